import Glibc
import Synchronization
import TwiliteKit

/// Many calls in flight, whose ends one thread takes.
final class CallQueue: Sendable {
    typealias End = (index: Int, outcome: Result<[UInt8], TwiliteError>)

    private let client: Client
    private let operation: String
    private let state = Mutex(State())
    /// Readable when a call has ended: the reading end of a pipe.
    let descriptor: Int32
    private let bell: Int32

    private struct State {
        var tasks: [Int: Task<Void, Never>] = [:]
        var ended: [End] = []
    }

    init(_ session: Session, _ operation: String) throws(Problem) {
        client = session.client
        self.operation = operation
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .system("make a pipe") }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (descriptor, bell) = (ends[0], ends[1])
    }

    deinit {
        close(descriptor)
        close(bell)
    }

    /// The calls whose ends were not taken.
    var pendingCount: Int { state.withLock { $0.tasks.count } }

    /// Begins a call of the parameters that a line has.
    func begin(_ index: Int, _ parameters: Parameters) {
        state.withLock { state in
            state.tasks[index] = Task { [self] in
                end(
                    index,
                    await resultOf { () async throws(TwiliteError) in
                        try await client.call(operation, parameters).bytes
                    })
            }
        }
    }

    private func end(_ index: Int, _ outcome: Result<[UInt8], TwiliteError>) {
        state.withLock { $0.ended.append((index, outcome)) }
        // A pipe that is full is readable all the same.
        var ring: UInt8 = 1
        _ = write(bell, &ring, 1)
    }

    /// Takes the calls that have ended.
    func take() -> [End] {
        var rings = [UInt8](repeating: 0, count: 4096)
        while read(descriptor, &rings, rings.count) == rings.count {}
        return state.withLock { state in
            defer { state.ended = [] }
            for end in state.ended { state.tasks[end.index] = nil }
            return state.ended
        }
    }

    /// Cancels all calls that have not ended; what is known of them is their end.
    func cancel() {
        for task in state.withLock({ Array($0.tasks.values) }) { task.cancel() }
    }
}
