package twilite_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/twilite/twilite/bindings/go/twilite"
)

var _ io.Closer = (*twilite.Client)(nil)

func TestAResponseSaysHowTheCallWasAnswered(t *testing.T) {
	client := connect(t, options(serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Add("Set-Cookie", "a=1")
		w.Header().Add("Set-Cookie", "b=2")
		w.Header().Set("X-Empty", "")
		answer(w, 200, `{"n": 123456789012345678901234567890, "list": [], "object": {}, "null": null, "text": "a\u0000b"}`)
	})))
	response, err := client.Call(bounded(t), fetchEntity, one)
	if err != nil {
		t.Fatal(err)
	}
	if response.HTTPStatus != 200 || response.Attempts != 1 || response.RequestID != "RQ0123456789abcdef0123456789abcdef" {
		t.Errorf("%+v", response)
	}
	if got := response.Headers.Values("set-cookie"); len(got) != 2 || got[0] != "a=1" || got[1] != "b=2" {
		t.Errorf("Set-Cookie is %q", got)
	}
	if got := response.Headers.Get("CONTENT-type"); got != "application/json" {
		t.Errorf("Content-Type is %q", got)
	}
	if value, found := response.Headers.Lookup("X-Empty"); value != "" || !found {
		t.Error("an empty field is missing")
	}
	if _, found := response.Headers.Lookup("X-None"); found {
		t.Error("a field is there that did not come")
	}
	var record twilite.Record
	if err := response.Decode(&record); err != nil {
		t.Fatal(err)
	}
	want := `map[list:[] n:123456789012345678901234567890 null:<nil> object:map[] text:` + "a\x00b]"
	if got := fmt.Sprint(record); got != want {
		t.Errorf("%q", got)
	}
	if _, isThere := record["null"]; !isThere {
		t.Error("null is gone")
	}
}

func TestParametersMayBeAStruct(t *testing.T) {
	came := make(chan string, 1)
	client := connect(t, options(serve(t, func(w http.ResponseWriter, r *http.Request) {
		came <- r.FormValue("Identity") + " " + r.FormValue("FriendlyName")
		answer(w, 201, `{}`)
	})))
	params := struct {
		Service  string  `json:"ServiceSid"`
		Identity string  `json:"identity"`
		Name     *string `json:"friendly_name"`
	}{"IS0123456789abcdef0123456789abcdef", "<jing> & co", nil}
	if _, err := client.Call(bounded(t), "ip_messaging.v2.user.create", params); err != nil {
		t.Fatal(err)
	}
	if got := <-came; got != "<jing> & co " {
		t.Errorf("%q came", got)
	}
}

