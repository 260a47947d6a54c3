import CTwiliteSystem
import HTTP
import Threading

/// One request for a token, with its repetitions: whoever drives it sees to it, and others may wait for its end.
///
/// What is mutable is guarded by the lock of its `TokenSource`, but for `taken` and `failure`, which are the driver's until
/// the end is told.
final class TokenFetch {
    /// What came of it.
    enum Outcome {
        case token(BearerToken)
        case failed(Failure)
        /// Whoever drove it gave it up.
        case abandoned
    }

    let process = ProcessMark.current
    /// The thread that sees to it at present; nil while none does.
    var driver: pthread_t?
    var outcome: Outcome?
    /// Event loops that are rung when there is something to look at. Whoever has one removes it before it is freed.
    private var loops: [Unmanaged<EventLoop>] = []
    /// 0 while somebody drives it. Threads that wait for it wait for this to change.
    private let word: UnsafeMutablePointer<UInt32>

    /// What its answer brought.
    var taken: BearerToken?
    var failure: Failure?

    init() {
        driver = pthread_self()
        word = .allocate(capacity: 1)
        word.initialize(to: 0)
    }

    deinit { word.deallocate() }

    /// Whether a thread of this process drives it that is not the one that asks, which would wait for itself.
    var isDrivenElsewhere: Bool {
        guard process == .current, let driver else { return false }
        return pthread_equal(driver, pthread_self()) == 0
    }

    /// Who drives it from now on.
    func setDriver(_ thread: pthread_t?) {
        driver = thread
        if thread != nil { system_set_word(word, 0) } else { wakeAll() }
    }

    func add(_ loop: EventLoop) {
        remove(loop)
        loops.append(Unmanaged.passUnretained(loop))
    }

    func remove(_ loop: EventLoop) { loops.removeAll { $0.takeUnretainedValue() === loop } }

    /// Has all who wait look at it.
    func wakeAll() {
        system_set_word(word, 1)
        system_wake_all_for_word(word)
        for loop in loops { loop.takeUnretainedValue().ring() }
        loops = []
    }

    /// Waits until there is something to look at, or as long as there is patience.
    func wait(_ patience: inout Patience) -> Patience.End? {
        // A function that is asked may fork; the child has no thread to wait for.
        while system_word(word) == 0, process == .current {
            if let end = patience.end() { return end }
            let wait = Int64(patience.waitMS(atMost: 60_000)) &* 1_000_000
            _ = system_wait_for_word(word, 0, system_monotonic_ns() &+ wait)
        }
        return nil
    }
}
