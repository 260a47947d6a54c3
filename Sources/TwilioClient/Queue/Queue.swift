import Bytes
import CTwiliteSystem
import HTTP
import JSON
import Synchronization
import Threading
import TwilioAPI

/// Many calls at once, driven by whoever takes their completions. Safe from many threads; one drives at a time.
public final class Queue: @unchecked Sendable {
    private let client: Client
    /// The process that made it: its connections are of no use to a child that shares them.
    private let process = ProcessMark.current
    private let intake: Intake
    private let completions = Completions()
    /// For the thread that drives. All below belongs to it.
    private let seat = Seat()
    private let loop: Unmanaged<EventLoop>
    private var limit: InFlightLimit
    private var outbox = Outbox()
    private var timers = Timers()
    /// What is being taken in.
    private var news = Intake.News()
    /// How requests come to the tokens that they are sent with, if they are.
    private let tokens: QueueTokens?
    /// Nothing is sent before: the server refused though it had nothing else to do.
    private var heldUntil: Int64 = 0
    /// How long a turn of its owner's event loop may take: `next(0)` again and again until nil, or until the owner pauses for
    /// as long for each of those that it was given. When it ends, when `next(0)` gave something last, and how long a pause
    /// may be.
    private let budgetNS: Int64
    private var budgetEnd = Int64.max
    private var lastGiven: Int64 = 0
    private var longestPause: Int64 = 0
    /// How many requests are begun at once within a budget: libcurl begins them in one go.
    private let batch: Int
    /// Whether somebody waits for the descriptor, and not in `next`.
    private let isWatched = Atomic<Bool>(false)
    /// Whether the next wait is to end at once.
    private let isWoken = Atomic<Bool>(false)

    private init(_ client: Client, _ loop: EventLoop, _ values: OptionValues) {
        self.client = client
        self.loop = Unmanaged.passRetained(loop)
        limit = InFlightLimit(values.integer(.maxInFlight))
        intake = Intake(mostPending: values.integer(.maxPending))
        budgetNS = Int64(values.integer(.turnBudgetUS)) &* 1000
        batch = client.configuration.endpoint.isTLS ? 1 : 8
        tokens = client.configuration.tokens.map { QueueTokens($0, client.configuration) }
    }

    deinit {
        // In a child the connections are the parent's: they are left as they are.
        guard process == .current else { return }
        tokens?.leave(loop.takeUnretainedValue())
        loop.release()
    }

    /// Makes a queue from the text of its options, which has no address for none; or gives the response that says what is
    /// wrong.
    public static func make(_ options: UnsafeBufferPointer<UInt8>, for client: Client) -> Result<Queue, Refusal> {
        do throws(Failure) {
            let values = try OptionValues(options, of: .queue)
            return .success(Queue(client, try makeLoop(for: client, values.integer(.maxInFlight)), values))
        } catch {
            return .failure(Refusal(response: error.response))
        }
    }

    private static func makeLoop(for client: Client, _ mostInFlight: Int) throws(Failure) -> EventLoop {
        do throws(EventLoop.Unavailable) {
            return try EventLoop.make(
                client.transfers, multiplexes: client.configuration.endpoint.isTLS, maxConnections: mostInFlight)
        } catch {
            switch error {
            case .noDescriptors(let why):
                throw Failure(.misuse, "The system gives no descriptors for a queue: \(why.words)")
            case .noLibcurl: throw Failure(.misuse, "libcurl cannot be used")
            }
        }
    }

    // MARK: - From any thread

    /// Hands in a call. `deadlineMS` counts from now; 0 or less is none.
    public func submit(
        _ tag: UInt64, _ id: UnsafeBufferPointer<UInt8>, _ parameters: UnsafeBufferPointer<UInt8>, deadlineMS: Int32
    ) -> Status {
        guard process == .current else { return .misuse }
        guard !intake.isClosed else { return .closed }
        guard intake.reserve() else { return .full }
        let deadline = deadlineMS > 0 ? system_monotonic_ns() &+ Int64(deadlineMS) &* 1_000_000 : .max
        return accept(arrival(tag, id, parameters, deadline))
    }

    private func accept(_ arrival: Intake.Arrival) -> Status {
        let isAccepted = intake.accept(arrival)
        announceNews()
        return isAccepted ? .ok : .closed
    }

    /// Hands in the call for a pager's next page. The pager is of the same client, and not in a queue already.
    public func submit(_ tag: UInt64, pageOf pager: Pager) -> Status {
        guard process == .current, pager.client === client else { return .misuse }
        guard !intake.isClosed else { return .closed }
        guard intake.reserve() else { return .full }
        guard let (call, step) = pager.enterQueue() else {
            intake.release()
            return .misuse
        }
        switch step {
        case .end(let response):
            pager.leaveQueue((call, response))
            return accept(.ended(response.tagged(tag)))
        case .send(let request, _):
            return accept(.underWay(Submission(tag, call, of: pager, deadline: .max, request: request)))
        }
    }

