// Create Verify entities, and list what the service has.
//
//	go run ./entities [SERVICE_SID [COUNT]]
//
// Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
// sandbox, which takes any service SID.
package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"log"
	"os"
	"os/signal"
	"strconv"

	"github.com/twilite/twilite/bindings/go/twilite"
)

func main() {
	serviceSid, count := "VA0123456789abcdef0123456789abcdef", 2
	if len(os.Args) > 1 {
		serviceSid = os.Args[1]
	}
	if len(os.Args) > 2 {
		var err error
		if count, err = strconv.Atoi(os.Args[2]); err != nil {
			log.Fatal(err)
		}
	}
	if err := run(serviceSid, count); err != nil {
		log.Fatal(err)
	}
}

func run(serviceSid string, count int) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt) // Ctrl-C ends a call
	defer stop()
	client, err := twilite.NewClient(nil)
	if err != nil {
		return err
	}
	defer client.Close()

	entities := client.Verify.V2.Services(serviceSid).Entities
	for i := 0; i < count; i++ {
		entity, err := entities.Create(ctx, &twilite.VerifyV2EntityCreateParams{Identity: newIdentity()})
		if err != nil {
			return err
		}
		fmt.Println("created", entity.Sid, entity.Identity, entity.DateCreated)
	}
	listed, err := entities.List(ctx, &twilite.VerifyV2EntityListParams{Limit: twilite.Ptr[int64](20)})
	if err != nil {
		return err
	}
	for _, entity := range listed {
		fmt.Println("listed ", entity.Sid, entity.Identity, entity.DateCreated)
	}
	return nil
}

func newIdentity() string {
	random := make([]byte, 16)
	if _, err := rand.Read(random); err != nil {
		panic(err)
	}
	return fmt.Sprintf("%x", random)
}
