package twilite_test

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/twilite/twilite/bindings/go/twilite"
)

// The request of Twilio's documentation, for the token 12345.
var documented = twilite.WebhookRequest{
	Signature:   "0/KCTR6DLpKmkAf8muzZqo1nDgQ=",
	URL:         "https://mycompany.com/myapp.php?foo=1&bar=2",
	ContentType: "application/x-www-form-urlencoded",
	Body:        []byte("CallSid=CA1234567890ABCDE&Caller=%2B12349013030&Digits=1234&From=%2B12349013030&To=%2B18005551212"),
}

func TestARequestOfTwilios(t *testing.T) {
	if is, err := twilite.IsAuthentic("12345", documented); !is || err != nil {
		t.Errorf("%v, %v", is, err)
	}
	for name, change := range map[string]func(*twilite.WebhookRequest){
		"another body":           func(r *twilite.WebhookRequest) { r.Body = append([]byte("a=b&"), r.Body...) },
		"no body":                func(r *twilite.WebhookRequest) { r.Body = nil },
		"no signature":           func(r *twilite.WebhookRequest) { r.Signature = "" },
		"a signature with a NUL": func(r *twilite.WebhookRequest) { r.Signature += "\x00" },
		"another URL":            func(r *twilite.WebhookRequest) { r.URL += "&a=b" },
		"no type":                func(r *twilite.WebhookRequest) { r.ContentType = "" },
		"a type with a NUL":      func(r *twilite.WebhookRequest) { r.ContentType += "\x00" },
	} {
		changed := documented
		change(&changed)
		if is, err := twilite.IsAuthentic("12345", changed); is || err != nil {
			t.Errorf("%s: %v, %v", name, is, err)
		}
	}
	for _, token := range []string{"", "1234\x005", "\xff"} {
		if is, err := twilite.IsAuthentic(token, documented); is || !errors.Is(err, twilite.ErrMisuse) {
			t.Errorf("%q: %v, %v", token, is, err)
		}
	}
	changed := documented
	changed.URL = "mycompany.com\x00/"
	if is, err := twilite.IsAuthentic("12345", changed); is || !errors.Is(err, twilite.ErrMisuse) {
		t.Errorf("%v, %v", is, err)
	}
}

func TestAnAccessToken(t *testing.T) {
	made, err := twilite.NewAccessToken(&twilite.AccessTokenOptions{
		AccountSid: account, APIKey: "SK0123456789abcdef0123456789abcdef", APISecret: token, Identity: "jing",
		TTLSeconds: twilite.Ptr[int64](600), Grants: twilite.Params{"video": twilite.Params{"room": "lobby"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if left := time.Until(time.Unix(made.ExpiresAt, 0)); left < 500*time.Second || left > 600*time.Second {
		t.Errorf("it ends in %v", left)
	}
	claims, err := base64.RawURLEncoding.DecodeString(strings.Split(made.Token, ".")[1])
	if err != nil || !strings.Contains(string(claims), `"lobby"`) {
		t.Errorf("%s, %v", claims, err)
	}
	written, err := json.Marshal(made)
	if err != nil || !strings.HasPrefix(string(written), `{"token":"eyJ`) {
		t.Errorf("%s, %v", written, err)
	}
	if _, err := twilite.NewAccessToken(&twilite.AccessTokenOptions{TTLSeconds: twilite.Ptr[int64](0)}); !errors.Is(err, twilite.ErrMisuse) {
		t.Errorf("%v", err)
	}
}
