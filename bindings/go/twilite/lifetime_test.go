package twilite_test

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"testing"

	"github.com/twilite/twilite/bindings/go/twilite"
)

// descriptors tells how many files and sockets the process has open.
func descriptors(t *testing.T) int {
	t.Helper()
	found, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Fatal(err)
	}
	return len(found)
}

// collect returns when what nobody has any more is finalized: finalizers run in the order of the collections.
func collect() {
	for i := 0; i < 2; i++ {
		done := make(chan struct{})
		runtime.SetFinalizer(&[16]byte{}, func(*[16]byte) { close(done) })
		runtime.GC()
		<-done
	}
}

func TestForgottenClientsAreClosed(t *testing.T) {
	held := newHolding()
	close(held.may)
	url := serve(t, held.answer)
	before := descriptors(t)
	for i := 0; i < 50; i++ {
		client, err := twilite.NewClient(options(url))
		if err != nil {
			t.Fatal(err)
		}
		if i%2 == 0 {
			if _, err := client.Call(bounded(t), fetchEntity, one); err != nil {
				t.Fatal(err)
			}
		}
		if i%5 == 0 {
			client.Stream(bounded(t), listEntities, twilite.Params{"ServiceSid": service})
		}
	}
	if descriptors(t) < before+50 {
		t.Fatal("clients have no descriptors: this test shows nothing")
	}
	eventually(t, "forgotten clients are closed", func() bool {
		runtime.GC()
		return descriptors(t) <= before+2
	})
}

func TestAClientThatIsClosedDuringCallsIsFreedAfterThem(t *testing.T) {
	held := newHolding()
	url := serve(t, held.answer)
	before := descriptors(t)
	ends := make(chan error, 20)
	var clients []*twilite.Client // so that no finalizer does it
	for i := 0; i < 20; i++ {
		client, err := twilite.NewClient(options(url))
		if err != nil {
			t.Fatal(err)
		}
		clients = append(clients, client)
		go func() {
			_, err := client.Call(bounded(t), fetchEntity, one)
			ends <- err
		}()
		<-held.came
		client.Close()
	}
	close(held.may)
	for i := 0; i < 20; i++ {
		if err := <-ends; err != nil {
			t.Error(err)
		}
	}
	eventually(t, "their descriptors are closed", func() bool { return descriptors(t) <= before+2 })
	runtime.KeepAlive(clients)
}

func TestAChainKeepsItsClient(t *testing.T) {
	url := serve(t, answering(`{"identity": "kept"}`))
	entities := func() twilite.VerifyV2ServicesEntities {
		client, err := twilite.NewClient(options(url))
		if err != nil {
			t.Fatal(err)
		}
		return client.Verify.V2.Services(service).Entities
	}()
	collect()
	entity, err := entities("ff483d1ff591").Fetch(bounded(t))
	if err != nil || entity.Identity != "kept" {
		t.Errorf("%+v, %v", entity, err)
	}
}

func TestACallKeepsItsClient(t *testing.T) {
	held := newHolding()
	url := serve(t, held.answer)
	end := make(chan error)
	go func() {
		client, err := twilite.NewClient(options(url))
		if err == nil {
			_, err = client.Call(bounded(t), fetchEntity, one)
		}
		end <- err
	}()
	<-held.came
	collect()
	close(held.may)
	if err := <-end; err != nil {
		t.Error(err)
	}
}

func TestForgottenStreamsAreFreed(t *testing.T) {
	client := connect(t, options("http://127.0.0.1:1"))
	// Each pager has the parameters: what is not freed shows.
	params := twilite.Params{"ServiceSid": service, "PageToken": strings.Repeat("x", 100_000)}
	resident := func() int {
		text, err := os.ReadFile("/proc/self/statm")
		if err != nil {
			t.Fatal(err)
		}
		var size, pages int
		fmt.Sscan(string(text), &size, &pages)
		return pages * os.Getpagesize()
	}
	make300 := func() int {
		for i := 0; i < 300; i++ {
			if stream := client.Stream(bounded(t), listEntities, params); stream.Err() != nil {
				t.Fatal(stream.Err())
			}
		}
		collect()
		debug.FreeOSMemory()
		return resident()
	}
	make300()
	first := make300()
	for i := 0; i < 5; i++ {
		make300()
	}
	if grown := make300() - first; grown > 60<<20 {
		t.Errorf("1800 forgotten streams took %d MB", grown>>20)
	}
}

