import Bytes
import Testing

@testable import JSON

@Suite struct PointerTests {
    /// The document of RFC 6901, section 5, in JSON.
    private let document =
        #"{"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8}"#

    /// What the value that a pointer leads to begins with; nil when there is none, "?" when the pointer is none.
    private func begin(_ pointer: String, in text: String, _ count: Int = 1) -> String? {
        inExactMemory(Array(pointer.utf8)) { pointer in
            guard let pointer = JSONPointer(pointer) else { return "?" }
            return inExactMemory(Array(text.utf8)) { text in
                pointer.rest(of: text).map { rest in
                    var reader = JSONReader(rest)
                    _ = try? reader.kind()
                    return String(decoding: rest[reader.offset...].prefix(count), as: UTF8.self)
                }
            }
        }
    }

    @Test(arguments: [
        ("/", "0"), ("/a~1b", "1"), ("/c%d", "2"), ("/e^f", "3"), ("/g|h", "4"), (#"/i\j"#, "5"), (#"/k"l"#, "6"),
        ("/ ", "7"),
        ("/m~0n", "8"), ("", "{"), ("/foo", "["), ("/foo/0", "\""),
    ])
    func leadsWhereTheStandardSays(pointer: String, expected: String) {
        #expect(begin(pointer, in: document) == expected)
    }

    @Test func takesTheElementsOfArrays() {
        #expect(begin("/foo/1", in: document, 5) == #""baz""#)
        for index in ["2", "-", "-1", "00", "01", "1a", "a", "", "18446744073709551616", "9223372036854775807"] {
            #expect(begin("/foo/\(index)", in: document) == nil)
        }
    }

    @Test func resolvesEscapesOnce() {
        #expect(begin("/~01", in: #"{"~1": 1, "/": 2}"#) == "1")
        #expect(begin("/~1", in: #"{"~1": 1, "/": 2}"#) == "2")
        #expect(begin("/~00", in: #"{"~0": 3}"#) == "3")
        #expect(begin("/~0~1~0", in: #"{"\u007e\/~": 4}"#) == "4")
    }

    @Test(arguments: ["a", "~0", " /", "/~", "/~2", "/~~0", "/a/~", "/a~"])
    func isNoPointer(text: String) {
        #expect(begin(text, in: document) == "?")
    }

    @Test(arguments: [
        ("", "/a"), (" ", "/a"), ("{", "/a"), ("[", "/0"), (#"{"b": nul, "a": 1}"#, "/a"), (#"{"a" 1}"#, "/a"),
        ("[1 2]", "/1"), ("[1,]", "/1"), ("1", "/0"), ("null", "/"), (#"{"a": {}}"#, "/a/b"),
        ("{\"b\": \"\u{1}\", \"a\": 1}", "/a"),
    ])
    func thereIsNone(text: String, pointer: String) {
        #expect(begin(pointer, in: text) == nil)
    }

    @Test func entersNoDeeperThanAReaderDoes() {
        let text = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
        #expect(begin(String(repeating: "/0", count: JSONReader.depthLimit - 1), in: text) == "[")
        #expect(begin(String(repeating: "/0", count: JSONReader.depthLimit + 1), in: text) == nil)
    }
}
