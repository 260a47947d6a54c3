package twilite

import (
	"bytes"
	"encoding/json"
)

// Response is how a call was answered. It needs no freeing, and any goroutine may read it.
type Response struct {
	// HTTPStatus is that of the last answer; 0 when there was none.
	HTTPStatus int
	// RequestID is that answer's Twilio-Request-Id, which Twilio's support asks for; "" when it had none.
	RequestID string
	// Attempts is how many HTTP requests were made, all pages and tries together.
	Attempts int
	// Headers are the fields of that answer's header.
	Headers Headers

	body []byte
}

// JSON gives the result as Twilio wrote it: a record, an array of records for a list, a page, or {}. Do not change it.
func (r *Response) JSON() json.RawMessage { return r.body }

// Decode reads the result into what v points to, as json.Unmarshal does: a struct of your own, a *Record, a *[]Record.
// A number that goes into an any is a json.Number, so none is rounded.
func (r *Response) Decode(v any) error { return unmarshal(r.body, v) }

// unmarshal is json.Unmarshal without rounding.
func unmarshal(text []byte, v any) error {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	return decoder.Decode(v)
}
