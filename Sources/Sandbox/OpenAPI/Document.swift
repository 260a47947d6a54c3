import Foundation

/// One of Twilio's OpenAPI documents, as far as it says what to answer.
struct Document: Sendable {
    let name: String
    /// The first label of its host, `ip-messaging`.
    let product: String
    /// In the order of the document.
    let operations: [DocumentedOperation]
    /// The collections, by their paths' shapes, in which something can be created.
    let creatable: Set<String>
    /// The paths of the instances of a collection, by its shape.
    let instances: [String: DocumentedShapes.Instance]
    /// What stands below an instance, by the shape of its path: the segments that follow it.
    let children: [String: [String]]

    static let methods = ["get", "post", "put", "patch", "delete", "head", "options"]

    init(file: URL) throws(DocumentError) {
        name = file.lastPathComponent
        guard let data = try? Data(contentsOf: file) else { throw DocumentError(file: file.path, "cannot be read") }
        let root: Place
        do throws(JSONParser.Failure) {
            root = Place(try JSONParser.parse(data, skippingProse: true), file: file.path)
        } catch {
            throw DocumentError(
                file: file.path, "line \(error.line), column \(error.column): not JSON: \(error.reason)")
        }
        let version = try root.required("openapi")
        guard try version.text().hasPrefix("3.") else { throw version.error("only OpenAPI 3 is understood") }
        product = try Self.product(root)
        var reader = try OperationReader(root: root, product: product)
        for (path, place) in try root.required("paths").members() where path.hasPrefix("/") {
            try reader.read(path, place)
        }
        let shapes = DocumentedShapes(reader.operations)
        operations = reader.operations.map { operation in
            var operation = operation
            operation.effect = shapes.effect(of: operation)
            return operation
        }
        creatable = shapes.creatable
        children = shapes.children
        instances = shapes.instances
    }

    private static func product(_ root: Place) throws(DocumentError) -> String {
        let servers = try root.required("servers")
        guard let server = try servers.elements().first else { throw servers.error("no server is named") }
        let url = try server.required("url")
        guard let label = URL(string: try url.text())?.host?.split(separator: ".").first else {
            throw url.error("a URL with a host is needed")
        }
        return String(label)
    }
}

/// Reads the operations of a document.
struct OperationReader {
    private let root: Place
    private let product: String
    private var schemas: SchemaReader
    private(set) var operations: [DocumentedOperation] = []

    init(root: Place, product: String) throws(DocumentError) {
        self.root = root
        self.product = product
        schemas = try SchemaReader(root: root)
    }

    mutating func read(_ text: String, _ place: Place) throws(DocumentError) {
        guard let path = DocumentedPath(text) else { throw place.error("the path is not understood") }
        let shared = try parameters(place["parameters"])
        for (method, place) in try place.members() where Document.methods.contains(method) {
            operations.append(try operation(method.uppercased(), path, place, shared))
        }
    }

    private typealias Parameters = [String: [DocumentedOperation.Parameter]]

    private mutating func operation(
        _ method: String, _ path: DocumentedPath, _ place: Place, _ shared: Parameters
    ) throws(DocumentError) -> DocumentedOperation {
        let id = try place.required("operationId").text()
        let given = try parameters(place["parameters"])
        func all(_ kind: String) -> [DocumentedOperation.Parameter] {
            let own = given[kind] ?? []
            return (shared[kind] ?? []).filter { old in !own.contains { $0.name == old.name } } + own
        }
        let answer = try answer(place.required("responses"), creates: id.hasPrefix("Create"))
        let page =
            method == "GET"
            ? PageShape(answer.schema, query: all("query"), isCalledList: id.hasPrefix("List")) : nil
        let named = OperationName(id, method: method, path: path, isList: page != nil)
        // For a fault, what has no body is a delete.
        let verb: Operation.Verb = page != nil ? .list : answer.types.isEmpty ? .delete : named.verb.verb
        return DocumentedOperation(
            operation: Operation(id: "\(Names.snake(product)).\(named.id)", verb: verb), method: method, path: path,
            access: try access(place), pathParameters: all("path"), query: all("query"), headers: all("header"),
            body: try body(place["requestBody"]), answer: answer, effect: named.verb.effect, page: page)
    }

