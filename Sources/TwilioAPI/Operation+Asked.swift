import Bytes

extension Operation {
    /// Makes what is asked for by a method, a product and a route, such as `GET verify /v2/Things/{Sid}`, of which the
    /// library knows nothing more; `LIST` is a GET whose pages are followed. nil when it is not of that form.
    convenience init?(asked id: UnsafeBufferPointer<UInt8>) {
        // The caller's text is gone before the call ends.
        let memory = ByteBuffer(reserving: id.count)
        memory.append(id)
        var words = Pieces.words(of: LastingText(memory.bytes))
        guard let verb = words.next(), let product = words.next(), let route = words.next(), words.next() == nil,
            let method = verb.equals("LIST") ? .get : try? Method(described: verb), Self.isHostLabel(product),
            let places = Self.places(in: route)
        else { return nil }
        let isList = verb.equals("LIST")
        self.init(
            .asked(Text(id)), isList ? .list : Self.verb(of: method), method, product: product, route: route,
            parameters: places + (isList ? [.limit] : []), result: isList ? .array : .anything,
            listing: isList ? Listing(style: .meta, key: nil, largestPage: nil) : nil, takesAnything: true,
            memory: memory)
    }

    /// What an OAuth app's access tokens are got by. It is none of the catalog's: the library itself asks for tokens, and
    /// asking for one changes nothing, so it may be repeated like a read.
    /// https://www.twilio.com/docs/iam/oauth-apps/oauth-access-token
    public static func oauthToken() -> Operation {
        Operation(.asked("oauth.v2.token.create"), .fetch, .get, product: "oauth", route: "/v2/token")
    }

    private static func verb(of method: Method) -> Verb {
        switch method {
        case .get: .fetch
        case .post: .create
        case .put: .update
        case .patch: .patch
        case .delete: .delete
        }
    }

    private static func isHostLabel(_ text: LastingText) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    }

    /// The parameters of a path; nil when it is none: it begins with a slash, has no query, nothing that no URL has, no step
    /// up, and names of letters, digits, `_`, `.` and `-` in its braces.
    private static func places(in route: LastingText) -> [Parameter]? {
        guard route.utf8.first == UInt8(ascii: "/") else { return nil }
        var places: [Parameter] = []
        let isWrong = route.part(1, route.count).hasPart(between: UInt8(ascii: "/")) { part in
            var rest = part
            while let inner = rest.split(at: UInt8(ascii: "{")).after {
                let (name, behind) = inner.split(at: UInt8(ascii: "}"))
                guard let behind, !name.isEmpty, name.utf8.allSatisfy({ isUnreserved($0) }),
                    isPath(rest.split(at: UInt8(ascii: "{")).before)
                else { return true }
                places.append(Parameter(name, .nonEmptyText, isRequired: true, place: .path))
                rest = behind
            }
            return !isPath(rest) || part.isStep
        }
        return isWrong ? nil : places
    }

    /// Whether all of it may stand in a path as it is: RFC 3986's pchar.
    private static func isPath(_ text: LastingText) -> Bool {
        let marks: LastingText = "!$&'()*+,;=:@"
        let bytes = text.utf8
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "%") {
                guard index &+ 2 < bytes.count, isHexDigit(bytes[index &+ 1]), isHexDigit(bytes[index &+ 2]) else {
                    return false
                }
            } else if !isUnreserved(byte), !marks.utf8.contains(byte) {
                return false
            }
        }
        return true
    }
}

extension LastingText {
    /// Whether it is a step in a path, with dots as they are or percent-encoded: servers take both for one.
    fileprivate var isStep: Bool {
        var dots = 0
        var rest = self
        while !rest.isEmpty {
            if rest.starts(with: ".") {
                rest = rest.part(1, rest.count)
            } else if rest.starts(with: "%2e") || rest.starts(with: "%2E") {
                rest = rest.part(3, rest.count)
            } else {
                return false
            }
            dots &+= 1
        }
        return dots == 1 || dots == 2
    }
}
