// Create a TrustHub customer profile, and list the drafts there are.
//
//	go run ./customer_profiles [POLICY_SID [EMAIL]]
//
// Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
// sandbox, which takes any policy SID.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/twilite/twilite/bindings/go/twilite"
)

func main() {
	policySid, email := "RN0123456789abcdef0123456789abcdef", "owner@example.com"
	if len(os.Args) > 1 {
		policySid = os.Args[1]
	}
	if len(os.Args) > 2 {
		email = os.Args[2]
	}
	if err := run(context.Background(), policySid, email); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, policySid, email string) error {
	client, err := twilite.NewClient(nil)
	if err != nil {
		return err
	}
	defer client.Close()

	profiles := client.Trusthub.V1.CustomerProfiles
	profile, err := profiles.Create(ctx, &twilite.TrusthubV1CustomerProfileCreateParams{
		FriendlyName: "Go example", Email: email, PolicySid: policySid,
	})
	if err != nil {
		return err
	}
	fmt.Println("created", profile.Sid, profile.Status, profile.FriendlyName)
	drafts, err := profiles.List(ctx, &twilite.TrusthubV1CustomerProfileListParams{
		Status: twilite.Ptr("draft"), Limit: twilite.Ptr[int64](20),
	})
	if err != nil {
		return err
	}
	for _, profile := range drafts {
		fmt.Println("listed ", profile.Sid, profile.Status, profile.FriendlyName)
	}
	return nil
}
