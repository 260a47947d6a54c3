// Perform an operation with parameters from a file or standard input: one JSON object, or one on each line.
//
//	go run ./from_file OPERATION [FILE]
//	echo '{"ServiceSid": "VA...", "Identity": "ff483d1f"}' | go run ./from_file verify.v2.entity.create
//
// Prints one line of JSON for each object. The exit status is 1 if any call failed, 2 if there was nothing to call.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/twilite/twilite/bindings/go/twilite"
)

func main() {
	if len(os.Args) < 2 || len(os.Args) > 3 {
		fmt.Fprintln(os.Stderr, "usage: from_file OPERATION [FILE]")
		os.Exit(2)
	}
	parameters, err := read(os.Args[2:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "the parameters cannot be read:", err)
		os.Exit(2)
	}
	if len(parameters) == 0 {
		fmt.Fprintln(os.Stderr, "there are no parameters; {} stands for none")
		os.Exit(2)
	}
	failed, err := perform(os.Args[1], parameters)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	if failed > 0 {
		os.Exit(1)
	}
}

// read reads JSON values, one after another, from the file that is named or from standard input. They stay as they are.
func read(names []string) ([]json.RawMessage, error) {
	input := io.Reader(os.Stdin)
	if len(names) > 0 {
		file, err := os.Open(names[0])
		if err != nil {
			return nil, err
		}
		defer file.Close()
		input = file
	}
	var values []json.RawMessage
	for decoder := json.NewDecoder(input); ; {
		var value json.RawMessage
		if err := decoder.Decode(&value); errors.Is(err, io.EOF) {
			return values, nil
		} else if err != nil {
			return nil, err
		}
		values = append(values, value)
	}
}

func perform(operation string, parameters []json.RawMessage) (failed int, err error) {
	client, err := twilite.NewClient(nil)
	if err != nil {
		return 0, err
	}
	defer client.Close()
	for _, each := range parameters {
		response, err := client.Call(context.Background(), operation, each)
		var failure *twilite.Error
		if errors.As(err, &failure) {
			failed++
			fmt.Printf("{\"error\": %s}\n", inALine(failure.JSON()))
			continue
		}
		fmt.Printf("%s\n", inALine(response.JSON()))
	}
	return failed, nil
}

func inALine(text json.RawMessage) []byte {
	var line bytes.Buffer
	if err := json.Compact(&line, text); err != nil {
		panic(err) // the library has checked it
	}
	return line.Bytes()
}
