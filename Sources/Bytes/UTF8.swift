/// Whether bytes are well-formed UTF-8: no overlong form, no surrogate, nothing above U+10FFFF.
public func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    var index = 0
    while index < bytes.count {
        if start[index] < 0x80 {
            index &+= 1
        } else {
            let length = multibyteLength(start + index, bytes.count &- index)
            if length == 0 { return false }
            index &+= length
        }
    }
    return true
}

/// The length of the well-formed sequence that begins with a byte that is not ASCII; 0 when there is none
/// (Unicode, table 3-7). At least one byte is there.
@inlinable @inline(__always)
public func multibyteLength(_ start: UnsafePointer<UInt8>, _ available: Int) -> Int {
    let first = start[0]
    if first < 0xC2 { return 0 }
    if first < 0xE0 {
        return available >= 2 && isContinuation(start[1]) ? 2 : 0
    }
    if first < 0xF0 {
        guard available >= 3, isContinuation(start[1]), isContinuation(start[2]) else { return 0 }
        if first == 0xE0, start[1] < 0xA0 { return 0 }
        if first == 0xED, start[1] > 0x9F { return 0 }
        return 3
    }
    guard first < 0xF5, available >= 4, isContinuation(start[1]), isContinuation(start[2]), isContinuation(start[3])
    else { return 0 }
    if first == 0xF0, start[1] < 0x90 { return 0 }
    if first == 0xF4, start[1] > 0x8F { return 0 }
    return 4
}

@inlinable @inline(__always)
func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

/// Appends a Unicode scalar as UTF-8. `scalar` is one: not a surrogate, at most U+10FFFF.
public func appendUTF8(_ scalar: UInt32, to bytes: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | scalar >> shift & 0x3F) }
    switch scalar {
    case ..<0x80: bytes.append(UInt8(truncatingIfNeeded: scalar))
    case ..<0x800:
        bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        bytes.append(tail(0))
    case ..<0x10000:
        bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
        bytes.append(tail(6))
        bytes.append(tail(0))
    default:
        bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
        bytes.append(tail(12))
        bytes.append(tail(6))
        bytes.append(tail(0))
    }
}
