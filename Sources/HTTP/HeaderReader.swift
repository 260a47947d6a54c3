import Bytes

/// Keeps the header lines of an answer, as libcurl gives them. Nothing else is done for a field that nobody asks for.
struct HeaderReader {
    private var lines = Self.memory
    /// The memory that it begins with, and the most that it keeps for another answer.
    private static var memory: ByteBuffer { ByteBuffer(reserving: 1023) }
    private static let mostKept = 8 << 10
    /// Whether another answer comes after this one: 1xx but 101, which libcurl takes for the last.
    private var isInterim = false
    /// Whether the next line is the first after the status line.
    private var isAtBegin = false
    /// Whether the blank line has come that ends the header, and what follows is the body.
    private(set) var isWhole = false

    /// Forgets the lines, for another answer.
    mutating func reset() {
        if lines.count > Self.mostKept { lines = Self.memory } else { lines.removeAll() }
        isInterim = false
        isAtBegin = false
        isWhole = false
    }

    /// Takes one line: a status line, which begins an answer anew, or a field. Trailers, which come after the body,
    /// are none.
    mutating func take(_ line: UnsafeBufferPointer<UInt8>) {
        guard !isWhole, let first = line.first else { return }
        switch first {
        case UInt8(ascii: "\r"), UInt8(ascii: "\n"): isWhole = !isInterim
        case UInt8(ascii: "H") where isStatus(line), UInt8(ascii: "h") where isStatus(line):
            reset()
            isAtBegin = true
            let status = line.drop { $0 != UInt8(ascii: " ") }.drop { $0 == UInt8(ascii: " ") }.prefix(3)
            isInterim = status.first == UInt8(ascii: "1") && !status.elementsEqual(("101" as StaticString).utf8)
        default: lines.append(line)
        }
    }

    /// Whether a line may come now, or a part of one. A blank at its begin goes on with the line before it, and the
    /// status line is none that could go on (RFC 9112, 2.2).
    mutating func accept(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        defer { isAtBegin = false }
        return !isAtBegin || line.first != UInt8(ascii: " ") && line.first != UInt8(ascii: "\t")
    }

    /// What has come so far, in memory of its own size.
    var headers: AnswerHeaders {
        guard lines.count > 0 else { return AnswerHeaders() }
        let copy = ByteBuffer(reserving: lines.count)
        copy.append(lines.bytes)
        return AnswerHeaders(asSent: copy)
    }

    private func isStatus(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        begins(line, with: ("http/" as StaticString).utf8)
    }
}
