import Bytes
import JSON

extension Rule {
    /// Checks a text against the rule. `value` is well-formed UTF-8 without U+0000.
    public func breach(by value: UnsafeBufferPointer<UInt8>) -> Breach? {
        switch self {
        case .text, .each, .map, .body: nil
        case .nonEmptyText: value.isEmpty ? Breach(rule: "length", says: "must not be empty") : nil
        case .textOf(let least, let most): lengthBreach(value, least, most)
        case .sid(let prefixes): sidBreach(value, prefixes)
        case .anySid: sidBreach(value, nil)
        case .sids(let prefix, let most): sidsBreach(value, prefix, most)
        case .beginning(let beginning):
            value.count > beginning.count && LastingText(value).starts(with: beginning)
                ? nil : Breach(rule: "format", says: "must begin with \(beginning) and go on")
        case .entityIdentity: entityIdentityBreach(value)
        case .userIdentity: userIdentityBreach(value)
        case .oneOf(let words): isOne(of: words, value) ? nil : enumBreach(words)
        case .trueOrFalse: isOne(of: "true|false", value) ? nil : enumBreach("true|false")
        case .integer: Breach(rule: "type", says: "must be an integer; it is a string")
        case .number: Breach(rule: "type", says: "must be a number; it is a string")
        case .dateTime:
            isDateTime(value) || isDate(value)
                ? nil : Breach(rule: "format", says: "must be a date and time, such as 2015-07-30T20:00:00Z, or a date")
        case .date: isDate(value) ? nil : Breach(rule: "format", says: "must be a date, such as 2015-07-30")
        case .uri: uriBreach(value)
        case .uriOrNone: value.isEmpty ? nil : uriBreach(value)
        case .email: isEmail(value) ? nil : Breach(rule: "email", says: "must be an e-mail address")
        case .jsonText, .anyJSON: jsonBreach(value)
        }
    }
}

/// Specified by the pattern `^XX[0-9a-fA-F]{32}$` of every SID in the API's OpenAPI documents.
private func sidBreach(_ value: UnsafeBufferPointer<UInt8>, _ prefixes: LastingText?) -> Breach? {
    func breach(_ how: Text) -> Breach {
        let form: Text =
            if let prefixes { "\(alternatives(prefixes, UInt8(ascii: "/"), "or")) and 32 hexadecimal digits" } else {
                "two letters and 32 hexadecimal digits"
            }
        return Breach(rule: "sid", says: "must be \(form); \(how)")
    }
    guard value.count == 34 else { return breach("it has \(characterCount(value)) characters") }
    if let prefixes {
        let prefix = LastingText(UnsafeBufferPointer(rebasing: value[..<2]))
        guard prefixes.hasPart(between: UInt8(ascii: "/"), where: { $0.equals(prefix) }) else {
            return breach("it has another prefix")
        }
    } else {
        guard isLetter(value[0]), isLetter(value[1]) else { return breach("it has another prefix") }
    }
    for index in 2..<34 where !isHexDigit(value[index]) { return breach("its character \(index + 1) is not one") }
    return nil
}

/// Each of them has 34 characters, so they begin at every 35th.
private func sidsBreach(_ value: UnsafeBufferPointer<UInt8>, _ prefix: LastingText, _ most: Int64) -> Breach? {
    var count: Int64 = 0
    var breach: Breach?
    _ = LastingText(value).hasPart(between: UInt8(ascii: ",")) { sid in
        count &+= 1
        breach = sidBreach(sid.utf8, prefix)
        return breach != nil
    }
    if breach == nil, count > most { breach = Breach(rule: "length", says: "must have \(most) SIDs at most") }
    return breach
}

private func lengthBreach(_ value: UnsafeBufferPointer<UInt8>, _ least: Int64, _ most: Int64) -> Breach? {
    let count = Int64(characterCount(value))
    if least...max(least, most) ~= count { return nil }
    let bounds: Text = most == Int64.max ? "at least \(least)" : least <= 0 ? "at most \(most)" : "\(least) to \(most)"
    return Breach(rule: "length", says: "must have \(bounds) characters; it has \(count)")
}

