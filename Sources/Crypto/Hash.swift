import CTwiliteSystem

/// The hash functions of FIPS 180-4 that the API wants.
/// https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf
public enum HashFunction: Sendable {
    case sha1, sha256

    /// How many bytes a digest has.
    public var digestSize: Int {
        switch self {
        case .sha1: 20
        case .sha256: 32
        }
    }
}

/// A digest in the making: bytes come in pieces of any size. Its memory is of one size whatever comes in, stays where it
/// is, and is overwritten in the end, for a key may have been in it.
public final class Hash {
    /// How many bytes are hashed at a time, by either function.
    static let blockSize = 64

    private let function: HashFunction
    private let state: UnsafeMutablePointer<UInt32>
    private let schedule: UnsafeMutablePointer<UInt32>
    /// What has come of the next block.
    private let block: UnsafeMutablePointer<UInt8>
    /// How many bytes have come in all.
    private var length: UInt64 = 0

    private static let stateWords = 8
    private static let scheduleWords = 80
    private static let words = stateWords + scheduleWords + blockSize / 4

    private var filled: Int { Int(truncatingIfNeeded: length) & (Self.blockSize &- 1) }

    public init(_ function: HashFunction) {
        self.function = function
        state = .allocate(capacity: Self.words)
        state.initialize(repeating: 0, count: Self.words)
        schedule = state + Self.stateWords
        block = UnsafeMutableRawPointer(schedule + Self.scheduleWords).assumingMemoryBound(to: UInt8.self)
        switch function {
        case .sha1: startSHA1(state)
        case .sha256: startSHA256(state)
        }
    }

    deinit {
        system_wipe(state, Self.words &* 4)
        state.deallocate()
    }

    public func update(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard var next = bytes.baseAddress else { return }
        var left = bytes.count
        let filled = filled
        length &+= UInt64(truncatingIfNeeded: left)
        if filled > 0 {
            let taken = min(left, Self.blockSize &- filled)
            memcpy(block + filled, next, taken)
            guard filled &+ taken == Self.blockSize else { return }
            compress(block, 1)
            next += taken
            left &-= taken
        }
        let blocks = left / Self.blockSize
        compress(next, blocks)
        memcpy(block, next + blocks &* Self.blockSize, left &- blocks &* Self.blockSize)
    }

    public func update(_ byte: UInt8) {
        block[filled] = byte
        length &+= 1
        if filled == 0 { compress(block, 1) }
    }

    public func update(_ text: StaticString) {
        guard text.hasPointerRepresentation else { return }
        update(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// The digest of all that came. Nothing can come afterwards.
    public func finish() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: function.digestSize) { memory, count in
            guard let start = memory.baseAddress else { return }
            finish(into: start)
            count = function.digestSize
        }
    }

    /// Writes the digest into memory that has room for it.
    func finish(into digest: UnsafeMutablePointer<UInt8>) {
        let bits = length &<< 3
        update(0x80)
        while filled != Self.blockSize &- 8 { update(0) }
        for shift in stride(from: UInt64(56), through: 0, by: -8) { update(UInt8(truncatingIfNeeded: bits &>> shift)) }
        for index in 0..<function.digestSize {
            digest[index] = UInt8(truncatingIfNeeded: state[index / 4] &>> UInt32(24 &- index % 4 &* 8))
        }
    }

    private func compress(_ bytes: UnsafePointer<UInt8>, _ blocks: Int) {
        for index in 0..<blocks {
            let block = UnsafeRawPointer(bytes + index &* Self.blockSize)
            for word in 0..<16 {
                schedule[word] = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: word &* 4, as: UInt32.self))
            }
            switch function {
            case .sha1: compressSHA1(state, schedule)
            case .sha256: compressSHA256(state, schedule)
            }
        }
    }
}

@inline(__always)
func rotatedLeft(_ word: UInt32, _ places: UInt32) -> UInt32 { word &<< places | word &>> (32 &- places) }

@inline(__always)
func rotatedRight(_ word: UInt32, _ places: UInt32) -> UInt32 { word &>> places | word &<< (32 &- places) }
