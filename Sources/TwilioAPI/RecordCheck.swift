import Bytes
import JSON

extension Operation {
    /// Finds all in which a record differs from what the API documents: types, nulls, patterns, enums, formats and
    /// properties that are not known. `place` goes before each property's name. A property that is not there is no
    /// difference: the API promises none of them.
    ///
    /// `record` is a JSON object, checked.
    public func differences(in record: UnsafeBufferPointer<UInt8>, at place: Text = "") -> [Violation] {
        var found: [Violation] = []
        do throws(JSONError) {
            var reader = JSONReader(record)
            try reader.enterObject()
            while let name = try reader.nextMember() {
                var spelled: [UInt8] = []
                name.appendDecoded(to: &spelled)
                let property = properties.first { name.equals($0.name) }
                let breach =
                    if let property { try property.breach(by: &reader) } else {
                        try Breach.unknownProperty(&reader)
                    }
                guard let breach else { continue }
                let path: Text = "\(place)\(Text(spelled))"
                found.append(Violation(name: path.utf8, rule: breach.rule, message: "\(path) \(breach.says)"))
            }
        } catch {
            found.append(Violation(name: place.utf8, rule: "json", message: "the record is not JSON"))
        }
        return found
    }
}

extension Breach {
    fileprivate static func unknownProperty(_ reader: inout JSONReader) throws(JSONError) -> Breach {
        _ = try reader.skip()
        return Breach(rule: "unknown", says: "is not documented")
    }
}

extension Property {
    /// Reads the property's value, and says how it differs from what is documented.
    fileprivate func breach(by reader: inout JSONReader) throws(JSONError) -> Breach? {
        let found = try reader.kind()
        if found == .null {
            try reader.null()
            return isNullable ? nil : Breach(rule: "null", says: "is null")
        }
        guard found == kind.jsonKind else {
            _ = try reader.skip()
            return Breach(rule: "type", says: "is \(found.article), not \(kind.jsonKind.article)")
        }
        switch kind {
        case .integer:
            return try reader.number().integer == nil ? Breach(rule: "type", says: "is a number, but no integer") : nil
        case .boolean, .array:
            _ = try reader.skip()
            return nil
        case .links: return try linksBreach(&reader)
        case .text, .sid, .anySid, .oneOf, .dateTime, .uri: return textBreach(try reader.string())
        }
    }

    private func textBreach(_ string: JSONString) -> Breach? {
        var value: [UInt8] = []
        string.appendDecoded(to: &value)
        return value.withUnsafeBufferPointer { value in
            switch kind {
            case .sid(let prefix): Rule.sid(prefix).breach(by: value)
            case .anySid: Rule.anySid.breach(by: value)
            case .oneOf(let words): Rule.oneOf(words).breach(by: value)
            case .uri: Rule.uri.breach(by: value)
            case .dateTime: isDateTime(value) ? nil : Breach(rule: "format", says: "is not a date and time of ISO 8601")
            case .text, .integer, .boolean, .links, .array: nil
            }
        }
    }

    private func linksBreach(_ reader: inout JSONReader) throws(JSONError) -> Breach? {
        var breach: Breach?
        try reader.enterObject()
        while try reader.nextMember() != nil {
            var isLink = try reader.kind() == .null
            if try reader.kind() == .string {
                var value: [UInt8] = []
                try reader.string().appendDecoded(to: &value)
                isLink = value.withUnsafeBufferPointer { Rule.uri.breach(by: $0) } == nil
            } else {
                _ = try reader.skip()
            }
            if !isLink { breach = Breach(rule: "format", says: "has a link that is not a URI") }
        }
        return breach
    }
}

extension Property.Kind {
    fileprivate var jsonKind: JSONKind {
        switch self {
        case .text, .sid, .anySid, .oneOf, .dateTime, .uri: .string
        case .integer: .number
        case .boolean: .boolean
        case .links: .object
        case .array: .array
        }
    }
}

/// `2015-07-30T20:00:00Z`, with a fraction of a second or an offset such as `+00:00` where it has one (RFC 3339).
private func isDateTime(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    let form: StaticString = "0000-00-00T00:00:00"
    guard value.count > form.utf8.count else { return false }
    for (byte, wanted) in zip(value, form.utf8) {
        guard wanted == UInt8(ascii: "0") ? isDigit(byte) : byte == wanted else { return false }
    }
    func number(_ range: Range<Int>) -> Int { value[range].reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) } }
    guard 1...12 ~= number(5..<7), 1...daysOf(month: number(5..<7), year: number(0..<4)) ~= number(8..<10),
        number(11..<13) < 24, number(14..<16) < 60, number(17..<19) <= 60
    else { return false }
    var rest = value[form.utf8.count...]
    if rest.first == UInt8(ascii: ".") {
        let digits = rest.dropFirst().prefix { isDigit($0) }
        guard !digits.isEmpty else { return false }
        rest = rest.dropFirst(1 + digits.count)
    }
    if rest.elementsEqual(("Z" as StaticString).utf8) { return true }
    guard rest.count == 6, let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
        return false
    }
    return zip(rest.dropFirst(), ("00:00" as StaticString).utf8).allSatisfy { byte, wanted in
        wanted == UInt8(ascii: "0") ? isDigit(byte) : byte == wanted
    }
}

private func daysOf(month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
}
