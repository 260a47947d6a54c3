import Bytes
import Testing

@testable import JSON

/// RFC 8259, case by case: what a text is made of, and the byte at which a wrong one shows.
@Suite struct ConformanceTests {
    @Test(arguments: [
        "{}", "[]", "\"\"", "0", "-0", "1e5", "1E-5", "-1.25e+10", "0.0", "true", "false", "null", " \t\r\n1\n",
        "[1,2]",
        "[ 1 , 2 ]", "{\"a\":1}", "{\"a\" : [ { } , [ ] ] }", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"",
        "\"\\ud83d\\uDE00\"",
        "\"\\u0000\"", "\"\u{7F}\"", "\"é€😀\"", "123456789012345678901234567890", "1e400", "{\"a\":1,\"a\":2}",
        "\"12345678\"",
        "\"1234567\\n\"", "[[[[1]]]]", "\"\u{E000}\u{FFFF}\u{10FFFF}\u{D7FF}\"",
    ])
    func accepts(text: String) { #expect(fault(text) == nil) }

    @Test(arguments: [
        ("", JSONError.Reason.endsEarly, 0), (" ", .endsEarly, 1), ("{", .endsEarly, 1), ("[", .endsEarly, 1),
        ("\"", .endsEarly, 1), ("\"abc", .endsEarly, 4), ("{\"a\"", .endsEarly, 4), ("{\"a\":", .endsEarly, 5),
        ("[1,", .endsEarly, 3), ("tru", .endsEarly, 3), ("-", .endsEarly, 1), ("1.", .endsEarly, 2),
        ("1e", .endsEarly, 2),
        ("\"\\", .endsEarly, 2), ("\"\\u12", .endsEarly, 5), ("\"\\ud800", .endsEarly, 7),
        ("\"\\ud800\\", .endsEarly, 8),
        ("[1,]", .unexpectedByte, 3), ("{\"a\":1,}", .unexpectedByte, 7), ("[,1]", .unexpectedByte, 1),
        ("[1 2]", .unexpectedByte, 3), ("{1:2}", .unexpectedByte, 1), ("{\"a\" 1}", .unexpectedByte, 5),
        ("{\"a\":1]", .unexpectedByte, 6), ("[1}", .unexpectedByte, 2), ("'a'", .unexpectedByte, 0),
        ("\u{FEFF}{}", .unexpectedByte, 0), ("+1", .unexpectedByte, 0), (".5", .unexpectedByte, 0),
        ("//", .unexpectedByte, 0),
        ("NaN", .unexpectedByte, 0), ("\u{A0}1", .unexpectedByte, 0), ("\u{0C}1", .unexpectedByte, 0),
        ("01", .notANumber, 0), ("-01", .notANumber, 0), ("1.e5", .notANumber, 0), ("1e+", .endsEarly, 3),
        ("-a", .notANumber, 0),
        ("nul!", .notALiteral, 0), ("truE", .notALiteral, 0), ("True", .unexpectedByte, 0),
        ("1 2", .textAfterTheValue, 2), ("{} x", .textAfterTheValue, 3), ("1\u{0}", .textAfterTheValue, 1),
        ("truee", .textAfterTheValue, 4), ("\"a\nb\"", .controlCharacter, 2), ("\"\t\"", .controlCharacter, 1),
        ("\"0123456789\u{1F}\"", .controlCharacter, 11), ("\"\\x\"", .unknownEscape, 1),
        ("\"\\u12g4\"", .unknownEscape, 1),
        ("\"\\U0041\"", .unknownEscape, 1), ("\"\\ud800\"", .loneSurrogate, 1), ("\"\\udc00\"", .loneSurrogate, 1),
        ("\"\\ud800\\ud800\"", .loneSurrogate, 1), ("\"\\ud800x\"", .loneSurrogate, 1),
        ("\"\\ud800\\n\"", .loneSurrogate, 1),
        ("\"ab\\udc00\\ud800\"", .loneSurrogate, 3),
    ])
    func refuses(text: String, reason: JSONError.Reason, offset: Int) {
        #expect(fault(text) == JSONError(reason, at: offset))
    }

    /// Unicode, table 3-7: the sequences that are none. Each stands in a string, after one letter.
    @Test(
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
            [0xE1, 0x80],
            [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xEF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE], [0xF1, 0x80, 0x80],
            [0xF1, 0x80, 0x80, 0x41],
        ] as [[UInt8]])
    func refusesWhatIsNotUTF8(sequence: [UInt8]) {
        let text = Array("\"a".utf8) + sequence + Array("\"".utf8)
        #expect(fault(text) == JSONError(.notUTF8, at: 2))
        #expect(!sequence.withUnsafeBufferPointer { isUTF8($0) })
    }

