package twilite

import (
	"context"
	"encoding/json"
	"runtime"
	"sync"
)

// Stream is a list of any length, with one page of it in memory:
//
//	users := client.Stream(ctx, "ip_messaging.v2.user.list", params)
//	defer users.Close()
//	for users.Next() {
//		use(users.Record())
//	}
//	return users.Err()
//
// One goroutine at a time may use it; Close may be called from any.
type Stream[R any] struct {
	ctx      context.Context
	core     *core
	pager    *pager
	read     func(json.RawMessage, *Response) (R, error)
	texts    []json.RawMessage
	record   R
	response *Response
	err      error
}

func newStream[R any](
	ctx context.Context, core *core, operation string, ids []id, params any, read func(json.RawMessage, *Response) (R, error),
) *Stream[R] {
	pager, err := newPager(core.queue, operation, ids, params)
	runtime.KeepAlive(core)
	return &Stream[R]{ctx: ctx, core: core, pager: pager, read: read, err: err}
}

// Next reads the next record, and tells whether there is one: false at the end, after a failure, and when the stream is
// closed. It waits for a page where one is needed; that page's failure ends the stream, after the records before it.
func (s *Stream[R]) Next() bool {
	defer runtime.KeepAlive(s.core)
	if s.err != nil || s.pager.isClosed() {
		return false
	}
	if len(s.texts) == 0 {
		s.texts, s.response, s.err = s.pager.next(s.ctx, s.response)
		if len(s.texts) == 0 {
			s.Close()
			return false
		}
	}
	var err error
	if s.record, err = s.read(s.texts[0], s.response); err != nil {
		s.err = unreadable(s.pager.operation, s.response, err)
		s.Close()
		return false
	}
	s.texts = s.texts[1:]
	return true
}

// Record gives the record that Next has read.
func (s *Stream[R]) Record() R { return s.record }

// Response tells how the call was answered that brought the record's page. Nil before the first.
func (s *Stream[R]) Response() *Response { return s.response }

// Err gives what ended the stream before its end; nil when nothing did.
func (s *Stream[R]) Err() error { return s.err }

// Close frees the stream at once, and ends a Next that another goroutine is waiting in. Closing it again, or at its end,
// changes nothing. It never fails; it returns an error to be an io.Closer.
func (s *Stream[R]) Close() error {
	if s.pager != nil {
		s.pager.close()
	}
	return nil
}

// All gives the records to a range loop of Go 1.23, as an iter.Seq2; a failure is the last. It closes the stream when the
// loop ends, however that does.
//
//	for user, err := range client.Stream(ctx, operation, params).All() {
func (s *Stream[R]) All() func(yield func(R, error) bool) {
	return func(yield func(R, error) bool) {
		defer s.Close()
		for s.Next() {
			if !yield(s.record, nil) {
				return
			}
		}
		if s.err != nil {
			var none R
			yield(none, s.err)
		}
	}
}

// pager fetches the pages of a stream.
type pager struct {
	operation string
	queue     *queue

	mu     sync.Mutex
	handle pagerHandle // nil when it was closed
	tag    uint64      // of the page that is on its way; 0 when there is none
}

func newPager(queue *queue, operation string, ids []id, params any) (*pager, error) {
	name, text, err := encodeCall(operation, ids, params)
	if err != nil {
		return nil, err
	}
	if err := queue.enter(operation); err != nil {
		return nil, err
	}
	defer queue.leave()
	handle, err := createPager(queue.client, name, text)
	if err != nil {
		return nil, err
	}
	made := &pager{operation: operation, queue: queue, handle: handle}
	runtime.SetFinalizer(made, (*pager).close)
	return made, nil
}

// next gives the records of the next page, and how it was answered; none at the end, or when the pager was closed.
func (p *pager) next(ctx context.Context, before *Response) ([]json.RawMessage, *Response, error) {
	defer runtime.KeepAlive(p)
	response, err := p.queue.perform(ctx, submission{
		operation: p.operation,
		submit: func(tag uint64, deadlineMs int32) status {
			p.mu.Lock() // who closes it frees it
			defer p.mu.Unlock()
			p.tag = tag
			return submitPage(p.queue.handle, tag, p.handle, deadlineMs)
		},
	})
	if p.isClosedAfterPage() {
		return nil, before, nil
	}
	if err != nil || response == nil {
		return nil, before, err
	}
	var texts []json.RawMessage
	if err := json.Unmarshal(response.body, &texts); err != nil {
		return nil, response, unreadable(p.operation, response, err)
	}
	return texts, response, nil
}

func (p *pager) isClosed() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.handle == nil
}

// isClosedAfterPage tells whether it was closed while its page was on its way, which is over.
func (p *pager) isClosedAfterPage() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.tag = 0
	return p.handle == nil
}

func (p *pager) close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	freePager(p.handle)
	p.handle = nil
	if p.tag != 0 {
		p.queue.cancel(p.tag)
	}
}
