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
            Self.isHostLabel(product), Self.isRoute(route)
        else { return nil }
        let isList = verb.equals("LIST")
        do throws(DescriptionError) {
            let method = isList ? Method.get : try Method(described: verb)
            self.init(
                .asked(Text(id)), isList ? .list : Self.verb(of: method), method, product: product, route: route,
                parameters: try OperationReading.places(in: route) + (isList ? [.limit] : []),
                result: isList ? .array : .anything,
                listing: isList ? Listing(style: .meta, key: nil, largestPage: nil) : nil, takesAnything: true,
                memory: memory)
        } catch {
            return nil
        }
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

    /// A path with places for parameters: no query, nothing that could end the request line, and no step up.
    private static func isRoute(_ text: LastingText) -> Bool {
        guard text.utf8.first == UInt8(ascii: "/") else { return false }
        for byte in text.utf8 {
            switch byte {
            case 0x21...0x7E where byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#") && byte != UInt8(ascii: ":"):
                continue
            default: return false
            }
        }
        return !text.hasPart(between: UInt8(ascii: "/")) { $0.equals("..") || $0.equals(".") }
    }
}
