import Bytes

/// The URL of a proxy, taken apart: `scheme://user:password@host:port`, of which the host alone is needed.
///
/// It is stricter than libcurl, which goes around a proxy whose user or password it cannot decode, and quotes what it
/// cannot read, password and all.
public struct ProxyAddress {
    /// Scheme, host and port; with a SOCKS proxy also a path, which may be a local socket's.
    let url = ByteBuffer()
    private(set) var login: ProxyLogin?

    /// Why a text is no such URL, as the end of a sentence that has nothing of the text in it.
    public struct Fault: Error {
        public let reason: StaticString
    }

    public init(_ text: UnsafeBufferPointer<UInt8>) throws(Fault) {
        for byte in text where byte <= 0x20 || byte == 0x7F {
            throw Fault(reason: "it has a blank or a control character")
        }
        var start = 0
        if let mark = firstPlace(of: ("://" as StaticString).utf8, in: text) {
            guard Self.isScheme(part(text, 0, mark)) else {
                throw Fault(reason: "its scheme is none of http, https, socks4, socks4a, socks5 and socks5h")
            }
            start = mark &+ 3
            url.append(part(text, 0, start))
        } else {
            url.append("http://")
        }
        let end = min(
            place(of: UInt8(ascii: "/"), text, start), place(of: UInt8(ascii: "?"), text, start),
            place(of: UInt8(ascii: "#"), text, start))
        let at = place(of: UInt8(ascii: "@"), text, start)
        if at < text.count {
            guard at < end, place(of: UInt8(ascii: "@"), text, at &+ 1) == text.count else {
                throw Fault(reason: "its user or password has one of @/?#, which must be percent-encoded there")
            }
            let login = ProxyLogin(part(text, start, at))
            guard !login.hasControlCharacter else {
                throw Fault(reason: "its user or password has a control character")
            }
            self.login = login
            start = at &+ 1
        }
        try Self.check(part(text, start, end))
        url.append(part(text, start, lowercased(url.bytes[0]) == UInt8(ascii: "s") ? text.count : end))
    }

    private static func isScheme(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let lower = ByteBuffer()
        for byte in name { lower.append(lowercased(byte)) }
        for scheme in ["http", "https", "socks4", "socks4a", "socks5", "socks5h"] as [StaticString]
        where sameBytes(lower.bytes, scheme.utf8) { return true }
        return false
    }

    /// Checks a host, which may be in brackets, and its port.
    private static func check(_ given: UnsafeBufferPointer<UInt8>) throws(Fault) {
        var end = place(of: UInt8(ascii: ":"), given, 0)
        var isHost = end > 0
        if let first = given.first, first == UInt8(ascii: "[") {
            end = place(of: UInt8(ascii: "]"), given, 0) &+ 1
            isHost = end <= given.count && (end == given.count || given[end] == UInt8(ascii: ":"))
            if isHost { isHost = isIPv6(part(given, 1, end &- 1)) }
        } else {
            for byte in part(given, 0, end) where !isOfName(byte) { isHost = false }
        }
        guard isHost else { throw Fault(reason: "it names no host") }
        // A colon and no port is no port.
        guard end &+ 1 < given.count else { return }
        var port = 0
        for byte in part(given, end &+ 1, given.count) {
            port = isDigit(byte) && port <= 65535 ? port &* 10 &+ Int(byte &- 0x30) : 65536
        }
        guard 1...65535 ~= port else { throw Fault(reason: "its port is not a number from 1 to 65535") }
    }

    /// Whether a text can be an address of version 6; what follows a percent sign names a network interface.
    private static func isIPv6(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let zone = place(of: UInt8(ascii: "%"), text, 0)
        for (index, byte) in text.enumerated() where index != zone {
            guard
                index > zone
                    ? isOfName(byte) : isHexDigit(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
            else { return false }
        }
        return place(of: UInt8(ascii: ":"), text, 0) < zone
    }

    /// Whether a byte may be in a host's name; those beyond ASCII are libcurl's to judge.
    private static func isOfName(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
    }
}

func part(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[start..<end])
}

/// Where a byte first stands from `start` on; the text's end when it does not.
func place(of byte: UInt8, _ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < text.count, text[index] != byte { index &+= 1 }
    return index
}
