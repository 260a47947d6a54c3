import Bytes

/// A string of a JSON text: a view of the bytes between its quotes, as they are escaped there. It has been checked.
public struct JSONString {
    public let escaped: UnsafeBufferPointer<UInt8>
    public let hasEscapes: Bool

    /// Appends the text itself: UTF-8, its escapes resolved.
    public func appendDecoded(to bytes: inout [UInt8]) {
        guard hasEscapes else {
            bytes.append(contentsOf: escaped)
            return
        }
        var index = 0
        while index < escaped.count {
            let byte = escaped[index]
            guard byte == UInt8(ascii: "\\"), index &+ 1 < escaped.count else {
                bytes.append(byte)
                index &+= 1
                continue
            }
            switch escaped[index &+ 1] {
            case UInt8(ascii: "b"): bytes.append(0x08)
            case UInt8(ascii: "f"): bytes.append(0x0C)
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "u"):
                let first = codeUnit(index)
                if 0xD800...0xDBFF ~= first {
                    let second = codeUnit(index &+ 6)
                    appendUTF8(0x10000 &+ ((first & 0x3FF) << 10 | second & 0x3FF), to: &bytes)
                    index &+= 12
                } else {
                    appendUTF8(first, to: &bytes)
                    index &+= 6
                }
                continue
            case let other: bytes.append(other)
            }
            index &+= 2
        }
    }

    /// Whether the text is this one.
    @_disfavoredOverload
    public func equals(_ text: LastingText) -> Bool {
        guard hasEscapes else { return sameBytes(escaped, text.utf8) }
        return decoded.withUnsafeBufferPointer { sameBytes($0, text.utf8) }
    }

    public func equals(_ text: StaticString) -> Bool { equals(LastingText(stringLiteral: text)) }

    /// Whether both are the same text, however they are escaped.
    public func equals(_ other: JSONString) -> Bool {
        guard hasEscapes || other.hasEscapes else { return sameBytes(escaped, other.escaped) }
        return decoded == other.decoded
    }

    private var decoded: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(escaped.count)
        appendDecoded(to: &bytes)
        return bytes
    }

    /// The code unit of the escape `\uXXXX` at `index`.
    private func codeUnit(_ index: Int) -> UInt32 {
        var unit: UInt32 = 0
        for place in (index &+ 2)..<(index &+ 6) where place < escaped.count {
            unit = unit << 4 | (hexValue(escaped[place]) ?? 0)
        }
        return unit
    }
}
