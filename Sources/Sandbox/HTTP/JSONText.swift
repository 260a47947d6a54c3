/// Writes JSON text, members in the order given.
struct JSONText {
    private(set) var bytes: [UInt8] = []

    mutating func object(_ name: String? = nil, _ members: (inout JSONText) -> Void) {
        begin(name)
        bytes.append(UInt8(ascii: "{"))
        members(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    mutating func array(_ name: String? = nil, _ elements: (inout JSONText) -> Void) {
        begin(name)
        bytes.append(UInt8(ascii: "["))
        elements(&self)
        bytes.append(UInt8(ascii: "]"))
    }

    mutating func member(_ name: String, _ value: String?) {
        begin(name)
        if let value { string(value) } else { bytes += "null".utf8 }
    }

    mutating func member(_ name: String, _ value: Int?) {
        begin(name)
        bytes += (value.map { String($0) } ?? "null").utf8
    }

    mutating func member(_ name: String, _ value: Bool?) {
        begin(name)
        bytes += (value.map { $0 ? "true" : "false" } ?? "null").utf8
    }

    /// An element of an array, or the whole text.
    mutating func value(_ value: String) {
        begin(nil)
        string(value)
    }

    /// Any value, under a name in an object and without one elsewhere.
    mutating func put(_ name: String?, _ value: JSONValue) {
        switch value {
        case .object(let members):
            object(name) { json in for member in members { json.put(member.name, member.value) } }
        case .array(let elements):
            array(name) { json in for element in elements { json.put(nil, element) } }
        case .null, .bool, .number, .string:
            begin(name)
            switch value {
            case .string(let text): string(text)
            case .number(let text): bytes += text.utf8
            case .bool(let flag): bytes += (flag ? "true" : "false").utf8
            default: bytes += "null".utf8
            }
        }
    }

    private mutating func begin(_ name: String?) {
        switch bytes.last {
        case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
        default: bytes.append(UInt8(ascii: ","))
        }
        if let name {
            string(name)
            bytes.append(UInt8(ascii: ":"))
        }
    }

    private mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { text in
            // Nearly all text needs no escape, and a page of a thousand records has a great deal of text.
            if text.allSatisfy(Self.standsForItself) { bytes += text } else { escaped(text) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func standsForItself(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func escaped(_ text: UnsafeBufferPointer<UInt8>) {
        for byte in text {
            switch byte {
            case _ where Self.standsForItself(byte): bytes.append(byte)
            case 0x0A: bytes += "\\n".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0x09: bytes += "\\t".utf8
            case 0..<0x20: bytes += "\\u00".utf8 + [Hex.lower[Int(byte >> 4)], Hex.lower[Int(byte & 15)]]
            default: bytes += [UInt8(ascii: "\\"), byte]
            }
        }
    }
}
