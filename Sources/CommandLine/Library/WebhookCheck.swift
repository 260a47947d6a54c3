import Webhooks

/// Whether a request that came to a webhook is Twilio's; nil when the URL is none.
func isAuthentic(token: String, signature: String, url: String, contentType: String, body: [UInt8]) -> Bool? {
    withUTF8(url) { url -> Bool? in
        guard let url = WebhookURL(url) else { return nil }
        return withUTF8(contentType) { contentType in
            body.withUnsafeBufferPointer { body in
                let webhook = Webhook(url: url, contentType: contentType, body: body)
                return withUTF8(signature) { signature in
                    withUTF8(token) { webhook.isAuthentic(signature, token: $0) }
                }
            }
        }
    }
}
