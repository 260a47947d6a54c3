import Glibc
import TwiliteKit

/// Sends the lines of standard input, so many at once, and writes what comes of each.
struct BulkRun {
    let queue: CallQueue
    let results: ResultFile
    let earlier: EarlierResults
    let inFlight: Int
    let repeatsUnknown: Bool
    /// What every line has unless it says otherwise.
    let common: CommonParameters
    var progress: Progress

    private var reader = LineReader()
    private var index = 0
    private var stopped: ExitStatus?

    init(
        _ queue: CallQueue, _ results: ResultFile, earlier: EarlierResults, inFlight: Int, repeatsUnknown: Bool,
        common: CommonParameters, progress: Progress
    ) {
        self.queue = queue
        self.results = results
        self.earlier = earlier
        self.inFlight = inFlight
        self.repeatsUnknown = repeatsUnknown
        self.common = common
        self.progress = progress
    }

    /// Goes on until all lines have ended, or a signal comes.
    mutating func run() throws(Problem) {
        defer { progress.clear() }
        while true {
            if stopped == nil, let status = Interrupt.status { stop(status) }
            if stopped == nil { try sendWhatMayBeSent() }
            let isOver = stopped != nil || (reader.isAtEnd && !reader.hasLine)
            if isOver, queue.pendingCount == 0 { break }
            let hasTaken = try takeWhatEnded()
            progress.tell(inFlight: queue.pendingCount, part: reader.total.map { Double(reader.given) / Double($0) })
            if !hasTaken { try wait() }
        }
        try results.end()
        progress.tellEnd()
        switch stopped {
        case .authentication:
            throw Problem(.authentication, "Twilio refused the credentials, so no more lines were sent")
        case let status?:
            let said = status == .interrupted ? "interrupted" : "terminated"
            throw Problem(status, "\(said); \(progress.counts). --resume goes on from a file of results")
        case nil: break
        }
        if progress.failed + progress.unknown > 0 { throw Problem(.someFailed, "") }
    }

    private mutating func stop(_ status: ExitStatus) {
        stopped = status
        queue.cancel()
    }

    private mutating func sendWhatMayBeSent() throws(Problem) {
        while queue.pendingCount < inFlight, let line = reader.next() {
            defer { index += 1 }
            guard line.contains(where: { $0 > UInt8(ascii: " ") }), isWanted(index) else { continue }
            if let parameters = common.added(to: line) {
                try results.willSend(index)
                queue.begin(index, parameters)
            } else {
                try results.write(index, failed: Self.noObject)
                progress.failed += 1
            }
        }
    }

    /// Whether a line is to be sent, after what an earlier run did of it.
    private mutating func isWanted(_ index: Int) -> Bool {
        switch earlier.states[index] {
        case .succeeded:
            progress.skipped += 1
            return false
        case .unknown where !repeatsUnknown:
            progress.unknown += 1
            return false
        default: return true
        }
    }

    /// Said of a line that has no parameters.
    private static let noObject: JSON = [
        "status": "misuse", "message": "The line is not a JSON object", "may_have_taken_effect": false, "attempts": 0,
    ]

    /// Whether anything has ended.
    private mutating func takeWhatEnded() throws(Problem) -> Bool {
        let ended = queue.take()
        for (index, outcome) in ended {
            switch outcome {
            case .success(let json):
                try results.write(index, result: json)
                progress.succeeded += 1
            case .failure(let error):
                try results.write(index, failed: error.json)
                count(error)
            }
        }
        try results.flush()
        return !ended.isEmpty
    }

    private mutating func count(_ error: TwiliteError) {
        if error.mayHaveTakenEffect { progress.unknown += 1 } else { progress.failed += 1 }
        // What every other line would be told as well.
        if error.isRefusedCredentials, progress.succeeded == 0, stopped == nil { stop(.authentication) }
    }

    /// Waits until a call has something to do, or a line comes that there is room for.
    private mutating func wait() throws(Problem) {
        let wantsLine = stopped == nil && !reader.isAtEnd && !reader.hasLine && queue.pendingCount < inFlight
        var watched = [pollfd(fd: queue.descriptor, events: Int16(POLLIN), revents: 0)]
        if wantsLine { watched.append(pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)) }
        guard poll(&watched, nfds_t(watched.count), 100) > 0 else { return }
        if wantsLine, watched[1].revents != 0 { try reader.read() }
    }
}
