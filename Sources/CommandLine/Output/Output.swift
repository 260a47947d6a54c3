import Glibc

/// Standard output, in pieces. A reader that has gone ends the command without a word.
final class Output {
    private var pending: [UInt8] = []

    func write(_ bytes: some Collection<UInt8>) throws(Problem) {
        pending += bytes
        if pending.count >= 64 << 10 { try flush() }
    }

    func line(_ text: String) throws(Problem) { try write(Array(text.utf8) + [UInt8(ascii: "\n")]) }

    func flush() throws(Problem) {
        defer { pending.removeAll(keepingCapacity: true) }
        switch writeAll(STDOUT_FILENO, pending) {
        case 0: return
        case EPIPE: throw Problem(.brokenPipe, "")
        case let number:
            try Interrupt.check()
            throw .system("write standard output", number)
        }
    }
}

/// Says something on standard error.
func complain(_ text: String) { _ = writeAll(STDERR_FILENO, Array(text.utf8) + [UInt8(ascii: "\n")]) }
