import Synchronization

extension Chain {
    /// The operation of a verb, with what was chosen among its parameters.
    func operation(_ verb: String, _ parameters: Parameters) throws(TwiliteError) -> (String, Parameters) {
        guard steps.count > 1 else { throw TwiliteError(.misuse, "\(path) is a product; a version of it is missing") }
        let table = try ChainTable.of("\(steps[0]).\(steps[1])")
        let place = steps.dropFirst(2).joined(separator: ".")
        guard let operations = table.operations[place] else {
            throw TwiliteError(
                .misuse, "There is no \(path)\(table.isBegun(by: place) ? " without what follows it" : "")")
        }
        guard let operation = operations[verb] else {
            let verbs = operations.keys.filter { $0 != "page" }.sorted().joined(separator: ", ")
            throw TwiliteError(.misuse, "\(path) has no \(verb); it has \(verbs)")
        }
        let chosen = zip(operation.chosen, ids).map { ($0, JSON.string($1)) }
        return (operation.id, Parameters(JSON.Object(members: chosen + parameters.object)))
    }

    /// The chain as it is written.
    private var path: String {
        var text = "client"
        var ids = ids.makeIterator()
        for step in steps {
            switch step {
            case "()": text += "()"
            case "{}": text += "(\"\(ids.next() ?? "")\")"
            case "{},{}": text += "(\"\(ids.next() ?? "")\", \"\(ids.next() ?? "")\")"
            default: text += ".\(camelCase(step))"
            }
        }
        return text
    }
}

/// Where the chains of one version of a product lead. It is made when it is first needed, and kept.
private struct ChainTable {
    struct Operation {
        let id: String
        /// The parameters that the chain chooses.
        let chosen: [String]
    }

    /// The operations by the steps that lead to them, and by their verbs.
    private(set) var operations: [String: [String: Operation]] = [:]

    func isBegun(by place: String) -> Bool { operations.keys.contains { $0.hasPrefix(place + ".") } }

    private static let all = Mutex<[String: ChainTable]>([:])

    static func of(_ product: String) throws(TwiliteError) -> ChainTable {
        if let table = all.withLock({ $0[product] }) { return table }
        let table = ChainTable(try Catalog.describe(product).json)
        all.withLock { $0[product] = table }
        return table
    }

    private init(_ described: JSON) {
        let all = (described["resources"]?.array ?? []).flatMap { $0["operations"]?.array ?? [] }
        for operation in all { add(operation, leavingOutAccount: false) }
        // What a whole chain leads to goes before what a shorter one would.
        for operation in all { add(operation, leavingOutAccount: true) }
    }

    private mutating func add(_ operation: JSON, leavingOutAccount: Bool) {
        guard let id = operation["id"]?.string, let verb = operation["verb"]?.string else { return }
        var steps = (operation["chain"]?.array ?? []).dropFirst(2).compactMap(\.string)
        if leavingOutAccount {
            let account = (operation["parameters"]?.array ?? []).first { $0["default"] == "account_sid" }?["name"]?
                .string
            guard let account, let place = steps.firstIndex(of: "{\(account)}"), place > 0 else { return }
            steps.removeSubrange((place - 1)...place)
        }
        let ids = steps.filter { $0.hasPrefix("{") }.flatMap { $0.split(separator: ",") }
        let place = steps.map { step in
            step.hasPrefix("{") ? step.split(separator: ",").map { _ in "{}" }.joined(separator: ",") : step
        }.joined(separator: ".")
        if operations[place]?[verb] != nil { return }
        operations[place, default: [:]][verb] = Operation(id: id, chosen: ids.map { String($0.dropFirst().dropLast()) })
    }
}
