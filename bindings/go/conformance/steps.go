package main

import (
	"context"
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/twilite/twilite/bindings/go/twilite"
)

type step struct {
	Do         string         `json:"do"`
	Operation  string         `json:"operation"`
	Parameters any            `json:"parameters"`
	WithinMs   int64          `json:"within_ms"`
	Path       []any          `json:"path"`
	Verb       string         `json:"verb"`
	Arguments  twilite.Params `json:"arguments"`
	Take       *int           `json:"take"`
	Calls      []call         `json:"calls"`
	InFlight   int            `json:"in_flight"`
	Workers    int            `json:"workers"`
	Each       int            `json:"each"`
	Options    twilite.Params `json:"options"`
	Response   bool           `json:"response"`

	AuthToken   string  `json:"auth_token"`
	Signature   *string `json:"signature"`
	URL         string  `json:"url"`
	ContentType *string `json:"content_type"`
	Body        *string `json:"body"`
}

type call struct {
	Operation  string `json:"operation"`
	Parameters any    `json:"parameters"`
}

type outcome map[string]any

func (s step) perform(client *twilite.Client) outcome {
	ctx := context.Background()
	switch s.Do {
	case "call":
		if s.WithinMs > 0 {
			var cancel context.CancelFunc
			ctx, cancel = context.WithTimeout(ctx, time.Duration(s.WithinMs)*time.Millisecond)
			defer cancel()
		}
		return s.with(called(client.Call(ctx, s.Operation, s.Parameters)))
	case "chain":
		return s.with(chained(ctx, client, s))
	case "stream":
		return s.stream(ctx, client)
	case "many":
		return s.many(ctx, client)
	case "cancel":
		return s.cancel(ctx, client)
	case "concurrent":
		return s.concurrent(ctx, client)
	case "client":
		made, err := twilite.NewClient(&twilite.Options{Extra: s.Options})
		if err == nil {
			err = made.Close()
		}
		return ended(nil, err)
	case "closed":
		client.Close()
		return s.with(called(client.Call(ctx, s.Operation, s.Parameters)))
	case "validate":
		return ended(nil, twilite.Validate(s.Operation, s.Parameters))
	case "access_token":
		made, err := twilite.NewAccessToken(&twilite.AccessTokenOptions{Extra: s.Options})
		return ended(outcome{"token": made.Token, "expires_at": made.ExpiresAt}, err)
	case "webhook":
		return ended(twilite.IsAuthentic(s.AuthToken, twilite.WebhookRequest{
			Signature:   text(s.Signature),
			URL:         s.URL,
			ContentType: text(s.ContentType),
			Body:        []byte(text(s.Body)),
		}))
	}
	return outcome{"unknown": true}
}

// called reads a result without rounding a number.
func called(response *twilite.Response, err error) (any, *twilite.Response, error) {
	if err != nil {
		return nil, nil, err
	}
	var value any
	err = response.Decode(&value)
	return value, response, err
}

// with adds what is known of the answer, where the step asks for it.
func (s step) with(value any, response *twilite.Response, err error) outcome {
	found := ended(value, err)
	if s.Response {
		var failure *twilite.Error
		if errors.As(err, &failure) {
			response = failure.Response()
		}
		found["response"] = answered(response)
	}
	return found
}

func answered(response *twilite.Response) outcome {
	headers := map[string]string{}
	for _, field := range response.Headers {
		name := strings.ToLower(field.Name)
		headers[name] = strings.Join(response.Headers.Values(name), ", ")
	}
	found := outcome{
		"http_status": response.HTTPStatus, "request_id": nil, "attempts": response.Attempts, "headers": headers,
	}
	if response.RequestID != "" {
		found["request_id"] = response.RequestID
	}
	return found
}

func ended(value any, err error) outcome {
	if err == nil {
		return outcome{"ok": value}
	}
	var failure *twilite.Error
	if errors.As(err, &failure) {
		return outcome{"error": failure.JSON()}
	}
	return outcome{"error": outcome{"status": "misuse", "message": err.Error()}}
}

func (s step) stream(ctx context.Context, client *twilite.Client) outcome {
	records := []twilite.Record{}
	stream := client.Stream(ctx, s.Operation, s.Parameters)
	defer stream.Close()
	for (s.Take == nil || len(records) < *s.Take) && stream.Next() {
		records = append(records, stream.Record())
	}
	if stream.Err() != nil {
		found := ended(nil, stream.Err())
		found["records"] = records
		return found
	}
	return outcome{"ok": records}
}

func (s step) many(ctx context.Context, client *twilite.Client) outcome {
	outcomes := make([]outcome, len(s.Calls))
	places := make(chan struct{}, max(s.InFlight, 1))
	var all sync.WaitGroup
	for i, each := range s.Calls {
		if s.InFlight > 0 {
			places <- struct{}{}
		}
		all.Add(1)
		go func(i int, each call) {
			defer all.Done()
			value, _, err := called(client.Call(ctx, each.Operation, each.Parameters))
			outcomes[i] = ended(value, err)
			if s.InFlight > 0 {
				<-places
			}
		}(i, each)
	}
	all.Wait()
	return outcome{"many": outcomes}
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}

func (s step) cancel(ctx context.Context, client *twilite.Client) outcome {
	ctx, cancel := context.WithCancel(ctx)
	end := make(chan outcome)
	go func() {
		value, _, err := called(client.Call(ctx, s.Operation, s.Parameters))
		end <- ended(value, err)
	}()
	cancel()
	return <-end
}

func (s step) concurrent(ctx context.Context, client *twilite.Client) outcome {
	var went atomic.Int64
	var all sync.WaitGroup
	for i := 0; i < s.Workers; i++ {
		all.Add(1)
		go func() {
			defer all.Done()
			for i := 0; i < s.Each; i++ {
				if _, err := client.Call(ctx, s.Operation, s.Parameters); err == nil {
					went.Add(1)
				}
			}
		}()
	}
	all.Wait()
	return outcome{"ok": went.Load()}
}

func text(given *string) string {
	if given == nil {
		return ""
	}
	return *given
}
