import HTTP
import Synchronization

/// The side of a queue that any thread may use: what was handed in and what was cancelled since the driver last looked,
/// and which calls have not ended.
final class Intake: @unchecked Sendable {
    /// What was handed in: a call on its way, or one that ended where it began.
    enum Arrival {
        case underWay(Submission)
        case ended(Response)
    }

    private let mutex = Mutex()
    private let mostPending: Int
    /// Handed in, and not taken by the owner as a completion.
    private var pending = 0
    private var arrivals: [Arrival] = []
    private var cancelled: [Submission] = []
    /// The calls that have not ended, with their tags beside them, where a search is quick. Holds what is in flight.
    private var alive: [Submission] = []
    private var tags: [UInt64] = []
    private let hasNews = Atomic<Bool>(false)

    init(mostPending: Int) { self.mostPending = mostPending }

    var hasUnseenNews: Bool { hasNews.load(ordering: .sequentiallyConsistent) }

    var pendingCount: Int { mutex.locked { pending } }

    /// Makes room for one call more; false when there is none.
    func reserve() -> Bool {
        mutex.locked {
            guard pending < mostPending else { return false }
            pending += 1
            return true
        }
    }

    /// Hands over a call for which there is room.
    func accept(_ arrival: Arrival) {
        mutex.locked {
            arrivals.append(arrival)
            guard case .underWay(let submission) = arrival else { return }
            submission.place = alive.count
            alive.append(submission)
            tags.append(submission.tag)
        }
        hasNews.store(true, ordering: .sequentiallyConsistent)
    }

    /// Gives up the calls with a tag; false when there is none that has not ended.
    func cancel(_ tag: UInt64) -> Bool {
        let isKnown = mutex.locked {
            var isKnown = false
            for (place, other) in tags.enumerated() where other == tag {
                isKnown = true
                guard !alive[place].isCancelled else { continue }
                alive[place].isCancelled = true
                cancelled.append(alive[place])
            }
            return isKnown
        }
        if isKnown { hasNews.store(true, ordering: .sequentiallyConsistent) }
        return isKnown
    }

    /// What came since the last time.
    func takeNews() -> (arrivals: [Arrival], cancelled: [Submission])? {
        guard hasNews.exchange(false, ordering: .sequentiallyConsistent) else { return nil }
        return mutex.locked {
            let news = (arrivals, cancelled)
            arrivals = []
            cancelled = []
            return news
        }
    }

    /// A call has ended.
    func forget(_ submission: Submission) {
        mutex.locked {
            guard let last = alive.popLast(), let tag = tags.popLast(), last !== submission else { return }
            let place = submission.place
            guard alive.indices.contains(place) else { return }
            last.place = place
            alive[place] = last
            tags[place] = tag
        }
    }

    /// A completion was taken.
    func release() { mutex.locked { pending -= 1 } }
}
