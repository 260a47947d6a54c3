import Bytes
import JSON

/// What a caller gave for one parameter: a view of the caller's text.
public enum Argument {
    case absent
    case string(JSONString)
    case integer(Int64)
    case boolean(Bool)
    /// A JSON object where the API wants JSON text.
    case json(UnsafeBufferPointer<UInt8>)

    /// Gives `use` the value as the API wants it written: UTF-8 text, not yet encoded for any place. Nothing when absent.
    public func withText(_ use: (UnsafeBufferPointer<UInt8>) -> Void) {
        var written: [UInt8] = []
        switch self {
        case .absent: return
        case .string(let text):
            guard text.hasEscapes else { return use(text.escaped) }
            text.appendDecoded(to: &written)
        case .integer(let value): appendDecimal(value, to: &written)
        case .boolean(let value): return use((value ? "true" as StaticString : "false").utf8)
        case .json(let text): return use(text)
        }
        written.withUnsafeBufferPointer(use)
    }
}

/// The parameters of one call, all checked. It views the text it was read from, and is used while that text lives.
public struct Arguments {
    /// One for each of the operation's parameters, in their order.
    public let values: [Argument]
    private let parameters: [Parameter]

    init(_ values: [Argument], for parameters: [Parameter]) {
        self.values = values
        self.parameters = parameters
    }

    /// The integer given for a parameter, if one was.
    public func integer(_ name: StaticString) -> Int64? {
        for (index, parameter) in parameters.enumerated() where sameBytes(parameter.name.utf8, name.utf8) {
            if case .integer(let value) = values[index] { return value }
        }
        return nil
    }
}

/// One way in which the parameters of a call are not what the API reference says.
public struct Violation: Sendable {
    /// The parameter in the API's spelling; for an unknown one, as it was given.
    public let name: [UInt8]
    /// The rule broken: `required`, `unknown`, `duplicate`, `type`, `length`, `characters`, `sid`, `enum`, `range`,
    /// `uri`, `email`, `json`, `identity` or `path`.
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
