/// The SID that the sandbox gives to a record: a prefix and 32 hex digits in lower case.
///
/// Kept as numbers because a hundred thousand of them are.
struct SID: Hashable, Sendable {
    enum Prefix: String {
        case entity = "YE"
        case user = "US"
        case customerProfile = "BU"
        case entityAssignment = "BV"
    }

    let prefix: Prefix
    private let high: UInt64
    private let low: UInt64

    /// The SID of the nth record of a kind: the same one each time, and it looks like any other.
    init(_ prefix: Prefix, number: UInt64) {
        self.prefix = prefix
        high = Self.mixed(number &* 2)
        low = Self.mixed(number &* 2 &+ 1)
    }

    /// Reads a SID as the sandbox writes it.
    init?(_ text: String, _ prefix: Prefix) {
        let bytes = Array(text.utf8)
        guard bytes.count == 34, bytes.starts(with: prefix.rawValue.utf8) else { return nil }
        var halves: [UInt64] = [0, 0]
        for (index, byte) in bytes.dropFirst(2).enumerated() {
            guard !(UInt8(ascii: "A")...UInt8(ascii: "F") ~= byte), let digit = Hex.value(byte) else { return nil }
            halves[index / 16] = halves[index / 16] << 4 | UInt64(digit)
        }
        self.prefix = prefix
        high = halves[0]
        low = halves[1]
    }

    var text: String { prefix.rawValue + digits }

    /// What follows the prefix.
    var digits: String { String(decoding: Hex.digits(high) + Hex.digits(low), as: UTF8.self) }

    /// Whether a text is a SID as the API's documents define one: the prefix and 32 hex digits of either case.
    static func isWellFormed(_ text: String, _ prefix: String) -> Bool {
        text.utf8.count == 34 && text.utf8.starts(with: prefix.utf8)
            && text.utf8.dropFirst(2).allSatisfy { Hex.value($0) != nil }
    }

    /// SplitMix64: no two numbers have the same outcome, so no two SIDs of a kind are equal.
    static func mixed(_ number: UInt64) -> UInt64 {
        var bits = number &+ 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
