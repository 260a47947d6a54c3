package twilite_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/twilite/twilite/bindings/go/twilite"
)

var all = []error{
	twilite.ErrMisuse, twilite.ErrInvalidParameters, twilite.ErrTransport, twilite.ErrTimeout, twilite.ErrAPI,
	twilite.ErrInvalidResponse, twilite.ErrCancelled, twilite.ErrAuthentication, twilite.ErrPermissionDenied,
	twilite.ErrNotFound, twilite.ErrConflict, twilite.ErrRateLimit, twilite.ErrClosed, context.Canceled,
	context.DeadlineExceeded,
}

// isOnly tells whether an error is these of all, and no other.
func isOnly(t *testing.T, err error, wanted ...error) {
	t.Helper()
	for _, each := range all {
		is := false
		for _, one := range wanted {
			is = is || one == each
		}
		if errors.Is(err, each) != is {
			t.Errorf("%v: that it is %v is %v", err, each, !is)
		}
	}
}

func TestWhatErrorsIsSays(t *testing.T) {
	for status, sentinel := range map[int]error{
		400: nil, 401: twilite.ErrAuthentication, 403: twilite.ErrPermissionDenied, 404: twilite.ErrNotFound,
		409: twilite.ErrConflict, 429: twilite.ErrRateLimit, 500: nil,
	} {
		status, sentinel := status, sentinel
		given := options(serve(t, func(w http.ResponseWriter, _ *http.Request) {
			answer(w, status, fmt.Sprintf(`{"code": 20000, "message": "No", "status": %d}`, status))
		}))
		given.MaxRetries = twilite.Ptr[int64](0)
		_, err := connect(t, given).Call(bounded(t), createEntity, one)
		isOnly(t, fmt.Errorf("wrapped: %w", err), twilite.ErrAPI, sentinel)
		if failure := failureOf(t, err); failure.HTTPStatus != status || failure.MayHaveTakenEffect != (status == 500) {
			t.Errorf("%s", failure.JSON())
		}
	}
	client := connect(t, &twilite.Options{AccountSid: account, AuthToken: token, BaseURL: "http://127.0.0.1:1", MaxRetries: twilite.Ptr[int64](0)})
	_, err := client.Call(bounded(t), createEntity, one)
	isOnly(t, err, twilite.ErrTransport)
	_, err = client.Call(bounded(t), createEntity, nil)
	isOnly(t, err, twilite.ErrInvalidParameters)
	_, err = client.Call(bounded(t), "no.such.operation", nil)
	isOnly(t, err, twilite.ErrMisuse)
	client = connect(t, options(serve(t, answering("{"))))
	_, err = client.Call(bounded(t), fetchEntity, one)
	isOnly(t, err, twilite.ErrInvalidResponse)
}

func TestAnErrorHasAllThatIsKnown(t *testing.T) {
	client := connect(t, options(serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "3600")
		answer(w, 404, `{"code": 20404, "message": "It is not there", "status": 404, "more_info": "https://example.org/20404", "details": {"a": 12345678901234567890}}`)
	})))
	_, err := client.Call(bounded(t), fetchEntity, one)
	failure := failureOf(t, err)
	if failure.Status != twilite.StatusAPIError || failure.Code != 20404 || failure.Message != "It is not there" ||
		failure.MoreInfo != "https://example.org/20404" || failure.Operation != fetchEntity || failure.Method != "GET" ||
		!strings.HasSuffix(failure.URL, "/Entities/ff483d1ff591") || failure.Attempts != 1 ||
		failure.RequestID != "RQ0123456789abcdef0123456789abcdef" || string(failure.Details) != `{"a": 12345678901234567890}` {
		t.Errorf("%s", failure.JSON())
	}
	if failure.Response().Headers.Get("retry-after") != "3600" {
		t.Errorf("%v", failure.Response().Headers)
	}
	if failure.Error() != "twilite: It is not there (HTTP 404, code 20404)" {
		t.Error(failure.Error())
	}
	var object map[string]any
	if err := json.Unmarshal(failure.JSON(), &object); err != nil || object["status"] != "api_error" {
		t.Errorf("%s", failure.JSON())
	}
}

func TestAnErrorListsEveryParameter(t *testing.T) {
	err := twilite.Validate(createEntity, twilite.Params{"Identity": "short", "Colour": "blue"})
	failure := failureOf(t, err)
	rules := map[string]string{}
	for _, flaw := range failure.Parameters {
		rules[flaw.Name] = flaw.Rule
		if !strings.Contains(failure.Error(), flaw.Message) {
			t.Error(failure.Error())
		}
	}
	if fmt.Sprint(rules) != "map[Colour:unknown Identity:length ServiceSid:required]" {
		t.Error(rules)
	}
	if failure.Response() == nil {
		t.Error("its response is nil")
	}
}
