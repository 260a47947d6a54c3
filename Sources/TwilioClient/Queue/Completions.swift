import Synchronization
import Threading

/// The responses of calls that have ended, the first first. From any thread: one that waits for its turn to drive takes
/// what is there already, so that many may take them side by side.
final class Completions: @unchecked Sendable {
    /// Guards the responses; the count spares who finds none the lock.
    private let mutex = Mutex()
    private var responses = Fifo<Response>()
    private let count = Atomic<Int>(0)
    private let intake: Intake

    /// Those of the calls that an intake accepted.
    init(of intake: Intake) { self.intake = intake }

    var isEmpty: Bool { count.load(ordering: .acquiring) == 0 }

    func append(_ response: Response) {
        mutex.locked {
            responses.append(response)
            count.add(1, ordering: .releasing)
        }
    }

    /// Gives up to `most` of them, retained, the first first; tells how many. There is room for as many new calls then.
    func take(_ most: Int, _ places: Queue.Places) -> Int {
        guard !isEmpty else { return 0 }
        let taken = mutex.locked {
            var taken = 0
            while taken < most, let response = responses.popFirst() {
                places[taken] = Unmanaged.passRetained(response)
                taken &+= 1
            }
            count.subtract(taken, ordering: .releasing)
            return taken
        }
        if taken > 0 { intake.release(taken) }
        return taken
    }
}
