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

    init(_ status: Status, _ json: ByteBuffer, httpStatus: Int32 = 0, requestID: [UInt8]? = nil, attempts: Int32 = 0) {
        self.status = status
        self.json = json
        self.httpStatus = httpStatus
        self.requestID = requestID.map { id in
            let text = ByteBuffer(reserving: id.count)
            text.append(id)
            return text
        }
        self.attempts = attempts
    }

    /// An end whose JSON the library itself says.
    convenience init(saying json: StaticString, _ status: Status = .ok) {
        let text = ByteBuffer(reserving: json.utf8CodeUnitCount)
        text.append(json)
        self.init(status, text)
    }
}
