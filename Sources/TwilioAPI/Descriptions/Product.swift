import Bytes

/// All that can be asked of one product of one version. Made when it is first asked for, and kept.
public final class Product: Sendable {
    let prefix: LastingText
    public let resources: [Resource]
    private let operations: [Operation]
    /// One more than the place of an operation, and 0 where there is none: open addressing by the hash of the id, in a
    /// table whose size is a power of two and which is never more than half full.
    private let slots: [UInt16]

    init(_ description: Description) {
        prefix = description.prefix
        resources = description.resources
        operations = resources.flatMap { $0.operations }
        var size = 16
        while size < operations.count &* 2 { size &*= 2 }
        var slots = [UInt16](repeating: 0, count: size)
        for (place, operation) in operations.enumerated() {
            var slot = Self.hash(operation) & (size &- 1)
            while slots[slot] != 0 { slot = (slot &+ 1) & (size &- 1) }
            slots[slot] = UInt16(truncatingIfNeeded: place &+ 1)
        }
        self.slots = slots
    }

    /// The operation whose id goes on so after the prefix and its dot: `entity.create`.
    func operation(_ rest: UnsafeBufferPointer<UInt8>) -> Operation? {
        var hash = Hash()
        hash.add(rest)
        var slot = hash.value & (slots.count &- 1)
        while slots[slot] != 0 {
            let operation = operations[Int(slots[slot]) &- 1]
            if case .described(_, let resource) = operation.name, isNamed(rest, resource, operation.verb.name) {
                return operation
            }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return nil
    }

    private func isNamed(_ rest: UnsafeBufferPointer<UInt8>, _ resource: LastingText, _ verb: LastingText) -> Bool {
        guard rest.count == resource.count &+ 1 &+ verb.count, rest[resource.count] == UInt8(ascii: ".") else {
            return false
        }
        return sameBytes(UnsafeBufferPointer(rebasing: rest[..<resource.count]), resource.utf8)
            && sameBytes(UnsafeBufferPointer(rebasing: rest[(resource.count &+ 1)...]), verb.utf8)
    }

    private static func hash(_ operation: Operation) -> Int {
        guard case .described(_, let resource) = operation.name else { return 0 }
        var hash = Hash()
        hash.add(resource.utf8)
        hash.add(("." as LastingText).utf8)
        hash.add(operation.verb.name.utf8)
        return hash.value
    }
}

/// FNV-1a, in pieces.
private struct Hash {
    private var state: UInt32 = 0x811C_9DC5

    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes { state = (state ^ UInt32(byte)) &* 0x0100_0193 }
    }

    var value: Int { Int(state ^ state >> 15) }
}
