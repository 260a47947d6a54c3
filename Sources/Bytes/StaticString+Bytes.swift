extension StaticString {
    /// The bytes of the literal. They live as long as the library is loaded.
    public var utf8: UnsafeBufferPointer<UInt8> {
        hasPointerRepresentation
            ? UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) : .init(start: nil, count: 0)
    }
}
