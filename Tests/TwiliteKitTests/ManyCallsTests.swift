import Foundation
import Synchronization
import Testing
import TwilioClient

@testable import TwiliteKit

@Suite struct ManyCallsTests {
    /// As many as the options say are on the wire at once, and each task has the answer to its own call.
    @Test func hasManyInFlight() async throws {
        let most = Mutex((now: 0, most: 0))
        let gate = Gate()
        try await TestServer.with { asked in
            let now = most.withLock { count in
                count.now += 1
                count.most = max(count.most, count.now)
                return count.now
            }
            if now == 64 { gate.open() }
            await gate.wait()
            most.withLock { $0.now -= 1 }
            return .init("{\"identity\": \"\(asked.path.split(separator: "/").last ?? "")\"}")
        } _: { server in
            let client = try server.client()
            try await withThrowingTaskGroup(of: (String, String?).self) { group in
                for number in 0..<200 {
                    group.addTask {
                        let identity = "identity-\(number)"
                        let response = try await client.call(
                            "verify.v2.entity.fetch", ["ServiceSid": service, "Identity": identity])
                        return (identity, response["identity"]?.string)
                    }
                }
                for try await (asked, answered) in group { #expect(asked == answered) }
            }
            #expect(most.withLock { $0.most } == 64)
            #expect(client.queue.heldCount == 0)
        }
    }

    @Test func waitsForRoomRatherThanToFail() async throws {
        try await TestServer.with { _ in
            .init(entity)
        } _: { server in
            let client = try server.client {
                $0.maxPending = 3
                $0.maxInFlight = 2
            }
            let created = try await withThrowingTaskGroup(of: Response.self) { group in
                for _ in 0..<100 {
                    group.addTask {
                        try await client.call(
                            "verify.v2.entity.create", ["ServiceSid": service, "Identity": "12345678"])
                    }
                }
                return try await group.reduce(into: 0) { count, _ in count += 1 }
            }
            #expect(created == 100)
            #expect(server.asked.count == 100)
            #expect(client.queue.heldCount == 0 && client.queue.waitingCount == 0)
        }
    }

    /// An answer is kept by whoever has it, and by nobody else.
    @Test func keepsNoAnswers() async throws {
        final class Kept: Sendable {
            let answers = Mutex<[Weak]>([])
            struct Weak: Sendable { weak let answer: TwilioClient.Response? }
        }
        try await TestServer.with { _ in
            .init(entity)
        } _: { server in
            let client = try server.client()
            let kept = Kept()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<500 {
                    group.addTask {
                        let response = try await client.call(
                            "verify.v2.entity.fetch", ["ServiceSid": service, "Identity": "12345678"])
                        kept.answers.withLock { $0.append(Kept.Weak(answer: response.core)) }
                    }
                }
                try await group.waitForAll()
            }
            // The turn that gave the last answers may not be over.
            try await until("no answer is kept") { kept.answers.withLock { $0.allSatisfy { $0.answer == nil } } }
            #expect(kept.answers.withLock { $0.count } == 500)
        }
    }

    @MainActor @Test func worksOnAnActor() async throws {
        try await TestServer.with { _ in
            .init("{\"entities\": [\(entity), \(entity)], \"meta\": {\"next_page_url\": null}}")
        } _: { @MainActor server in
            let client = try server.client()
            var sids: [String] = []
            for try await each in client.verify.v2.services(service).entities.stream() { sids.append(each.sid) }
            #expect(sids.count == 2)
        }
    }

    /// Nothing of a client is left when nobody refers to it: its memory, its descriptors.
    @Test func endsWithItsLastReference() async throws {
        try await TestServer.with { _ in
            .init(entity)
        } _: { server in
            struct Weak: Sendable { weak let queue: CallQueue? }
            let left: Weak
            do {
                let client = try server.client()
                left = Weak(queue: client.queue)
                try await client.call("verify.v2.entity.fetch", ["ServiceSid": service, "Identity": "12345678"])
            }
            try await until("nothing is left") { left.queue == nil }
        }
    }
}