    /// Begins a call. What is wrong with it is its end, as of any call.
    private func arrival(
        _ tag: UInt64, _ id: UnsafeBufferPointer<UInt8>, _ parameters: UnsafeBufferPointer<UInt8>, _ deadline: Int64
    ) -> Intake.Arrival {
        guard let operation = Catalog.operation(id) else {
            return .ended(Failure.unknownOperation(id).response.tagged(tag))
        }
        let call = Call(operation, client.configuration)
        return switch call.begin(parameters) {
        case .end(let response): .ended(response.tagged(tag))
        case .send(let request, _): .underWay(Submission(tag, call, deadline: deadline, request: request))
        }
    }

    /// Cancels the calls with a tag that have not ended; `.done` when there are none.
    public func cancel(_ tag: UInt64) -> Status {
        guard process == .current else { return .misuse }
        guard intake.cancel(tag) else { return .done }
        announceNews()
        return .ok
    }

    /// Ends a wait in `next`: the one that is, or else the next one.
    public func wake() -> Status {
        guard process == .current else { return .misuse }
        isWoken.store(true, ordering: .sequentiallyConsistent)
        announceNews()
        return .ok
    }

    /// Accepts no call any more, and cancels those that have not ended. Once their completions were taken, `next` says that
    /// it is over.
    public func close() -> Status {
        guard process == .current else { return .misuse }
        intake.close()
        announceNews()
        return .ok
    }

    /// Wakes whoever waits in `next` or for the descriptor. A thread that drives and does not wait looks by itself.
    private func announceNews() {
        let loop = loop.takeUnretainedValue()
        if isWatched.load(ordering: .sequentiallyConsistent) { loop.ring() } else { loop.ringIfWaiting() }
    }

    /// How many calls were accepted whose completion was not taken.
    public var pendingCount: Int { process == .current ? intake.pendingCount : 0 }

    /// A descriptor that is readable when `next` has something to do; -1 in a child of the process that made the queue.
    public var descriptor: Int32 {
        guard process == .current else { return -1 }
        // Whoever drives sets the timer when it leaves; what is there already makes the descriptor readable now.
        if !isWatched.exchange(true, ordering: .sequentiallyConsistent) { loop.takeUnretainedValue().ring() }
        return loop.takeUnretainedValue().descriptor
    }

    /// Drives the calls until one has ended, and gives its response; nil when none has within the time. A negative time
    /// is without end.
    public func next(timeoutMS: Int32) -> Response? {
        var only: Unmanaged<Response>?
        _ = take(1, timeoutMS: timeoutMS, into: &only)
        return only?.takeRetainedValue()
    }

    /// Drives the calls until one has ended, and gives the responses of all that have by then, `most` at most, retained; tells
    /// how many. One that is no completion is given alone.
    public func take(_ most: Int, timeoutMS: Int32, into places: Places) -> Int {
        guard most > 0 else { return 0 }
        guard process == .current else {
            return give(misuse("A queue cannot be used in a child of the process that made it"), places)
        }
        let until = timeoutMS < 0 ? Int64.max : system_monotonic_ns() &+ Int64(timeoutMS) &* 1_000_000
        var taking = seat.take(until: 0)
        if taking == .notInTime {
            // Others wait for the place only where something is to be waited for.
            let taken = takeCompletions(most, places)
            if taken > 0 { return taken }
            taking = seat.take(until: until)
        }
        switch taking {
        case .taken: break
        case .notInTime: return 0
        case .ownAlready:
            return give(misuse("A trace function cannot take completions of the queue that calls it"), places)
        }
        tokens?.setDriven(true)
        defer {
            tokens?.setDriven(false)
            seat.leave()
        }
        let isTurnOver = timeoutMS == 0 ? goOnWithTurn() : endTurn()
        let taken = isTurnOver ? 0 : drive(loop.takeUnretainedValue(), until: until, timeoutMS, most, places)
        if isWatched.load(ordering: .sequentiallyConsistent) {
            announce(loop.takeUnretainedValue(), hasGiven: taken > 0)
        }
        if taken == 0 { budgetEnd = .max }
        if budgetEnd != .max {
            lastGiven = system_monotonic_ns()
            longestPause = budgetNS &* Int64(min(taken, 1000))
        }
        return taken
    }

    /// Where responses are put, the first first.
    public typealias Places = UnsafeMutablePointer<Unmanaged<Response>?>

