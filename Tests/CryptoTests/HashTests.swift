import Testing

@testable import TwiliteCrypto

@Suite struct HashTests {
    /// https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values, and the empty message.
    @Test(arguments: [
        ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
    ])
    func sha1(message: String, digest: String) { #expect(hex(hash(.sha1, Array(message.utf8))) == digest) }

    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func sha256(message: String, digest: String) { #expect(hex(hash(.sha256, Array(message.utf8))) == digest) }

    @Test(arguments: [
        (HashFunction.sha1, "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
        (HashFunction.sha256, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
    func aMillionTimesA(function: HashFunction, digest: String) {
        #expect(hex(hash(function, .init(repeating: UInt8(ascii: "a"), count: 1_000_000))) == digest)
    }

    /// Python's hashlib: with m = bytes(i % 256 for i in range(300)) and H one of its functions,
    /// H(b"".join(H(m[:i]).digest() for i in range(301))).hexdigest().
    @Test(arguments: [
        (HashFunction.sha1, "d72ddaff10d3a5eed5157a8c23af4f64540384c4"),
        (HashFunction.sha256, "ddbdb189f5834c274dbe603d6d2874adf7234fd8a075c3d1bfbadc2107a75676"),
    ])
    func everyLength(function: HashFunction, digest: String) {
        #expect(hex(hash(function, (0...300).flatMap { hash(function, counting($0)) })) == digest)
    }

    @Test(arguments: [HashFunction.sha1, .sha256])
    func thePiecesDoNotMatter(function: HashFunction) {
        let message = counting(300)
        let whole = hash(function, message)
        for first in 0...130 {
            for second in [0, 1, 63, 64, 65, 128] {
                let pieces = Hash(function)
                update(pieces, message[..<first])
                for byte in message[first..<(first + 3)] { pieces.update(byte) }
                update(pieces, message[(first + 3)..<(first + 3 + second)])
                update(pieces, message[(first + 3 + second)...])
                #expect(pieces.finish() == whole)
            }
        }
    }

    private func update(_ hash: Hash, _ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBufferPointer { hash.update($0) } }
}

func hash(_ function: HashFunction, _ message: [UInt8]) -> [UInt8] {
    let hash = Hash(function)
    message.withUnsafeBufferPointer { hash.update($0) }
    return hash.finish()
}

func hex(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}

/// 0, 1, 2 and so on, as bytes.
func counting(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0) } }
