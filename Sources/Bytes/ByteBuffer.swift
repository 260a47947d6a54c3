import CTwiliteSystem

/// Bytes in memory of libc's that grow at their end. A NUL always follows the last one, so they serve as a C string too.
///
/// libcurl keeps pointers to some of them, and a response's body goes to the caller without a copy: both need memory
/// that stays where it is, which an array does not promise. One thread fills a buffer; then it is only read, by any.
public final class ByteBuffer: @unchecked Sendable {
    public private(set) var count = 0
    private var memory: UnsafeMutablePointer<UInt8>
    private var size: Int
    /// How far into its memory the buffer begins.
    private var cropped = 0
    /// Whether memory is overwritten before it is given up.
    private let isSecret: Bool

    private var start: UnsafeMutablePointer<UInt8> { memory + cropped }
    /// How many bytes have room, besides the NUL.
    private var capacity: Int { size &- cropped &- 1 }

    /// A buffer for a secret leaves nothing of it in memory that it gives up.
    public init(reserving capacity: Int = 0, isSecret: Bool = false) {
        self.isSecret = isSecret
        size = max(capacity, 55) &+ 1
        memory = Self.resized(nil, 0, to: size)
        memory[0] = 0
    }

    public convenience init(_ bytes: [UInt8]) {
        self.init(reserving: bytes.count)
        append(bytes)
    }

    deinit {
        if isSecret { system_wipe(memory, size) }
        system_free(memory, size)
    }

    /// The bytes, until the buffer is changed or freed.
    public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    /// The bytes as a C string, until the buffer is changed or freed.
    public var cString: UnsafePointer<CChar> { UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self) }

    /// Makes room for this many bytes in all.
    public func reserve(_ wanted: Int) {
        if !reserveIfPossible(wanted) { abort() }
    }

    /// Makes room for this many bytes in all; false when there is no memory for them.
    public func reserveIfPossible(_ wanted: Int) -> Bool {
        guard wanted > capacity else { return true }
        if cropped > 0 {
            memmove(memory, start, count &+ 1)
            cropped = 0
        }
        guard let resized = isSecret ? moved(to: wanted &+ 1) : system_resize(memory, size, wanted &+ 1) else {
            return false
        }
        memory = resized.assumingMemoryBound(to: UInt8.self)
        size = wanted &+ 1
        return true
    }

    /// Other memory with the same bytes; the old one is wiped and freed.
    private func moved(to newSize: Int) -> UnsafeMutableRawPointer? {
        guard let new = system_resize(nil, 0, newSize) else { return nil }
        memcpy(new, memory, min(size, newSize))
        system_wipe(memory, size)
        system_free(memory, size)
        return new
    }

    /// Keeps a range of the bytes alone, where they lie.
    public func crop(to range: Range<Int>) {
        let lower = min(max(0, range.lowerBound), count)
        let upper = min(max(lower, range.upperBound), count)
        cropped &+= lower
        count = upper &- lower
        start[count] = 0
    }

    /// Puts a byte before the bytes and one behind.
    public func enclose(in first: UInt8, _ last: UInt8) {
        append(last)
        if cropped > 0 {
            cropped &-= 1
        } else {
            makeRoom(for: 1)
            memmove(start + 1, start, count &+ 1)
        }
        start[0] = first
        count &+= 1
    }

    public func append(_ byte: UInt8) {
        makeRoom(for: 1)
        start[count] = byte
        count &+= 1
        start[count] = 0
    }

    public func append(_ more: UnsafeBufferPointer<UInt8>) {
        guard let source = more.baseAddress, more.count > 0 else { return }
        makeRoom(for: more.count)
        memcpy(start + count, source, more.count)
        count &+= more.count
        start[count] = 0
    }

    /// Appends; false when there is no memory for it. Of bytes that are expected the buffer makes room for as many as it
    /// has already.
    public func appendIfPossible(_ more: UnsafeBufferPointer<UInt8>, expecting expected: Int) -> Bool {
        let (wanted, overflow) = count.addingReportingOverflow(more.count)
        guard !overflow else { return false }
        if wanted > capacity {
            let roomy = wanted <= expected ? min(capacity &* 2, expected) : capacity &+ capacity / 2
            guard reserveIfPossible(max(wanted, roomy)) else { return false }
        }
        append(more)
        return true
    }

    public func append(_ more: [UInt8]) { more.withUnsafeBufferPointer { append($0) } }

    public func append(_ text: StaticString) {
        guard text.hasPointerRepresentation else { return }
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    public func removeAll() {
        count = 0
        start[0] = 0
    }

    /// Overwrites what the buffer holds, for bytes that were secret.
    public func wipe() {
        system_wipe(memory, size)
        count = 0
    }

    private func makeRoom(for more: Int) {
        let (wanted, overflow) = count.addingReportingOverflow(more)
        if overflow { abort() }
        guard wanted > capacity else { return }
        reserve(max(wanted, capacity &+ capacity / 2))
    }

    /// There is no way on from a lack of memory; the header says so.
    private static func resized(
        _ memory: UnsafeMutablePointer<UInt8>?, _ old: Int, to size: Int
    ) -> UnsafeMutablePointer<UInt8> {
        guard let memory = system_resize(memory, old, size) else { abort() }
        return memory.assumingMemoryBound(to: UInt8.self)
    }
}