    private func give(_ response: Response, _ places: Places) -> Int {
        places.pointee = Unmanaged.passRetained(response)
        return 1
    }

    /// Begins a turn of the owner's loop, or goes on with it; true when it is over.
    private func goOnWithTurn() -> Bool {
        let now = system_monotonic_ns()
        if budgetEnd != .max, now &- lastGiven <= longestPause { return now >= budgetEnd }
        budgetEnd = now &+ budgetNS
        return false
    }

    private func endTurn() -> Bool {
        budgetEnd = .max
        return false
    }

    // MARK: - Driving

    /// With a timeout of 0 it goes on as long as there is something to do at once, within the budget; one that has waited
    /// does not.
    private func drive(
        _ loop: EventLoop, until: Int64, _ timeoutMS: Int32, _ most: Int, _ places: Places
    ) -> Int {
        while true {
            // Calls that come now have not waited for a token that could not be had.
            endWhatLacksToken()
            takeNews(loop)
            takeEnded(loop)
            sendWhatMayBeSent(loop)
            let taken = takeCompletionsOfTurn(most, places)
            if taken > 0 { return taken }
            if let over { return give(over, places) }
            if isWoken.exchange(false, ordering: .sequentiallyConsistent), timeoutMS != 0 { return 0 }
            if isSpent { return 0 }
            let wasReady = loop.turn(until: min(until, wakeAt), budget: budgetEnd) {
                !news.isEmpty || intake.hasUnseenNews || isWoken.load(ordering: .sequentiallyConsistent)
            }
            takeEnded(loop)
            guard until != .max || timers.dueAt != .max else { continue }
            let now = system_monotonic_ns()
            while let due = timers.popDue(at: now) {
                lookAfter(due, loop, now)
                if isSpent { break }
            }
            sendWhatMayBeSent(loop)
            // What came during the turn may have found the bell rung, and not have rung it.
            guard completions.isEmpty, now >= until, news.isEmpty, !intake.hasUnseenNews else { continue }
            if timeoutMS > 0 || (!wasReady && loop.dueAt > now && wakeAt > now) { return 0 }
        }
    }

    /// Whether the rest is left for the next turn: never but within a budget. Asked after each piece of work, so that
    /// something is done however small it is.
    private var isSpent: Bool { budgetEnd != .max && system_monotonic_ns() >= budgetEnd }

    private func takeEnded(_ loop: EventLoop) {
        while let ended = loop.nextEnded() {
            take(ended)
            if isSpent { break }
        }
    }

    /// The end of a queue that was closed, once all completions were taken.
    private var over: Response? {
        guard intake.isClosed, intake.pendingCount == 0 else { return nil }
        return Failure(.closed, "The queue is closed, and all its completions were taken").response
    }

    /// Gives completions that are there; tells how many. Not of the driver alone.
    private func takeCompletions(_ most: Int, _ places: Places) -> Int {
        let taken = completions.take(most, places)
        if taken > 0 { intake.release(taken) }
        return taken
    }

    /// Gives completions that are there, within a budget not many more than it allows.
    private func takeCompletionsOfTurn(_ most: Int, _ places: Places) -> Int {
        if budgetEnd == .max { return takeCompletions(most, places) }
        var taken = 0
        repeat {
            let more = takeCompletions(min(most &- taken, 64), places + taken)
            if more == 0 { break }
            taken &+= more
        } while taken < most && !isSpent
        return taken
    }

    /// When the queue itself has something to do.
    private var wakeAt: Int64 {
        let isHeld = heldUntil != 0 && !outbox.isEmpty
        return min(timers.dueAt, isHeld ? heldUntil : .max, tokens?.dueAt ?? .max)
    }

    /// Leaves the descriptor as its watcher needs it: readable while there is anything to be had, or to be done. Who watches
    /// it edge-triggered comes back once it was told nil, and has to hear of what is left by then.
    private func announce(_ loop: EventLoop, hasGiven: Bool) {
        loop.setTimer(at: wakeAt)
        if isSpent, !hasGiven {
            loop.ringAnew()
        } else if isSpent || !completions.isEmpty || intake.isClosed {
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
            if isSpent { return }
        }
        while let submission = news.cancelled.popFirst() {
            stop(submission, .cancelled, loop)
            if isSpent { return }
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
        let most = budgetEnd == .max ? limit.allowed : min(limit.allowed, loop.runningCount &+ batch)
        while loop.runningCount < most, let submission = outbox.popFree() ?? nextWithToken(loop) {
            guard case .waiting = submission.state else { continue }
            submission.sentAt = client.configuration.trace.isOn ? system_monotonic_ns() : 0
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
