import Bytes
import Testing

@testable import Bytes

@Suite struct ByteBufferTests {
    @Test func aNULAlwaysFollows() {
        let buffer = ByteBuffer()
        #expect(String(cString: buffer.cString) == "")
        buffer.append(Array("abc".utf8))
        #expect(String(cString: buffer.cString) == "abc")
        buffer.crop(to: 1..<2)
        #expect(String(cString: buffer.cString) == "b")
        buffer.removeAll()
        #expect(String(cString: buffer.cString) == "")
    }

    @Test(arguments: [
        ("x{1},{2}]}", 1..<8, "[{1},{2}]"), ("{1},{2}", 0..<7, "[{1},{2}]"), ("{1},{2}", 0..<3, "[{1}]"),
        ("{1}", 3..<3, "[]"), ("{1}", -5..<99, "[{1}]"), ("", 0..<0, "[]"),
    ])
    func enclosesARange(text: String, range: Range<Int>, enclosed: String) {
        let buffer = ByteBuffer(Array(text.utf8))
        buffer.crop(to: range)
        buffer.enclose(in: UInt8(ascii: "["), UInt8(ascii: "]"))
        #expect(String(cString: buffer.cString) == enclosed)
        #expect(buffer.count == enclosed.utf8.count)
    }

    @Test func growsAfterACrop() {
        let buffer = ByteBuffer(Array("abcdef".utf8))
        buffer.crop(to: 2..<4)
        for byte in UInt8(ascii: "0")...UInt8(ascii: "9") {
            buffer.append(Array(repeating: byte, count: 20))
        }
        #expect(buffer.count == 202)
        #expect(String(cString: buffer.cString).hasPrefix("cd000"))
        #expect(String(cString: buffer.cString).hasSuffix("999"))
    }

    /// Memory is had in two ways; bytes survive each change from one size to the next.
    @Test func growsWithoutLosingAByte() {
        let buffer = ByteBuffer()
        let block = (0..<100_003).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        for _ in 0..<130 { buffer.append(block) }
        #expect(buffer.count == 130 * block.count)
        #expect(buffer.cString[buffer.count] == 0)
        let whole = Array(buffer.bytes)
        #expect(whole == Array((0..<130).map { _ in block }.joined()))
        buffer.crop(to: 5_000_000..<12_000_000)
        buffer.reserve(20_000_000)
        #expect(Array(buffer.bytes) == Array(whole[5_000_000..<12_000_000]))
    }

    @Test func saysWhenThereIsNoMemory() {
        let buffer = ByteBuffer(Array("abc".utf8))
        #expect(!buffer.reserveIfPossible(1 << 60))
        #expect(String(cString: buffer.cString) == "abc")
        #expect(buffer.reserveIfPossible(1 << 20))
        #expect(String(cString: buffer.cString) == "abc")
    }

    @Test func growsToWhatIsExpectedAndBeyond() {
        for expected in [-1, 0, 1000, 5_000_000, 1 << 60] {
            let buffer = ByteBuffer()
            let block = (0..<100_003).map { UInt8(truncatingIfNeeded: $0) }
            for _ in 0..<60 {
                let isThere = block.withUnsafeBufferPointer { buffer.appendIfPossible($0, expecting: expected) }
                #expect(isThere)
            }
            #expect(Array(buffer.bytes) == Array((0..<60).map { _ in block }.joined()))
        }
    }
}
