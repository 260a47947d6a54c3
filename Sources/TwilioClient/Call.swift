import CSystem
import HTTP
import JSON
import TwilioAPI

/// One call on its way from parameters to response: which request comes next, and what its answer means.
///
/// It does no input or output. Whoever drives it sends the requests that it asks for, and tells it what came of them.
final class Call {
    enum Step {
        /// Send this, once the delay is over.
        case send(Request, afterMS: Int64)
        case end(Response)
    }

    private let operation: Operation
    private let client: Client
    private var encoded: EncodedCall?
    private var request: Request?
    private var list: ListProgress?
    /// The HTTP requests made, and those of them that were for the request at hand.
    private var attempts: Int32 = 0
    private var tries = 0
    /// Whether an earlier try of the request at hand was sent and had no answer, or one that leaves its outcome open.
    private var isOutcomeUnknown = false
    private var hadNoAnswer = false

    init(_ operation: Operation, for client: Client) {
        self.operation = operation
        self.client = client
    }

    /// Checks and encodes the parameters, and says what to send. The text is not needed afterwards.
    func begin(_ parameters: UnsafeBufferPointer<UInt8>) -> Step {
        do throws(ArgumentsError) {
            let arguments = try operation.arguments(in: parameters)
            if operation.verb == .list {
                let progress = ListProgress(limit: arguments.integer("Limit"))
                if progress.isComplete { return .end(Response(.ok, progress.json)) }
                list = progress
            }
            let encoded = operation.encode(arguments, for: client)
            self.encoded = encoded
            return send(encoded.request(isRepeatable: operation.verb != .create))
        } catch {
            return .end(Failure(error, of: operation).response)
        }
    }

    /// Says what follows an answer.
    func next(after answer: Answer) -> Step {
        let retryAfter = answer.headers.retryAfter.flatMap { retryAfterMS($0, nowSeconds: system_wall_clock_seconds()) }
        let outcome = RetryPolicy.Outcome.answered(status: answer.status, retryAfterMS: retryAfter)
        // Refused with 4xx, it did nothing; any other answer that is not a success leaves it open.
        if answer.status >= 500 || answer.status < 200 || 300..<400 ~= answer.status { isOutcomeUnknown = true }
        if let again = again(after: outcome) { return again }
        if 200..<300 ~= answer.status { return success(answer) }
        if answer.status == 404, operation.verb == .delete, hadNoAnswer { return end(saying: "{}", answer) }
        return .end(failure(of: answer).response)
    }

    /// Says what follows a request that brought no whole answer.
    func next(after failure: TransferFailure) -> Step {
        // Refused with 4xx it was refused, though the words are lost.
        let isRefused = 400..<500 ~= failure.status
        if failure.wasSent, !isRefused {
            isOutcomeUnknown = true
            hadNoAnswer = true
        }
        let outcome =
            isRefused
            ? RetryPolicy.Outcome.answered(status: failure.status, retryAfterMS: nil)
            : .failed(failure.kind, wasSent: failure.wasSent, isCertificateRefused: failure.isCertificateRefused)
        if let again = again(after: outcome) { return again }
        return .end(self.failure(of: failure).response)
    }

    // MARK: - Sending

    private func send(_ request: Request, afterMS delay: Int64 = 0) -> Step {
        self.request = request
        attempts &+= 1
        tries &+= 1
        return .send(request, afterMS: delay)
    }

    private func again(after outcome: RetryPolicy.Outcome) -> Step? {
        guard let request else { return nil }
        let decision = client.retryPolicy.decision(
            for: operation.verb, after: outcome, tries: tries, random: client.nextRandom())
        switch decision {
        case .stop: return nil
        case .again(let delay, _): return send(request, afterMS: delay)
        }
    }

    // MARK: - Success

