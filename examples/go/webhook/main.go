// Receive webhooks with net/http, and let nobody in but Twilio. onlyTwilio goes around any handler.
//
//	export TWILIO_AUTH_TOKEN=... WEBHOOK_ORIGIN=https://example.org    # scheme and host, as Twilio was told them
//	go run ./webhook [PORT]
package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strings"

	"github.com/twilite/twilite/bindings/go/twilite"
)

const largestBody = 1 << 20

// onlyTwilio calls the handler with Twilio's requests; it answers all others 403.
func onlyTwilio(handler http.Handler, authToken, origin string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.ContentLength > largestBody {
			http.Error(w, "Content Too Large", http.StatusRequestEntityTooLarge)
			return
		}
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, largestBody))
		if err != nil { // one that does not say how large it is, and is too large, too
			http.Error(w, "Content Too Large", http.StatusRequestEntityTooLarge)
			return
		}
		isTwilio, err := twilite.IsAuthentic(authToken, twilite.WebhookRequest{
			Signature:   r.Header.Get("X-Twilio-Signature"),
			URL:         origin + r.RequestURI, // the path and the query as they came
			ContentType: r.Header.Get("Content-Type"),
			Body:        body,
		})
		if err != nil {
			log.Print(err)
		}
		if !isTwilio {
			http.Error(w, "Forbidden", http.StatusForbidden)
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		handler.ServeHTTP(w, r)
	})
}

// answerMessage answers a message with what the message said.
func answerMessage(w http.ResponseWriter, r *http.Request) {
	said := strings.NewReplacer("&", "&amp;", "<", "&lt;").Replace(r.PostFormValue("Body"))
	w.Header().Set("Content-Type", "text/xml; charset=utf-8")
	fmt.Fprintf(w, "<Response><Message>You said: %s</Message></Response>", said)
}

func main() {
	port := "8000"
	if len(os.Args) > 1 {
		port = os.Args[1]
	}
	listener, err := net.Listen("tcp", "127.0.0.1:"+port)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("http://%s\n", listener.Addr())
	handler := onlyTwilio(http.HandlerFunc(answerMessage), os.Getenv("TWILIO_AUTH_TOKEN"), os.Getenv("WEBHOOK_ORIGIN"))
	log.Fatal(http.Serve(listener, handler))
}
