import Bytes
import CTwilite
import CTwiliteSystem
import JSON
import TwilioClient

@_cdecl("twilite_response_get") @implementation
public func twilite_response_get(
    _ response: OpaquePointer?, _ pointer: UnsafePointer<CChar>?, _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int
) -> Int64 {
    let room = Room(buffer, size)
    guard let response = object(Response.self, response), let pointer = jsonPointer(pointer) else { return misused }
    return withExtendedLifetime(response) { room.copy(response.rest(at: pointer)) }
}

@_cdecl("twilite_response_kind") @implementation
public func twilite_response_kind(_ response: OpaquePointer?, _ pointer: UnsafePointer<CChar>?) -> Int32 {
    guard let response = object(Response.self, response), let pointer = jsonPointer(pointer) else { return 0 }
    return withExtendedLifetime(response) { kind(response.rest(at: pointer)) }
}

@_cdecl("twilite_json_get") @implementation
public func twilite_json_get(
    _ json: UnsafePointer<CChar>?, _ length: Int, _ pointer: UnsafePointer<CChar>?,
    _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int
) -> Int64 {
    let room = Room(buffer, size)
    guard let json = bytes(json, length), let pointer = jsonPointer(pointer) else { return misused }
    return room.copy(pointer.rest(of: json))
}

@_cdecl("twilite_json_kind") @implementation
public func twilite_json_kind(
    _ json: UnsafePointer<CChar>?, _ length: Int, _ pointer: UnsafePointer<CChar>?
) -> Int32 {
    guard let json = bytes(json, length), let pointer = jsonPointer(pointer) else { return 0 }
    return kind(pointer.rest(of: json))
}

@_cdecl("twilite_response_count") @implementation
public func twilite_response_count(_ response: OpaquePointer?) -> Int64 {
    guard let response = object(Response.self, response) else { return misused }
    return response.recordRanges.map { Int64($0.count) } ?? noValue
}

@_cdecl("twilite_response_record") @implementation
public func twilite_response_record(
    _ response: OpaquePointer?, _ index: Int64, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    length?.pointee = 0
    guard let response = object(Response.self, response), let ranges = response.recordRanges,
        index >= 0, index < Int64(ranges.count)
    else { return nil }
    let range = ranges[Int(index)]
    length?.pointee = range.count
    return response.json.cString + range.lowerBound
}

@_cdecl("twilite_response_records") @implementation
public func twilite_response_records(
    _ response: OpaquePointer?, _ spans: UnsafeMutablePointer<twilite_span>?, _ capacity: Int
) -> Int64 {
    guard let response = object(Response.self, response) else { return misused }
    guard let ranges = response.recordRanges else { return noValue }
    if let spans {
        // A size_t beyond what Swift counts to is negative here.
        for index in 0..<(capacity < 0 ? ranges.count : min(capacity, ranges.count)) {
            spans[index] = twilite_span(offset: ranges[index].lowerBound, length: ranges[index].count)
        }
    }
    return Int64(ranges.count)
}

@_cdecl("twilite_response_column") @implementation
public func twilite_response_column(
    _ response: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int
) -> Int64 {
    let room = Room(buffer, size)
    guard let response = object(Response.self, response), name != nil else { return misused }
    guard let column = response.column(LastingText(text(name))) else { return noValue }
    return withExtendedLifetime(column) { room.write(column.bytes) }
}

private let noValue: Int64 = -1
private let misused: Int64 = -2

private func jsonPointer(_ pointer: UnsafePointer<CChar>?) -> JSONPointer? {
    pointer == nil ? nil : JSONPointer(text(pointer))
}

/// The values of `twilite_kind`.
private func kind(_ rest: UnsafeBufferPointer<UInt8>?) -> Int32 {
    guard let rest else { return 0 }
    var reader = JSONReader(rest)
    do throws(JSONError) {
        return switch try reader.kind() {
        case .null: 1
        case .boolean: 2
        case .number: 3
        case .string: 4
        case .array: 5
        case .object: 6
        }
    } catch {
        return 0
    }
}

/// Where a caller has a value written to.
private struct Room {
    private let start: UnsafeMutablePointer<CChar>?
    /// How many bytes have room, besides the NUL.
    private let count: Int

    /// Empties it, so that there is a text in it whatever becomes of the question.
    init(_ start: UnsafeMutablePointer<CChar>?, _ size: Int) {
        // A size_t beyond what Swift counts to is negative here.
        self.start = size == 0 ? nil : start
        count = size < 0 ? .max : max(0, size &- 1)
        self.start?.pointee = 0
    }

    /// Writes the value that a text begins with, as much as has room; gives the length of the whole.
    func copy(_ rest: UnsafeBufferPointer<UInt8>?) -> Int64 {
        guard let rest else { return noValue }
        var reader = JSONReader(rest)
        do throws(JSONError) {
            guard try reader.kind() == .string else { return write(reader.bytes(try reader.skip())) }
            let string = try reader.string()
            guard string.hasEscapes else { return write(string.escaped) }
            var decoded: [UInt8] = []
            string.appendDecoded(to: &decoded)
            return decoded.withUnsafeBufferPointer { write($0) }
        } catch {
            return noValue
        }
    }

    /// Writes a text, as much as has room; gives the length of the whole.
    func write(_ text: UnsafeBufferPointer<UInt8>) -> Int64 {
        guard let start, let source = text.baseAddress else { return Int64(text.count) }
        var end = min(count, text.count)
        // A character that has no room is left out as a whole.
        while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end &-= 1 }
        memcpy(start, source, end)
        start[end] = 0
        return Int64(text.count)
    }
}
