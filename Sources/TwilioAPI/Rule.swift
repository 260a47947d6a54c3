import Bytes

/// What the API reference says of a parameter's value.
public enum Rule: Sendable {
    /// Any text, even none.
    case text
    case nonEmptyText
    /// A text with at least and at most so many characters.
    case textOf(Int64, Int64)
    /// A string identifier: a prefix of two letters and 32 hexadecimal digits of either case. Of several prefixes, with a
    /// slash between them, it has one.
    case sid(LastingText)
    /// A string identifier of any kind: two letters and 32 hexadecimal digits.
    case anySid
    /// Some of them with commas between them, at most so many.
    case sids(LastingText, Int64)
    /// A text that begins with this and goes on.
    case beginning(LastingText)
    /// An Entity's identity: 8 to 64 letters, digits and dashes.
    /// https://www.twilio.com/docs/api/errors/60366
    case entityIdentity
    /// A user's identity: any text but none, and none that looks like a user's SID.
    /// https://www.twilio.com/docs/api/errors/50206
    case userIdentity
    /// One of these words, with a bar between them.
    case oneOf(LastingText)
    /// The words `true` or `false`; a JSON boolean is taken as well.
    case trueOrFalse
    case integer(ClosedRange<Int64>)
    /// A number, sent as it is written.
    case number
    /// A date and time of RFC 3339, or a date alone.
    case dateTime
    /// A date of RFC 3339: `2015-07-30`.
    case date
    /// An absolute URI (RFC 3986).
    case uri
    /// An absolute URI, or none, which takes away what is there.
    case uriOrNone
    case email
    /// Text that is itself JSON; a JSON object is taken as well, and sent as its text.
    case jsonText
    /// Text that is itself JSON; any other JSON value is taken as well, and sent as its text.
    case anyJSON
    /// Values of this type, in their order: the name is sent again for each. One alone is taken as well.
    case each(LastingText)
    /// An object, whose members are sent each under its own name behind this one: `AddOns.name.member=value`.
    case map(LastingText)
    /// A JSON value of this type: the body of the request.
    case body(LastingText)

    /// The rule's name in the catalog.
    public var name: StaticString {
        switch self {
        case .text: "text"
        case .nonEmptyText: "non_empty_text"
        case .textOf: "text_of_length"
        case .sid, .anySid: "sid"
        case .sids: "sid_list"
        case .beginning: "beginning"
        case .entityIdentity: "entity_identity"
        case .userIdentity: "user_identity"
        case .oneOf: "enum"
        case .trueOrFalse: "true_or_false"
        case .integer: "integer"
        case .number: "number"
        case .dateTime: "date_time"
        case .date: "date"
        case .uri: "uri"
        case .uriOrNone: "uri_or_empty"
        case .email: "email"
        case .jsonText: "json"
        case .anyJSON: "json_value"
        case .each(let type): TypeWord(type).rule?.name ?? "text"
        case .map: "map"
        case .body: "body"
        }
    }
}

extension Rule {
    /// One rule of each name.
    static let ofEachName: [Rule] = [
        .text, .nonEmptyText, .textOf(0, 0), .anySid, .sids("", 0), .beginning(""), .entityIdentity, .userIdentity,
        .oneOf(""), .trueOrFalse, .integer(0...0), .number, .dateTime, .date, .uri, .uriOrNone, .email, .jsonText,
        .anyJSON, .map(""), .body(""),
    ]

    /// The JSON types of its values, with blanks between them. The first serves in every case.
    var types: LastingText {
        switch self {
        case .integer: "integer"
        case .number: "number"
        case .trueOrFalse: "boolean string"
        case .jsonText: "string object"
        case .anyJSON: "string object array number boolean"
        case .map, .body: "object"
        default: "string"
        }
    }

    /// The rule of one value, where there may be several.
    var ofOne: Rule {
        if case .each(let type) = self { TypeWord(type).rule ?? .text } else { self }
    }

    var isRepeated: Bool { if case .each = self { true } else { false } }
}

/// Why a value is refused: the name of the rule that it breaks, and how the sentence goes on after the parameter's name.
public struct Breach {
    let rule: StaticString
    public let says: Text
}
