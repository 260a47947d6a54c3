import Glibc

/// How far a bulk is, told on standard error: on a terminal in one line that changes, else in a line now and then.
struct Progress {
    private let isShown: Bool
    private let isTerminal = Terminal.isTerminal(STDERR_FILENO)
    private let begun = ContinuousClock.now
    private var toldAt: ContinuousClock.Instant?
    private var hasLine = false

    var succeeded = 0
    var failed = 0
    var unknown = 0
    var skipped = 0

    init(isWanted: Bool?) { isShown = isWanted ?? Terminal.isTerminal(STDERR_FILENO) }

    /// Tells, if it has not told a moment ago. `part` is how much of the input was taken, where that is known.
    mutating func tell(inFlight: Int, part: Double?) {
        guard isShown else { return }
        let now = ContinuousClock.now
        if let toldAt, toldAt.duration(to: now) < .milliseconds(isTerminal ? 100 : 2000) { return }
        toldAt = now
        let seconds = begun.duration(to: now) / .seconds(1)
        var line = "\(counts), \(inFlight) in flight"
        if seconds > 1 { line += ", \(Int(Double(succeeded + failed + unknown) / seconds))/s" }
        if let part { line += ", \(Int(part * 100))%" }
        if isTerminal {
            _ = writeAll(STDERR_FILENO, Array("\r\u{1B}[K\(line)".utf8))
            hasLine = true
        } else {
            complain(line)
        }
    }

    /// Takes the line away that changes.
    mutating func clear() {
        if hasLine { _ = writeAll(STDERR_FILENO, Array("\r\u{1B}[K".utf8)) }
        hasLine = false
    }

    /// Tells how it ended, where anybody is there to read it or has to know.
    mutating func tellEnd() {
        clear()
        if isShown || failed + unknown > 0 { complain("twilite: \(counts)") }
    }

    var counts: String {
        var parts = ["\(succeeded) done"]
        if failed > 0 { parts.append("\(failed) failed") }
        if unknown > 0 { parts.append("\(unknown) of unknown outcome") }
        if skipped > 0 { parts.append("\(skipped) done before") }
        return parts.joined(separator: ", ")
    }
}
