/// Records in the order of their creation, each under a number that it keeps: a page begins after a number, so that
/// neither its cost nor its place depends on how many records are before it.
struct Ledger<Record: Sendable>: Sendable {
    private struct Slot: Sendable {
        let number: UInt64
        var record: Record?
    }

    private var slots: [Slot] = []
    private var nextNumber: UInt64 = 1
    private(set) var count = 0

    mutating func append(_ record: Record) -> UInt64 {
        defer { nextNumber += 1 }
        slots.append(Slot(number: nextNumber, record: record))
        count += 1
        return nextNumber
    }

    subscript(number: UInt64) -> Record? {
        get {
            let index = firstIndex(from: number)
            return index < slots.count && slots[index].number == number ? slots[index].record : nil
        }
        set {
            let index = firstIndex(from: number)
            guard index < slots.count, slots[index].number == number, slots[index].record != nil else { return }
            slots[index].record = newValue
            guard newValue == nil else { return }
            count -= 1
            sweep()
        }
    }

    /// Up to `limit` records that satisfy the condition, from a number on.
    func records(from number: UInt64, limit: Int, where isWanted: (Record) -> Bool) -> [(UInt64, Record)] {
        take(slots[firstIndex(from: number)...], limit, isWanted)
    }

    /// The last `limit` records that satisfy the condition and come before a number.
    func records(before number: UInt64, limit: Int, where isWanted: (Record) -> Bool) -> [(UInt64, Record)] {
        take(slots[..<firstIndex(from: number)].reversed(), limit, isWanted).reversed()
    }

    /// All records, oldest first.
    var all: some Sequence<Record> { slots.lazy.compactMap(\.record) }

    /// The newest records, newest first.
    func newest(_ limit: Int) -> [Record] {
        Array(slots.reversed().lazy.compactMap(\.record).prefix(limit))
    }

    private func take(
        _ slots: some Sequence<Slot>, _ limit: Int, _ isWanted: (Record) -> Bool
    ) -> [(UInt64, Record)] {
        var taken: [(UInt64, Record)] = []
        for slot in slots {
            guard taken.count < limit else { break }
            if let record = slot.record, isWanted(record) { taken.append((slot.number, record)) }
        }
        return taken
    }

    private func firstIndex(from number: UInt64) -> Int {
        var (low, high) = (0, slots.count)
        while low < high {
            let middle = (low + high) / 2
            if slots[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Drops emptied slots once they outnumber the records, so a deletion costs the same on the average.
    private mutating func sweep() {
        guard slots.count > 2 * count + 64 else { return }
        slots.removeAll { $0.record == nil }
    }
}

/// Text that equals another only where every scalar is the same; `String` takes canonical equivalents for equal, and two
/// identities that differ in their bytes are two.
struct ExactText: Hashable, Sendable {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    static func == (left: ExactText, right: ExactText) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
