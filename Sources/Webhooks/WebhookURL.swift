import Bytes
import TwiliteCrypto

/// The URL of a webhook, in the parts in which Twilio may spell it otherwise than the program that it calls.
public struct WebhookURL {
    /// Up to the two slashes.
    private let beginning: UnsafeBufferPointer<UInt8>
    /// A user and a password, and the `@` behind them; or nothing.
    private let login: UnsafeBufferPointer<UInt8>
    private let host: UnsafeBufferPointer<UInt8>
    /// A port, and the colon before it; or nothing.
    private let port: UnsafeBufferPointer<UInt8>
    /// The path and all after it.
    private let rest: UnsafeBufferPointer<UInt8>
    private let standardPort: StaticString

    /// Nil when no scheme begins it.
    public init?(_ url: UnsafeBufferPointer<UInt8>) {
        guard let colon = url.firstIndex(of: UInt8(ascii: ":")), colon > 0, url.count &- colon > 2,
            url[colon &+ 1] == UInt8(ascii: "/"), url[colon &+ 2] == UInt8(ascii: "/")
        else { return nil }
        let begin = colon &+ 3
        let end = url[begin...].firstIndex { isOneOf("/?#", $0) } ?? url.count
        let at = url[begin..<end].lastIndex(of: UInt8(ascii: "@"))
        let hostBegin = at.map { $0 &+ 1 } ?? begin
        let digits = url[hostBegin..<end].lastIndex { !isDigit($0) }.map { $0 &+ 1 } ?? hostBegin
        let hostEnd = digits > hostBegin && url[digits &- 1] == UInt8(ascii: ":") ? digits &- 1 : end
        beginning = UnsafeBufferPointer(rebasing: url[..<begin])
        login = UnsafeBufferPointer(rebasing: url[begin..<hostBegin])
        host = UnsafeBufferPointer(rebasing: url[hostBegin..<hostEnd])
        port = UnsafeBufferPointer(rebasing: url[hostEnd..<end])
        rest = UnsafeBufferPointer(rebasing: url[end...])
        let scheme = UnsafeBufferPointer(rebasing: url[..<colon])
        if isSame(scheme, "https") || isSame(scheme, "wss") {
            standardPort = ":443"
        } else if isSame(scheme, "http") || isSame(scheme, "ws") {
            standardPort = ":80"
        } else {
            standardPort = ""
        }
    }

    /// What is between the question mark and a fragment.
    var query: UnsafeBufferPointer<UInt8> {
        let url = rest.prefix { $0 != UInt8(ascii: "#") }
        guard let mark = url.firstIndex(of: UInt8(ascii: "?")) else { return .init(start: nil, count: 0) }
        return UnsafeBufferPointer(rebasing: url[(mark &+ 1)...])
    }

    /// One way to spell the URL.
    struct Spelling {
        fileprivate let parts:
            (
                UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>,
                UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>
            )

        func update(_ hmac: HMAC) {
            hmac.update(parts.0)
            hmac.update(parts.1)
            hmac.update(parts.2)
            hmac.update(parts.3)
            hmac.update(parts.4)
        }
    }

    /// Whether one of the spellings is right: as it is, with and without a port, and without a login. Twilio leaves the
    /// login out, and the port with some of its products (https://www.twilio.com/docs/usage/security#notes).
    func spellings(_ isRight: (Spelling) -> Bool) -> Bool {
        let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        let otherPort = port.isEmpty ? standardPort.utf8 : none
        func isRightWith(_ login: UnsafeBufferPointer<UInt8>) -> Bool {
            isRight(Spelling(parts: (beginning, login, host, port, rest)))
                || isRight(Spelling(parts: (beginning, login, host, otherPort, rest)))
        }
        return isRightWith(login) || (!login.isEmpty && isRightWith(none))
    }
}

private func isOneOf(_ set: StaticString, _ byte: UInt8) -> Bool { set.utf8.contains(byte) }

/// Whether bytes are a text, with small letters or capitals.
private func isSame(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
    bytes.count == text.utf8.count && zip(bytes, text.utf8).allSatisfy { lowercased($0) == $1 }
}
