#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A JSON text of Twilio's that was not read yet: a response, or a record of a list.
public protocol JSONText: Sendable {
    /// Gives the bytes to a closure, as Twilio wrote them, where they lie. They are not copied, and valid in it alone.
    func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result
}

extension JSONText {
    /// A copy of the text's bytes: Twilio's own, byte for byte.
    public var data: Data { withUnsafeBytes { Data($0) } }

    /// The text as a string.
    public var text: String { withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }

    /// The value that the text says. It is read at each call: keep it.
    public var json: JSON {
        // The core has checked that it is JSON.
        withUnsafeBytes { bytes in
            bytes.withMemoryRebound(to: UInt8.self) { (try? JSON.read($0).get()) ?? .null }
        }
    }

    /// A member of the object that the text says; nil when there is none. It is read at each call.
    public subscript(name: String) -> JSON? { json[name] }

    /// Reads the text as a type of yours.
    ///
    /// A coding key is looked up as it is spelled, else in snake_case: the property `dateCreated` is found as
    /// `date_created`. A `Date` is read from ISO 8601 and RFC 2822, a `URL` from a string, a `Decimal` exactly as the
    /// number is written, and a `JSON` keeps whatever is there.
    ///
    /// - Throws: a `TwiliteError` of the kind `.decoding`, whose message tells where the text is otherwise.
    public func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws(TwiliteError) -> Value {
        try json.decode(type)
    }
}
