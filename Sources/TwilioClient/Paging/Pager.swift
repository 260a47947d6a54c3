import CSystem
import HTTP
import JSON
import TwilioAPI

/// A list, a page at a time: what is in memory is one page. Used by one thread at a time.
public final class Pager {
    private let client: Client
    private let operation: Operation
    private let encoded: EncodedCall
    private var cursor: PageCursor
    /// The process that made it: its place in the list is of no use to a child that shares it.
    private let pid = getpid()

    private init(_ operation: Operation, _ arguments: Arguments, for client: Client) {
        self.client = client
        self.operation = operation
        encoded = operation.encode(arguments, for: client)
        cursor = PageCursor(limit: arguments.integer("Limit"))
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
            return .success(Pager(operation, try operation.arguments(in: parameters), for: client))
        } catch {
            return .failure(Refusal(response: Failure(error, of: operation).response))
        }
    }

    /// Fetches the next page and gives its records, or says that there are no more. After a failure the same page is
    /// next.
    public func next() -> Response {
        guard pid == getpid() else {
            return Failure(
                .misuse, "A pager cannot be used in a child of the process that made it", operation: operation
            ).response
        }
        guard !cursor.isAtEnd else { return Response(saying: "[]", .done) }
        let call = Call(operation, for: client)
        let response = client.drive(call, from: call.beginPage(at: cursor, of: encoded))
        if response.status == .ok || response.status == .done, let cursor = call.cursor { self.cursor = cursor }
        return response
    }
}
