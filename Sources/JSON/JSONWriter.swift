import Bytes

/// Appends JSON text to bytes. Commas, quotes and escapes are its business, nesting is the caller's. Nothing of it is
/// inlined: there are hundreds of calls, and none where time counts.
public struct JSONWriter {
    public private(set) var bytes: [UInt8] = []
    /// Whether a value has just ended, so that a comma comes before the next.
    private var needsComma = false

    public init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    public mutating func beginObject() { open(UInt8(ascii: "{")) }
    public mutating func endObject() { close(UInt8(ascii: "}")) }
    public mutating func beginArray() { open(UInt8(ascii: "[")) }
    public mutating func endArray() { close(UInt8(ascii: "]")) }

    /// Writes a member's name; its value is to follow.
    @inline(never)
    public mutating func name(_ name: StaticString) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(UInt8(ascii: " "))
        needsComma = false
    }

    @inline(never)
    public mutating func string(_ text: StaticString) {
        string(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @_disfavoredOverload
    public mutating func string(_ text: LastingText) { string(text.utf8) }

    @inline(never)
    public mutating func string(_ text: [UInt8]) { text.withUnsafeBufferPointer { string($0) } }

    /// Writes a string. What is not UTF-8 in it becomes U+FFFD, so that the text is always JSON.
    @inline(never)
    public mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        if let start = text.baseAddress { escape(start, text.count) }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    @inline(never)
    public mutating func integer(_ value: Int64) {
        separate()
        appendDecimal(value, to: &bytes)
        needsComma = true
    }

    public mutating func boolean(_ value: Bool) { word(value ? "true" : "false") }

    public mutating func null() { word("null") }

    /// Writes a value that is JSON text already, as it stands.
    @inline(never)
    public mutating func raw(_ json: UnsafeBufferPointer<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    private mutating func escape(_ start: UnsafePointer<UInt8>, _ count: Int) {
        var index = 0
        while index < count {
            let byte = start[index]
            var length = 1
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A: append("\\n")
            case 0x0D: append("\\r")
            case 0x09: append("\\t")
            case 0..<0x20:
                append("\\u00")
                bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
                let digit = byte & 0x0F
                bytes.append(digit < 10 ? 0x30 &+ digit : 0x57 &+ digit)
            case 0x20..<0x80: bytes.append(byte)
            default:
                length = multibyteLength(start + index, count &- index)
                if length == 0 {
                    append("\u{FFFD}")
                    length = 1
                } else {
                    bytes.append(contentsOf: UnsafeBufferPointer(start: start + index, count: length))
                }
            }
            index &+= length
        }
    }

    @inline(never)
    private mutating func word(_ word: StaticString) {
        separate()
        append(word)
        needsComma = true
    }

    private mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func separate() {
        guard needsComma else { return }
        bytes.append(UInt8(ascii: ","))
        bytes.append(UInt8(ascii: " "))
    }

    @inline(never)
    private mutating func open(_ byte: UInt8) {
        separate()
        bytes.append(byte)
        needsComma = false
    }

    @inline(never)
    private mutating func close(_ byte: UInt8) {
        bytes.append(byte)
        needsComma = true
    }
}
