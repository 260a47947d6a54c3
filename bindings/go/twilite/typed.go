package twilite

import (
	"context"
	"encoding/json"
	"fmt"
)

// What the generated chain is made of: where it has come to, and calls whose results have types.

// place is how far a chain has come: the ids that were chosen.
type place struct {
	core *core
	ids  []string
}

// with gives the place below, where one is chosen by its id.
func (p place) with(ids ...string) place {
	return place{p.core, append(p.ids[:len(p.ids):len(p.ids)], ids...)}
}

// above gives the place where nothing is chosen yet.
func (p place) above() place { return place{p.core, p.ids[:len(p.ids)-1]} }

func (p place) named(names []string) []id {
	ids := make([]id, len(names))
	for i, name := range names {
		ids[i] = id{name, p.ids[i]}
	}
	return ids
}

// operation is one that the chain leads to: its id, and the names of the ids that were chosen.
type operation struct {
	id  string
	ids []string
}

func callOne[R any, P typed[R]](ctx context.Context, at place, what operation, params any) (*R, error) {
	response, err := at.core.call(ctx, what.id, at.named(what.ids), params)
	if err != nil {
		return nil, err
	}
	record, err := readTyped[R, P](response.body, response)
	if err != nil {
		return nil, unreadable(what.id, response, err)
	}
	return record, nil
}

func callNothing(ctx context.Context, at place, what operation, params any) (*Response, error) {
	return at.core.call(ctx, what.id, at.named(what.ids), params)
}

func callList[R any, P typed[R]](ctx context.Context, at place, what operation, params any) ([]*R, error) {
	response, err := at.core.call(ctx, what.id, at.named(what.ids), params)
	if err != nil {
		return nil, err
	}
	return readList[R, P](what.id, response.body, response)
}

// Page is one page of a list. The response has the page as Twilio wrote it, with "meta".
type Page[R any] struct {
	Records  []*R
	Response *Response
}

func callPage[R any, P typed[R]](ctx context.Context, at place, what operation, key string, params any) (*Page[R], error) {
	response, err := at.core.call(ctx, what.id, at.named(what.ids), params)
	if err != nil {
		return nil, err
	}
	var page map[string]json.RawMessage
	if err := unmarshal(response.body, &page); err != nil {
		return nil, unreadable(what.id, response, err)
	}
	records, err := readList[R, P](what.id, page[key], response)
	if err != nil {
		return nil, err
	}
	return &Page[R]{records, response}, nil
}

func callStream[R any, P typed[R]](ctx context.Context, at place, what operation, params any) *Stream[*R] {
	return newStream(ctx, at.core, what.id, at.named(what.ids), params, readTyped[R, P])
}

func readList[R any, P typed[R]](operation string, text []byte, response *Response) ([]*R, error) {
	var texts []json.RawMessage
	if err := json.Unmarshal(text, &texts); err != nil {
		return nil, unreadable(operation, response, err)
	}
	records := make([]*R, len(texts))
	for i, each := range texts {
		record, err := readTyped[R, P](each, response)
		if err != nil {
			return nil, unreadable(operation, response, err)
		}
		records[i] = record
	}
	return records, nil
}

// unreadable is the failure of a result that Go cannot read although the library has checked it.
func unreadable(operation string, response *Response, cause error) *Error {
	failure := failed(StatusInvalidResponse, operation, fmt.Sprintf("The answer cannot be read: %v", cause), cause)
	failure.response = response
	return failure
}
