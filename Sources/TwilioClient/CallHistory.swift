import Bytes
import HTTP
import TwilioAPI

/// What a call has been through so far: its requests, and what is known of what they did.
struct CallHistory {
    let operation: Operation
    /// The request at hand, or the last one; and the one before it.
    private(set) var request: Request?
    private var previousRequest: Request?
    /// The HTTP requests made, and those of them that were for the request at hand.
    private(set) var attempts: Int32 = 0
    private(set) var tries = 0
    /// Whether a try was sent and had no answer, or one that leaves its outcome open.
    private(set) var isOutcomeUnknown = false
    /// Whether a try of the request at hand was sent and had no answer.
    private(set) var hadNoAnswer = false

    /// The status of the last answer that came, whole or not; 0 when none did.
    private(set) var lastStatus: Int32 = 0
    /// Its header.
    private(set) var lastHeaders = AnswerHeaders()

    init(_ operation: Operation) { self.operation = operation }

    /// Whether nobody can know if the call did what it asks for. Reading changes nothing.
    var mayHaveTakenEffect: Bool { isOutcomeUnknown && operation.method != .get }

    mutating func noteAsking(_ request: Request) {
        previousRequest = self.request
        self.request = request
        attempts &+= 1
        tries &+= 1
    }

    /// The request that was to be made last was not.
    mutating func noteNotAsked() {
        attempts &-= 1
        request = previousRequest
    }

    /// The request at hand is done with; another comes.
    mutating func noteNextRequest() { tries = 0 }

    /// The last try does not count as one.
    mutating func noteUncountedTry() { tries &-= 1 }

    mutating func note(_ answer: Answer) {
        noteLast(answer.status, answer.headers)
        // Refused with 4xx, it did nothing; any other answer that is not a success leaves it open.
        if !(200..<300 ~= answer.status || 400..<500 ~= answer.status) { isOutcomeUnknown = true }
    }

    mutating func note(_ failure: TransferFailure) {
        if failure.status != 0 { noteLast(failure.status, failure.headers) }
        guard failure.wasSent, !failure.isRefusal else { return }
        isOutcomeUnknown = true
        hadNoAnswer = true
    }

    private mutating func noteLast(_ status: Int32, _ headers: AnswerHeaders) {
        lastStatus = status
        lastHeaders = headers
    }

    /// It ended while its request was under way.
    mutating func noteStop(wasSent: Bool) {
        if wasSent { isOutcomeUnknown = true }
    }

    /// The request succeeded, and its answer cannot be used.
    mutating func noteUnusableAnswer() { isOutcomeUnknown = true }
}

extension TransferFailure {
    /// Refused with 4xx the request was refused, though the words are lost.
    var isRefusal: Bool { 400..<500 ~= status }

    /// Whether an error answer came, of which something is missing. It is one all the same.
    var isErrorAnswer: Bool { status >= 400 }
}
