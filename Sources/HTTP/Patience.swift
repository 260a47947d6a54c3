import CTwiliteSystem

/// How long whoever waits for an answer is willing to: until a time, and until it is told to stop.
public struct Patience {
    /// Why it is at its end.
    public enum End: Sendable {
        case timeIsUp, interrupted
    }

    /// By `system_monotonic_ns`; `Int64.max` for no end.
    private let until: Int64
    /// Asked on the thread that waits; true ends the wait.
    private let isInterrupted: (() -> Bool)?
    private var askedAt: Int64
    /// Why it came to its end, once it was found to have.
    public private(set) var isOver: End?

    /// Whoever is asked may be slow to answer: it is asked no more often than this, and not before so much time has passed;
    /// and no wait is longer than that without asking.
    private static let askingIntervalNS: Int64 = 5_000_000
    private static let longestWaitMS: Int32 = 50

    /// Without any end.
    public init() {
        until = .max
        isInterrupted = nil
        askedAt = 0
    }

    /// `deadlineMS` counts from now; 0 or less is no deadline.
    public init(deadlineMS: Int32, isInterrupted: (() -> Bool)?) {
        askedAt = system_monotonic_ns()
        until = deadlineMS > 0 ? askedAt &+ Int64(deadlineMS) &* 1_000_000 : .max
        self.isInterrupted = isInterrupted
    }

    /// Whether it is at its end, and why; once it is, it stays so.
    public mutating func end() -> End? {
        if isInterrupted == nil, until == .max { return nil }
        if isOver != nil { return isOver }
        let now = system_monotonic_ns()
        if let isInterrupted, now &- askedAt >= Self.askingIntervalNS {
            if isInterrupted() { isOver = .interrupted }
            askedAt = system_monotonic_ns()
        }
        if isOver == nil, now >= until { isOver = .timeIsUp }
        return isOver
    }

    /// How long to wait before asking again, at most `ms`.
    public func waitMS(atMost ms: Int32) -> Int32 {
        var wait = isInterrupted == nil ? ms : min(ms, Self.longestWaitMS)
        if until != .max {
            let left = max(0, until &- system_monotonic_ns())
            wait = min(wait, Int32(clamping: left / 1_000_000 &+ 1))
        }
        return wait
    }

    /// Sleeps for a time, unless the end comes before.
    public mutating func sleep(ms: Int64) -> End? {
        if isInterrupted == nil, until == .max {
            system_sleep_ns(ms &* 1_000_000)
            return nil
        }
        let wake = system_monotonic_ns() &+ ms &* 1_000_000
        while true {
            if let end = end() { return end }
            let left = wake &- system_monotonic_ns()
            guard left > 0 else { return nil }
            let slice = Int64(waitMS(atMost: Int32(clamping: left / 1_000_000 &+ 1))) &* 1_000_000
            system_nap_ns(min(left, slice))
        }
    }
}
