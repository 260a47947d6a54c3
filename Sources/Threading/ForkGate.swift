import CSystem
import Synchronization

/// Keeps a fork apart from libcurl at work. OpenSSL takes locks of its own while it makes a connection or ends one; a
/// child that is made meanwhile would find them locked for ever, and its first handshake would never end.
///
/// A fork waits until no thread is inside, and threads wait outside until it is done. Nothing waits inside the gate, so
/// that is for as long as the work of the moment takes. It has no lock that a child could inherit.
public enum ForkGate {
    /// Threads inside.
    private static let inside = Atomic<Int>(0)
    /// Forks under way.
    private static let forks = Atomic<Int>(0)

    /// A fork does not wait longer than this, should it come from a signal handler of a thread that is inside.
    private static let patienceNS: Int64 = 1_000_000_000
    private static let pauseNS: Int64 = 20_000

    private static let isInstalled =
        pthread_atfork(
            { ForkGate.close() }, { ForkGate.forks.subtract(1, ordering: .sequentiallyConsistent) },
            {
                // The only thread of the child is outside.
                ForkGate.inside.store(0, ordering: .sequentiallyConsistent)
                ForkGate.forks.store(0, ordering: .sequentiallyConsistent)
            }) == 0

    /// Makes forks wait from now on; once is enough.
    public static func install() -> Bool { isInstalled }

    /// Works with libcurl. `work` waits for nothing, and does not pass the gate again.
    public static func pass<Value>(_ work: () -> Value) -> Value {
        inside.add(1, ordering: .sequentiallyConsistent)
        while forks.load(ordering: .sequentiallyConsistent) > 0 {
            inside.subtract(1, ordering: .sequentiallyConsistent)
            while forks.load(ordering: .sequentiallyConsistent) > 0 { system_sleep_ns(pauseNS) }
            inside.add(1, ordering: .sequentiallyConsistent)
        }
        defer { inside.subtract(1, ordering: .sequentiallyConsistent) }
        return work()
    }

    private static func close() {
        forks.add(1, ordering: .sequentiallyConsistent)
        let end = system_monotonic_ns() &+ patienceNS
        while inside.load(ordering: .sequentiallyConsistent) > 0, system_monotonic_ns() < end {
            system_sleep_ns(pauseNS)
        }
    }
}
