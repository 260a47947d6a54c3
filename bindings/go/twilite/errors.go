package twilite

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// Status says which kind of failure an Error is. Treat a value that is not listed here as a failure, too: later versions
// of the library may have more.
type Status string

const (
	// StatusMisuse: the call itself is wrong: an unknown operation or option, a closed client. Nothing was sent.
	StatusMisuse Status = "misuse"
	// StatusInvalidParameters: parameters are not valid; Parameters lists all of them. Nothing was sent.
	StatusInvalidParameters Status = "invalid_parameters"
	// StatusTransport: no HTTP answer: name lookup, connection, TLS, reset.
	StatusTransport Status = "transport"
	// StatusTimeout: the time ran out: that of the options, or of the context.
	StatusTimeout Status = "timeout"
	// StatusAPIError: Twilio answered with an error.
	StatusAPIError Status = "api_error"
	// StatusInvalidResponse: an answer that is not what the API documents.
	StatusInvalidResponse Status = "invalid_response"
	// StatusCancelled: the context was cancelled.
	StatusCancelled Status = "cancelled"
)

// What errors.Is finds in an *Error: its status, and the HTTP statuses that programs ask for most.
var (
	ErrMisuse            = errors.New("twilite: misuse")
	ErrInvalidParameters = errors.New("twilite: invalid parameters")
	ErrTransport         = errors.New("twilite: no answer")
	ErrTimeout           = errors.New("twilite: the time ran out")
	ErrAPI               = errors.New("twilite: an error of the API")
	ErrInvalidResponse   = errors.New("twilite: an invalid response")
	ErrCancelled         = errors.New("twilite: cancelled")

	ErrAuthentication   = errors.New("twilite: HTTP 401")
	ErrPermissionDenied = errors.New("twilite: HTTP 403")
	ErrNotFound         = errors.New("twilite: HTTP 404")
	ErrConflict         = errors.New("twilite: HTTP 409")
	ErrRateLimit        = errors.New("twilite: HTTP 429")

	// ErrClosed: the client was closed before the call. It is a misuse as well.
	ErrClosed = errors.New("twilite: the client is closed")
)

var byStatus = map[error]Status{
	ErrMisuse:            StatusMisuse,
	ErrInvalidParameters: StatusInvalidParameters,
	ErrTransport:         StatusTransport,
	ErrTimeout:           StatusTimeout,
	ErrAPI:               StatusAPIError,
	ErrInvalidResponse:   StatusInvalidResponse,
	ErrCancelled:         StatusCancelled,
}

var byHTTPStatus = map[error]int{
	ErrAuthentication:   401,
	ErrPermissionDenied: 403,
	ErrNotFound:         404,
	ErrConflict:         409,
	ErrRateLimit:        429,
}

// Error is a call that failed: all that the library knows of it. Every failure of this package is one; errors.As finds
// it, and errors.Is compares it with ErrNotFound and its like, with context.Canceled and context.DeadlineExceeded.
// No credential is in it.
type Error struct {
	Status    Status `json:"status"`
	Message   string `json:"message"`
	Operation string `json:"operation"`
	// HTTPStatus is that of the last answer; 0 when there was none.
	HTTPStatus int `json:"http_status"`
	// Code is Twilio's, such as 20404; 0 when there was none. https://www.twilio.com/docs/api/errors explains each.
	Code     int64  `json:"code"`
	MoreInfo string `json:"more_info"`
	// Details is what else Twilio says, as it came.
	Details json.RawMessage `json:"details"`
	// CurlCode is libcurl's, where no whole answer came.
	CurlCode  int    `json:"curl_code"`
	RequestID string `json:"request_id"`
	// Method and URL are what was asked last.
	Method string `json:"method"`
	URL    string `json:"url"`
	// MayHaveTakenEffect tells whether nobody can know if a change was made: look before you ask for it again.
	MayHaveTakenEffect bool `json:"may_have_taken_effect"`
	// Attempts is how many HTTP requests were made.
	Attempts int `json:"attempts"`
	// Parameters is every parameter that is not valid.
	Parameters []Flaw `json:"parameters"`
	// Properties is every property of an answer that is not what the API documents (Options.StrictResponses).
	Properties []Flaw `json:"properties"`

	response *Response
	text     json.RawMessage
	cause    error
}

// Flaw is what is wrong with one parameter, or with one property of an answer.
type Flaw struct {
	Name    string `json:"name"`
	Rule    string `json:"rule"`
	Message string `json:"message"`
}

// Error says what happened, in a line.
func (e *Error) Error() string {
	var line strings.Builder
	line.WriteString("twilite: ")
	line.WriteString(e.Message)
	if e.Code != 0 {
		fmt.Fprintf(&line, " (HTTP %d, code %d)", e.HTTPStatus, e.Code)
	}
	for _, flaw := range append(e.Parameters[:len(e.Parameters):len(e.Parameters)], e.Properties...) {
		line.WriteString("; " + flaw.Message)
	}
	if e.MayHaveTakenEffect {
		line.WriteString("; it may have taken effect")
	}
	return line.String()
}

// Is tells whether it is what a variable of this package says, for errors.Is.
func (e *Error) Is(target error) bool {
	if wanted, found := byStatus[target]; found {
		return e.Status == wanted
	}
	wanted, found := byHTTPStatus[target]
	return found && e.Status == StatusAPIError && e.HTTPStatus == wanted
}

// Unwrap gives the context's error where that ended the call, and ErrClosed of a closed client.
func (e *Error) Unwrap() error { return e.cause }

// Timeout tells whether the time ran out, as the errors of package net do.
func (e *Error) Timeout() bool {
	return e.Status == StatusTimeout || errors.Is(e.cause, context.DeadlineExceeded)
}

// JSON gives the library's error object, whole: also what later versions of the library say, and this type does not.
func (e *Error) JSON() json.RawMessage { return e.text }

// Response tells how the call was answered, with the header. Never nil; empty when it was not.
func (e *Error) Response() *Response { return e.response }

// failureOf makes the error that a response of the library is.
func failureOf(_ status, response *Response) *Error {
	var whole struct {
		Error json.RawMessage `json:"error"`
	}
	failure := &Error{response: response}
	if err := json.Unmarshal(response.body, &whole); err != nil {
		failure.Message = err.Error()
		return failure
	}
	failure.text = whole.Error
	// A member of a type that a later version may have given it stays empty; the object has it.
	_ = json.Unmarshal(whole.Error, failure)
	return failure
}

// failed makes an error of this package's own.
func failed(status Status, operation, message string, cause error) *Error {
	failure := &Error{Status: status, Message: message, Operation: operation, response: &Response{}, cause: cause}
	object := map[string]any{"status": status, "message": message, "may_have_taken_effect": false, "attempts": 0}
	if operation != "" {
		object["operation"] = operation
	}
	failure.text, _ = marshal(object)
	return failure
}

func misuse(operation, message string) *Error { return failed(StatusMisuse, operation, message, nil) }

// notBegun is the end of a call whose context ended before anything was sent.
func notBegun(ctx context.Context, operation string) *Error {
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return failed(StatusTimeout, operation, "The context's time ran out before the call was sent", ctx.Err())
	}
	return failed(StatusCancelled, operation, "The context was cancelled before the call was sent", ctx.Err())
}
