import Synchronization
import TwilioClient

/// A call that a task waits for.
final class PendingCall: Sendable {
    /// What the core is asked for.
    enum Work: Sendable {
        case call(operation: String, parameters: [UInt8])
        case page(TwilioClient.Pager)
    }

    /// What comes of it: what the core answers, or what is found before it is asked.
    typealias Outcome = Result<TwilioClient.Response, TwiliteError>

    private enum Stage {
        /// Nobody waits for it yet.
        case new
        case waited(CheckedContinuation<Outcome, Never>)
        /// It ended before anybody waited.
        case ended(Outcome)
        case over
    }

    let tag: UInt64
    let work: Work
    /// When it must have ended.
    let deadline: ContinuousClock.Instant?
    private let stage = Mutex(Stage.new)
    private let wasCancelled = Atomic(false)

    init(_ tag: UInt64, _ work: Work, within time: Duration?) {
        self.tag = tag
        self.work = work
        deadline = time.map { .now.advanced(by: $0) }
    }

    var isCancelled: Bool { wasCancelled.load(ordering: .sequentiallyConsistent) }

    func noteCancelled() { wasCancelled.store(true, ordering: .sequentiallyConsistent) }

    var isOver: Bool {
        stage.withLock { stage in
            switch stage {
            case .new, .waited: false
            case .ended, .over: true
            }
        }
    }

    /// Suspends the task until the call has ended. Once for each call.
    var outcome: Outcome {
        get async {
            await withCheckedContinuation { continuation in
                let ended: Outcome? = stage.withLock { stage in
                    if case .ended(let outcome) = stage {
                        stage = .over
                        return outcome
                    }
                    stage = .waited(continuation)
                    return nil
                }
                if let ended { continuation.resume(returning: ended) }
            }
        }
    }

    /// Tells whoever waits what came of it. Only the first of several outcomes counts.
    func end(_ outcome: Outcome) {
        let continuation: CheckedContinuation<Outcome, Never>? = stage.withLock { stage in
            switch stage {
            case .new:
                stage = .ended(outcome)
                return nil
            case .waited(let continuation):
                stage = .over
                return continuation
            case .ended, .over: return nil
            }
        }
        continuation?.resume(returning: outcome)
    }
}
