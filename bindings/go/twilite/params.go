package twilite

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"
)

// Params are the parameters of a call, by the API's names (FriendlyName) or in snake_case (friendly_name): those of the
// path, the query, the header and the form together. A value is what json.Marshal takes; nil is as if not given.
type Params map[string]any

// Ptr gives a pointer to a value, for what may be left out of generated parameters and options: twilite.Ptr(20).
func Ptr[T any](value T) *T { return &value }

// more is a generated struct that may have what it has no field for.
type more interface{ extra() Params }

// id is a value for a parameter of the path.
type id struct{ name, value string }

// encode writes parameters or options as the text that the library takes, with a NUL at its end; nil for none. What is
// not UTF-8 is refused: json.Marshal would put something else in its place.
func encode(operation string, ids []id, params any) ([]byte, error) {
	text, err := encodeObject(params)
	if err != nil {
		return nil, misuse(operation, "The parameters cannot be written as JSON: "+err.Error())
	}
	extra, err := extraOf(params)
	if err != nil {
		return nil, misuse(operation, "The parameters cannot be written as JSON: "+err.Error())
	}
	if len(ids) > 0 || len(extra) > 0 {
		path, err := encodeIDs(ids)
		if err != nil {
			return nil, misuse(operation, err.Error())
		}
		text = joined(path, members(text), members(extra))
	}
	if text == nil {
		return nil, nil
	}
	return append(text, 0), nil
}

// extraOf gives what generated parameters have beside their fields.
func extraOf(params any) ([]byte, error) {
	given, isMore := params.(more)
	if !isMore || reflect.ValueOf(params).IsNil() || given.extra() == nil {
		return nil, nil
	}
	return encodeObject(given.extra())
}

// encodeIDs writes the members that the parameters of the path are.
func encodeIDs(ids []id) ([]byte, error) {
	var text []byte
	for _, each := range ids {
		if !utf8.ValidString(each.value) {
			return nil, fmt.Errorf("%s is not UTF-8", each.name)
		}
		value, err := marshal(each.value)
		if err != nil {
			return nil, err
		}
		text = joinedMembers(text, []byte(fmt.Sprintf("%q:%s", each.name, value)))
	}
	return text, nil
}

// members gives what is between an object's braces; null has nothing there.
func members(object []byte) []byte {
	if len(object) < 2 || object[0] != '{' {
		return nil
	}
	return object[1 : len(object)-1]
}

func joinedMembers(one, other []byte) []byte {
	if len(one) == 0 || len(other) == 0 {
		return append(one, other...)
	}
	return append(append(one, ','), other...)
}

// joined makes an object of members. What is given twice, the library tells.
func joined(parts ...[]byte) []byte {
	var all []byte
	for _, part := range parts {
		all = joinedMembers(all, part)
	}
	return append(append([]byte{'{'}, all...), '}')
}

func encodeObject(params any) ([]byte, error) {
	if params == nil {
		return nil, nil
	}
	if err := checkText(reflect.ValueOf(params), 0); err != nil {
		return nil, err
	}
	return marshal(params)
}

// marshal is json.Marshal, but for < > & and what follows them, which it leaves as they are.
func marshal(value any) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(text.Bytes(), []byte("\n")), nil
}

// The library takes JSON of 128 levels; what is deeper it refuses, and what is endless json.Marshal does.
const deepest = 512

// checkText looks whether all texts in a value are UTF-8.
func checkText(value reflect.Value, depth int) error {
	if depth > deepest {
		return nil
	}
	switch value.Kind() {
	case reflect.String:
		if !utf8.ValidString(value.String()) {
			return fmt.Errorf("a text is not UTF-8")
		}
	case reflect.Interface, reflect.Pointer:
		if !value.IsNil() {
			return checkText(value.Elem(), depth+1)
		}
	case reflect.Map:
		for entries := value.MapRange(); entries.Next(); {
			if err := checkText(entries.Key(), depth+1); err != nil {
				return fmt.Errorf("a name is not UTF-8")
			}
			if err := checkText(entries.Value(), depth+1); err != nil {
				return within(fmt.Sprint(entries.Key()), err)
			}
		}
	case reflect.Struct:
		for i := 0; i < value.NumField(); i++ {
			if field := value.Type().Field(i); field.IsExported() {
				if err := checkText(value.Field(i), depth+1); err != nil {
					return within(field.Name, err)
				}
			}
		}
	case reflect.Slice, reflect.Array:
		if value.Type().Elem().Kind() == reflect.Uint8 {
			return nil // JSON that is written already, which the library checks, or what is written in base64
		}
		for i := 0; i < value.Len(); i++ {
			if err := checkText(value.Index(i), depth+1); err != nil {
				return err
			}
		}
	}
	return nil
}

// within says where a text is that is not UTF-8: its outermost name is enough to find it.
func within(name string, _ error) error { return fmt.Errorf("%s is not UTF-8", name) }

// ended gives a text as C has it, or refuses it: C's texts end at the first NUL.
func ended(what, value string) ([]byte, error) {
	if strings.IndexByte(value, 0) >= 0 {
		return nil, misuse("", what+" has a NUL in it")
	}
	if !utf8.ValidString(value) {
		return nil, misuse("", what+" is not UTF-8")
	}
	return append([]byte(value), 0), nil
}
