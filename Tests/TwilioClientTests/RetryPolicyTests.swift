import Bytes
import HTTP
import Testing
import TwilioAPI

@testable import TwilioClient

/// The decision over verbs and outcomes: only what is not repeatable differs.
@Suite struct RetryPolicyTests {
    private let policy = RetryPolicy(maxRetries: 3, maxDelayMS: 10_000)
    private static let reads: [Verb] = [.fetch, .list, .page]
    private static let all: [Verb] = [.create, .update, .delete] + reads

    @Test(arguments: all) func sends429Again(verb: Verb) {
        #expect(isAgain(verb, .answered(status: 429, retryAfterMS: nil)))
    }

    @Test(arguments: all, [Int32(500), 502, 503, 504]) func sends5xxAgainUnlessItCreates(verb: Verb, status: Int32) {
        #expect(isAgain(verb, .answered(status: status, retryAfterMS: nil)) == (verb != .create))
    }

    @Test(arguments: all, [Int32(200), 201, 204, 302, 400, 401, 403, 404, 408, 409, 422])
    func takesAnyOtherAnswerAsFinal(verb: Verb, status: Int32) {
        #expect(!isAgain(verb, .answered(status: status, retryAfterMS: nil)))
    }

    @Test(arguments: all, [TransferFailure.Kind.lookup, .connect, .tls, .timeout, .broken])
    func sendsAgainWhatWasNeverSent(verb: Verb, kind: TransferFailure.Kind) {
        #expect(isAgain(verb, .failed(kind, wasSent: false, isCertificateRefused: false)))
    }

    @Test(arguments: all, [TransferFailure.Kind.timeout, .broken])
    func sendsAgainWhatHadNoAnswerUnlessItCreates(verb: Verb, kind: TransferFailure.Kind) {
        #expect(isAgain(verb, .failed(kind, wasSent: true, isCertificateRefused: false)) == (verb != .create))
    }

    @Test(arguments: all, [TransferFailure.Kind.garbled, .tooLarge, .refused])
    func doesNotSendAgainWhatWouldEndTheSame(verb: Verb, kind: TransferFailure.Kind) {
        #expect(!isAgain(verb, .failed(kind, wasSent: true, isCertificateRefused: false)))
        #expect(!isAgain(verb, .failed(kind, wasSent: false, isCertificateRefused: false)))
    }

    @Test(arguments: all) func doesNotTryARefusedCertificateAgain(verb: Verb) {
        #expect(!isAgain(verb, .failed(.tls, wasSent: false, isCertificateRefused: true)))
    }

    @Test func stopsWhenTheTriesAreUsedUp() {
        let outcome = RetryPolicy.Outcome.answered(status: 429, retryAfterMS: nil)
        #expect(isAgain(.fetch, outcome, tries: 3))
        #expect(!isAgain(.fetch, outcome, tries: 4))
        let never = RetryPolicy(maxRetries: 0, maxDelayMS: 10_000)
        #expect(
            never.decision(for: operation(.fetch), after: outcome, tries: 1, random: { 0 })
                == .stop(because: "no tries left"))
    }

    @Test func waitsAsLongAsAsked() {
        let asked = policy.decision(
            for: operation(.create), after: .answered(status: 429, retryAfterMS: 2000), tries: 1, random: { 7 })
        #expect(asked == .again(afterMS: 2000, because: "429: nothing was done"))
    }

    @Test func doesNotWaitLongerThanTheCallerAllows() {
        let asked = policy.decision(
            for: operation(.create), after: .answered(status: 429, retryAfterMS: 10_001), tries: 1, random: { 7 })
        #expect(asked == .stop(because: "Retry-After is longer than retry_max_delay_ms"))
    }

    /// Full jitter: from nothing to a bound that doubles and is capped.
    @Test(arguments: [(1, Int64(250)), (2, 500), (3, 1000), (7, 10_000), (99, 10_000)])
    func drawsTheWaitUpToABound(tries: Int, bound: Int64) {
        let patient = RetryPolicy(maxRetries: 100, maxDelayMS: 10_000)
        func wait(_ random: UInt64) -> Int64? {
            let outcome = RetryPolicy.Outcome.answered(status: 503, retryAfterMS: nil)
            guard
                case .again(let ms, _) = patient.decision(
                    for: operation(.fetch), after: outcome, tries: tries, random: { random })
            else { return nil }
            return ms
        }
        #expect(wait(0) == 0)
        #expect(wait(UInt64(bound)) == bound)
        #expect(wait(UInt64(bound) + 1) == 0)
        #expect(wait(UInt64.max).map { 0...bound ~= $0 } == true)
    }

    /// POST and PATCH are not idempotent (RFC 9110, 9.2.2), whatever they are called: a call's update may end the call.
    @Test(arguments: [
        ("api.v2010.call.update", false), ("api.v2010.message.create", false),
        ("preview_iam.versionless.organization_user.patch", false),
        ("preview_iam.versionless.organization_user.update", true), ("monitor.v2.alarm.update", true),
        ("ip_messaging.v2.user.update", true), ("api.v2010.message.delete", true), ("api.v2010.message.list", true),
    ])
    func repeatsWhatMayBeDoneTwice(id: String, isRepeated: Bool) throws {
        let operation = try #require(Array(id.utf8).withUnsafeBufferPointer { Catalog.operation($0) })
        let outcome = RetryPolicy.Outcome.failed(.timeout, wasSent: true, isCertificateRefused: false)
        let decision = policy.decision(for: operation, after: outcome, tries: 1, random: { 1 })
        if case .again = decision { #expect(isRepeated) } else { #expect(!isRepeated) }
    }

    /// The operation of a resource that has all verbs.
    private func operation(_ verb: Verb) -> TwilioAPI.Operation {
        let id = "trusthub.v1.customer_profile.\(String(decoding: verb.name.utf8, as: UTF8.self))"
        return Array(id.utf8).withUnsafeBufferPointer { Catalog.operation($0) } ?? .oauthToken()
    }

    private func isAgain(_ verb: Verb, _ outcome: RetryPolicy.Outcome, tries: Int = 1) -> Bool {
        let decision = policy.decision(for: operation(verb), after: outcome, tries: tries, random: { 1 })
        if case .again = decision { return true } else { return false }
    }
}

@Suite struct RetryAfterTests {
    /// The dates are RFC 9110's example and ones that `date -u -d @N` gives.
    @Test(arguments: [
        ("0", 0, Int64?(0)), ("120", 0, 120_000), ("99999999999999999999", 0, Int64.max),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777, 0), ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_770, 7000),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 800_000_000, 0), ("Thu, 29 Feb 2024 00:00:00 GMT", 1_709_164_799, 1000),
        ("Fri, 31 Dec 1999 23:59:59 GMT", 946_684_798, 1000), ("-1", 0, nil), ("1.5", 0, nil), ("", 0, nil),
        ("soon", 0, nil),
        ("Sun, 06 Nox 1994 08:49:37 GMT", 0, nil), ("Sun, 06 Nov 1994 24:49:37 GMT", 0, nil),
        ("Sunday, 06-Nov-94 08:49:37 GMT", 0, nil),
    ])
    func reads(value: String, now: Int64, ms: Int64?) {
        #expect(retryAfterMS(Array(value.utf8), nowSeconds: now) == ms)
    }
}
