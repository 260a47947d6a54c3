/// What tells the records of a collection apart: the property that the last variable of their paths names, or else a SID.
struct Identity {
    /// The plain name of the property.
    let name: String
    let schema: Schema?
    private let key: String?
    private let isProperty: Bool

    /// Where there is no path to an instance, the first SID of a record is taken for its own, if it is not among those of
    /// the `path`.
    init(_ record: Schema?, _ instance: DocumentedShapes.Instance?, path: [String: JSONValue] = [:]) {
        key = instance.map { Names.plain($0.key) }
        let record = record.map { $0.properties.isEmpty ? $0.alternatives.first ?? $0 : $0 }
        let named = [key, "sid", "id"].compactMap { $0 }.lazy.compactMap { record?.property(plain: $0) }.first
        let property =
            named
            ?? record?.properties.first { property in
                instance == nil && property.plainName.hasSuffix("sid") && property.plainName != "accountsid"
                    && path[property.plainName] == nil
            }
        isProperty = property != nil
        name = property?.plainName ?? key ?? "sid"
        let schemas = [instance?.schema, property?.schema, instance?.below].compactMap { $0 }
        schema = schemas.first { $0.pattern != nil } ?? property?.schema ?? instance?.schema
    }

    /// Whether who creates a record learns its id, or gave it.
    func isTold(by operation: DocumentedOperation) -> Bool {
        isProperty
            || operation.body?.types.contains { type in key.flatMap { type.schema.property(plain: $0) } != nil } == true
    }

    /// The id that the caller gave.
    func given(_ call: DocumentedCall) -> String? {
        guard let key, let value = call.changes[key], value != .null else { return nil }
        return value.plainText
    }
}
