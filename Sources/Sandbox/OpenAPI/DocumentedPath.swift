/// A path of a document, `/v1/Things/{ThingSid}.json`, split at its slashes.
struct DocumentedPath: Sendable {
    enum Segment: Sendable, Equatable {
        case word(String)
        /// A variable, with what stands before and after it in the segment.
        case variable(String, before: String, after: String)
    }

    let text: String
    let segments: [Segment]

    init?(_ text: String) {
        guard text.hasPrefix("/") else { return nil }
        self.text = text
        var segments: [Segment] = []
        for part in text.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard let open = part.firstIndex(of: "{") else {
                segments.append(.word(String(part)))
                continue
            }
            guard let close = part.firstIndex(of: "}"), open < close else { return nil }
            let name = String(part[part.index(after: open)..<close])
            let after = String(part[part.index(after: close)...])
            guard !name.isEmpty, !name.contains("{"), !after.contains("{"), !after.contains("}") else { return nil }
            segments.append(.variable(name, before: String(part[..<open]), after: after))
        }
        self.segments = segments
    }

    /// The path without the names of its variables, and without `.json`: paths of which these are alike are one.
    var shape: String { Self.shape(segments) }

    /// The shape of the collection that an instance's path is in.
    var collectionShape: String { Self.shape(segments.dropLast()) }

    /// Whether it leads to one of many, and by what name.
    var key: String? {
        guard case .variable(let name, _, _)? = segments.last else { return nil }
        return name
    }

    /// `.json` where the path ends in that.
    var suffix: String {
        switch segments.last {
        case .variable(_, _, let after): after
        case .word(let word) where word.hasSuffix(".json"): ".json"
        default: ""
        }
    }

    static func shape(_ segments: some Sequence<Segment>) -> String {
        segments.map { segment in
            switch segment {
            case .word(let word): "/" + (word.hasSuffix(".json") ? String(word.dropLast(5)) : word)
            case .variable: "/{}"
            }
        }.joined()
    }

    /// The values of the variables, where the segments of a path fit.
    func match(_ given: [String]) -> [(name: String, value: String)]? {
        guard given.count == segments.count else { return nil }
        var values: [(name: String, value: String)] = []
        for (segment, text) in zip(segments, given) {
            switch segment {
            case .word(let word): guard word == text else { return nil }
            case .variable(let name, let before, let after):
                guard text.utf8.count > before.utf8.count + after.utf8.count, text.hasPrefix(before),
                    text.hasSuffix(after)
                else { return nil }
                values.append((name, String(text.dropFirst(before.count).dropLast(after.count))))
            }
        }
        return values
    }

    /// Whether it says more of a path than another does: a word says more than a variable, the earlier the more.
    func isCloser(than other: DocumentedPath) -> Bool {
        for (mine, others) in zip(segments, other.segments) {
            switch (mine, others) {
            case (.word, .variable): return true
            case (.variable, .word): return false
            default: continue
            }
        }
        return false
    }
}
