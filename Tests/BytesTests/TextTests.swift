import Bytes
import Testing

@testable import Bytes

@Suite struct TextTests {
    @Test func joinsPieces() {
        let word: StaticString = "wörd"
        let text: Text = "a \(word), \(Text([0x62, 0x63])), \(Int64.min) \(Int(-1)) \(Int32.max) 😀"
        #expect(spelled(text) == "a wörd, bc, -9223372036854775808 -1 2147483647 😀")
    }

    @Test func isALiteral() {
        #expect(spelled("") == "")
        #expect(spelled("plain") == "plain")
    }

    @Test func grows() {
        var text: Text = "one"
        text.append(", \(2)")
        #expect(spelled(text) == "one, 2")
    }

    @Test func readsACString() {
        #expect("né".withCString { spelled(Text(cString: $0)) } == "né")
    }

    private func spelled(_ text: Text) -> String { String(decoding: text.utf8, as: UTF8.self) }
}
