package twilite

import (
	"context"
	"errors"
	"math"
	"sync"
	"time"
)

// queue performs the calls of a client. While there are calls, one goroutine drives the library's queue: it alone waits in
// C, so any number of calls takes one thread. Without calls there is no goroutine.
type queue struct {
	handle queueHandle
	client clientHandle

	// places holds as many as the library's queue does: a call waits here for its place, and is never refused one.
	places chan struct{}

	mu       sync.Mutex
	waiting  map[uint64]chan responseHandle // by tag: who waits for the completion
	lastTag  uint64
	users    int  // calls that have begun and not ended
	isDriven bool // a goroutine is in drive
	isClosed bool
}

// newQueue makes the queue of a client, which it frees with its own handle.
func newQueue(client clientHandle, options *QueueOptions) (*queue, error) {
	sized := QueueOptions{}
	if options != nil {
		sized = *options
	}
	if sized.MaxPending == nil {
		sized.MaxPending = Ptr[int64](defaultMaxPending)
	}
	text, err := encode("", nil, &sized)
	if err != nil {
		return nil, err
	}
	handle, err := createQueue(client, text)
	if err != nil {
		return nil, err
	}
	return &queue{
		handle:  handle,
		client:  client,
		places:  make(chan struct{}, *sized.MaxPending),
		waiting: map[uint64]chan responseHandle{},
	}, nil
}

// close lets no call begin any more. Those that have begun end undisturbed, and the last of them frees the handles.
func (q *queue) close() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.isClosed = true
	q.freeIfUnused()
}

// freeIfUnused frees the handles when nothing can need them any more.
func (q *queue) freeIfUnused() {
	if q.isClosed && q.users == 0 && !q.isDriven && q.handle != nil {
		freeQueue(q.handle)
		freeClient(q.client)
		q.handle, q.client = nil, nil
	}
}

// enter keeps the handles until leave.
func (q *queue) enter(operation string) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.isClosed {
		return failed(StatusMisuse, operation, "The client is closed", ErrClosed)
	}
	q.users++
	return nil
}

func (q *queue) leave() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.users--
	q.freeIfUnused()
}

// submission hands a call in, with a deadline of so many milliseconds or 0.
type submission struct {
	operation string
	submit    func(tag uint64, deadlineMs int32) status
}

// perform hands a call in and waits for its end. When the context ends first, the call is cancelled; its completion comes
// then, too, and says whether it was on the wire. Both are nil at the end of a pager.
func (q *queue) perform(ctx context.Context, call submission) (*Response, error) {
	if ctx.Err() != nil {
		return nil, notBegun(ctx, call.operation)
	}
	if err := q.enter(call.operation); err != nil {
		return nil, err
	}
	defer q.leave()
	select {
	case q.places <- struct{}{}:
	case <-ctx.Done():
		return nil, notBegun(ctx, call.operation)
	}
	defer func() { <-q.places }()

	deadlineMs, isPassedOn := deadlineOf(ctx)
	tag, completion := q.expect()
	if found := call.submit(tag, deadlineMs); found != statusOK {
		q.forget(tag)
		return nil, misuse(call.operation, "The call was not taken: another Next of the stream is waiting for its page")
	}
	var ended responseHandle
	select {
	case ended = <-completion:
	case <-ctx.Done():
		// Where it was told the time, the library ends the call itself.
		if !isPassedOn || !errors.Is(ctx.Err(), context.DeadlineExceeded) {
			q.cancel(tag)
		}
		ended = <-completion
	}
	found, response := readAndFree(ended)
	switch found {
	case statusOK:
		return response, nil
	case statusDone:
		return nil, nil
	}
	failure := failureOf(found, response)
	failure.cause = causeOf(ctx, failure.Status)
	return nil, failure
}

// causeOf gives the context's error where that is what ended a call. The library's clock may be ahead of the context's.
func causeOf(ctx context.Context, status Status) error {
	switch status {
	case StatusCancelled:
		return ctx.Err()
	case StatusTimeout:
		if deadline, isThere := ctx.Deadline(); isThere && !time.Now().Before(deadline) {
			return context.DeadlineExceeded
		}
	}
	return nil
}

// deadlineOf gives the milliseconds that a context leaves. When they are over, so is the context's time: the library counts
// whole ones, so there is one more.
func deadlineOf(ctx context.Context) (milliseconds int32, isThere bool) {
	deadline, isThere := ctx.Deadline()
	if !isThere {
		return 0, false
	}
	left := time.Until(deadline).Milliseconds() + 2
	if left > math.MaxInt32 {
		return 0, false // the context itself ends it then
	}
	if left < 1 {
		left = 1
	}
	return int32(left), true
}

// expect gives a call a tag, and has the queue driven.
func (q *queue) expect() (uint64, chan responseHandle) {
	completion := make(chan responseHandle, 1)
	q.mu.Lock()
	defer q.mu.Unlock()
	q.lastTag++
	q.waiting[q.lastTag] = completion
	if !q.isDriven {
		q.isDriven = true
		go q.drive()
	}
	return q.lastTag, completion
}

// forget takes back a call that was not accepted. The goroutine that drives may be waiting for it alone.
func (q *queue) forget(tag uint64) {
	q.mu.Lock()
	defer q.mu.Unlock()
	delete(q.waiting, tag)
	wakeQueue(q.handle)
}

// cancel ends a call, if it has not ended.
func (q *queue) cancel(tag uint64) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if _, isWaiting := q.waiting[tag]; isWaiting {
		cancelCall(q.handle, tag)
	}
}

// drive hands completions to those that wait for them, until nobody does.
func (q *queue) drive() {
	var room completions
	for {
		count := room.take(q.handle)
		q.mu.Lock()
		for i := 0; i < count; i++ {
			tag := uint64(room.tags[i])
			completion, isWaiting := q.waiting[tag]
			if !isWaiting {
				_, response := readAndFree(room.responses[i])
				panic("twilite: the queue cannot be driven: " + string(response.body))
			}
			completion <- room.responses[i]
			delete(q.waiting, tag)
		}
		if len(q.waiting) == 0 {
			q.isDriven = false
			q.freeIfUnused()
			q.mu.Unlock()
			return
		}
		q.mu.Unlock()
	}
}
