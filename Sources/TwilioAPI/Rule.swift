import Bytes
import JSON

/// What the API reference says of a parameter's value.
public enum Rule: Sendable {
    /// Any text, even none.
    case text
    case nonEmptyText
    /// A string identifier: this prefix of two letters and 32 hexadecimal digits of either case.
    case sid(StaticString)
    /// A string identifier of any kind: two letters and 32 hexadecimal digits.
    case anySid
    /// An Entity's identity: 8 to 64 letters, digits and dashes.
    /// https://www.twilio.com/docs/api/errors/60366
    case entityIdentity
    /// A user's identity: any text but none, and none that looks like a user's SID.
    /// https://www.twilio.com/docs/api/errors/50206
    case userIdentity
    case oneOf([StaticString])
    /// The words `true` or `false`; a JSON boolean is taken as well.
    case trueOrFalse
    case integer(ClosedRange<Int64>)
    /// An absolute URI (RFC 3986).
    case uri
    case email
    /// Text that is itself JSON; a JSON object is taken as well, and sent as its text.
    case jsonText

    /// The rule's name in the catalog.
    public var name: StaticString {
        switch self {
        case .text: "text"
        case .nonEmptyText: "non_empty_text"
        case .sid, .anySid: "sid"
        case .entityIdentity: "entity_identity"
        case .userIdentity: "user_identity"
        case .oneOf: "enum"
        case .trueOrFalse: "true_or_false"
        case .integer: "integer"
        case .uri: "uri"
        case .email: "email"
        case .jsonText: "json"
        }
    }
}

extension Rule {
    /// One rule of each name.
    static let ofEachName: [Rule] = [
        .text, .nonEmptyText, .anySid, .entityIdentity, .userIdentity, .oneOf([]), .trueOrFalse, .integer(0...0), .uri,
        .email, .jsonText,
    ]

    /// The JSON type of a value, and another that is taken as well.
    var types: (StaticString, StaticString?) {
        switch self {
        case .integer: ("integer", nil)
        case .trueOrFalse: ("boolean", "string")
        case .jsonText: ("string", "object")
        default: ("string", nil)
        }
    }
}

/// Why a value is refused: the name of the rule that it breaks, and how the sentence goes on after the parameter's name.
public struct Breach {
    let rule: StaticString
    public let says: Text
}
