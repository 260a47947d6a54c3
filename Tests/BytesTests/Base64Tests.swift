import Bytes
import Testing

@Suite struct Base64Tests {
    /// The test vectors of RFC 4648, section 10.
    static let vectors = [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ]

    @Test(arguments: vectors)
    func base64(value: String, encoded: String) {
        #expect(Self.encoded(Array(value.utf8)) { $0.appendBase64($1) } == encoded)
    }

    @Test(arguments: vectors)
    func base64URLHasNoPadding(value: String, encoded: String) {
        #expect(
            Self.encoded(Array(value.utf8)) { $0.appendBase64URL($1) } == encoded.prefix { $0 != "=" })
    }

    /// The example of RFC 7515, appendix C.
    @Test func base64URLAsJSONWebSignaturesHaveIt() {
        #expect(Self.encoded([3, 236, 255, 224, 193]) { $0.appendBase64URL($1) } == "A-z_4ME")
    }

    @Test func bothHaveAllDigits() {
        let bytes: [UInt8] = [0x00, 0x10, 0x83, 0xF8, 0xD6, 0xFB, 0xEF, 0xBF]
        #expect(Self.encoded(bytes) { $0.appendBase64($1) } == "ABCD+Nb7778=")
        #expect(Self.encoded(bytes) { $0.appendBase64URL($1) } == "ABCD-Nb7778")
    }

    private static func encoded(
        _ bytes: [UInt8], _ append: (ByteBuffer, UnsafeBufferPointer<UInt8>) -> Void
    ) -> String {
        let buffer = ByteBuffer()
        bytes.withUnsafeBufferPointer { append(buffer, $0) }
        return String(decoding: buffer.bytes, as: UTF8.self)
    }
}
