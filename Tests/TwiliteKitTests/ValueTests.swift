import Foundation
import Testing

@testable import TwiliteKit

@Suite struct JSONValueTests {
    @Test(arguments: [
        "null", "true", "[]", "{}", "[1, 2.50, -0, 1e400, 123456789012345678901234567890]",
        #"{"b": "\"\\\n\u0001é😀", "a": [null, false]}"#,
    ])
    func isWrittenAsItWasRead(text: String) throws { #expect(try JSON(parsing: text).description == text) }

    @Test(arguments: ["", "{", "[1,]", "01", "nul", "\"\\x\"", "1 2", "{\"a\" 1}", "'a'"])
    func refusesWhatIsNotJSON(text: String) throws {
        let error = try #require(throws: TwiliteError.self) { try JSON(parsing: text) }
        #expect(error.kind == .invalidJSON)
    }

    @Test func isFoundByNameAndIndex() throws {
        let value: JSON = ["a": ["b": [1, "two", nil]], "n": 2.5, "t": true]
        #expect(value["a"]?["b"]?[1]?.string == "two")
        #expect(value["a"]?["b"]?[2]?.isNull == true)
        #expect(value["a"]?["b"]?[3] == nil)
        #expect(value["x"] == nil && value[0] == nil)
        #expect(value["n"]?.double == 2.5 && value["n"]?.int == nil && value["t"]?.bool == true)
        #expect(value.object?.names == ["a", "n", "t"])
        #expect(value == ["t": true, "n": 2.5, "a": ["b": [1, "two", nil]]])
    }

    @Test func readsStringsWithEscapes() throws {
        #expect(try JSON(parsing: #""\u00e9\ud83d\ude00\/\t""#).string == "é😀/\t")
    }

    @Test func goesThroughOtherCoders() throws {
        let value: JSON = ["a": [1, 2.5, "x", nil, true], "b": ["c": -7]]
        let encoded = try JSONEncoder().encode(value)
        #expect(try JSONDecoder().decode(JSON.self, from: encoded) == value)
    }
}

@Suite struct DecodingTests {
    struct Everything: Decodable, Equatable {
        enum Color: String, Decodable { case red, blue }
        struct Inner: Decodable, Equatable {
            let deepName: [String]
        }
        let accountSid: String
        let dateCreated: Date
        let dateSent: Date
        let price: Decimal
        let big: UInt64
        let small: Int8
        let page: URL
        let color: Color
        let inner: [String: Inner]
        let maybe: String?
        let raw: JSON
        let data: Data
    }

    @Test func readsAllKindsOfValues() throws {
        let value = try JSON(
            parsing:
                #"{"account_sid": "AC1", "date_created": "2015-07-30T20:00:00.250Z","#
                + #""dateSent": "Thu, 30 Jul 2015 22:00:00 +0200", "price": -0.00750000000000000001, "#
                + #""big": 18446744073709551615, "small": -128, "page": "https://example.org/a?b", "color": "blue", "#
                + #""inner": {"k": {"deep_name": ["x"]}}, "maybe": null, "raw": [1.50], "data": "aGk="}"#
        ).decode(Everything.self)
        #expect(value.accountSid == "AC1")
        #expect(value.dateCreated.timeIntervalSince1970 == 1_438_286_400.25)
        #expect(value.dateSent.timeIntervalSince1970 == 1_438_286_400)
        #expect(value.price == Decimal(string: "-0.00750000000000000001"))
        #expect(value.big == .max && value.small == .min)
        #expect(value.page.absoluteString == "https://example.org/a?b")
        #expect(value.color == .blue && value.inner["k"]?.deepName == ["x"] && value.maybe == nil)
        #expect(value.raw.description == "[1.50]")
        #expect(value.data == Data("hi".utf8))
    }

    @Test(arguments: [
        ("{\"a\": {\"b\": [1, \"x\"]}}", "a.b[1] is a string, and cannot be read as Int"),
        ("{\"a\": {\"b\": [1, 300]}}", ""), ("{\"a\": {}}", "a.b is missing"),
        ("{\"a\": {\"b\": null}}", "a.b is null"), ("{\"a\": {\"b\": [1.5]}}", "a.b[0] is a number"),
    ])
    func saysWhereAValueIsOtherwise(text: String, words: String) throws {
        struct Outer: Decodable {
            struct Inner: Decodable { let b: [Int] }
            let a: Inner
        }
        let value = try JSON(parsing: text)
        guard !words.isEmpty else {
            _ = try value.decode(Outer.self)
            return
        }
        let error = try #require(throws: TwiliteError.self) { try value.decode(Outer.self) }
        #expect(error.kind == .decoding)
        #expect(error.message.hasPrefix(words))
    }

    @Test(arguments: [
        "2015-02-29", "2015-13-01", "2015-07-30T24:00:00Z", "yesterday", "", "2015-07-30T20:00:00", "2015-7-3",
    ])
    func takesNoOtherTextForADate(text: String) { #expect(Date(twilio: text) == nil) }

    @Test(arguments: [
        ("1970-01-01", 0), ("2000-02-29T00:00:00Z", 951_782_400), ("2015-07-30T20:00:00-05:30", 1_438_306_200),
        ("30 Jul 2015 20:00:00 GMT", 1_438_286_400), ("1969-12-31T23:59:59Z", -1), ("2400-03-01", 13_574_649_600),
    ])
    func readsDates(text: String, seconds: Double) { #expect(Date(twilio: text)?.timeIntervalSince1970 == seconds) }
}

@Suite struct ParametersTests {
    @Test func areWrittenAndMerged() throws {
        var parameters: Parameters = ["A": "x", "B": 1, "C": nil]
        parameters["D"] = [true, false]
        parameters["A"] = nil
        #expect(parameters.description == #"{"B": 1, "C": null, "D": [true, false]}"#)
        #expect(parameters.merging(["B": 2]).description == #"{"B": 2, "C": null, "D": [true, false]}"#)
        #expect(try Parameters(json: #"{"B": 1.0}"#).description == #"{"B": 1.0}"#)
        #expect(throws: TwiliteError.self) { try Parameters(json: "[]") }
    }

    @Test func takeDates() {
        let parameters: Parameters = ["After": Date(timeIntervalSince1970: 1_438_286_400)]
        #expect(parameters.description == #"{"After": "2015-07-30T20:00:00Z"}"#)
    }

    @Test(arguments: [
        ("dateCreated", "date_created"), ("accountSID", "account_sid"), ("statusCallbackURL", "status_callback_url"),
        ("v2010", "v2010"), ("oAuthApps", "o_auth_apps"), ("a2pProfileBundleSid", "a2p_profile_bundle_sid"),
        ("already_so", "already_so"), ("xTwilioWebhookEnabled", "x_twilio_webhook_enabled"),
    ])
    func areSpelledAsTheAPIDoes(swift: String, api: String) { #expect(snakeCase(swift) == api) }
}
