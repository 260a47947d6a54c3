import CTwiliteSystem
import Synchronization

/// Keeps a fork apart from libcurl at work, and the end of the process too (`ExitGate.swift`). libcurl and OpenSSL take
/// locks of their own; a child that is made meanwhile would find them locked for ever.
///
/// A fork waits until no thread is inside, and threads wait outside until it is done. Nothing waits inside the gate, so
/// that is for as long as the work of the moment takes. It has no lock that a child could inherit.
public enum ForkGate {
    /// Threads inside.
    static let inside = Atomic<Int>(0)
    /// Threads that were turned away and wait outside.
    private static let waiting = Atomic<Int>(0)
    /// Forks under way, and the end of the process.
    static let closings = Atomic<Int>(0)

    /// Nobody waits longer than this. A fork may come from a signal handler of a thread that is inside; and a thread that
    /// waits outside may hold what another handler of the fork waits for.
    static let patienceNS: Int64 = 1_000_000_000
    private static let pauseNS: Int64 = 20_000

    /// Registers the handlers when the library is loaded: no fork can come in between, and a program that registers its
    /// own later has them called first, so that the gate is closed as shortly as can be.
    #if compiler(>=6.3)
        @used @section(".init_array")
    #else
        @_used @_section(".init_array")
    #endif
    private static let atLoad: @convention(c) () -> Void = {
        _ = pthread_atfork({ ForkGate.close() }, { ForkGate.reopen() }, { ForkGate.reset() })
        // Swift 6.2 makes a global when it is first looked at; a child that is made in the midst would wait for it for ever.
        #if compiler(<6.3)
            reset()
        #endif
    }

    /// Works with libcurl. `work` waits for nothing, and does not pass the gate again. Gives `ending` instead, and does
    /// nothing, when the process is at its end.
    @inline(__always)
    public static func pass<Value>(ending: @autoclosure () -> Value, _ work: () -> Value) -> Value {
        inside.add(1, ordering: .sequentiallyConsistent)
        guard closings.load(ordering: .sequentiallyConsistent) == 0 || enterWhenOpen() else { return ending() }
        defer { inside.subtract(1, ordering: .sequentiallyConsistent) }
        return work()
    }

    /// The same for work without a result.
    @inline(__always)
    public static func pass(_ work: () -> Void) { pass(ending: (), work) }

    /// Steps back, and goes in when the forks are over that were there; forks that come later let it go first. False when
    /// the process is at its end: then it is not inside.
    @inline(never)
    private static func enterWhenOpen() -> Bool { waitOutside() || !ExitGate.turnsAway }

    private static func waitOutside() -> Bool {
        inside.subtract(1, ordering: .sequentiallyConsistent)
        waiting.add(1, ordering: .sequentiallyConsistent)
        defer { waiting.subtract(1, ordering: .sequentiallyConsistent) }
        let end = system_monotonic_ns() &+ patienceNS
        while !ExitGate.isClosed {
            inside.add(1, ordering: .sequentiallyConsistent)
            // A fork that came between has seen it inside, or is seen here.
            if closings.load(ordering: .sequentiallyConsistent) == 0 || system_monotonic_ns() >= end { return true }
            inside.subtract(1, ordering: .sequentiallyConsistent)
            waitBefore(end) { closings.load(ordering: .sequentiallyConsistent) == 0 || ExitGate.isClosed }
        }
        return false
    }

    private static func close() {
        let end = system_monotonic_ns() &+ patienceNS
        waitBefore(end) { waiting.load(ordering: .sequentiallyConsistent) == 0 }
        closings.add(1, ordering: .sequentiallyConsistent)
        waitUntilEmpty(before: end)
    }

    private static func reopen() { closings.subtract(1, ordering: .sequentiallyConsistent) }

    /// In a child: its only thread is outside.
    private static func reset() {
        inside.store(0, ordering: .sequentiallyConsistent)
        waiting.store(0, ordering: .sequentiallyConsistent)
        closings.store(0, ordering: .sequentiallyConsistent)
        ExitGate.reset()
    }

    static func waitUntilEmpty(before end: Int64) {
        waitBefore(end) { inside.load(ordering: .sequentiallyConsistent) == 0 }
    }

    private static func waitBefore(_ end: Int64, until isTrue: () -> Bool) {
        while !isTrue(), system_monotonic_ns() < end { system_sleep_ns(pauseNS) }
    }
}
