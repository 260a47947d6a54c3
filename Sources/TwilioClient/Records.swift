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
        let new = Unmanaged.passRetained(FoundRecords(find(in: json.bytes) ?? []))
        let (exchanged, original) = found.compareExchange(
            expected: nil, desired: new, ordering: .acquiringAndReleasing)
        if exchanged { return new.takeUnretainedValue().ranges }
        new.release()
        return original?.takeUnretainedValue().ranges
    }

    /// The JSON array of the values that the members of a name have, record by record; nil when a record has none.
    func column(_ name: LastingText, in json: ByteBuffer) -> ByteBuffer? {
        guard areWhole || operation?.result == .page, let values = find(in: json.bytes, name) else { return nil }
        let column = ByteBuffer(reserving: values.reduce(2) { $0 &+ $1.count &+ 1 })
        var mark = UInt8(ascii: "[")
        for value in values {
            column.append(mark)
            column.append(UnsafeBufferPointer(rebasing: json.bytes[value]))
            mark = UInt8(ascii: ",")
        }
        if values.isEmpty { column.append(mark) }
        column.append(UInt8(ascii: "]"))
        return column
    }

    /// Where the records lie, or what each has under a name; nil when one has no such member. Of members with one name the
    /// last counts, as with most readers of JSON.
    @inline(never)
    private func find(in json: UnsafeBufferPointer<UInt8>, _ name: LastingText? = nil) -> [Range<Int>]? {
        var ranges: [Range<Int>] = []
        var reader = JSONReader(json)
        do throws(JSONError) {
            if let key = areWhole ? nil : operation?.listing?.key {
                guard try reader.goToMember(key) else { return name == nil ? [] : nil }
            }
            try reader.enterArray()
            while try reader.nextElement() {
                guard let name else {
                    ranges.add(try reader.skip())
                    continue
                }
                var value: Range<Int>?
                try reader.enterObject()
                while try reader.goOnToMember(name) { value = try reader.skip() }
                guard let value else { return nil }
                ranges.add(value)
            }
        } catch {
            // It was checked before; so there is no such text.
        }
        return ranges
    }
}

extension [Range<Int>] {
    /// Appends a range: in one place, for the code of an array that grows is large.
    @inline(never)
    mutating func add(_ range: Range<Int>) { append(range) }
}

private final class FoundRecords {
    let ranges: [Range<Int>]

    init(_ ranges: [Range<Int>]) { self.ranges = ranges }
}
