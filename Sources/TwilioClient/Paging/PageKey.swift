import Bytes
import JSON
import TwilioAPI

/// The name of the member of a page that has its records, and how the page tells of the next one.
struct PageKey {
    private enum Name {
        case described(LastingText)
        case found([UInt8])
    }

    let style: PagingStyle
    private let name: Name

    init(_ name: LastingText, of style: PagingStyle) {
        self.name = .described(name)
        self.style = style
    }

    /// Finds it in a page of a route that the library does not know: what `meta.key` says, or the only array; nil when there
    /// is neither.
    init?(foundIn text: UnsafeBufferPointer<UInt8>) throws(ShapeError) {
        var arrays: [[UInt8]] = []
        var key: [UInt8]?
        var style = PagingStyle.meta
        do throws(JSONError) {
            var reader = JSONReader(text)
            guard try reader.kind() == .object else { return nil }
            try reader.enterObject()
            while let name = try reader.nextMember() {
                let kind = try reader.kind()
                if name.equals("next_page_uri") { style = .uri }
                if kind == .array { arrays.append(decoded(name)) }
                if kind == .object, name.equals("meta") {
                    key = try Self.key(in: &reader)
                } else {
                    _ = try reader.skip()
                }
            }
        } catch {
            throw .malformed(error)
        }
        guard let name = key ?? (arrays.count == 1 ? arrays.first : nil) else { return nil }
        self.name = .found(name)
        self.style = style
    }

    /// The name, for messages.
    var text: Text {
        switch name {
        case .described(let name): Text(name)
        case .found(let name): Text(name)
        }
    }

    func isName(of member: JSONString) -> Bool {
        switch name {
        case .described(let name): member.equals(name)
        case .found(let name): name.withUnsafeBufferPointer { member.equals(LastingText($0)) }
        }
    }

    /// What `meta` says that the records are called.
    private static func key(in reader: inout JSONReader) throws(JSONError) -> [UInt8]? {
        var key: [UInt8]?
        try reader.enterObject()
        while let name = try reader.nextMember() {
            if name.equals("key"), try reader.kind() == .string {
                key = decoded(try reader.string())
            } else {
                _ = try reader.skip()
            }
        }
        return key
    }
}

private func decoded(_ string: JSONString) -> [UInt8] {
    var bytes: [UInt8] = []
    string.appendDecoded(to: &bytes)
    return bytes
}
