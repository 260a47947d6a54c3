/// Base 64, in both of the alphabets of RFC 4648.
extension ByteBuffer {
    /// Appends bytes in base 64 with padding, as HTTP Basic wants its credentials.
    public func appendBase64(_ value: UnsafeBufferPointer<UInt8>) {
        appendBase64(value, last: (UInt8(ascii: "+"), UInt8(ascii: "/")), isPadded: true)
    }

    /// Appends bytes in base 64 for URLs and file names, without padding, as JSON Web Signatures have it (RFC 7515).
    public func appendBase64URL(_ value: UnsafeBufferPointer<UInt8>) {
        appendBase64(value, last: (UInt8(ascii: "-"), UInt8(ascii: "_")), isPadded: false)
    }

    /// `last` are the two digits in which the alphabets differ.
    private func appendBase64(_ value: UnsafeBufferPointer<UInt8>, last: (UInt8, UInt8), isPadded: Bool) {
        var index = 0
        while index < value.count {
            let left = value.count &- index
            let a = UInt32(value[index])
            let b = left > 1 ? UInt32(value[index &+ 1]) : 0
            let c = left > 2 ? UInt32(value[index &+ 2]) : 0
            let group = a << 16 | b << 8 | c
            append(base64Digit(group >> 18, last))
            append(base64Digit(group >> 12, last))
            if left > 1 { append(base64Digit(group >> 6, last)) } else if isPadded { append(UInt8(ascii: "=")) }
            if left > 2 { append(base64Digit(group, last)) } else if isPadded { append(UInt8(ascii: "=")) }
            index &+= 3
        }
    }
}

private func base64Digit(_ value: UInt32, _ last: (UInt8, UInt8)) -> UInt8 {
    let digit = UInt8(truncatingIfNeeded: value & 63)
    switch digit {
    case 0..<26: return 0x41 &+ digit
    case 26..<52: return 0x61 &+ (digit &- 26)
    case 52..<62: return 0x30 &+ (digit &- 52)
    case 62: return last.0
    default: return last.1
    }
}
