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

    public init(_ method: HTTPMethod, _ url: ByteBuffer, form: ByteBuffer?, headers: HeaderList) {
        self.method = method
        self.url = url
        self.form = form
        self.headers = headers
    }
}
