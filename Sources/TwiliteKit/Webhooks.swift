import Bytes
import TwiliteCrypto
import Webhooks

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Requests that Twilio makes to your server.
public enum Webhooks {
    /// Tells whether a request that came to a webhook is Twilio's, by its `X-Twilio-Signature`.
    ///
    /// ```swift
    /// guard try Webhooks.isAuthentic(
    ///     authToken: token, signature: headers["X-Twilio-Signature"], url: "https://example.org/status?customer=42",
    ///     contentType: headers["Content-Type"], body: body)
    /// else { return 403 }
    /// ```
    ///
    /// It needs no client and no network, does not block, and takes memory of one size whatever comes. How long it
    /// takes tells nothing of the right signature. docs/webhooks.md says what a signature does not say.
    ///
    /// - Parameters:
    ///   - authToken: the account's auth token, or the shared key's secret where a rule has Twilio sign with that.
    ///     Never from the request.
    ///   - signature: the header `X-Twilio-Signature`; nil when the request has none, and then it is not Twilio's.
    ///   - url: the URL that Twilio was told, with scheme, host and query, neither unescaped nor escaped anew. Behind a
    ///     proxy take scheme and host from your configuration.
    ///   - contentType: the header `Content-Type`; nil when there is none.
    ///   - body: the body as it came, not parsed; empty when there is none.
    /// - Returns: false when it is not Twilio's: answer 403, and do nothing that it asks for.
    /// - Throws: a `TwiliteError` of the kind `.misuse` when the token is empty, or the URL has no scheme.
    public static func isAuthentic(
        authToken: String, signature: String?, url: String, contentType: String? = nil, body: Data = Data()
    ) throws(TwiliteError) -> Bool {
        guard !authToken.isEmpty else { throw TwiliteError(.misuse, "The auth token is empty") }
        let verdict = withUTF8(of: url) { url -> Bool? in
            guard let url = WebhookURL(url) else { return nil }
            return withUTF8(of: contentType ?? "") { contentType in
                body.withUnsafeBytes { body in
                    body.withMemoryRebound(to: UInt8.self) { body in
                        let webhook = Webhook(url: url, contentType: contentType, body: body)
                        return withUTF8(of: signature ?? "") { signature in
                            withUTF8(of: authToken) { webhook.isAuthentic(signature, token: $0) }
                        }
                    }
                }
            }
        }
        guard let verdict else { throw TwiliteError(.misuse, "The URL has no scheme") }
        return verdict
    }

    /// Signs a request as Twilio does: for the tests of a server of yours.
    ///
    /// - Parameters:
    ///   - authToken: the account's auth token.
    ///   - url: the URL that the request goes to, with its query. For a JSON body it has its `bodySHA256` already.
    ///   - form: the fields of the form that is the body, not escaped; none for any other body.
    /// - Returns: what the request has as `X-Twilio-Signature`.
    public static func signature(authToken: String, url: String, form: [(name: String, value: String)] = []) -> String {
        let hmac = withUTF8(of: authToken) { HMAC(.sha1, key: $0) }
        let fields = form.map { (name: Array($0.name.utf8), value: Array($0.value.utf8)) }
        let sorted = fields.sorted { one, other in
            one.name == other.name
                ? one.value.lexicographicallyPrecedes(other.value) : one.name.lexicographicallyPrecedes(other.name)
        }
        withUTF8(of: url) { hmac.update($0) }
        // A pair that is there twice is signed once.
        var previous: (name: [UInt8], value: [UInt8])?
        for field in sorted where previous.map({ $0 == field }) != true {
            for part in [field.name, field.value] { part.withUnsafeBufferPointer { hmac.update($0) } }
            previous = field
        }
        let signature = ByteBuffer()
        hmac.finish().withUnsafeBufferPointer { signature.appendBase64($0) }
        return String(decoding: signature.bytes, as: UTF8.self)
    }
}
