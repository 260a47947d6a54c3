import Testing

@testable import TwilioClient

@Suite struct InFlightLimitTests {
    @Test func allowsTheMostAtFirst() { #expect(InFlightLimit(64).allowed == 64) }

    /// 64 are sent to a server that takes ten: 54 are refused, and ten are left.
    @Test func eachRefusalTakesOneAway() {
        var limit = InFlightLimit(64)
        for sent in 1...64 { limit.noteSent(inFlight: sent) }
        for _ in 0..<54 { limit.noteRefusal() }
        #expect(limit.allowed == 10)
    }

    /// What was refused counts from what was in flight, not from what might have been.
    @Test func aRefusalOfFewLeavesFewer() {
        var limit = InFlightLimit(64)
        for sent in 1...5 { limit.noteSent(inFlight: sent) }
        limit.noteRefusal()
        #expect(limit.allowed == 4)
    }

    @Test func oneIsAlwaysLeft() {
        var limit = InFlightLimit(3)
        for _ in 0..<10 { limit.noteRefusal() }
        #expect(limit.allowed == 1)
    }

    @Test func recoversAndNoFurther() {
        var limit = InFlightLimit(16)
        for sent in 1...16 { limit.noteSent(inFlight: sent) }
        for _ in 0..<15 { limit.noteRefusal() }
        var answers = 0
        while limit.allowed < 16, answers < 100_000 {
            limit.noteAnswer()
            answers += 1
        }
        #expect(limit.allowed == 16)
        #expect(answers < 1000)
        limit.noteAnswer()
        #expect(limit.allowed == 16)
    }

    /// A server that keeps refusing what is one too many is asked seldom.
    @Test func probesSeldom() {
        var limit = InFlightLimit(64)
        for sent in 1...64 { limit.noteSent(inFlight: sent) }
        for _ in 0..<54 { limit.noteRefusal() }
        var refusals = 0
        for _ in 0..<10_000 {
            if limit.allowed > 10 {
                limit.noteSent(inFlight: 11)
                limit.noteRefusal()
                refusals += 1
            } else {
                limit.noteAnswer()
            }
        }
        #expect(refusals > 0)
        #expect(refusals <= 40)
    }
}
