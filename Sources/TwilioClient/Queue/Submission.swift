import HTTP

/// One call of a queue, from being accepted to its completion.
final class Submission {
    enum State {
        /// Its request is to be sent as soon as there is room.
        case waiting
        case inFlight(Transfer)
        /// Its request is sent again at a time of `system_monotonic_ns`.
        case delayed(until: Int64)
        case ended
    }

    let tag: UInt64
    let call: Call
    /// Whose page it fetches, if it is a pager's.
    let pager: Pager?
    /// By `system_monotonic_ns`; `Int64.max` for none.
    let deadline: Int64
    var state = State.waiting
    /// The request to be sent, or under way.
    var request: Request
    /// When it was sent, if the trace is on.
    var sentAt: Int64 = 0
    /// When it is to be looked after next, and its place among the timers; -1 while it has none.
    var wakeAt = Int64.max
    var timerPlace = -1
    /// Its links in `LiveCalls`, and whether its owner gave it up. Guarded by the intake's lock.
    var older, newer, nextTag: Unmanaged<Submission>?
    var isCancelled = false

    init(_ tag: UInt64, _ call: Call, of pager: Pager? = nil, deadline: Int64, request: Request) {
        self.tag = tag
        self.call = call
        self.pager = pager
        self.deadline = deadline
        self.request = request
    }

    deinit {
        guard case .ended = state else {
            pager?.leaveQueue(nil)
            return
        }
    }
}
