import Bytes
import HTTP
import JSON
import TwilioAPI

/// When a request is sent again, and when it must not be.
///
/// | what came of it | what is not repeatable | what is |
/// |---|---|---|
/// | 429: Twilio states that it did no work | again | again |
/// | no connection, so not one byte was sent | again | again |
/// | 5xx, a broken connection, a timeout | never: it may have been done | again |
/// | anything else | never | never |
struct RetryPolicy: Sendable {
    /// How often a request is sent again, at most.
    let maxRetries: Int
    /// The longest wait before a request is sent again.
    let maxDelayMS: Int64

    /// What came of sending a request.
    enum Outcome {
        case answered(status: Int32, retryAfterMS: Int64?)
        case failed(TransferFailure.Kind, wasSent: Bool, isCertificateRefused: Bool)
    }

    enum Decision: Equatable {
        case again(afterMS: Int64, because: StaticString)
        case stop(because: StaticString)

        var reason: StaticString {
            switch self {
            case .again(_, let because), .stop(let because): because
            }
        }

        static func == (a: Decision, b: Decision) -> Bool {
            switch (a, b) {
            case (.again(let a, let why), .again(let b, let because)): a == b && sameBytes(why.utf8, because.utf8)
            case (.stop(let why), .stop(let because)): sameBytes(why.utf8, because.utf8)
            default: false
            }
        }
    }

    /// Decides what follows `outcome` of a request that has been sent `tries` times. `random` draws the wait; the same
    /// numbers give the same decisions.
    func decision(for operation: Operation, after outcome: Outcome, tries: Int, random: () -> UInt64) -> Decision {
        let why: StaticString
        var askedDelayMS: Int64?
        switch outcome {
        case .answered(429, let retryAfterMS):
            why = "429: nothing was done"
            askedDelayMS = retryAfterMS
        case .answered(500..., let retryAfterMS):
            guard operation.isRepeatable else {
                return .stop(
                    because: operation.verb == .create
                        ? "5xx: the create may have been done" : "5xx: it may have been done")
            }
            why = "5xx"
            askedDelayMS = retryAfterMS
        case .answered: return .stop(because: "the answer is final")
        case .failed(_, _, isCertificateRefused: true): return .stop(because: "the certificate was refused")
        case .failed(.garbled, _, _), .failed(.headerTooLarge, _, _), .failed(.undecodable, _, _),
            .failed(.tooLarge, _, _), .failed(.noMemory, _, _):
            return .stop(because: "the answer cannot be used")
        case .failed(.processEnds, _, _): return .stop(because: "the process is at its end")
        case .failed(.refused, _, _): return .stop(because: "libcurl refused the request")
        case .failed(_, wasSent: false, _): why = "not sent"
        case .failed(let kind, wasSent: true, _):
            guard operation.isRepeatable else {
                return .stop(
                    because: operation.verb == .create
                        ? "no answer: the create may have been done" : "no answer: it may have been done")
            }
            why = kind == .timeout ? "timeout" : "connection broken"
        }
        guard tries <= maxRetries else { return .stop(because: "no tries left") }
        if let askedDelayMS {
            // To come back earlier than asked would be refused again.
            guard askedDelayMS <= maxDelayMS else {
                return .stop(because: "Retry-After is longer than retry_max_delay_ms")
            }
            return .again(afterMS: askedDelayMS, because: why)
        }
        return .again(afterMS: backoffMS(tries: tries, random: random()), because: why)
    }

    /// Exponential backoff with full jitter: anything from nothing to a bound that doubles with each try.
    private func backoffMS(tries: Int, random: UInt64) -> Int64 {
        let bound = min(maxDelayMS, 250 << Int64(min(max(tries, 1) - 1, 30)))
        return Int64(truncatingIfNeeded: random % (UInt64(bound) + 1))
    }
}