func TestCallsUnderACollectorThatNeverRests(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(1))
	page := `{"entities": [{"sid": "YE1"}, {"sid": "YE2"}], "meta": {"next_page_url": null, "key": "entities"}}`
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, "/Entities") {
			answer(w, 200, page)
		} else {
			answer(w, 404, `{"code": 20404, "message": "no", "status": 404}`)
		}
	})
	var all sync.WaitGroup
	for worker := 0; worker < 4; worker++ {
		all.Add(1)
		go func() {
			defer all.Done()
			for i := 0; i < 30; i++ {
				client, err := twilite.NewClient(options(url))
				if err != nil {
					t.Error(err)
					return
				}
				entities := client.Verify.V2.Services(service).Entities
				if found, err := entities.List(bounded(t), nil); err != nil || len(found) != 2 || found[1].Sid != "YE2" {
					t.Errorf("%v, %v", found, err)
				}
				if _, err := entities("ff483d1ff591").Fetch(bounded(t)); failureOf(t, err).Code != 20404 {
					t.Errorf("%v", err)
				}
				stream := entities.Stream(bounded(t), nil)
				if !stream.Next() || stream.Record().Sid != "YE1" {
					t.Errorf("%v", stream.Err())
				}
				if i%2 == 0 {
					client.Close()
				}
				runtime.GC()
			}
		}()
	}
	all.Wait()
}

func TestProcessesAreStartedDuringCalls(t *testing.T) {
	client := connect(t, options(serve(t, answering(`{}`))))
	ctx, stop := context.WithCancel(bounded(t))
	var all sync.WaitGroup
	for worker := 0; worker < 4; worker++ {
		all.Add(1)
		go func() {
			defer all.Done()
			for ctx.Err() == nil {
				if _, err := client.Call(bounded(t), fetchEntity, one); err != nil {
					t.Error(err)
					return
				}
			}
		}()
	}
	for i := 0; i < 20; i++ {
		if err := exec.Command("true").Run(); err != nil {
			t.Error(err)
		}
	}
	stop()
	all.Wait()
}

func init() {
	// Ends while calls wait in goroutines, and by the way that is asked for.
	children["exits"] = func() {
		client, err := twilite.NewClient(nil)
		if err != nil {
			panic(err)
		}
		for i := 0; i < 20; i++ {
			go client.Call(context.Background(), fetchEntity, one)
		}
		os.Stdin.Read(make([]byte, 1)) // until all have come
		switch os.Getenv("TWILITE_TEST_END") {
		case "exit":
			os.Exit(3)
		case "closed":
			client.Close()
		case "collected":
			client = nil
			runtime.GC()
		}
	}
}

func TestAProcessMayEndDuringCalls(t *testing.T) {
	for end, status := range map[string]int{"return": 0, "exit": 3, "closed": 0, "collected": 0} {
		held := newHolding()
		command := child(t, "exits", "TWILITE_TEST_END="+end,
			"TWILIO_ACCOUNT_SID="+account, "TWILIO_AUTH_TOKEN="+token, "TWILITE_BASE_URL="+serve(t, held.answer))
		input, err := command.StdinPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := command.Start(); err != nil {
			t.Fatal(err)
		}
		for i := 0; i < 20; i++ {
			<-held.came
		}
		input.Close()
		command.Wait()
		if got := command.ProcessState.ExitCode(); got != status {
			t.Errorf("%s: it ended with %d", end, got)
		}
	}
}
