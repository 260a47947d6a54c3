/// Text that stays where it is for as long as whoever has it needs it: a literal's, or a part of a description that the
/// library keeps. A view, so it costs nothing to copy.
public struct LastingText: ExpressibleByStringLiteral, @unchecked Sendable {
    public let utf8: UnsafeBufferPointer<UInt8>

    public init(_ bytes: UnsafeBufferPointer<UInt8>) { utf8 = bytes }

    @inlinable @inline(__always)
    public init(stringLiteral: StaticString) {
        utf8 = UnsafeBufferPointer(start: stringLiteral.utf8Start, count: stringLiteral.utf8CodeUnitCount)
    }

    public var isEmpty: Bool { utf8.isEmpty }

    public var count: Int { utf8.count }

    /// Whether both have the same bytes.
    public func equals(_ other: LastingText) -> Bool { sameBytes(utf8, other.utf8) }

    public func starts(with beginning: LastingText) -> Bool {
        count >= beginning.count && sameBytes(UnsafeBufferPointer(rebasing: utf8[..<beginning.count]), beginning.utf8)
    }

    /// The part from one place to another, as far as there is one.
    public func part(_ begin: Int, _ end: Int) -> LastingText {
        let begin = min(max(0, begin), count)
        return LastingText(UnsafeBufferPointer(rebasing: utf8[begin..<min(max(begin, end), count)]))
    }

    /// Gives `use` each of the parts that a byte stands between, until it says yes; tells whether it did.
    public func hasPart(between separator: UInt8, where use: (LastingText) -> Bool) -> Bool {
        var rest: LastingText? = self
        while let text = rest {
            let (part, others) = text.split(at: separator)
            if use(part) { return true }
            rest = others
        }
        return false
    }

    /// What comes before a byte, and what comes after it; all and nil where it has none.
    public func split(at byte: UInt8) -> (before: LastingText, after: LastingText?) {
        guard let place = utf8.firstIndex(of: byte) else { return (self, nil) }
        return (part(0, place), part(place &+ 1, count))
    }
}

extension Text {
    public init(_ text: LastingText) { self.init(text.utf8) }
}

extension Text.Pieces {
    public mutating func appendInterpolation(_ text: LastingText) { appendInterpolation(Text(text)) }
}
