import Bytes
import JSON
import Synchronization
import TwilioAPI

/// Where the records of a response lie in its JSON. Looked for when somebody asks first, then kept.
///
/// Any thread may ask, and a forked child: nothing is locked. Of two that ask at once, both look, and one is kept.
struct Records: ~Copyable {
    /// What has them.
    enum Place {
        /// There are none: a single record, an error, another thing.
        case nowhere
        /// The JSON is the array of them.
        case whole
        /// A page of an operation has them.
        case page(Operation)
    }

    private let place: Place
    private let found = Atomic<Unmanaged<FoundRecords>?>(nil)

    init(in place: Place) { self.place = place }

    deinit { found.load(ordering: .acquiring)?.release() }

    /// Whether the JSON is the array of them.
    var areWhole: Bool { if case .whole = place { true } else { false } }

    /// The bytes of each; nil for a response that has none.
    func ranges(in json: ByteBuffer) -> [Range<Int>]? {
        if case .nowhere = place { return nil }
        if let known = found.load(ordering: .acquiring) { return known.takeUnretainedValue().ranges }
        let new = Unmanaged.passRetained(FoundRecords(find(in: json)))
        let (exchanged, original) = found.compareExchange(
            expected: nil, desired: new, ordering: .acquiringAndReleasing)
        if exchanged { return new.takeUnretainedValue().ranges }
        new.release()
        return original?.takeUnretainedValue().ranges
    }

    private func find(in json: ByteBuffer) -> [Range<Int>] {
        if case .page(let operation) = place {
            guard let listing = operation.listing else { return [] }
            do throws(ShapeError) { return try PageContents(json.bytes, of: listing).records } catch { return [] }
        }
        var ranges: [Range<Int>] = []
        var reader = JSONReader(json.bytes)
        do throws(JSONError) {
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