    @Test(
        arguments: [
            [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF],
            [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
        ] as [[UInt8]])
    func acceptsTheEdgesOfUTF8(sequence: [UInt8]) {
        #expect(fault(Array("\"a".utf8) + sequence + Array("\"".utf8)) == nil)
        #expect(sequence.withUnsafeBufferPointer { isUTF8($0) })
    }

    @Test(arguments: [("[", "]"), ("{\"a\":", "}")]) func capsTheDepth(open: String, close: String) {
        func nested(_ depth: Int) -> String {
            String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
        }
        #expect(fault(nested(128)) == nil)
        #expect(fault(nested(129))?.reason == .tooDeep)
        #expect(fault(nested(100_000))?.reason == .tooDeep)
        // Levels entered by the caller count as well.
        let inArray = fault("[" + nested(128) + "]", entering: 1)
        #expect(inArray?.reason == .tooDeep)
        #expect(fault("[" + nested(127) + "]", entering: 1) == nil)
    }

    /// Whatever a block of sixteen bytes has at whatever place is found, and found at its place.
    @Test func findsEveryByteAtEveryPlace() {
        for length in 1...36 {
            for place in 0..<length {
                for byte in UInt8.min...UInt8.max {
                    var content = [UInt8](repeating: UInt8(ascii: "a"), count: length)
                    content[place] = byte
                    let found = fault([0x22] + content + [0x22])
                    switch byte {
                    case 0x22: #expect(found == JSONError(.textAfterTheValue, at: place + 2))
                    case 0x5C:
                        // A backslash before an a, or before the closing quote.
                        #expect(found?.offset == (place == length - 1 ? length + 2 : place + 1))
                    case ..<0x20: #expect(found == JSONError(.controlCharacter, at: place + 1))
                    case 0x80...: #expect(found == JSONError(.notUTF8, at: place + 1))
                    default: #expect(found == nil)
                    }
                }
            }
        }
    }
}

private let rich = """
    {"entities": [{"sid": "YE\\u00e9\\ud83d\\ude00", "n": -12.5e+3, "ok": [true, false, null], "é": "ü😀"}],
     "meta": {"page": 0, "next": null, "": {}, "a": []}}
    """

/// No text, however it is cut or changed, is read past its end. The texts lie in memory of exactly their size, so that
/// the address sanitizer sees a byte too many.
@Suite struct RobustnessTests {
    @Test func refusesEveryTruncation() {
        let whole = Array(rich.utf8)
        #expect(fault(whole) == nil)
        for count in 0..<whole.count {
            #expect(fault(Array(whole[..<count])) != nil, "the first \(count) bytes")
        }
    }

    @Test func survivesEveryMutation() {
        let whole = Array(rich.utf8)
        for index in whole.indices {
            for byte in UInt8.min...UInt8.max {
                var changed = whole
                changed[index] = byte
                let asOne = fault(changed)
                // Walking through it and skipping it come to the same.
                #expect((asOne == nil) == (walk(changed) == nil))
            }
        }
    }
}

/// Why a text is refused as one value, `levels` arrays of it entered by the caller.
func fault(_ text: String, entering levels: Int = 0) -> JSONError? { fault(Array(text.utf8), entering: levels) }

func fault(_ text: [UInt8], entering levels: Int = 0) -> JSONError? {
    inExactMemory(text) { bytes in
        var reader = JSONReader(bytes)
        do throws(JSONError) {
            for _ in 0..<levels {
                try reader.enterArray()
                _ = try reader.nextElement()
            }
            _ = try reader.skip()
            for _ in 0..<levels { _ = try reader.nextElement() }
            try reader.end()
            return nil
        } catch {
            return error
        }
    }
}

/// Why a text is refused when it is walked through, value by value.
func walk(_ text: [UInt8]) -> JSONError? {
    func value(_ reader: inout JSONReader) throws(JSONError) {
        switch try reader.kind() {
        case .object:
            try reader.enterObject()
            while let name = try reader.nextMember() {
                var decoded: [UInt8] = []
                name.appendDecoded(to: &decoded)
                try value(&reader)
            }
        case .array:
            try reader.enterArray()
            while try reader.nextElement() { try value(&reader) }
        case .string: _ = try reader.string()
        case .number: _ = try reader.number().integer
        case .boolean: _ = try reader.boolean()
        case .null: try reader.null()
        }
    }
    return inExactMemory(text) { bytes in
        var reader = JSONReader(bytes)
        do throws(JSONError) {
            try value(&reader)
            try reader.end()
            return nil
        } catch {
            return error
        }
    }
}

func inExactMemory<Value>(_ text: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
    defer { memory.deallocate() }
    _ = memory.initialize(from: text)
    return body(UnsafeBufferPointer(memory))
}
