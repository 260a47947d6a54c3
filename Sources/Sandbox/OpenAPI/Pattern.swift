/// A regular expression as JSON Schema's `pattern` has it, in the part of the language that describes ids: words, sets,
/// groups, alternatives, repetitions, anchors.
struct Pattern: Sendable {
    struct NotUnderstood: Error {}

    indirect enum Node: Sendable {
        case start
        case end
        case set([ClosedRange<UInt32>], negated: Bool)
        case sequence([Node])
        case choice([Node])
        case repetition(Node, least: Int, most: Int?)
    }

    let text: String
    let root: Node

    init(_ text: String) throws(NotUnderstood) {
        var reader = PatternReader(text)
        self.text = text
        root = try reader.whole()
    }

    /// Whether it matches somewhere in a text; anchors are the pattern's own to write.
    func matches(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.map(\.value)
        return (0...scalars.count).contains { match(root, scalars, $0) { _ in true } }
    }

    private func match(_ node: Node, _ text: [UInt32], _ place: Int, _ rest: (Int) -> Bool) -> Bool {
        switch node {
        case .start: return place == 0 && rest(place)
        case .end: return place == text.count && rest(place)
        case .set: return place < text.count && Self.contains(node, text[place]) && rest(place + 1)
        case .sequence(let nodes): return match(nodes[...], text, place, rest)
        case .choice(let nodes): return nodes.contains { match($0, text, place, rest) }
        case .repetition(let node, let least, let most):
            if case .set = node {
                // Counted, and not by recursion, because a text may be long.
                var count = 0
                while count < most ?? .max, place + count < text.count, Self.contains(node, text[place + count]) {
                    count += 1
                }
                guard count >= least else { return false }
                return (least...count).reversed().contains { rest(place + $0) }
            }
            if most != 0,
                match(
                    node, text, place,
                    { after in
                        // A round that took nothing would go on for ever.
                        (after > place || least > 0)
                            && match(
                                .repetition(node, least: max(0, least - 1), most: most.map { $0 - 1 }), text, after,
                                rest)
                    })
            {
                return true
            }
            return least == 0 && rest(place)
        }
    }

    private func match(_ nodes: ArraySlice<Node>, _ text: [UInt32], _ place: Int, _ rest: (Int) -> Bool) -> Bool {
        guard let first = nodes.first else { return rest(place) }
        return match(first, text, place) { match(nodes.dropFirst(), text, $0, rest) }
    }

    private static func contains(_ set: Node, _ scalar: UInt32) -> Bool {
        guard case .set(let ranges, let negated) = set else { return false }
        return ranges.contains { $0.contains(scalar) } != negated
    }

    /// A text that matches: the same one for the same numbers.
    func sample(_ random: inout Numbers) -> String {
        var text = String.UnicodeScalarView()
        sample(root, &text, &random)
        return String(text)
    }

    private func sample(_ node: Node, _ text: inout String.UnicodeScalarView, _ random: inout Numbers) {
        switch node {
        case .start, .end: break
        case .set:
            // Ids are written in digits and small letters where they may be.
            let usual = "0123456789abcdefghijklmnopqrstuvwxyz".unicodeScalars.filter { Self.contains(node, $0.value) }
            let possible =
                usual.isEmpty
                ? (0x20..<0x7F).compactMap(Unicode.Scalar.init).filter { Self.contains(node, $0.value) } : Array(usual)
            if !possible.isEmpty { text.append(possible[random.next(below: possible.count)]) }
        case .sequence(let nodes): for node in nodes { sample(node, &text, &random) }
        case .choice(let nodes): if let first = nodes.first { sample(first, &text, &random) }
        case .repetition(let node, let least, let most):
            // `.+` stands for a name of some length.
            for _ in 0..<(most == nil ? max(least, 12) : least) { sample(node, &text, &random) }
        }
    }
}

/// Numbers that look like any and are the same ones each time.
struct Numbers: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// Numbers for what has a name.
    init(seed: UInt64, name: String) {
        state = Self.hash(name, SID.mixed(seed))
    }

    /// FNV-1a over a name.
    static func hash(_ name: String, _ seed: UInt64 = 0) -> UInt64 {
        name.utf8.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    mutating func next() -> UInt64 {
        defer { state = state &+ 1 }
        return SID.mixed(state &* 0x9E37_79B9_7F4A_7C15)
    }

    mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
