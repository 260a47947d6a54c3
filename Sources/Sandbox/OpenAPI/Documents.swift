import Foundation

/// All the documents that the sandbox was given, in that order.
struct Documents: Sendable {
    /// A path of a document with its operations, by method.
    private struct ServedPath: Sendable {
        let document: Int
        let path: DocumentedPath
        var operations: [String: DocumentedOperation] = [:]
    }

    /// What a request leads to.
    struct Match: Sendable {
        let document: Int
        let operation: DocumentedOperation
        /// The path's variables, in its order.
        let variables: [(name: String, value: String)]
    }

    let all: [Document]
    /// For each document, the first one that has the same operations: two names of one API, whose records are the same.
    let realms: [Int]
    private let products: Set<String>
    /// By how many segments they have, within a document the closer ones first.
    private var routes: [Int: [ServedPath]] = [:]
    private var ids: [String: Operation] = [:]

    static let none = Documents([])

    /// Reads files, and of folders the files whose names end in `.json`.
    init(files: [String]) throws(DocumentError) {
        var documents: [Document] = []
        for file in try Self.expanded(files) { documents.append(try Document(file: file)) }
        self.init(documents)
    }

    private init(_ documents: [Document]) {
        all = documents
        let signatures = documents.map { Set($0.operations.map(\.signature)) }
        realms = signatures.map { signature in signatures.firstIndex(of: signature) ?? 0 }
        products = Set(documents.map(\.product) + Operation.Resource.allCases.flatMap(\.products))
        for (number, document) in documents.enumerated() {
            var own: [String: ServedPath] = [:]
            for operation in document.operations {
                ids[operation.operation.id] = ids[operation.operation.id] ?? operation.operation
                own[operation.path.text, default: ServedPath(document: number, path: operation.path)]
                    .operations[operation.method] = operation
            }
            let sorted = own.values.sorted { left, right in
                left.path.isCloser(than: right.path)
                    || (!right.path.isCloser(than: left.path) && left.path.text < right.path.text)
            }
            for route in sorted { routes[route.path.segments.count, default: []].append(route) }
        }
    }

    private static func expanded(_ files: [String]) throws(DocumentError) -> [URL] {
        var expanded: [URL] = []
        for file in files {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
                throw DocumentError(file: file, "there is no such file")
            }
            let url = URL(fileURLWithPath: file)
            guard isFolder.boolValue else {
                expanded.append(url)
                continue
            }
            let names =
                (try? FileManager.default.contentsOfDirectory(atPath: file))?
                .filter { $0.hasSuffix(".json") }.sorted() ?? []
            guard !names.isEmpty else { throw DocumentError(file: file, "there is no .json file in this folder") }
            expanded += names.map { url.appendingPathComponent($0) }
        }
        return expanded
    }

    var isEmpty: Bool { all.isEmpty }

    /// The operation of an id. `page` is a client's word for one request of a `list`.
    func operation(id: String) -> Operation? {
        ids[id] ?? (id.hasSuffix(".page") ? ids[id.dropLast("page".count) + "list"] : nil)
    }

    // MARK: - Whither a request goes

    /// The product that a request names, and the request without that name. The first segment of the path may name it,
    /// as `base_url` puts it there (`http://127.0.0.1:4010/{product}`), or the first label of the host, as Twilio's do.
    /// Without documents nothing needs it.
    func addressed(_ request: Request) -> (request: Request, product: String?) {
        guard !isEmpty, let first = request.segments?.first else { return (request, nil) }
        if products.contains(first) {
            let rest = request.below(first)
            if let segments = rest.segments, leads(segments, first) { return (rest, first) }
        }
        let label = request.origin.firstLabel
        return (request, products.contains(label) ? label : nil)
    }

    private func leads(_ segments: [String], _ product: String) -> Bool {
        if let own = Route(segments), own.resource.products.contains(product) { return true }
        return (routes[segments.count] ?? []).contains {
            all[$0.document].product == product && $0.path.match(segments) != nil
        }
    }

    /// What a path leads to by a method, at most one operation of each document; and by which methods it leads anywhere.
    func find(_ segments: [String], method: String, product: String?) -> (matches: [Match], allowed: [String]) {
        guard segments.allSatisfy({ !$0.isEmpty }) else { return ([], []) }
        var matches: [Match] = []
        var allowed: Set<String> = []
        for route in routes[segments.count] ?? [] {
            if let product, all[route.document].product != product { continue }
            if matches.last?.document == route.document { continue }
            guard let variables = route.path.match(segments) else { continue }
            let operations = route.operations.filter { Self.fit(variables, $0.value) }
            allowed.formUnion(operations.keys)
            guard let operation = operations[method] else { continue }
            matches.append(Match(document: route.document, operation: operation, variables: variables))
        }
        return (matches, Document.methods.map { $0.uppercased() }.filter(allowed.contains))
    }

    /// A value that its variable cannot have leads nowhere.
    private static func fit(_ variables: [(name: String, value: String)], _ operation: DocumentedOperation) -> Bool {
        variables.allSatisfy { variable in
            guard let parameter = operation.pathParameters.first(where: { $0.name == variable.name }) else {
                return true
            }
            return (try? parameter.schema.value(variable.value, name: variable.name)) != nil
        }
    }
}
