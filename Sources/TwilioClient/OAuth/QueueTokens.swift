import CTwiliteSystem
import HTTP

/// A queue's way to its client's token: it waits for what somebody else fetches, or fetches it itself among its requests.
/// Used by the thread that drives the queue.
final class QueueTokens {
    private let source: TokenSource
    private let configuration: CallConfiguration
    /// The fetch that calls wait for: somebody else's, or the queue's own.
    private var awaited: TokenFetch?
    /// The fetch that the queue drives.
    private var own: Own?

    private struct Own {
        let fetch: TokenFetch
        let call: Call
        /// By `system_monotonic_ns`: when it is sent again, or `Int64.max` when it is under way.
        var dueAt: Int64
        var request: Request
        /// When it was sent, if the trace is on.
        var sentAt: Int64 = 0
    }

    init(_ source: TokenSource, _ configuration: CallConfiguration) {
        self.source = source
        self.configuration = configuration
    }

    /// When the queue's own fetch is to be sent again.
    var dueAt: Int64 { own?.dueAt ?? .max }

    /// The thread drives the queue from now on, or ceases to.
    func setDriven(_ isDriven: Bool) {
        if let own { source.setDriver(isDriven ? pthread_self() : nil, of: own.fetch) }
    }

    /// The failure that those calls end with which have waited; nil for none.
    func takeFailure() -> Failure? {
        guard let fetch = awaited, let outcome = source.outcome(of: fetch) else { return nil }
        awaited = nil
        if case .failed(let failure) = outcome { return failure }
        return nil
    }

    /// A token for the next request; nil when it has to wait for one.
    func token(_ loop: EventLoop) -> BearerToken? {
        switch source.supply(ringing: loop, own: own?.fetch) {
        case .token(let token):
            waitNoMore(loop)
            return token
        case .wait(let fetch):
            wait(for: fetch, loop)
            return nil
        case .fetch(let fetch):
            wait(for: fetch, loop)
            let (call, step) = source.begin(fetch, configuration)
            guard case .send(let request, _) = step else { return nil }
            own = Own(fetch: fetch, call: call, dueAt: 0, request: request)
            send(loop)
            return nil
        }
    }

    private func wait(for fetch: TokenFetch, _ loop: EventLoop) {
        if awaited === fetch { return }
        waitNoMore(loop)
        awaited = fetch
    }

    private func waitNoMore(_ loop: EventLoop) {
        if let awaited { source.forget(loop, waitingFor: awaited) }
        awaited = nil
    }

    /// Sends the queue's own request for a token if its time has come.
    func send(_ loop: EventLoop) {
        guard var own, own.dueAt != .max, own.dueAt <= system_monotonic_ns() else { return }
        own.dueAt = .max
        own.sentAt = configuration.trace.isOn ? system_monotonic_ns() : 0
        self.own = own
        do throws(TransferFailure) {
            _ = try loop.start(own.request, for: nil)
        } catch {
            follow(own.call.next(after: error, elapsedMS: 0))
        }
    }

    /// Takes what came of it.
    @inline(never)
    func take(_ outcome: Result<Answer, TransferFailure>) {
        guard let own else { return }
        let elapsedMS = own.sentAt == 0 ? 0 : (system_monotonic_ns() &- own.sentAt) / 1_000_000
        switch outcome {
        case .success(let answer): follow(own.call.next(after: answer, elapsedMS: elapsedMS))
        case .failure(let failure): follow(own.call.next(after: failure, elapsedMS: elapsedMS))
        }
    }

    @inline(never)
    private func follow(_ step: Call.Step) {
        guard var own else { return }
        switch step {
        case .send(let request, let delayMS):
            own.request = request
            own.dueAt = system_monotonic_ns() &+ delayMS &* 1_000_000
            self.own = own
        case .end:
            self.own = nil
            source.end(own.fetch)
        }
    }

    /// The queue goes: nobody is to wait for it, or to ring it.
    func leave(_ loop: EventLoop) {
        waitNoMore(loop)
        if let own { source.end(own.fetch, isAbandoned: true) }
        own = nil
    }
}
