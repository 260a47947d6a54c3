import TwiliteCrypto

/// The parameters of a form in the order in which they are signed: by name and value, each pair once. They stay where
/// they are, in the body; what is kept of each is where it begins and ends, in memory of one size.
final class SortedForm {
    /// How many parameters a form may have. A program's own reader of forms rarely takes more than 1,000.
    static let limit = 4096

    private var fields: UnsafeMutablePointer<Field>?
    private var count = 0

    /// Nil when there are too many parameters.
    init?(_ body: UnsafeBufferPointer<UInt8>) {
        var reader = FieldReader(body)
        guard let first = reader.next() else { return }
        let fields = UnsafeMutablePointer<Field>.allocate(capacity: Self.limit)
        self.fields = fields
        fields[0] = first
        count = 1
        while let field = reader.next() {
            guard count < Self.limit else { return nil }
            fields[count] = field
            count &+= 1
        }
        sort(fields, count)
    }

    deinit { fields?.deallocate() }

    /// Whether nothing of it is signed: no parameter has a name or a value.
    var isEmpty: Bool {
        guard let fields else { return true }
        for index in 0..<count where !fields[index].name.isEmpty || !fields[index].value.isEmpty { return false }
        return true
    }

    /// Hashes the names and values, one behind the other.
    func update(_ hmac: HMAC) {
        guard let fields else { return }
        for index in 0..<count where index == 0 || order(fields[index &- 1], fields[index]) != 0 {
            update(hmac, fields[index].name)
            update(hmac, fields[index].value)
        }
    }

    /// Most of a text stands for itself and is hashed in runs.
    private func update(_ hmac: HMAC, _ text: UnsafeBufferPointer<UInt8>) {
        var rest = Unescaped(text)
        while true {
            hmac.update(rest.takeRun())
            guard let byte = rest.next() else { return }
            hmac.update(byte)
        }
    }
}

private func order(_ a: Field, _ b: Field) -> Int {
    let byName = order(a.name, b.name)
    return byName != 0 ? byName : order(a.value, b.value)
}

/// Sorts in place, and in time that no order of theirs makes worse: a heap whose greatest goes to the end, again and again.
private func sort(_ fields: UnsafeMutablePointer<Field>, _ count: Int) {
    func swap(_ a: Int, _ b: Int) {
        let field = fields[a]
        fields[a] = fields[b]
        fields[b] = field
    }
    func sift(_ begin: Int, _ end: Int) {
        var parent = begin
        while true {
            var child = parent &* 2 &+ 1
            guard child < end else { return }
            if child &+ 1 < end, order(fields[child], fields[child &+ 1]) < 0 { child &+= 1 }
            guard order(fields[parent], fields[child]) < 0 else { return }
            swap(parent, child)
            parent = child
        }
    }
    for begin in stride(from: count / 2 &- 1, through: 0, by: -1) { sift(begin, count) }
    for end in stride(from: count &- 1, to: 0, by: -1) {
        swap(0, end)
        sift(0, end)
    }
}
