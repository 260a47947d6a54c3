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

        fileprivate func isName(of member: JSONString) -> Bool {
            guard text.utf8.contains(UInt8(ascii: "~")) else { return member.equals(text) }
            var name: [UInt8] = []
            var isEscaped = false
            for byte in text.utf8 {
                switch byte {
                case UInt8(ascii: "~"): isEscaped = true
                case _ where isEscaped:
                    name.append(byte == UInt8(ascii: "0") ? UInt8(ascii: "~") : UInt8(ascii: "/"))
                    isEscaped = false
                default: name.append(byte)
                }
            }
            return name.withUnsafeBufferPointer { member.equals(LastingText($0)) }
        }
    }
}

extension JSONReader {
    /// Goes from the value that comes next to the one in it that a pointer tells; false when there is none. Of members
    /// with one name it is the first.
    public mutating func go(to pointer: JSONPointer) throws(JSONError) -> Bool {
        var pointer = pointer
        while let (token, rest) = pointer.parts {
            switch try kind() {
            case .object: guard try goToMember(token) else { return false }
            case .array: guard let index = token.index, try goToElement(index) else { return false }
            default: return false
            }
            pointer = rest
        }
        return true
    }

    private mutating func goToMember(_ token: JSONPointer.Token) throws(JSONError) -> Bool {
        try enterObject()
        while let member = try nextMember() {
            if token.isName(of: member) { return true }
            _ = try skip()
        }
        return false
    }

    private mutating func goToElement(_ index: Int) throws(JSONError) -> Bool {
        var left = index
        try enterArray()
        while try nextElement() {
            if left == 0 { return true }
            left &-= 1
            _ = try skip()
        }
        return false
    }
}
