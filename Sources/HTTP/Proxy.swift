import Bytes
import CCurl

/// The proxy of a client's requests. Its user and password are kept apart from its URL, which libcurl quotes in its errors.
public final class Proxy: @unchecked Sendable {
    /// Scheme, host and port.
    let url: ByteBuffer
    private let login: ProxyLogin?
    /// The hosts that are reached without it, as `no_proxy` lists them.
    let exceptions: ByteBuffer
    private let complaint: Text?

    /// `user:password`, percent-encoded.
    var userAndPassword: ByteBuffer? { login?.text }

    public init(_ address: ProxyAddress, exceptions: ByteBuffer) {
        url = address.url
        login = address.login
        self.exceptions = exceptions
        complaint = nil
    }

    /// What stands for a proxy whose address is none. Only libcurl knows whether a request would go through it: then it
    /// refuses the URL, and the failure is this complaint.
    public init(unusable complaint: Text, exceptions: ByteBuffer) {
        url = ByteBuffer()
        url.append(Self.refusedURL)
        login = nil
        self.exceptions = exceptions
        self.complaint = complaint
    }

    /// Of a scheme that is no proxy's.
    private static var refusedURL: StaticString { "unusable-proxy://x" }

    /// The complaint, when libcurl's words are about the URL that stands for no proxy.
    func complaint(after words: UnsafeBufferPointer<UInt8>) -> Text? {
        firstPlace(of: Self.refusedURL.utf8, in: words) == nil ? nil : complaint
    }

    /// Whether libcurl's words have the user or the password in them, or may have been cut in the midst of either.
    func isTold(by words: UnsafeBufferPointer<UInt8>) -> Bool {
        login.map { $0.isTold(by: words) || words.count >= Int(CURL_ERROR_SIZE) - 1 } ?? false
    }
}
