extension Timestamp {
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// The day, as `2015-07-30`.
    var day: String { String(text.prefix(10)) }

    /// As RFC 2822 writes it, and the API of 2010: `Thu, 30 Jul 2015 20:00:00 +0000`.
    var mailText: String {
        let days = Int((Double(seconds) / 86400).rounded(.down))
        let parts = text.split(whereSeparator: { "-T".contains($0) })
        let month = Int(parts[1]).map { Self.months[$0 - 1] } ?? ""
        return "\(Self.weekdays[(days % 7 + 7) % 7]), \(parts[2]) \(month) \(parts[0]) \(parts[3].prefix(8)) +0000"
    }

    /// Reads a moment in RFC 3339's form, `2015-07-30T20:00:00.123+02:00`; fractions of a second are dropped.
    init?(moment text: String) {
        let text = Array(text.utf8)
        guard text.count >= 20, let day = Self(day: String(decoding: text[..<10], as: UTF8.self)),
            text[10] | 0x20 == UInt8(ascii: "t"), let time = Self.time(text[11..<16]), text[16] == UInt8(ascii: ":"),
            let second = Self.number(text[17..<19]), second <= 60
        else { return nil }
        var rest = text[19...]
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
            guard !digits.isEmpty else { return nil }
            rest = rest.dropFirst(digits.count + 1)
        }
        var offset = 0
        switch rest.first {
        case UInt8(ascii: "Z"), UInt8(ascii: "z"): guard rest.count == 1 else { return nil }
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            guard rest.count == 6, let given = Self.time(rest.dropFirst()) else { return nil }
            offset = rest.first == UInt8(ascii: "+") ? given : -given
        default: return nil
        }
        self.init(seconds: day.seconds + time + second - offset)
    }

    /// Reads a day, `2015-07-30`.
    init?(day text: String) {
        let text = Array(text.utf8)
        guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            let year = Self.number(text[..<4]), year > 0, let month = Self.number(text[5..<7]), 1...12 ~= month,
            let day = Self.number(text[8...]), 1...31 ~= day
        else { return nil }
        // Days since 1970 by counting in years that begin on 1 March.
        let marchYear = month > 2 ? year : year - 1
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let days = marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - 719_468
        self.init(seconds: days * 86400)
        // The 31st of April would be the 1st of May.
        guard self.day.utf8.elementsEqual(text) else { return nil }
    }

    /// Reads RFC 2822's form as the sandbox writes it.
    init?(mailText text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 6, let month = Self.months.firstIndex(of: String(parts[2])) else { return nil }
        let number = month + 1
        self.init(moment: "\(parts[3])-\(number < 10 ? "0" : "")\(number)-\(parts[1])T\(parts[4])Z")
    }

    /// Reads any of them.
    init?(any text: String) {
        guard let found = Self(moment: text) ?? Self(day: text) ?? Self(mailText: text) else { return nil }
        self = found
    }

    /// `20:00`, in seconds.
    private static func time(_ text: ArraySlice<UInt8>) -> Int? {
        let text = Array(text)
        guard text.count == 5, text[2] == UInt8(ascii: ":"), let hour = number(text[..<2]), hour < 24,
            let minute = number(text[3...]), minute < 60
        else { return nil }
        return hour * 3600 + minute * 60
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
