// Package twilite is all of Twilio's REST API over the shared library libtwilite, with which a program is linked.
//
//	client, err := twilite.NewClient(nil) // credentials from the environment
//	if err != nil {
//		return err
//	}
//	defer client.Close()
//	entities := client.Verify.V2.Services(sid).Entities
//	entity, err := entities.Create(ctx, &twilite.VerifyV2EntityCreateParams{Identity: identity})
//
// Every call takes a context, which ends it, and every failure is an *Error. A call blocks its goroutine alone: all calls
// of a client go through one queue, and take one thread together.
//
// Verify entities, IP-Messaging users, TrustHub customer profiles and their entity assignments have types; Client.Call,
// Client.Stream and Client.At reach all operations. Parameters and results are those of Twilio's API, as the library's
// catalog describes them.
package twilite
