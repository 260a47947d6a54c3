import Bytes
import HTTP
import TwilioAPI

extension Failure {
    /// A failure of a call that has come so far.
    convenience init(_ status: Status, _ message: Text, after history: CallHistory) {
        self.init(status, message, operation: history.operation)
        asked = history.request.map { ($0.method, Array($0.url.bytes)) }
        mayHaveTakenEffect = history.mayHaveTakenEffect
        attempts = history.attempts
        httpStatus = history.lastStatus
        headers = history.lastHeaders
    }

    /// The failure that an answer is which is not a success.
    convenience init(_ answer: Answer, after history: CallHistory) {
        guard answer.status >= 400 else {
            let what: StaticString =
                !(300..<400 ~= answer.status) || answer.status == 304
                ? "not documented"
                : history.operation.result == .location
                    ? "no redirect that says where to" : "a redirect, which is not followed"
            self.init(.invalidResponse, "HTTP \(answer.status) is \(what)", after: history)
            return
        }
        let body = APIErrorBody(answer.body.bytes)
        let contentType = answer.headers.contentType.map { Text($0) }
        let message: Text =
            body.message.map { Text($0) }
            ?? (answer.body.count == 0
                ? "HTTP \(answer.status) with an empty body"
                : "HTTP \(answer.status) without a message (\(contentType ?? "no Content-Type"), \(answer.body.count) bytes)")
        self.init(.apiError, message, after: history)
        self.body = body
    }

    /// The failure that a success is whose answer is not what the API documents.
    convenience init(_ error: ShapeError, after history: CallHistory) {
        self.init(.invalidResponse, error.message, after: history)
        if case .different(let differences) = error { self.differences = differences }
    }

    /// The failure that a request is which brought no whole answer.
    convenience init(_ transfer: TransferFailure, after history: CallHistory) {
        // An error answer is one though its body was cut short.
        let status = transfer.isErrorAnswer ? .apiError : transfer.kind.status
        self.init(status, "\(transfer.kind.phrase): \(transfer.detail)", after: history)
        curlCode = transfer.code
    }

    /// The failure of a call whose next request needs a token that could not be had.
    convenience init(lackingToken cause: Failure, after history: CallHistory) {
        self.init(
            cause.status, "No access token could be had: \(cause.message)", operation: history.operation)
        asked = cause.asked
        httpStatus = cause.httpStatus
        headers = cause.headers
        body = cause.body
        curlCode = cause.curlCode
        mayHaveTakenEffect = history.mayHaveTakenEffect
        attempts = history.attempts
    }
}

extension TransferFailure.Kind {
    fileprivate var status: Status {
        switch self {
        case .timeout: .timeout
        case .tooLarge, .garbled, .headerTooLarge, .undecodable, .noMemory: .invalidResponse
        case .lookup, .connect, .tls, .broken, .refused, .processEnds: .transport
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
        case .headerTooLarge: "The header of the answer is too large"
        case .undecodable: "The body of the answer cannot be decoded"
        case .tooLarge: "The answer is larger than max_response_bytes"
        case .noMemory: "There is no memory for the answer"
        case .refused: "The request could not be sent"
        case .processEnds: "The process is at its end"
        }
    }
}
