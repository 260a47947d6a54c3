import Glibc

/// The numbers of the lines that a run sends, in a file beside its results: what is in it and has no result was under way
/// when the run was killed. The first line says where the results of that run begin: `@4711`.
struct StartedLines {
    private let path: String
    private let descriptor: Int32

    private static func path(beside results: String) -> String { "\(results).started" }

    /// Begins anew.
    init(beside results: String, at place: Int) throws(Problem) {
        path = Self.path(beside: results)
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system("write \(path)") }
        try write("@\(place)")
    }

    func add(_ index: Int) throws(Problem) { try write(String(index)) }

    private func write(_ line: String) throws(Problem) {
        let failure = writeAll(descriptor, Array("\(line)\n".utf8))
        guard failure == 0 else { throw .system("write \(path)", failure) }
    }

    func remove() { unlink(path) }

    /// What a run has left that was killed.
    struct Earlier {
        let resultsBegin: Int
        let indices: Set<Int>

        /// nil when there is none.
        init?(beside results: String) throws(Problem) {
            let path = StartedLines.path(beside: results)
            guard access(path, F_OK) == 0 else { return nil }
            let lines = String(decoding: try readFile(path), as: UTF8.self).split(separator: "\n")
            resultsBegin = lines.first.flatMap { Int($0.dropFirst()) } ?? 0
            indices = Set(lines.dropFirst().compactMap { Int($0) })
        }
    }
}
