/// The spellings of a name: a parameter is `FriendlyName`, the property that it sets `friendly_name` or `friendlyName`.
enum Names {
    /// The name without case, underscores, dots and dashes: names that are alike in this are one.
    static func plain(_ name: String) -> String {
        String(
            decoding: name.utf8.compactMap { byte -> UInt8? in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
                case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): nil
                default: byte
                }
            }, as: UTF8.self)
    }

    /// `UserChannel` as `user_channel`, `HostedNumbers` as `hosted_numbers`.
    static func snake(_ name: String) -> String {
        let bytes = Array(name.utf8)
        var snake: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            guard isCapital(byte) else {
                snake.append(byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") ? UInt8(ascii: "_") : byte)
                continue
            }
            let beginsWord =
                index > 0
                && (!isCapital(bytes[index - 1])
                    || (index + 1 < bytes.count && UInt8(ascii: "a")...UInt8(ascii: "z") ~= bytes[index + 1]))
            if beginsWord, snake.last != UInt8(ascii: "_") { snake.append(UInt8(ascii: "_")) }
            snake.append(byte | 0x20)
        }
        return String(decoding: snake, as: UTF8.self)
    }

    private static func isCapital(_ byte: UInt8) -> Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte }
}
