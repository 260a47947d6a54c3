import Bytes

/// One property of a record, as the API documents it.
public struct Property: Sendable {
    /// What values a property has.
    public enum Kind: Sendable {
        case text
        /// A text of which something is known.
        case ruled(Rule)
        /// ISO 8601 with a zone: `2015-07-30T20:00:00Z`, or an offset such as `+00:00`.
        case dateTime
        /// RFC 2822, which the API of 2010 writes: `Fri, 13 Aug 2010 01:16:24 +0000`.
        case dateTimeOfMail
        case date
        case integer
        case number
        case boolean
        /// An object of URIs by name.
        case links
        /// An object whose members are not described.
        case object
        /// An array whose items the API does not describe.
        case array
        /// Any JSON value.
        case anything
    }

    public let name: LastingText
    public let kind: Kind
    public let isNullable: Bool
}
