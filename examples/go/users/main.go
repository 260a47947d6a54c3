// Create IP-Messaging users, and list what the service has.
//
//	go run ./users [SERVICE_SID [COUNT]]
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
	"strconv"

	"github.com/twilite/twilite/bindings/go/twilite"
)

func main() {
	serviceSid, count := "IS0123456789abcdef0123456789abcdef", 2
	if len(os.Args) > 1 {
		serviceSid = os.Args[1]
	}
	if len(os.Args) > 2 {
		var err error
		if count, err = strconv.Atoi(os.Args[2]); err != nil {
			log.Fatal(err)
		}
	}
	if err := run(context.Background(), serviceSid, count); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, serviceSid string, count int) error {
	client, err := twilite.NewClient(nil)
	if err != nil {
		return err
	}
	defer client.Close()

	users := client.IPMessaging.V2.Services(serviceSid).Users
	for i := 0; i < count; i++ {
		user, err := users.Create(ctx, &twilite.IPMessagingV2UserCreateParams{
			Identity:     newIdentity(),
			FriendlyName: twilite.Ptr(fmt.Sprintf("Example %d", i)),
			// What is no text is sent as its JSON text, which is what the API wants.
			Attributes: map[string]string{"language": "Go"},
		})
		if err != nil {
			return err
		}
		fmt.Println("created", user.Sid, user.Identity, user.Attributes)
	}
	listed, err := users.List(ctx, &twilite.IPMessagingV2UserListParams{Limit: twilite.Ptr[int64](20)})
	if err != nil {
		return err
	}
	for _, user := range listed {
		fmt.Println("listed ", user.Sid, user.Identity, user.Attributes)
	}
	return nil
}

func newIdentity() string {
	random := make([]byte, 16)
	if _, err := rand.Read(random); err != nil {
		panic(err)
	}
	return fmt.Sprintf("go-example/%x", random)
}
