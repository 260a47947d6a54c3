import Bytes
import HTTP
import JSON
import TwilioAPI

/// Where requests go: scheme and host, and the path before the API's own when a `base_url` has one.
struct Endpoint: Sendable {
    /// What stands before and after the name of the product; without `after` there is no place for one.
    private let before: [UInt8]
    private let after: [UInt8]?
    /// Where tokens are fetched. Twilio has one place for all regions; a `base_url` stands for that, too.
    let tokenURL = ByteBuffer()

    /// Reads where to go from the options or else the environment. A `base_url` stands for scheme and host of every
    /// product, and region and edge do not touch it.
    init(_ options: OptionValues) throws(Failure) {
        if let base = try options.text(.baseURL) {
            (before, after) = try Self.split(base)
            append("oauth", to: tokenURL)
            tokenURL.append("/v2/token")
            return
        }
        let region = try Self.hostLabel(.region, of: options)
        let edge = try Region.edge(of: region, given: Self.hostLabel(.edge, of: options))
        var host = [UInt8]()
        for label in [edge, region ?? (edge == nil ? nil : Text("us1").utf8)] {
            if let label { host += Text(".").utf8 + label }
        }
        before = Text("https://").utf8
        after = host + Text(".twilio.com").utf8
        tokenURL.append("https://oauth.twilio.com/v2/token")
    }

    var isTLS: Bool { before.starts(with: ("https:" as StaticString).utf8) }

    /// Appends the part of a URL that comes before the API's path.
    func append(_ product: LastingText, to url: ByteBuffer) {
        url.append(before)
        guard let after else { return }
        url.append(product.utf8)
        url.append(after)
    }

    private static func split(_ given: [UInt8]) throws(Failure) -> ([UInt8], [UInt8]?) {
        var base = given[...]
        while base.last == UInt8(ascii: "/") { base = base.dropLast() }
        let scheme = [Text("http://"), "https://"].map { $0.utf8 }.first { base.starts(with: $0) }
        guard let scheme, base.count > scheme.count, base[scheme.count] != UInt8(ascii: "/") else {
            throw Failure(.misuse, "base_url must begin with http:// or https:// and a host")
        }
        for byte in base {
            switch byte {
            case UInt8(ascii: "@"):
                throw Failure(.misuse, "base_url must not have credentials; give account_sid and auth_token as options")
            case UInt8(ascii: "?"), UInt8(ascii: "#"):
                throw Failure(.misuse, "base_url must not have a query or a fragment")
            default: continue
            }
        }
        let mark = ("{product}" as StaticString).utf8
        if let place = base.withUnsafeBufferPointer({ firstPlace(of: mark, in: $0) }) {
            return (Array(base.prefix(place)), Array(base.dropFirst(place &+ mark.count)))
        }
        return (Array(base), nil)
    }

    /// The text of an option that is a part of a host's name.
    static func hostLabel(_ option: Option, of options: OptionValues) throws(Failure) -> [UInt8]? {
        guard let label = try options.text(option) else { return nil }
        guard label.allSatisfy({ isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }) else {
            throw Failure(.misuse, "\(option.name) must be one label of a host name: letters, digits and dashes")
        }
        return label
    }
}
