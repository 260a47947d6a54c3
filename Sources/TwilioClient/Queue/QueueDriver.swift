import Bytes
import CTwiliteSystem
import HTTP
import JSON
import TwilioAPI

/// A queue's calls on their way: what the thread does that has the queue's seat.
final class QueueDriver {
    private let configuration: CallConfiguration
    private let intake: Intake
    private let completions: Completions
    private var turn: QueueTurn
    private var limit: InFlightLimit
    private var outbox = Outbox()
    private var timers = Timers()
    /// What is being taken in.
    private var news = Intake.News()
    /// How requests come to the tokens that they are sent with, if they are.
    private let tokens: QueueTokens?
    /// Nothing is sent before: the server refused though it had nothing else to do.
    private var heldUntil: Int64 = 0
    /// How many requests are begun at once within a budget: libcurl begins them in one go.
    private let batch: Int

    init(_ configuration: CallConfiguration, _ intake: Intake, _ completions: Completions, _ values: OptionValues) {
        self.configuration = configuration
        self.intake = intake
        self.completions = completions
        turn = QueueTurn(budgetNS: Int64(values.integer(.turnBudgetUS)) &* 1000)
        limit = InFlightLimit(values.integer(.maxInFlight))
        batch = configuration.endpoint.isTLS ? 1 : 8
        tokens = configuration.tokens.map { QueueTokens($0, configuration) }
    }

    /// The queue goes: nobody drives any more.
    func leave(_ loop: EventLoop) { tokens?.leave(loop) }

    /// So many responses were given: the last thing that is done in the seat.
    func endTurn(given count: Int) { turn.pause(given: count) }

    /// Drives the calls until one has ended, or until `until`, and gives the responses that there are by then; tells how many.
    ///
    /// With a timeout of 0 it goes on as long as there is something to do at once, within the budget; one that has waited
    /// does not.
    func take(
        _ most: Int, _ loop: EventLoop, until: Int64, _ timeoutMS: Int32, into places: Queue.Places
    ) -> Int {
        tokens?.setDriven(true)
        defer { tokens?.setDriven(false) }
        if timeoutMS != 0 { turn.leave() } else if !turn.begin() { return 0 }
        while true {
            // Calls that come now have not waited for a token that could not be had.
            endWhatLacksToken()
            takeNews(loop)
            takeEnded(loop)
            sendWhatMayBeSent(loop)
            let taken = takeCompletions(most, places)
            if taken > 0 { return taken }
            if let over {
                places.pointee = Unmanaged.passRetained(over)
                return 1
            }
            if intake.takeWake(), timeoutMS != 0 { return 0 }
            if turn.isSpent { return 0 }
            let wasReady = loop.turn(until: min(until, wakeAt), budget: turn.end) {
                !news.isEmpty || intake.hasUnseenNews || intake.isWoken
            }
            takeEnded(loop)
            guard until != .max || timers.dueAt != .max else { continue }
            let now = system_monotonic_ns()
            while let due = timers.popDue(at: now) {
                lookAfter(due, loop, now)
                if turn.isSpent { break }
            }
            sendWhatMayBeSent(loop)
            // What came during the turn may have found the bell rung, and not have rung it.
            guard completions.isEmpty, now >= until, news.isEmpty, !intake.hasUnseenNews else { continue }
            if timeoutMS > 0 || (!wasReady && loop.dueAt > now && wakeAt > now) { return 0 }
        }
    }

    private func takeEnded(_ loop: EventLoop) {
        while let ended = loop.nextEnded() {
            take(ended)
            if turn.isSpent { break }
        }
    }

    /// The end of a queue that was closed, once all completions were taken.
    private var over: Response? {
        guard intake.isClosed, intake.pendingCount == 0 else { return nil }
        return Failure(.closed, "The queue is closed, and all its completions were taken").response
    }

    /// Gives completions that are there, within a budget not many more than it allows.
    private func takeCompletions(_ most: Int, _ places: Queue.Places) -> Int {
        if !turn.isBounded { return completions.take(most, places) }
        var taken = 0
        repeat {
            let more = completions.take(min(most &- taken, 64), places + taken)
            if more == 0 { break }
            taken &+= more
        } while taken < most && !turn.isSpent
        return taken
    }

    /// When the queue itself has something to do.
    private var wakeAt: Int64 {
        let isHeld = heldUntil != 0 && !outbox.isEmpty
        return min(timers.dueAt, isHeld ? heldUntil : .max, tokens?.dueAt ?? .max)
    }

    /// Leaves the descriptor as its watcher needs it: readable while there is anything to be had, or to be done. Who watches
    /// it edge-triggered comes back once it was told nil, and has to hear of what is left by then.
    func announce(_ loop: EventLoop, hasGiven: Bool) {
        loop.setTimer(at: wakeAt)
        if turn.isSpent, !hasGiven {
            loop.ringAnew()
        } else if turn.isSpent || !completions.isEmpty || intake.isClosed {
            loop.ring()
        }
    }

