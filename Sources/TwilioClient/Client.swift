import Bytes
import CTwiliteSystem
import HTTP
import JSON
import TwilioAPI

/// Credentials, options and kept connections. Safe from many threads at once.
public final class Client: @unchecked Sendable {
    let configuration: CallConfiguration
    let transfers: TransferOptions
    private let pool: ConnectionPool

    /// What can fail comes before: in Embedded Swift an object whose initialiser throws is not freed.
    private init(_ options: ClientOptions) {
        configuration = CallConfiguration(options)
        transfers = options.transfers
        pool = ConnectionPool(options.transfers, maxIdle: options.maxIdleConnections)
    }

    /// Makes a client from the text of its options, which has no address when the environment alone speaks; or gives the
    /// response that says what is wrong with them.
    public static func make(_ options: UnsafeBufferPointer<UInt8>) -> Result<Client, Refusal> {
        #if FINDS_CURL
            if let problem = Libcurl.problem() { return .failure(Refusal(response: misuse(problem))) }
        #endif
        FirstUse.makeClientsReady()
        do throws(Failure) {
            return .success(Client(try ClientOptions(OptionValues(options, of: .client))))
        } catch {
            return .failure(Refusal(response: error.response))
        }
    }

    /// Has a function called with a line for each HTTP request that the client makes, on the thread that makes it; nil
    /// for none.
    public func setTrace(_ function: ((UnsafePointer<CChar>) -> Void)?) { configuration.trace.set(function) }

    /// Performs an operation on the calling thread, and waits for its end, or as long as there is patience.
    public func perform(
        _ operation: Operation, _ parameters: UnsafeBufferPointer<UInt8>, _ given: Patience = Patience()
    ) -> Response {
        var patience = given
        let call = Call(operation, configuration)
        return drive(call, from: call.begin(parameters), &patience)
    }

    /// Sends what a call asks for, on the calling thread, until it ends.
    func drive(_ call: Call, from first: Call.Step, _ patience: inout Patience) -> Response {
        var step = first
        var spare: ByteBuffer?
        while true {
            switch step {
            case .end(let response): return response
            case .send(var request, let delayMS):
                if let end = delayMS > 0 ? patience.sleep(ms: delayMS) : patience.end() {
                    return call.stop(end.reason, .notBegun)
                }
                if let tokens = call.tokens {
                    switch token(from: tokens, &patience) {
                    case .token(let token): request = call.authorize(request, with: token)
                    case .failed(let failure): return call.end(lackingToken: failure)
                    case .stopped(let end): return call.stop(end.reason, .notBegun)
                    }
                }
                (step, spare) = send(request, for: call, &patience, reusing: spare)
            }
        }
    }

    /// Gives what follows, and the answer's body when the call goes on: it has taken what it wants of it.
    private func send(
        _ request: Request, for call: Call, _ patience: inout Patience, reusing spare: ByteBuffer?
    ) -> (Call.Step, spare: ByteBuffer?) {
        guard let pending = begin(request, reusing: spare) else {
            let failure: TransferFailure = Libcurl.isGone ? .processEnds(wasSent: false) : .noHandle
            return (call.next(after: failure, elapsedMS: 0), nil)
        }
        let outcome = finish(pending, &patience)
        let step = call.next(after: outcome, elapsedMS: pending.elapsedMS)
        if case .answered(let answer) = outcome, case .send = step { return (step, answer.body) }
        return (step, nil)
    }

    /// Begins to send a request without waiting for anything; nil when libcurl cannot be used. It must be finished or
    /// abandoned. `spare` is memory for the answer's body.
    func begin(_ request: Request, reusing spare: ByteBuffer? = nil) -> PendingRequest? {
        guard let driver = pool.checkOut(for: request.url) else { return nil }
        let pending = PendingRequest(driver: driver, begun: configuration.trace.isOn ? system_monotonic_ns() : 0)
        driver.begin(request, reusing: spare)
        return pending
    }

    /// Waits for what comes of a request.
    func finish(_ pending: PendingRequest, _ patience: inout Patience) -> SoloDriver.Outcome {
        defer { pool.checkIn(pending.driver) }
        return pending.driver.wait(&patience)
    }

    func abandon(_ pending: PendingRequest) {
        pending.driver.abandon()
        pool.checkIn(pending.driver)
    }
}

/// A request that was begun and whose answer nobody has waited for.
struct PendingRequest {
    let driver: SoloDriver
    /// When, if the trace is on.
    let begun: Int64

    var elapsedMS: Int64 { begun == 0 ? 0 : (system_monotonic_ns() &- begun) / 1_000_000 }
}

/// Why a client, a pager or a queue was not made.
public struct Refusal: Error {
    public let response: Response
}

/// Performs an operation by its id.
public func perform(
    _ id: UnsafeBufferPointer<UInt8>, _ parameters: UnsafeBufferPointer<UInt8>, with client: Client,
    _ patience: Patience = Patience()
) -> Response {
    guard let operation = Catalog.operation(id) else { return Failure.unknownOperation(id).response }
    return client.perform(operation, parameters, patience)
}

/// Checks parameters as performing the operation would, without a client.
public func validate(_ id: UnsafeBufferPointer<UInt8>, _ parameters: UnsafeBufferPointer<UInt8>) -> Response {
    FirstUse.makeCatalogReady()
    guard let operation = Catalog.operation(id) else { return Failure.unknownOperation(id).response }
    do throws(ArgumentsError) {
        _ = try operation.arguments(in: parameters)
        return Response(saying: "{\"valid\": true}")
    } catch {
        return Failure(error, of: operation).response
    }
}

/// A response to a call that could not be one.
public func misuse(_ message: Text) -> Response { Failure(.misuse, message).response }
