import Bytes

/// One HTTP request, ready to be sent.
public struct Request {
    public let method: Method
    public let url: ByteBuffer
    /// The form of a POST, encoded.
    public let form: ByteBuffer?
    public let headers: HeaderList

    public init(_ method: Method, _ url: ByteBuffer, form: ByteBuffer?, headers: HeaderList) {
        self.method = method
        self.url = url
        self.form = form
        self.headers = headers
    }
}