func TestTextThatCannotBePassedIsRefused(t *testing.T) {
	client := connect(t, options("http://127.0.0.1:1"))
	endless := map[string]any{}
	endless["endless"] = endless
	for name, call := range map[string]func() error{
		"an operation with a NUL": func() error {
			_, err := client.Call(bounded(t), fetchEntity+"\x00", one)
			return err
		},
		"an operation that is not UTF-8": func() error {
			_, err := client.Call(bounded(t), "\xff", one)
			return err
		},
		"a value that is not UTF-8": func() error {
			_, err := client.Call(bounded(t), fetchEntity, twilite.Params{"ServiceSid": service, "Identity": "a\xffb"})
			return err
		},
		"a name that is not UTF-8": func() error {
			_, err := client.Call(bounded(t), fetchEntity, twilite.Params{"a\xff": 1})
			return err
		},
		"a value within a value": func() error {
			_, err := client.Call(bounded(t), fetchEntity, twilite.Params{"A": []any{map[string]any{"b": "\xc3"}}})
			return err
		},
		"an id of the chain": func() error {
			_, err := client.Verify.V2.Services("\xff").Entities("a").Fetch(bounded(t))
			return err
		},
		"an option": func() error {
			_, err := twilite.NewClient(&twilite.Options{AuthToken: "\xff"})
			return err
		},
		"a value that is no JSON": func() error {
			_, err := client.Call(bounded(t), fetchEntity, twilite.Params{"A": func() {}})
			return err
		},
		"a value without an end": func() error {
			_, err := client.Call(bounded(t), fetchEntity, endless)
			return err
		},
		"a list instead of an object": func() error {
			_, err := client.Call(bounded(t), fetchEntity, []int{})
			return err
		},
		"a stream": func() error { return client.Stream(bounded(t), listEntities+"\x00", nil).Err() },
	} {
		if err := call(); !errors.Is(err, twilite.ErrMisuse) {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err := client.Call(bounded(t), fetchEntity, twilite.Params{"ServiceSid": service, "Identity": "before\x00after"})
	if failure := failureOf(t, err); failure.Status != twilite.StatusInvalidParameters || failure.Parameters[0].Name != "Identity" {
		t.Errorf("%v", failure)
	}
}

func TestAClosedClientIsAMisuse(t *testing.T) {
	client := connect(t, options(serve(t, answering(`{}`))))
	stream := client.Stream(bounded(t), listEntities, twilite.Params{"ServiceSid": service})
	for i := 0; i < 2; i++ {
		if err := client.Close(); err != nil {
			t.Fatal(err)
		}
	}
	_, err := client.Call(bounded(t), fetchEntity, one)
	_, chained := client.Verify.V2.Services(service).Entities("ff483d1ff591").Fetch(bounded(t))
	if stream.Next() {
		t.Error("a stream of a closed client has a record")
	}
	for _, err := range []error{err, chained, stream.Err(), client.Stream(bounded(t), listEntities, nil).Err()} {
		if !errors.Is(err, twilite.ErrClosed) || !errors.Is(err, twilite.ErrMisuse) {
			t.Errorf("%v", err)
		}
	}
}

func TestCallsEndUndisturbedWhenTheirClientIsClosed(t *testing.T) {
	held := newHolding()
	client := connect(t, options(serve(t, held.answer)))
	const calls = 20
	ends := make(chan error, calls)
	for i := 0; i < calls; i++ {
		go func() {
			_, err := client.Call(bounded(t), fetchEntity, one)
			ends <- err
		}()
	}
	for i := 0; i < calls; i++ {
		<-held.came
	}
	var closing sync.WaitGroup
	for i := 0; i < 4; i++ {
		closing.Add(1)
		go func() {
			defer closing.Done()
			client.Close()
		}()
	}
	closing.Wait()
	close(held.may)
	for i := 0; i < calls; i++ {
		if err := <-ends; err != nil {
			t.Error(err)
		}
	}
}

func TestNoSecretIsPrinted(t *testing.T) {
	given := twilite.Options{AccountSid: account, AuthToken: token, Extra: twilite.Params{"api_secret": token}}
	signing := twilite.AccessTokenOptions{APIKey: "SK0123456789abcdef0123456789abcdef", APISecret: token}
	client := connect(t, options("http://127.0.0.1:1"))
	_, err := client.Call(context.Background(), "verify.v2.entity.creat", nil)
	made, tokenErr := twilite.NewAccessToken(&twilite.AccessTokenOptions{
		AccountSid: account, APIKey: "SK0123456789abcdef0123456789abcdef", APISecret: token, Identity: "jing",
		Grants: twilite.Params{"video": twilite.Params{"room": "lobby"}},
	})
	if tokenErr != nil {
		t.Fatal(tokenErr)
	}
	for _, value := range []any{given, &given, signing, &signing, client, err, failureOf(t, err), made, &made} {
		for _, format := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x"} {
			printed := fmt.Sprintf(format, value)
			for _, secret := range []string{token, fmt.Sprintf("%x", token), made.Token} {
				if strings.Contains(printed, secret) {
					t.Errorf("%s of %T shows a secret", format, value)
				}
			}
		}
	}
	if printed := fmt.Sprint(given); printed != "twilite.Options{AccountSid, AuthToken, Extra}" {
		t.Error(printed)
	}
}

func TestValidation(t *testing.T) {
	if err := twilite.Validate(fetchEntity, one); err != nil {
		t.Error(err)
	}
	if err := twilite.Validate(fetchEntity, &twilite.VerifyV2EntityListParams{}); !errors.Is(err, twilite.ErrInvalidParameters) {
		t.Errorf("%v", err)
	}
	if version, err := twilite.Version(); err != nil || !strings.HasPrefix(version, "1.") {
		t.Errorf("%q, %v", version, err)
	}
}
