import FlyingFox
import Foundation

/// A request as it came over the wire.
struct Request: Sendable {
    let method: String
    /// The target as sent, nothing decoded.
    let target: String
    private(set) var rawPath: String
    let rawQuery: String
    /// The path split at `/` and only then decoded, so that `a%2Fb` stays one segment. Nil where it is malformed.
    private(set) var segments: [String]?
    /// Sorted by name. FlyingFox keeps one value of a repeated header, the last.
    let headers: [(name: String, value: String)]
    let body: Data
    private(set) var origin: Origin

    init(_ request: HTTPRequest, body: Data) {
        method = request.method.rawValue
        target = request.target.rawValue
        rawPath = request.target.path()
        rawQuery = request.target.query()
        segments = Self.segments(of: rawPath)
        headers = request.headers.map { ($0.key.rawValue, $0.value) }.sorted { $0.name < $1.name }
        self.body = body
        origin = Origin(authority: request.headers[.host] ?? "")
    }

    func header(_ name: String) -> String? {
        headers.first { header in
            header.name.utf8.count == name.utf8.count
                && zip(header.name.utf8, name.utf8).allSatisfy { Self.lowered($0) == Self.lowered($1) }
        }?.value
    }

    /// The request without the first segment of its path, which becomes part of where the API's URLs begin.
    func below(_ first: String) -> Request {
        var request = self
        request.rawPath = String(rawPath.dropFirst().drop { $0 != "/" })
        request.segments = Self.segments(of: request.rawPath)
        request.origin = origin.appending(first)
        return request
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
    }

    /// The target after its path was decoded, to be read and not to be parsed.
    var decodedPath: String {
        segments.map { "/" + $0.joined(separator: "/") } ?? rawPath
    }

    private static func segments(of path: String) -> [String]? {
        let bytes = Array(path.utf8)
        guard bytes.first == UInt8(ascii: "/") else { return nil }
        var segments: [String] = []
        for part in bytes.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard part.allSatisfy(PercentEncoding.isAllowedInPath), let segment = PercentEncoding.decode(part) else {
                return nil
            }
            segments.append(segment)
        }
        return segments
    }
}

/// The scheme and authority that a client used: the URLs in its answers begin with them, and so point back here.
struct Origin: Sendable {
    private let authority: String
    /// The path that stands before the API's own, as a `base_url` may have one.
    private(set) var base = ""

    init(authority: String) {
        self.authority = authority
    }

    var text: String { "http://" + authority + base }

    func appending(_ segment: String) -> Origin {
        var origin = self
        origin.base += "/" + PercentEncoding.encode(segment)
        return origin
    }

    /// The host up to its first dot, `verify` of `verify.twilio.com`.
    var firstLabel: String { String(authority.prefix { $0 != "." && $0 != ":" }).lowercased() }

    /// Whether a URL may begin with it.
    var isWellFormed: Bool {
        !authority.isEmpty
            && authority.utf8.allSatisfy { PercentEncoding.isUnreserved($0) || ":[]".utf8.contains($0) }
    }

    func url(_ segments: String...) -> String {
        text + segments.map { "/" + PercentEncoding.encode($0) }.joined()
    }

    /// Whether it names loopback in a way that no other site can.
    var isLoopback: Bool {
        let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        return ["127.0.0.1", "localhost", "[::1]"].contains(host.lowercased())
    }
}
