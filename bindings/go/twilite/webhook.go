package twilite

// WebhookRequest is a request that came to a webhook.
type WebhookRequest struct {
	// Signature is the header X-Twilio-Signature; "" when it has none, and then it is not Twilio's.
	Signature string
	// URL is the one that Twilio was told, with scheme, host and query, neither unescaped nor escaped anew.
	URL string
	// ContentType is the header Content-Type; "" when it has none.
	ContentType string
	// Body is the body as it came.
	Body []byte
}

// IsAuthentic tells whether a request that came to a webhook is Twilio's: whether it was signed with the account's auth
// token. Uses no network, and any goroutine may ask. Where it is false, answer 403 and do nothing that it asks for. A token
// that is empty and a URL without a scheme are a misuse.
func IsAuthentic(authToken string, request WebhookRequest) (bool, error) {
	if err := checkLibrary(); err != nil {
		return false, err
	}
	token, err := ended("The auth token", authToken)
	if err != nil {
		return false, err
	}
	url, err := ended("The URL", request.URL)
	if err != nil {
		return false, err
	}
	signature, err := ended("The signature", request.Signature)
	if err != nil {
		return false, nil // no signature of Twilio's is like that
	}
	contentType, err := ended("The content type", request.ContentType)
	if err != nil {
		return false, nil
	}
	if request.Signature == "" {
		signature = nil
	}
	if request.ContentType == "" {
		contentType = nil
	}
	switch webhookCheck(token, signature, url, contentType, request.Body) {
	case statusOK:
		return true, nil
	case statusNotAuthentic:
		return false, nil
	}
	return false, misuse("", "A request cannot be checked without an auth token, and with a URL that has no scheme")
}
