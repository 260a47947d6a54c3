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
    /// The lines that were begun and have no result: the run was ended by force.
    private(set) var begun: Set<Int> = []
    /// Where the last whole line of the results ends. What follows was not written to its end.
    private(set) var wholeLength = 0

    init() {}

    /// Reads a file of results, if there is one, and what is beside it.
    init(_ path: String) throws(Problem) {
        guard access(path, F_OK) == 0 else { return }
        let bytes = try readFile(path)
        var begin = 0
        while let end = bytes[begin...].firstIndex(of: UInt8(ascii: "\n")) {
            try read(bytes[begin..<end], path)
            begin = end + 1
        }
        wholeLength = begin
        let journal = StartedLines.path(beside: path)
        guard access(journal, F_OK) == 0 else { return }
        for number in String(decoding: try readFile(journal), as: UTF8.self).split(separator: "\n") {
            if let index = Int(number), states[index] == nil || states[index] == .failed { begun.insert(index) }
        }
    }

    private mutating func read(_ line: ArraySlice<UInt8>, _ path: String) throws(Problem) {
        guard !line.isEmpty else { return }
        guard let json = JSON(reading: line), let index = json["index"]?.int else {
            throw Problem(.failed, "\(path) has a line that is no result of twilite bulk; nothing was sent")
        }
        if json["result"] != nil {
            states[index] = .succeeded
        } else {
            let isUnknown = json["error"]?["may_have_taken_effect"]?.bool ?? false
            states[index] = isUnknown ? .unknown : .failed
        }
    }
}
