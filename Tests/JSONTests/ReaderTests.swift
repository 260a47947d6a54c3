import Bytes
import Testing

@testable import JSON

@Suite struct ReaderTests {
    @Test func walksThroughATextAndSlicesIt() throws {
        let text = Array(#" { "a" : [ 1 , {"b": "x\ty"} , null ] , "c" : false } "#.utf8)
        try inExactMemory(text) { bytes in
            Result {
                var reader = JSONReader(bytes)
                #expect(try reader.kind() == .object)
                try reader.enterObject()
                #expect(try reader.nextMember()?.equals("a") == true)
                try reader.enterArray()
                #expect(try reader.nextElement())
                #expect(try reader.number().integer == 1)
                #expect(try reader.nextElement())
                let record = reader.bytes(try reader.skip())
                #expect(String(decoding: record, as: UTF8.self) == #"{"b": "x\ty"}"#)
                #expect(try reader.nextElement())
                #expect(try reader.kind() == .null)
                try reader.null()
                #expect(try !reader.nextElement())
                #expect(try reader.nextMember()?.equals("c") == true)
                #expect(try !reader.boolean())
                #expect(try reader.nextMember() == nil)
                try reader.end()
            }
        }.get()
    }

    @Test func saysWhenAValueIsOfAnotherKind() {
        inExactMemory(Array("[1]".utf8)) { bytes in
            var reader = JSONReader(bytes)
            #expect(throws: JSONError(.unexpectedKind, at: 0)) { _ = try reader.string() }
            #expect(throws: JSONError(.unexpectedKind, at: 0)) { _ = try reader.number() }
            #expect(throws: JSONError(.unexpectedKind, at: 0)) { _ = try reader.boolean() }
            #expect(throws: JSONError(.unexpectedKind, at: 0)) { try reader.null() }
            #expect(throws: JSONError(.unexpectedKind, at: 0)) { try reader.enterObject() }
        }
    }

    @Test(arguments: ["[1,]", "{\"a\":1,}", "[1 1]", "{\"a\":1 \"b\":2}", "{\"a\"}", "[", "{"])
    func refusesWhileWalking(text: String) { #expect(walk(Array(text.utf8)) != nil) }

    @Test func clampsRangesThatAreNotItsOwn() {
        inExactMemory(Array("12".utf8)) { bytes in
            let reader = JSONReader(bytes)
            #expect(reader.bytes(-5..<100).count == 2)
            #expect(reader.bytes(7..<9).count == 0)
        }
    }

    @Test(arguments: [
        ("0", Int64(0)), ("-0", 0), ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min),
        ("9223372036854775808", nil), ("-9223372036854775809", nil), ("1.0", nil), ("1e3", nil), ("-", nil), ("", nil),
        ("x", nil),
    ])
    func integers(text: String, value: Int64?) {
        inExactMemory(Array(text.utf8)) { #expect(JSONNumber(text: $0).integer == value) }
    }
}

@Suite struct StringTests {
    @Test(arguments: [
        (#""a\"\\\/\b\f\n\r\tb""#, "a\"\\/\u{8}\u{C}\n\r\tb"),
        (#""\u0041\u00e9\u20ac\ud83d\ude00\uDBFF\uDFFF""#, "Aé€😀\u{10FFFF}"),
        (#""\u0000x""#, "\u{0}x"), (#""é\u00E9""#, "éé"), (#""""#, ""),
    ])
    func decodes(text: String, decoded: String) throws {
        try withString(text) { string in
            var bytes: [UInt8] = []
            string.appendDecoded(to: &bytes)
            #expect(bytes == Array(decoded.utf8))
        }
    }

    @Test func comparesWhatIsMeant() throws {
        try withString(#""n\u0061me""#) { escaped in
            #expect(escaped.hasEscapes)
            #expect(escaped.equals("name"))
            #expect(!escaped.equals("nam"))
            try withString(#""name""#) { plain in
                #expect(!plain.hasEscapes)
                #expect(plain.equals("name"))
                #expect(!plain.equals("names"))
                #expect(plain.equals(escaped))
                #expect(escaped.equals(plain))
            }
        }
    }

    private func withString(_ text: String, _ body: (JSONString) throws -> Void) throws {
        try inExactMemory(Array(text.utf8)) { bytes in
            Result {
                var reader = JSONReader(bytes)
                try body(try reader.string())
            }
        }.get()
    }
}
