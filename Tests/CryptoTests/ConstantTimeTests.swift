import Testing
import TwiliteCrypto

@Suite struct ConstantTimeTests {
    @Test(arguments: [
        ("", "", true), ("a", "a", true), ("abc", "abc", true), ("abc", "abd", false), ("abc", "bbc", false),
        ("abc", "ab", false), ("", "a", false), ("\0", "", false), ("a\0b", "a\0c", false),
    ])
    func comparing(a: String, b: String, areSame: Bool) {
        Array(a.utf8).withUnsafeBufferPointer { a in
            Array(b.utf8).withUnsafeBufferPointer { b in
                #expect(sameInConstantTime(a, b) == areSame)
            }
        }
    }
}
