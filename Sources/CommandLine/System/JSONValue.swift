import Bytes
import JSON

/// A JSON value in memory. Numbers are as they were written, and members in their order.
enum JSONValue: Sendable {
    case null
    case boolean(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([(name: String, value: JSONValue)])

    /// Reads a whole text; nil when it is not JSON.
    init?(_ text: some Collection<UInt8>) {
        let bytes = Array(text)
        let value: JSONValue? = bytes.withUnsafeBufferPointer { bytes in
            var reader = JSONReader(bytes)
            do throws(JSONError) {
                let value = try JSONValue(&reader)
                try reader.end()
                return value
            } catch {
                return nil
            }
        }
        guard let value else { return nil }
        self = value
    }

    private init(_ reader: inout JSONReader) throws(JSONError) {
        switch try reader.kind() {
        case .null:
            try reader.null()
            self = .null
        case .boolean: self = .boolean(try reader.boolean())
        case .number: self = .number(String(decoding: try reader.number().text, as: UTF8.self))
        case .string: self = .string(String(try reader.string()))
        case .array:
            var elements: [JSONValue] = []
            try reader.enterArray()
            while try reader.nextElement() { elements.append(try JSONValue(&reader)) }
            self = .array(elements)
        case .object:
            var members: [(String, JSONValue)] = []
            try reader.enterObject()
            while let name = try reader.nextMember() { members.append((String(name), try JSONValue(&reader))) }
            self = .object(members)
        }
    }

    /// The value of the first member of a name.
    subscript(_ name: String) -> JSONValue? { members?.first { $0.name == name }?.value }

    var members: [(name: String, value: JSONValue)]? { if case .object(let members) = self { members } else { nil } }
    var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }
    var text: String? { if case .string(let text) = self { text } else { nil } }
    var isTrue: Bool { if case .boolean(true) = self { true } else { false } }
    var integer: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }

    /// Its text on one line.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes
    }

    private func append(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .boolean(let value): bytes += (value ? "true" : "false").utf8
        case .number(let digits): bytes += digits.utf8
        case .string(let text):
            var writer = JSONWriter()
            writer.string(Array(text.utf8))
            bytes += writer.bytes
        case .array(let elements):
            bytes += "[".utf8
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes += ", ".utf8 }
                element.append(to: &bytes)
            }
            bytes += "]".utf8
        case .object(let members):
            bytes += "{".utf8
            for (index, member) in members.enumerated() {
                if index > 0 { bytes += ", ".utf8 }
                JSONValue.string(member.name).append(to: &bytes)
                bytes += ": ".utf8
                member.value.append(to: &bytes)
            }
            bytes += "}".utf8
        }
    }

    /// Its text with a line for each member and element.
    func indented(by depth: Int = 0) -> String {
        let inner = String(repeating: "  ", count: depth + 1)
        let outer = String(repeating: "  ", count: depth)
        switch self {
        case .array(let elements) where !elements.isEmpty:
            let lines = elements.map { inner + $0.indented(by: depth + 1) }
            return "[\n\(lines.joined(separator: ",\n"))\n\(outer)]"
        case .object(let members) where !members.isEmpty:
            let lines = members.map { name, value in
                "\(inner)\(JSONValue.string(name).line): \(value.indented(by: depth + 1))"
            }
            return "{\n\(lines.joined(separator: ",\n"))\n\(outer)}"
        default: return line
        }
    }

    /// Its text on one line.
    var line: String { String(decoding: bytes, as: UTF8.self) }
}

extension String {
    init(_ string: JSONString) {
        var decoded: [UInt8] = []
        string.appendDecoded(to: &decoded)
        self.init(decoding: decoded, as: UTF8.self)
    }
}
