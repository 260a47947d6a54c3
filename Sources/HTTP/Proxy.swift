import Bytes
import CCurl

/// The proxy of a client's requests. Its user and password are kept apart from its URL, which libcurl quotes in its errors.
public final class Proxy: @unchecked Sendable {
    /// Scheme, host and port.
    let url: ByteBuffer
    /// `user:password`, percent-encoded.
    let login: ByteBuffer?
    /// The hosts that are reached without it, as `no_proxy` lists them.
    let exceptions: ByteBuffer
    private let secrets: [ByteBuffer]
    private let complaint: Text?

    public init(_ address: ProxyAddress, exceptions: ByteBuffer) {
        url = address.url
        login = address.login
        secrets = address.secrets
        self.exceptions = exceptions
        complaint = nil
    }

    /// What stands for a proxy whose address is none. Only libcurl knows whether a request would go through it: then it
    /// refuses the URL, and the failure is this complaint.
    public init(unusable complaint: Text, exceptions: ByteBuffer) {
        url = ByteBuffer()
        url.append(Self.refusedURL)
        login = nil
        secrets = []
        self.exceptions = exceptions
        self.complaint = complaint
    }

    deinit {
        login?.wipe()
        for secret in secrets { secret.wipe() }
    }

    /// Of a scheme that is no proxy's.
    private static var refusedURL: StaticString { "unusable-proxy://x" }

    /// The complaint, when libcurl's words are about the URL that stands for no proxy.
    func complaint(after words: UnsafeBufferPointer<UInt8>) -> Text? {
        firstPlace(of: Self.refusedURL.utf8, in: words) == nil ? nil : complaint
    }

    /// Whether libcurl's words have the user or the password in them, or may have been cut in the midst of either.
    func isTold(by words: UnsafeBufferPointer<UInt8>) -> Bool {
        guard login != nil else { return false }
        for secret in secrets where firstPlace(of: secret.bytes, in: words) != nil { return true }
        return words.count >= Int(CURL_ERROR_SIZE) - 1
    }
}
