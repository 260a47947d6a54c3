import Glibc
import TwiliteKit

/// Where result lines go: standard output, or a file that a later run can go on from.
final class ResultFile {
    private let descriptor: Int32
    private let name: String
    private var started: StartedLines?
    private var pending: [UInt8] = []

    /// Standard output.
    init() {
        descriptor = STDOUT_FILENO
        name = "standard output"
    }

    /// A file. One that has something in it is only gone on with by the run that has read it, and goes on there.
    init(_ path: String, after earlier: EarlierResults?, goesOn: Bool, isSafeToRepeat: Bool) throws(Problem) {
        name = path
        descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system("write \(path)") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw Problem(.failed, "another twilite bulk is writing \(path)")
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system("write \(path)") }
        if goesOn, let earlier {
            if Int(status.st_size) > earlier.wholeLength, ftruncate(descriptor, off_t(earlier.wholeLength)) != 0 {
                throw .system("write \(path)")
            }
        } else if status.st_size > 0 {
            throw Problem(.usage, "\(path) has results in it: --resume \(path) goes on with them")
        }
        guard !isSafeToRepeat else { return }
        for index in earlier?.cutShort ?? [] { try write(index, failed: Self.cutShort) }
        try flush()
        started = try StartedLines(beside: path, at: Int(lseek(descriptor, 0, SEEK_END)))
    }

    /// Said of a line whose run was killed before its answer came.
    private static let cutShort: JSON = [
        "status": "cancelled", "message": "The run that sent this line was ended before it had an answer",
        "may_have_taken_effect": true,
    ]

    /// Notes that a line is about to be sent.
    func willSend(_ index: Int) throws(Problem) { try started?.add(index) }

    /// Writes the line of a call that went well.
    func write(_ index: Int, result: [UInt8]) throws(Problem) {
        pending += "{\"index\": \(index), \"result\": ".utf8
        pending += onOneLine(result).dropLast()
        pending += "}\n".utf8
        if pending.count >= 64 << 10 { try flush() }
    }

    /// Writes the line of one that failed.
    func write(_ index: Int, failed error: JSON) throws(Problem) {
        pending += "{\"index\": \(index), \"error\": \(error)}\n".utf8
    }

    func flush() throws(Problem) {
        guard !pending.isEmpty else { return }
        defer { pending.removeAll(keepingCapacity: true) }
        switch writeAll(descriptor, pending) {
        case 0: return
        case EPIPE: throw Problem(.brokenPipe, "")
        case let number: throw .system("write \(name)", number)
        }
    }

    /// All that was begun has its result.
    func end() throws(Problem) {
        try flush()
        started?.remove()
    }
}
