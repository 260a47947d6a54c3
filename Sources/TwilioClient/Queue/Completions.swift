import Synchronization
import Threading

/// The responses of calls that have ended, the first first. From any thread: one that waits for its turn to drive takes
/// what is there already, so that many may take them side by side.
final class Completions: @unchecked Sendable {
    /// Guards the responses; the count spares who finds none the lock.
    private let mutex = Mutex()
    private var responses = Fifo<Response>()
    private let count = Atomic<Int>(0)

    var isEmpty: Bool { count.load(ordering: .acquiring) == 0 }

    func append(_ response: Response) {
        mutex.locked {
            responses.append(response)
            count.add(1, ordering: .releasing)
        }
    }

    func popFirst() -> Response? {
        guard !isEmpty else { return nil }
        return mutex.locked {
            guard let response = responses.popFirst() else { return nil }
            count.subtract(1, ordering: .releasing)
            return response
        }
    }
}
