package twilite_test

import (
	"context"
	"errors"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/twilite/twilite/bindings/go/twilite"
)

func TestCancellingEndsACallOnTheWire(t *testing.T) {
	for operation, mayHave := range map[string]bool{createEntity: true, fetchEntity: false} {
		held := newHolding()
		client := connect(t, options(serve(t, held.answer)))
		ctx, cancel := context.WithCancel(context.Background())
		end := make(chan error)
		go func() {
			_, err := client.Call(ctx, operation, one)
			end <- err
		}()
		<-held.came
		cancel()
		err := <-end
		failure := failureOf(t, err)
		if !errors.Is(err, context.Canceled) || !errors.Is(err, twilite.ErrCancelled) || failure.Timeout() {
			t.Errorf("%s: %v", operation, err)
		}
		if failure.MayHaveTakenEffect != mayHave || failure.Attempts != 1 {
			t.Errorf("%s: %s", operation, failure.JSON())
		}
	}
}

func TestADeadlineEndsACall(t *testing.T) {
	held := newHolding()
	client := connect(t, options(serve(t, held.answer)))
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	_, err := client.Call(ctx, createEntity, one)
	failure := failureOf(t, err)
	if !errors.Is(err, context.DeadlineExceeded) || !errors.Is(err, twilite.ErrTimeout) || !failure.Timeout() {
		t.Errorf("%v", err)
	}
	if !failure.MayHaveTakenEffect {
		t.Errorf("%s", failure.JSON())
	}
}

func TestADeadlineEndsAStream(t *testing.T) {
	held := newHolding()
	client := connect(t, options(serve(t, held.answer)))
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	stream := client.Stream(ctx, listEntities, twilite.Params{"ServiceSid": service})
	if stream.Next() {
		t.Error("it has a record")
	}
	if err := stream.Err(); !errors.Is(err, context.DeadlineExceeded) || !errors.Is(err, twilite.ErrTimeout) {
		t.Errorf("%v", err)
	}
}

func TestTheTimeOfTheOptionsIsNotTheContexts(t *testing.T) {
	held := newHolding()
	given := options(serve(t, held.answer))
	given.TimeoutMs, given.MaxRetries = twilite.Ptr[int64](50), twilite.Ptr[int64](0)
	_, err := connect(t, given).Call(bounded(t), fetchEntity, one)
	if errors.Is(err, context.DeadlineExceeded) || !errors.Is(err, twilite.ErrTimeout) || !failureOf(t, err).Timeout() {
		t.Errorf("%v", err)
	}
}

func TestNothingIsSentForAContextThatHasEnded(t *testing.T) {
	var requests atomic.Int64
	client := connect(t, options(serve(t, func(w http.ResponseWriter, _ *http.Request) {
		requests.Add(1)
		answer(w, 200, `{}`)
	})))
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	late, end := context.WithDeadline(context.Background(), time.Now().Add(-time.Second))
	defer end()
	for ctx, status := range map[context.Context]twilite.Status{
		cancelled: twilite.StatusCancelled, late: twilite.StatusTimeout,
	} {
		_, err := client.Call(ctx, createEntity, one)
		failure := failureOf(t, err)
		if failure.Status != status || failure.MayHaveTakenEffect || failure.Operation != createEntity || !errors.Is(err, ctx.Err()) {
			t.Errorf("%s", failure.JSON())
		}
	}
	if requests.Load() != 0 {
		t.Error("something was sent")
	}
}

// A context of another kind, whose end no Deadline tells beforehand.
type untold struct{ context.Context }

func (untold) Deadline() (time.Time, bool) { return time.Time{}, false }

func TestAContextMayEndWithoutHavingSaidWhen(t *testing.T) {
	held := newHolding()
	client := connect(t, options(serve(t, held.answer)))
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	_, err := client.Call(untold{ctx}, fetchEntity, one)
	if failure := failureOf(t, err); !errors.Is(err, context.DeadlineExceeded) || !failure.Timeout() {
		t.Errorf("%v", err)
	}
}

func TestADeadlineBeyondTheLibrarysIsKept(t *testing.T) {
	client := connect(t, options(serve(t, answering(`{}`))))
	ctx, cancel := context.WithTimeout(context.Background(), 1000*time.Hour)
	defer cancel()
	if _, err := client.Call(ctx, fetchEntity, one); err != nil {
		t.Error(err)
	}
}

func init() {
	children["interrupted"] = func() {
		ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
		defer stop()
		client, err := twilite.NewClient(nil)
		if err != nil {
			panic(err)
		}
		_, err = client.Call(ctx, createEntity, one)
		os.Stdout.WriteString(err.Error())
	}
}

func TestAnInterruptEndsACall(t *testing.T) {
	held := newHolding()
	command := child(t, "interrupted",
		"TWILIO_ACCOUNT_SID="+account, "TWILIO_AUTH_TOKEN="+token, "TWILITE_BASE_URL="+serve(t, held.answer))
	said := outputOf(t, command)
	<-held.came
	if err := command.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if got := <-said; !strings.Contains(got, "it may have taken effect") {
		t.Errorf("it said %q", got)
	}
}

// outputOf starts a process, and gives what it said when it has ended well.
func outputOf(t *testing.T, command *exec.Cmd) <-chan string {
	t.Helper()
	var said strings.Builder
	command.Stdout = &said
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	end := make(chan string, 1)
	go func() {
		if err := command.Wait(); err != nil {
			said.WriteString(err.Error())
		}
		end <- said.String()
	}()
	return end
}
