import Bytes
import JSON

/// Something that a caller may give to an operation.
public struct Parameter: Sendable {
    /// Where in the request a parameter goes.
    public enum Place: Sendable {
        case path, query, header, form
        /// It is the body, which is JSON; SCIM has a type of its own for that (RFC 7644, 3.1).
        case json, scim
        /// Twilite's own; it is not sent.
        case control

        public var name: StaticString {
            switch self {
            case .path: "path"
            case .query: "query"
            case .header: "header"
            case .form: "form"
            case .json, .scim: "body"
            case .control: "control"
            }
        }

        /// The type of a body.
        public var contentType: LastingText? {
            switch self {
            case .json: "application/json"
            case .scim: "application/scim+json"
            case .path, .query, .header, .form, .control: nil
            }
        }
    }

    /// The name in the API's spelling: `FriendlyName`.
    public let name: LastingText
    /// The name in the request. It is another only where one name stands for two things in an operation.
    public let wire: LastingText
    public let rule: Rule
    public let isRequired: Bool
    public let place: Place
    /// Whether the client's own account stands in when it is not given.
    public let isOwnAccount: Bool
    /// The name in snake_case where the rule of `Alias` does not give it.
    private let declaredAlias: LastingText?
    private let aliasCount: Int

    init(
        _ name: LastingText, _ rule: Rule, isRequired: Bool, place: Place, alias: LastingText? = nil,
        wire: LastingText? = nil, isOwnAccount: Bool = false
    ) {
        self.name = name
        self.wire = wire ?? name
        self.rule = rule
        self.isRequired = isRequired
        self.place = place
        self.isOwnAccount = isOwnAccount
        declaredAlias = alias
        aliasCount = alias?.count ?? Alias(of: name).count
    }

    /// The most records that a list returns. Not kept: products are read outside of the fork gate, and a child that is forked
    /// while a global is made waits for it for ever.
    static var limit: Parameter {
        Parameter("Limit", .integer(0...Int64.max), isRequired: false, place: .control)
    }

    /// The name in snake_case, which is how the API spells the property of the same meaning: `friendly_name`.
    public var alias: [UInt8] { declaredAlias.map { Array($0.utf8) } ?? Alias(of: name).bytes }

    /// Whether it is the header that says who calls.
    public var isAuthorization: Bool { place == .header && wire.equals("Authorization") }

    /// Whether `given` spells this parameter, in either of its two spellings.
    func isSpelled(_ given: JSONString) -> Bool {
        if given.hasEscapes {
            var decoded: [UInt8] = []
            given.appendDecoded(to: &decoded)
            return decoded.withUnsafeBufferPointer { isSpelled($0) }
        }
        return isSpelled(given.escaped)
    }

    private func isSpelled(_ given: UnsafeBufferPointer<UInt8>) -> Bool {
        if sameBytes(given, name.utf8) { return true }
        guard given.count == aliasCount else { return false }
        if let declaredAlias { return sameBytes(given, declaredAlias.utf8) }
        return Alias(of: name).isSpelled(given)
    }
}
