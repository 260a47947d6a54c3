extension Rendering {
    /// A value as a schema has it: a parameter and the property that it sets may be of two types. Nil where the one cannot
    /// be the other.
    static func fit(_ value: JSONValue, _ schema: Schema) -> JSONValue? {
        if value == .null { return schema.isNullable || schema.kind == .any ? .null : nil }
        switch schema.kind {
        case .any: return value
        case .string: return string(value.plainText, schema)
        case .integer: return fit(number: value) { $0.integer != nil }
        case .number: return fit(number: value) { _ in true }
        case .boolean:
            if case .bool = value { return value }
            return value.string == "true" ? .bool(true) : value.string == "false" ? .bool(false) : nil
        case .array:
            let elements = value.elements ?? parsed(value)?.elements ?? [value]
            return .array(elements.compactMap { element in schema.items.map { fit(element, $0) } ?? element })
        case .object:
            guard let members = value.members ?? parsed(value)?.members else { return nil }
            return .object(
                members.compactMap { member in
                    guard let schema = schema.property(member.name) else { return member }
                    return fit(member.value, schema).map { JSONValue.Member(name: member.name, value: $0) }
                })
        }
    }

    private static func string(_ text: String, _ schema: Schema) -> JSONValue? {
        guard schema.words.isEmpty || schema.words.contains(.string(text)) else { return nil }
        if let pattern = schema.pattern, !pattern.matches(text) { return nil }
        if let lengths = schema.lengths, !lengths.contains(text.unicodeScalars.count) { return nil }
        switch schema.format {
        case "date-time":
            return (Timestamp(moment: text) == nil ? Timestamp(any: text)?.text : text).map(JSONValue.string)
        case "date-time-rfc-2822": return Timestamp(any: text).map { .string($0.mailText) }
        case "date": return Timestamp(any: text).map { .string($0.day) }
        default: return .string(text)
        }
    }

    private static func fit(number value: JSONValue, _ condition: (JSONValue) -> Bool) -> JSONValue? {
        let number = if case .number = value { Optional(value) } else { parsed(value) }
        guard let number, case .number = number, condition(number) else { return nil }
        return number
    }

    private static func parsed(_ value: JSONValue) -> JSONValue? {
        value.string.flatMap { try? JSONParser.parse($0.utf8) }
    }
}
