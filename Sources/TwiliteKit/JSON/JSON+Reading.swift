import Bytes
import JSON

extension JSON {
    /// Reads a JSON text. Strict RFC 8259: what is not JSON is refused, and so is what is nested more than 128 levels
    /// deep.
    ///
    /// - Parameter text: the whole of it; white space around it is passed over.
    /// - Throws: a `TwiliteError` of the kind `.invalidJSON`, which tells the byte where it shows.
    public init(parsing text: String) throws(TwiliteError) {
        self = try withUTF8(of: text) { bytes in Self.read(bytes) }.get()
    }

    /// Reads a JSON text in UTF-8, as `init(parsing:)` reads one that is a `String`.
    public init(utf8 bytes: some Collection<UInt8>) throws(TwiliteError) {
        self = try Array(bytes).withUnsafeBufferPointer { Self.read($0) }.get()
    }

    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<JSON, TwiliteError> {
        var reader = JSONReader(bytes)
        do throws(JSONError) {
            let value = try JSON(&reader)
            try reader.end()
            return .success(value)
        } catch {
            return .failure(
                TwiliteError(.invalidJSON, "This is not JSON: \(error.description) at byte \(error.offset)"))
        }
    }

    /// Reads the value that comes next.
    private init(_ reader: inout JSONReader) throws(JSONError) {
        switch try reader.kind() {
        case .null:
            try reader.null()
            self = .null
        case .boolean: self = .bool(try reader.boolean())
        case .number: self = .number(Number(written: String(decoding: try reader.number().text, as: UTF8.self)))
        case .string: self = .string(String(try reader.string()))
        case .array:
            var elements: [JSON] = []
            try reader.enterArray()
            while try reader.nextElement() { elements.append(try JSON(&reader)) }
            self = .array(elements)
        case .object:
            var members: [Object.Element] = []
            try reader.enterObject()
            while let name = try reader.nextMember() { members.append((String(name), try JSON(&reader))) }
            self = .object(Object(members: members))
        }
    }
}

extension String {
    fileprivate init(_ string: JSONString) {
        guard string.hasEscapes else {
            self = String(decoding: string.escaped, as: UTF8.self)
            return
        }
        var decoded: [UInt8] = []
        string.appendDecoded(to: &decoded)
        self = String(decoding: decoded, as: UTF8.self)
    }
}

/// The bytes of a text, where the core wants them.
func withUTF8<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var text = text
    return text.withUTF8 { body($0) }
}
