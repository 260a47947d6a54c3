// Sign in as an OAuth app: no account's secret, but tokens of an hour, which the library fetches and renews.
//
//	go run ./oauth [SERVICE_SID]
//
// The app's id and secret come from the environment (TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET), and so does
// TWILITE_BASE_URL for the sandbox, which takes any service SID.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/twilite/twilite/bindings/go/twilite"
)

func main() {
	serviceSid := "VA0123456789abcdef0123456789abcdef"
	if len(os.Args) > 1 {
		serviceSid = os.Args[1]
	}
	if err := run(context.Background(), serviceSid); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, serviceSid string) error {
	// NewClient(nil) would take them from the environment, too.
	client, err := twilite.NewClient(&twilite.Options{
		ClientID: os.Getenv("TWILIO_CLIENT_ID"), ClientSecret: os.Getenv("TWILIO_CLIENT_SECRET"),
	})
	if err != nil {
		return err
	}
	defer client.Close()

	entities := client.Verify.V2.Services(serviceSid).Entities
	// The first call fetches a token; the next ones, in whatever goroutine, are sent with it.
	identity := fmt.Sprintf("go-oauth-%d", time.Now().UnixNano())
	entity, err := entities.Create(ctx, &twilite.VerifyV2EntityCreateParams{Identity: identity})
	if err != nil {
		return err
	}
	fmt.Println("created", entity.Sid)
	listed, err := entities.List(ctx, &twilite.VerifyV2EntityListParams{Limit: twilite.Ptr[int64](20)})
	if err != nil {
		return err
	}
	for _, entity := range listed {
		fmt.Println("listed ", entity.Sid)
	}
	return nil
}
