import Bytes
import JSON

/// What parameters are checked by, besides their operation.
public struct ArgumentsCheck: Sendable {
    /// Whether names that are not known are sent, and texts pass that break their rule: the API may know more by now.
    public let isLenient: Bool
    /// Whether there is an account that stands in where a route wants one.
    public let hasAccount: Bool

    public init(isLenient: Bool = false, hasAccount: Bool = true) {
        self.isLenient = isLenient
        self.hasAccount = hasAccount
    }
}

extension Operation {
    /// Reads and checks the parameters of a call, and reports all that is wrong with them at once.
    ///
    /// `text` is a JSON object; for no parameters, `null` or a buffer without an address. It must outlive the arguments.
    public func arguments(
        in text: UnsafeBufferPointer<UInt8>, _ check: ArgumentsCheck = ArgumentsCheck()
    ) throws(ArgumentsError) -> Arguments {
        var reading = ArgumentsReading(self, check)
        if text.baseAddress != nil {
            var reader = JSONReader(text)
            var kind = JSONKind.object
            do throws(JSONError) {
                kind = try reader.kind()
                if kind == .object {
                    try reading.read(&reader)
                } else {
                    // Text that is no JSON at all is the deeper fault.
                    _ = try reader.skip()
                }
                try reader.end()
            } catch {
                throw .malformed(error)
            }
            guard kind == .object || kind == .null else { throw .notAnObject(kind) }
        }
        return try reading.arguments()
    }
}

/// The reading of one call's parameters: what has been found so far, and all that was wrong with it.
private struct ArgumentsReading {
    private let operation: Operation
    private let check: ArgumentsCheck
    private var values: [Argument]
    /// How each parameter was spelled when it was found.
    private var spellings: [JSONString?]
    private var others: [Arguments.Other] = []
    /// For each of 1024 hashes the place of the last in `others` whose name has it, and behind these for each of `others` the
    /// place of the one before it; -1 for none. So a hundred thousand names are not each compared with each.
    private var places: [Int] = []
    private var violations: [Violation] = []

    init(_ operation: Operation, _ check: ArgumentsCheck) {
        self.operation = operation
        self.check = check
        values = Array(repeating: .absent, count: operation.parameters.count)
        spellings = Array(repeating: nil, count: operation.parameters.count)
    }

    mutating func read(_ reader: inout JSONReader) throws(JSONError) {
        try reader.enterObject()
        while let name = try reader.nextMember() {
            guard let index = operation.parameters.firstIndex(where: { $0.isSpelled(name) }) else {
                try readOther(name, &reader)
                continue
            }
            let parameter = operation.parameters[index]
            if let earlier = spellings[index] {
                refuseDuplicate(parameter.name, earlier, name)
                _ = try reader.skip()
                continue
            }
            spellings[index] = name
            var value = ValueCheck(parameter.name, parameter.place, isLenient: check.isLenient)
            values[index] = try value.read(parameter.rule, &reader)
            if !value.violations.isEmpty { violations += value.violations }
        }
    }

    /// Gives what was read, or all that was wrong with it.
    mutating func arguments() throws(ArgumentsError) -> Arguments {
        if operation.takesAnything { fillRepeatedPlaces() }
        for (index, parameter) in operation.parameters.enumerated() where values[index].isAbsent {
            guard parameter.isRequired || parameter.isOwnAccount && !check.hasAccount else { continue }
            // A value that was refused has had its say.
            if spellings[index] != nil, violations.contains(where: { sameName($0, parameter) }) { continue }
            let says: Text =
                parameter.isOwnAccount
                ? "is required: the client has no account_sid that could stand in" : "is required"
            refuse(parameter.name, Breach(rule: "required", says: says))
        }
        guard violations.isEmpty else { throw .invalid(violations) }
        return Arguments(values, others, for: operation.parameters)
    }

    /// Gives a place of a route that is named again the value of the first of that name.
    private mutating func fillRepeatedPlaces() {
        for index in values.indices where values[index].isAbsent {
            let name = operation.parameters[index].name
            if let first = operation.parameters.firstIndex(where: { $0.name.equals(name) }) {
                values[index] = values[first]
            }
        }
    }

    /// Reads what is no parameter of the operation's that the library knows.
    private mutating func readOther(_ name: JSONString, _ reader: inout JSONReader) throws(JSONError) {
        guard check.isLenient || operation.takesAnything else {
            refuseUnknown(name)
            _ = try reader.skip()
            return
        }
        var spelled: [UInt8] = []
        name.appendDecoded(to: &spelled)
        if places.isEmpty { places = Array(repeating: -1, count: 1024) }
        let hash = spelled.withUnsafeBufferPointer { NameHash(of: $0).value & 1023 }
        var earlier = places[hash]
        while earlier >= 0, !others[earlier].name.equals(name) { earlier = places[1024 &+ earlier] }
        if earlier >= 0 {
            let first = others[earlier].name
            spelled.withUnsafeBufferPointer { refuseDuplicate(LastingText($0), first, name) }
            _ = try reader.skip()
            return
        }
        places.append(places[hash])
        places[hash] = others.count
        try spelled.withUnsafeBufferPointer { (bytes) throws(JSONError) in
            var value = ValueCheck(LastingText(bytes), .form, isLenient: true)
            others.append(Arguments.Other(name: name, value: try value.readAnything(&reader)))
            violations += value.violations
        }
    }

    private mutating func refuse(_ name: LastingText, _ breach: Breach) {
        violations.append(Violation(name: Array(name.utf8), rule: breach.rule, message: "\(name) \(breach.says)"))
    }

    private mutating func refuseUnknown(_ name: JSONString) {
        var given: [UInt8] = []
        name.appendDecoded(to: &given)
        var message: Text = "\(Text(given)) is not a parameter of \(operation.id)"
        // The search takes long beside all else. Whoever has misspelled a hundred names is helped already.
        if violations.count < 100,
            let near = nearest(to: given, among: operation.parameters.map { Array($0.name.utf8) })
                ?? nearest(to: given, among: operation.parameters.map { $0.alias })
        {
            message.append("; did you mean \(operation.parameters[near].name)?")
        }
        violations.append(Violation(name: given, rule: "unknown", message: message))
    }

    private mutating func refuseDuplicate(_ name: LastingText, _ first: JSONString, _ second: JSONString) {
        refuse(
            name,
            first.equals(second)
                ? Breach(rule: "duplicate", says: "is given twice")
                : Breach(rule: "duplicate", says: "is given twice, in both of its spellings"))
    }

    private func sameName(_ violation: Violation, _ parameter: Parameter) -> Bool {
        violation.name.withUnsafeBufferPointer { sameBytes($0, parameter.name.utf8) }
    }
}
