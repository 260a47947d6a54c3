import Testing
import TwiliteKit
import TwiliteTesting

@Suite struct SandboxTests {
    @Test func playsTwilioForATest() async throws {
        let sandbox = try await Sandbox(seed: 3)
        let client = try sandbox.client { $0.retryMaxDelay = .milliseconds(10) }
        let users = client.ipMessaging.v2.services("IS00000000000000000000000000000001").users
        #expect(try await users.list(limit: 10).count == 3)
        try await sandbox.fault("ip_messaging.v2.user.fetch", "status", times: 2, ["status": 503])
        let made = try await users.create(identity: "ada", attributes: ["team": "blue"])
        #expect(try await users("ada").fetch().sid == made.sid)
        let requests = try await sandbox.requests
        #expect(requests.count == 5)
        try await sandbox.reset()
        #expect(try await sandbox.requests.isEmpty)
        let gone = try await #require(throws: TwiliteError.self) { try await users("ada").fetch() }
        #expect(gone.httpStatus == 404)
    }

    @Test func endsWithItsLastReference() async throws {
        let client = try await Sandbox().client { $0.maxRetries = 0 }
        // It ends at once, but not at the same time.
        let end = ContinuousClock.now + .seconds(10)
        var kind: TwiliteError.Kind?
        while kind != .transport {
            try #require(ContinuousClock.now < end, "the sandbox ended")
            do throws(TwiliteError) { try await client.request("GET", "verify", "/v2/Services") } catch {
                kind = error.kind
            }
        }
    }
}