    private func success(_ answer: Answer) -> Step {
        do throws(ShapeError) {
            switch operation.verb {
            case .delete: return end(saying: "{}", answer)
            case .create, .fetch, .update: try checkRecord(answer.body.bytes)
            case .page: if let listing = operation.listing { _ = try PageContents(answer.body.bytes, of: listing) }
            case .list: return try nextPage(answer)
            }
            return end(answer.body, answer)
        } catch {
            if operation.verb.method == .post { isOutcomeUnknown = true }
            return .end(failure(.invalidResponse, error.message, answer).response)
        }
    }

    /// Takes a page's records, and says how to get the next page.
    private func nextPage(_ answer: Answer) throws(ShapeError) -> Step {
        guard let listing = operation.listing, let encoded, var progress = list else {
            return .end(Failure(.misuse, "The operation has no pages", operation: operation).response)
        }
        let page = try PageContents(answer.body.bytes, of: listing)
        let query = try progress.take(page, of: answer.body.bytes, path: encoded.path.bytes)
        list = progress
        guard let query else { return end(progress.json, answer) }
        tries = 0
        return send(encoded.request(query: query, isRepeatable: true))
    }

    private func end(_ json: ByteBuffer, _ answer: Answer) -> Step {
        .end(
            Response(
                .ok, json, httpStatus: answer.status, requestID: answer.headers.requestID, attempts: attempts))
    }

    private func end(saying json: StaticString, _ answer: Answer) -> Step {
        let text = ByteBuffer()
        text.append(json)
        return end(text, answer)
    }

    // MARK: - Failure

    private func failure(of answer: Answer) -> Failure {
        let contentType = answer.headers.contentType.map { String(decoding: $0, as: UTF8.self) }
        guard answer.status >= 400 else {
            let what = 300..<400 ~= answer.status ? "a redirect, which is not followed" : "not documented"
            return failure(.invalidResponse, "HTTP \(answer.status) is \(what)", answer)
        }
        let body = APIErrorBody(answer.body.bytes)
        let message =
            body.message.map { String(decoding: $0, as: UTF8.self) }
            ?? (answer.body.count == 0
                ? "HTTP \(answer.status) with an empty body"
                : "HTTP \(answer.status) without a message (\(contentType ?? "no Content-Type"), \(answer.body.count) bytes)")
        var failure = failure(.apiError, message, answer)
        failure.body = body
        return failure
    }

    private func failure(of transfer: TransferFailure) -> Failure {
        // An error answer is one though its body was cut short.
        let status = 400..<600 ~= transfer.status ? .apiError : transfer.kind.status
        var failure = failure(status, "\(transfer.kind.phrase): \(transfer.detail)")
        failure.httpStatus = transfer.status
        failure.requestID = transfer.headers.requestID
        failure.curlCode = transfer.code
        return failure
    }

    private func failure(_ status: Status, _ message: String, _ answer: Answer) -> Failure {
        var failure = failure(status, message)
        failure.httpStatus = answer.status
        failure.requestID = answer.headers.requestID
        return failure
    }

    private func failure(_ status: Status, _ message: String) -> Failure {
        var failure = Failure(status, message, operation: operation)
        failure.asked = request.map { ($0.method, Array($0.url.bytes)) }
        // Reading changes nothing.
        failure.mayHaveTakenEffect = isOutcomeUnknown && operation.verb.method != .get
        failure.attempts = attempts
        return failure
    }
}

extension TransferFailure.Kind {
    fileprivate var status: Status {
        switch self {
        case .timeout: .timeout
        case .tooLarge, .garbled: .invalidResponse
        case .lookup, .connect, .tls, .broken, .refused: .transport
        }
    }

    /// What happened, as the beginning of a message.
    fileprivate var phrase: StaticString {
        switch self {
        case .lookup: "The host's name could not be looked up"
        case .connect: "No connection could be made"
        case .tls: "TLS failed"
        case .timeout: "The time ran out"
        case .broken: "The connection broke"
        case .garbled: "The answer is not HTTP"
        case .tooLarge: "The answer is larger than max_response_bytes"
        case .refused: "The request could not be sent"
        }
    }
}
