package twilite_test

import (
	"errors"
	"net/http"
	"os/exec"
	"strings"
	"testing"

	"github.com/twilite/twilite/bindings/go/twilite"
)

func TestWhatIsGeneratedIsWhatTheLibrarySays(t *testing.T) {
	if said, err := exec.Command("python3", "../tools/generate.py", "--check").CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, said)
	}
}

// echoing answers with what was asked.
func echoing(w http.ResponseWriter, r *http.Request) {
	_ = r.ParseForm()
	answer(w, 200, `{"sid": "`+r.Method+" "+r.URL.Path+" "+r.PostForm.Encode()+`"}`)
}

func TestParametersWithoutAFieldAreExtra(t *testing.T) {
	given := options(serve(t, echoing))
	given.LenientParameters = twilite.Ptr(true)
	users := connect(t, given).IPMessaging.V2.Services("IS0123456789abcdef0123456789abcdef").Users
	user, err := users.Create(bounded(t), &twilite.IPMessagingV2UserCreateParams{
		Identity: "jing", Attributes: map[string]any{"a": 1}, Extra: twilite.Params{"Colour": "blue"},
	})
	if err != nil {
		t.Fatal(err)
	}
	want := `POST /v2/Services/IS0123456789abcdef0123456789abcdef/Users Attributes=%7B%22a%22%3A1%7D&Colour=blue&Identity=jing`
	if user.Sid != want {
		t.Errorf("%s", user.Sid)
	}
	_, err = users.Create(bounded(t), &twilite.IPMessagingV2UserCreateParams{Identity: "a", Extra: twilite.Params{"identity": "b"}})
	if failure := failureOf(t, err); failure.Parameters[0].Rule != "duplicate" {
		t.Errorf("%v", failure)
	}
}

func TestNoParametersAreNone(t *testing.T) {
	client := connect(t, options(serve(t, echoing)))
	_, err := client.Verify.V2.Services(service).Entities.Create(bounded(t), nil)
	if failure := failureOf(t, err); len(failure.Parameters) != 1 || failure.Parameters[0].Rule != "required" {
		t.Errorf("%v", failure)
	}
	for _, none := range []any{nil, twilite.Params(nil), twilite.Params{}, (*twilite.VerifyV2EntityListParams)(nil)} {
		if _, err := client.Call(bounded(t), "GET verify /v2/Things", none); err != nil {
			t.Error(err)
		}
	}
}

func TestAtReachesEveryProduct(t *testing.T) {
	client := connect(t, options(serve(t, echoing)))
	other := "AC11111111111111111111111111111111"
	at := client.At("api", "v2010").At("accounts")
	for want, call := range map[string]func() (*twilite.Response, error){
		"POST /2010-04-01/Accounts/" + account + "/Messages.json Body=Hi&To=%2B1": func() (*twilite.Response, error) {
			return at.At("messages").Call(bounded(t), "create", twilite.Params{"to": "+1", "body": "Hi"})
		},
		"GET /2010-04-01/Accounts/" + other + "/Messages/SM0123456789abcdef0123456789abcdef.json ": func() (*twilite.Response, error) {
			return client.At("api", "v2010").At("accounts", other).At("messages", "SM0123456789abcdef0123456789abcdef").
				Call(bounded(t), "fetch", nil)
		},
		"GET /2010-04-01/Accounts/" + account + ".json ": func() (*twilite.Response, error) {
			return at.Call(bounded(t), "fetch", nil)
		},
		"POST /v1/AuthTokens/Promote ": func() (*twilite.Response, error) {
			return client.At("accounts", "v1").At("auth_token_promotion").Only().Call(bounded(t), "update", nil)
		},
	} {
		response, err := call()
		if err != nil {
			t.Errorf("%s: %v", want, err)
			continue
		}
		var record twilite.Record
		if err := response.Decode(&record); err != nil || record.Text("sid") != want {
			t.Errorf("%s: %v, %v", want, record, err)
		}
	}
}

func TestAtStreams(t *testing.T) {
	client := connect(t, options(serve(t, answering(`{"entities": [{"sid": "YE1"}], "meta": {"key": "entities", "next_page_url": null}}`))))
	stream := client.At("verify", "v2").At("services", service).At("entities").Stream(bounded(t), nil)
	if !stream.Next() || stream.Record().Text("sid") != "YE1" || stream.Next() || stream.Err() != nil {
		t.Error(stream.Err())
	}
}

func TestAWrongNameOffersTheNearest(t *testing.T) {
	client := connect(t, options("http://127.0.0.1:1"))
	verify := client.At("verify", "v2")
	wrong := verify.At("services", service).At("entitys")
	for says, call := range map[string]func() error{
		"verify.v2.services has no entitys; did you mean entities?": func() error {
			_, err := wrong.At("further", "1").Only().Call(bounded(t), "create", nil)
			return err
		},
		"did you mean entities?": func() error { return wrong.Stream(bounded(t), nil).Err() },
		"verify.v2.services.entities has no creat; did you mean create?": func() error {
			_, err := verify.At("services", service).At("entities").Call(bounded(t), "creat", nil)
			return err
		},
		"is not chosen by 2 ids": func() error {
			_, err := verify.At("services", "a", "b").Call(bounded(t), "fetch", nil)
			return err
		},
		"verify.v2.service.fetch needs Sid": func() error {
			_, err := verify.At("services").Call(bounded(t), "fetch", nil)
			return err
		},
		"verify.v2.services has more than one": func() error {
			_, err := verify.At("services").Only().Call(bounded(t), "fetch", nil)
			return err
		},
		"verfy": func() error {
			_, err := client.At("verfy", "v2").Call(bounded(t), "fetch", nil)
			return err
		},
	} {
		if err := call(); !errors.Is(err, twilite.ErrMisuse) || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", says, err)
		}
	}
}

func TestTheEnvironmentStandsInForOptions(t *testing.T) {
	if _, err := twilite.NewClient(nil); !errors.Is(err, twilite.ErrMisuse) || !strings.Contains(err.Error(), "TWILIO_ACCOUNT_SID") {
		t.Errorf("%v", err)
	}
	t.Setenv("TWILIO_ACCOUNT_SID", account)
	t.Setenv("TWILIO_AUTH_TOKEN", token)
	t.Setenv("TWILITE_BASE_URL", serve(t, answering(`{}`)))
	if _, err := connect(t, nil).Call(bounded(t), fetchEntity, one); err != nil {
		t.Error(err)
	}
	for _, wrong := range []*twilite.Options{
		{MaxRetries: twilite.Ptr[int64](101)},
		{Extra: twilite.Params{"colour": "blue"}},
		{Queue: &twilite.QueueOptions{MaxPending: twilite.Ptr[int64](0)}},
		{Queue: &twilite.QueueOptions{Extra: twilite.Params{"colour": "blue"}}},
	} {
		if _, err := twilite.NewClient(wrong); !errors.Is(err, twilite.ErrMisuse) {
			t.Errorf("%v: %v", wrong, err)
		}
	}
}
