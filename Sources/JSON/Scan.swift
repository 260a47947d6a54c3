import Bytes

/// The checks of RFC 8259's tokens, over bytes. Each takes where a token begins and gives where it ends, or throws; none
/// reads past `count`.
struct Scan {
    let start: UnsafePointer<UInt8>
    let count: Int

    /// The first byte from `index` on that is not white space, or `count`.
    @inline(__always)
    func skipWhiteSpace(_ index: Int) -> Int {
        var index = index
        while index < count {
            let byte = start[index]
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return index }
            index &+= 1
        }
        return index
    }

    /// Checks a string whose content begins at `index`, and gives where its closing quote is.
    ///
    /// Sixteen bytes at a time as long as they are plain: ASCII, no quote, no backslash, no control character. As signed
    /// numbers, control characters and bytes beyond ASCII are those below a blank.
    @inline(__always)
    func string(_ index: Int, hasEscapes: inout Bool) throws(JSONError) -> Int {
        let blank = SIMD16<Int8>(repeating: 0x20)
        let quote = SIMD16<Int8>(repeating: 0x22)
        let backslash = SIMD16<Int8>(repeating: 0x5C)
        var index = index
        while true {
            while count &- index >= 16 {
                let block = UnsafeRawPointer(start + index).loadUnaligned(as: SIMD16<Int8>.self)
                // Eight bytes a word, each 0 or 255. The masks' own operators are not inlined.
                let special =
                    unsafeBitCast(block .< blank, to: SIMD2<UInt64>.self)
                    | unsafeBitCast(block .== quote, to: SIMD2<UInt64>.self)
                    | unsafeBitCast(block .== backslash, to: SIMD2<UInt64>.self)
                let (first, second) = (UInt64(littleEndian: special[0]), UInt64(littleEndian: special[1]))
                if first | second == 0 {
                    index &+= 16
                    continue
                }
                index &+= first != 0 ? first.trailingZeroBitCount &>> 3 : 8 &+ second.trailingZeroBitCount &>> 3
                break
            }
            guard index < count else { throw JSONError(.endsEarly, at: count) }
            let byte = start[index]
            if byte == UInt8(ascii: "\"") { return index }
            if byte == UInt8(ascii: "\\") {
                hasEscapes = true
                index = try escape(index)
            } else if byte >= 0x80 {
                let length = multibyteLength(start + index, count &- index)
                if length == 0 { throw JSONError(.notUTF8, at: index) }
                index &+= length
            } else if byte < 0x20 {
                throw JSONError(.controlCharacter, at: index)
            } else {
                index &+= 1
            }
        }
    }

    /// Checks an escape whose backslash is at `index`, with the second half of a pair of surrogates.
    private func escape(_ index: Int) throws(JSONError) -> Int {
        guard index &+ 1 < count else { throw JSONError(.endsEarly, at: count) }
        switch start[index &+ 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return index &+ 2
        case UInt8(ascii: "u"): break
        default: throw JSONError(.unknownEscape, at: index)
        }
        let unit = try codeUnit(index)
        switch unit {
        case 0xDC00...0xDFFF: throw JSONError(.loneSurrogate, at: index)
        case 0xD800...0xDBFF: break
        default: return index &+ 6
        }
        let second = index &+ 6
        guard second < count else { throw JSONError(.endsEarly, at: count) }
        guard start[second] == UInt8(ascii: "\\") else { throw JSONError(.loneSurrogate, at: index) }
        guard second &+ 1 < count else { throw JSONError(.endsEarly, at: count) }
        guard start[second &+ 1] == UInt8(ascii: "u") else { throw JSONError(.loneSurrogate, at: index) }
        guard 0xDC00...0xDFFF ~= (try codeUnit(second)) else { throw JSONError(.loneSurrogate, at: index) }
        return index &+ 12
    }

    /// The UTF-16 code unit of the escape `\uXXXX` at `index`.
    private func codeUnit(_ index: Int) throws(JSONError) -> UInt32 {
        var unit: UInt32 = 0
        for place in (index &+ 2)..<(index &+ 6) {
            guard place < count else { throw JSONError(.endsEarly, at: count) }
            guard let digit = hexValue(start[place]) else { throw JSONError(.unknownEscape, at: index) }
            unit = unit << 4 | digit
        }
        return unit
    }

    /// Checks a number that begins at `index` with a digit or a minus, and gives where it ends.
    @inline(__always)
    func number(_ index: Int) throws(JSONError) -> Int {
        let begin = index
        var index = index
        if start[index] == UInt8(ascii: "-") { index &+= 1 }
        guard index < count else { throw JSONError(.endsEarly, at: count) }
        if start[index] == UInt8(ascii: "0") {
            index &+= 1
            if index < count, isDigit(start[index]) { throw JSONError(.notANumber, at: begin) }
        } else {
            index = try digits(index, of: begin)
        }
        if index < count, start[index] == UInt8(ascii: ".") { index = try digits(index &+ 1, of: begin) }
        if index < count, start[index] | 0x20 == UInt8(ascii: "e") {
            index &+= 1
            if index < count, start[index] == UInt8(ascii: "+") || start[index] == UInt8(ascii: "-") { index &+= 1 }
            index = try digits(index, of: begin)
        }
        return index
    }

    private func digits(_ index: Int, of begin: Int) throws(JSONError) -> Int {
        var index = index
        guard index < count else { throw JSONError(.endsEarly, at: count) }
        guard isDigit(start[index]) else { throw JSONError(.notANumber, at: begin) }
        while index < count, isDigit(start[index]) { index &+= 1 }
        return index
    }

    /// Checks that `word` stands at `index`, and gives where it ends.
    @inline(__always)
    func literal(_ index: Int, _ word: StaticString) throws(JSONError) -> Int {
        for place in 0..<word.utf8CodeUnitCount {
            guard index &+ place < count else { throw JSONError(.endsEarly, at: count) }
            guard start[index &+ place] == word.utf8Start[place] else { throw JSONError(.notALiteral, at: index) }
        }
        return index &+ word.utf8CodeUnitCount
    }
}
