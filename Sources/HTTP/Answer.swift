import Bytes

/// What a server answered, whatever it says.
public struct Answer {
    public let status: Int32
    public let body: ByteBuffer
    public let headers: AnswerHeaders
}

/// The header fields of an answer that the library has a use for.
public struct AnswerHeaders: Sendable {
    /// `Twilio-Request-Id`
    public private(set) var requestID: ByteBuffer?
    /// `Retry-After`
    public private(set) var retryAfter: [UInt8]?
    /// `Location`, which a redirect has.
    public private(set) var location: [UInt8]?
    /// `Content-Type`, which is told of an answer that is not a success.
    public private(set) var contentType: [UInt8]?
    private var isSuccess = false
    private var isRedirect = false
    /// Whether another answer comes after this one: 1xx but 101, which libcurl takes for the last.
    private var isInterim = false
    /// Whether the next line is the first after the status line.
    private var areAtBegin = false
    /// Whether the blank line has come that ends them, and what follows is the body.
    private(set) var areWhole = false

    public init() {}

    /// Takes one line as libcurl gives it: a status line, which begins an answer anew, or `Name: value`.
    mutating func take(_ line: UnsafeBufferPointer<UInt8>) {
        switch line.first {
        case UInt8(ascii: "H"), UInt8(ascii: "h"):
            guard hasPrefix(line, "http/") else { return }
            self = AnswerHeaders()
            areAtBegin = true
            let status = line.drop { $0 != UInt8(ascii: " ") }.drop { $0 == UInt8(ascii: " ") }.prefix(3)
            isSuccess = status.first == UInt8(ascii: "2")
            isRedirect = status.first == UInt8(ascii: "3")
            isInterim = status.first == UInt8(ascii: "1") && !status.elementsEqual(("101" as StaticString).utf8)
        case UInt8(ascii: "T"), UInt8(ascii: "t"):
            if let value = value(in: line, of: "twilio-request-id:") { requestID = buffer(value) }
        case UInt8(ascii: "R"), UInt8(ascii: "r"):
            if let value = value(in: line, of: "retry-after:") { retryAfter = Array(value) }
        case UInt8(ascii: "L"), UInt8(ascii: "l"):
            if isRedirect, let value = value(in: line, of: "location:") { location = Array(value) }
        case UInt8(ascii: "C"), UInt8(ascii: "c"):
            if !isSuccess, let value = value(in: line, of: "content-type:") { contentType = Array(value) }
        case UInt8(ascii: "\r"), UInt8(ascii: "\n"): areWhole = !isInterim
        default: break
        }
    }

    /// Whether a line may come now, or a part of one. A blank at its begin goes on with the line before it, and the status
    /// line is none that could go on (RFC 9112, 2.2).
    mutating func accept(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        defer { areAtBegin = false }
        return !areAtBegin || line.first != UInt8(ascii: " ") && line.first != UInt8(ascii: "\t")
    }

    private func value(in line: UnsafeBufferPointer<UInt8>, of name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        guard hasPrefix(line, name) else { return nil }
        var begin = name.utf8CodeUnitCount
        var end = line.count
        while begin < end, line[begin] <= 0x20 { begin &+= 1 }
        while end > begin, line[end &- 1] <= 0x20 { end &-= 1 }
        // A header's value reaches C strings and messages: no controls, and nothing that is not ASCII.
        for index in begin..<end where !(0x20...0x7E ~= line[index]) { return nil }
        return UnsafeBufferPointer(rebasing: line[begin..<end])
    }

    private func buffer(_ value: UnsafeBufferPointer<UInt8>) -> ByteBuffer {
        let buffer = ByteBuffer(reserving: value.count)
        buffer.append(value)
        return buffer
    }

    /// Whether a line begins with a name, in whatever case it is spelled. `name` is in lower case.
    private func hasPrefix(_ line: UnsafeBufferPointer<UInt8>, _ name: StaticString) -> Bool {
        let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        guard line.count >= name.count else { return false }
        for index in 0..<name.count {
            guard lowercased(line[index]) == name[index] else { return false }
        }
        return true
    }
}
