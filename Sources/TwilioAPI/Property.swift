import Bytes

/// One property of a record, as the API documents it.
public struct Property: Sendable {
    /// What values a property has.
    public enum Kind: Sendable {
        case text
        case sid(StaticString)
        case anySid
        case oneOf([StaticString])
        /// ISO 8601 with a zone: `2015-07-30T20:00:00Z`, or an offset such as `+00:00`.
        case dateTime
        case uri
        case integer
        case boolean
        /// An object of URIs by name.
        case links
        /// An array whose items the API does not describe.
        case array
    }

    public let name: StaticString
    public let kind: Kind
    public let isNullable: Bool

    /// A property that may be null, as nearly all of the API's are.
    init(_ name: StaticString, _ kind: Kind) {
        self.name = name
        self.kind = kind
        self.isNullable = true
    }

    private init(notNull name: StaticString, _ kind: Kind) {
        self.name = name
        self.kind = kind
        self.isNullable = false
    }

    /// A property that is never null.
    static func notNull(_ name: StaticString, _ kind: Kind) -> Property { Property(notNull: name, kind) }
}
