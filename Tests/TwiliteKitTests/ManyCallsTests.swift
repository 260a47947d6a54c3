import Foundation
import Synchronization
import Testing

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

    /// Nothing of a client is left when nobody refers to it: its memory, its descriptors.
    @Test func endsWithItsLastReference() async throws {
        try await TestServer.with { _ in
            .init(entity)
        } _: { server in
            weak var queue: CallQueue?
            do {
                let client = try server.client()
                queue = client.queue
                try await client.call("verify.v2.entity.fetch", ["ServiceSid": service, "Identity": "12345678"])
            }
            #expect(queue == nil)
        }
    }
}
