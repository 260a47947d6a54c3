import Bytes
import JSON

/// All that is wrong with what was given, a sentence each.
public struct Refusals: Sendable {
    public private(set) var message: Text = ""

    public init() {}

    public var isEmpty: Bool { message.utf8.isEmpty }

    @inline(never)
    public mutating func append(_ sentence: Text) {
        if let last = message.utf8.last { message.append(last == UInt8(ascii: "?") ? " " : ". ") }
        message.append(sentence)
    }

    /// Refuses a name that there is not, and tells the one of `names` that may be meant. `kind` goes before the name, and
    /// `place` before both names.
    @inline(never)
    public mutating func append(
        unknown name: JSONString, _ kind: StaticString, at place: Text, among names: [[UInt8]]
    ) {
        var given: [UInt8] = []
        name.appendDecoded(to: &given)
        // The search takes long beside all else. Whoever has read 8 KB of this is helped already.
        let near = message.utf8.count > 8192 ? nil : nearest(to: given, among: names)
        let meant: Text = near.map { "; did you mean \(place)\(Text(names[$0]))?" } ?? ""
        // What is not nearly a name is not repeated at length.
        append("There is no \(kind)\(place)\(Text(given.prefix(128)))\(meant)")
    }
}
