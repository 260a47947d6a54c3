import Bytes
import JSON

/// The check of one parameter's value: what it is sent as, and all that is wrong with it.
struct ValueCheck {
    private let name: LastingText
    private let place: Parameter.Place
    private let isLenient: Bool
    private(set) var violations: [Violation] = []

    init(_ name: LastingText, _ place: Parameter.Place, isLenient: Bool) {
        self.name = name
        self.place = place
        // What is Twilite's own is no news of the API's.
        self.isLenient = isLenient && place != .control
    }

    /// Reads a value that has to follow a rule.
    mutating func read(_ rule: Rule, _ reader: inout JSONReader) throws(JSONError) -> Argument {
        let kind = try reader.kind()
        switch (kind, rule) {
        case (.null, _):
            try reader.null()
            return .absent
        case (.number, .integer(let range)): return check(try reader.number(), range)
        case (.string, .integer), (.string, .number), (.string, .map), (.string, .body): _ = try reader.string()
        case (.array, .each(let type)): return try readElements(type, &reader)
        case (_, .each): return try read(rule.ofOne, &reader)
        case (.string, _): return check(try reader.string(), rule)
        case (.boolean, .trueOrFalse): return .boolean(try reader.boolean())
        case (.object, .jsonText), (_, .anyJSON), (.number, .number):
            return .json(reader.bytes(try reader.skip()))
        case (.object, .map(let prefix)): return try readMap(prefix, &reader)
        case (_, .body(let type)): return try readBody(type, &reader)
        default: _ = try reader.skip()
        }
        refuse(Breach(rule: "type", says: "must be \(rule.wanted); it is \(kind.article)"))
        return .absent
    }

    /// Reads a value of which nothing is known.
    mutating func readAnything(_ reader: inout JSONReader) throws(JSONError) -> Argument {
        switch try reader.kind() {
        case .string: return check(try reader.string(), .text)
        case .array: return .each(reader.bytes(try reader.skip()))
        default: return try Argument(reading: &reader)
        }
    }

    private mutating func readElements(_ type: LastingText, _ reader: inout JSONReader) throws(JSONError) -> Argument {
        let rule = TypeWord(type).rule ?? .text
        let text = reader.bytes(try reader.skip())
        var elements = JSONReader(text)
        var index = 0
        try elements.enterArray()
        while try elements.nextElement() {
            let before = violations.count
            if try elements.kind() == .null {
                try elements.null()
                refuse(Breach(rule: "type", says: "must be \(rule.wanted); it is null"))
            } else {
                _ = try read(rule, &elements)
            }
            tell(of: index, since: before)
            index &+= 1
        }
        return .each(text)
    }

    /// Has what was found wrong with an element say which one it is.
    private mutating func tell(of index: Int, since before: Int) {
        for place in before..<violations.count {
            let violation = violations[place]
            violations[place] = Violation(
                name: violation.name, rule: violation.rule,
                message: "Element \(index) of \(violation.message)")
        }
    }

    /// An object of texts, numbers and booleans, and of such objects.
    private mutating func readMap(_ prefix: LastingText, _ reader: inout JSONReader) throws(JSONError) -> Argument {
        let text = reader.bytes(try reader.skip())
        var members = JSONReader(text)
        try checkMembers(&members)
        return .map(text, prefix: prefix)
    }

    private mutating func checkMembers(_ reader: inout JSONReader) throws(JSONError) {
        try reader.enterObject()
        while try reader.nextMember() != nil {
            switch try reader.kind() {
            case .object: try checkMembers(&reader)
            case .array:
                _ = try reader.skip()
                refuse(Breach(rule: "type", says: "must have texts, numbers and booleans; one is an array"))
            default: _ = try reader.skip()
            }
        }
    }

    private mutating func readBody(_ type: LastingText, _ reader: inout JSONReader) throws(JSONError) -> Argument {
        let text = reader.bytes(try reader.skip())
        var check = BodyCheck()
        var value = JSONReader(text)
        try check.check(type, &value, at: Text(name))
        if !isLenient { violations += check.violations }
        return .json(text)
    }

    private mutating func check(_ number: JSONNumber, _ range: ClosedRange<Int64>) -> Argument {
        guard let value = number.integer else {
            refuse(Breach(rule: "type", says: "must be an integer"))
            return .absent
        }
        guard isLenient || range.contains(value) else {
            refuse(range.breach(by: value))
            return .absent
        }
        return .integer(value)
    }

    private mutating func check(_ string: JSONString, _ rule: Rule) -> Argument {
        var breach: Breach?
        if string.hasEscapes {
            var decoded: [UInt8] = []
            string.appendDecoded(to: &decoded)
            // Only an escape can stand for it.
            breach =
                decoded.contains(0)
                ? Breach(rule: "characters", says: "must not have the character U+0000")
                : decoded.withUnsafeBufferPointer { self.breach(of: rule, by: $0) }
        } else {
            breach = self.breach(of: rule, by: string.escaped)
        }
        if let breach {
            refuse(breach)
            return .absent
        }
        return .string(string)
    }

    /// Checks what holds for every text in a place of the request, then the parameter's own rule.
    private func breach(of rule: Rule, by value: UnsafeBufferPointer<UInt8>) -> Breach? {
        switch place {
        case .header where value.contains { $0 < 0x20 || $0 == 0x7F }:
            return value.contains { $0 == 0x0D || $0 == 0x0A }
                ? Breach(rule: "characters", says: "must not have line breaks")
                : Breach(rule: "characters", says: "must not have control characters")
        case .path where sameBytes(value, (".." as StaticString).utf8) || sameBytes(value, ("." as StaticString).utf8):
            // A path segment of dots cannot be escaped: percent-encoded or not, servers take it for a step in the path.
            return Breach(rule: "path", says: "must not be . or .. in a path")
        default:
            if !isLenient, let breach = rule.breach(by: value) { return breach }
            return place == .path && value.isEmpty ? Rule.nonEmptyText.breach(by: value) : nil
        }
    }

    private mutating func refuse(_ breach: Breach) {
        violations.append(Violation(name: Array(name.utf8), rule: breach.rule, message: "\(name) \(breach.says)"))
    }
}

extension ClosedRange<Int64> {
    /// How a number breaks these bounds.
    func breach(by value: Int64) -> Breach {
        let bounds: Text =
            upperBound == Int64.max
            ? "at least \(lowerBound)"
            : lowerBound == Int64.min ? "at most \(upperBound)" : "from \(lowerBound) to \(upperBound)"
        return Breach(rule: "range", says: "must be \(bounds); it is \(value)")
    }
}

extension Rule {
    /// What a value must be, with its article, for a message about its type.
    fileprivate var wanted: StaticString {
        switch self {
        case .integer: "an integer"
        case .number: "a number"
        case .trueOrFalse: "true or false"
        case .jsonText: "a string of JSON, or an object"
        case .anyJSON: "JSON"
        case .map, .body: "an object"
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
