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
    /// Where a list stands, and the records it has brought.
    private(set) var cursor: PageCursor?
    private var records: ByteBuffer?
    /// Whether the call ends with the first page that has records.
    private var isForOnePage = false
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
            let encoded = EncodedCall(operation, arguments, for: client)
            self.encoded = encoded
            guard operation.verb == .list else {
                return send(encoded.request())
            }
            let cursor = PageCursor(limit: arguments.integer("Limit"))
            if cursor.isAtEnd { return .end(Response(saying: "[]")) }
            self.cursor = cursor
            return send(cursor.request(for: encoded))
        } catch {
            return .end(Failure(error, of: operation).response)
        }
    }

    /// Begins where a pager stands, to end with the next page that has records.
    func beginPage(at cursor: PageCursor, of encoded: EncodedCall) -> Step {
        self.cursor = cursor
        self.encoded = encoded
        isForOnePage = true
        return send(cursor.request(for: encoded))
    }

    /// Says what follows an answer. `elapsedMS` is what the trace tells of how long it took.
    func next(after answer: Answer, elapsedMS: Int64) -> Step {
        // Refused with 4xx, it did nothing; any other answer that is not a success leaves it open.
        if !(200..<300 ~= answer.status || 400..<500 ~= answer.status) { isOutcomeUnknown = true }
        let retryAfter = answer.headers.retryAfter.flatMap { retryAfterMS($0, nowSeconds: system_wall_clock_seconds()) }
        let decision = decision(after: .answered(status: answer.status, retryAfterMS: retryAfter))
        return traced(decision, answer.status, 0, answer.headers, elapsedMS) {
            if 200..<300 ~= answer.status { return success(answer) }
            // The try before this one had no answer, and did it.
            if answer.status == 404, operation.verb == .delete, hadNoAnswer { return end(saying: "{}", answer) }
            return .end(failure(of: answer).response)
        }
    }

    /// Says what follows a request that brought no whole answer.
    func next(after failure: TransferFailure, elapsedMS: Int64) -> Step {
        // Refused with 4xx it was refused, though the words are lost.
        let isRefused = 400..<500 ~= failure.status
        if failure.wasSent, !isRefused {
            isOutcomeUnknown = true
            hadNoAnswer = true
        }
        let decision = decision(
            after: isRefused
                ? .answered(status: failure.status, retryAfterMS: nil)
                : .failed(failure.kind, wasSent: failure.wasSent, isCertificateRefused: failure.isCertificateRefused))
        return traced(decision, failure.status, failure.code, failure.headers, elapsedMS) {
            .end(self.failure(of: failure).response)
        }
    }

    /// Says what follows the failure of a request that was sent ahead of its reader: it is sent again, whatever the
    /// policy says, for it may have failed only because nobody looked after it for so long. Nothing but reads is sent ahead.
    func nextAfterAskingAhead(_ failure: TransferFailure, elapsedMS: Int64) -> Step {
        tries &-= 1
        let decision = RetryPolicy.Decision.again(afterMS: 0, because: "asked ahead of its reader")
        return traced(decision, failure.status, failure.code, failure.headers, elapsedMS) {
            .end(self.failure(of: failure).response)
        }
    }

    /// Why a call ends before its time.
    enum Stop {
        case cancelled, deadlinePassed
    }

    /// What was being done with the request that the call asked for last.
    enum Progress {
        case notBegun
        case underWay(wasSent: Bool, elapsedMS: Int64)
    }

    /// Ends the call before its time.
    func stop(_ why: Stop, _ progress: Progress) -> Response {
        let reason: StaticString = why == .cancelled ? "cancelled" : "the deadline passed"
        guard case .underWay(let wasSent, let elapsedMS) = progress else {
            attempts &-= 1
            if attempts == 0 { request = nil }
            return stopped(why, reason)
        }
        if wasSent { isOutcomeUnknown = true }
        let response = stopped(why, reason)
        if client.trace.isOn, let request {
            let attempt = Attempt(
                operation: operation, request: request, number: attempts, httpStatus: 0, curlCode: 0, requestID: nil,
                elapsedMS: elapsedMS, decision: .stop(because: reason), step: .end(response))
            client.trace.write(attempt.line)
        }
        return response
    }

    private func stopped(_ why: Stop, _ reason: StaticString) -> Response {
        failure(why == .cancelled ? .cancelled : .timeout, "The call was ended: \(reason)").response
    }

    // MARK: - Sending

    private func send(_ request: Request, afterMS delay: Int64 = 0) -> Step {
        self.request = request
        attempts &+= 1
        tries &+= 1
        return .send(request, afterMS: delay)
    }

    private func decision(after outcome: RetryPolicy.Outcome) -> RetryPolicy.Decision {
        client.retryPolicy.decision(for: operation.verb, after: outcome, tries: tries, random: client.nextRandom)
    }

    /// Follows a decision: sends the request again, or does what `otherwise` says. Tells the trace of both.
    private func traced(
        _ decision: RetryPolicy.Decision, _ status: Int32, _ code: Int32, _ headers: AnswerHeaders, _ elapsedMS: Int64,
        otherwise: () -> Step
    ) -> Step {
        // What the step changes is told as it was.
        let made = client.trace.isOn ? request.map { (request: $0, number: attempts) } : nil
        let step =
            if case .again(let delay, _) = decision, let request { send(request, afterMS: delay) } else { otherwise() }
        if let made {
            let attempt = Attempt(
                operation: operation, request: made.request, number: made.number, httpStatus: status, curlCode: code,
                requestID: headers.requestID, elapsedMS: elapsedMS, decision: decision, step: step)
            client.trace.write(attempt.line)
        }
        return step
    }

    // MARK: - Success

    private func success(_ answer: Answer) -> Step {
        do throws(ShapeError) {
            switch operation.verb {
            case .delete:
                // Documented is 204 without a body. A gateway's page under a 200 is no answer of the API.
                if answer.body.count > 0 { try checkRecord(answer.body.bytes) }
                return end(saying: "{}", answer)
            case .create, .fetch, .update:
                try checkRecord(answer.body.bytes)
                if client.isStrict { try checkProperties(operation.differences(in: answer.body.bytes)) }
            case .page: _ = try page(answer)
            case .list: return try nextPage(answer)
            }
            return end(answer.body, answer)
        } catch {
            isOutcomeUnknown = true
            var failure = failure(.invalidResponse, error.message, answer)
            if case .different(let differences) = error { failure.differences = differences }
            return .end(failure.response)
        }
    }

    /// Finds the parts of a page that has come.
    private func page(_ answer: Answer) throws(ShapeError) -> PageContents {
        guard let listing = operation.listing else { throw .wrong("the operation has no pages") }
        let text = answer.body.bytes
        let page = try PageContents(text, of: listing)
        if client.isStrict {
            var differences: [Violation] = []
            for (index, record) in page.records.enumerated() {
                let record = UnsafeBufferPointer(rebasing: text[record])
                differences += operation.differences(in: record, at: "\(listing.key)[\(index)].")
            }
            try checkProperties(differences)
        }
        return page
    }

    private func checkProperties(_ differences: [Violation]) throws(ShapeError) {
        if !differences.isEmpty { throw .different(differences) }
    }

    /// Takes a page's records, and says how to get the next page.
    private func nextPage(_ answer: Answer) throws(ShapeError) -> Step {
        guard let encoded, let listing = operation.listing, var cursor else {
            throw .wrong("the operation has no pages")
        }
        let found = try cursor.take(page(answer), path: encoded.path, largestPage: listing.largestPage)
        self.cursor = cursor
        let isLast = cursor.isAtEnd || isForOnePage && found != nil
        switch (records, found) {
        case (nil, let found?) where isLast:
            // The page has the array already, commas included: it lies between the records' ends.
            answer.body.crop(to: found)
            answer.body.enclose(in: UInt8(ascii: "["), UInt8(ascii: "]"))
            return end(answer.body, answer)
        case (nil, nil) where isLast: return end(saying: "[]", answer, isForOnePage ? .done : .ok)
        case (_, let found?):
            let records = records ?? ByteBuffer()
            records.append(records.count == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
            records.append(UnsafeBufferPointer(rebasing: answer.body.bytes[found]))
            self.records = records
        case (_, nil): break
        }
        if isLast, let records {
            records.append(UInt8(ascii: "]"))
            return end(records, answer)
        }
        tries = 0
        return send(cursor.request(for: encoded))
    }

    private func end(_ json: ByteBuffer, _ answer: Answer, _ status: Status = .ok) -> Step {
        .end(
            Response(
                status, json, httpStatus: answer.status, requestID: answer.headers.requestID, attempts: attempts))
    }

    private func end(saying json: StaticString, _ answer: Answer, _ status: Status = .ok) -> Step {
        let text = ByteBuffer()
        text.append(json)
        return end(text, answer, status)
    }

    // MARK: - Failure

    private func failure(of answer: Answer) -> Failure {
        let contentType = answer.headers.contentType.map { Text($0) }
        guard answer.status >= 400 else {
            let what: StaticString = 300..<400 ~= answer.status ? "a redirect, which is not followed" : "not documented"
            return failure(.invalidResponse, "HTTP \(answer.status) is \(what)", answer)
        }
        let body = APIErrorBody(answer.body.bytes)
        let message: Text =
            body.message.map { Text($0) }
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
        var failure = failure(status, "\(transfer.kind.phrase): \(Text(transfer.detail))")
        failure.httpStatus = transfer.status
        failure.requestID = transfer.headers.requestID
        failure.curlCode = transfer.code
        return failure
    }

    private func failure(_ status: Status, _ message: Text, _ answer: Answer) -> Failure {
        var failure = failure(status, message)
        failure.httpStatus = answer.status
        failure.requestID = answer.headers.requestID
        return failure
    }

    private func failure(_ status: Status, _ message: Text) -> Failure {
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
