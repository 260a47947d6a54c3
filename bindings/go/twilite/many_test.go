package twilite_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/twilite/twilite/bindings/go/twilite"
)

// threads tells how many threads the process has.
func threads(t *testing.T) int {
	t.Helper()
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(string(text), "\nThreads:")
	line, _, _ := strings.Cut(after, "\n")
	count, err := strconv.Atoi(strings.TrimSpace(line))
	if err != nil {
		t.Fatal(err)
	}
	return count
}

func TestHundredsOfGoroutinesTakeNoHundredsOfThreads(t *testing.T) {
	const calls = 500
	held := newHolding()
	given := options(serve(t, held.answer))
	given.Queue = &twilite.QueueOptions{MaxInFlight: twilite.Ptr[int64](calls)}
	client := connect(t, given)
	before := threads(t)
	var all sync.WaitGroup
	var went atomic.Int64
	for i := 0; i < calls; i++ {
		all.Add(1)
		go func() {
			defer all.Done()
			if _, err := client.Call(bounded(t), fetchEntity, one); err == nil {
				went.Add(1)
			}
		}()
	}
	for i := 0; i < calls; i++ {
		<-held.came
	}
	// All wait now. What Go's own runtime has grown by meanwhile goes with the processors.
	if grown := threads(t) - before; grown > 16+runtime.GOMAXPROCS(0) {
		t.Errorf("%d calls took %d threads", calls, grown)
	}
	close(held.may)
	all.Wait()
	if went.Load() != calls {
		t.Errorf("%d of %d went well", went.Load(), calls)
	}
}

func TestACallLetsOtherGoroutinesRun(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	// The server is in this process: it answers only if it runs while the call waits.
	client := connect(t, options(serve(t, answering(`{}`))))
	for i := 0; i < 100; i++ {
		if _, err := client.Call(bounded(t), fetchEntity, one); err != nil {
			t.Fatal(err)
		}
	}
}

func TestEachGoroutineGetsItsOwnAnswer(t *testing.T) {
	client := connect(t, options(serve(t, func(w http.ResponseWriter, r *http.Request) {
		answer(w, 200, fmt.Sprintf(`{"identity": %q}`, r.URL.Path[strings.LastIndex(r.URL.Path, "/")+1:]))
	})))
	var all sync.WaitGroup
	for worker := 0; worker < 16; worker++ {
		all.Add(1)
		go func(worker int) {
			defer all.Done()
			entities := client.Verify.V2.Services(service).Entities
			for i := 0; i < 50; i++ {
				wanted := fmt.Sprintf("worker-%d-%d", worker, i)
				entity, err := entities(wanted).Fetch(bounded(t))
				if err != nil || entity.Identity != wanted {
					t.Errorf("%s: %+v, %v", wanted, entity, err)
					return
				}
			}
		}(worker)
	}
	all.Wait()
}

func TestAFullQueueMakesCallsWait(t *testing.T) {
	const places, calls = 4, 200
	var now, most atomic.Int64
	given := options(serve(t, func(w http.ResponseWriter, _ *http.Request) {
		if count := now.Add(1); count > most.Load() {
			most.Store(count)
		}
		answer(w, 200, `{}`)
		now.Add(-1)
	}))
	given.Queue = &twilite.QueueOptions{MaxPending: twilite.Ptr[int64](places)}
	client := connect(t, given)
	var all sync.WaitGroup
	for i := 0; i < calls; i++ {
		all.Add(1)
		go func() {
			defer all.Done()
			if _, err := client.Call(bounded(t), fetchEntity, one); err != nil {
				t.Error(err)
			}
		}()
	}
	all.Wait()
	if most.Load() > places {
		t.Errorf("%d were there at once", most.Load())
	}
}

func TestACallThatWaitsForItsPlaceCanBeCancelled(t *testing.T) {
	held := newHolding()
	given := options(serve(t, held.answer))
	given.Queue = &twilite.QueueOptions{MaxPending: twilite.Ptr[int64](1)}
	client := connect(t, given)
	first := make(chan error)
	go func() {
		_, err := client.Call(bounded(t), fetchEntity, one)
		first <- err
	}()
	<-held.came
	ctx, cancel := context.WithCancel(context.Background())
	second := make(chan error)
	go func() {
		_, err := client.Call(ctx, createEntity, one)
		second <- err
	}()
	cancel()
	if err := <-second; !errors.Is(err, context.Canceled) || failureOf(t, err).MayHaveTakenEffect {
		t.Errorf("%v", err)
	}
	close(held.may)
	if err := <-first; err != nil {
		t.Error(err)
	}
}

func TestManyAreCancelledAtOnce(t *testing.T) {
	const calls = 300
	held := newHolding()
	client := connect(t, options(serve(t, held.answer)))
	ctx, cancel := context.WithCancel(context.Background())
	ends := make(chan error, calls)
	for i := 0; i < calls; i++ {
		go func() {
			_, err := client.Call(ctx, fetchEntity, one)
			ends <- err
		}()
	}
	<-held.came
	cancel()
	for i := 0; i < calls; i++ {
		if err := <-ends; !errors.Is(err, context.Canceled) {
			t.Errorf("%v", err)
		}
	}
	// The client goes on.
	close(held.may)
	if _, err := client.Call(bounded(t), fetchEntity, one); err != nil {
		t.Error(err)
	}
}

func TestAnIdleClientHasNoGoroutine(t *testing.T) {
	client := connect(t, options(serve(t, answering(`{}`))))
	nothingDrives := func() bool {
		stacks := make([]byte, 1<<20)
		return !strings.Contains(string(stacks[:runtime.Stack(stacks, true)]), "(*queue).drive")
	}
	eventually(t, "no goroutine drives a queue before the first call", nothingDrives)
	for i := 0; i < 3; i++ {
		if _, err := client.Call(bounded(t), fetchEntity, one); err != nil {
			t.Fatal(err)
		}
	}
	eventually(t, "no goroutine drives a queue after the last call", nothingDrives)
}
