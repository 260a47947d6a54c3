import CTwiliteSystem
import Synchronization

/// Closes the fork gate for good when the process ends. OpenSSL cleans up in a handler of `exit`, beside threads that run
/// on; one that makes a TLS connection meanwhile would crash. Once the gate is closed, no thread works with libcurl.
///
/// A thread that ends meanwhile could crash as well: what OpenSSL keeps for it is freed as it ends, and by the clean-up.
/// Nobody knows when that is over, but it is short; so whoever is turned away is held for a while before it hears so.
public enum ExitGate {
    private static let closed = Atomic<Bool>(false)
    /// Until when threads are held, by `system_monotonic_ns`.
    private static let heldUntil = Atomic<Int64>(0)
    /// The thread that ends the process. Nobody waits for it, and its handlers are what the others wait for.
    private static let ending = Atomic<UInt>(0)

    private static let pauseNS: Int64 = 1_000_000

    static var isClosed: Bool { closed.load(ordering: .sequentiallyConsistent) }

    /// Whether the process is at its end. A thread that is told so was held; the one that ends the process is told at once.
    public static var turnsAway: Bool {
        guard isClosed else { return false }
        hold()
        return true
    }

    /// Has the gate closed at exit, before all handlers that were registered until now: those of libcurl and OpenSSL,
    /// once libcurl is initialised. Called once.
    public static func install() {
        _ = system_at_exit { ExitGate.close() }
    }

    private static func close() {
        heldUntil.store(.max, ordering: .sequentiallyConsistent)
        ending.store(pthread_self(), ordering: .sequentiallyConsistent)
        closed.store(true, ordering: .sequentiallyConsistent)
        ForkGate.closings.add(1, ordering: .sequentiallyConsistent)
        ForkGate.waitUntilEmpty(before: system_monotonic_ns() &+ ForkGate.patienceNS)
        heldUntil.store(system_monotonic_ns() &+ ForkGate.patienceNS, ordering: .sequentiallyConsistent)
    }

    @inline(never)
    private static func hold() {
        guard ending.load(ordering: .sequentiallyConsistent) != pthread_self() else { return }
        while system_monotonic_ns() < heldUntil.load(ordering: .sequentiallyConsistent) { system_sleep_ns(pauseNS) }
    }

    /// A child that another thread made while the process ended goes on living.
    static func reset() {
        closed.store(false, ordering: .sequentiallyConsistent)
        heldUntil.store(0, ordering: .sequentiallyConsistent)
        ending.store(0, ordering: .sequentiallyConsistent)
    }
}
