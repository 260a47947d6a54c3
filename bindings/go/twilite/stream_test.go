package twilite_test

import (
	"errors"
	"fmt"
	"net/http"
	"sync/atomic"
	"testing"

	"github.com/twilite/twilite/bindings/go/twilite"
)

// pages serves a list of so many pages of two records, and counts what is asked for.
func pages(count int64, asked *atomic.Int64) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		number := asked.Add(1)
		next := "null"
		if number < count {
			next = fmt.Sprintf(`"https://verify.twilio.com%s?PageSize=2&Page=%d&PageToken=PA%d"`, r.URL.Path, number, number)
		}
		answer(w, 200, fmt.Sprintf(`{"entities": [{"sid": "YE%d"}, {"sid": "YE%d"}], "meta": {"key": "entities", "next_page_url": %s}}`,
			2*number-1, 2*number, next))
	}
}

var inPages = twilite.Params{"ServiceSid": service, "PageSize": 2}

func TestAStreamAsksForAPageWhenItIsNeeded(t *testing.T) {
	var asked atomic.Int64
	stream := connect(t, options(serve(t, pages(3, &asked)))).Stream(bounded(t), listEntities, inPages)
	if stream.Response() != nil || asked.Load() != 0 {
		t.Error("something was asked for before the first Next")
	}
	for number := 1; stream.Next(); number++ {
		if stream.Record().Text("sid") != fmt.Sprintf("YE%d", number) || asked.Load() != int64(number+1)/2 {
			t.Errorf("record %d is %v after %d pages", number, stream.Record(), asked.Load())
		}
		if stream.Response().HTTPStatus != 200 || stream.Response().Attempts != 1 {
			t.Errorf("%+v", stream.Response())
		}
	}
	if stream.Err() != nil || asked.Load() != 3 || stream.Next() {
		t.Errorf("%v after %d pages", stream.Err(), asked.Load())
	}
}

func TestAStreamThatIsClosedHasNoMore(t *testing.T) {
	var asked atomic.Int64
	stream := connect(t, options(serve(t, pages(3, &asked)))).Stream(bounded(t), listEntities, inPages)
	if !stream.Next() {
		t.Fatal(stream.Err())
	}
	for i := 0; i < 2; i++ {
		if stream.Close() != nil || stream.Next() || stream.Err() != nil {
			t.Errorf("%v", stream.Err())
		}
	}
	if asked.Load() != 1 {
		t.Errorf("%d pages were asked for", asked.Load())
	}
}

func TestAStreamMayBeClosedWhileItWaits(t *testing.T) {
	held := newHolding()
	stream := connect(t, options(serve(t, held.answer))).Stream(bounded(t), listEntities, inPages)
	end := make(chan bool)
	go func() { end <- stream.Next() }()
	<-held.came
	stream.Close() // which ends the wait: the server never answers
	if <-end || stream.Err() != nil {
		t.Errorf("%v", stream.Err())
	}
}

func TestAStreamEndsWithItsFailure(t *testing.T) {
	var asked atomic.Int64
	some := pages(3, &asked)
	client := connect(t, options(serve(t, func(w http.ResponseWriter, r *http.Request) {
		if asked.Load() == 1 {
			answer(w, 403, `{"code": 20003, "message": "No", "status": 403}`)
		} else {
			some(w, r)
		}
	})))
	records := 0
	stream := client.Verify.V2.Services(service).Entities.Stream(bounded(t), &twilite.VerifyV2EntityListParams{
		PageSize: twilite.Ptr[int64](2),
	})
	for stream.Next() {
		records++
	}
	if !errors.Is(stream.Err(), twilite.ErrPermissionDenied) || records != 2 {
		t.Errorf("%d records, then %v", records, stream.Err())
	}
}

func TestAStreamsParametersAreTold(t *testing.T) {
	stream := connect(t, options("http://127.0.0.1:1")).Stream(bounded(t), listEntities, nil)
	if stream.Next() || !errors.Is(stream.Err(), twilite.ErrInvalidParameters) || stream.Close() != nil {
		t.Errorf("%v", stream.Err())
	}
	failures := 0
	stream.All()(func(_ twilite.Record, err error) bool {
		if !errors.Is(err, twilite.ErrInvalidParameters) {
			t.Errorf("%v", err)
		}
		failures++
		return true
	})
	if failures != 1 {
		t.Errorf("%d failures", failures)
	}
}

// What a range loop of Go 1.23 does with All.
func TestAllGivesTheRecordsToARangeLoop(t *testing.T) {
	var asked atomic.Int64
	client := connect(t, options(serve(t, pages(3, &asked))))
	records := 0
	client.Stream(bounded(t), listEntities, inPages).All()(func(record twilite.Record, err error) bool {
		records++
		return err == nil
	})
	if records != 6 {
		t.Errorf("%d records", records)
	}
	asked.Store(0)
	left := client.Stream(bounded(t), listEntities, inPages)
	left.All()(func(twilite.Record, error) bool { return false })
	if left.Next() || asked.Load() != 1 {
		t.Errorf("a loop that was left goes on: %d pages", asked.Load())
	}
}
