#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A record with properties of its own: what Twilio wrote, and a view of it with types.
///
/// A property is nil when the record does not have it, or has another kind of value there; `object` has what Twilio
/// wrote. What this version does not know is in `object`, too, and is encoded with the rest.
public protocol TwilioRecord: Codable, Sendable, Equatable, CustomStringConvertible {
    /// All members, as Twilio wrote them.
    var object: JSON.Object { get }

    /// Makes a record of its members.
    ///
    /// - Throws: a `TwiliteError` of the kind `.decoding` when there is no `sid`, and these records have one.
    init(_ object: JSON.Object) throws(TwiliteError)
}

extension TwilioRecord {
    public init(from decoder: any Decoder) throws {
        let json = try decoder.singleValueContainer().decode(JSON.self)
        guard let object = json.object else {
            throw TwiliteError(.decoding, "A record is an object; this is another value")
        }
        try self.init(object)
    }

    public func encode(to encoder: any Encoder) throws { try JSON.object(object).encode(to: encoder) }

    /// The record as JSON text.
    public var description: String { JSON.object(object).description }

    /// A member by Twilio's name for it, one for which there is no property as well.
    public subscript(name: String) -> JSON? { object[name] }

    /// The SID of a record.
    ///
    /// - Throws: a `TwiliteError` of the kind `.decoding` when there is none.
    public static func sid(of object: JSON.Object) throws(TwiliteError) -> String {
        guard let sid = object["sid"]?.string else { throw TwiliteError(.decoding, "The record has no sid") }
        return sid
    }
}

/// A word of a set that may grow: those that are known today are constants, and any other is kept as it is.
public protocol OpenEnum: RawRepresentable, Codable, Hashable, Sendable, ParameterValue, CustomStringConvertible
where RawValue == String {
    init(rawValue: String)
}

extension OpenEnum {
    /// The word as Twilio spells it.
    public var description: String { rawValue }
    public var json: JSON { .string(rawValue) }
}

extension JSON.Object {
    /// The text of a member; nil when there is none, or it is something else.
    public func string(_ name: String) -> String? { self[name]?.string }
    /// The integer of a member.
    public func int(_ name: String) -> Int? { self[name]?.int }
    /// The truth value of a member.
    public func bool(_ name: String) -> Bool? { self[name]?.bool }
    /// The date of a member, in either of Twilio's spellings.
    public func date(_ name: String) -> Date? { string(name).flatMap { Date(twilio: $0) } }
    /// The URL of a member.
    public func url(_ name: String) -> URL? { string(name).flatMap { URL(string: $0) } }
    /// The URLs of a member that has them by name.
    public func urls(_ name: String) -> [String: URL] {
        var urls: [String: URL] = [:]
        for (name, value) in self[name]?.object ?? JSON.Object([:]) {
            urls[name] = value.string.flatMap { URL(string: $0) }
        }
        return urls
    }
}
