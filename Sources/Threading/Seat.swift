import CSystem

/// A place for one thread at a time, which others wait for no longer than they like. libc's own locks with a time are of
/// no use: their symbols would tie the library to glibc 2.34.
public final class Seat {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let isFree: UnsafeMutablePointer<pthread_cond_t>
    private var isTaken = false
    private var owner = pthread_self()
    private var waiting = 0

    public init() {
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(mutex, nil)
        isFree = .allocate(capacity: 1)
        isFree.initialize(to: pthread_cond_t())
        pthread_cond_init(isFree, nil)
    }

    deinit {
        pthread_cond_destroy(isFree)
        pthread_mutex_destroy(mutex)
        isFree.deallocate()
        mutex.deallocate()
    }

    /// What came of the wish to have the place.
    public enum Taking {
        case taken
        /// It was not free within the time.
        case notInTime
        /// The thread that asks has it, and would wait for itself.
        case ownAlready
    }

    /// Takes the place. 0 does not wait, a negative time has no end.
    public func take(withinMS ms: Int32) -> Taking {
        let caller = pthread_self()
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        if isTaken, pthread_equal(owner, caller) != 0 { return .ownAlready }
        waiting += 1
        defer { waiting -= 1 }
        while isTaken {
            if ms < 0 {
                pthread_cond_wait(isFree, mutex)
            } else if ms == 0 || system_wait_ms(isFree, mutex, ms) != 0 {
                guard isTaken else { break }
                return .notInTime
            }
        }
        isTaken = true
        owner = caller
        return .taken
    }

    public func leave() {
        pthread_mutex_lock(mutex)
        isTaken = false
        if waiting > 0 { pthread_cond_signal(isFree) }
        pthread_mutex_unlock(mutex)
    }
}