private func entityIdentityBreach(_ value: UnsafeBufferPointer<UInt8>) -> Breach? {
    let isPlain = value.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    let count = isPlain ? value.count : characterCount(value)
    guard 8...64 ~= count else {
        return Breach(rule: "length", says: "must have 8 to 64 characters; it has \(count)")
    }
    return isPlain ? nil : Breach(rule: "characters", says: "must have letters, digits and dashes only")
}

private func userIdentityBreach(_ value: UnsafeBufferPointer<UInt8>) -> Breach? {
    if value.isEmpty { return Breach(rule: "length", says: "must not be empty") }
    if sidBreach(value, "US") == nil, !value.contains(where: { 0x41...0x46 ~= $0 }) {
        return Breach(rule: "identity", says: "must not look like a user's SID (US and 32 hexadecimal digits)")
    }
    return nil
}

private func isOne(of words: LastingText, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    words.hasPart(between: UInt8(ascii: "|")) { sameBytes($0.utf8, value) }
}

private func enumBreach(_ words: LastingText) -> Breach {
    Breach(rule: "enum", says: "must be one of \(alternatives(words, UInt8(ascii: "|"), ","))")
}

/// Words with something else between them: `draft, pending`.
private func alternatives(_ words: LastingText, _ separator: UInt8, _ between: StaticString) -> Text {
    var says: Text = ""
    _ = words.hasPart(between: separator) { word in
        if !says.utf8.isEmpty { says.append(between.utf8.count == 1 ? "\(between) " : " \(between) ") }
        says.append("\(word)")
        return false
    }
    return says
}

private func jsonBreach(_ value: UnsafeBufferPointer<UInt8>) -> Breach? {
    var reader = JSONReader(value)
    do throws(JSONError) {
        _ = try reader.skip()
        try reader.end()
        return nil
    } catch {
        return Breach(rule: "json", says: "must be JSON text: \(error.description) at its byte \(error.offset)")
    }
}

private func uriBreach(_ value: UnsafeBufferPointer<UInt8>) -> Breach? {
    isAbsoluteURI(value)
        ? nil : Breach(rule: "uri", says: "must be an absolute URI, such as https://example.com/status")
}

/// RFC 3986: a scheme, a colon, and something after it, all of it in the characters that a URI has.
private func isAbsoluteURI(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = value.first, isLetter(first), let colon = value.firstIndex(of: UInt8(ascii: ":")) else {
        return false
    }
    for byte in value[..<colon] where !(isLetter(byte) || isDigit(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E)
    {
        return false
    }
    var rest = value[(colon + 1)...]
    guard !rest.isEmpty else { return false }
    let isHTTP = hasScheme("http", value[..<colon]) || hasScheme("https", value[..<colon])
    if isHTTP {
        // A URL of the web has a host.
        guard rest.count > 2, rest.popFirst() == UInt8(ascii: "/"), rest.popFirst() == UInt8(ascii: "/"),
            let host = rest.first, host != UInt8(ascii: "/"), host != UInt8(ascii: "?"), host != UInt8(ascii: "#")
        else { return false }
    }
    var index = rest.startIndex
    while index < rest.endIndex {
        let byte = rest[index]
        if byte == UInt8(ascii: "%") {
            guard index + 2 < rest.endIndex, isHexDigit(rest[index + 1]), isHexDigit(rest[index + 2]) else {
                return false
            }
            index += 3
        } else {
            guard byte > 0x20, byte < 0x7F, !isExcludedFromURIs(byte) else { return false }
            index += 1
        }
    }
    return true
}

private func hasScheme(_ name: StaticString, _ scheme: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    scheme.count == name.utf8.count && zip(scheme, name.utf8).allSatisfy { ($0 | 0x20) == $1 }
}

/// The printable ASCII characters that no URI has: `"` `<` `>` `\` `^` `` ` `` `{` `|` `}`.
private func isExcludedFromURIs(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: true
    default: false
    }
}

/// Something, an at sign, something, and no blank or control character. More than that only the mail server knows.
private func isEmail(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let at = value.lastIndex(of: UInt8(ascii: "@")), at > 0, at + 1 < value.count else { return false }
    return !value.contains { $0 <= 0x20 || $0 == 0x7F }
}

/// The number of Unicode scalars in well-formed UTF-8.
private func characterCount(_ value: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in value where byte & 0xC0 != 0x80 { count += 1 }
    return count
}
