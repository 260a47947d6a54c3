import TwiliteKit

/// What the library says of itself, read as far as it is asked for.
enum Descriptions {
    /// All that is not resources: rules, options, products.
    static let frame = Catalog.frame

    /// The products of each version: `verify.v2`.
    static let products = frame["products"]?.array?.compactMap { $0.string } ?? []

    /// The resources whose names begin so; none when no name does. A prefix ends where a name does.
    static func resources(_ prefix: String) -> [Catalog.Resource] {
        guard !prefix.isEmpty else { return [] }
        do throws(TwiliteError) {
            return try Catalog.resources(prefix)
        } catch {
            return []
        }
    }

    /// The same as JSON, as the library writes it.
    static func json(_ prefix: String) -> [UInt8]? {
        do throws(TwiliteError) {
            return try prefix.isEmpty ? nil : Catalog.describe(prefix).bytes
        } catch {
            return nil
        }
    }

    /// The operation with an id, and its resource.
    static func operation(_ id: String) -> Invocation.Target? {
        guard id.contains("."), let resource = resources(id).first,
            let operation = resource.operations.first(where: { $0.id == id })
        else { return nil }
        return (operation, resource)
    }

    // MARK: - What there is not

    /// Said of a word that is no operation.
    static func noOperation(_ id: String) -> Problem {
        let ids = resources(id).flatMap { $0.operations.map { $0.id } }
        guard ids.isEmpty else {
            let some = ids.prefix(8).joined(separator: ", ") + (ids.count > 8 ? ", …" : "")
            return Problem(.usage, "\(id) is no operation, but \(some) \(ids.count == 1 ? "is" : "are")")
        }
        do throws(TwiliteError) {
            try validate(id, [:])
            return Problem(.usage, "\(id) is no operation")
        } catch {
            // The library names the nearest that there is.
            return Problem(failed: error)
        }
    }

    /// Said of a name that nothing in the catalog begins with, with the nearest that there is.
    static func noName(_ name: String) -> Problem {
        guard name.split(separator: ".").count < 4 else { return noOperation(name) }
        let product = products.first { name.hasPrefix("\($0).") }
        let bare = products.map { String($0.prefix { $0 != "." }) }
        let near = nearest(to: name, among: product.map { resources($0).map { $0.name } } ?? products + bare)
        return Problem(
            .usage, "no name of the catalog begins with \(name)\(near.map { "; did you mean \($0)?" } ?? "")")
    }

    // MARK: - Rules and options

    /// The JSON types of a rule's values, of which the first serves in every case.
    static func types(ofRule name: String) -> [String] {
        let rule = frame["rules"]?.array?.first { $0["name"]?.string == name }
        return rule?["types"]?.array?.compactMap { $0.string } ?? ["string"]
    }

    /// The options of a client.
    static var clientOptions: [JSON] { frame["client_options"]?.array ?? [] }
}
