import Bytes
import JSON

/// Something that a caller may give to an operation.
public final class Parameter: Sendable {
    /// Where in the request a parameter goes.
    public enum Place: Sendable {
        case path, query, header, form
        /// Twilite's own; it is not sent.
        case control

        public var name: StaticString {
            switch self {
            case .path: "path"
            case .query: "query"
            case .header: "header"
            case .form: "form"
            case .control: "control"
            }
        }
    }

    /// The name in the API's spelling: `FriendlyName`.
    public let name: StaticString
    /// The name in snake_case, which is how the API spells the property of the same meaning: `friendly_name`.
    public let alias: [UInt8]
    public let rule: Rule
    public let isRequired: Bool
    public let place: Place

    private init(_ name: StaticString, _ rule: Rule, isRequired: Bool, place: Place) {
        self.name = name
        self.alias = snakeCase(name.utf8)
        self.rule = rule
        self.isRequired = isRequired
        self.place = place
    }

    static func required(_ name: StaticString, _ rule: Rule) -> Parameter {
        Parameter(name, rule, isRequired: true, place: .form)
    }

    static func optional(_ name: StaticString, _ rule: Rule) -> Parameter {
        Parameter(name, rule, isRequired: false, place: .form)
    }

    func placed(in place: Place) -> Parameter {
        Parameter(name, rule, isRequired: isRequired, place: place)
    }

    /// The most records that a list returns.
    static let limit = Parameter("Limit", .integer(0...Int64.max), isRequired: false, place: .control)
    static let pageToken = Parameter.optional("PageToken", .nonEmptyText)
    static let page = Parameter.optional("Page", .integer(0...Int64.max))
    static func pageSize(upTo largest: Int64) -> Parameter { .optional("PageSize", .integer(1...largest)) }

    /// Whether `given` spells this parameter, in either of its two spellings.
    func isSpelled(_ given: JSONString) -> Bool {
        if given.hasEscapes {
            var decoded: [UInt8] = []
            given.appendDecoded(to: &decoded)
            return given.equals(name) || decoded == alias
        }
        return sameBytes(given.escaped, name.utf8) || alias.withUnsafeBufferPointer { sameBytes(given.escaped, $0) }
    }
}

/// Turns the API's spelling of a name into snake_case: `FriendlyName` into `friendly_name`,
/// `X-Twilio-Webhook-Enabled` into `x_twilio_webhook_enabled`.
func snakeCase(_ name: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(name.count + 4)
    for byte in name {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            if let last = out.last, last != UInt8(ascii: "_") { out.append(UInt8(ascii: "_")) }
            out.append(byte | 0x20)
        case UInt8(ascii: "-"): out.append(UInt8(ascii: "_"))
        default: out.append(byte)
        }
    }
    return out
}
