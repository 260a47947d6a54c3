import Bytes
import CTwiliteSystem
import HTTP
import JSON
import Synchronization
import Threading
import TwilioAPI

/// A list, a page at a time: what is in memory is one page. Used by one thread at a time.
public final class Pager: @unchecked Sendable {
    let client: Client
    private let operation: Operation
    private let encoded: EncodedCall
    private var cursor: PageCursor
    /// The process that made it: its place in the list is of no use to a child that shares it.
    private let process = ProcessMark.current
    private var pagesTaken = 0
    /// Whether a queue is fetching the next page.
    private let isInQueue = Atomic<Bool>(false)
    /// The call for the next page, when its request is on the way.
    private var ahead: (Call, PendingRequest)?

    private init(_ operation: Operation, _ arguments: Arguments, for client: Client) {
        self.client = client
        self.operation = operation
        encoded = EncodedCall(operation, arguments, client.configuration)
        cursor = PageCursor(limit: arguments.integer("Limit"))
    }

    deinit {
        guard let (_, pending) = ahead else { return }
        if process == .current {
            client.abandon(pending)
        } else {
            // In a child the connection is the parent's: it is left as it is.
            _ = Unmanaged.passRetained(pending.driver)
        }
    }

    /// Makes a pager, or gives the response that says why there is none. `id` is that of a `list` operation.
    public static func make(
        _ id: UnsafeBufferPointer<UInt8>, _ parameters: UnsafeBufferPointer<UInt8>, for client: Client
    ) -> Result<Pager, Refusal> {
        guard let operation = Catalog.operation(id) else {
            return .failure(Refusal(response: Failure.unknownOperation(id).response))
        }
        guard operation.verb == .list else {
            let failure = Failure(
                .misuse, "A pager needs a list operation; \(operation.id) is none", operation: operation)
            return .failure(Refusal(response: failure.response))
        }
        do throws(ArgumentsError) {
            let arguments = try operation.arguments(in: parameters, client.configuration.check)
            if let refusal = client.configuration.refusal(of: operation) {
                return .failure(Refusal(response: refusal.response))
            }
            return .success(Pager(operation, arguments, for: client))
        } catch {
            return .failure(Refusal(response: Failure(error, of: operation).response))
        }
    }

    /// Fetches the next page and gives its records, or says that there are no more. After a failure the same page is
    /// next.
    public func next(_ given: Patience = Patience()) -> Response {
        guard process == .current else {
            return Failure(
                .misuse, "A pager cannot be used in a child of the process that made it", operation: operation
            ).response
        }
        guard !isInQueue.load(ordering: .acquiring) else {
            return Failure(.misuse, "A queue is fetching the pager's next page", operation: operation).response
        }
        guard !cursor.isAtEnd else { return end }
        var patience = given
        let (call, step) = nextPage(&patience)
        let response = client.drive(call, from: step, &patience)
        moveOn(call, response)
        if response.status == .ok { askAhead() }
        return response
    }

    /// Begins the call for the next page, for a queue, which says with `leaveQueue` what came of it; nil when it cannot.
    func enterQueue() -> (Call, Call.Step)? {
        guard process == .current, !isInQueue.exchange(true, ordering: .acquiringAndReleasing) else { return nil }
        if let (_, pending) = ahead { client.abandon(pending) }
        ahead = nil
        let call = Call(operation, client.configuration)
        return (call, cursor.isAtEnd ? .end(end) : call.beginPage(at: cursor, of: encoded))
    }

    /// What a queue fetched; nil when it was freed meanwhile.
    func leaveQueue(_ ended: (call: Call, response: Response)?) {
        if let ended { moveOn(ended.call, ended.response) }
        isInQueue.store(false, ordering: .releasing)
    }

    private var end: Response { Response(saying: "[]", .done, recordsOf: operation) }

    /// After a page that came, the one behind it is next.
    private func moveOn(_ call: Call, _ response: Response) {
        guard response.status == .ok || response.status == .done, let cursor = call.cursor else { return }
        self.cursor = cursor
        pagesTaken &+= 1
    }

    /// The call for the next page: begun already while the caller read the page before it, or new.
    private func nextPage(_ patience: inout Patience) -> (Call, Call.Step) {
        guard let (call, pending) = ahead else {
            let call = Call(operation, client.configuration)
            return (call, call.beginPage(at: cursor, of: encoded))
        }
        ahead = nil
        let outcome = client.finish(pending, &patience)
        if case .failed(let failure) = outcome {
            return (call, call.nextAfterAskingAhead(failure, elapsedMS: pending.elapsedMS))
        }
        return (call, call.next(after: outcome, elapsedMS: pending.elapsedMS))
    }

    /// Sends the request for the page after this one, so that it is on its way while the caller reads. Not after the
    /// first page, for many callers want no more than that.
    private func askAhead() {
        guard pagesTaken > 1, !cursor.isAtEnd else { return }
        let call = Call(operation, client.configuration)
        guard case .send(var request, _) = call.beginPage(at: cursor, of: encoded) else { return }
        if let tokens = call.tokens {
            // A token that would have to be waited for is left to whoever waits for the page.
            guard let token = tokens.token else { return }
            request = call.authorize(request, with: token)
        }
        guard let pending = client.begin(request) else { return }
        ahead = (call, pending)
    }
}
