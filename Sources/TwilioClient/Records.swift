import Bytes
import JSON
import Synchronization
import TwilioAPI

/// Where the records of a response lie in its JSON. Looked for when somebody asks first, then kept.
///
/// Any thread may ask, and a forked child: nothing is locked. Of two that ask at once, both look, and one is kept.
struct Records: ~Copyable {
    /// The operation that brought them; nil for a response that has none.
    private let operation: Operation?
    private let found = Atomic<Unmanaged<FoundRecords>?>(nil)

    init(of operation: Operation?) { self.operation = operation }

    deinit { found.load(ordering: .acquiring)?.release() }

    /// Whether the JSON is the array of them.
    var areWhole: Bool { operation?.result == .array }

    /// The bytes of each; nil for a response that has none.
    func ranges(in json: ByteBuffer) -> [Range<Int>]? {
        guard areWhole || operation?.result == .page else { return nil }
        if let known = found.load(ordering: .acquiring) { return known.takeUnretainedValue().ranges }
        let new = Unmanaged.passRetained(FoundRecords(find(in: json.bytes)))
        let (exchanged, original) = found.compareExchange(
            expected: nil, desired: new, ordering: .acquiringAndReleasing)
        if exchanged { return new.takeUnretainedValue().ranges }
        new.release()
        return original?.takeUnretainedValue().ranges
    }

    private func find(in json: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var reader = JSONReader(json)
        do throws(JSONError) {
            if let key = areWhole ? nil : operation?.listing?.key {
                guard try reader.goToMember(key) else { return [] }
            }
            try reader.enterArray()
            while try reader.nextElement() { ranges.append(try reader.skip()) }
        } catch {
            // It was checked before; so there is no such text.
        }
        return ranges
    }
}

private final class FoundRecords {
    let ranges: [Range<Int>]

    init(_ ranges: [Range<Int>]) { self.ranges = ranges }
}
