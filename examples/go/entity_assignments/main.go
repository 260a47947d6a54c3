// Assign an object to a customer profile, and list what the profile has.
//
//	go run ./entity_assignments [PROFILE_SID [OBJECT_SID]]
//
// Without PROFILE_SID a new profile is created. Credentials come from the environment (TWILIO_ACCOUNT_SID and
// TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the sandbox, which takes any object SID.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/twilite/twilite/bindings/go/twilite"
)

func main() {
	profileSid, objectSid := "", "IT0123456789abcdef0123456789abcdef"
	if len(os.Args) > 1 {
		profileSid = os.Args[1]
	}
	if len(os.Args) > 2 {
		objectSid = os.Args[2]
	}
	if err := run(context.Background(), profileSid, objectSid); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, profileSid, objectSid string) error {
	client, err := twilite.NewClient(nil)
	if err != nil {
		return err
	}
	defer client.Close()

	profiles := client.Trusthub.V1.CustomerProfiles
	if profileSid == "" {
		profile, err := profiles.Create(ctx, &twilite.TrusthubV1CustomerProfileCreateParams{
			FriendlyName: "Go example", Email: "owner@example.com", PolicySid: "RN0123456789abcdef0123456789abcdef",
		})
		if err != nil {
			return err
		}
		profileSid = profile.Sid
		fmt.Println("profile ", profileSid)
	}
	assignments := profiles(profileSid).EntityAssignments
	assignment, err := assignments.Create(ctx, &twilite.TrusthubV1CustomerProfileEntityAssignmentCreateParams{
		ObjectSid: objectSid,
	})
	if err != nil {
		return err
	}
	fmt.Println("assigned", assignment.Sid, assignment.ObjectSid)
	listed, err := assignments.List(ctx, &twilite.TrusthubV1CustomerProfileEntityAssignmentListParams{
		Limit: twilite.Ptr[int64](20),
	})
	if err != nil {
		return err
	}
	for _, assignment := range listed {
		fmt.Println("listed  ", assignment.Sid, assignment.ObjectSid)
	}
	return nil
}
