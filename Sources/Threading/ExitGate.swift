import CTwiliteSystem
import Synchronization

/// Closes the fork gate for good when the process ends. OpenSSL cleans up in a handler of `exit`, beside threads that run
/// on; one that makes a TLS connection meanwhile would crash. Once the gate is closed, no thread works with libcurl.
public enum ExitGate {
    private static let closed = Atomic<Bool>(false)

    public static var isClosed: Bool { closed.load(ordering: .sequentiallyConsistent) }

    /// Has the gate closed at exit, before all handlers that were registered until now: those of libcurl and OpenSSL,
    /// once libcurl is initialised. Called once.
    public static func install() {
        _ = system_at_exit { ExitGate.close() }
    }

    private static func close() {
        closed.store(true, ordering: .sequentiallyConsistent)
        ForkGate.closings.add(1, ordering: .sequentiallyConsistent)
        ForkGate.waitUntilEmpty(before: system_monotonic_ns() &+ ForkGate.patienceNS)
    }

    /// A child that another thread made while the process ended goes on living.
    static func reset() { closed.store(false, ordering: .sequentiallyConsistent) }
}
