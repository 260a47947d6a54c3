import CSystem

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

/// The bytes of a C string, for the length of a call; none for NULL.
func text(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(
        start: UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self), count: strlen(string))
}
