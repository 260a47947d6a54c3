import Bytes
import JSON

/// Builds the JSON object of a call's parameters, one at a time. Used by one thread at a time.
public final class ParameterText {
    private var members: [Member] = []
    /// The object, when nothing was set since it was made.
    private var text: ByteBuffer?

    public init() {}

    /// Sets a parameter to text, or to the value of a JSON text; false, and nothing changes, when it is none, or the name is
    /// not UTF-8.
    public func set(
        _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>, isJSON: Bool
    ) -> Bool {
        guard isUTF8(name), isJSON || isUTF8(value) else { return false }
        var encodedName = JSONWriter()
        encodedName.string(name)
        let text = ByteBuffer(encodedName.bytes)
        text.append(": ")
        if isJSON {
            // As deep as it will be: in an object.
            var reader = JSONReader(value, inside: 1)
            do throws(JSONError) {
                text.append(reader.bytes(try reader.skip()))
                try reader.end()
            } catch {
                return false
            }
        } else {
            var string = JSONWriter(reserving: value.count &+ 2)
            string.string(value)
            text.append(string.bytes)
        }
        if let member = member(name) {
            member.text = text
        } else {
            members.append(Member(name, text))
        }
        self.text = nil
        return true
    }

    /// Takes a parameter away; false when it is not there.
    public func remove(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let member = member(name), member.text != nil else { return false }
        member.text = nil
        text = nil
        return true
    }

    /// The object as a C string, valid until a parameter is set or removed.
    public var json: UnsafePointer<CChar> {
        if let text { return text.cString }
        let made = ByteBuffer()
        made.append(UInt8(ascii: "{"))
        for member in members {
            guard let text = member.text else { continue }
            if made.count > 1 { made.append(", ") }
            made.append(text.bytes)
        }
        made.append(UInt8(ascii: "}"))
        text = made
        return made.cString
    }

    private func member(_ name: UnsafeBufferPointer<UInt8>) -> Member? {
        for member in members where sameBytes(member.name.bytes, name) { return member }
        return nil
    }
}

/// A parameter: its name, and its member of the object; nil when it was taken away.
private final class Member {
    let name = ByteBuffer()
    var text: ByteBuffer?

    init(_ name: UnsafeBufferPointer<UInt8>, _ text: ByteBuffer) {
        self.name.append(name)
        self.text = text
    }
}
