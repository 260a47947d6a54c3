// Read what the header of an answer says: how busy the account is, which version of a record came, when to come back.
//
//	go run ./response_headers
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/twilite/twilite/bindings/go/twilite"
)

func main() {
	client, err := twilite.NewClient(nil)
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	response, err := fetch(context.Background(), client)
	var failure *twilite.Error
	if errors.As(err, &failure) {
		fmt.Fprintln(os.Stderr, "failed:", failure.Message, failure.RequestID)
		if after, isThere := failure.Response().Headers.Lookup("Retry-After"); isThere {
			fmt.Println("come back in", after, "seconds")
		}
		os.Exit(1)
	}

	fmt.Println("fetched: HTTP", response.HTTPStatus, response.RequestID, "after", response.Attempts, "attempts")
	fmt.Println("it took", response.Headers.Get("twilio-request-duration"), "seconds") // in whatever case
	fmt.Println("with", response.Headers.Get("Twilio-Concurrent-Requests"), "requests of the account at once")
	// Where an operation takes if_match, this is what it takes: the change is then made to this version alone.
	if version, isThere := response.Headers.Lookup("ETag"); isThere {
		fmt.Println("version", version)
	} else {
		fmt.Println("version None")
	}
	for _, field := range response.Headers {
		fmt.Println("  ", field.Name, field.Value)
	}
}

func fetch(ctx context.Context, client *twilite.Client) (*twilite.Response, error) {
	entities := client.Verify.V2.Services("VA0123456789abcdef0123456789abcdef").Entities
	identity := fmt.Sprintf("go-headers-%d", time.Now().UnixNano())
	made, err := entities.Create(ctx, &twilite.VerifyV2EntityCreateParams{Identity: identity})
	if err != nil {
		return nil, err
	}
	fetched, err := entities(made.Identity).Fetch(ctx)
	if err != nil {
		return nil, err
	}
	return fetched.Response(), nil
}
