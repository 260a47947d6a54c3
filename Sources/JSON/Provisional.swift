public struct JSONError: Error, Sendable, Equatable {
    public enum Reason: Sendable { case bad }
    public let reason: Reason; public let offset: Int
    public var description: StaticString { "malformed" }
}
public enum JSONKind: Sendable { case object, array, string, number, boolean, null }
public struct JSONString {
    public let escaped: UnsafeBufferPointer<UInt8>; public let hasEscapes: Bool
    public func appendDecoded(to out: inout [UInt8]) {
        var i = 0; let e = escaped
        func hex(_ at: Int) -> UInt32 { var v: UInt32 = 0; for k in 0..<4 { let c = e[at + k]; v = v << 4 | UInt32(c <= 57 ? c - 48 : (c | 32) - 87) }; return v }
        while i < e.count {
            let c = e[i]
            if c != 92 { out.append(c); i += 1; continue }
            let d = e[i + 1]; i += 2
            switch d {
            case 110: out.append(10)
            case 116: out.append(9)
            case 114: out.append(13)
            case 98: out.append(8)
            case 102: out.append(12)
            case 117:
                var u = hex(i); i += 4
                if u >= 0xD800 && u < 0xDC00 { let l = hex(i + 2); i += 6; u = 0x10000 + (u - 0xD800) << 10 + (l - 0xDC00) }
                if u < 0x80 { out.append(UInt8(u)) } else if u < 0x800 { out.append(UInt8(0xC0 | u >> 6)); out.append(UInt8(0x80 | u & 63)) }
                else if u < 0x10000 { out.append(UInt8(0xE0 | u >> 12)); out.append(UInt8(0x80 | u >> 6 & 63)); out.append(UInt8(0x80 | u & 63)) }
                else { out.append(UInt8(0xF0 | u >> 18)); out.append(UInt8(0x80 | u >> 12 & 63)); out.append(UInt8(0x80 | u >> 6 & 63)); out.append(UInt8(0x80 | u & 63)) }
            default: out.append(d)
            }
        }
    }
    public func equals(_ text: StaticString) -> Bool { var d: [UInt8] = []; appendDecoded(to: &d); return d.elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) }
    public func equals(_ other: JSONString) -> Bool { var a: [UInt8] = [], b: [UInt8] = []; appendDecoded(to: &a); other.appendDecoded(to: &b); return a == b }
}
public struct JSONNumber {
    public let text: UnsafeBufferPointer<UInt8>
    public init(text: UnsafeBufferPointer<UInt8>) { self.text = text }
    public var integer: Int64? {
        var i = 0; var neg = false; if text.first == 45 { neg = true; i = 1 }
        guard i < text.count else { return nil }
        var v: Int64 = 0
        while i < text.count { let c = text[i]; guard c >= 48, c <= 57 else { return nil }
            let (a, o) = v.multipliedReportingOverflow(by: 10); let (b, p) = a.subtractingReportingOverflow(Int64(c - 48)); if o || p { return nil }; v = b; i += 1 }
        if neg { return v }; return v == Int64.min ? nil : -v
    }
}
public struct JSONReader {
    let b: UnsafeBufferPointer<UInt8>; public private(set) var offset = 0; var first = false; var depth = 0
    public init(_ bytes: UnsafeBufferPointer<UInt8>) { b = bytes }
    func bad() -> JSONError { JSONError(reason: .bad, offset: offset) }
    mutating func ws() { while offset < b.count, b[offset] == 32 || b[offset] == 9 || b[offset] == 10 || b[offset] == 13 { offset += 1 } }
    mutating func eat(_ c: UInt8) throws(JSONError) { ws(); guard offset < b.count, b[offset] == c else { throw bad() }; offset += 1 }
    public mutating func kind() throws(JSONError) -> JSONKind {
        ws(); guard offset < b.count else { throw bad() }
        switch b[offset] { case 123: return .object; case 91: return .array; case 34: return .string; case 116, 102: return .boolean; case 110: return .null; case 45, 48...57: return .number; default: throw bad() }
    }
    public mutating func enterObject() throws(JSONError) { try eat(123); first = true; depth += 1; if depth > 128 { throw bad() } }
    public mutating func enterArray() throws(JSONError) { try eat(91); first = true; depth += 1; if depth > 128 { throw bad() } }
    public mutating func nextMember() throws(JSONError) -> JSONString? {
        ws(); guard offset < b.count else { throw bad() }
        if b[offset] == 125 { offset += 1; first = false; depth -= 1; return nil }
        if !first { try eat(44) }
        first = false
        let s = try string(); try eat(58); return s
    }
    public mutating func nextElement() throws(JSONError) -> Bool {
        ws(); guard offset < b.count else { throw bad() }
        if b[offset] == 93 { if !first || true { offset += 1; first = false; depth -= 1; return false } }
        if !first { try eat(44) }
        first = false; return true
    }
    public mutating func string() throws(JSONError) -> JSONString {
        try eat(34); let s = offset; var esc = false
        while true {
            guard offset < b.count else { throw bad() }
            let c = b[offset]
            if c == 34 { break }
            if c < 32 { throw bad() }
            if c == 92 { esc = true; offset += 1; guard offset < b.count else { throw bad() } }
            offset += 1
        }
        let r = JSONString(escaped: UnsafeBufferPointer(rebasing: b[s..<offset]), hasEscapes: esc); offset += 1
        guard isUTF8(r.escaped) else { throw bad() }
        return r
    }
    public mutating func number() throws(JSONError) -> JSONNumber { ws(); let s = offset
        while offset < b.count, b[offset] == 45 || b[offset] == 43 || b[offset] == 46 || b[offset] | 32 == 101 || (b[offset] >= 48 && b[offset] <= 57) { offset += 1 }
        guard offset > s else { throw bad() }
        return JSONNumber(text: UnsafeBufferPointer(rebasing: b[s..<offset])) }
    public mutating func boolean() throws(JSONError) -> Bool { ws(); if b[offset] == 116 { try lit("true"); return true }; try lit("false"); return false }
    public mutating func null() throws(JSONError) { ws(); try lit("null") }
    mutating func lit(_ t: StaticString) throws(JSONError) { for k in 0..<t.utf8CodeUnitCount { guard offset < b.count, b[offset] == t.utf8Start[k] else { throw bad() }; offset += 1 } }
    public mutating func skip() throws(JSONError) -> Range<Int> {
        let k = try kind(); let s = offset
        switch k {
        case .object: try enterObject(); while try nextMember() != nil { _ = try skip() }
        case .array: try enterArray(); while try nextElement() { _ = try skip() }
        case .string: _ = try string()
        case .number: _ = try number()
        case .boolean: _ = try boolean()
        case .null: try null()
        }
        return s..<offset
    }
    public func bytes(_ r: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: b[r.clamped(to: 0..<b.count)]) }
    public mutating func end() throws(JSONError) { ws(); guard offset == b.count else { throw bad() } }
}
public struct JSONWriter {
    public private(set) var bytes: [UInt8] = []; var comma = false
    public init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }
    mutating func sep() { if comma { bytes.append(44) }; comma = true }
    public mutating func beginObject() { sep(); bytes.append(123); comma = false }
    public mutating func endObject() { bytes.append(125); comma = true }
    public mutating func beginArray() { sep(); bytes.append(91); comma = false }
    public mutating func endArray() { bytes.append(93); comma = true }
    public mutating func name(_ n: StaticString) { string(n); bytes.append(58); bytes.append(32); comma = false }
    public mutating func string(_ t: StaticString) { string(UnsafeBufferPointer(start: t.utf8Start, count: t.utf8CodeUnitCount)) }
    public mutating func string(_ t: [UInt8]) { t.withUnsafeBufferPointer { string($0) } }
    public mutating func string(_ t: UnsafeBufferPointer<UInt8>) { sep(); bytes.append(34)
        for c in t { if c == 34 || c == 92 { bytes.append(92); bytes.append(c) } else if c < 32 { bytes.append(contentsOf: [92, 117, 48, 48, c < 16 ? 48 : 49, (c & 15) < 10 ? 48 + (c & 15) : 87 + (c & 15)]) } else { bytes.append(c) } }
        bytes.append(34) }
    public mutating func integer(_ v: Int64) { sep(); appendDecimal(v, to: &bytes) }
    public mutating func boolean(_ v: Bool) { sep(); bytes.append(contentsOf: v ? [116, 114, 117, 101] : [102, 97, 108, 115, 101]) }
    public mutating func null() { sep(); bytes.append(contentsOf: [110, 117, 108, 108]) }
    public mutating func raw(_ j: UnsafeBufferPointer<UInt8>) { sep(); bytes.append(contentsOf: j) }
}
public func isUTF8(_ b: UnsafeBufferPointer<UInt8>) -> Bool {
    var i = 0
    while i < b.count {
        let c = b[i]; if c < 0x80 { i += 1; continue }
        let n = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : 1
        guard c >= 0xC2, c <= 0xF4, i + n < b.count else { return false }
        for k in 1...n where b[i + k] & 0xC0 != 0x80 { return false }
        i += n + 1
    }
    return true
}
public func appendDecimal(_ v: Int64, to out: inout [UInt8]) {
    if v < 0 { out.append(45) }
    var m = v.magnitude; var d: [UInt8] = []
    repeat { d.append(48 + UInt8(m % 10)); m /= 10 } while m > 0
    out.append(contentsOf: d.reversed())
}
