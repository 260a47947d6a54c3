/// Names of the catalog: a level at a time, for all of them are too many to look at.
extension Candidates {
    static func operations(_ typed: String) -> [Candidate] {
        levels(typed) { product in
            Descriptions.resources(product).flatMap { $0.operations.map { ($0.id, "\($0.method) \($0.path)") } }
        }
    }

    static func resources(_ typed: String) -> [Candidate] {
        levels(typed) { product in
            let lists = Descriptions.resources(product).filter { $0.operations.contains { $0.verb == "list" } }
            return lists.map { resource in
                (resource.name, resource.operations.first { $0.verb == "list" }.map { "GET \($0.path)" } ?? "")
            }
        }
    }

    /// Whatever `catalog` and `describe` take.
    static func names(_ typed: String) -> [Candidate] {
        levels(typed) { product in
            Descriptions.resources(product).flatMap { resource in
                [(resource.name, "")] + resource.operations.map { ($0.id, "\($0.method) \($0.path)") }
            }
        }
    }

    static var profiles: [Candidate] {
        do throws(Problem) {
            return try Profiles.read().all.map { Candidate($0.name, $0.account) }
        } catch {
            return []
        }
    }

    /// The products while a product is being typed; then what it has.
    private static func levels(_ typed: String, _ inside: (String) -> [(String, String)]) -> [Candidate] {
        let products = Descriptions.products
        if let product = products.first(where: { typed.hasPrefix("\($0).") }) {
            return inside(product).map { Candidate($0.0, $0.1) }
        }
        let begun = products.filter { $0.hasPrefix(typed) }
        // One product alone: on to what it has.
        if begun.count == 1 { return inside(begun[0]).map { Candidate($0.0, $0.1) } }
        return begun.map { Candidate("\($0).") }
    }
}
