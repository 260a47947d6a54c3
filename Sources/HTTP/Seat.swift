import CSystem

/// A place for one thread at a time, which others wait for no longer than they like. libc's own locks with a time are of
/// no use: their symbols would tie the library to glibc 2.34.
public final class Seat {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let isFree: UnsafeMutablePointer<pthread_cond_t>
    private var isTaken = false
    private var owner = pthread_self()

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

    /// Takes the place; false when it is not free within the time. 0 does not wait, a negative time has no end.
    public func take(withinMS ms: Int32) -> Bool {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while isTaken {
            if ms < 0 {
                pthread_cond_wait(isFree, mutex)
            } else if ms == 0 || system_wait_ms(isFree, mutex, ms) != 0 {
                guard isTaken else { break }
                return false
            }
        }
        isTaken = true
        owner = pthread_self()
        return true
    }

    /// Whether the calling thread has the place.
    public var isTakenByCaller: Bool {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return isTaken && pthread_equal(owner, pthread_self()) != 0
    }

    public func leave() {
        pthread_mutex_lock(mutex)
        isTaken = false
        pthread_cond_signal(isFree)
        pthread_mutex_unlock(mutex)
    }
}
