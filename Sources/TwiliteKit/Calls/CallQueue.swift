import Dispatch
import Synchronization
import TwilioClient

/// A client's calls, many at once, over the core's completion queue.
///
/// The core's queue is driven on a serial dispatch queue, whenever its descriptor is readable. So a call holds no
/// thread while it waits, neither of its task's nor any other; and the libcurl work of all calls is done by one thread
/// at a time.
final class CallQueue: @unchecked Sendable {
    private let queue: TwilioClient.Queue
    private let turns = DispatchQueue(label: "twilite")
    private let source: any DispatchSourceRead
    private let state = Mutex(State())
    private let lastTag = Atomic<UInt64>(0)

    private struct State {
        /// The calls that the core holds, or is just being given, by their tags.
        var underWay: [UInt64: PendingCall] = [:]
        var waiting = WaitingCalls()
    }

    init(_ queue: TwilioClient.Queue) {
        self.queue = queue
        source = DispatchSource.makeReadSource(fileDescriptor: queue.descriptor, queue: turns)
        source.setEventHandler { [weak self] in self?.takeTurn() }
        // The descriptor must be there until nobody watches it any more.
        source.setCancelHandler { withExtendedLifetime(queue) {} }
        source.activate()
    }

    deinit { source.cancel() }

    /// A call that was not handed in.
    func makeCall(_ work: PendingCall.Work, within time: Duration? = nil) -> PendingCall {
        PendingCall(lastTag.add(1, ordering: .relaxed).newValue, work, within: time)
    }

    /// Hands a call in. What comes of it is the call's outcome.
    func begin(_ call: PendingCall) {
        guard !call.isCancelled else { return call.end(.failure(.cancelledInTime(call))) }
        guard call.timeLeftMS >= 0 else { return call.end(.failure(.timedOutInTime(call))) }
        let mustWait = state.withLock { state in
            guard state.waiting.isEmpty else {
                state.waiting.append(call)
                return true
            }
            state.underWay[call.tag] = call
            return false
        }
        if mustWait { noteWaiting(call) } else if !submit(call) { wait(call) }
    }

    /// Ends a call before its time, if it has not ended: its outcome tells.
    func cancel(_ call: PendingCall) {
        call.noteCancelled()
        if state.withLock({ $0.waiting.remove(call) }) {
            call.end(.failure(.cancelledInTime(call)))
        } else {
            // Where it is just being handed in, whoever does that looks whether it was cancelled.
            _ = queue.cancel(call.tag)
        }
    }

    /// How many calls the core holds.
    var heldCount: Int { state.withLock { $0.underWay.count } }
    /// How many wait for it to have room.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    // MARK: - Handing in

    /// Gives a call to the core; false when that has no room.
    private func submit(_ call: PendingCall) -> Bool {
        let status: Status
        switch call.work {
        case .call(let operation, let parameters):
            status = withUTF8(of: operation) { operation in
                parameters.withUnsafeBufferPointer { parameters in
                    queue.submit(call.tag, operation, parameters, deadlineMS: call.timeLeftMS)
                }
            }
        case .page(let pager): status = queue.submit(call.tag, pageOf: pager, deadlineMS: 0)
        }
        guard status != .full else { return false }
        if status != .ok {
            state.withLock { $0.underWay[call.tag] = nil }
            call.end(.failure(.unusable))
        } else if call.isCancelled {
            _ = queue.cancel(call.tag)
        }
        return true
    }

    /// Has a call wait that the core had no room for.
    private func wait(_ call: PendingCall) {
        state.withLock { state in
            state.underWay[call.tag] = nil
            state.waiting.append(call)
        }
        noteWaiting(call)
    }

    private func noteWaiting(_ call: PendingCall) {
        if call.isCancelled { cancel(call) }
        if let deadline = call.deadline {
            let seconds = ContinuousClock.now.duration(to: deadline) / .seconds(1)
            turns.asyncAfter(deadline: .now() + max(0, seconds)) { [weak self] in self?.endInTime(call) }
        }
        // There may be room by now, and no completion to come that would tell.
        turns.async { [weak self] in self?.admitWaiting() }
    }

    /// Ends a call whose deadline has passed while it waited.
    private func endInTime(_ call: PendingCall) {
        if state.withLock({ $0.waiting.remove(call) }) { call.end(.failure(.timedOutInTime(call))) }
    }

    // MARK: - Turns

    /// Takes what has ended.
    private func takeTurn() {
        withUnsafeTemporaryAllocation(of: Unmanaged<TwilioClient.Response>?.self, capacity: 64) { places in
            guard let start = places.baseAddress else { return }
            places.initialize(repeating: nil)
            while true {
                let count = queue.take(places.count, timeoutMS: 0, into: start)
                guard count > 0 else { break }
                for place in places[..<count] {
                    guard let response = place?.takeRetainedValue() else { continue }
                    state.withLock { $0.underWay.removeValue(forKey: response.tag) }?.end(.success(response))
                }
                admitWaiting()
            }
        }
    }

    /// Hands in what waits for room, as far as there is some.
    private func admitWaiting() {
        while true {
            let next: PendingCall? = state.withLock { state in
                guard let call = state.waiting.popFirst() else { return nil }
                state.underWay[call.tag] = call
                return call
            }
            guard let next else { return }
            if next.isCancelled || next.timeLeftMS < 0 {
                state.withLock { $0.underWay[next.tag] = nil }
                next.end(.failure(next.isCancelled ? .cancelledInTime(next) : .timedOutInTime(next)))
            } else if !submit(next) {
                state.withLock { state in
                    state.underWay[next.tag] = nil
                    state.waiting.putBack(next)
                }
                if next.isCancelled { cancel(next) }
                return
            }
        }
    }
}

extension PendingCall {
    /// The milliseconds until its deadline, as the core takes them: 0 when it has none, less when it has passed.
    fileprivate var timeLeftMS: Int32 {
        guard let deadline else { return 0 }
        let left = ContinuousClock.now.duration(to: deadline).milliseconds
        return left <= 0 ? -1 : Int32(clamping: left)
    }

    fileprivate var operation: String? {
        if case .call(let operation, _) = work { operation } else { nil }
    }
}

extension TwiliteError {
    fileprivate static func cancelledInTime(_ call: PendingCall) -> TwiliteError {
        TwiliteError(.cancelled, "The task was cancelled before anything was sent", operation: call.operation)
    }

    fileprivate static func timedOutInTime(_ call: PendingCall) -> TwiliteError {
        TwiliteError(.timeout, "The deadline passed before anything was sent", operation: call.operation)
    }

    fileprivate static var unusable: TwiliteError {
        TwiliteError(.misuse, "A client cannot be used in a child of the process that made it")
    }
}
