import Bytes
import JSON

extension Catalog {
    /// The catalog as JSON, for bindings, documentation and people. `docs/catalog.md` describes it. `rest` writes the
    /// members that are not the API's.
    public static func json(with rest: (inout JSONWriter) -> Void = { _ in }) -> [UInt8] {
        var json = JSONWriter(reserving: 48 << 10)
        json.beginObject()
        json.name("version")
        json.string(version)
        json.name("abi_version")
        json.integer(Int64(abiVersion))
        rest(&json)
        json.name("rules")
        json.beginArray()
        for rule in Rule.ofEachName { json.write(rule) }
        json.endArray()
        json.name("resources")
        json.beginArray()
        for resource in resources { json.write(resource) }
        json.endArray()
        json.name("grants")
        json.write(Grants.all)
        json.endObject()
        return json.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ rule: Rule) {
        beginObject()
        name("name")
        string(rule.name)
        name("types")
        beginArray()
        let (type, another) = rule.types
        string(type)
        if let another { string(another) }
        endArray()
        endObject()
    }

    fileprivate mutating func write(_ resource: Resource) {
        beginObject()
        name("name")
        string(resource.name)
        name("record")
        string(resource.record)
        let chain = resource.chain
        name("chain")
        beginArray()
        for step in chain { string(step) }
        endArray()
        if let longName = resource.longName(of: chain) {
            name("long_name")
            string(longName)
        }
        name("product")
        string(resource.product)
        name("documentation")
        string(resource.documentation)
        name("collection")
        string(resource.collection)
        name("instance")
        string(resource.instance)
        name("operations")
        beginArray()
        for operation in resource.operations { write(operation) }
        endArray()
        name("properties")
        beginArray()
        for property in resource.properties { write(property) }
        endArray()
        endObject()
    }

    private mutating func write(_ operation: Operation) {
        beginObject()
        name("id")
        string(operation.id.utf8)
        name("function")
        string(Text("twilite_").utf8 + operation.id.utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: "_") : $0 })
        name("verb")
        string(operation.verb.name)
        name("method")
        string(operation.verb.method.name)
        name("path")
        string(operation.route)
        name("returns")
        string(operation.verb.result)
        if let listing = operation.listing {
            name("list_key")
            string(listing.key)
            name("largest_page")
            integer(listing.largestPage)
        }
        name("parameters")
        beginArray()
        for parameter in operation.parameters { write(parameter) }
        endArray()
        endObject()
    }

    private mutating func write(_ parameter: Parameter) {
        beginObject()
        name("name")
        string(parameter.name)
        name("alias")
        string(parameter.alias)
        name("in")
        string(parameter.place.name)
        name("required")
        boolean(parameter.isRequired)
        name("rule")
        string(parameter.rule.name)
        switch parameter.rule {
        case .sid(let prefix): writePattern(sid: prefix)
        case .anySid: writePattern(sid: nil)
        case .oneOf(let words): write("enum", words)
        case .trueOrFalse: write("enum", ["true", "false"])
        case .entityIdentity:
            name("pattern")
            string("^[A-Za-z0-9-]{8,64}$")
        case .integer(let range):
            name("minimum")
            integer(range.lowerBound)
            if range.upperBound != Int64.max {
                name("maximum")
                integer(range.upperBound)
            }
        default: break
        }
        endObject()
    }

    private mutating func write(_ property: Property) {
        beginObject()
        name("name")
        string(property.name)
        name("type")
        string(property.kind.type)
        name("nullable")
        boolean(property.isNullable)
        switch property.kind {
        case .sid(let prefix): writePattern(sid: prefix)
        case .anySid: writePattern(sid: nil)
        case .oneOf(let words): write("enum", words)
        case .dateTime: writeFormat("date-time")
        case .uri: writeFormat("uri")
        case .links: writeFormat("uri-map")
        case .text, .integer, .boolean, .array: break
        }
        endObject()
    }

    private mutating func writeFormat(_ format: StaticString) {
        name("format")
        string(format)
    }

    mutating func writePattern(sid prefix: StaticString?) {
        name("pattern")
        string(("^\(prefix ?? "[a-zA-Z]{2}")[0-9a-fA-F]{32}$" as Text).utf8)
    }

    /// Writes an array of words.
    public mutating func write(_ name: StaticString, _ words: [StaticString]) {
        self.name(name)
        beginArray()
        for word in words { string(word) }
        endArray()
    }
}

extension Property.Kind {
    /// The JSON type of the values that are not null.
    fileprivate var type: StaticString {
        switch self {
        case .text, .sid, .anySid, .oneOf, .dateTime, .uri: "string"
        case .integer: "integer"
        case .boolean: "boolean"
        case .links: "object"
        case .array: "array"
        }
    }
}
