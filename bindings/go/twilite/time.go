package twilite

import (
	"encoding/json"
	"time"
)

// Time is a moment as Twilio wrote it. Where that is no date and time of RFC 3339, the time is zero, and Text has it all
// the same.
type Time struct {
	time.Time
	Text string
}

// String gives the text.
func (t Time) String() string { return t.Text }

// UnmarshalJSON reads a text or null.
func (t *Time) UnmarshalJSON(text []byte) error {
	*t = Time{}
	if json.Unmarshal(text, &t.Text) == nil {
		t.Time, _ = time.Parse(time.RFC3339, t.Text)
	}
	return nil
}

// MarshalJSON writes the text, or null.
func (t Time) MarshalJSON() ([]byte, error) {
	if t.Text == "" {
		return []byte("null"), nil
	}
	return json.Marshal(t.Text)
}
