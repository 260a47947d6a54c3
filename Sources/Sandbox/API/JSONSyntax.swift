/// Whether a text is JSON, to the letter of RFC 8259; Foundation's reader lets a trailing comma pass.
struct JSONSyntax {
    private var rest: Substring.UTF8View

    private static let deepest = 512

    static func isValid(_ text: String) -> Bool {
        var reader = JSONSyntax(rest: text[...].utf8)
        reader.skipSpace()
        guard reader.value(depth: 0) else { return false }
        reader.skipSpace()
        return reader.rest.isEmpty
    }

    private mutating func value(depth: Int) -> Bool {
        guard depth < Self.deepest, let byte = rest.first else { return false }
        switch byte {
        case UInt8(ascii: "{"):
            return sequence(closedBy: "}") { reader in
                guard reader.string() else { return false }
                reader.skipSpace()
                guard reader.take(":") else { return false }
                reader.skipSpace()
                return reader.value(depth: depth + 1)
            }
        case UInt8(ascii: "["): return sequence(closedBy: "]") { $0.value(depth: depth + 1) }
        case UInt8(ascii: "\""): return string()
        case UInt8(ascii: "t"): return literal("true")
        case UInt8(ascii: "f"): return literal("false")
        case UInt8(ascii: "n"): return literal("null")
        default: return number()
        }
    }

    /// Elements between brackets, the first of which is next.
    private mutating func sequence(closedBy close: Unicode.Scalar, _ element: (inout JSONSyntax) -> Bool) -> Bool {
        rest.removeFirst()
        skipSpace()
        if take(close) { return true }
        while true {
            guard element(&self) else { return false }
            skipSpace()
            if take(close) { return true }
            guard take(",") else { return false }
            skipSpace()
        }
    }

    private mutating func string() -> Bool {
        guard take("\"") else { return false }
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return true
            case 0..<0x20: return false
            case UInt8(ascii: "\\"): guard escape() else { return false }
            default: break
            }
        }
        return false
    }

    private mutating func escape() -> Bool {
        guard let byte = rest.popFirst() else { return false }
        guard byte == UInt8(ascii: "u") else { return "\"\\/bfnrt".utf8.contains(byte) }
        let digits = rest.prefix(4)
        guard digits.count == 4, digits.allSatisfy({ Hex.value($0) != nil }) else { return false }
        rest = rest.dropFirst(4)
        return true
    }

    private mutating func number() -> Bool {
        _ = take("-")
        guard take("0") || digits() else { return false }
        if take("."), !digits() { return false }
        guard take("e") || take("E") else { return true }
        _ = take("+") || take("-")
        return digits()
    }

    private mutating func digits() -> Bool {
        let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        rest = rest.dropFirst(digits.count)
        return !digits.isEmpty
    }

    private mutating func literal(_ word: String) -> Bool {
        guard rest.starts(with: word.utf8) else { return false }
        rest = rest.dropFirst(word.utf8.count)
        return true
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: scalar) else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func skipSpace() {
        rest = rest.drop { " \t\n\r".utf8.contains($0) }
    }
}
