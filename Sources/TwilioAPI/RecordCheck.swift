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
        if let wanted = kind.jsonKind, found != wanted {
            _ = try reader.skip()
            return Breach(rule: "type", says: "is \(found.article), not \(wanted.article)")
        }
        switch kind {
        case .integer:
            return try reader.number().integer == nil ? Breach(rule: "type", says: "is a number, but no integer") : nil
        case .boolean, .number, .array, .object, .anything:
            _ = try reader.skip()
            return nil
        case .links: return try linksBreach(&reader)
        case .text, .ruled, .dateTime, .dateTimeOfMail, .date: return textBreach(try reader.string())
        }
    }

    private func textBreach(_ string: JSONString) -> Breach? {
        var value: [UInt8] = []
        string.appendDecoded(to: &value)
        return value.withUnsafeBufferPointer { value in
            switch kind {
            case .ruled(let rule): rule.breach(by: value)
            case .dateTime: isDateTime(value) ? nil : Breach(rule: "format", says: "is not a date and time of ISO 8601")
            case .dateTimeOfMail:
                isDateTimeOfMail(value) ? nil : Breach(rule: "format", says: "is not a date and time of RFC 2822")
            case .date: isDate(value) ? nil : Breach(rule: "format", says: "is not a date of ISO 8601")
            case .text, .integer, .number, .boolean, .links, .object, .array, .anything: nil
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
    /// The kind of JSON value that it is, if it is always of one.
    fileprivate var jsonKind: JSONKind? {
        switch self {
        case .text, .ruled, .dateTime, .dateTimeOfMail, .date: .string
        case .integer, .number: .number
        case .boolean: .boolean
        case .links, .object: .object
        case .array: .array
        case .anything: nil
        }
    }
}
