import Bytes
import CTwiliteSystem

/// Header lines as they are handed out: each is `Name: value` and ends with CR LF, in UTF-8 without controls. Most
/// servers send them so; of others a copy is made.
func readableLines(_ sent: ByteBuffer) -> ByteBuffer {
    var reader = LineReader(sent.bytes)
    var isReadable = true
    while isReadable, let line = reader.next() { isReadable = isAsHandedOut(line) }
    return isReadable ? sent : rewritten(sent.bytes)
}

/// Gives lines one after the other, with their ends.
struct LineReader {
    private var rest: UnsafeBufferPointer<UInt8>

    init(_ lines: UnsafeBufferPointer<UInt8>) { rest = lines }

    mutating func next() -> UnsafeBufferPointer<UInt8>? {
        guard let start = rest.baseAddress, rest.count > 0 else { return nil }
        let length = place(of: UInt8(ascii: "\n"), in: rest).map { $0 &+ 1 } ?? rest.count
        rest = UnsafeBufferPointer(start: start + length, count: rest.count &- length)
        return UnsafeBufferPointer(start: start, count: length)
    }
}

private func isAsHandedOut(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = line.count &- 2
    guard end > 0, line[end] == UInt8(ascii: "\r"), line[end &+ 1] == UInt8(ascii: "\n"),
        let colon = place(of: UInt8(ascii: ":"), in: line), colon > 0, colon &+ 2 <= end,
        line[0] != UInt8(ascii: " "), line[colon &- 1] != UInt8(ascii: " "), line[colon &+ 1] == UInt8(ascii: " ")
    else { return false }
    guard colon &+ 2 == end || line[colon &+ 2] != UInt8(ascii: " ") && line[end &- 1] != UInt8(ascii: " ") else {
        return false
    }
    return isPrintable(UnsafeBufferPointer(rebasing: line[..<end]))
}

/// Whether there is nothing but what ASCII prints. Sixteen bytes at a time; as signed numbers, controls and bytes
/// beyond ASCII are those below a blank.
private func isPrintable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    let blank = SIMD16<Int8>(repeating: 0x20)
    let delete = SIMD16<Int8>(repeating: 0x7F)
    var special = SIMD2<UInt64>()
    var index = 0
    while bytes.count &- index >= 16 {
        let block = UnsafeRawPointer(start + index).loadUnaligned(as: SIMD16<Int8>.self)
        // Eight bytes a word, each 0 or 255. The masks' own operators are not inlined.
        special |=
            unsafeBitCast(block .< blank, to: SIMD2<UInt64>.self)
            | unsafeBitCast(block .== delete, to: SIMD2<UInt64>.self)
        index &+= 16
    }
    guard special[0] | special[1] == 0 else { return false }
    while index < bytes.count {
        guard 0x20...0x7E ~= start[index] else { return false }
        index &+= 1
    }
    return true
}

/// Lines as they are handed out. What is no field is left out; folded lines are one value, whose parts a blank divides
/// (RFC 9112, 5.2).
private func rewritten(_ sent: UnsafeBufferPointer<UInt8>) -> ByteBuffer {
    let new = ByteBuffer(reserving: sent.count)
    var reader = LineReader(sent)
    var isInField = false
    while let line = reader.next() {
        if line[0] == UInt8(ascii: " ") || line[0] == UInt8(ascii: "\t") {
            let more = trimmed(line)
            guard isInField, more.count > 0 else { continue }
            new.crop(to: 0..<(new.count &- 2))
            if new.bytes.last != UInt8(ascii: " ") { new.append(UInt8(ascii: " ")) }
            append(more, to: new)
        } else {
            let colon = place(of: UInt8(ascii: ":"), in: line) ?? 0
            let name = trimmed(UnsafeBufferPointer(rebasing: line[..<colon]))
            isInField = name.count > 0
            guard isInField else { continue }
            append(name, to: new)
            new.append(": ")
            append(trimmed(UnsafeBufferPointer(rebasing: line[(colon &+ 1)...])), to: new)
        }
        new.append("\r\n")
    }
    return new
}

/// Appends a name or a value as UTF-8. What is not ASCII is a character of ISO 8859-1, which it was before it was to be
/// nothing at all (RFC 9110, 5.5), so no byte is lost. Controls are not to be in there, and become spaces.
private func append(_ bytes: UnsafeBufferPointer<UInt8>, to new: ByteBuffer) {
    for byte in bytes {
        switch byte {
        case UInt8(ascii: "\t"), 0x20...0x7E: new.append(byte)
        case 0x80...:
            new.append(0xC0 | byte &>> 6)
            new.append(0x80 | byte & 0x3F)
        default: new.append(UInt8(ascii: " "))
        }
    }
}

/// Without blanks, and the controls below them, at its ends.
private func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var begin = 0
    var end = bytes.count
    while begin < end, bytes[begin] <= 0x20 { begin &+= 1 }
    while end > begin, bytes[end &- 1] <= 0x20 { end &-= 1 }
    return UnsafeBufferPointer(rebasing: bytes[begin..<end])
}

func place(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
}
