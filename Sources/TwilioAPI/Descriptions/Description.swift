import Bytes

/// A description read: a product of one version, with its resources. docs/descriptions.md has the language.
///
/// What is read are views of the text, which must last as long as the operations.
struct Description {
    let prefix: LastingText
    private(set) var resources: [Resource] = []

    init(_ text: LastingText) throws(DescriptionError) {
        var lines = Pieces.lines(of: text)
        var head = Pieces.words(of: try lines.needed())
        prefix = try head.needed()
        let product = try head.needed()
        let stage = head.next()
        if let stage, stage.utf8.first != UInt8(ascii: "+") { throw .unknown(stage) }
        var reading: ResourceReading?
        while let line = lines.next() {
            if line.isEmpty { continue }
            if line.utf8.first == UInt8(ascii: " ") {
                try reading?.take(line.part(2, line.count))
            } else {
                if let reading { resources.append(reading.resource) }
                reading = try ResourceReading(
                    line, prefix: prefix, product: product, stage: stage.map { $0.part(1, $0.count) })
            }
        }
        if let reading { resources.append(reading.resource) }
    }
}

/// The reading of the lines of one resource.
private struct ResourceReading {
    private let prefix: LastingText
    private let product: LastingText
    private let stage: LastingText?
    private let name: LastingText
    private let record: LastingText
    private var longName: LastingText?
    private var documentation: LastingText?
    private var properties: [Property] = []
    private var operations: [Operation] = []

    /// Reads the first line: `entity Entity`.
    init(
        _ line: LastingText, prefix: LastingText, product: LastingText, stage: LastingText?
    ) throws(DescriptionError) {
        self.prefix = prefix
        self.product = product
        self.stage = stage
        var words = Pieces.words(of: line)
        name = try words.needed()
        record = try words.needed()
        if let word = words.next() {
            guard word.starts(with: "long=") else { throw .unknown(word) }
            longName = word.part(5, word.count)
        }
    }

    var resource: Resource {
        Resource(
            prefix: prefix, name: name, record: record, product: product, stage: stage, documentation: documentation,
            longName: longName, properties: properties, operations: operations)
    }

    mutating func take(_ line: LastingText) throws(DescriptionError) {
        var words = Pieces.words(of: line)
        let first = try words.needed()
        if first.equals("docs") {
            documentation = try words.needed()
        } else if first.equals("record") {
            while let word = words.next() { properties.append(try Property(described: word)) }
        } else {
            let described = try OperationReading(first, &words)
            operations.append(operation(described, described.verb))
            if described.verb == .list { operations.append(operation(described, .page)) }
        }
    }

    private func operation(_ described: OperationReading, _ verb: Verb) -> Operation {
        Operation(
            .described(prefix, name), verb, described.method, product: product, route: described.route,
            chain: described.chain, parameters: described.parameters + (verb == .list ? [.limit] : []),
            result: verb == .page ? .page : described.result, listing: described.listing,
            credentials: described.credentials, isRepeatable: described.isRepeatable,
            mayBeAccepted: described.mayBeAccepted, properties: properties)
    }
}

extension Property {
    /// Reads `name`, `name!`, `name:type`.
    fileprivate init(described word: LastingText) throws(DescriptionError) {
        let (spelled, type) = word.split(at: UInt8(ascii: ":"))
        let isNullable = spelled.utf8.last != UInt8(ascii: "!")
        guard let kind = TypeWord(type ?? "").kind else { throw .unknown(word) }
        self.init(
            name: isNullable ? spelled : spelled.part(0, spelled.count &- 1), kind: kind, isNullable: isNullable)
    }
}
