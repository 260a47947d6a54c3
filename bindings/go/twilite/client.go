package twilite

import (
	"context"
	"runtime"
)

// Client calls the API. Make one, share it among goroutines, keep it: it keeps its connections. Any number of goroutines
// may call at once; they take one thread together.
//
// Chain has the names of the API: client.Verify.V2.Services(sid).Entities.Create(ctx, …). Call and Stream perform every
// operation by its id.
type Client struct {
	Chain
	core *core
}

// core is what a client and all that was made of it share. Its finalizer closes a client that was forgotten; so nothing
// that it leads to leads back to it.
type core struct{ queue *queue }

// NewClient makes a client. Nil options, and what they leave out, stand for the environment: TWILIO_ACCOUNT_SID and
// TWILIO_AUTH_TOKEN and what else docs/options.md lists. It sends nothing: wrong credentials show at the first call. An
// option that is wrong, and a library of another binary interface, is a misuse.
func NewClient(options *Options) (*Client, error) {
	if err := checkLibrary(); err != nil {
		return nil, err
	}
	if options == nil {
		options = &Options{}
	}
	text, err := encode("", nil, options)
	if err != nil {
		return nil, err
	}
	handle, err := createClient(text)
	if err != nil {
		return nil, err
	}
	queue, err := newQueue(handle, options.Queue)
	if err != nil {
		freeClient(handle)
		return nil, err
	}
	made := &core{queue}
	runtime.SetFinalizer(made, func(core *core) { core.queue.close() })
	return &Client{Chain: newChain(place{core: made}), core: made}, nil
}

// Close closes the client. It does not wait: calls that are running in other goroutines end undisturbed, and a call that
// is made later is a misuse (ErrClosed). Closing it again changes nothing. It never fails; it returns an error to be an
// io.Closer.
func (c *Client) Close() error {
	c.core.queue.close()
	return nil
}

// Call performs an operation and waits for its end.
//
// The operation is an id such as "verify.v2.entity.create"; for a route that the library does not know it is a method, a
// product and the route: "GET verify /v2/Services/{ServiceSid}/Things". params are Params, a struct with json tags, or nil.
//
// When ctx ends, so does the call: its deadline is that of the call with all its pages and repetitions, and a call that
// is cancelled says in MayHaveTakenEffect whether a write was on the wire. Blocks this goroutine alone. A failure is an
// *Error.
func (c *Client) Call(ctx context.Context, operation string, params any) (*Response, error) {
	return c.core.call(ctx, operation, nil, params)
}

// Stream lists with one page in memory, whatever the length: it performs a list operation page by page. Sends nothing yet;
// what is wrong with the parameters, Err tells after the first Next.
//
// When ctx ends, so does the stream. Read it to its end, or close it.
func (c *Client) Stream(ctx context.Context, operation string, params any) *Stream[Record] {
	return newStream(ctx, c.core, operation, nil, params, readRecord)
}

// Validate checks parameters exactly as a call does, without a client and without the network.
func Validate(operation string, params any) error {
	if err := checkLibrary(); err != nil {
		return err
	}
	id, text, err := encodeCall(operation, nil, params)
	if err != nil {
		return err
	}
	if found, response := validate(id, text); found != statusOK {
		return failureOf(found, response)
	}
	return nil
}

func (c *core) call(ctx context.Context, operation string, ids []id, params any) (*Response, error) {
	defer runtime.KeepAlive(c) // else its finalizer might close the client meanwhile
	name, text, err := encodeCall(operation, ids, params)
	if err != nil {
		return nil, err
	}
	return c.queue.perform(ctx, submission{
		operation: operation,
		submit: func(tag uint64, deadlineMs int32) status {
			return submitCall(c.queue.handle, tag, name, text, deadlineMs)
		},
	})
}

func encodeCall(operation string, ids []id, params any) (name, text []byte, err error) {
	if name, err = ended("The operation", operation); err != nil {
		return nil, nil, err
	}
	text, err = encode(operation, ids, params)
	return name, text, err
}
