/// Whether two runs of bytes are the same.
public func sameBytes(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard a.count == b.count, let first = a.baseAddress, let second = b.baseAddress else { return a.count == b.count }
    for index in 0..<a.count where first[index] != second[index] { return false }
    return true
}
