extension Scan {
    /// Checks one value of any kind that begins at `index`, and gives where it ends. `depth` levels are open around it.
    ///
    /// One loop for all levels: which of them are objects is a bit each, so a hostile text cannot exhaust the stack.
    func value(_ index: Int, depth: Int) throws(JSONError) -> Int {
        var index = index
        var levels = Levels()
        nextValue: while true {
            guard index < count else { throw JSONError(.endsEarly, at: count) }
            switch start[index] {
            case UInt8(ascii: "\""):
                var hasEscapes = false
                index = try string(index &+ 1, hasEscapes: &hasEscapes) &+ 1
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard depth &+ levels.count < JSONReader.depthLimit else { throw JSONError(.tooDeep, at: index) }
                let isObject = start[index] == UInt8(ascii: "{")
                index = skipWhiteSpace(index &+ 1)
                guard index < count else { throw JSONError(.endsEarly, at: count) }
                if start[index] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                    index &+= 1
                } else {
                    levels.open(isObject: isObject)
                    if isObject { index = try name(index) }
                    continue nextValue
                }
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): index = try number(index)
            case UInt8(ascii: "t"): index = try literal(index, "true")
            case UInt8(ascii: "f"): index = try literal(index, "false")
            case UInt8(ascii: "n"): index = try literal(index, "null")
            default: throw JSONError(.unexpectedByte, at: index)
            }
            // The value has ended; so may the levels around it.
            while true {
                if levels.count == 0 { return index }
                index = skipWhiteSpace(index)
                guard index < count else { throw JSONError(.endsEarly, at: count) }
                let byte = start[index]
                if byte == UInt8(ascii: ",") {
                    index = skipWhiteSpace(index &+ 1)
                    if levels.isInObject { index = try name(index) }
                    continue nextValue
                }
                guard byte == (levels.isInObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                    throw JSONError(.unexpectedByte, at: index)
                }
                index &+= 1
                levels.close()
            }
        }
    }

    /// Checks a member's name and its colon, and gives where its value begins.
    @inline(__always)
    private func name(_ index: Int) throws(JSONError) -> Int {
        guard index < count else { throw JSONError(.endsEarly, at: count) }
        guard start[index] == UInt8(ascii: "\"") else { throw JSONError(.unexpectedByte, at: index) }
        var hasEscapes = false
        let colon = skipWhiteSpace(try string(index &+ 1, hasEscapes: &hasEscapes) &+ 1)
        guard colon < count else { throw JSONError(.endsEarly, at: count) }
        guard start[colon] == UInt8(ascii: ":") else { throw JSONError(.unexpectedByte, at: colon) }
        return skipWhiteSpace(colon &+ 1)
    }
}

/// The levels that are open, a bit for each: whether it is an object. There are 128 at most.
private struct Levels {
    private(set) var count = 0
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    var isInObject: Bool { low & 1 == 1 }

    mutating func open(isObject: Bool) {
        high = high &<< 1 | low &>> 63
        low = low &<< 1 | (isObject ? 1 : 0)
        count &+= 1
    }

    mutating func close() {
        low = low &>> 1 | high &<< 63
        high = high &>> 1
        count &-= 1
    }
}
