import Foundation
import Synchronization
import Testing

@testable import TwiliteKit

@Suite struct CancellationTests {
    let create: Parameters = ["ServiceSid": service, "Identity": "ff483d1ff591898a"]

    /// A server that answers when a gate opens.
    func withSilence(_ body: @Sendable (TestServer) async throws -> Void) async throws {
        let gate = Gate()
        try await TestServer.with { _ in
            await gate.wait()
            return .init(entity)
        } _: { server in
            do { try await body(server) } catch {
                gate.open()
                throw error
            }
            gate.open()
        }
    }

    @Test func endsACallThatIsOnTheWire() async throws {
        try await withSilence { server in
            let client = try server.client()
            let task = Task { try await client.call("verify.v2.entity.create", create) }
            try await until("the request came") { !server.asked.isEmpty }
            task.cancel()
            let error = try await #require(throws: TwiliteError.self) { try await task.value }
            #expect(error.kind == .cancelled)
            #expect(error.mayHaveTakenEffect)
            #expect(client.queue.heldCount == 0)
        }
    }

    @Test func sendsNothingForATaskThatIsCancelledAlready() async throws {
        try await TestServer.with { _ in
            .init(entity)
        } _: { server in
            let client = try server.client()
            let gate = Gate()
            let task = Task {
                await gate.wait()
                return try await client.call("verify.v2.entity.create", create)
            }
            task.cancel()
            gate.open()
            let error = try await #require(throws: TwiliteError.self) { try await task.value }
            #expect(error.kind == .cancelled && !error.mayHaveTakenEffect && error.attempts == 0)
            #expect(error.operation == "verify.v2.entity.create")
            #expect(server.asked.isEmpty)
        }
    }

    @Test func endsAtTheDeadline() async throws {
        try await withSilence { server in
            let client = try server.client()
            let error = try await #require(throws: TwiliteError.self) {
                try await client.call("verify.v2.entity.create", create, within: .milliseconds(50))
            }
            #expect(error.kind == .timeout && error.mayHaveTakenEffect)
            for over in [Duration.zero, .seconds(-1)] {
                let error = try await #require(throws: TwiliteError.self) {
                    try await client.call("verify.v2.entity.create", create, within: over)
                }
                #expect(error.kind == .timeout && error.attempts == 0)
            }
        }
    }

    /// What waits for room in the core can be cancelled, and has its deadline.
    @Test func endsCallsThatWaitForRoom() async throws {
        try await withSilence { server in
            let client = try server.client {
                $0.maxPending = 1
                $0.maxInFlight = 1
            }
            let first = Task { try await client.call("verify.v2.entity.create", create) }
            try await until("the request came") { !server.asked.isEmpty }
            let waiting = Task { try await client.call("verify.v2.entity.create", create) }
            try await until("it waits") { client.queue.waitingCount == 1 }
            waiting.cancel()
            let cancelled = try await #require(throws: TwiliteError.self) { try await waiting.value }
            #expect(cancelled.kind == .cancelled && !cancelled.mayHaveTakenEffect)
            let late = try await #require(throws: TwiliteError.self) {
                try await client.call("verify.v2.entity.create", create, within: .milliseconds(30))
            }
            #expect(late.kind == .timeout && !late.mayHaveTakenEffect)
            first.cancel()
            await #expect(throws: TwiliteError.self) { try await first.value }
            #expect(server.asked.count == 1)
            #expect(client.queue.heldCount == 0 && client.queue.waitingCount == 0)
        }
    }

    /// 1,000 tasks wait for a server that does not answer. No thread waits with them: all others go on.
    @Test func holdsNoThreadWhileItWaits() async throws {
        try await withSilence { silent in
            try await TestServer.with { _ in
                .init(entity)
            } _: { server in
                let client = try silent.client()
                let before = try threadCount()
                let tasks = (0..<1000).map { _ in Task { try await client.call("verify.v2.entity.create", create) } }
                try await until("64 are on the wire") { silent.asked.count == 64 && client.queue.heldCount == 1000 }
                let other = try server.client()
                for _ in 0..<20 { try await other.call("verify.v2.entity.fetch", create) }
                #expect(try threadCount() < before + 32)
                for task in tasks { task.cancel() }
                var kinds: [TwiliteError.Kind: Int] = [:]
                var unknown = 0
                for task in tasks {
                    if case .failure(let error as TwiliteError) = await task.result {
                        kinds[error.kind, default: 0] += 1
                        unknown += error.mayHaveTakenEffect ? 1 : 0
                    }
                }
                #expect(kinds == [.cancelled: 1000])
                // A call that is cancelled on the wire makes room for one that is not cancelled yet: it may be sent.
                #expect(unknown >= silent.asked.count)
            }
        }
    }

    private func threadCount() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count
    }
}
