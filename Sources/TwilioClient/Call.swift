import Bytes
import CTwiliteSystem
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

    private let configuration: CallConfiguration
    private var history: CallHistory
    private var encoded: EncodedCall?
    /// Where a list stands, and the records it has brought.
    private(set) var cursor: PageCursor?
    private var records = ListAssembly()
    /// Whether the call ends with the first page that has records.
    private var isForOnePage = false
    /// Where the tokens come from that its requests are sent with, if they are.
    private(set) var tokens: TokenSource?
    /// The token that the last request was sent with, and whether one was refused for the request at hand.
    private var token: BearerToken?
    private var hasRenewedToken = false
    /// What the call is to bring a token to, if that is what it is for.
    private let fetch: TokenFetch?

    init(_ operation: Operation, _ configuration: CallConfiguration) {
        self.configuration = configuration
        history = CallHistory(operation)
        fetch = nil
        tokens = configuration.tokens
    }

    /// Makes the call that fetches a token.
    init(_ operation: Operation, _ configuration: CallConfiguration, fetching fetch: TokenFetch) {
        self.configuration = configuration
        history = CallHistory(operation)
        self.fetch = fetch
    }

    private var operation: Operation { history.operation }

    // MARK: - Beginning

    /// Checks and encodes the parameters, and says what to send. The text is not needed afterwards.
    func begin(_ parameters: UnsafeBufferPointer<UInt8>) -> Step {
        do throws(ArgumentsError) {
            let arguments = try operation.arguments(in: parameters, configuration.check)
            if let refusal = configuration.refusal(of: operation) { return .end(refusal.response) }
            let encoded = EncodedCall(operation, arguments, configuration)
            if !encoded.usesClientCredentials { tokens = nil }
            self.encoded = encoded
            guard operation.verb == .list else { return send(encoded.request()) }
            let cursor = PageCursor(limit: arguments.integer("Limit"))
            if cursor.isAtEnd { return .end(Response(saying: "[]", recordsOf: operation)) }
            self.cursor = cursor
            return send(cursor.request(for: encoded))
        } catch {
            return .end(Failure(error, of: operation).response)
        }
    }

    /// Begins where a pager stands, to end with the next page that has records.
    func beginPage(at cursor: PageCursor, of encoded: EncodedCall) -> Step {
        if !encoded.usesClientCredentials { tokens = nil }
        self.cursor = cursor
        self.encoded = encoded
        isForOnePage = true
        return send(cursor.request(for: encoded))
    }

    /// Begins with a request that has no arguments.
    func begin(_ request: Request) -> Step { send(request) }

    private func send(_ request: Request, afterMS delay: Int64 = 0) -> Step {
        history.noteAsking(request)
        return .send(request, afterMS: delay)
    }

    // MARK: - Going on

    /// Says what follows what a request on the calling thread came to.
    func next(after outcome: SoloDriver.Outcome, elapsedMS: Int64) -> Step {
        switch outcome {
        case .answered(let answer): next(after: answer, elapsedMS: elapsedMS)
        case .failed(let failure): next(after: failure, elapsedMS: elapsedMS)
        case .stopped(let end, let wasSent):
            .end(stop(end.reason, .underWay(wasSent: wasSent, elapsedMS: elapsedMS)))
        }
    }

    /// Says what follows an answer. `elapsedMS` is what the trace tells of how long it took.
    func next(after answer: Answer, elapsedMS: Int64) -> Step {
        history.note(answer)
        let decision =
            renewToken(after: answer.status)
            ?? decision(
                after: .answered(status: answer.status, retryAfterMS: retryAfterMS(answer.status, answer.headers)))
        return follow(decision, Attempt.Outcome(answer, elapsedMS: elapsedMS)) {
            if 200..<300 ~= answer.status { return success(answer) }
            if operation.result == .location || operation.result == .anything, let location = answer.redirection {
                return end(location: location, answer)
            }
            // The try before this one had no answer, and did it.
            if answer.status == 404, operation.verb == .delete, history.hadNoAnswer { return end(saying: "{}", answer) }
            return fail(Failure(answer, after: history))
        }
    }

    /// Says what follows a request that brought no whole answer.
    func next(after failure: TransferFailure, elapsedMS: Int64) -> Step {
        history.note(failure)
        let decision =
            renewToken(after: failure.status)
            ?? decision(
                after: failure.isErrorAnswer
                    ? .answered(status: failure.status, retryAfterMS: retryAfterMS(failure.status, failure.headers))
                    : .failed(
                        failure.kind, wasSent: failure.wasSent, isCertificateRefused: failure.isCertificateRefused))
        return follow(decision, Attempt.Outcome(failure, elapsedMS: elapsedMS)) {
            fail(Failure(failure, after: history))
        }
    }

    /// Says what follows the failure of a request that was sent ahead of its reader: it is sent again, whatever the
    /// policy says, for it may have failed only because nobody looked after it for so long. Nothing but reads is sent ahead.
    func nextAfterAskingAhead(_ failure: TransferFailure, elapsedMS: Int64) -> Step {
        history.noteUncountedTry()
        let decision = RetryPolicy.Decision.again(afterMS: 0, because: "asked ahead of its reader")
        return follow(decision, Attempt.Outcome(failure, elapsedMS: elapsedMS)) {
            fail(Failure(failure, after: history))
        }
    }

    private func retryAfterMS(_ status: Int32, _ headers: AnswerHeaders) -> Int64? {
        status < 400
            ? nil
            : headers.retryAfter.flatMap { TwilioClient.retryAfterMS($0, nowSeconds: system_wall_clock_seconds()) }
    }

    private func decision(after outcome: RetryPolicy.Outcome) -> RetryPolicy.Decision {
        configuration.retryPolicy.decision(
            for: operation, after: outcome, tries: history.tries, random: configuration.jitter.next)
    }

    /// Follows a decision: sends the request again, or does what `otherwise` says. Tells the trace of both.
    private func follow(_ decision: RetryPolicy.Decision, _ outcome: Attempt.Outcome, otherwise: () -> Step) -> Step {
        // What the step changes is told as it was.
        let before = configuration.trace.isOn ? history : nil
        let step =
            if case .again(let delay, _) = decision, let request = history.request {
                send(request, afterMS: delay)
            } else {
                otherwise()
            }
        if let before { configuration.trace.tell(of: before, outcome, decision, step) }
        return step
    }

    // MARK: - Ending

    @inline(never)
    private func fail(_ failure: Failure) -> Step {
        fetch?.failure = failure
        return .end(failure.response)
    }

    private var check: AnswerCheck { AnswerCheck(operation: operation, isStrict: configuration.isStrict) }

    private func success(_ answer: Answer) -> Step {
        do throws(ShapeError) {
            if let fetch { return try takeToken(answer, for: fetch) }
            switch operation.result {
            case .nothing:
                // Documented is 204 without a body. A gateway's page under a 200 is no answer of the API.
                if answer.body.count > 0 { try check.checkObject(answer.body.bytes) }
                return end(saying: "{}", answer)
            case .record:
                if answer.status == 202, answer.body.count == 0, operation.mayBeAccepted {
                    return end(saying: "{}", answer)
                }
                try check.checkRecord(answer.body.bytes)
            case .page: _ = try check.page(answer.body.bytes)
            case .array: return try nextPage(answer)
            case .location: throw .wrong("a redirect is, and this is HTTP \(answer.status)")
            case .anything:
                if answer.body.count == 0 { return end(saying: "{}", answer) }
                try check.checkJSON(answer.body.bytes)
            }
            return end(answer.body, answer)
        } catch {
            history.noteUnusableAnswer()
            return fail(Failure(error, after: history))
        }
    }

    /// Takes a page's records, and says how to get the next page.
    private func nextPage(_ answer: Answer) throws(ShapeError) -> Step {
        guard let encoded, let listing = operation.listing, var cursor else {
            throw .wrong("the operation has no pages")
        }
        let found = try cursor.take(
            check.page(answer.body.bytes), of: encoded,
            largestPage: configuration.check.isLenient ? nil : listing.largestPage)
        self.cursor = cursor
        guard cursor.isAtEnd || isForOnePage && found != nil else {
            records.add(found, of: answer.body)
            history.noteNextRequest()
            hasRenewedToken = false
            return send(cursor.request(for: encoded))
        }
        guard let all = records.finish(found, of: answer.body) else {
            return end(saying: "[]", answer, isForOnePage ? .done : .ok)
        }
        return end(all, answer)
    }

    private func end(_ json: ByteBuffer, _ answer: Answer, _ status: Status = .ok) -> Step {
        .end(
            Response(
                status, json, httpStatus: answer.status, headers: answer.headers, attempts: history.attempts,
                recordsOf: operation))
    }

    /// Ends with where a redirect leads. Whoever asked decides whether to go there: it may be any host.
    private func end(location: [UInt8], _ answer: Answer) -> Step {
        var json = JSONWriter(reserving: location.count + 32)
        json.beginObject()
        json.name("location")
        json.string(location)
        json.endObject()
        return end(ByteBuffer(json.bytes), answer)
    }

    private func end(saying json: StaticString, _ answer: Answer, _ status: Status = .ok) -> Step {
        let text = ByteBuffer()
        text.append(json)
        return end(text, answer, status)
    }

    // MARK: - Tokens

    /// The request with a token, by which it is sent.
    func authorize(_ request: Request, with token: BearerToken) -> Request {
        self.token = token
        return request.adding(firstOf: token.line)
    }

    /// Has a token that was refused replaced, once for each request: a 401 did nothing, so any call may be sent again.
    private func renewToken(after status: Int32) -> RetryPolicy.Decision? {
        guard status == 401, let token, let tokens, !hasRenewedToken else { return nil }
        hasRenewedToken = true
        history.noteUncountedTry()
        tokens.reject(token)
        return .again(afterMS: 0, because: "401: the token was refused")
    }

    @inline(never)
    private func takeToken(_ answer: Answer, for fetch: TokenFetch) throws(ShapeError) -> Step {
        fetch.taken = try BearerToken(answer: answer.body.bytes)
        return end(saying: "{}", answer)
    }

    /// Ends the call because the token for its request could not be had.
    @inline(never)
    func end(lackingToken cause: Failure) -> Response {
        history.noteNotAsked()
        return Failure(lackingToken: cause, after: history).response
    }

    // MARK: - Being stopped

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
        switch progress {
        case .notBegun: history.noteNotAsked()
        case .underWay(let wasSent, _): history.noteStop(wasSent: wasSent)
        }
        let status = why == .cancelled ? Status.cancelled : .timeout
        let response = Failure(status, "The call was ended: \(reason)", after: history).response
        if case .underWay(_, let elapsedMS) = progress {
            let outcome = Attempt.Outcome(elapsedMS: elapsedMS)
            configuration.trace.tell(of: history, outcome, .stop(because: reason), .end(response))
        }
        return response
    }
}

extension Patience.End {
    var reason: Call.Stop {
        switch self {
        case .timeIsUp: .deadlinePassed
        case .interrupted: .cancelled
        }
    }
}
