import Bytes
import JSON

/// Builds the JSON object of a call's parameters, one at a time. Used by one thread at a time.
public final class ParameterText {
    private var members: [(name: [UInt8], value: [UInt8])] = []
    /// The object, when nothing was set since it was made.
    private var text: ByteBuffer?

    public init() {}

    /// Sets a parameter to text; false, and nothing changes, when either is not UTF-8.
    public func set(_ name: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard isUTF8(text) else { return false }
        return set(name) { $0.string(text) }
    }

    public func set(_ name: UnsafeBufferPointer<UInt8>, integer: Int64) -> Bool { set(name) { $0.integer(integer) } }

    public func set(_ name: UnsafeBufferPointer<UInt8>, boolean: Bool) -> Bool { set(name) { $0.boolean(boolean) } }

    /// Sets a parameter to the value of a JSON text; false, and nothing changes, when it is not the text of one value.
    public func set(_ name: UnsafeBufferPointer<UInt8>, json: UnsafeBufferPointer<UInt8>) -> Bool {
        // As deep as it will be: in an object.
        let nested = ByteBuffer(reserving: json.count &+ 2)
        nested.append(UInt8(ascii: "["))
        nested.append(json)
        nested.append(UInt8(ascii: "]"))
        var reader = JSONReader(nested.bytes)
        do throws(JSONError) {
            try reader.enterArray()
            guard try reader.nextElement() else { return false }
            let value = reader.bytes(try reader.skip())
            guard try !reader.nextElement() else { return false }
            try reader.end()
            return set(name) { $0.raw(value) }
        } catch {
            return false
        }
    }

    /// Takes a parameter away; false when it is not there.
    public func remove(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let place = place(of: name) else { return false }
        members.remove(at: place)
        text = nil
        return true
    }

    /// The object as a C string, valid until a parameter is set or removed.
    public var json: UnsafePointer<CChar> {
        if let text { return text.cString }
        var writer = JSONWriter()
        writer.beginObject()
        for member in members {
            writer.name(member.name)
            member.value.withUnsafeBufferPointer { writer.raw($0) }
        }
        writer.endObject()
        let made = ByteBuffer(writer.bytes)
        text = made
        return made.cString
    }

    private func set(_ name: UnsafeBufferPointer<UInt8>, _ write: (inout JSONWriter) -> Void) -> Bool {
        guard isUTF8(name) else { return false }
        var writer = JSONWriter()
        write(&writer)
        if let place = place(of: name) {
            members[place].value = writer.bytes
        } else {
            members.append((Array(name), writer.bytes))
        }
        text = nil
        return true
    }

    private func place(of name: UnsafeBufferPointer<UInt8>) -> Int? {
        members.firstIndex { member in member.name.withUnsafeBufferPointer { sameBytes($0, name) } }
    }
}
