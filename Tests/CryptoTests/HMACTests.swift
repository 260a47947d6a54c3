import Testing

@testable import TwiliteCrypto

@Suite struct HMACTests {
    struct Vector: Sendable {
        let key: [UInt8]
        let data: [UInt8]
        let digest: String
    }

    private static let large = [UInt8](repeating: 0xAA, count: 80)
    private static let larger = [UInt8](repeating: 0xAA, count: 131)

    /// RFC 2202, section 3.
    @Test(arguments: [
        Vector(
            key: .init(repeating: 0x0B, count: 20), data: Array("Hi There".utf8),
            digest: "b617318655057264e28bc0b6fb378c8ef146be00"),
        Vector(
            key: Array("Jefe".utf8), data: Array("what do ya want for nothing?".utf8),
            digest: "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
        Vector(
            key: .init(repeating: 0xAA, count: 20), data: .init(repeating: 0xDD, count: 50),
            digest: "125d7342b9ac11cd91a39af48aa17b4f63f175d3"),
        Vector(
            key: Array(1...25), data: .init(repeating: 0xCD, count: 50),
            digest: "4c9007f4026250c6bc8414f9bf50c86c2d7235da"),
        Vector(
            key: .init(repeating: 0x0C, count: 20), data: Array("Test With Truncation".utf8),
            digest: "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04"),
        Vector(
            key: large, data: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            digest: "aa4ae5e15272d00e95705637ce8a3b55ed402112"),
        Vector(
            key: large,
            data: Array("Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data".utf8),
            digest: "e8e99d0f45237d786d6bbaa7965c7808bbff1a91"),
    ])
    func sha1(_ vector: Vector) { #expect(hex(hmac(.sha1, vector.key, vector.data)) == vector.digest) }

    /// RFC 4231, section 4; of the truncated one the first 128 bits are given.
    @Test(arguments: [
        Vector(
            key: .init(repeating: 0x0B, count: 20), data: Array("Hi There".utf8),
            digest: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
        Vector(
            key: Array("Jefe".utf8), data: Array("what do ya want for nothing?".utf8),
            digest: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        Vector(
            key: .init(repeating: 0xAA, count: 20), data: .init(repeating: 0xDD, count: 50),
            digest: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
        Vector(
            key: Array(1...25), data: .init(repeating: 0xCD, count: 50),
            digest: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
        Vector(
            key: .init(repeating: 0x0C, count: 20), data: Array("Test With Truncation".utf8),
            digest: "a3b6167473100ee06e0c796c2955552b"),
        Vector(
            key: larger, data: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            digest: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
        Vector(
            key: larger,
            data: Array(
                ("This is a test using a larger than block-size key and a larger than block-size data. "
                    + "The key needs to be hashed before being used by the HMAC algorithm.").utf8),
            digest: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"),
    ])
    func sha256(_ vector: Vector) {
        #expect(hex(hmac(.sha256, vector.key, vector.data)).prefix(vector.digest.count) == vector.digest)
    }

    /// Python's hmac: with m and H as for the hashes, and h the function's name,
    /// H(b"".join(hmac.digest(m[:i], m[:300 - i], h) for i in range(301))).hexdigest().
    @Test(arguments: [
        (HashFunction.sha1, "3133f729c598e80cbb25cda1cd33a84154ce547d"),
        (HashFunction.sha256, "b7ad56ea3738f1e28e9f2e2b82fa2fcb4354b830456e5cf19c08dfa5e8f414e0"),
    ])
    func everyLength(function: HashFunction, digest: String) {
        let digests = (0...300).flatMap { hmac(function, counting($0), counting(300 - $0)) }
        #expect(hex(hash(function, digests)) == digest)
    }

    private func hmac(_ function: HashFunction, _ key: [UInt8], _ data: [UInt8]) -> [UInt8] {
        let hmac = key.withUnsafeBufferPointer { HMAC(function, key: $0) }
        data.withUnsafeBufferPointer { hmac.update($0) }
        return hmac.finish()
    }
}
