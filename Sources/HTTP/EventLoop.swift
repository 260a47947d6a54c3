import Bytes
import CCurl
import CTwiliteSystem

/// Many transfers at once on one multi handle of libcurl. It makes progress while somebody calls `turn`, and `descriptor`
/// is readable when there is a reason to. Used by one thread at a time, but for `ring`.
public final class EventLoop: @unchecked Sendable {
    /// A transfer that has ended, and what came of it.
    public struct Ended {
        public let transfer: Transfer
        public let outcome: Result<Answer, TransferFailure>
    }

    private let waker: Waker
    private let multi: UnsafeMutableRawPointer
    private let options: TransferOptions
    private let multiplexes: Bool
    private let events: UnsafeMutablePointer<epoll_event>
    private static let mostEvents = 256
    /// Those of the events that were not worked on yet: the first sockets would else starve the others.
    private var eventsLeft = 0..<0

    /// The transfers on the multi handle; each knows its place here.
    private var running: [Transfer] = []
    private var idle: [Transfer] = []
    /// Whether libcurl will choose connections for requests when its time comes.
    private var hasStarted = false
    /// When libcurl wants to be called though no socket is ready, by `system_monotonic_ns`.
    private var timeoutAt = Int64.max
    private let watches: WatchList

    /// Why no loop was made.
    public enum Unavailable: Error {
        case noDescriptors(SystemError)
        case noLibcurl
    }

    /// Makes a loop that keeps up to `maxConnections` open. With `multiplexes` a request waits for a connection that is
    /// being made, to learn whether it can carry both: over TLS the handshake tells, while without it only an answer would.
    public static func make(
        _ options: TransferOptions, multiplexes: Bool, maxConnections: Int
    ) throws(Unavailable) -> EventLoop {
        let waker: Waker
        do throws(SystemError) { waker = try Waker.make() } catch { throw .noDescriptors(error) }
        guard let multi = Libcurl.makeMulti() else { throw .noLibcurl }
        return EventLoop(options, multiplexes, waker, multi, maxConnections)
    }

    /// What can fail comes before: in Embedded Swift an object whose initialiser fails is not freed.
    private init(
        _ options: TransferOptions, _ multiplexes: Bool, _ waker: Waker, _ multi: UnsafeMutableRawPointer,
        _ maxConnections: Int
    ) {
        self.options = options
        self.multiplexes = multiplexes
        self.waker = waker
        self.multi = multi
        events = .allocate(capacity: Self.mostEvents)
        watches = WatchList(epoll: waker.epoll)
        multi_set_socket_function(
            multi,
            { easy, socket, what, watches, _ in
                list(of: watches)?.watch(socket, what, for: easy)
                return 0
            }, Unmanaged.passUnretained(watches).toOpaque())
        let this = Unmanaged.passUnretained(self).toOpaque()
        multi_set_timer_function(multi, { loop(of: $2)?.setTimeout($1) ?? -1 }, this)
        multi_set_max_connections_kept(multi, maxConnections)
    }

    deinit {
        // The timer would call back into an object that is going; the list of sockets stays until all are closed.
        multi_set_timer_function(multi, nil, nil)
        for transfer in running { transfer.leave(multi) }
        running = []
        idle = []
        withExtendedLifetime(watches) { Libcurl.work { _ = curl_multi_cleanup(multi) } }
        events.deallocate()
    }

    /// Readable when there is a reason to call `turn`.
    public var descriptor: Int32 { waker.epoll }

    public var runningCount: Int { running.count }

    /// When the loop has something to do at the latest, though nothing comes; `Int64.max` for never.
    public var dueAt: Int64 { timeoutAt }

    /// Begins to send a request. `owner` is the caller's own, and can be read from the transfer until it is given back.
    public func start(_ request: Request, for owner: UnsafeMutableRawPointer?) throws(TransferFailure) -> Transfer {
        guard !Libcurl.isGone else { throw .processEnds(wasSent: false) }
        guard let transfer = idle.popLast() ?? make() else { throw .noHandle }
        let code = transfer.prepare(request)
        guard code == CURLE_OK, curl_multi_add_handle(multi, transfer.easy) == CURLM_OK else {
            throw transfer.refusal(code == CURLE_OK ? CURLE_FAILED_INIT : code)
        }
        hasStarted = true
        transfer.owner = owner
        transfer.unheard = nil
        transfer.place = running.count
        running.append(transfer)
        return transfer
    }

    private func make() -> Transfer? {
        Transfer(options, in: watches, waitsToMultiplex: multiplexes)
    }

    /// Ends a transfer that is under way; tells whether any byte of its request was handed to the network.
    public func stop(_ transfer: Transfer) -> Bool {
        let wasSent = transfer.wasSent
        remove(transfer)
        transfer.discard()
        idle.append(transfer)
        return wasSent
    }

