package twilite_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/twilite/twilite/bindings/go/twilite"
)

const (
	account = "AC0123456789abcdef0123456789abcdef"
	token   = "the-s3cret-0f-the-acc0unt"
	service = "VA0123456789abcdef0123456789abcdef"

	fetchEntity  = "verify.v2.entity.fetch"
	createEntity = "verify.v2.entity.create"
	listEntities = "verify.v2.entity.list"
)

var one = twilite.Params{"ServiceSid": service, "Identity": "ff483d1ff591"}

// serve answers on a free port of this machine.
func serve(t *testing.T, handler http.HandlerFunc) string {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(func() {
		server.CloseClientConnections()
		server.Close()
	})
	return server.URL
}

// answering answers everything with the same JSON.
func answering(json string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { answer(w, 200, json) }
}

func answer(w http.ResponseWriter, status int, json string) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Twilio-Request-Id", "RQ0123456789abcdef0123456789abcdef")
	w.WriteHeader(status)
	fmt.Fprint(w, json)
}

// holding answers when it may, and tells of each request that has come.
type holding struct{ came, may chan struct{} }

func newHolding() *holding { return &holding{make(chan struct{}, 10000), make(chan struct{})} }

func (h *holding) answer(w http.ResponseWriter, r *http.Request) {
	_, _ = io.Copy(io.Discard, r.Body) // without that the server does not see its client go
	h.came <- struct{}{}
	select {
	case <-h.may:
	case <-r.Context().Done(): // the client has gone
	}
	answer(w, 200, `{"sid": "YE1"}`)
}

func options(url string) *twilite.Options {
	return &twilite.Options{AccountSid: account, AuthToken: token, BaseURL: url}
}

func connect(t *testing.T, options *twilite.Options) *twilite.Client {
	t.Helper()
	client, err := twilite.NewClient(options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { client.Close() })
	return client
}

// bounded is a context for what is to end by itself.
func bounded(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	t.Cleanup(cancel)
	return ctx
}

func failureOf(t *testing.T, err error) *twilite.Error {
	t.Helper()
	var failure *twilite.Error
	if !errors.As(err, &failure) {
		t.Fatalf("%v is no *twilite.Error", err)
	}
	return failure
}

// eventually waits for what must come to be, and how soon nobody promises.
func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); !is(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("it never came to be: %s", what)
		}
	}
}

// child is this program, to do something else in a process of its own. It ends with the test.
func child(t *testing.T, name string, environment ...string) *exec.Cmd {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	t.Cleanup(cancel)
	command := exec.CommandContext(ctx, os.Args[0])
	command.Env = append(os.Environ(), "TWILITE_TEST_CHILD="+name)
	command.Env = append(command.Env, environment...)
	command.Stderr = os.Stderr
	return command
}
