import Bytes
import JSON

/// Builds the JSON object of a call's parameters, one at a time. Used by one thread at a time.
public final class ParameterText {
    private var members: [Member] = []
    /// The object, when nothing was set since it was made.
    private var text: ByteBuffer?

    public init() {}

    /// Sets a parameter to text; false, and nothing changes, when either is not UTF-8.
    public func set(_ name: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard isUTF8(text) else { return false }
        var value = JSONWriter(reserving: text.count &+ 2)
        value.string(text)
        return set(name, value.bytes)
    }

    public func set(_ name: UnsafeBufferPointer<UInt8>, integer: Int64) -> Bool {
        var digits: [UInt8] = []
        appendDecimal(integer, to: &digits)
        return set(name, digits)
    }

    /// Sets a parameter to the value of a JSON text; false, and nothing changes, when it is not the text of one value.
    public func set(_ name: UnsafeBufferPointer<UInt8>, json: UnsafeBufferPointer<UInt8>) -> Bool {
        var reader = JSONReader(json, inside: 1)
        do throws(JSONError) {
            let value = reader.bytes(try reader.skip())
            try reader.end()
            return set(name, Array(value))
        } catch {
            return false
        }
    }

    /// Takes a parameter away; false when it is not there.
    public func remove(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let member = member(name) else { return false }
        var others: [Member] = []
        for other in members where other !== member { others.append(other) }
        members = others
        text = nil
        return true
    }

    /// The object as a C string, valid until a parameter is set or removed.
    public var json: UnsafePointer<CChar> {
        if let text { return text.cString }
        let made = ByteBuffer()
        made.append(UInt8(ascii: "{"))
        for member in members {
            if made.count > 1 { made.append(", ") }
            made.append(member.text.bytes)
        }
        made.append(UInt8(ascii: "}"))
        text = made
        return made.cString
    }

    @inline(never)
    private func set(_ name: UnsafeBufferPointer<UInt8>, _ value: [UInt8]) -> Bool {
        guard isUTF8(name) else { return false }
        var encodedName = JSONWriter()
        encodedName.string(name)
        let text = ByteBuffer(encodedName.bytes)
        text.append(": ")
        text.append(value)
        if let member = member(name) {
            member.text = text
        } else {
            members.append(Member(name, text))
        }
        self.text = nil
        return true
    }

    private func member(_ name: UnsafeBufferPointer<UInt8>) -> Member? {
        for member in members where sameBytes(member.name.bytes, name) { return member }
        return nil
    }
}

/// A parameter: its name, and its member of the object.
private final class Member {
    let name = ByteBuffer()
    var text: ByteBuffer

    init(_ name: UnsafeBufferPointer<UInt8>, _ text: ByteBuffer) {
        self.name.append(name)
        self.text = text
    }
}
