import CTwiliteSystem

/// A turn of the event loop of a queue's owner: `next(0)` again and again, until nil, or until the owner pauses for as long as
/// the budget for each response that it was given.
struct QueueTurn {
    private let budgetNS: Int64
    /// When it has taken long enough; `Int64.max` while there is none.
    private(set) var end = Int64.max
    /// When `next(0)` gave something last, and how long a pause may be.
    private var lastGiven: Int64 = 0
    private var longestPause: Int64 = 0

    init(budgetNS: Int64) { self.budgetNS = budgetNS }

    var isBounded: Bool { end != .max }

    /// Whether the rest is left for the next turn. Asked after each piece of work, so that something is done however small the
    /// budget is.
    var isSpent: Bool { isBounded && system_monotonic_ns() >= end }

    /// Begins one, or goes on with the one that is; false when that has taken long enough.
    mutating func begin() -> Bool {
        let now = system_monotonic_ns()
        if isBounded, now &- lastGiven <= longestPause { return now < end }
        end = now &+ budgetNS
        return true
    }

    /// There is no turn: the owner waits.
    mutating func leave() { end = .max }

    /// The owner has its say, with so many responses.
    mutating func pause(given count: Int) {
        if count == 0 { end = .max }
        guard isBounded else { return }
        lastGiven = system_monotonic_ns()
        longestPause = budgetNS &* Int64(min(count, 1000))
    }
}
