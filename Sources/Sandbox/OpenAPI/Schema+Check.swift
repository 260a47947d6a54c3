extension Schema {
    /// What is wrong with a value: which part of it, as `policy.policy_details`, and which rule it breaks.
    struct Violation: Error {
        let name: String
        let rule: String
        var isMissing = false
    }

    /// Checks the text of a parameter, and gives the value that it stands for.
    func value(_ text: String, name: String) throws(Violation) -> JSONValue {
        if text.isEmpty, isNullable { return .null }
        switch kind {
        case .string:
            try check(string: text, name)
            return .string(text)
        case .integer, .number:
            // A number as JSON has it: no plus sign, no spaces.
            guard let value = try? JSONParser.parse(text.utf8), case .number = value else {
                throw Violation(name: name, rule: kind == .integer ? "must be an integer" : "must be a number")
            }
            try check(value, name)
            return value
        case .boolean:
            guard text == "true" || text == "false" else { throw Violation(name: name, rule: "must be true or false") }
            return .bool(text == "true")
        case .any, .object:
            guard JSONSyntax.isValid(text), let value = try? JSONParser.parse(text.utf8) else {
                throw Violation(name: name, rule: "must be a JSON text")
            }
            try check(value, name)
            return value
        case .array:
            let value = try items?.value(text, name: name) ?? .string(text)
            return .array([value])
        }
    }

    /// Checks a JSON value, all of it.
    func check(_ value: JSONValue, _ name: String) throws(Violation) {
        if value == .null {
            guard isNullable || kind == .any else { throw Violation(name: name, rule: "must not be null") }
            return
        }
        if !alternatives.isEmpty { try checkAlternatives(value, name) }
        switch (kind, value) {
        case (.any, _): break
        case (.string, .string(let text)):
            try check(string: text, name)
            return
        case (.integer, .number), (.number, .number): try check(number: value, name)
        case (.boolean, .bool): break
        case (.array, .array(let elements)): try check(elements, name)
        case (.object, .object(let members)): try check(members, name)
        default: throw Violation(name: name, rule: "must be of type \(kind.rawValue)")
        }
        try checkWords(value, name)
    }

    private func checkWords(_ value: JSONValue, _ name: String) throws(Violation) {
        guard words.isEmpty || words.contains(value) else {
            throw Violation(name: name, rule: "must be one of " + words.map(\.plainText).joined(separator: ", "))
        }
    }

    private func check(string text: String, _ name: String) throws(Violation) {
        try checkWords(.string(text), name)
        if let pattern, !pattern.matches(text) {
            throw Violation(name: name, rule: "must match \(pattern.text)")
        }
        if let lengths, !lengths.contains(text.unicodeScalars.count) {
            throw Violation(
                name: name, rule: "must have \(Self.words(lengths)) character\(lengths == 1...1 ? "" : "s")")
        }
        switch format {
        case "date-time" where Timestamp(moment: text) == nil:
            throw Violation(name: name, rule: "must be a date and time as 2015-07-30T20:00:00Z")
        case "date" where Timestamp(day: text) == nil:
            throw Violation(name: name, rule: "must be a date as 2015-07-30")
        default: break
        }
    }

    private func check(number value: JSONValue, _ name: String) throws(Violation) {
        if kind == .integer, value.integer == nil { throw Violation(name: name, rule: "must be an integer") }
        let number = value.number ?? .nan
        if let minimum, !(number >= minimum) {
            throw Violation(name: name, rule: "must be at least \(Self.text(minimum))")
        }
        if let maximum, !(number <= maximum) {
            throw Violation(name: name, rule: "must be at most \(Self.text(maximum))")
        }
    }

    private func check(_ elements: [JSONValue], _ name: String) throws(Violation) {
        try check(count: elements.count, name)
        for (index, element) in elements.enumerated() { try items?.check(element, "\(name)[\(index)]") }
    }

    /// Checks how many values an array has.
    func check(count: Int, _ name: String) throws(Violation) {
        if let counts, !counts.contains(count) {
            throw Violation(name: name, rule: "must have \(Self.words(counts)) values")
        }
    }

    private func check(_ members: [JSONValue.Member], _ name: String) throws(Violation) {
        let prefix = name.isEmpty ? "" : name + "."
        for wanted in required where !members.contains(where: { $0.name == wanted }) {
            throw Violation(name: prefix + wanted, rule: "is required", isMissing: true)
        }
        for member in members {
            if let schema = property(member.name) {
                try schema.check(member.value, prefix + member.name)
                continue
            }
            switch additional {
            case .anything: break
            case .nothing: throw Violation(name: prefix + member.name, rule: "is unknown")
            case .each(let schema): try schema.check(member.value, prefix + member.name)
            }
        }
    }

    /// One of the alternatives must do; where none does, the one that is meant tells why.
    private func checkAlternatives(_ value: JSONValue, _ name: String) throws(Violation) {
        if let discriminator, !discriminator.mapping.isEmpty {
            let prefix = name.isEmpty ? "" : name + "."
            let word = value[discriminator.name]?.string
            guard let meant = word.flatMap({ discriminator.mapping[$0] }) else {
                throw Violation(
                    name: prefix + discriminator.name,
                    rule: "must be one of " + discriminator.mapping.keys.sorted().joined(separator: ", "))
            }
            try meant.check(value, name)
            return
        }
        var first: Violation?
        for alternative in alternatives {
            do throws(Violation) {
                try alternative.check(value, name)
                return
            } catch {
                first = first ?? error
            }
        }
        if let first { throw first }
    }

    private static func words(_ range: ClosedRange<Int>) -> String {
        if range.lowerBound == range.upperBound { return "\(range.lowerBound)" }
        if range.upperBound == .max { return "at least \(range.lowerBound)" }
        return "\(range.lowerBound) to \(range.upperBound)"
    }

    private static func text(_ number: Double) -> String { Int(exactly: number).map { String($0) } ?? "\(number)" }
}
