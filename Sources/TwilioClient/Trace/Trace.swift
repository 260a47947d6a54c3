import Bytes
import HTTP
import Synchronization
import Threading

/// Where a client tells of each HTTP request that it makes: a function of the caller's, a descriptor, or nowhere.
///
/// The function may be changed while calls run. Whoever is about to call it holds it, so it is freed when it was replaced
/// and nobody calls it any more.
final class Trace: @unchecked Sendable {
    typealias Function = (UnsafePointer<CChar>) -> Void

    /// Held for a few instructions, and within the gate: so no child finds it locked.
    private let mutex = Mutex()
    private var function: Function?
    private let hasFunction = Atomic<Bool>(false)

    /// Whether anybody listens.
    var isOn: Bool { hasFunction.load(ordering: .relaxed) }

    func set(_ new: Function?) {
        // What was there before is freed outside.
        let old = ForkGate.pass(ending: nil) {
            mutex.locked {
                let old = function
                function = new
                hasFunction.store(new != nil, ordering: .relaxed)
                return old
            }
        }
        _ = old
    }

    /// Tells whoever listens of the request that a call made last, on this thread.
    func tell(
        of history: CallHistory, _ outcome: Attempt.Outcome, _ decision: RetryPolicy.Decision, _ step: Call.Step
    ) {
        guard isOn, let request = history.request else { return }
        let attempt = Attempt(
            operation: history.operation, request: request, number: history.attempts, outcome: outcome,
            decision: decision, step: step)
        write(attempt.line)
    }

    private func write(_ line: ByteBuffer) {
        let function = ForkGate.pass(ending: nil) { mutex.locked { self.function } }
        function?(line.cString)
    }
}
