/// The header fields of an answer.
public struct Headers: Sendable, Sequence {
    /// Each as `Name: value` and CR LF.
    private let lines: String

    init(lines: String = "") { self.lines = lines }

    /// The value of a field, by its name in whatever case; nil when there is none.
    ///
    /// A field that came more than once is one value, joined by ", "; but `Set-Cookie` cannot be joined: it is the
    /// first.
    public subscript(name: String) -> String? {
        let wanted = name.lowercased()
        let values = filter { $0.name.lowercased() == wanted }.map(\.value)
        guard let first = values.first else { return nil }
        return wanted == "set-cookie" ? first : values.joined(separator: ", ")
    }

    /// Goes through the fields in the order and the case in which they came, repeated ones each by itself.
    public func makeIterator() -> AnyIterator<(name: String, value: String)> {
        var rest = lines.split(whereSeparator: \.isNewline).makeIterator()
        return AnyIterator {
            while let line = rest.next() {
                guard let colon = line.firstIndex(of: ":") else { continue }
                let value = line[line.index(after: colon)...].drop { $0 == " " }
                return (String(line[..<colon]), String(value))
            }
            return nil
        }
    }
}
