import Bytes
import HTTP
import JSON
import TwilioAPI

/// What every call ends in, well or badly. Immutable, so any thread may read it.
public final class Response: @unchecked Sendable {
    public let status: Status
    /// The result, or the error object.
    public let json: ByteBuffer
    /// The status of the last HTTP answer; 0 when there was none.
    public let httpStatus: Int32
    /// That answer's header.
    private let headers: AnswerHeaders
    private let asked = AskedValues()
    private let records: Records
    /// The HTTP requests made, all pages and tries together.
    public let attempts: Int32
    /// What a queue's owner calls the call by; 0 for a call that was not a queue's.
    public private(set) var tag: UInt64 = 0

    init(
        _ status: Status, _ json: ByteBuffer, httpStatus: Int32 = 0, headers: AnswerHeaders = AnswerHeaders(),
        attempts: Int32 = 0, recordsOf operation: Operation? = nil
    ) {
        self.status = status
        self.json = json
        self.httpStatus = httpStatus
        self.headers = headers
        self.attempts = attempts
        records = Records(of: operation)
    }

    /// The bytes of each record of a list or a page; nil for a response that is none.
    public var recordRanges: [Range<Int>]? { records.ranges(in: json) }

    /// The JSON array of the values that the members of a name have, record by record; nil when a record has none.
    public func column(_ name: LastingText) -> ByteBuffer? { records.column(name, in: json) }

    /// The JSON from the value on that a pointer leads to; nil when there is none.
    public func rest(at pointer: JSONPointer) -> UnsafeBufferPointer<UInt8>? {
        // Who asks for the second record of a list will ask for more: none is passed over again for the next.
        guard records.areWhole, let (token, rest) = pointer.parts, let index = token.index, index > 0 else {
            return pointer.rest(of: json.bytes)
        }
        guard let ranges = recordRanges, index < ranges.count else { return nil }
        return rest.rest(of: LastingText(json.bytes).part(ranges[index].lowerBound, ranges[index].upperBound).utf8)
    }

    /// The header's fields, each as `Name: value` and CR LF, as a C string; nil when there is none.
    public var headerLines: UnsafePointer<CChar>? {
        guard let lines = headers.lines else { return nil }
        return headers.has(lines) ? lines.cString : asked.value(of: Self.lines) { lines }
    }

    /// The value of a header field, as a C string; nil when there is none.
    public func header(_ name: UnsafeBufferPointer<UInt8>) -> UnsafePointer<CChar>? {
        name.contains(UInt8(ascii: ":")) ? nil : asked.value(of: name) { headers.value(of: name) }
    }

    /// The `Twilio-Request-Id`, as a C string; nil when there is none.
    public var requestID: UnsafePointer<CChar>? {
        asked.value(of: Self.requestID) { headers.requestID.map { ByteBuffer($0) } }
    }

    /// What is kept among the values asked for, and is none of a field: no name of one has a colon.
    private static var lines: UnsafeBufferPointer<UInt8> { (":lines" as StaticString).utf8 }
    private static var requestID: UnsafeBufferPointer<UInt8> { (":request id" as StaticString).utf8 }

    /// The response with a tag, which it is given before anybody else sees it.
    func tagged(_ tag: UInt64) -> Response {
        self.tag = tag
        return self
    }

    /// An end whose JSON the library itself says.
    convenience init(saying json: StaticString, _ status: Status = .ok, recordsOf operation: Operation? = nil) {
        let text = ByteBuffer(reserving: json.utf8CodeUnitCount)
        text.append(json)
        self.init(status, text, recordsOf: operation)
    }
}
