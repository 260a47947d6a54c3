import CTwiliteSystem

/// Whether two runs of bytes are the same, in a time that tells nothing of them but how long they are.
public func sameInConstantTime(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard a.count == b.count, let first = a.baseAddress, let second = b.baseAddress else { return a.count == b.count }
    return system_same_in_constant_time(first, second, a.count)
}
