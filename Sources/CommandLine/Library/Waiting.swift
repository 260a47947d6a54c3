import Dispatch
import Synchronization
import TwiliteKit

/// Waits for what a task does, and cancels it when a signal comes. The command does one thing after another.
func waiting<Value: Sendable>(
    _ work: @escaping @Sendable () async throws(TwiliteError) -> Value
) throws(Problem) -> Value {
    let outcome = Outcome<Value>()
    let task = Task { outcome.end(await resultOf(work)) }
    while !outcome.isThere(within: .milliseconds(50)) {
        if Interrupt.status != nil { task.cancel() }
    }
    switch outcome.result {
    case .success(let value)?: return value
    case .failure(let error)?:
        if error.kind == .cancelled, let status = Interrupt.status { throw Problem(stopped: error, status) }
        throw Problem(failed: error)
    case nil: throw Problem(.failed, "nothing came of a call")
    }
}

func resultOf<Value>(
    _ work: () async throws(TwiliteError) -> Value
) async -> Result<Value, TwiliteError> {
    do throws(TwiliteError) {
        return .success(try await work())
    } catch {
        return .failure(error)
    }
}

/// What a task leaves for the thread that waits.
private final class Outcome<Value: Sendable>: Sendable {
    private let value = Mutex<Result<Value, TwiliteError>?>(nil)
    private let bell = DispatchSemaphore(value: 0)

    var result: Result<Value, TwiliteError>? { value.withLock { $0 } }

    func end(_ result: Result<Value, TwiliteError>) {
        value.withLock { $0 = result }
        bell.signal()
    }

    func isThere(within time: DispatchTimeInterval) -> Bool { bell.wait(timeout: .now() + time) == .success }
}
