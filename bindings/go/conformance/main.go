// The conformance runner: it reads cases from standard input, a line each, performs them with the package, and writes what
// came of them. bindings/conformance/FORMAT.md describes both.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"

	"github.com/twilite/twilite/bindings/go/twilite"
)

type hello struct {
	Format  int    `json:"format"`
	Binding string `json:"binding"`
	Runtime string `json:"runtime"`
	Library string `json:"library"`
}

type testCase struct {
	ID     string         `json:"id"`
	Client twilite.Params `json:"client"`
	Steps  []step         `json:"steps"`
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	version, err := twilite.Version()
	if err != nil {
		return err
	}
	if err := say(hello{1, "go", runtime.Version(), version}); err != nil {
		return err
	}
	input := bufio.NewReader(os.Stdin)
	for {
		line, err := input.ReadBytes('\n')
		if len(line) > 0 {
			if err := perform(line); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func perform(line []byte) error {
	var read testCase
	decoder := json.NewDecoder(bytes.NewReader(line))
	decoder.UseNumber()
	if err := decoder.Decode(&read); err != nil {
		return err
	}
	outcomes, err := outcomesOf(read)
	if err != nil {
		return fmt.Errorf("%s: %w", read.ID, err)
	}
	return say(map[string]any{"id": read.ID, "outcomes": outcomes})
}

func outcomesOf(read testCase) ([]any, error) {
	var client *twilite.Client
	if read.Client != nil {
		var err error
		if client, err = twilite.NewClient(&twilite.Options{Extra: read.Client}); err != nil {
			return nil, err
		}
		defer client.Close()
	}
	outcomes := []any{}
	for _, each := range read.Steps {
		outcomes = append(outcomes, each.perform(client))
	}
	return outcomes, nil
}

// say writes a line of JSON.
func say(value any) error {
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(value)
}
