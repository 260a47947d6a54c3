import Bytes

/// One HTTP request, ready to be sent.
public struct Request {
    public let method: Method
    public let url: ByteBuffer
    /// The form of a POST, encoded.
    public let form: ByteBuffer?
    public let headers: HeaderList
    /// Whether the body of its answer is a secret, and its memory is overwritten before it is freed.
    public let isAnswerSecret: Bool

    public init(
        _ method: Method, _ url: ByteBuffer, form: ByteBuffer?, headers: HeaderList, isAnswerSecret: Bool = false
    ) {
        self.method = method
        self.url = url
        self.form = form
        self.headers = headers
        self.isAnswerSecret = isAnswerSecret
    }

    /// The same request, with a header line before the others.
    public func adding(firstOf line: HeaderList) -> Request {
        Request(
            method, url, form: form, headers: HeaderList(firstOf: line, before: headers), isAnswerSecret: isAnswerSecret
        )
    }
}
