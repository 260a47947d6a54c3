/// Reads JSON to the letter of RFC 8259, and tells where a text is not.
struct JSONParser {
    struct Failure: Error {
        let line: Int
        let column: Int
        let reason: String
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let skipsProse: Bool
    private var place = 0

    private static let deepest = 512

    /// Parses a whole text. What an OpenAPI document says to people alone, its descriptions and examples, is a good half
    /// of it; `skippingProse` passes over that.
    static func parse(_ text: some Sequence<UInt8>, skippingProse: Bool = false) throws(Failure) -> JSONValue {
        let text = Array(text)
        let outcome: Result<JSONValue, Failure> = text.withUnsafeBufferPointer { bytes in
            var parser = JSONParser(bytes: bytes, skipsProse: skippingProse)
            do throws(Failure) {
                parser.skipSpace()
                let value = try parser.value(depth: 0, in: "")
                parser.skipSpace()
                guard parser.place == bytes.count else { throw parser.failure("something follows the value") }
                return .success(value)
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    private var next: UInt8 { place < bytes.count ? bytes[place] : 0 }

    private func failure(_ reason: String) -> Failure {
        let before = bytes[..<min(place, bytes.count)]
        let line = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
        return Failure(line: line, column: before.reversed().prefix { $0 != 0x0A }.count + 1, reason: reason)
    }

    private mutating func value(depth: Int, in container: String) throws(Failure) -> JSONValue {
        guard depth < Self.deepest else { throw failure("too deep") }
        switch next {
        case UInt8(ascii: "{"): return .object(try object(depth: depth, named: container))
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func object(depth: Int, named container: String) throws(Failure) -> [JSONValue.Member] {
        place += 1
        var members: [JSONValue.Member] = []
        skipSpace()
        if take("}") { return members }
        while true {
            guard next == UInt8(ascii: "\"") else { throw failure("a member's name must be a string") }
            let name = try string()
            skipSpace()
            guard take(":") else { throw failure("a colon is missing after \"\(name)\"") }
            skipSpace()
            // A property may have the name of a member that is prose elsewhere.
            if skipsProse, container != "properties",
                name == "examples" || (name == "description" && next == UInt8(ascii: "\""))
            {
                _ = try value(depth: depth + 1, in: name)
            } else {
                members.append(JSONValue.Member(name: name, value: try value(depth: depth + 1, in: name)))
            }
            skipSpace()
            if take("}") { return members }
            guard take(",") else { throw failure("a comma or } is missing") }
            skipSpace()
        }
    }

    private mutating func array(depth: Int) throws(Failure) -> [JSONValue] {
        place += 1
        var elements: [JSONValue] = []
        skipSpace()
        if take("]") { return elements }
        while true {
            elements.append(try value(depth: depth + 1, in: ""))
            skipSpace()
            if take("]") { return elements }
            guard take(",") else { throw failure("a comma or ] is missing") }
            skipSpace()
        }
    }

    private mutating func string() throws(Failure) -> String {
        place += 1
        let begin = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\""), bytes[place] != UInt8(ascii: "\\"),
            bytes[place] >= 0x20
        {
            place += 1
        }
        if next == UInt8(ascii: "\"") {
            defer { place += 1 }
            return try text(bytes[begin..<place])
        }
        var decoded = Array(bytes[begin..<place])
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "\""):
                defer { place += 1 }
                return try text(decoded)
            case 0..<0x20: throw failure("a control character stands in a string")
            case UInt8(ascii: "\\"):
                place += 1
                decoded += try escape()
            default:
                decoded.append(byte)
                place += 1
            }
        }
        throw failure("a string does not end")
    }

    private func text(_ bytes: some Collection<UInt8>) throws(Failure) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw failure("a string is not UTF-8") }
        return text
    }

    private mutating func escape() throws(Failure) -> [UInt8] {
        let byte = next
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"):
            var code = UInt32(try codeUnit())
            if 0xD800..<0xDC00 ~= code {
                guard take("\\"), take("u") else { throw failure("half of a surrogate pair") }
                let low = UInt32(try codeUnit())
                guard 0xDC00..<0xE000 ~= low else { throw failure("half of a surrogate pair") }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw failure("half of a surrogate pair") }
            return Array(String(Character(scalar)).utf8)
        default: throw failure("no such escape")
        }
    }

    private mutating func codeUnit() throws(Failure) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = Hex.value(next) else { throw failure("\\u needs four hex digits") }
            unit = unit << 4 | UInt16(digit)
            place += 1
        }
        return unit
    }

    private mutating func number() throws(Failure) -> String {
        let begin = place
        _ = take("-")
        guard take("0") || digits() else { throw failure("no value begins like this") }
        if take("."), !digits() { throw failure("a number ends in its point") }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            guard digits() else { throw failure("an exponent has no digits") }
        }
        return String(decoding: bytes[begin..<place], as: UTF8.self)
    }

    private mutating func digits() -> Bool {
        let begin = place
        while UInt8(ascii: "0")...UInt8(ascii: "9") ~= next { place += 1 }
        return place > begin
    }

    private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue {
        for offset in 0..<word.utf8CodeUnitCount {
            guard next == word.utf8Start[offset] else { throw failure("no value begins like this") }
            place += 1
        }
        return value
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: scalar) else { return false }
        place += 1
        return true
    }

    private mutating func skipSpace() {
        while place < bytes.count,
            bytes[place] == 0x20 || bytes[place] == 0x0A || bytes[place] == 0x0D
                || bytes[place] == 0x09
        {
            place += 1
        }
    }
}
