import Bytes
import TwiliteCrypto

/// A request to a webhook, as it came.
public struct Webhook {
    private let url: WebhookURL
    private let contentType: UnsafeBufferPointer<UInt8>
    private let body: UnsafeBufferPointer<UInt8>

    public init(url: WebhookURL, contentType: UnsafeBufferPointer<UInt8>, body: UnsafeBufferPointer<UInt8>) {
        self.url = url
        self.contentType = contentType
        self.body = body
    }

    /// Whether the signature is that of Twilio, which signs the URL and, of a form, the parameters behind it.
    /// https://www.twilio.com/docs/usage/security#validating-requests
    public func isAuthentic(_ signature: UnsafeBufferPointer<UInt8>, token: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let function = hashFunction(of: signature) else { return false }
        let isForm = isForm(contentType)
        guard let form = SortedForm(isForm ? body : .init(start: nil, count: 0)) else { return false }
        let isSigned = url.spellings { url in
            let hmac = HMAC(function, key: token)
            url.update(hmac)
            form.update(hmac)
            let expected = ByteBuffer()
            hmac.finish().withUnsafeBufferPointer { expected.appendBase64($0) }
            return sameInConstantTime(expected.bytes, signature)
        }
        // The URL alone was signed, unless there are parameters; then it has to vouch for the body.
        return isSigned && (!form.isEmpty || vouchesForBody(isForm: isForm))
    }

    /// Whether the digest in the query is the body's. One that was signed together with a body must not come without it,
    /// nor with a form that has nothing in it; and where there are two, nobody knows which one the signer meant.
    private func vouchesForBody(isForm: Bool) -> Bool {
        var digests = FieldReader(url.query)
        var found: Field?
        while let field = digests.next() {
            guard stands(field.name, for: "bodySHA256") else { continue }
            guard found == nil else { return false }
            found = field
        }
        guard let found else { return isForm || body.isEmpty }
        let given = ByteBuffer()
        var value = Unescaped(found.value)
        while given.count <= 2 * HashFunction.sha256.digestSize, let byte = value.next() { given.append(byte) }
        let hash = Hash(.sha256)
        hash.update(body)
        let expected = ByteBuffer()
        for byte in hash.finish() {
            expected.append(hexDigit(byte >> 4))
            expected.append(hexDigit(byte & 15))
        }
        return sameInConstantTime(expected.bytes, given.bytes)
    }
}

/// HMAC-SHA1 with the account's auth token; HMAC-SHA256 where a rule has the webhook signed with a shared key. The length
/// of the signature says which. https://www.twilio.com/docs/usage/webhooks/webhook-rules
private func hashFunction(of signature: UnsafeBufferPointer<UInt8>) -> HashFunction? {
    switch signature.count {
    case 28: .sha1
    case 44: .sha256
    default: nil
    }
}

/// Whether a Content-Type is that of a form, with whatever parameters.
private func isForm(_ contentType: UnsafeBufferPointer<UInt8>) -> Bool {
    let form = StaticString("application/x-www-form-urlencoded").utf8
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let type = contentType.prefix { $0 != UInt8(ascii: ";") }.drop(while: isBlank)
    guard type.count >= form.count, type.dropFirst(form.count).allSatisfy(isBlank) else { return false }
    return zip(type, form).allSatisfy { lowercased($0) == $1 }
}

private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 &+ value : 0x57 &+ value }
