import Bytes

/// One HTTP request, ready to be sent.
public struct Request {
    public let method: Method
    public let url: ByteBuffer
    /// What is sent behind the header: a form, unless a header line says something else.
    public let body: ByteBuffer?
    public let headers: HeaderList
    /// Whether the body of its answer is a secret, and its memory is overwritten before it is freed.
    public let isAnswerSecret: Bool

    public init(
        _ method: Method, _ url: ByteBuffer, body: ByteBuffer?, headers: HeaderList, isAnswerSecret: Bool = false
    ) {
        self.method = method
        self.url = url
        self.body = body
        self.headers = headers
        self.isAnswerSecret = isAnswerSecret
    }

    /// The same request, with a header line before the others.
    public func adding(firstOf line: HeaderList) -> Request {
        Request(
            method, url, body: body, headers: HeaderList(firstOf: line, before: headers), isAnswerSecret: isAnswerSecret
        )
    }
}
