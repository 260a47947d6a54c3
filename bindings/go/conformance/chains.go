package main

import (
	"context"
	"encoding/json"
	"reflect"
	"strings"

	"github.com/twilite/twilite/bindings/go/twilite"
)

// result is what a typed function gives, as the outcome has it.
type result func() (any, *twilite.Response, error)

// chained performs a step by the chain of names: by the types where the package has them, else by At.
func chained(ctx context.Context, client *twilite.Client, s step) (any, *twilite.Response, error) {
	var names, ids []string
	for _, each := range s.Path {
		name := ""
		for i, part := range parts(each) {
			if i == 0 {
				name = part
			} else {
				name += "()"
				ids = append(ids, part)
			}
		}
		names = append(names, name)
	}
	if typed := typedChain(ctx, client, strings.Join(names, "."), s.Verb, ids, s.Arguments); typed != nil {
		return typed()
	}
	first, second := parts(s.Path[0])[0], parts(s.Path[1])[0]
	at := client.At(first, second)
	for _, each := range s.Path[2:] {
		next := parts(each)
		at = at.At(next[0], next[1:]...)
		if _, isChosen := each.([]any); isChosen && len(next) == 1 {
			at = at.Only()
		}
	}
	return called(at.Call(ctx, s.Verb, s.Arguments))
}

// parts gives a step's name and the ids that follow it.
func parts(each any) []string {
	if name, isName := each.(string); isName {
		return []string{name}
	}
	var found []string
	for _, part := range each.([]any) {
		found = append(found, part.(string))
	}
	return found
}

func typedChain(ctx context.Context, c *twilite.Client, path, verb string, ids []string, a twilite.Params) result {
	switch path {
	case "verify.v2.services().entities":
		entities := c.Verify.V2.Services(ids[0]).Entities
		switch verb {
		case "create":
			return one(entities.Create(ctx, filled(&twilite.VerifyV2EntityCreateParams{}, a)))
		case "list":
			return all(entities.List(ctx, filled(&twilite.VerifyV2EntityListParams{}, a)))
		}
	case "verify.v2.services().entities()":
		entity := c.Verify.V2.Services(ids[0]).Entities(ids[1])
		switch verb {
		case "fetch":
			return one(entity.Fetch(ctx))
		case "delete":
			return none(entity.Delete(ctx))
		}
	case "ip_messaging.v2.services().users":
		users := c.IPMessaging.V2.Services(ids[0]).Users
		switch verb {
		case "create":
			return one(users.Create(ctx, filled(&twilite.IPMessagingV2UserCreateParams{}, a)))
		case "list":
			return all(users.List(ctx, filled(&twilite.IPMessagingV2UserListParams{}, a)))
		}
	case "ip_messaging.v2.services().users()":
		user := c.IPMessaging.V2.Services(ids[0]).Users(ids[1])
		switch verb {
		case "fetch":
			return one(user.Fetch(ctx))
		case "update":
			return one(user.Update(ctx, filled(&twilite.IPMessagingV2UserUpdateParams{}, a)))
		case "delete":
			return none(user.Delete(ctx))
		}
	case "trusthub.v1.customer_profiles":
		profiles := c.Trusthub.V1.CustomerProfiles
		switch verb {
		case "create":
			return one(profiles.Create(ctx, filled(&twilite.TrusthubV1CustomerProfileCreateParams{}, a)))
		case "list":
			return all(profiles.List(ctx, filled(&twilite.TrusthubV1CustomerProfileListParams{}, a)))
		}
	case "trusthub.v1.customer_profiles()":
		profile := c.Trusthub.V1.CustomerProfiles(ids[0])
		switch verb {
		case "fetch":
			return one(profile.Fetch(ctx))
		case "update":
			return one(profile.Update(ctx, filled(&twilite.TrusthubV1CustomerProfileUpdateParams{}, a)))
		case "delete":
			return none(profile.Delete(ctx))
		}
	case "trusthub.v1.customer_profiles().entity_assignments":
		assignments := c.Trusthub.V1.CustomerProfiles(ids[0]).EntityAssignments
		switch verb {
		case "create":
			return one(assignments.Create(ctx, filled(&twilite.TrusthubV1CustomerProfileEntityAssignmentCreateParams{}, a)))
		case "list":
			return all(assignments.List(ctx, filled(&twilite.TrusthubV1CustomerProfileEntityAssignmentListParams{}, a)))
		}
	case "trusthub.v1.customer_profiles().entity_assignments()":
		assignment := c.Trusthub.V1.CustomerProfiles(ids[0]).EntityAssignments(ids[1])
		switch verb {
		case "fetch":
			return one(assignment.Fetch(ctx))
		case "delete":
			return none(assignment.Delete(ctx))
		}
	}
	return nil
}

// record is a typed record of any kind.
type record interface {
	Members() twilite.Record
	Response() *twilite.Response
}

func one[R record](found R, err error) result {
	return func() (any, *twilite.Response, error) {
		if err != nil {
			return nil, nil, err
		}
		return found.Members(), found.Response(), nil
	}
}

func all[R record](found []R, err error) result {
	return func() (any, *twilite.Response, error) {
		records := []twilite.Record{}
		response := &twilite.Response{}
		for _, each := range found {
			records, response = append(records, each.Members()), each.Response()
		}
		return records, response, err
	}
}

func none(response *twilite.Response, err error) result {
	return func() (any, *twilite.Response, error) { return called(response, err) }
}

// filled puts arguments into the fields of typed parameters; those that no field has or takes, into Extra.
func filled[P any](params *P, arguments twilite.Params) *P {
	value := reflect.ValueOf(params).Elem()
	extra := twilite.Params{}
	for name, argument := range arguments {
		if !fill(value, name, argument) {
			extra[name] = argument
		}
	}
	value.FieldByName("Extra").Set(reflect.ValueOf(extra))
	return params
}

// fill sets the field of a name in snake_case, and tells whether it could.
func fill(params reflect.Value, name string, argument any) bool {
	for i := 0; i < params.NumField(); i++ {
		field := params.Type().Field(i)
		if !strings.EqualFold(field.Name, strings.ReplaceAll(name, "_", "")) {
			continue
		}
		given := reflect.ValueOf(argument)
		if number, isNumber := argument.(json.Number); isNumber {
			if integer, err := number.Int64(); err == nil {
				given = reflect.ValueOf(integer)
			}
		}
		target := params.Field(i)
		switch {
		case !given.IsValid() || given.IsZero():
			return false // a field cannot tell what is empty from what is not given
		case given.Type().AssignableTo(target.Type()):
			target.Set(given)
		case target.Kind() == reflect.Pointer && given.Type() == target.Type().Elem():
			target.Set(reflect.New(given.Type()))
			target.Elem().Set(given)
		default:
			return false
		}
		return true
	}
	return false
}
