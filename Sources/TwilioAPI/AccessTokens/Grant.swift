import Bytes

/// What the holder of an access token may do in one product, or a part of that: a member of a JSON object, as it is given
/// and as the token has it.
public final class Grant: Sendable {
    public enum Content: Sendable {
        case text(Rule)
        /// A string identifier, or this one word.
        case sid(LastingText, or: LastingText)
        /// True or left out, which is how a token says false.
        case flag
        case object([Grant])
        /// Any JSON object, passed on as it stands.
        case json
    }

    let name: StaticString
    /// The name in the token.
    let claim: StaticString
    let content: Content
    let isRequired: Bool

    private init(_ name: StaticString, claim: StaticString, _ content: Content, isRequired: Bool) {
        self.name = name
        self.claim = claim
        self.content = content
        self.isRequired = isRequired
    }

    static func grant(_ name: StaticString, claim: StaticString? = nil, _ content: Content) -> Grant {
        Grant(name, claim: claim ?? name, content, isRequired: false)
    }

    static func optional(_ name: StaticString, _ content: Content) -> Grant {
        Grant(name, claim: name, content, isRequired: false)
    }

    static func required(_ name: StaticString, _ content: Content) -> Grant {
        Grant(name, claim: name, content, isRequired: true)
    }
}
