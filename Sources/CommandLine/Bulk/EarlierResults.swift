import Glibc
import TwiliteKit

/// What an earlier run has done, read from its results and from what it had begun.
struct EarlierResults {
    /// What is known of a line.
    enum State {
        case succeeded, failed
        /// It was sent, and nobody knows what came of it.
        case unknown
    }

    private(set) var states: [Int: State] = [:]
    /// The lines that were under way when the run was ended by force.
    private(set) var cutShort: [Int] = []
    /// Where the last whole line of the results ends. What follows was not written to its end.
    private(set) var wholeLength = 0

    init() {}

    /// Reads a file of results, if there is one, and what is beside it.
    init(_ path: String) throws(Problem) {
        guard access(path, F_OK) == 0 else { return }
        let bytes = try readFile(path)
        /// Where the last result of each line begins.
        var places: [Int: Int] = [:]
        var begin = 0
        while let end = bytes[begin...].firstIndex(of: UInt8(ascii: "\n")) {
            if let (index, state) = try Self.read(bytes[begin..<end], path) {
                states[index] = state
                places[index] = begin
            }
            begin = end + 1
        }
        wholeLength = begin
        guard let started = try StartedLines.Earlier(beside: path) else { return }
        cutShort = started.indices.filter { places[$0] ?? -1 < started.resultsBegin }.sorted()
    }

    /// Takes it that nobody knows what came of the lines that were cut short.
    mutating func doubtCutShort() {
        for index in cutShort { states[index] = .unknown }
    }

    private static func read(_ line: ArraySlice<UInt8>, _ path: String) throws(Problem) -> (Int, State)? {
        guard !line.isEmpty else { return nil }
        guard let json = JSON(reading: line), let index = json["index"]?.int else {
            throw Problem(.failed, "\(path) has a line that is no result of twilite bulk; nothing was sent")
        }
        if json["result"] != nil { return (index, .succeeded) }
        return (index, json["error"]?["may_have_taken_effect"]?.bool ?? false ? .unknown : .failed)
    }
}