    /// Waits until there is something to do, at most until a time of `system_monotonic_ns`, and does it. `hasNews` is
    /// asked before the wait: whoever makes it true and then calls `ringIfWaiting` is heard. News that comes during a turn
    /// may have been rung for in that turn, so it is to be looked for afterwards.
    ///
    /// Does not go on when the time `budget` has come, and leaves the rest for the next turn. Tells whether there was, or is
    /// left, anything to do.
    public func turn(until: Int64, budget: Int64 = .max, unless hasNews: () -> Bool) -> Bool {
        var left = Int32(clamping: running.count)
        if !eventsLeft.isEmpty { return workOnEvents(budget, &left) }
        // What was started is sent when libcurl's time has come, which is at once; then there is something to wait for.
        if timeoutAt != .max, timeoutAt <= system_monotonic_ns() {
            timeoutAt = .max
            if hasStarted, watches.hasOpened { dropStaleConnections() }
            hasStarted = false
            left = act(CURL_SOCKET_BAD, 0)
            // All have ended already, so no socket is left to be looked at.
            if left == 0, !running.isEmpty { return true }
        }
        do throws(SystemError) {
            let count = try waker.wait(events, most: Self.mostEvents, until: min(until, timeoutAt)) {
                Int(left) < running.count || watches.hasRefusals || hasNews()
            }
            eventsLeft = 0..<count
            return workOnEvents(budget, &left)
        } catch {
            // The descriptor is not what it was; somebody else has closed it, say.
            for transfer in running { transfer.unheard = error }
            watches.hasRefusals = true
            return true
        }
    }

    private func workOnEvents(_ budget: Int64, _ left: inout Int32) -> Bool {
        let hadSome = !eventsLeft.isEmpty
        while let index = eventsLeft.popFirst() {
            let ready = system_event_descriptor(events + index)
            guard !waker.silence(ready), let mask = watches.take(ready, events[index].events) else { continue }
            left = act(ready, mask)
            if budget != .max, system_monotonic_ns() >= budget { break }
        }
        return hadSome
    }

    /// Looks at the connections that no request uses, which the epoll instance goes on to watch, before one may.
    private func dropStaleConnections() {
        let count = epoll_wait(descriptor, events, Int32(Self.mostEvents), 0)
        for index in 0..<max(0, Int(count)) {
            watches.discardInput(of: system_event_descriptor(events + index), events[index].events)
        }
    }

    /// Tells libcurl of a socket that is ready, or of the time; gives how many transfers have not ended.
    private func act(_ socket: Int32, _ events: Int32) -> Int32 {
        var left: Int32 = 0
        Libcurl.work { _ = curl_multi_socket_action(multi, socket, events, &left) }
        return left
    }

    /// Gives the next transfer that has ended; it is idle when `owner` has been read from it.
    public func nextEnded() -> Ended? {
        var code = CURLE_OK
        guard let easy = multi_next_ended(multi, &code), let transfer = transfer(of: easy_private(easy)) else {
            return nextUnheard()
        }
        if code == CURLE_OK { watches.noteAnswer(on: transfer.socketToBeEmpty) }
        transfer.giveUpConnection(after: code, isAlone: running.count == 1)
        remove(transfer)
        idle.append(transfer)
        do throws(TransferFailure) {
            return Ended(transfer: transfer, outcome: .success(try transfer.finish(code)))
        } catch {
            return Ended(transfer: transfer, outcome: .failure(error))
        }
    }

    /// Ends the next transfer of which nothing more will be heard.
    private func nextUnheard() -> Ended? {
        guard watches.hasRefusals || Libcurl.isGone else { return nil }
        guard let transfer = running.last(where: { $0.unheard != nil || Libcurl.isGone }) else {
            watches.hasRefusals = false
            return nil
        }
        let why = transfer.unheard
        let wasSent = stop(transfer)
        let failure = why.map { TransferFailure.unheard($0, wasSent: wasSent) } ?? .processEnds(wasSent: wasSent)
        return Ended(transfer: transfer, outcome: .failure(failure))
    }

    /// Makes the descriptor readable, and ends the wait of `turn`. From any thread.
    public func ring() { waker.ring() }

    /// The same though it is readable, so that who watches it edge-triggered hears of it once more.
    public func ringAnew() { waker.ringAnew() }

    /// Ends the wait of `turn`, if a thread is in it. From any thread.
    public func ringIfWaiting() { waker.ringIfWaiting() }

    /// Makes the descriptor readable at a time of `system_monotonic_ns`, or when libcurl wants it, if that is earlier.
    public func setTimer(at: Int64) { waker.setTimer(at: min(at, timeoutAt)) }

    private func remove(_ transfer: Transfer) {
        transfer.leave(multi)
        guard let last = running.popLast(), last !== transfer, running.indices.contains(transfer.place) else { return }
        last.place = transfer.place
        running[transfer.place] = last
    }

    private func setTimeout(_ milliseconds: Int) -> Int32 {
        timeoutAt = milliseconds < 0 ? .max : system_monotonic_ns() &+ Int64(milliseconds) &* 1_000_000
        return 0
    }
}

private func loop(of context: UnsafeMutableRawPointer?) -> EventLoop? {
    context.map { Unmanaged<EventLoop>.fromOpaque($0).takeUnretainedValue() }
}

func list(of context: UnsafeMutableRawPointer?) -> WatchList? {
    context.map { Unmanaged<WatchList>.fromOpaque($0).takeUnretainedValue() }
}
