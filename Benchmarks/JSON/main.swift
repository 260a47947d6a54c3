// Checks and slices a list page of 1000 records, as the library does with every answer, beside Foundation's
// JSONSerialization and FoundationEssentials' JSONDecoder reading the same bytes. All in one run, alternating; medians and
// their spread.
//
//   Benchmarks/run json_text

import Bytes
import Foundation
import FoundationEssentials
import JSON

/// A page of Verify Entities as the API writes it; `space` stands after each colon and comma.
func page(space: String) -> [UInt8] {
    let service = "https://verify.twilio.com/v2/Services/VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Entities"
    func members(_ pairs: [(String, String)]) -> String {
        "{" + pairs.map { "\"\($0)\":\(space)\($1)" }.joined(separator: ",\(space)") + "}"
    }
    let records = (0..<1000).map { number in
        let identity = "ff483d1ff591898a99429160\(10_000_000 + number)"
        return members([
            ("sid", "\"YE\(identity)\""), ("identity", "\"\(identity)\""),
            ("account_sid", "\"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\""),
            ("service_sid", "\"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\""), ("date_created", "\"2015-07-30T20:00:00Z\""),
            ("date_updated", "\"2015-07-30T20:00:00Z\""), ("url", "\"\(service)/\(identity)\""),
            (
                "links",
                members([
                    ("factors", "\"\(service)/\(identity)/Factors\""),
                    ("new_factors", "\"\(service)/\(identity)/Factors\""),
                    ("challenges", "\"\(service)/\(identity)/Challenges\""),
                ])
            ),
        ])
    }
    let meta = members([("page", "0"), ("page_size", "1000"), ("next_page_url", "null"), ("key", "\"entities\"")])
    return Array(
        members([("entities", "[" + records.joined(separator: ",\(space)") + "]"), ("meta", meta)]).utf8)
}

/// Finds where each record lies, having checked every byte; nil when the text is no such page.
func slice(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    var reader = JSONReader(text)
    var records: [Range<Int>] = []
    records.reserveCapacity(1000)
    do throws(JSONError) {
        try reader.enterObject()
        while let name = try reader.nextMember() {
            guard name.equals("entities") else {
                _ = try reader.skip()
                continue
            }
            try reader.enterArray()
            while try reader.nextElement() { records.append(try reader.skip()) }
        }
        try reader.end()
        return records.count
    } catch {
        return nil
    }
}

/// What JSONDecoder makes of a page.
struct Page: Decodable {
    struct Entity: Decodable {
        let sid, identity, account_sid, service_sid, date_created, date_updated, url: String
        let links: [String: String]
    }
    struct Meta: Decodable {
        let page, page_size: Int
        let next_page_url: String?
        let key: String
    }
    let entities: [Entity]
    let meta: Meta
}

func megabytesPerSecond(_ bytes: Int, times: Int, _ work: () -> Bool) -> Double {
    let clock = ContinuousClock()
    let elapsed = clock.measure {
        for _ in 0..<times where !work() { print("a page was refused") }
    }
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    return Double(bytes * times) / seconds / 1e6
}

func row(_ name: String, _ values: [Double]) {
    let sorted = values.sorted()
    let cells = [sorted[sorted.count / 2], sorted.first ?? 0, sorted.last ?? 0].map { String(format: "%9.1f", $0) }
    print(name.padding(toLength: 46, withPad: " ", startingAt: 0) + cells.joined())
}

print("MB/s of JSON".padding(toLength: 46, withPad: " ", startingAt: 0) + "   median    least     most")
for (name, space) in [("compact", ""), ("with spaces", " ")] {
    let text = page(space: space)
    let data = Data(text)
    var own: [Double] = []
    var foundation: [Double] = []
    var essentials: [Double] = []
    for _ in 0..<15 {
        own.append(megabytesPerSecond(text.count, times: 40) { text.withUnsafeBufferPointer(slice) == 1000 })
        foundation.append(
            megabytesPerSecond(text.count, times: 2) { (try? JSONSerialization.jsonObject(with: data)) != nil })
        essentials.append(
            megabytesPerSecond(text.count, times: 2) {
                (try? JSONDecoder().decode(Page.self, from: data))?.entities.count == 1000
            })
    }
    row("\(name): Twilite checks and slices", own)
    row("\(name): Foundation's JSONSerialization", foundation)
    row("\(name): FoundationEssentials' JSONDecoder", essentials)
}
