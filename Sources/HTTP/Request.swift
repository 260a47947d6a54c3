/// An HTTP method that the library uses.
public enum HTTPMethod: Sendable {
    case get, post, delete
}

/// One HTTP request, ready to be sent.
public struct Request {
    public let method: HTTPMethod
    public let url: ByteBuffer
    /// The form of a POST, encoded.
    public let form: ByteBuffer?
    public let headers: HeaderList
    /// Whether the request may be sent a second time when nobody knows what became of the first.
    public let isRepeatable: Bool

    public init(_ method: HTTPMethod, _ url: ByteBuffer, form: ByteBuffer?, headers: HeaderList, isRepeatable: Bool) {
        self.method = method
        self.url = url
        self.form = form
        self.headers = headers
        self.isRepeatable = isRepeatable
    }
}
