import Bytes
import JSON

/// What a caller gave for one parameter: a view of the caller's text.
public enum Argument {
    case absent
    case string(JSONString)
    case integer(Int64)
    case boolean(Bool)
    /// JSON that is sent as it stands: an object where the API wants JSON text, a number as it is written, a body.
    case json(UnsafeBufferPointer<UInt8>)
    /// A JSON array, whose elements are sent each for itself.
    case each(UnsafeBufferPointer<UInt8>)
    /// A JSON object, whose members are sent each under its own name behind this prefix.
    case map(UnsafeBufferPointer<UInt8>, prefix: LastingText)

    public var isAbsent: Bool { if case .absent = self { true } else { false } }

    /// The value as one, where it was taken for several.
    public var whole: Argument { if case .each(let text) = self { .json(text) } else { self } }

    /// Gives `use` the value as the API wants it written: UTF-8 text, not yet encoded for any place. Nothing when absent;
    /// each element of an array.
    public func withText(_ use: (UnsafeBufferPointer<UInt8>) -> Void) {
        var written: [UInt8] = []
        switch self {
        case .absent, .map: return
        case .string(let text):
            guard text.hasEscapes else { return use(text.escaped) }
            text.appendDecoded(to: &written)
        case .integer(let value): appendDecimal(value, to: &written)
        case .boolean(let value): return use((value ? "true" as StaticString : "false").utf8)
        case .json(let text): return use(text)
        case .each(let text): return Self.withElements(of: text) { $0.withText(use) }
        }
        written.withUnsafeBufferPointer(use)
    }

    /// Gives `use` each text of a map with the names that lead to it, dots between them.
    public func withMembers(_ use: (_ prefix: LastingText, _ name: [UInt8], UnsafeBufferPointer<UInt8>) -> Void) {
        guard case .map(let text, let prefix) = self else { return }
        var reader = JSONReader(text)
        // It has been checked, so it ends where it does.
        try? Self.withMembers(of: &reader, below: []) { use(prefix, $0, $1) }
    }

    private static func withMembers(
        of reader: inout JSONReader, below: [UInt8], _ use: (_ name: [UInt8], UnsafeBufferPointer<UInt8>) -> Void
    ) throws(JSONError) {
        try reader.enterObject()
        while let member = try reader.nextMember() {
            var name = below
            if !name.isEmpty { name.append(UInt8(ascii: ".")) }
            member.appendDecoded(to: &name)
            if try reader.kind() == .object {
                try withMembers(of: &reader, below: name, use)
            } else {
                try Argument(reading: &reader).withText { use(name, $0) }
            }
        }
    }

    private static func withElements(of text: UnsafeBufferPointer<UInt8>, _ use: (Argument) -> Void) {
        // It has been checked, so it ends where it does.
        var reader = JSONReader(text)
        do throws(JSONError) {
            try reader.enterArray()
            while try reader.nextElement() { use(try Argument(reading: &reader)) }
        } catch {
            return
        }
    }

    /// Reads a value of any kind as what it is sent as: text as text, all else as it is written.
    init(reading reader: inout JSONReader) throws(JSONError) {
        switch try reader.kind() {
        case .string: self = .string(try reader.string())
        case .null:
            try reader.null()
            self = .absent
        default: self = .json(reader.bytes(try reader.skip()))
        }
    }
}

/// The parameters of one call, all checked. It views the text it was read from, and is used while that text lives.
public struct Arguments {
    /// One for each of the operation's parameters, in their order.
    public let values: [Argument]
    /// What else is sent, in the order in which it was given.
    public let others: [Other]
    private let parameters: [Parameter]

    /// A value under a name that is no parameter of the operation's.
    public struct Other {
        public let name: JSONString
        public let value: Argument

        /// Whether it is JSON that can be the body of a request: an object or an array called `Body`.
        public var isBody: Bool {
            guard name.equals("Body") else { return false }
            switch value {
            case .json(let text): return text.first == UInt8(ascii: "{")
            case .each: return true
            default: return false
            }
        }
    }

    init(_ values: [Argument], _ others: [Other], for parameters: [Parameter]) {
        self.values = values
        self.others = others
        self.parameters = parameters
    }

    /// The integer given for a parameter, if one was.
    public func integer(_ name: LastingText) -> Int64? {
        for (index, parameter) in parameters.enumerated() where parameter.name.equals(name) {
            if case .integer(let value) = values[index] { return value }
        }
        for other in others where other.name.equals(name) {
            if case .json(let text) = other.value { return JSONNumber(text: text).integer }
        }
        return nil
    }
}

/// One way in which the parameters of a call are not what the API reference says.
public struct Violation: Sendable {
    /// The parameter in the API's spelling; for an unknown one, as it was given.
    public let name: [UInt8]
    /// The rule broken: `required`, `unknown`, `duplicate`, `type`, `length`, `characters`, `sid`, `enum`, `range`,
    /// `uri`, `email`, `json`, `identity`, `format` or `path`.
    public let rule: StaticString
    /// A sentence for a person. It never repeats the value.
    public let message: Text
}

/// Why the text of a call's parameters was refused.
public enum ArgumentsError: Error {
    /// It is not JSON.
    case malformed(JSONError)
    /// It is JSON, and not an object.
    case notAnObject(JSONKind)
    /// Every parameter that is wrong.
    case invalid([Violation])
}
