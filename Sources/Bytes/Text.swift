/// UTF-8 text that is put together from pieces, for messages. Swift's own `String` would bring Unicode's rules and 40 KB
/// into a library that only ever joins bytes.
public struct Text: ExpressibleByStringInterpolation, Sendable {
    public private(set) var utf8: [UInt8]

    public init(_ bytes: [UInt8]) { utf8 = bytes }

    public init(_ bytes: UnsafeBufferPointer<UInt8>) { utf8 = Array(bytes) }

    public init(_ bytes: ArraySlice<UInt8>) { utf8 = Array(bytes) }

    public init(cString: UnsafePointer<CChar>) {
        utf8 = []
        var next = cString
        while next.pointee != 0 {
            utf8.append(UInt8(bitPattern: next.pointee))
            next += 1
        }
    }

    @inline(never)
    public init(stringLiteral: StaticString) { utf8 = Array(stringLiteral.utf8) }

    public init(stringInterpolation: Pieces) { utf8 = stringInterpolation.utf8 }

    public mutating func append(_ more: Text) { utf8.append(contentsOf: more.utf8) }

    /// What a literal with interpolations is made of.
    public struct Pieces: StringInterpolationProtocol {
        fileprivate var utf8: [UInt8] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            utf8.reserveCapacity(literalCapacity &+ interpolationCount &* 16)
        }

        @inline(never)
        public mutating func appendLiteral(_ literal: StaticString) { utf8.append(contentsOf: literal.utf8) }

        public mutating func appendInterpolation(_ text: StaticString) { appendLiteral(text) }

        @inline(never)
        public mutating func appendInterpolation(_ text: Text) { utf8.append(contentsOf: text.utf8) }

        @inline(never)
        public mutating func appendInterpolation(_ number: Int64) { appendDecimal(number, to: &utf8) }

        public mutating func appendInterpolation(_ number: Int) { appendInterpolation(Int64(number)) }

        public mutating func appendInterpolation(_ number: Int32) { appendInterpolation(Int64(number)) }
    }
}
