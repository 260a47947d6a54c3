package twilite

import (
	"encoding/json"
	"errors"
)

// Record is a record with all its members, as Twilio wrote it: string, bool, json.Number, nil, []any and map[string]any.
type Record map[string]any

// Text gives a member that is a text; "" when it is none, or not there.
func (r Record) Text(name string) string {
	text, _ := r[name].(string)
	return text
}

// Source is where a typed record came from: what Twilio wrote, and how it was answered.
//
// A field of a typed record is its zero value where Twilio wrote null, something of another type, or nothing at all;
// Members tells these apart, and has what the API does not document.
type Source struct {
	text     json.RawMessage
	response *Response
}

// JSON gives the record as Twilio wrote it. Do not change it.
func (s *Source) JSON() json.RawMessage { return s.text }

// Members reads all of it, without rounding a number. Nil for a record that did not come from Twilio.
func (s *Source) Members() Record {
	var members Record
	_ = unmarshal(s.text, &members) // it was read before
	return members
}

// Response tells how the call was answered that brought the record; of a stream's, the page that it is from. Nil for a
// record that did not come from Twilio.
func (s *Source) Response() *Response { return s.response }

func (s *Source) setSource(text json.RawMessage, response *Response) {
	s.text, s.response = text, response
}

// typed is a pointer to a generated record.
type typed[R any] interface {
	*R
	setSource(json.RawMessage, *Response)
}

// readTyped reads a record into its type.
func readTyped[R any, P typed[R]](text json.RawMessage, response *Response) (*R, error) {
	record := new(R)
	var mismatch *json.UnmarshalTypeError
	if err := unmarshal(text, record); err != nil && !errors.As(err, &mismatch) {
		return nil, err
	}
	P(record).setSource(text, response)
	return record, nil
}

func readRecord(text json.RawMessage, _ *Response) (Record, error) {
	var record Record
	err := unmarshal(text, &record)
	return record, err
}
