import Bytes
import HTTP

/// What every call ends in, well or badly. Immutable, so any thread may read it.
public final class Response: @unchecked Sendable {
    public let status: Status
    /// The result, or the error object.
    public let json: ByteBuffer
    /// The status of the last HTTP answer; 0 when there was none.
    public let httpStatus: Int32
    /// The last answer's `Twilio-Request-Id`.
    public let requestID: ByteBuffer?
    /// The HTTP requests made, all pages and tries together.
    public let attempts: Int32
    /// What a queue's owner calls the call by; 0 for a call that was not a queue's.
    public private(set) var tag: UInt64 = 0

    init(_ status: Status, _ json: ByteBuffer, httpStatus: Int32 = 0, requestID: ByteBuffer? = nil, attempts: Int32 = 0)
    {
        self.status = status
        self.json = json
        self.httpStatus = httpStatus
        self.requestID = requestID
        self.attempts = attempts
    }

    /// The response with a tag, which it is given before anybody else sees it.
    func tagged(_ tag: UInt64) -> Response {
        self.tag = tag
        return self
    }

    /// An end whose JSON the library itself says.
    convenience init(saying json: StaticString, _ status: Status = .ok) {
        let text = ByteBuffer(reserving: json.utf8CodeUnitCount)
        text.append(json)
        self.init(status, text)
    }
}
