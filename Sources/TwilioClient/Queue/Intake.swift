import HTTP
import Synchronization
import Threading

/// The side of a queue that any thread may use: what was handed in and what was cancelled since the driver last looked,
/// and which calls have not ended.
final class Intake: @unchecked Sendable {
    /// What was handed in: a call on its way, or one that ended where it began.
    enum Arrival {
        case underWay(Submission)
        case ended(Response)
    }

    /// What came since the driver last looked.
    struct News {
        var arrivals = Fifo<Arrival>()
        var cancelled = Fifo<Submission>()

        var isEmpty: Bool { arrivals.isEmpty && cancelled.isEmpty }
    }

    private let mostPending: Int
    /// Handed in, and not taken by the owner as a completion.
    private let pending = Atomic<Int>(0)
    /// Guards all below.
    private let mutex = Mutex()
    private var news = News()
    /// Holds what is in flight.
    private let alive = LiveCalls()
    private let hasNews = Atomic<Bool>(false)
    /// Whether the next wait is to end at once.
    private let woken = Atomic<Bool>(false)
    /// Whether nothing is accepted any more. Changed under the lock.
    private let closed = Atomic<Bool>(false)

    init(mostPending: Int) { self.mostPending = mostPending }

    var hasUnseenNews: Bool { hasNews.load(ordering: .sequentiallyConsistent) }

    var pendingCount: Int { pending.load(ordering: .acquiring) }

    /// Makes room for one call more; false when there is none.
    func reserve() -> Bool {
        var known = pending.load(ordering: .relaxed)
        while known < mostPending {
            let (exchanged, original) = pending.compareExchange(
                expected: known, desired: known &+ 1, ordering: .acquiringAndReleasing)
            if exchanged { return true }
            known = original
        }
        return false
    }

    /// Hands over a call for which there is room; false when the queue was closed meanwhile: then its room is free again.
    func accept(_ arrival: Arrival) -> Bool {
        let isAccepted = mutex.locked {
            guard !isClosed else { return false }
            news.arrivals.append(arrival)
            if case .underWay(let submission) = arrival { alive.add(submission) }
            return true
        }
        if !isAccepted { release() }
        hasNews.store(true, ordering: .sequentiallyConsistent)
        return isAccepted
    }

    var isClosed: Bool { closed.load(ordering: .acquiring) }

    /// Accepts nothing any more, and gives up all calls that have not ended.
    func close() {
        mutex.locked {
            closed.store(true, ordering: .releasing)
            alive.cancelAll { news.cancelled.append($0) }
        }
        hasNews.store(true, ordering: .sequentiallyConsistent)
    }

    var isWoken: Bool { woken.load(ordering: .sequentiallyConsistent) }

    /// Ends the next wait.
    func wake() { woken.store(true, ordering: .sequentiallyConsistent) }

    /// Whether a wait is to end, which is said once.
    func takeWake() -> Bool { woken.exchange(false, ordering: .sequentiallyConsistent) }

    /// Gives up the calls with a tag; false when there is none that has not ended.
    func cancel(_ tag: UInt64) -> Bool {
        let isKnown = mutex.locked { alive.cancel(tag) { news.cancelled.append($0) } }
        if isKnown { hasNews.store(true, ordering: .sequentiallyConsistent) }
        return isKnown
    }

    /// Takes what came since the last time, into the place of what is empty; false when nothing did.
    func takeNews(_ taken: inout News) -> Bool {
        guard hasNews.exchange(false, ordering: .sequentiallyConsistent) else { return false }
        mutex.locked { swap(&news, &taken) }
        return true
    }

    /// A call has ended.
    func forget(_ submission: Submission) { mutex.locked { alive.remove(submission) } }

    /// Completions were taken.
    func release(_ count: Int = 1) { pending.subtract(count, ordering: .acquiringAndReleasing) }
}
