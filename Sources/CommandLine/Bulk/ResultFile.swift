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

    /// A file; one that has something in it is only gone on with by the run that has read it.
    init(_ path: String, after earlier: EarlierResults?, isSafeToRepeat: Bool) throws(Problem) {
        name = path
        descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system("write \(path)") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw Problem(.failed, "another twilite bulk is writing \(path)")
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system("write \(path)") }
        if let earlier {
            if Int(status.st_size) > earlier.wholeLength, ftruncate(descriptor, off_t(earlier.wholeLength)) != 0 {
                throw .system("write \(path)")
            }
        } else if status.st_size > 0 {
            throw Problem(.usage, "\(path) has results in it: --resume \(path) goes on with them")
        }
        if !isSafeToRepeat { started = try StartedLines(beside: path) }
    }

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

/// The numbers of the lines that were sent, in a file beside the results: what is in it and has no result was under way
/// when the run was killed.
struct StartedLines {
    private let path: String
    private let descriptor: Int32

    static func path(beside results: String) -> String { "\(results).started" }

    init(beside results: String) throws(Problem) {
        path = Self.path(beside: results)
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system("write \(path)") }
    }

    func add(_ index: Int) throws(Problem) {
        let failure = writeAll(descriptor, Array("\(index)\n".utf8))
        guard failure == 0 else { throw .system("write \(path)", failure) }
    }

    func remove() { unlink(path) }
}
