/// A JSON value, members in their order, numbers as they were written.
enum JSONValue: Sendable, Equatable {
    struct Member: Sendable, Equatable {
        let name: String
        var value: JSONValue
    }

    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    subscript(name: String) -> JSONValue? { members?.first { $0.name == name }?.value }

    var members: [Member]? { if case .object(let members) = self { members } else { nil } }

    var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }

    var string: String? { if case .string(let text) = self { text } else { nil } }

    var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }

    var number: Double? { if case .number(let text) = self { Double(text) } else { nil } }

    /// A whole number, however it is written: `5`, `5.0` and `5e0` are the same to JSON.
    var integer: Int? {
        guard case .number(let text) = self else { return nil }
        return Int(text) ?? Double(text).flatMap { Int(exactly: $0) }
    }

    /// The value as JSON text.
    var text: String {
        var json = JSONText()
        json.put(nil, self)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// The value as the text that a form or a path has for it.
    var plainText: String { string ?? text }
}
