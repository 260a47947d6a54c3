extension DocumentedCall {
    /// The value of the path's last variable, which is the id of an instance.
    var id: String { operation.path.key == nil ? "" : variables.last?.value ?? "" }

    /// The segments of the path, encoded one way, without `.json`.
    var bareSegments: [String] {
        var values = variables[...]
        return operation.path.segments.map { segment in
            switch segment {
            case .word(let word): PercentEncoding.encode(word.hasSuffix(".json") ? String(word.dropLast(5)) : word)
            case .variable: PercentEncoding.encode(values.popFirst()?.value ?? "")
            }
        }
    }

    var concretePath: String { bareSegments.map { "/" + $0 }.joined() + operation.path.suffix }

    /// What the path says of the record.
    var pathValues: [String: JSONValue] {
        Dictionary(variables.map { (Names.plain($0.name), .string($0.value)) }) { $1 }
    }

    /// What the caller gave beside the path.
    var changes: [String: JSONValue] {
        let path = Set(variables.map { Names.plain($0.name) })
        return values.filter { !path.contains($0.key) }
    }

    /// Where a redirect leads.
    var redirection: String { origin.text + "/redirected" + path }

    /// The media type of the answer: the request's own where that is one of them.
    var answerType: String? {
        let types = operation.answer.types.map(\.name)
        return types.contains(mediaType) ? mediaType : types.first
    }
}
