import Bytes
import Foundation
import Testing

@testable import JSON

@Suite struct WriterTests {
    @Test func writesEveryKind() {
        var json = JSONWriter()
        json.beginObject()
        json.name("text")
        json.string("a\"\\\u{8}\n")
        json.name("list")
        json.beginArray()
        json.integer(.min)
        json.boolean(true)
        json.null()
        json.beginObject()
        json.endObject()
        json.beginArray()
        json.endArray()
        json.endArray()
        json.name("raw")
        Array("[1,2]".utf8).withUnsafeBufferPointer { json.raw($0) }
        json.endObject()
        #expect(
            String(decoding: json.bytes, as: UTF8.self)
                == #"{"text": "a\"\\\u0008\n", "list": [-9223372036854775808, true, null, {}, []], "raw": [1,2]}"#)
    }

    /// Another reader reads back what was written, every scalar of a byte or of the edges among it.
    @Test func isReadBackByAnother() throws {
        let text =
            String(String.UnicodeScalarView((0..<0x300).compactMap(Unicode.Scalar.init)))
            + "\u{D7FF}\u{E000}\u{FFFF}😀\u{10FFFF}"
        var json = JSONWriter()
        json.beginArray()
        json.string(Array(text.utf8))
        json.endArray()
        let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
        #expect(read?.first?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    }

    @Test func replacesWhatIsNotUTF8() {
        var json = JSONWriter()
        json.string([0x61, 0xFF, 0xED, 0xA0, 0x80, 0xC2])
        #expect(String(decoding: json.bytes, as: UTF8.self) == "\"a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\"")
        #expect(fault(json.bytes) == nil)
    }

    @Test(arguments: [
        (Int64(0), "0"), (9, "9"), (-10, "-10"), (.max, "9223372036854775807"), (.min, "-9223372036854775808"),
    ])
    func decimals(value: Int64, text: String) {
        var bytes: [UInt8] = []
        appendDecimal(value, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }
}
