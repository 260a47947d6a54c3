/// What the library says of one operation: `docs/catalog.md`.
struct OperationDescription {
    let id: String
    let verb: String
    let method: String
    let path: String
    let returns: String
    let largestPage: Int?
    let credentials: String
    let isRepeatable: Bool
    let parameters: [ParameterDescription]

    init(_ json: JSONValue) {
        id = json["id"]?.text ?? ""
        verb = json["verb"]?.text ?? ""
        method = json["method"]?.text ?? ""
        path = json["path"]?.text ?? ""
        returns = json["returns"]?.text ?? ""
        largestPage = json["largest_page"]?.integer
        credentials = json["credentials"]?.text ?? ""
        isRepeatable = json["repeatable"]?.isTrue ?? false
        parameters = (json["parameters"]?.elements ?? []).map(ParameterDescription.init)
    }

    /// The parameter that a word names: as the API spells it, in snake_case or in kebab-case.
    func parameter(named name: String) -> ParameterDescription? {
        parameters.first { $0.name == name || $0.alias == name || $0.flag == name }
    }
}

/// What the library says of one parameter.
struct ParameterDescription {
    let name: String
    let alias: String
    let place: String
    let isRequired: Bool
    let rule: String
    let isRepeated: Bool
    /// What else is said of its value: `pattern`, `enum`, `minimum` and so on.
    let details: JSONValue

    init(_ json: JSONValue) {
        name = json["name"]?.text ?? ""
        alias = json["alias"]?.text ?? ""
        place = json["in"]?.text ?? ""
        isRequired = json["required"]?.isTrue ?? false
        rule = json["rule"]?.text ?? ""
        isRepeated = json["repeated"]?.isTrue ?? false
        details = json
    }

    /// What it is called as an option, behind two dashes: `service-sid`.
    var flag: String { String(alias.map { $0 == "_" ? "-" : $0 }) }

    /// The words that it may be, if there are any.
    var words: [String] { details["enum"]?.elements?.compactMap { $0.text } ?? [] }
}

/// What the library says of a resource, and of those of its operations that were asked for.
struct ResourceDescription {
    let name: String
    let stage: String?
    let documentation: String?
    let operations: [OperationDescription]
    let properties: [PropertyDescription]

    init(_ json: JSONValue) {
        name = json["name"]?.text ?? ""
        stage = json["stage"]?.text
        documentation = json["documentation"]?.text
        operations = (json["operations"]?.elements ?? []).map(OperationDescription.init)
        properties = (json["properties"]?.elements ?? []).map(PropertyDescription.init)
    }
}

/// What the library says of a property of records.
struct PropertyDescription {
    let name: String
    let type: String
    let isNullable: Bool
    let words: [String]

    init(_ json: JSONValue) {
        name = json["name"]?.text ?? ""
        type = json["type"]?.text ?? ""
        isNullable = json["nullable"]?.isTrue ?? false
        words = json["enum"]?.elements?.compactMap { $0.text } ?? []
    }
}
