/// The records of one collection: those that were created, by the names that they go by, and what became of those that
/// were made up.
struct RecordCollection: Sendable {
    private(set) var ledger = Ledger<Record>()
    private var numbers: [ExactText: UInt64] = [:]
    private var names: [UInt64: [ExactText]] = [:]
    /// What was made up and then changed, by id.
    private(set) var changed: [ExactText: Record] = [:]
    /// The ids of what was made up and then deleted.
    private var gone: Set<ExactText> = []

    /// A record that was created, or one that was made up and then changed.
    subscript(id: String) -> Record? {
        numbers[ExactText(id)].flatMap { ledger[$0] } ?? changed[ExactText(id)]
    }

    func isGone(_ id: String) -> Bool { gone.contains(ExactText(id)) }

    /// A name that another record has already stays that one's.
    mutating func add(_ record: Record, names given: [String]) {
        let number = ledger.append(record)
        let free = given.map(ExactText.init).filter { numbers[$0] == nil }
        for name in free { numbers[name] = number }
        names[number] = free
    }

    mutating func replace(_ record: Record, id: String) {
        if let number = numbers[ExactText(id)] {
            ledger[number] = record
        } else {
            changed[ExactText(id)] = record
        }
    }

    mutating func remove(id: String) {
        guard let number = numbers[ExactText(id)] else {
            changed[ExactText(id)] = nil
            gone.insert(ExactText(id))
            return
        }
        ledger[number] = nil
        for name in names.removeValue(forKey: number) ?? [] { numbers[name] = nil }
    }
}
