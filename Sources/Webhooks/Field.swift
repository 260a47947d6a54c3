import Bytes
import CTwiliteSystem

/// A field of a form or a query, as it stands there: escaped.
struct Field {
    private let start: UnsafePointer<UInt8>
    private let nameLength: Int
    private let length: Int

    fileprivate init(_ start: UnsafePointer<UInt8>, _ length: Int) {
        self.start = start
        self.length = length
        nameLength = place(of: UInt8(ascii: "="), start, length)
    }

    var name: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: nameLength) }

    /// Nothing when there is no equals sign.
    var value: UnsafeBufferPointer<UInt8> {
        let begin = min(nameLength &+ 1, length)
        return UnsafeBufferPointer(start: start + begin, count: length &- begin)
    }
}

/// Gives the fields of a form or a query one after the other.
/// https://url.spec.whatwg.org/#concept-urlencoded-parser
struct FieldReader {
    private var rest: UnsafePointer<UInt8>?
    private var left: Int

    init(_ text: UnsafeBufferPointer<UInt8>) {
        rest = text.baseAddress
        left = text.count
    }

    mutating func next() -> Field? {
        while let start = rest, left > 0 {
            let length = place(of: UInt8(ascii: "&"), start, left)
            let taken = min(length &+ 1, left)
            rest = start + taken
            left &-= taken
            if length > 0 { return Field(start, length) }
        }
        return nil
    }
}

/// The bytes that an escaped text stands for, one after the other: `+` for a space, `%` and two hexadecimal digits for a
/// byte. A `%` without them stands for itself.
struct Unescaped {
    private var rest: UnsafePointer<UInt8>?
    private var left: Int

    init(_ text: UnsafeBufferPointer<UInt8>) {
        rest = text.baseAddress
        left = text.count
    }

    @inline(__always)
    mutating func next() -> UInt8? {
        guard left > 0, let start = rest else { return nil }
        let first = start[0]
        if first == UInt8(ascii: "%"), left > 2, let high = hexValue(start[1]), let low = hexValue(start[2]) {
            rest = start + 3
            left &-= 3
            return UInt8(truncatingIfNeeded: high << 4 | low)
        }
        rest = start + 1
        left &-= 1
        return first == UInt8(ascii: "+") ? UInt8(ascii: " ") : first
    }

    /// The bytes up to the next escape, which stand for themselves.
    mutating func takeRun() -> UnsafeBufferPointer<UInt8> {
        guard let start = rest else { return .init(start: nil, count: 0) }
        var length = 0
        while length < left, start[length] != UInt8(ascii: "%"), start[length] != UInt8(ascii: "+") { length &+= 1 }
        rest = start + length
        left &-= length
        return UnsafeBufferPointer(start: start, count: length)
    }
}

/// Which comes first of what two escaped texts stand for, byte by byte: below 0 for the first, 0 for the same.
func order(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
    let begin = differingPlace(a, b)
    var first = Unescaped(UnsafeBufferPointer(rebasing: a[begin...]))
    var second = Unescaped(UnsafeBufferPointer(rebasing: b[begin...]))
    while let byte = first.next() {
        guard let other = second.next() else { return 1 }
        if byte != other { return byte < other ? -1 : 1 }
    }
    return second.next() == nil ? 0 : -1
}

/// How far two escaped texts are the same, letter for letter, without an escape that the difference is in. A `%` is no
/// digit, so one of the two letters before the difference begins that escape, if any does.
private func differingPlace(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
    let shorter = min(a.count, b.count)
    guard let first = a.baseAddress, let second = b.baseAddress else { return 0 }
    var place = 0
    while shorter &- place >= 8,
        UnsafeRawPointer(first + place).loadUnaligned(as: UInt64.self)
            == UnsafeRawPointer(second + place).loadUnaligned(as: UInt64.self)
    {
        place &+= 8
    }
    while place < shorter, first[place] == second[place] { place &+= 1 }
    for back in 1...2 where place >= back && first[place &- back] == UInt8(ascii: "%") { return place &- back }
    return place
}

/// Whether an escaped text stands for a name.
func stands(_ text: UnsafeBufferPointer<UInt8>, for name: StaticString) -> Bool {
    var bytes = Unescaped(text)
    for byte in name.utf8 { guard bytes.next() == byte else { return false } }
    return bytes.next() == nil
}

/// Where a byte first stands; the length when it does not.
private func place(of byte: UInt8, _ start: UnsafePointer<UInt8>, _ length: Int) -> Int {
    guard let found = memchr(start, Int32(byte), length) else { return length }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
}
