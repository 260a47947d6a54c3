/// Writes a record as a schema has it.
struct Rendering {
    let record: Record
    /// What absolute URLs begin with, and what those relative to the host begin with.
    let origin: String
    let base: String
    /// The segments of the paths below the record's.
    let children: [String]

    private static let deepest = 6
    private static let created: Set = ["datecreated", "createdat", "createddate", "createdtime", "created"]
    private static let updated: Set = ["dateupdated", "updatedat", "updateddate", "updatedtime", "lastmodified"]

    func value(_ schema: Schema) -> JSONValue { typed(schema, name: "", depth: 0) }

    /// One property of the record.
    func value(_ property: Schema.Property) -> JSONValue { value(property, depth: 0) }

    private func value(_ property: Schema.Property, depth: Int) -> JSONValue {
        let (name, schema) = (property.plainName, property.schema)
        if name == "accountsid", let value = Self.fit(.string(record.accountSID), schema) { return value }
        if depth == 0 {
            if let value = ownLink(property) { return value }
            if let given = record.values[name], let value = Self.fit(given, schema) { return value }
            if Self.created.contains(name) {
                return date(record.created, schema) ?? typed(schema, name: name, depth: 1)
            }
            if Self.updated.contains(name) {
                return date(record.updated, schema) ?? typed(schema, name: name, depth: 1)
            }
            // Every record has a SID of its own, even where the document would let it be null.
            if name == "sid" { return typed(schema, name: name, depth: 1) }
        }
        if let word = schema.words.first(where: { $0 != .null }) {
            return schema.usual.flatMap { Self.fit($0, schema) } ?? word
        }
        return schema.isNullable ? .null : typed(schema, name: name, depth: depth + 1)
    }

    /// The URLs of the record itself and of what is below it.
    private func ownLink(_ property: Schema.Property) -> JSONValue? {
        switch (property.plainName, property.schema.kind) {
        case ("url", .string): .string(origin + record.path)
        case ("uri", .string): .string(base + record.path)
        case ("links", .object): links(from: origin)
        case ("subresourceuris", .object): links(from: base)
        default: nil
        }
    }

    private func links(from base: String) -> JSONValue {
        let path = record.path.hasSuffix(".json") ? String(record.path.dropLast(5)) : record.path
        return .object(
            children.map { child in
                let word = child.hasSuffix(".json") ? String(child.dropLast(5)) : child
                return JSONValue.Member(name: Names.snake(word), value: .string("\(base)\(path)/\(child)"))
            })
    }

    private func date(_ date: Timestamp, _ schema: Schema) -> JSONValue? {
        switch schema.kind {
        case .string where schema.format == nil && record.path.hasPrefix("/2010-"): .string(date.mailText)
        case .string: Self.fit(.string(date.text), schema)
        case .integer, .number: .number("\(date.seconds)")
        default: nil
        }
    }

    // MARK: - What nobody gave

    /// A value of a schema's type.
    private func typed(_ schema: Schema, name: String, depth: Int) -> JSONValue {
        if let first = schema.alternatives.first, schema.properties.isEmpty {
            return typed(first, name: name, depth: depth)
        }
        if let usual = schema.usual, let value = Self.fit(usual, schema) { return value }
        switch schema.kind {
        case .string: return .string(text(schema, name))
        case .integer: return .number("\(Int(exactly: (schema.minimum ?? 0).rounded(.up)) ?? 0)")
        case .number: return .number((schema.minimum ?? 0).description)
        case .boolean: return .bool(false)
        case .array:
            let count = schema.counts?.lowerBound ?? 0
            guard count > 0, let items = schema.items, depth < Self.deepest else { return .array([]) }
            return .array((0..<count).map { _ in typed(items, name: name, depth: depth + 1) })
        case .object:
            guard depth < Self.deepest else { return .object([]) }
            return .object(
                schema.properties.map { JSONValue.Member(name: $0.name, value: value($0, depth: depth)) })
        case .any: return schema.isNullable || name.isEmpty ? .null : .object([])
        }
    }

    private func text(_ schema: Schema, _ name: String) -> String {
        if let word = schema.words.first(where: { $0 != .null }) { return word.plainText }
        if let pattern = schema.pattern {
            var numbers = Numbers(seed: record.seed, name: name)
            return pattern.sample(&numbers)
        }
        switch schema.format {
        case "uri": return "https://example.com/\(name)"
        case "date-time": return record.created.text
        case "date-time-rfc-2822": return record.created.mailText
        case "date": return record.created.day
        case "phone-number": return "+15005550006"
        case "iso-country-code": return "US"
        case "currency": return "USD"
        case "email": return "user@example.com"
        default: break
        }
        // What names something is another name in each record.
        var text = name.hasSuffix("id") || name.isEmpty ? Self.digits(record.seed, name) : name
        guard let lengths = schema.lengths else { return text }
        let wanted = min(max(text.utf8.count, lengths.lowerBound), lengths.upperBound)
        while text.utf8.count < wanted { text += text }
        return String(text.prefix(wanted))
    }

    /// The id of a record that was given none.
    static func id(_ schema: Schema?, number: UInt64, seed: UInt64) -> String {
        if let pattern = schema?.pattern {
            var numbers = Numbers(seed: seed, name: "id")
            return pattern.sample(&numbers)
        }
        if let word = schema?.words.first(where: { $0 != .null }) { return word.plainText }
        return schema?.kind == .integer || schema?.kind == .number ? "\(number)" : digits(seed)
    }

    private static func digits(_ seed: UInt64, _ name: String = "id") -> String {
        var numbers = Numbers(seed: seed, name: name)
        return String(decoding: Hex.digits(numbers.next()) + Hex.digits(numbers.next()), as: UTF8.self)
    }
}