    private mutating func parameters(_ place: Place?) throws(DocumentError) -> Parameters {
        var parameters: Parameters = [:]
        for place in try place?.elements() ?? [] {
            let place = try schemas.resolved(place)
            let kind = try place.required("in")
            guard ["path", "query", "header"].contains(try kind.text()) else {
                throw kind.error("parameters in \(kind.value.plainText) are not understood")
            }
            parameters[try kind.text(), default: []].append(
                DocumentedOperation.Parameter(
                    name: try place.required("name").text(), schema: try schemas.schema(place.required("schema")),
                    isRequired: try place["required"]?.flag() ?? false))
        }
        return parameters
    }

    private mutating func body(_ place: Place?) throws(DocumentError) -> DocumentedOperation.Body? {
        guard let place = try place.map({ place throws(DocumentError) in try schemas.resolved(place) }) else {
            return nil
        }
        let types = try types(place.required("content"))
        return DocumentedOperation.Body(types: types, isRequired: try place["required"]?.flag() ?? false)
    }

    private mutating func types(_ place: Place) throws(DocumentError) -> [(name: String, schema: Schema)] {
        var types: [(name: String, schema: Schema)] = []
        for (name, place) in try place.members() {
            types.append((name.lowercased(), try schemas.schema(place.required("schema"))))
        }
        return types
    }

    /// The answer of a success: that of a creation where there are several and this creates.
    private mutating func answer(_ place: Place, creates: Bool) throws(DocumentError) -> DocumentedOperation.Answer {
        let successes = try place.members().filter { 200..<400 ~= Int($0.name) ?? 0 }
        guard let success = successes.first(where: { creates && $0.name == "201" }) ?? successes.first,
            let status = Int(success.name)
        else { throw place.error("no answer of a success, 2xx or 3xx, is documented") }
        let resolved = try schemas.resolved(success.place)
        let types = try resolved["content"].map { place throws(DocumentError) in try self.types(place) } ?? []
        return DocumentedOperation.Answer(status: status, types: types)
    }

    private func access(_ place: Place) throws(DocumentError) -> DocumentedOperation.Access {
        guard let security = place["security"] ?? root["security"] else { return .open }
        var names: [String] = []
        for place in try security.elements() { names += try place.members().map(\.name) }
        guard !names.isEmpty else { return .open }
        var isToken = true
        for name in names {
            guard let scheme = root["components"]?["securitySchemes"]?[name] else {
                throw security.error("there is no security scheme \(name)")
            }
            let kind = try scheme.required("type").text()
            isToken = isToken && (kind == "oauth2" || scheme["scheme"]?.value.string == "bearer")
        }
        return isToken ? .token : .credentials
    }
}

/// The name of an operation, `v2.user_channel.fetch`: the path's version, the document's name for it, its verb.
private struct OperationName {
    let id: String
    let verb: OperationVerb

    init(_ operationID: String, method: String, path: DocumentedPath, isList: Bool) {
        let verbs: [(word: String, verb: OperationVerb)] = [
            ("Create", .create), ("List", .list), ("Fetch", .fetch), ("Update", .update), ("Patch", .patch),
            ("Delete", .delete),
        ]
        let found = verbs.first { operationID.hasPrefix($0.word) && operationID != $0.word }
        let resource = Names.snake(String(operationID.dropFirst(found?.word.count ?? 0)))
        verb = found?.verb ?? OperationVerb(method: method, isInstance: path.key != nil, isList: isList)
        id = "\(Self.version(path)).\(resource).\(verb.word)"
    }

    /// `v2` or `v2010`; a path without a version has its first word for one.
    private static func version(_ path: DocumentedPath) -> String {
        guard case .word(let word)? = path.segments.first else { return "versionless" }
        if let year = word.split(separator: "-").first, year.count == 4, Int(year) != nil { return "v\(year)" }
        return word == "Organizations" ? "versionless" : Names.snake(word)
    }
}
