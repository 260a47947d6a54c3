/// Parameters that every line has unless it says otherwise.
struct CommonParameters {
    private let operation: OperationDescription
    private let members: [(name: String, value: JSONValue)]

    init(_ json: JSONValue, of operation: OperationDescription) {
        self.operation = operation
        members = json.members ?? []
    }

    /// The line with what it lacks of them. What is no object is left to the library, which refuses it.
    func added(to line: [UInt8]) -> [UInt8] {
        guard !members.isEmpty, let given = JSONValue(line)?.members else { return line }
        let names = Set(given.map { operation.parameter(named: $0.name)?.name ?? $0.name })
        return JSONValue.object(given + members.filter { !names.contains($0.name) }).bytes
    }
}
