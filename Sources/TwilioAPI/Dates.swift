import Bytes

/// `2015-07-30T20:00:00Z`, with a fraction of a second or an offset such as `+00:00` where it has one (RFC 3339).
func isDateTime(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    let form: StaticString = "T00:00:00"
    guard value.count > 10 + form.utf8.count, isDate(UnsafeBufferPointer(rebasing: value[..<10])),
        hasForm(value[10...], form), number(value[11..<13]) < 24, number(value[14..<16]) < 60,
        number(value[17..<19]) <= 60
    else { return false }
    var rest = value[(10 + form.utf8.count)...]
    if rest.first == UInt8(ascii: ".") {
        let digits = rest.dropFirst().prefix { isDigit($0) }
        guard !digits.isEmpty else { return false }
        rest = rest.dropFirst(1 + digits.count)
    }
    if rest.elementsEqual(("Z" as StaticString).utf8) { return true }
    guard rest.count == 6, let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
        return false
    }
    return hasForm(rest.dropFirst(), "00:00")
}

/// `2015-07-30` (RFC 3339)
func isDate(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard value.count == 10, hasForm(value[...], "0000-00-00") else { return false }
    let month = number(value[5..<7])
    return 1...12 ~= month && 1...daysOf(month: month, year: number(value[..<4])) ~= number(value[8...])
}

/// `Fri, 13 Aug 2010 01:16:24 +0000` (RFC 2822), as the API of 2010 writes it.
func isDateTimeOfMail(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    let form: StaticString = "Aaa, 00 Aaa 0000 00:00:00 "
    let size = form.utf8.count
    guard value.count == size + 5, hasForm(value[..<size], form) else { return false }
    return number(value[17..<19]) < 24 && number(value[20..<22]) < 60 && number(value[23..<25]) <= 60
        && (value[size] == UInt8(ascii: "+") || value[size] == UInt8(ascii: "-"))
        && hasForm(value[(size + 1)...], "0000")
}

/// Whether bytes are as a form begins: a digit for each 0 in it, letters for A and a, and the same elsewhere.
private func hasForm(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ form: StaticString) -> Bool {
    guard bytes.count >= form.utf8.count else { return false }
    return zip(bytes, form.utf8).allSatisfy { byte, wanted in
        switch wanted {
        case UInt8(ascii: "0"): isDigit(byte)
        case UInt8(ascii: "A"): 0x41...0x5A ~= byte
        case UInt8(ascii: "a"): 0x61...0x7A ~= byte
        default: byte == wanted
        }
    }
}

private func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    digits.reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }
}

private func daysOf(month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
}
