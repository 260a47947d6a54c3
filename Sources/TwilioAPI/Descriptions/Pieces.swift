import Bytes

/// The lines of a text, the words of a line or the parts of a route, one after the other.
struct Pieces {
    private var rest: LastingText
    private let separator: UInt8

    static func lines(of text: LastingText) -> Pieces { Pieces(rest: text, separator: UInt8(ascii: "\n")) }

    static func words(of line: LastingText) -> Pieces { Pieces(rest: line, separator: UInt8(ascii: " ")) }

    /// Without the slash that a route begins with.
    static func parts(of route: LastingText) -> Pieces {
        Pieces(rest: route.part(1, route.count), separator: UInt8(ascii: "/"))
    }

    private init(rest: LastingText, separator: UInt8) {
        self.rest = rest
        self.separator = separator
    }

    /// The next piece; nil at the end. A separator within braces, brackets or parentheses separates nothing.
    mutating func next() -> LastingText? {
        guard !rest.isEmpty else { return nil }
        var depth = 0
        var end = 0
        let bytes = rest.utf8
        scan: while end < bytes.count {
            switch bytes[end] {
            case separator where depth <= 0: break scan
            case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("): depth &+= 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"): depth &-= 1
            default: break
            }
            end &+= 1
        }
        let piece = rest.part(0, end)
        rest = rest.part(end &+ 1, rest.count)
        return piece
    }

    /// The next piece, and a break in its place where there is none.
    mutating func needed() throws(DescriptionError) -> LastingText {
        guard let piece = next() else { throw .endsEarly }
        return piece
    }
}

/// Why a text is no description.
enum DescriptionError: Error {
    case endsEarly
    /// A word that the language does not have.
    case unknown(LastingText)
}
