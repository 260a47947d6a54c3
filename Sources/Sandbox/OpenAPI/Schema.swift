/// What a value may be, in the part of OpenAPI 3.0's schemas that Twilio's documents use.
///
/// A class, because schemas refer to one another in circles. `SchemaReader` fills it while the program starts; from then
/// on it does not change.
final class Schema: @unchecked Sendable {
    enum Kind: String {
        case any, string, integer, number, boolean, array, object
    }

    /// What an object may have beside its properties.
    enum Additional {
        case anything
        case nothing
        case each(Schema)
    }

    struct Property {
        let name: String
        let plainName: String
        let schema: Schema
    }

    fileprivate(set) var kind = Kind.any
    fileprivate(set) var format: String?
    fileprivate(set) var isNullable = false
    fileprivate(set) var words: [JSONValue] = []
    fileprivate(set) var pattern: Pattern?
    fileprivate(set) var lengths: ClosedRange<Int>?
    fileprivate(set) var minimum: Double?
    fileprivate(set) var maximum: Double?
    fileprivate(set) var counts: ClosedRange<Int>?
    fileprivate(set) var items: Schema?
    fileprivate(set) var properties: [Property] = []
    fileprivate(set) var required: [String] = []
    fileprivate(set) var additional = Additional.anything
    fileprivate(set) var alternatives: [Schema] = []
    /// The member that tells which alternative is meant, and which is meant by which word.
    fileprivate(set) var discriminator: (name: String, mapping: [String: Schema])?
    fileprivate(set) var usual: JSONValue?

    func property(_ name: String) -> Schema? { properties.first { $0.name == name }?.schema }

    func property(plain name: String) -> Property? { properties.first { $0.plainName == name } }
}

/// Reads the schemas of one document, each component once.
struct SchemaReader {
    private let root: Place
    private var components: [String: Place] = [:]
    private var read: [String: Schema] = [:]
    private var patterns: [String: Pattern] = [:]

    init(root: Place) throws(DocumentError) {
        self.root = root
        guard let places = root["components"] else { return }
        for (kind, members) in try places.members() {
            for (name, place) in try members.members() { components["#/components/\(kind)/\(name)"] = place }
        }
    }

    /// What stands at a place, or where its `$ref` leads.
    func resolved(_ place: Place) throws(DocumentError) -> Place {
        var place = place
        for _ in 0..<32 {
            guard let reference = place["$ref"] else { return place }
            guard let target = components[try reference.text()] else {
                throw reference.error("there is no \(reference.value.plainText) in this document")
            }
            place = target
        }
        throw place.error("$ref leads round in a circle")
    }

    mutating func schema(_ place: Place) throws(DocumentError) -> Schema {
        guard let reference = place["$ref"] else {
            let schema = Schema()
            try fill(schema, from: place)
            return schema
        }
        let name = try reference.text()
        if let schema = read[name] { return schema }
        let target = try resolved(place)
        let schema = Schema()
        read[name] = schema
        try fill(schema, from: target)
        return schema
    }

    private mutating func fill(_ schema: Schema, from place: Place) throws(DocumentError) {
        for (name, place) in try place.members() {
            switch name {
            case "type":
                guard let kind = Schema.Kind(rawValue: try place.text()), kind != .any else {
                    throw place.error("no such type: \(place.value.plainText)")
                }
                schema.kind = kind
            case "format": schema.format = try place.text()
            case "nullable": schema.isNullable = try place.flag()
            case "enum": schema.words = try place.elements().map(\.value)
            case "pattern": schema.pattern = try pattern(place)
            case "minLength": schema.lengths = try range(place, schema.lengths, isLeast: true)
            case "maxLength": schema.lengths = try range(place, schema.lengths, isLeast: false)
            case "minItems": schema.counts = try range(place, schema.counts, isLeast: true)
            case "maxItems": schema.counts = try range(place, schema.counts, isLeast: false)
            case "minimum": schema.minimum = try place.number()
            case "maximum": schema.maximum = try place.number()
            case "items": schema.items = try self.schema(place)
            case "properties":
                for (name, place) in try place.members() {
                    schema.properties.append(
                        Schema.Property(name: name, plainName: Names.plain(name), schema: try self.schema(place)))
                }
            case "required":
                for place in try place.elements() { schema.required.append(try place.text()) }
            case "additionalProperties":
                switch place.value {
                case .bool(true): schema.additional = .anything
                case .bool(false): schema.additional = .nothing
                default: schema.additional = .each(try self.schema(place))
                }
            case "oneOf", "anyOf":
                for place in try place.elements() { schema.alternatives.append(try self.schema(place)) }
            case "allOf": throw place.error("allOf is not understood")
            case "discriminator": schema.discriminator = try discriminator(place)
            case "default": schema.usual = place.value
            default: break
            }
        }
        if schema.kind == .any, !schema.properties.isEmpty { schema.kind = .object }
    }

    private mutating func pattern(_ place: Place) throws(DocumentError) -> Pattern {
        let text = try place.text()
        if let pattern = patterns[text] { return pattern }
        do throws(Pattern.NotUnderstood) {
            let pattern = try Pattern(text)
            patterns[text] = pattern
            return pattern
        } catch {
            throw place.error("the pattern \(text) is not understood")
        }
    }

    private func range(
        _ place: Place, _ range: ClosedRange<Int>?, isLeast: Bool
    ) throws(DocumentError) -> ClosedRange<Int> {
        let count = try place.count()
        let (least, most) = isLeast ? (count, range?.upperBound ?? .max) : (range?.lowerBound ?? 0, count)
        guard least <= most else { throw place.error("the least is more than the most") }
        return least...most
    }

    private mutating func discriminator(
        _ place: Place
    ) throws(DocumentError) -> (name: String, mapping: [String: Schema]) {
        var mapping: [String: Schema] = [:]
        for (word, target) in try place["mapping"]?.members() ?? [] {
            let reference = JSONValue.object([JSONValue.Member(name: "$ref", value: target.value)])
            mapping[word] = try schema(target.with(reference))
        }
        return (try place.required("propertyName").text(), mapping)
    }
}
