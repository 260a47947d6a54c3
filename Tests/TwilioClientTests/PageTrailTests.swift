import Bytes
import HTTP
import Testing

@testable import TwilioClient

/// What is taken of a paging URL, and what is refused.
@Suite struct PageTrailTests {
    private let path = "/v2/Services/VA00000000000000000000000000000000/Entities"

    @Test(arguments: [
        "https://verify.twilio.com", "https://evil.example", "http://user:password@evil.example:81",
        "https://gateway.example/prefix", "",
    ])
    func takesTheQueryAlone(origin: String) throws {
        var trail = PageTrail()
        #expect(
            try query(&trail, "\(origin)\(path)?PageSize=2&Page=1&PageToken=PT1#part")
                == "PageSize=2&Page=1&PageToken=PT1")
    }

    @Test func takesASidInAnotherCase() throws {
        var trail = PageTrail()
        #expect(try query(&trail, "https://h\(path.uppercased())?Page=1") == "Page=1")
    }

    @Test(arguments: [
        ("https://h/v2/Services/VA11111111111111111111111111111111/Entities?Page=1", "another path"),
        ("https://h/Entities?Page=1", "another path"), ("https://h/?Page=1", "another path"),
        ("not a url", "not a URL"), ("Page=1", "not a URL"), ("ftp://h/x?Page=1", "not a URL"),
        ("https://h", "not a URL"),
        ("https://h/v2/Services/VA00000000000000000000000000000000/Entities", "no query"),
        ("https://h/v2/Services/VA00000000000000000000000000000000/Entities?", "no query"),
        ("https://h/v2/Services/VA00000000000000000000000000000000/Entities?Page=1\r\nX: y", "not a URL"),
        ("https://h/v2/Services/VA00000000000000000000000000000000/Entities?Page=1 HTTP/1.1", "not a URL"),
        ("https://h/v2/Services/VA00000000000000000000000000000000/Entities?Page=ü", "not a URL"),
    ])
    func refuses(url: String, why: String) throws {
        var trail = PageTrail()
        do {
            let query = try query(&trail, url)
            Issue.record("took \(query)")
        } catch let error as ShapeError {
            #expect(String(decoding: error.message.utf8, as: UTF8.self).contains(why))
        }
    }

    @Test(arguments: ["101", "0", "-1", "1e2", "99999999999999999999"]) func refusesAPageSizeBeyondTheAPIs(size: String)
        throws
    {
        var trail = PageTrail()
        #expect(try query(&trail, "https://h\(path)?PageSize=100&Page=1") == "PageSize=100&Page=1")
        #expect(throws: ShapeError.self) { try query(&trail, "https://h\(path)?PageSize=\(size)&Page=2") }
    }

    @Test func refusesAPageThatNamesItself() {
        var trail = PageTrail()
        let url = "https://h\(path)?Page=0"
        #expect(throws: ShapeError.self) { try query(&trail, url, current: url) }
    }

    @Test func refusesACycleAndARepeatedToken() throws {
        var trail = PageTrail()
        _ = try query(&trail, "https://h\(path)?Page=1&PageToken=A")
        _ = try query(&trail, "https://h\(path)?Page=2&PageToken=B")
        #expect(throws: ShapeError.self) { try query(&trail, "https://h\(path)?Page=3&PageToken=A") }
        _ = try query(&trail, "https://h\(path)?Page=1")
        #expect(throws: ShapeError.self) { try query(&trail, "https://h\(path)?Page=1") }
    }

    @Test func remembersManyPages() {
        let set = FingerprintSet()
        for page in 0..<10_000 {
            let isNew = set.insert(Array("Page=\(page)".utf8)[...], behind: page)
            #expect(isNew)
        }
        for page in 0..<10_000 {
            let isNew = set.insert(Array("Page=\(page)".utf8)[...], behind: 10_000)
            #expect(!isNew)
        }
    }

    /// Whoever fails goes on from a copy, on the same way or on another.
    @Test func aCopyKnowsItsOwnWay() throws {
        var trail = PageTrail()
        _ = try query(&trail, "https://h\(path)?PageToken=A")
        for times in 1...50 {
            var givenUp = trail
            for page in 0..<times { _ = try query(&givenUp, "https://h\(path)?PageToken=B\(page)") }
            #expect(throws: ShapeError.self) { try query(&givenUp, "https://h\(path)?PageToken=B\(times - 1)") }
            #expect(throws: ShapeError.self) { try query(&givenUp, "https://h\(path)?PageToken=A") }
        }
        _ = try query(&trail, "https://h\(path)?PageToken=B1")
        _ = try query(&trail, "https://h\(path)?PageToken=B0")
        for token in ["A", "B0", "B1"] {
            #expect(throws: ShapeError.self) { try query(&trail, "https://h\(path)?PageToken=\(token)") }
        }
    }

    /// A copy with each page, as a pager and its call have one: what that costs does not depend on how far they are.
    /// Were all of it copied, it would be a terabyte.
    @Test(.timeLimit(.minutes(1))) func aPageFarDownTheListCostsNoMoreThanTheFirst() throws {
        var trail = PageTrail()
        let asked = Array("/".utf8)
        for page in 0..<300_000 {
            var next = trail
            let url = Array("/?PageToken=\(page)".utf8)
            _ = try asked.withUnsafeBufferPointer { asked in
                Result { () throws(ShapeError) in
                    try next.query(from: url, called: "next_page_url", path: asked, current: nil, largestPage: 1)
                }
            }.get()
            trail = next
        }
    }

    private func query(_ trail: inout PageTrail, _ url: String, current: String? = nil) throws -> String {
        let asked = Array(path.utf8)
        let taken = asked.withUnsafeBufferPointer { asked in
            Result { () throws(ShapeError) in
                try trail.query(
                    from: Array(url.utf8), called: "next_page_url", path: asked,
                    current: current.map { Array($0.utf8) }, largestPage: 100)
            }
        }
        return String(decoding: try taken.get().bytes, as: UTF8.self)
    }
}
