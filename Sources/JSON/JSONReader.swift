import Bytes

/// Reads a JSON text in one pass, where it lies; strict RFC 8259.
///
/// The caller asks for what it expects, level by level, and skips what it has no use for; all that is passed over is
/// checked. A reader is a value: a copy goes on from the same place. It views memory that outlives it.
public struct JSONReader {
    /// How deeply values may be nested.
    public static let depthLimit = 128

    /// The byte that is read next.
    public private(set) var offset = 0
    private let scan: Scan
    /// The objects and arrays that were entered and not left.
    private var depth: Int
    /// Whether an object or an array was entered and nothing of it was read yet.
    private var isAtStart = false

    /// `levels` are those that are open around the text.
    public init(_ bytes: UnsafeBufferPointer<UInt8>, inside levels: Int = 0) {
        depth = levels
        scan = Scan(start: bytes.baseAddress ?? ("" as StaticString).utf8Start, count: bytes.count)
    }

    /// Tells what kind of value comes next.
    public mutating func kind() throws(JSONError) -> JSONKind {
        switch try nextByte() {
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
        case UInt8(ascii: "n"): return .null
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
        default: throw JSONError(.unexpectedByte, at: offset)
        }
    }

    /// Enters an object, whose members follow.
    public mutating func enterObject() throws(JSONError) { try enter(UInt8(ascii: "{")) }

    /// Enters an array, whose elements follow.
    public mutating func enterArray() throws(JSONError) { try enter(UInt8(ascii: "[")) }

    /// Reads the name of the next member of the object entered last, up to its value; nil when the object ends, which
    /// leaves it.
    public mutating func nextMember() throws(JSONError) -> JSONString? {
        guard try moveOn(closing: UInt8(ascii: "}")) else { return nil }
        let name = try string()
        guard try nextByte() == UInt8(ascii: ":") else { throw JSONError(.unexpectedByte, at: offset) }
        offset &+= 1
        return name
    }

    /// Goes to the next element of the array entered last; false when the array ends, which leaves it.
    public mutating func nextElement() throws(JSONError) -> Bool { try moveOn(closing: UInt8(ascii: "]")) }

    public mutating func string() throws(JSONError) -> JSONString {
        try expect(.string)
        var hasEscapes = false
        let begin = offset &+ 1
        let end = try scan.string(begin, hasEscapes: &hasEscapes)
        offset = end &+ 1
        return JSONString(
            escaped: UnsafeBufferPointer(start: scan.start + begin, count: end &- begin), hasEscapes: hasEscapes)
    }

    public mutating func number() throws(JSONError) -> JSONNumber {
        try expect(.number)
        let begin = offset
        offset = try scan.number(begin)
        return JSONNumber(text: UnsafeBufferPointer(start: scan.start + begin, count: offset &- begin))
    }

    public mutating func boolean() throws(JSONError) -> Bool {
        try expect(.boolean)
        let isTrue = scan.start[offset] == UInt8(ascii: "t")
        offset = try scan.literal(offset, isTrue ? "true" : "false")
        return isTrue
    }

    public mutating func null() throws(JSONError) {
        try expect(.null)
        offset = try scan.literal(offset, "null")
    }

    /// Checks one whole value, and gives where its bytes lie.
    public mutating func skip() throws(JSONError) -> Range<Int> {
        let begin = scan.skipWhiteSpace(offset)
        offset = try scan.value(begin, depth: depth)
        return begin..<offset
    }

    /// The bytes of a range that `skip` gave.
    public func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        let lower = min(max(0, range.lowerBound), scan.count)
        let upper = min(max(lower, range.upperBound), scan.count)
        return UnsafeBufferPointer(start: scan.start + lower, count: upper &- lower)
    }

    /// Checks that nothing but white space is left.
    public mutating func end() throws(JSONError) {
        offset = scan.skipWhiteSpace(offset)
        guard offset == scan.count else { throw JSONError(.textAfterTheValue, at: offset) }
    }

    private mutating func nextByte() throws(JSONError) -> UInt8 {
        offset = scan.skipWhiteSpace(offset)
        guard offset < scan.count else { throw JSONError(.endsEarly, at: scan.count) }
        return scan.start[offset]
    }

    private mutating func expect(_ wanted: JSONKind) throws(JSONError) {
        guard try kind() == wanted else { throw JSONError(.unexpectedKind, at: offset) }
    }

    private mutating func enter(_ opening: UInt8) throws(JSONError) {
        guard try nextByte() == opening else { throw JSONError(.unexpectedKind, at: offset) }
        guard depth < Self.depthLimit else { throw JSONError(.tooDeep, at: offset) }
        offset &+= 1
        depth &+= 1
        isAtStart = true
    }

    private mutating func moveOn(closing: UInt8) throws(JSONError) -> Bool {
        let byte = try nextByte()
        let isFirst = isAtStart
        isAtStart = false
        if byte == closing {
            offset &+= 1
            depth &-= 1
            return false
        }
        if !isFirst {
            guard byte == UInt8(ascii: ",") else { throw JSONError(.unexpectedByte, at: offset) }
            offset &+= 1
            // A comma is followed by a member or an element, never by the end.
            if try nextByte() == closing { throw JSONError(.unexpectedByte, at: offset) }
        }
        return true
    }
}
