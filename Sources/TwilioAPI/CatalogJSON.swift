import Bytes
import JSON

/// The catalog as JSON, for bindings, documentation and people. `docs/catalog.md` describes it.
extension Catalog {
    /// All of it. `rest` writes the members that are not the API's.
    public static func json(with rest: (inout JSONWriter) -> Void = { _ in }) -> [UInt8] {
        var json = JSONWriter(reserving: 3 << 20)
        json.beginObject()
        writeFrame(&json, rest)
        json.name("resources")
        json.beginArray()
        for place in 0..<shelf.count { json.write(shelf.product(place)?.resources ?? []) }
        json.endArray()
        json.endObject()
        return json.bytes
    }

    /// What of it is not resources.
    public static func frameJSON(with rest: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter(reserving: 16 << 10)
        json.beginObject()
        writeFrame(&json, rest)
        json.endObject()
        return json.bytes
    }

    /// The resources whose name is this, or begins with it and goes on behind a dot; or the one that has an operation of
    /// this id, with that alone. nil when there is none. Reads no product that is not asked for.
    public static func json(of prefix: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        let prefix = LastingText(prefix)
        var json = JSONWriter(reserving: 16 << 10)
        var isFound = false
        json.beginObject()
        json.name("resources")
        json.beginArray()
        for place in 0..<shelf.count {
            let name = shelf.name(place)
            guard name.isWithin(prefix) || prefix.isWithin(name), let product = shelf.product(place) else { continue }
            for resource in product.resources {
                let full = Text("\(name).\(resource.name)").utf8
                full.withUnsafeBufferPointer { full in
                    let full = LastingText(full)
                    let operations = resource.operations.filter { operation in
                        full.isWithin(prefix)
                            || prefix.isWithin(full)
                                && prefix.part(full.count &+ 1, prefix.count).equals(operation.verb.name)
                    }
                    guard !operations.isEmpty else { return }
                    isFound = true
                    json.write(resource, operations)
                }
            }
        }
        json.endArray()
        json.endObject()
        return isFound ? json.bytes : nil
    }

    private static func writeFrame(_ json: inout JSONWriter, _ rest: (inout JSONWriter) -> Void) {
        json.name("version")
        json.string(version)
        json.name("abi_version")
        json.integer(Int64(abiVersion))
        rest(&json)
        json.name("rules")
        json.beginArray()
        for rule in Rule.ofEachName { json.write(rule) }
        json.endArray()
        json.name("products")
        json.beginArray()
        for place in 0..<shelf.count { json.string(shelf.name(place)) }
        json.endArray()
        json.name("grants")
        json.write(Grants.all)
    }
}

extension LastingText {
    /// Whether it is `whole`, or goes on behind it with a dot.
    fileprivate func isWithin(_ whole: LastingText) -> Bool {
        starts(with: whole) && (count == whole.count || utf8[whole.count] == UInt8(ascii: "."))
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ rule: Rule) {
        beginObject()
        name("name")
        string(rule.name)
        write("types", rule.types, between: UInt8(ascii: " "))
        endObject()
    }

    fileprivate mutating func write(_ resources: [Resource]) {
        for resource in resources { write(resource, resource.operations) }
    }

    fileprivate mutating func write(_ resource: Resource, _ operations: [Operation]) {
        beginObject()
        name("name")
        string(Text("\(resource.prefix).\(resource.name)").utf8)
        name("record")
        string(resource.record)
        write("chain", resource.chain)
        write("long_name", resource.longName)
        name("product")
        string(resource.product)
        write("stage", resource.stage)
        write("documentation", resource.documentation)
        if let collection = resource.collection { write("collection", route: collection) }
        if let instance = resource.instance { write("instance", route: instance) }
        name("operations")
        beginArray()
        for operation in operations { write(operation) }
        endArray()
        name("properties")
        beginArray()
        for property in resource.properties { write(property) }
        endArray()
        endObject()
    }

