/// Where `run`, which is not empty, first stands in `bytes`; nil when it does not.
public func firstPlace(of run: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = 0
    while place &+ run.count <= bytes.count {
        if sameBytes(UnsafeBufferPointer(rebasing: bytes[place..<(place &+ run.count)]), run) { return place }
        place &+= 1
    }
    return nil
}
