// Make an access token, with which a user's own program signs in at Conversations and Video.
//
//	go run ./access_token IDENTITY [SERVICE_SID [ROOM]]
//
// The environment says who signs: TWILIO_ACCOUNT_SID, TWILIO_API_KEY and TWILIO_API_SECRET. Nothing is sent. Prints what a
// program's server answers to a user whom it has signed in.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"

	"github.com/twilite/twilite/bindings/go/twilite"
)

func main() {
	if len(os.Args) < 2 {
		log.Fatal("usage: access_token IDENTITY [SERVICE_SID [ROOM]]")
	}
	serviceSid, room := "IS0123456789abcdef0123456789abcdef", "lobby"
	if len(os.Args) > 2 {
		serviceSid = os.Args[2]
	}
	if len(os.Args) > 3 {
		room = os.Args[3]
	}
	made, err := twilite.NewAccessToken(&twilite.AccessTokenOptions{
		Identity:   os.Args[1],
		TTLSeconds: twilite.Ptr[int64](600),
		Grants: twilite.Params{
			"conversations": twilite.Params{"service_sid": serviceSid},
			"video":         twilite.Params{"room": room},
		},
	})
	if err != nil {
		log.Fatal(err)
	}
	answer, err := json.Marshal(made)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(answer))
}
