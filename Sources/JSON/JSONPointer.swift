import Bytes

/// Where a value is in a JSON text: RFC 6901. A view of its own text, which has been checked.
public struct JSONPointer {
    /// "", or a slash and a token again and again.
    private let text: LastingText

    /// nil when the text is no pointer: it begins with something else than a slash, or has a `~` without 0 or 1.
    public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let first = bytes.first, first != UInt8(ascii: "/") { return nil }
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "~") {
            guard index &+ 1 < bytes.count, bytes[index &+ 1] | 1 == UInt8(ascii: "1") else { return nil }
        }
        text = LastingText(bytes)
    }

    private init(rest: LastingText) { text = rest }

    /// The first token, and the pointer from there on; nil for a pointer to the whole.
    public var parts: (first: Token, rest: JSONPointer)? {
        if text.isEmpty { return nil }
        let begin = text.part(1, text.count)
        let end = begin.utf8.firstIndex(of: UInt8(ascii: "/")) ?? begin.count
        return (Token(text: begin.part(0, end)), JSONPointer(rest: begin.part(end, begin.count)))
    }

    /// The name of a member or the index of an element, as it is escaped in the pointer.
    public struct Token {
        fileprivate let text: LastingText

        /// The index of an array's element; nil for what is none, and for one beyond all arrays.
        public var index: Int? {
            guard let first = text.utf8.first, text.count == 1 || first != UInt8(ascii: "0"), isDigit(first) else {
                return nil
            }
            return JSONNumber(text: text.utf8).integer.flatMap { Int(exactly: $0) }
        }

        /// Whether something in it is escaped.
        fileprivate var hasEscapes: Bool { text.utf8.contains(UInt8(ascii: "~")) }

        /// The name itself.
        fileprivate var unescaped: ByteBuffer {
            let name = ByteBuffer(reserving: text.count)
            var isEscaped = false
            for byte in text.utf8 {
                let meant = isEscaped ? (byte == UInt8(ascii: "0") ? UInt8(ascii: "~") : UInt8(ascii: "/")) : byte
                isEscaped = !isEscaped && byte == UInt8(ascii: "~")
                if !isEscaped { name.append(meant) }
            }
            return name
        }
    }

    /// The text from the value on that it leads to in a JSON text; nil when there is none, or the text is not JSON up to it.
    /// Of members with one name it is the first.
    public func rest(of json: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        var reader = JSONReader(json)
        do throws(JSONError) {
            var pointer = self
            while let (token, rest) = pointer.parts {
                guard try reader.go(to: token) else { return nil }
                pointer = rest
            }
            return reader.bytes(reader.offset..<json.count)
        } catch {
            return nil
        }
    }
}

extension JSONReader {
    /// Goes into the object or the array that comes next, to the value of a token; false when there is none.
    fileprivate mutating func go(to token: JSONPointer.Token) throws(JSONError) -> Bool {
        switch try kind() {
        case .object:
            guard token.hasEscapes else { return try goToMember(token.text) }
            let name = token.unescaped
            let isThere = try goToMember(LastingText(name.bytes))
            withExtendedLifetime(name) {}
            return isThere
        case .array:
            guard var left = token.index else { return false }
            try enterArray()
            while try nextElement() {
                if left == 0 { return true }
                left &-= 1
                _ = try skip()
            }
            return false
        default: return false
        }
    }

    /// Goes into the object that comes next, to the value of the first member of a name; false when there is none.
    public mutating func goToMember(_ name: LastingText) throws(JSONError) -> Bool {
        try enterObject()
        return try goOnToMember(name)
    }

    /// Goes on in the object that it is in, to the value of the next member of a name; false at the object's end.
    @inline(never)
    public mutating func goOnToMember(_ name: LastingText) throws(JSONError) -> Bool {
        while let member = try nextMember() {
            if member.equals(name) { return true }
            _ = try skip()
        }
        return false
    }
}
