import Bytes
import CSystem
import HTTP
import Synchronization
import Threading

/// Where a client tells of each HTTP request that it makes: a function of the caller's, standard error, or nowhere.
///
/// The function may be changed while calls run. The one before is kept until the client is freed, for a call on another
/// thread may be about to use it.
final class Trace: @unchecked Sendable {
    typealias Function = (UnsafePointer<CChar>) -> Void

    private final class Sink {
        let function: Function
        init(_ function: @escaping Function) { self.function = function }
    }

    private let mutex = Mutex()
    private var sinks: [Sink] = []
    /// The sink in use, which `sinks` keeps alive; 0 for none.
    private let current = Atomic<UInt>(0)

    /// Whether anybody listens.
    var isOn: Bool { current.load(ordering: .relaxed) != 0 }

    func set(_ function: Function?) {
        mutex.locked {
            var bits: UInt = 0
            if let function {
                let sink = Sink(function)
                sinks.append(sink)
                bits = UInt(bitPattern: Unmanaged.passUnretained(sink).toOpaque())
            }
            current.store(bits, ordering: .releasing)
        }
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
        guard let sink = UnsafeRawPointer(bitPattern: current.load(ordering: .acquiring)) else { return }
        Unmanaged<Sink>.fromOpaque(sink).takeUnretainedValue().function(line.cString)
    }

    /// Writes a line to standard error, at once and whole.
    static func toStandardError(_ line: UnsafePointer<CChar>) {
        let text = ByteBuffer()
        text.append(
            UnsafeBufferPointer(start: UnsafeRawPointer(line).assumingMemoryBound(to: UInt8.self), count: strlen(line)))
        text.append(UInt8(ascii: "\n"))
        system_write_quietly(2, text.cString, text.count)
    }
}
