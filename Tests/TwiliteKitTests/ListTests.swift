import Foundation
import Testing

@testable import TwiliteKit

@Suite struct ListTests {
    let list: Parameters = ["ServiceSid": service, "PageSize": 2]

    /// A server with pages of two records, each with its place in the list.
    func withPages(_ count: Int, _ body: @Sendable (TestServer) async throws -> Void) async throws {
        try await TestServer.with({ Self.page($0, of: count) }, body)
    }

    static func page(_ asked: TestServer.Asked, of count: Int) -> TestServer.Answer {
        let number = asked.query["PageToken"].flatMap { Int($0) } ?? 0
        let records = [number * 2, number * 2 + 1].map { "{\"sid\": \"YE\($0)\",  \"place\": \($0).0}" }
        let next = "http://h\(asked.path)?PageSize=2&PageToken=\(number + 1)"
        return .init(
            "{\"entities\": [\(records.joined(separator: ", "))], \"meta\": {\"next_page_url\": "
                + (number + 1 < count ? "\"\(next)\"" : "null") + "}}")
    }

    @Test func goesThroughAllRecords() async throws {
        try await withPages(5) { server in
            var sids: [String] = []
            var texts: [String] = []
            for try await record in try server.client().records("verify.v2.entity.list", list) {
                sids.append(record["sid"]?.string ?? "")
                texts.append(record.text)
            }
            #expect(sids == (0..<10).map { "YE\($0)" })
            #expect(texts.last == "{\"sid\": \"YE9\",  \"place\": 9.0}")
            #expect(server.asked.count == 5)
        }
    }

    @Test func asksForNoMoreThanIsWanted() async throws {
        try await withPages(1000) { server in
            let client = try server.client()
            for try await record in client.records("verify.v2.entity.list", list) where record["sid"] == "YE1" { break }
            #expect(server.asked.count == 1)
            let three = try await client.records("verify.v2.entity.list", list.merging(["Limit": 3])).all()
            #expect(three.map { $0["sid"]?.string } == ["YE0", "YE1", "YE2"])
            let none = try await client.records("verify.v2.entity.list", list.merging(["Limit": 0])).all()
            #expect(none.isEmpty)
            #expect(server.asked.count == 3)
        }
    }

    /// From the second page on the next one is asked for while this one is read.
    @Test func asksAhead() async throws {
        try await withPages(4) { server in
            var pages = try server.client().pages("verify.v2.entity.list", list).makeAsyncIterator()
            #expect(try await pages.next()?.records?.count == 2)
            #expect(server.asked.count == 1)
            _ = try await pages.next()
            try await until("the third page was asked for") { server.asked.count == 3 }
            #expect(try await pages.next()?.records?.first?["sid"] == "YE4")
            #expect(try await pages.next()?.records?.first?["sid"] == "YE6")
            #expect(try await pages.next() == nil)
            #expect(try await pages.next() == nil)
            #expect(server.asked.count == 4)
        }
    }

    @Test func asksForTheSamePageAgainAfterAFailure() async throws {
        let failures = Failures(of: ["1"])
        try await TestServer.with { asked in
            if let token = asked.query["PageToken"], failures.take(token) { return .init("{}", status: 500) }
            return Self.page(asked, of: 3)
        } _: { server in
            var pages = try server.client().pages("verify.v2.entity.list", list).makeAsyncIterator()
            _ = try await pages.next()
            await #expect(throws: TwiliteError.self) { try await pages.next() }
            #expect(try await pages.next()?.records?.first?["sid"] == "YE2")
            #expect(try await pages.next()?.records?.first?["sid"] == "YE4")
            #expect(try await pages.next() == nil)
        }
    }

    @Test func saysWhatIsWrongAtTheFirstRecord() async throws {
        try await withPages(1) { server in
            let client = try server.client()
            for (operation, kind) in [
                ("verify.v2.entity.fetch", TwiliteError.Kind.misuse), ("verify.v2.entity.list", .invalidParameters),
            ] {
                let error = try await #require(throws: TwiliteError.self) { try await client.records(operation).all() }
                #expect(error.kind == kind)
            }
            #expect(server.asked.isEmpty)
        }
    }

    /// Whoever leaves a list in the midst leaves nothing behind that was asked for ahead.
    @Test func leavesNothingBehind() async throws {
        let gate = Gate()
        try await TestServer.with { asked in
            if asked.query["PageToken"] == "2" { await gate.wait() }
            return Self.page(asked, of: 5)
        } _: { server in
            let client = try server.client()
            for try await record in client.records("verify.v2.entity.list", list) where record["sid"] == "YE3" { break }
            try await until("nothing is held") { client.queue.heldCount == 0 }
            gate.open()
        }
    }

    @Test func readsRecordsAsTypes() async throws {
        struct Placed: Decodable, Equatable {
            let sid: String
            let place: Double
        }
        try await withPages(2) { server in
            let records = try server.client().records("verify.v2.entity.list", list, as: Placed.self)
            #expect(try await records.all().last == Placed(sid: "YE3", place: 3))
            struct Other: Decodable { let sid: Int }
            let error = try await #require(throws: TwiliteError.self) {
                try await server.client().records("verify.v2.entity.list", list, as: Other.self).all()
            }
            #expect(error.kind == .decoding)
        }
    }
}
