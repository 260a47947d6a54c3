import CTwiliteSystem

/// A keyed digest in the making (RFC 2104). What it keeps of the key is overwritten in the end.
public final class HMAC {
    private let function: HashFunction
    private let inner: Hash
    private let outer: Hash

    public init(_ function: HashFunction, key: UnsafeBufferPointer<UInt8>) {
        self.function = function
        let inner = Hash(function)
        let outer = Hash(function)
        let size = Hash.blockSize
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { memory in
            guard let pad = memory.baseAddress else { return }
            memset(pad, 0, size)
            if key.count > size {
                let short = Hash(function)
                short.update(key)
                short.finish(into: pad)
            } else if let start = key.baseAddress {
                memcpy(pad, start, key.count)
            }
            for index in 0..<size { pad[index] ^= 0x36 }
            inner.update(UnsafeBufferPointer(start: pad, count: size))
            for index in 0..<size { pad[index] ^= 0x36 ^ 0x5C }
            outer.update(UnsafeBufferPointer(start: pad, count: size))
            system_wipe(pad, size)
        }
        self.inner = inner
        self.outer = outer
    }

    public func update(_ bytes: UnsafeBufferPointer<UInt8>) { inner.update(bytes) }

    public func update(_ byte: UInt8) { inner.update(byte) }

    public func update(_ text: StaticString) { inner.update(text) }

    /// The keyed digest of all that came. Nothing can come afterwards.
    public func finish() -> [UInt8] {
        inner.finish().withUnsafeBufferPointer { outer.update($0) }
        return outer.finish()
    }
}
