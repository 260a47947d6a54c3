import Bytes

/// A number of a JSON text, as it is written there.
public struct JSONNumber {
    public let text: UnsafeBufferPointer<UInt8>

    public init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// The value of a number that is written as an integer and that 64 bits can hold.
    public var integer: Int64? {
        let isNegative = text.first == UInt8(ascii: "-")
        var index = isNegative ? 1 : 0
        guard index < text.count else { return nil }
        // Counted downwards: the least number has no counterpart above.
        var value: Int64 = 0
        while index < text.count {
            guard isDigit(text[index]) else { return nil }
            let (tens, tooFar) = value.multipliedReportingOverflow(by: 10)
            let (next, beyond) = tens.subtractingReportingOverflow(Int64(text[index] &- 0x30))
            if tooFar || beyond { return nil }
            value = next
            index &+= 1
        }
        if isNegative { return value }
        return value == Int64.min ? nil : 0 &- value
    }
}
