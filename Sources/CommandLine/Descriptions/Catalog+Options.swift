import TwiliteKit

extension Catalog.Operation {
    /// The parameter that a word names: as the API spells it, in snake_case or in kebab-case.
    func parameter(named name: String) -> Catalog.Parameter? {
        parameters.first { $0.name == name || $0.alias == name || $0.flag == name }
    }
}

extension Catalog.Parameter {
    /// What it is called as an option, behind two dashes: `service-sid`.
    var flag: String { String(alias.map { $0 == "_" ? "-" : $0 }) }

    /// Whether it may be given several times.
    var isRepeated: Bool { repeated ?? false }
}
