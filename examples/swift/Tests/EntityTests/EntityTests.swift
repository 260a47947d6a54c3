// Tests without an account: the sandbox plays Twilio, and fails when it is told to.
//
//     swift test --package-path examples/swift
import Testing
import TwiliteKit
import TwiliteTesting

@Suite struct EntityTests {
    @Test func aServerThatIsBusyIsAskedAgain() async throws {
        let sandbox = try await Sandbox()
        let client = try sandbox.client { $0.retryMaxDelay = .milliseconds(10) }
        let entities = client.verify.v2.services("VA0123456789abcdef0123456789abcdef").entities
        try await entities.create(identity: "ff483d1ff591898a")

        try await sandbox.fault("verify.v2.entity.fetch", "status", times: 2, ["status": 503])
        #expect(try await entities("ff483d1ff591898a").fetch().identity == "ff483d1ff591898a")
        #expect(try await sandbox.requests.count == 4)
    }
}
