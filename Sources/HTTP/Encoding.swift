import Bytes

/// How bytes are written in the parts of a request.
extension ByteBuffer {
    /// Appends bytes as one segment of a path: all but RFC 3986's unreserved characters percent-encoded, so that no
    /// value can end the segment or begin a query.
    public func appendPathSegment(_ value: UnsafeBufferPointer<UInt8>) { appendEncoded(value, spaceAsPlus: false) }

    /// Appends `name=value` as a form has it, after an ampersand when there is a field before it.
    /// https://url.spec.whatwg.org/#application/x-www-form-urlencoded, with `~` left alone and `*` encoded as Twilio's
    /// own libraries do.
    public func appendField(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
        if count > 0 { append(UInt8(ascii: "&")) }
        appendEncoded(name, spaceAsPlus: false)
        append(UInt8(ascii: "="))
        appendEncoded(value, spaceAsPlus: true)
    }

    /// Most values have nothing to encode, so what needs none is appended in runs.
    private func appendEncoded(_ value: UnsafeBufferPointer<UInt8>, spaceAsPlus: Bool) {
        var begin = 0
        for index in 0..<value.count where !isUnreserved(value[index]) {
            append(UnsafeBufferPointer(rebasing: value[begin..<index]))
            begin = index + 1
            if spaceAsPlus, value[index] == UInt8(ascii: " ") {
                append(UInt8(ascii: "+"))
            } else {
                append(UInt8(ascii: "%"))
                append(hexDigit(value[index] >> 4))
                append(hexDigit(value[index] & 15))
            }
        }
        append(UnsafeBufferPointer(rebasing: value[begin...]))
    }
}

private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 &+ value : 0x37 &+ value }
