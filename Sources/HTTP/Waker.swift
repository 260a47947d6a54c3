import CTwiliteSystem
import Synchronization

/// What the thread that drives a loop sleeps on: an epoll instance that watches libcurl's sockets, a timer, and a bell (an
/// eventfd) that other threads ring. It is readable itself when there is something to do.
///
/// No wake-up is lost. Who has news makes it seen first and rings then; who drives drains the bell, then says that it is
/// not rung, and looks for news after that. So a ring that is left out, for the bell is rung already, is heard with that
/// one: the bell is unread still, or news is looked for after it. In the same way who drives says that it waits before it
/// looks for news the last time, and who has news asks after that whether somebody waits.
final class Waker: @unchecked Sendable {
    let epoll: Int32
    private let timer: Int32
    private let bell: Int32
    /// What the timer is set to; 0 when it is stopped.
    private var timerAt: Int64 = 0
    private let isRung = Atomic<Bool>(false)
    private let isWaiting = Atomic<Bool>(false)

    private init(_ epoll: Int32, _ timer: Int32, _ bell: Int32) {
        (self.epoll, self.timer, self.bell) = (epoll, timer, bell)
    }

    deinit {
        close(bell)
        close(timer)
        close(epoll)
    }

    /// What can fail comes before the initialiser: in Embedded Swift an object whose initialiser fails is not freed.
    static func make() throws(SystemError) -> Waker {
        var (epoll, timer, bell): (Int32, Int32, Int32) = (-1, -1, -1)
        if let error = SystemError(ifAny: system_open_waker(&epoll, &timer, &bell)) { throw error }
        return Waker(epoll, timer, bell)
    }

    /// Makes it readable, and ends a wait. From any thread.
    func ring() {
        if !isRung.exchange(true, ordering: .sequentiallyConsistent) { system_signal(bell) }
    }

    /// The same though it is rung already, so that who watches it edge-triggered hears of it once more.
    func ringAnew() {
        isRung.store(true, ordering: .sequentiallyConsistent)
        system_signal(bell)
    }

    /// Ends a wait, if a thread is in one. From any thread.
    func ringIfWaiting() {
        if isWaiting.load(ordering: .sequentiallyConsistent) { ring() }
    }

    /// Makes it readable at a time of `system_monotonic_ns`; `Int64.max` for never.
    func setTimer(at: Int64) {
        let next = at == .max ? 0 : max(1, at)
        guard next != timerAt else { return }
        timerAt = next
        system_set_timer(timer, next)
    }

    /// Waits until something is ready, at most until a time of `system_monotonic_ns`, and not at all if `isOver` says so.
    /// Gives how much is. A signal ends the wait early.
    func wait(
        _ events: UnsafeMutablePointer<epoll_event>, most: Int, until: Int64, unless isOver: () -> Bool
    ) throws(SystemError) -> Int {
        isWaiting.store(true, ordering: .sequentiallyConsistent)
        let ms = isOver() ? 0 : milliseconds(until: until)
        let count = system_epoll_wait(epoll, events, Int32(clamping: most), ms)
        isWaiting.store(false, ordering: .sequentiallyConsistent)
        if count >= 0 { return Int(count) }
        if count == -EINTR { return 0 }
        // What never waits must not be asked again and again.
        if ms != 0 { system_nap_ns(min(Self.napNS, ms < 0 ? .max : Int64(ms) &* 1_000_000)) }
        throw SystemError(-count)
    }

    private static let napNS: Int64 = 10_000_000

    /// Silences the bell or the timer if it is that what is ready; else false.
    func silence(_ ready: Int32) -> Bool {
        switch ready {
        case bell:
            system_drain(bell)
            isRung.store(false, ordering: .sequentiallyConsistent)
        case timer:
            system_drain(timer)
            timerAt = 0
        default: return false
        }
        return true
    }
}

/// How long epoll_wait has to wait for a time: rounded up, for waking early would be waking twice. -1 is for ever.
private func milliseconds(until: Int64) -> Int32 {
    guard until != .max else { return -1 }
    let left = until &- system_monotonic_ns()
    return left <= 0 ? 0 : Int32(clamping: left / 1_000_000 + (left % 1_000_000 == 0 ? 0 : 1))
}
