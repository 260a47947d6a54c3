import Bytes

/// A word of the description language that says what a value may be: `VA`, `int(1..100)`, `(draft|pending-review)`,
/// `[uri]`, `{name*:text}`. docs/descriptions.md has them all.
struct TypeWord {
    private let word: LastingText

    init(_ word: LastingText) { self.word = word }

    /// The rule that it is for a parameter; nil when it is no word of the language.
    var rule: Rule? {
        switch word.utf8.first {
        case nil: .text
        case UInt8(ascii: "("): .oneOf(inner(1))
        case UInt8(ascii: "["): .each(inner(1))
        case UInt8(ascii: "{"): .body(word)
        default: sid ?? named
        }
    }

    /// What it is for a property; nil when it is no word of the language.
    var kind: Property.Kind? {
        for (name, kind) in kinds where word.equals(name) { return kind }
        return rule.map { .ruled($0) }
    }

    /// The word between its first letters and its last one.
    private func inner(_ begin: Int) -> LastingText { word.part(begin, word.count &- 1) }

    /// Two capitals, and others after a slash; or how many there may be after a comma.
    private var sid: Rule? {
        let bytes = word.utf8
        guard bytes.count >= 2, isCapital(bytes[0]), isCapital(bytes[1]) else { return nil }
        if bytes.count == 2 || bytes[2] == UInt8(ascii: "/") { return .sid(word) }
        let (prefix, count) = word.split(at: UInt8(ascii: ","))
        return count.flatMap { integer($0) }.map { .sids(prefix, $0) } ?? beginning
    }

    private var beginning: Rule? {
        word.utf8.last == UInt8(ascii: "~") ? .beginning(word.part(0, word.count &- 1)) : nil
    }

    private var named: Rule? {
        for (name, rule) in names where word.equals(name) { return rule }
        if word.starts(with: "int(") { return range(4).map { .integer($0) } }
        if word.starts(with: "text(") { return range(5).map { .textOf($0.lowerBound, $0.upperBound) } }
        if word.starts(with: "map(") { return .map(inner(4)) }
        return beginning
    }

    /// The bounds of `int(1..100)`; what is not said is as far as 64 bits go.
    private func range(_ begin: Int) -> ClosedRange<Int64>? {
        let bounds = inner(begin)
        guard let dots = bounds.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
        let lower = bounds.part(0, dots)
        let upper = bounds.part(dots &+ 2, bounds.count)
        guard let least = lower.isEmpty ? Int64.min : integer(lower),
            let most = upper.isEmpty ? Int64.max : integer(upper), least <= most
        else { return nil }
        return least...most
    }
}

/// The types that are a word alone.
private let names: [(LastingText, Rule)] = [
    ("text", .text), ("some", .nonEmptyText), ("sid", .anySid), ("bool", .trueOrFalse),
    ("int", .integer(Int64.min...Int64.max)), ("num", .number), ("time", .dateTime), ("date", .date), ("uri", .uri),
    ("url", .uriOrNone), ("email", .email), ("json", .jsonText), ("any", .anyJSON),
    ("entity_identity", .entityIdentity), ("user_identity", .userIdentity),
]

/// The types of properties that are other ones than a parameter's, or checked otherwise.
private let kinds: [(LastingText, Property.Kind)] = [
    ("", .text), ("int", .integer), ("num", .number), ("bool", .boolean), ("time", .dateTime),
    ("rfc2822", .dateTimeOfMail), ("date", .date), ("links", .links), ("object", .object), ("array", .array),
    ("any", .anything),
]

private func isCapital(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte }

private func integer(_ digits: LastingText) -> Int64? {
    var value: Int64 = 0
    guard !digits.isEmpty else { return nil }
    for byte in digits.utf8 {
        guard isDigit(byte) else { return nil }
        let (tens, tooFar) = value.multipliedReportingOverflow(by: 10)
        let (next, beyond) = tens.addingReportingOverflow(Int64(byte &- 0x30))
        if tooFar || beyond { return nil }
        value = next
    }
    return value
}
