// Show how calls fail: what errors.Is says of each failure, and what it carries.
//
//	go run ./errors
package main

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/twilite/twilite/bindings/go/twilite"
)

func main() {
	ctx := context.Background()
	client, err := twilite.NewClient(nil)
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	var failure *twilite.Error

	_, err = client.Trusthub.V1.CustomerProfiles.Create(ctx, &twilite.TrusthubV1CustomerProfileCreateParams{
		Email: "nobody", PolicySid: "RN12", Extra: twilite.Params{"friendly_nam": "x"},
	})
	if errors.Is(err, twilite.ErrInvalidParameters) && errors.As(err, &failure) {
		fmt.Println("Everything that is wrong with the parameters, at once; nothing was sent:")
		for _, flaw := range failure.Parameters {
			fmt.Println("  ", flaw.Name, flaw.Rule, "-", flaw.Message)
		}
	}

	_, err = client.Trusthub.V1.CustomerProfiles("BU00000000000000000000000000000000").Fetch(ctx)
	if errors.Is(err, twilite.ErrNotFound) && errors.As(err, &failure) {
		fmt.Println("A record that is not there:", failure.HTTPStatus, failure.Code, failure.Message, failure.RequestID)
	}

	nowhere, err := twilite.NewClient(&twilite.Options{BaseURL: "http://127.0.0.1:1", MaxRetries: twilite.Ptr[int64](1)})
	if err != nil {
		log.Fatal(err)
	}
	defer nowhere.Close()
	_, err = nowhere.Verify.V2.Services("VA0123456789abcdef0123456789abcdef").Entities.Create(
		ctx, &twilite.VerifyV2EntityCreateParams{Identity: "nobody-knows"})
	if errors.Is(err, twilite.ErrTransport) && errors.As(err, &failure) {
		fmt.Println("A server that is not there:", failure.Message)
		fmt.Println("   may have taken effect:", failure.MayHaveTakenEffect, "after", failure.Attempts, "attempts")
	}

	_, err = client.Call(ctx, "verify.v2.entity.creat", nil)
	if errors.As(err, &failure) {
		fmt.Println("Any other failure is a *twilite.Error too:", failure)
	}
}
