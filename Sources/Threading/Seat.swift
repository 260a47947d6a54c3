import CTwiliteSystem

/// A place for one thread at a time. Others stand in line for no longer than they like, and who leaves hands the place to
/// the first of them; so none that comes back at once goes before one that waited.
///
/// A thread in the line waits on a word of its own, by the kernel: libc's conditions and locks with a monotonic time would
/// tie the library to glibc 2.34, and in a child of the process, where those who wait are not, to destroy one would hang.
public final class Seat {
    private final class Waiter {
        let thread = pthread_self()
        /// 1 once the place is its own. Changed under the lock.
        let isNext: UnsafeMutablePointer<UInt32>

        init() {
            isNext = .allocate(capacity: 1)
            isNext.initialize(to: 0)
        }

        deinit { isNext.deallocate() }
    }

    /// Guards all below.
    private let mutex = Mutex()
    private var isTaken = false
    private var owner = pthread_self()
    private var line: [Waiter] = []

    public init() {}

    /// What came of the wish to have the place.
    public enum Taking {
        case taken
        /// It was not free within the time.
        case notInTime
        /// The thread that asks has it, and would wait for itself.
        case ownAlready
    }

    /// Takes the place, and waits for it until a time of `system_monotonic_ns`; `Int64.max` is without end.
    public func take(until: Int64) -> Taking {
        let waiter: Waiter
        switch enter(until) {
        case .now(let taking): return taking
        case .inLine(let own): waiter = own
        }
        while system_word(waiter.isNext) == 0 {
            if !system_wait_for_word(waiter.isNext, 0, until) { return giveUp(waiter) }
        }
        return .taken
    }

    private enum Entrance {
        case now(Taking)
        case inLine(Waiter)
    }

    private func enter(_ until: Int64) -> Entrance {
        let caller = pthread_self()
        return mutex.locked {
            if !isTaken {
                isTaken = true
                owner = caller
                return .now(.taken)
            }
            if pthread_equal(owner, caller) != 0 { return .now(.ownAlready) }
            if until <= system_monotonic_ns() { return .now(.notInTime) }
            let waiter = Waiter()
            line.append(waiter)
            return .inLine(waiter)
        }
    }

    /// Leaves the line, unless the place was handed over just now.
    private func giveUp(_ waiter: Waiter) -> Taking {
        mutex.locked {
            guard system_word(waiter.isNext) == 0 else { return .taken }
            line.removeAll { $0 === waiter }
            return .notInTime
        }
    }

    public func leave() {
        let next: Waiter? = mutex.locked {
            guard !line.isEmpty else {
                isTaken = false
                return nil
            }
            let next = line.removeFirst()
            owner = next.thread
            system_set_word(next.isNext, 1)
            return next
        }
        if let next { system_wake_for_word(next.isNext) }
    }
}