    private mutating func write(_ operation: Operation) {
        let id = operation.id.utf8
        beginObject()
        name("id")
        string(id)
        name("function")
        string(Text("twilite_").utf8 + id.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: "_") : $0 })
        name("verb")
        string(operation.verb.name)
        name("method")
        string(operation.method.name)
        write("path", route: operation.route)
        write("chain", operation.chain)
        name("returns")
        string(operation.result.name)
        if let listing = operation.listing {
            name("paging")
            string(listing.style.name)
            write("list_key", listing.key)
            if listing.style == .token { write("size_parameter", listing.style.sizeName) }
            if let largest = listing.largestPage {
                name("largest_page")
                integer(largest)
            }
        }
        name("credentials")
        string(operation.bringsAuthorization ? "parameter" : operation.credentials.name)
        name("repeatable")
        boolean(operation.isRepeatable)
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
        if !parameter.wire.equals(parameter.name) {
            name("wire")
            string(parameter.wire)
        }
        name("in")
        string(parameter.place.name)
        name("required")
        boolean(parameter.isRequired)
        if let type = parameter.place.contentType { write("content_type", type) }
        if parameter.isOwnAccount {
            name("default")
            string("account_sid")
        }
        name("rule")
        string(parameter.rule.name)
        if parameter.rule.isRepeated {
            name("repeated")
            boolean(true)
        }
        writeDetails(of: parameter.rule.ofOne)
        endObject()
    }

    /// Writes what a rule's name does not say.
    private mutating func writeDetails(of rule: Rule) {
        switch rule {
        case .sid(let prefixes): writePattern(sid: prefixes)
        case .anySid: writePattern(sid: nil)
        case .sids(let prefix, let most):
            writePattern(sid: prefix)
            name("maximum_count")
            integer(most)
        case .beginning(let beginning), .map(let beginning):
            name("prefix")
            string(beginning)
        case .oneOf(let words): write("enum", words, between: UInt8(ascii: "|"))
        case .trueOrFalse: write("enum", "true|false", between: UInt8(ascii: "|"))
        case .entityIdentity:
            name("pattern")
            string("^[A-Za-z0-9-]{8,64}$")
        case .textOf(let least, let most): write("minimum_length", "maximum_length", least, most)
        case .integer(let range): write("minimum", "maximum", range.lowerBound, range.upperBound)
        case .body(let type):
            name("schema")
            string(type)
        default: break
        }
    }

    /// Writes two bounds, as far as they bound anything.
    private mutating func write(_ lower: StaticString, _ upper: StaticString, _ least: Int64, _ most: Int64) {
        if least != Int64.min {
            name(lower)
            integer(least)
        }
        if most != Int64.max {
            name(upper)
            integer(most)
        }
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
        case .ruled(.uri): writeFormat("uri")
        case .ruled(.email): writeFormat("email")
        case .ruled(let rule): writeDetails(of: rule)
        case .dateTime: writeFormat("date-time")
        case .dateTimeOfMail: writeFormat("date-time-rfc-2822")
        case .date: writeFormat("date")
        case .links: writeFormat("uri-map")
        case .text, .integer, .number, .boolean, .object, .array, .anything: break
        }
        endObject()
    }

    private mutating func writeFormat(_ format: StaticString) {
        name("format")
        string(format)
    }

    /// Writes the pattern of a SID with one of these prefixes, or any.
    mutating func writePattern(sid prefixes: LastingText?) {
        name("pattern")
        let prefix: Text =
            if let prefixes {
                prefixes.count > 2
                    ? "(\(Text(prefixes.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "|") : $0 })))"
                    : "\(prefixes)"
            } else { "[a-zA-Z]{2}" }
        string(("^\(prefix)[0-9a-fA-F]{32}$" as Text).utf8)
    }

    /// Writes an array of words that something stands between.
    private mutating func write(_ name: StaticString, _ words: LastingText, between separator: UInt8) {
        self.name(name)
        beginArray()
        _ = words.hasPart(between: separator) { word in
            string(word)
            return false
        }
        endArray()
    }

    private mutating func write(_ name: StaticString, _ texts: [[UInt8]]) {
        self.name(name)
        beginArray()
        for text in texts { string(text) }
        endArray()
    }

    private mutating func write(_ name: StaticString, _ text: LastingText?) {
        guard let text else { return }
        self.name(name)
        string(text)
    }

    /// Writes a route with the names of its places alone.
    private mutating func write(_ name: StaticString, route: LastingText) {
        var path: [UInt8] = []
        var isType = false
        for byte in route.utf8 {
            switch byte {
            case UInt8(ascii: "}"): isType = false
            case UInt8(ascii: ":"), UInt8(ascii: "^"), UInt8(ascii: "="): isType = true
            default: break
            }
            if !isType { path.append(byte) }
        }
        self.name(name)
        string(path)
    }
}

extension Property.Kind {
    /// The JSON type of the values that are not null; `any` where it may be each.
    fileprivate var type: StaticString {
        switch self {
        case .text, .ruled, .dateTime, .dateTimeOfMail, .date: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .links, .object: "object"
        case .array: "array"
        case .anything: "any"
        }
    }
}
