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
    private let completions: Completions
    private let seat = Seat()
    private let loop: Unmanaged<EventLoop>
    /// For the thread that has the seat.
    private let driver: QueueDriver
    /// Whether somebody waits for the descriptor, and not in `next`.
    private let isWatched = Atomic<Bool>(false)

    private init(_ client: Client, _ loop: EventLoop, _ values: OptionValues) {
        self.client = client
        self.loop = Unmanaged.passRetained(loop)
        intake = Intake(mostPending: values.integer(.maxPending))
        completions = Completions(of: intake)
        driver = QueueDriver(client.configuration, intake, completions, values)
    }

    deinit {
        // In a child the connections are the parent's: they are left as they are.
        guard process == .current else { return }
        driver.leave(loop.takeUnretainedValue())
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
        return accept(arrival(tag, id, parameters, deadline(after: deadlineMS)))
    }

    private func deadline(after milliseconds: Int32) -> Int64 {
        milliseconds > 0 ? system_monotonic_ns() &+ Int64(milliseconds) &* 1_000_000 : .max
    }

    private func accept(_ arrival: Intake.Arrival) -> Status {
        let isAccepted = intake.accept(arrival)
        announceNews()
        return isAccepted ? .ok : .closed
    }

    /// Hands in the call for a pager's next page. The pager is of the same client, and not in a queue already.
    public func submit(_ tag: UInt64, pageOf pager: Pager, deadlineMS: Int32) -> Status {
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
            let deadline = deadline(after: deadlineMS)
            return accept(.underWay(Submission(tag, call, of: pager, deadline: deadline, request: request)))
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
        intake.wake()
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
            let taken = completions.take(most, places)
            if taken > 0 { return taken }
            taking = seat.take(until: until)
        }
        switch taking {
        case .taken: break
        case .notInTime: return 0
        case .ownAlready:
            return give(misuse("A trace function cannot take completions of the queue that calls it"), places)
        }
        defer { seat.leave() }
        let loop = loop.takeUnretainedValue()
        let taken = driver.take(most, loop, until: until, timeoutMS, into: places)
        if isWatched.load(ordering: .sequentiallyConsistent) { driver.announce(loop, hasGiven: taken > 0) }
        driver.endTurn(given: taken)
        return taken
    }

    /// Where responses are put, the first first.
    public typealias Places = UnsafeMutablePointer<Unmanaged<Response>?>

    private func give(_ response: Response, _ places: Places) -> Int {
        places.pointee = Unmanaged.passRetained(response)
        return 1
    }
}
