extension StaticString {
    /// The bytes of the literal. They live as long as the library is loaded.
    public var utf8: UnsafeBufferPointer<UInt8> {
        hasPointerRepresentation ? UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) : .init(start: nil, count: 0)
    }
}

/// Whether two runs of bytes are the same.
public func sameBytes(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    for index in 0..<a.count where a[index] != b[index] { return false }
    return true
}
