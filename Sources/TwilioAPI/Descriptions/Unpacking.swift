import Bytes

/// Undoes what scripts/pack-descriptions does: a zero byte, the length of the text (4 bytes, the lowest first), and an LZ4
/// block. Text that is not packed is given as it is; nil when the block is broken. It lasts until `giveUp`.
/// https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
func unpacked(_ bytes: UnsafeBufferPointer<UInt8>) -> LastingText? {
    guard bytes.first == 0 else { return LastingText(bytes) }
    guard bytes.count > 5 else { return nil }
    let length = (1...4).reversed().reduce(0) { $0 << 8 | Int(bytes[$1]) }
    var unpacking = Unpacking(packed: bytes, next: 5, text: .allocate(capacity: length))
    guard unpacking.run() else {
        unpacking.text.deallocate()
        return nil
    }
    return LastingText(UnsafeBufferPointer(unpacking.text))
}

/// Frees a text of which nothing is kept. One that was not packed is the library's own.
func giveUp(_ text: LastingText, unpackedFrom bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.first == 0 { text.utf8.deallocate() }
}

private struct Unpacking {
    let packed: UnsafeBufferPointer<UInt8>
    /// The packed byte that is read next.
    var next: Int
    let text: UnsafeMutableBufferPointer<UInt8>
    /// How much of the text there is.
    var count = 0

    /// Sequences of letters as they are and of a repetition; the last has no repetition.
    mutating func run() -> Bool {
        while next < packed.count {
            let token = packed[next]
            next &+= 1
            guard let literals = number(token >> 4), copyLiterals(literals) else { return false }
            if next == packed.count { return count == text.count }
            guard next &+ 2 <= packed.count else { return false }
            let distance = Int(packed[next]) | Int(packed[next &+ 1]) << 8
            next &+= 2
            guard let more = number(token & 15), repeatText(from: distance, more &+ 4) else { return false }
        }
        return false
    }

    /// Four bits, and as many bytes more as there are while each is full.
    private mutating func number(_ bits: UInt8) -> Int? {
        var number = Int(bits)
        guard bits == 15 else { return number }
        while next < packed.count {
            let byte = packed[next]
            next &+= 1
            number &+= Int(byte)
            if byte < 255 { return number }
        }
        return nil
    }

    private mutating func copyLiterals(_ length: Int) -> Bool {
        guard length <= packed.count &- next, length <= text.count &- count else { return false }
        for index in 0..<length { text[count &+ index] = packed[next &+ index] }
        next &+= length
        count &+= length
        return true
    }

    /// What is repeated may overlap what it becomes.
    private mutating func repeatText(from distance: Int, _ length: Int) -> Bool {
        guard distance >= 1, distance <= count, length <= text.count &- count else { return false }
        for _ in 0..<length {
            text[count] = text[count &- distance]
            count &+= 1
        }
        return true
    }
}
