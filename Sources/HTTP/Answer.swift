/// What a server answered, whatever it says.
public struct Answer {
    public let status: Int32
    public let body: ByteBuffer
    public let headers: AnswerHeaders
}

/// The header fields of an answer that the library has a use for.
public struct AnswerHeaders: Sendable {
    /// `Twilio-Request-Id`
    public internal(set) var requestID: [UInt8]?
    /// `Retry-After`
    public internal(set) var retryAfter: [UInt8]?
    /// `Content-Type`
    public internal(set) var contentType: [UInt8]?
    /// Whether the blank line has come that ends them.
    private(set) var areWhole = false

    public init() {}

    /// Takes one line as libcurl gives it: a status line, which begins an answer anew, or `Name: value`.
    mutating func take(_ line: UnsafeBufferPointer<UInt8>) {
        if hasPrefix(line, "http/") {
            self = AnswerHeaders()
        } else if let value = value(in: line, of: "twilio-request-id:") {
            requestID = value
        } else if let value = value(in: line, of: "retry-after:") {
            retryAfter = value
        } else if let value = value(in: line, of: "content-type:") {
            contentType = value
        } else if let byte = line.first, byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") {
            areWhole = true
        }
    }

    private func value(in line: UnsafeBufferPointer<UInt8>, of name: StaticString) -> [UInt8]? {
        guard hasPrefix(line, name) else { return nil }
        var value = line[name.utf8CodeUnitCount...]
        while let byte = value.first, byte <= 0x20 { value = value.dropFirst() }
        while let byte = value.last, byte <= 0x20 { value = value.dropLast() }
        // A header's value reaches C strings and messages: no controls, and nothing that is not ASCII.
        guard value.allSatisfy({ 0x20...0x7E ~= $0 }) else { return nil }
        return Array(value)
    }

    /// Whether a line begins with a name, in whatever case it is spelled. `name` is in lower case.
    private func hasPrefix(_ line: UnsafeBufferPointer<UInt8>, _ name: StaticString) -> Bool {
        let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        guard line.count >= name.count else { return false }
        for index in 0..<name.count {
            let byte = line[index]
            guard (0x41...0x5A ~= byte ? byte | 0x20 : byte) == name[index] else { return false }
        }
        return true
    }
}
