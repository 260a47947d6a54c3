/// What the library says of itself, read as far as it is asked for.
enum Descriptions {
    /// All that is not resources: rules, options, products.
    static let frame = described("").flatMap { JSONValue($0) } ?? .object([])

    /// The products of each version: `verify.v2`.
    static var products: [String] { frame["products"]?.elements?.compactMap { $0.text } ?? [] }

    /// The resources whose names begin so; none when no name does. A prefix ends where a name does.
    static func resources(_ prefix: String) -> [ResourceDescription] {
        guard !prefix.isEmpty, let json = described(prefix).flatMap({ JSONValue($0) }) else { return [] }
        return (json["resources"]?.elements ?? []).map(ResourceDescription.init)
    }

    /// The operation with an id, and its resource.
    static func operation(_ id: String) -> (operation: OperationDescription, resource: ResourceDescription)? {
        guard id.contains("."), let resource = resources(id).first,
            let operation = resource.operations.first(where: { $0.id == id })
        else { return nil }
        return (operation, resource)
    }

    /// The operation with an id; or throws, with the nearest that there is.
    static func known(
        _ id: String
    ) throws(Problem) -> (operation: OperationDescription, resource: ResourceDescription) {
        if let found = operation(id) { return found }
        let resources = resources(id)
        guard resources.isEmpty else {
            let ids = resources.flatMap { $0.operations.map { $0.id } }
            let some = ids.prefix(8).joined(separator: ", ") + (ids.count > 8 ? ", …" : "")
            throw Problem(.usage, "\(id) is no operation, but \(some) \(ids.count == 1 ? "is" : "are")")
        }
        throw unknownOperation(id)
    }

    /// Said of a name that is none, with the nearest that there is.
    static func unknown(_ name: String) -> Problem {
        let parts = name.split(separator: ".")
        guard parts.count < 4 else { return unknownOperation(name) }
        let product = products.first { name.hasPrefix("\($0).") }
        let names =
            product.map { resources($0).map { $0.name } } ?? products + products.map { String($0.prefix { $0 != "." }) }
        let near = nearest(to: name, among: names).map { "; did you mean \($0)?" } ?? ""
        return Problem(.usage, "no name of the catalog begins with \(name)\(near)")
    }

    /// The JSON types of a rule's values, of which the first serves in every case.
    static func types(ofRule name: String) -> [String] {
        let rule = frame["rules"]?.elements?.first { $0["name"]?.text == name }
        return rule?["types"]?.elements?.compactMap { $0.text } ?? ["string"]
    }

    /// The options of a client.
    static var clientOptions: [JSONValue] { frame["client_options"]?.elements ?? [] }
}
