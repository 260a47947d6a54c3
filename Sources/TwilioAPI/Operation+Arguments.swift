import Bytes
import JSON

extension Operation {
    /// Reads and checks the parameters of a call, and reports all that is wrong with them at once.
    ///
    /// `text` is a JSON object; for no parameters, `null` or a buffer without an address. It must outlive the arguments.
    public func arguments(in text: UnsafeBufferPointer<UInt8>) throws(ArgumentsError) -> Arguments {
        var reading = ArgumentsReading(self)
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
    private var values: [Argument]
    /// How each parameter was spelled when it was found.
    private var spellings: [JSONString?]
    private var violations: [Violation] = []

    init(_ operation: Operation) {
        self.operation = operation
        values = Array(repeating: .absent, count: operation.parameters.count)
        spellings = Array(repeating: nil, count: operation.parameters.count)
    }

    mutating func read(_ reader: inout JSONReader) throws(JSONError) {
        try reader.enterObject()
        while let name = try reader.nextMember() {
            guard let index = operation.parameters.firstIndex(where: { $0.isSpelled(name) }) else {
                refuseUnknown(name)
                _ = try reader.skip()
                continue
            }
            if let earlier = spellings[index] {
                refuseDuplicate(operation.parameters[index], earlier, name)
                _ = try reader.skip()
                continue
            }
            spellings[index] = name
            values[index] = try read(operation.parameters[index], &reader)
        }
    }

    /// Gives what was read, or all that was wrong with it.
    mutating func arguments() throws(ArgumentsError) -> Arguments {
        for (index, parameter) in operation.parameters.enumerated() where parameter.isRequired {
            // A value that was refused has had its say.
            if case .absent = values[index], !violations.contains(where: { sameName($0, parameter) }) {
                refuse(parameter, Breach(rule: "required", says: "is required"))
            }
        }
        guard violations.isEmpty else { throw .invalid(violations) }
        return Arguments(values, for: operation.parameters)
    }

    private mutating func read(_ parameter: Parameter, _ reader: inout JSONReader) throws(JSONError) -> Argument {
        let kind = try reader.kind()
        switch (kind, parameter.rule) {
        case (.null, _):
            try reader.null()
            return .absent
        case (.number, .integer(let range)):
            return check(try reader.number(), range, parameter)
        case (.string, .integer):
            _ = try reader.string()
        case (.string, _):
            return check(try reader.string(), parameter)
        case (.boolean, .trueOrFalse):
            return .boolean(try reader.boolean())
        case (.object, .jsonText):
            return .json(reader.bytes(try reader.skip()))
        default:
            _ = try reader.skip()
        }
        refuse(parameter, Breach(rule: "type", says: "must be \(parameter.rule.wanted); it is \(kind.article)"))
        return .absent
    }

    private mutating func check(_ number: JSONNumber, _ range: ClosedRange<Int64>, _ parameter: Parameter) -> Argument {
        guard let value = number.integer else {
            refuse(parameter, Breach(rule: "type", says: "must be an integer"))
            return .absent
        }
        guard range.contains(value) else {
            let bounds: Text =
                range.upperBound == Int64.max
                ? "at least \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
            refuse(parameter, Breach(rule: "range", says: "must be \(bounds); it is \(value)"))
            return .absent
        }
        return .integer(value)
    }

    private mutating func check(_ string: JSONString, _ parameter: Parameter) -> Argument {
        var breach: Breach?
        if string.hasEscapes {
            var decoded: [UInt8] = []
            string.appendDecoded(to: &decoded)
            // Only an escape can stand for it.
            breach =
                decoded.contains(0)
                ? Breach(rule: "characters", says: "must not have the character U+0000")
                : decoded.withUnsafeBufferPointer { Self.breach(of: parameter, by: $0) }
        } else {
            breach = Self.breach(of: parameter, by: string.escaped)
        }
        if let breach {
            refuse(parameter, breach)
            return .absent
        }
        return .string(string)
    }

    /// Checks what holds for every text in a place of the request, then the parameter's own rule.
    private static func breach(of parameter: Parameter, by value: UnsafeBufferPointer<UInt8>) -> Breach? {
        switch parameter.place {
        case .header where value.contains(0x0D) || value.contains(0x0A):
            return Breach(rule: "characters", says: "must not have line breaks")
        case .path where sameBytes(value, (".." as StaticString).utf8) || sameBytes(value, ("." as StaticString).utf8):
            // A path segment of dots cannot be escaped: percent-encoded or not, servers take it for a step in the path.
            return Breach(rule: "path", says: "must not be . or .. in a path")
        default:
            return parameter.rule.breach(by: value)
        }
    }

    private mutating func refuse(_ parameter: Parameter, _ breach: Breach) {
        violations.append(
            Violation(
                name: Array(parameter.name.utf8), rule: breach.rule, message: "\(parameter.name) \(breach.says)"))
    }

    private mutating func refuseUnknown(_ name: JSONString) {
        var given: [UInt8] = []
        name.appendDecoded(to: &given)
        let names = operation.parameters.map { Array($0.name.utf8) }
        var message: Text = "\(Text(given)) is not a parameter of \(operation.id)"
        if let near = nearest(to: given, among: names)
            ?? nearest(to: given, among: operation.parameters.map { $0.alias })
        {
            message.append("; did you mean \(operation.parameters[near].name)?")
        }
        violations.append(Violation(name: given, rule: "unknown", message: message))
    }

    private mutating func refuseDuplicate(_ parameter: Parameter, _ first: JSONString, _ second: JSONString) {
        refuse(
            parameter,
            first.equals(second)
                ? Breach(rule: "duplicate", says: "is given twice")
                : Breach(rule: "duplicate", says: "is given twice, in both of its spellings"))
    }

    private func sameName(_ violation: Violation, _ parameter: Parameter) -> Bool {
        violation.name.withUnsafeBufferPointer { sameBytes($0, parameter.name.utf8) }
    }
}

extension Rule {
    /// What a value must be, with its article, for a message about its type.
    fileprivate var wanted: StaticString {
        switch self {
        case .integer: "an integer"
        case .trueOrFalse: "true or false"
        case .jsonText: "a string of JSON, or an object"
        default: "a string"
        }
    }
}

extension JSONKind {
    /// The kind with its article: "an object".
    public var article: StaticString {
        switch self {
        case .object: "an object"
        case .array: "an array"
        case .string: "a string"
        case .number: "a number"
        case .boolean: "a boolean"
        case .null: "null"
        }
    }
}
