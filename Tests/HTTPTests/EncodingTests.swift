import Bytes
import Testing

@testable import HTTP

@Suite struct EncodingTests {
    @Test(arguments: [
        ("a#b", "a%23b"), ("a?b=1", "a%3Fb%3D1"), ("../x", "..%2Fx"), ("a/b", "a%2Fb"), ("%41", "%2541"),
        ("ü", "%C3%BC"),
        ("a b", "a%20b"), ("+", "%2B"), ("-._~", "-._~"),
        ("!*'();:@&=$,[]|", "%21%2A%27%28%29%3B%3A%40%26%3D%24%2C%5B%5D%7C"),
        ("\u{7F}\n", "%7F%0A"), ("", ""),
    ])
    func pathSegments(value: String, encoded: String) {
        let buffer = ByteBuffer()
        Array(value.utf8).withUnsafeBufferPointer { buffer.appendPathSegment($0) }
        #expect(text(buffer) == encoded)
    }

    /// Spaces as plus signs, `~` left alone, `*` encoded: what Twilio's own libraries send.
    @Test func formFields() {
        let buffer = ByteBuffer()
        append("FriendlyName", "a b+c&d=e~*%\r\nü", to: buffer)
        append("Attributes", #"{"a": "é"}"#, to: buffer)
        append("Empty", "", to: buffer)
        #expect(
            text(buffer)
                == "FriendlyName=a+b%2Bc%26d%3De~%2A%25%0D%0A%C3%BC&Attributes=%7B%22a%22%3A+%22%C3%A9%22%7D&Empty=")
    }

    private func append(_ name: String, _ value: String, to buffer: ByteBuffer) {
        Array(name.utf8).withUnsafeBufferPointer { name in
            Array(value.utf8).withUnsafeBufferPointer { buffer.appendField(name, $0) }
        }
    }
}

func text(_ buffer: ByteBuffer) -> String { String(decoding: buffer.bytes, as: UTF8.self) }
