import CTwiliteSystem

/// The handles of the C interface are retained Swift objects: the caller owns one reference.
func handle<Object: AnyObject>(_ object: Object) -> OpaquePointer {
    OpaquePointer(Unmanaged.passRetained(object).toOpaque())
}

/// The object of a handle, for the length of a call; nil for NULL.
func object<Object: AnyObject>(_ type: Object.Type, _ handle: OpaquePointer?) -> Object? {
    handle.map { Unmanaged<Object>.fromOpaque(UnsafeRawPointer($0)).takeUnretainedValue() }
}

/// Gives up the caller's reference; ignores NULL.
func free<Object: AnyObject>(_ type: Object.Type, _ handle: OpaquePointer?) {
    if let handle { Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).release() }
}

/// Bytes that a caller gives with their length; nil for NULL with a length, and for a length that no memory has.
func bytes(_ start: UnsafePointer<CChar>?, _ length: Int) -> UnsafeBufferPointer<UInt8>? {
    guard length >= 0, start != nil || length == 0 else { return nil }
    return UnsafeBufferPointer(
        start: start.map { UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self) }, count: length)
}

/// The bytes of a C string, for the length of a call; none for NULL.
func text(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(
        start: UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self), count: strlen(string))
}
