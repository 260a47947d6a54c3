/// The classes of ASCII bytes. A byte beyond ASCII is in none of them.

@inlinable @inline(__always)
public func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

@inlinable @inline(__always)
public func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

@inlinable @inline(__always)
public func isHexDigit(_ byte: UInt8) -> Bool { hexValue(byte) != nil }

@inlinable @inline(__always)
public func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte &- 0x30)
    case 0x41...0x46: UInt32(byte &- 0x37)
    case 0x61...0x66: UInt32(byte &- 0x57)
    default: nil
    }
}

/// RFC 3986's unreserved characters. One switch over ranges, which compiles to one test of a bit set.
@inlinable @inline(__always)
public func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
}

/// The small letter of a capital; any other byte as it is.
@inlinable @inline(__always)
public func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

/// Appends an integer's decimal digits.
public func appendDecimal(_ value: Int64, to bytes: inout [UInt8]) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    let begin = bytes.count
    repeat {
        bytes.append(0x30 &+ UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
    } while rest > 0
    bytes[begin...].reverse()
}