    private func takeNews(_ loop: EventLoop) {
        guard !news.isEmpty || intake.takeNews(&news) else { return }
        while let arrival = news.arrivals.popFirst() {
            switch arrival {
            case .underWay(let submission):
                timers.set(submission, at: submission.deadline)
                outbox.append(first: submission)
            case .ended(let response): completions.append(response)
            }
            if turn.isSpent { return }
        }
        while let submission = news.cancelled.popFirst() {
            stop(submission, .cancelled, loop)
            if turn.isSpent { return }
        }
    }

    /// Sends requests as long as there is room.
    private func sendWhatMayBeSent(_ loop: EventLoop) {
        if let tokens {
            endWhatLacksToken()
            tokens.send(loop)
        }
        if heldUntil != 0 {
            guard heldUntil <= system_monotonic_ns() else { return }
            heldUntil = 0
        }
        let most = !turn.isBounded ? limit.allowed : min(limit.allowed, loop.runningCount &+ batch)
        while loop.runningCount < most, let submission = outbox.popFree() ?? nextWithToken(loop) {
            guard case .waiting = submission.state else { continue }
            submission.sentAt = configuration.trace.isOn ? system_monotonic_ns() : 0
            do throws(TransferFailure) {
                // Until it ends, the intake holds it.
                let owner = Unmanaged.passUnretained(submission).toOpaque()
                submission.state = .inFlight(try loop.start(submission.request, for: owner))
                limit.noteSent(inFlight: loop.runningCount)
            } catch {
                follow(submission, submission.call.next(after: error, elapsedMS: 0))
            }
        }
    }

    /// The next call that is sent with a token, if there is one for it.
    private func nextWithToken(_ loop: EventLoop) -> Submission? {
        guard outbox.hasSomeWithToken, let token = tokens?.token(loop), let submission = outbox.popWithToken() else {
            return nil
        }
        submission.request = submission.call.authorize(submission.request, with: token)
        return submission
    }

    /// Ends the calls that wait for a token which could not be had.
    private func endWhatLacksToken() {
        guard tokens != nil else { return }
        guard let failure = tokens?.takeFailure() else { return }
        while let submission = outbox.popWithToken() {
            guard case .waiting = submission.state else { continue }
            end(submission, submission.call.end(lackingToken: failure))
        }
    }

    private func take(_ ended: EventLoop.Ended) {
        guard let owner = ended.transfer.owner else {
            tokens?.take(ended.outcome)
            return
        }
        let submission = Unmanaged<Submission>.fromOpaque(owner).takeUnretainedValue()
        let elapsedMS = submission.elapsedMS
        switch ended.outcome {
        case .success(let answer):
            let step = submission.call.next(after: answer, elapsedMS: elapsedMS)
            note(answer.status, step)
            follow(submission, step)
        case .failure(let failure):
            let step = submission.call.next(after: failure, elapsedMS: elapsedMS)
            if failure.isErrorAnswer { note(failure.status, step) }
            follow(submission, step)
        }
    }

    /// Learns from an answer how many requests the server takes at once.
    private func note(_ status: Int32, _ step: Call.Step) {
        guard status == 429 else { return limit.noteAnswer() }
        let wasAlone = limit.allowed == 1
        limit.noteRefusal()
        if wasAlone, case .send(_, let delayMS) = step {
            heldUntil = system_monotonic_ns() &+ delayMS &* 1_000_000
        }
    }

    /// Does what a call asks for after its first request.
    private func follow(_ submission: Submission, _ step: Call.Step) {
        switch step {
        case .end(let response): end(submission, response)
        case .send(let request, let delayMS):
            submission.request = request
            guard delayMS > 0 else {
                submission.state = .waiting
                return outbox.append(again: submission)
            }
            let at = system_monotonic_ns() &+ delayMS &* 1_000_000
            submission.state = .delayed(until: at)
            timers.set(submission, at: min(at, submission.deadline))
        }
    }

    /// A call's timer went off: its deadline has passed, or its request is to be sent again.
    private func lookAfter(_ submission: Submission, _ loop: EventLoop, _ now: Int64) {
        if submission.deadline <= now { return stop(submission, .deadlinePassed, loop) }
        timers.set(submission, at: submission.deadline)
        guard case .delayed = submission.state else { return }
        submission.state = .waiting
        outbox.append(again: submission)
    }

    /// Ends a call before its time.
    private func stop(_ submission: Submission, _ why: Call.Stop, _ loop: EventLoop) {
        switch submission.state {
        case .ended: return
        case .inFlight(let transfer):
            let wasSent = loop.stop(transfer)
            let elapsedMS = submission.elapsedMS
            end(submission, submission.call.stop(why, .underWay(wasSent: wasSent, elapsedMS: elapsedMS)))
        case .waiting, .delayed: end(submission, submission.call.stop(why, .notBegun))
        }
    }

    private func end(_ submission: Submission, _ response: Response) {
        submission.state = .ended
        submission.pager?.leaveQueue((submission.call, response))
        timers.remove(submission)
        intake.forget(submission)
        completions.append(response.tagged(submission.tag))
    }
}

extension Submission {
    fileprivate var elapsedMS: Int64 { sentAt == 0 ? 0 : (system_monotonic_ns() &- sentAt) / 1_000_000 }
}
