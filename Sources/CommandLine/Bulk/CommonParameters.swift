import TwiliteKit

/// Parameters that every line has unless it says otherwise.
struct CommonParameters {
    private let operation: Catalog.Operation
    private let object: JSON.Object

    init(_ parameters: Parameters, of operation: Catalog.Operation) {
        self.operation = operation
        object = parameters.object
    }

    /// The parameters of a line, with what it lacks of these; nil when it is no JSON object.
    func added(to line: [UInt8]) -> Parameters? {
        guard var given = JSON(reading: line)?.object else { return nil }
        let names = Set(given.names.map { operation.parameter(named: $0)?.name ?? $0 })
        for (name, value) in object where !names.contains(name) { given[name] = value }
        return Parameters(given)
    }
}
