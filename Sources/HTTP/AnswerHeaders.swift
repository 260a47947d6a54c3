import Bytes

/// The header fields of an answer. Whoever wants one looks for it.
public struct AnswerHeaders: Sendable {
    /// Their lines as they were sent; nil when there are none.
    private let sent: ByteBuffer?

    public init() { sent = nil }

    init(asSent sent: ByteBuffer) { self.sent = sent }

    /// Each field as `Name: value` and CR LF, in UTF-8 without controls; nil when there is none.
    public var lines: ByteBuffer? { sent.map { readableLines($0) }.flatMap { $0.count == 0 ? nil : $0 } }

    /// Whether lines are those that it keeps itself.
    public func has(_ lines: ByteBuffer) -> Bool { sent === lines }

    /// `Twilio-Request-Id`
    public var requestID: [UInt8]? { last("twilio-request-id") }

    /// `Retry-After`
    public var retryAfter: [UInt8]? { last("retry-after") }

    /// `Location`
    public var location: [UInt8]? { last("location") }

    /// `Content-Type`
    public var contentType: [UInt8]? { last("content-type") }

    /// The value of all fields with a name, in whatever case it is spelled: joined by commas, as it is for fields
    /// that may be repeated (RFC 9110, 5.3). `Set-Cookie` may be repeated and cannot be joined: it is the first
    /// one's.
    public func value(of name: UnsafeBufferPointer<UInt8>) -> ByteBuffer? {
        var joined: ByteBuffer?
        let isJoined = !isSameName(name, ("set-cookie" as StaticString).utf8)
        forEach(name) { value in
            if let joined {
                guard isJoined else { return }
                joined.append(", ")
                joined.append(value)
            } else {
                let first = ByteBuffer(reserving: value.count)
                first.append(value)
                joined = first
            }
        }
        return joined
    }

    /// The last value of a field that is not to be repeated, if it is what ASCII prints: it is read, or told in
    /// messages.
    private func last(_ name: StaticString) -> [UInt8]? {
        var last: [UInt8]?
        forEach(name.utf8) { value in
            if value.allSatisfy({ 0x20...0x7E ~= $0 }) { last = Array(value) }
        }
        return last
    }

    private func forEach(_ name: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        // No name has a colon: what comes after a line's first one is its value.
        guard let lines, name.count > 0 else { return }
        withExtendedLifetime(lines) {
            var reader = LineReader(lines.bytes)
            while let line = reader.next() {
                // What comes after the first colon is the value.
                guard place(of: UInt8(ascii: ":"), in: line) == name.count, begins(line, with: name) else { continue }
                body(UnsafeBufferPointer(rebasing: line[(name.count &+ 2)..<(line.count &- 2)]))
            }
        }
    }
}

/// Whether a line begins with a name, in whatever case either is spelled.
func begins(_ line: UnsafeBufferPointer<UInt8>, with name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count >= name.count else { return false }
    for index in 0..<name.count where lowercased(line[index]) != lowercased(name[index]) { return false }
    return true
}

/// Whether two names are the same, in whatever case they are spelled.
public func isSameName(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    a.count == b.count && begins(a, with: b)
}
