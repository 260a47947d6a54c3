import Bytes

/// Why a text is not JSON that the library takes, and the byte at which that shows.
public struct JSONError: Error, Sendable, Equatable {
    public enum Reason: Sendable {
        case endsEarly
        case unexpectedByte
        case unexpectedKind
        case notALiteral
        case notANumber
        case controlCharacter
        case unknownEscape
        case loneSurrogate
        case notUTF8
        case tooDeep
        case textAfterTheValue
    }

    public let reason: Reason
    /// Counted from 0.
    public let offset: Int

    init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    /// What is wrong, for the middle of a sentence.
    public var description: StaticString {
        switch reason {
        case .endsEarly: "the text ends too early"
        case .unexpectedByte: "an unexpected character"
        case .unexpectedKind: "a value of another kind than expected"
        case .notALiteral: "a word that is not true, false or null"
        case .notANumber: "a number in a form that JSON does not have"
        case .controlCharacter: "a control character in a string"
        case .unknownEscape: "an escape that JSON does not have"
        case .loneSurrogate: "a surrogate without its other half"
        case .notUTF8: "a byte that is not UTF-8"
        case .tooDeep: "values nested too deeply"
        case .textAfterTheValue: "text after the end of the value"
        }
    }
}

/// The kinds of JSON value.
public enum JSONKind: Sendable {
    case object, array, string, number, boolean, null
}
