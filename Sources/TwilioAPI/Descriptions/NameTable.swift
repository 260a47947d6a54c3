import Bytes

/// Finds the place of a name in a list without a walk through it: open addressing by the name's hash, in a table whose size
/// is a power of two and which is never more than half full.
struct NameTable {
    /// One more than the place of a name, and 0 where there is none.
    private var slots: [UInt16]

    /// Makes a table for this many names.
    init(for count: Int) {
        var size = 16
        while size < count &* 2 { size &*= 2 }
        slots = Array(repeating: 0, count: size)
    }

    /// Notes a name at a place. No name comes twice.
    mutating func insert(_ place: Int, _ hash: NameHash) {
        var slot = hash.value & (slots.count &- 1)
        while slots[slot] != 0 { slot = (slot &+ 1) & (slots.count &- 1) }
        slots[slot] = UInt16(truncatingIfNeeded: place &+ 1)
    }

    /// The place of a name that has this hash, of which `isNamed` tells whether it is the one.
    @inline(__always)
    func place(_ hash: NameHash, where isNamed: (Int) -> Bool) -> Int? {
        var slot = hash.value & (slots.count &- 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) &- 1
            if isNamed(place) { return place }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return nil
    }
}

/// The hash of a name, which may come in pieces (FNV-1a).
struct NameHash {
    private var state: UInt32 = 0x811C_9DC5

    init() {}

    init(of name: UnsafeBufferPointer<UInt8>) { add(name) }

    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes { state = (state ^ UInt32(byte)) &* 0x0100_0193 }
    }

    var value: Int { Int(state ^ state >> 15) }
}
