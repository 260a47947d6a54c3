// Create what a file says, many at a time: each line has the parameters of one create, as a JSON object.
//
//	go run ./bulk_create ip_messaging.v2.user.create users.jsonl > results.jsonl
//
// Reads standard input without FILE. Prints one line of JSON for each line of the input, as the creates end:
// {"line": 3, "sid": "US..."} or {"line": 4, "error": {...}}. Lines are counted from 1; blank ones have no result.
//
// Ctrl-C and SIGTERM end it in order: what was begun has its result, and a last line says where to go on. The exit status
// is 0 if all lines are created, 1 if not, 2 if nothing could be done.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"sync"
	"syscall"

	"github.com/twilite/twilite/bindings/go/twilite"
)

// How many creates there are at once. Goroutines are cheap, and share one thread of the client's.
const inFlight = 64

var notBegun = json.RawMessage(`{"status": "cancelled", "message": "This line and those after it were not begun",
	"may_have_taken_effect": false}`)

type line struct {
	number int
	text   []byte
}

// result is what is printed of a line.
type result struct {
	Line     int             `json:"line"`
	Sid      any             `json:"sid,omitempty"`
	NotBegun bool            `json:"not_begun,omitempty"`
	Error    json.RawMessage `json:"error,omitempty"`
}

// bulk is a run: what it has done so far.
type bulk struct {
	client    *twilite.Client
	operation string
	stop      context.CancelFunc

	mu                                  sync.Mutex
	created, refused, unknown, notBegun int
	writing                             error
}

func main() {
	if len(os.Args) < 2 || len(os.Args) > 3 {
		fmt.Fprintln(os.Stderr, "usage: bulk_create OPERATION [FILE]")
		os.Exit(2)
	}
	status, err := run(os.Args[1], os.Args[2:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	os.Exit(status)
}

func run(operation string, files []string) (status int, err error) {
	if err := twilite.Validate(operation, nil); errors.Is(err, twilite.ErrMisuse) {
		return 2, err
	}
	if !strings.HasSuffix(operation, ".create") {
		return 2, fmt.Errorf("%s creates nothing", operation)
	}
	input := os.Stdin
	if len(files) > 0 {
		if input, err = os.Open(files[0]); err != nil {
			return 2, err
		}
		defer input.Close()
	}
	client, err := twilite.NewClient(nil)
	if err != nil {
		return 2, err
	}
	defer client.Close()

	stopped, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	lines, reading := make(chan line), make(chan error, 1)
	go func() { reading <- read(input, lines) }()
	done := &bulk{client: client, operation: operation, stop: stop}
	done.createAll(stopped, lines)
	if done.writing != nil {
		return 1, fmt.Errorf("the results could not be written: %w", done.writing)
	}
	summary := fmt.Sprintf("%d created, %d refused, %d of unknown outcome", done.created, done.refused, done.unknown)
	if stopped.Err() != nil {
		done.show(result{Line: done.notBegun, NotBegun: true, Error: notBegun})
		return 1, fmt.Errorf("%s; not begun from line %d on", summary, done.notBegun)
	}
	fmt.Fprintln(os.Stderr, summary)
	if err := <-reading; err != nil {
		return 1, err
	}
	if done.refused+done.unknown > 0 {
		return 1, nil
	}
	return 0, nil
}

// read sends the lines that are not blank, and closes the channel at the end.
func read(input io.Reader, lines chan<- line) error {
	defer close(lines)
	buffered := bufio.NewReader(input)
	for number := 1; ; number++ {
		text, err := buffered.ReadBytes('\n')
		if text = bytes.TrimSuffix(text, []byte("\n")); len(bytes.TrimSpace(text)) > 0 {
			lines <- line{number, text}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// createAll has so many goroutines create what the lines say, until there are no more or it is stopped.
func (b *bulk) createAll(stopped context.Context, lines <-chan line) {
	var all sync.WaitGroup
	last := 0
	for places := make(chan struct{}, inFlight); ; {
		select {
		case <-stopped.Done():
			b.notBegun = last + 1
			all.Wait()
			return
		case next, isThere := <-lines:
			if !isThere {
				all.Wait()
				return
			}
			last = next.number
			places <- struct{}{}
			all.Add(1)
			go func() {
				defer all.Done()
				b.create(next)
				<-places
			}()
		}
	}
}

func (b *bulk) create(next line) {
	response, err := b.client.Call(context.Background(), b.operation, json.RawMessage(next.text))
	b.mu.Lock()
	defer b.mu.Unlock()
	var failure *twilite.Error
	if errors.As(err, &failure) {
		if failure.MayHaveTakenEffect {
			b.unknown++
		} else {
			b.refused++
		}
		b.show(result{Line: next.number, Error: failure.JSON()})
		return
	}
	var made twilite.Record
	_ = response.Decode(&made) // the library has checked it
	b.created++
	b.show(result{Line: next.number, Sid: made["sid"]})
}

// show prints a result. What cannot be recorded is not to be done either.
func (b *bulk) show(each result) {
	if err := json.NewEncoder(os.Stdout).Encode(each); err != nil && b.writing == nil {
		b.writing = err
		b.stop()
	}
}
