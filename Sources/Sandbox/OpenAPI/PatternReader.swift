/// Reads the text of a pattern.
struct PatternReader {
    private var rest: Substring.UnicodeScalarView

    /// More repetitions than this are no id.
    private static let mostRepetitions = 100_000

    init(_ text: String) {
        rest = text[...].unicodeScalars
    }

    mutating func whole() throws(Pattern.NotUnderstood) -> Pattern.Node {
        let node = try choice()
        guard rest.isEmpty else { throw Pattern.NotUnderstood() }
        return node
    }

    private mutating func choice() throws(Pattern.NotUnderstood) -> Pattern.Node {
        var alternatives = [try sequence()]
        while take("|") { alternatives.append(try sequence()) }
        return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
    }

    private mutating func sequence() throws(Pattern.NotUnderstood) -> Pattern.Node {
        var nodes: [Pattern.Node] = []
        while let scalar = rest.first, scalar != "|", scalar != ")" {
            nodes.append(try repeated(try single()))
        }
        return .sequence(nodes)
    }

    private mutating func single() throws(Pattern.NotUnderstood) -> Pattern.Node {
        guard let scalar = rest.popFirst() else { throw Pattern.NotUnderstood() }
        switch scalar {
        case "^": return .start
        case "$": return .end
        case ".": return .set([0x0A...0x0A], negated: true)
        case "[": return try set()
        case "\\": return .set(try escaped(), negated: false)
        case "(":
            if take("?") { guard take(":") else { throw Pattern.NotUnderstood() } }
            let node = try choice()
            guard take(")") else { throw Pattern.NotUnderstood() }
            return node
        case "*", "+", "?", "{", "}", "]": throw Pattern.NotUnderstood()
        default: return .set([scalar.value...scalar.value], negated: false)
        }
    }

    private mutating func repeated(_ node: Pattern.Node) throws(Pattern.NotUnderstood) -> Pattern.Node {
        if take("*") { return .repetition(node, least: 0, most: nil) }
        if take("+") { return .repetition(node, least: 1, most: nil) }
        if take("?") { return .repetition(node, least: 0, most: 1) }
        guard take("{") else { return node }
        guard let least = number() else { throw Pattern.NotUnderstood() }
        var most: Int? = least
        if take(",") { most = number() }
        guard take("}"), least <= most ?? least else { throw Pattern.NotUnderstood() }
        return .repetition(node, least: least, most: most)
    }

    private mutating func set() throws(Pattern.NotUnderstood) -> Pattern.Node {
        let negated = take("^")
        var ranges: [ClosedRange<UInt32>] = []
        while let scalar = rest.popFirst() {
            if scalar == "]", !ranges.isEmpty { return .set(ranges, negated: negated) }
            if scalar == "\\" {
                ranges += try escaped()
                continue
            }
            guard rest.first == "-", let end = rest.dropFirst().first, end != "]" else {
                ranges.append(scalar.value...scalar.value)
                continue
            }
            rest = rest.dropFirst(2)
            guard end != "\\", scalar <= end else { throw Pattern.NotUnderstood() }
            ranges.append(scalar.value...end.value)
        }
        throw Pattern.NotUnderstood()
    }

    /// What follows a backslash: a class of characters, or a character that would mean something without it.
    private mutating func escaped() throws(Pattern.NotUnderstood) -> [ClosedRange<UInt32>] {
        guard let scalar = rest.popFirst() else { throw Pattern.NotUnderstood() }
        switch scalar {
        case "d": return [0x30...0x39]
        case "w": return [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
        case "s": return [0x09...0x0D, 0x20...0x20]
        case "n": return [0x0A...0x0A]
        case "r": return [0x0D...0x0D]
        case "t": return [0x09...0x09]
        default:
            guard !scalar.properties.isAlphabetic, !("0"..."9" ~= scalar) else { throw Pattern.NotUnderstood() }
            return [scalar.value...scalar.value]
        }
    }

    private mutating func number() -> Int? {
        let digits = rest.prefix { "0"..."9" ~= $0 }
        rest = rest.dropFirst(digits.count)
        return Int(String(String.UnicodeScalarView(digits))).flatMap { $0 <= Self.mostRepetitions ? $0 : nil }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == scalar else { return false }
        rest.removeFirst()
        return true
    }
}
