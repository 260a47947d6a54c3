#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Date {
    /// A date as Twilio writes it: ISO 8601 (`2015-07-30T20:00:00Z`, `2015-07-30`) or, in its oldest API, RFC 2822
    /// (`Thu, 30 Jul 2015 20:00:00 +0000`). Nil for any other text.
    init?(twilio text: String) {
        var reader = DateReader(text)
        guard let date = reader.iso8601() ?? reader.rfc2822() else { return nil }
        self = date
    }
}

/// Reads a date's text, byte by byte.
private struct DateReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func iso8601() -> Date? {
        index = 0
        guard let year = digits(4), take("-"), let month = digits(2), take("-"), let day = digits(2),
            let days = days(year, month, day)
        else { return nil }
        if isAtEnd { return date(days, 0) }
        guard take("T") || take(" "), let seconds = time() else { return nil }
        let fraction = fraction()
        let offset = take("Z") ? 0 : self.offset()
        guard let offset, isAtEnd else { return nil }
        return date(days, seconds - offset)?.addingTimeInterval(fraction)
    }

    mutating func rfc2822() -> Date? {
        index = 0
        if let comma = bytes.firstIndex(of: UInt8(ascii: ",")) { index = comma + 1 }
        _ = take(" ")
        guard let day = digits(2) ?? digits(1), take(" "), let month = month(), take(" "), let year = digits(4),
            take(" "),
            let days = days(year, month, day), let seconds = time(), take(" ")
        else { return nil }
        let offset = take("GMT") || take("UTC") || take("Z") ? 0 : self.offset()
        guard let offset, isAtEnd else { return nil }
        return date(days, seconds - offset)
    }

    private var isAtEnd: Bool { index == bytes.count }

    private mutating func take(_ text: String) -> Bool {
        guard bytes[index...].starts(with: text.utf8) else { return false }
        index += text.utf8.count
        return true
    }

    private mutating func digits(_ count: Int) -> Int? {
        let end = index + count
        guard end <= bytes.count else { return nil }
        var number = 0
        for byte in bytes[index..<end] {
            guard 0x30...0x39 ~= byte else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        index = end
        return number
    }

    private mutating func month() -> Int? {
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        for (place, name) in names.enumerated() where take(name) { return place + 1 }
        return nil
    }

    /// Seconds of the day. A leap second is the one before it.
    private mutating func time() -> Int? {
        guard let hours = digits(2), take(":"), let minutes = digits(2), take(":"), let seconds = digits(2),
            hours < 24, minutes < 60, seconds <= 60
        else { return nil }
        return hours * 3600 + minutes * 60 + min(seconds, 59)
    }

    private mutating func fraction() -> Double {
        guard take(".") else { return 0 }
        var value = 0.0
        var unit = 0.1
        while let digit = digits(1) {
            value += Double(digit) * unit
            unit /= 10
        }
        return value
    }

    /// Seconds east of Greenwich.
    private mutating func offset() -> Int? {
        let isWest = take("-")
        guard isWest || take("+"), let hours = digits(2) else { return nil }
        _ = take(":")
        guard let minutes = digits(2) else { return nil }
        return (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
    }

    /// Days since 1970; nil for a day that no calendar has.
    private func days(_ year: Int, _ month: Int, _ day: Int) -> Int? {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard 1...12 ~= month, 1...lengths[month - 1] ~= day, year > 0 else { return nil }
        let before = year - 1
        let yearDays = before * 365 + before / 4 - before / 100 + before / 400
        return yearDays + lengths[..<(month - 1)].reduce(0, +) + day - 1 - 719_162
    }

    private func date(_ days: Int, _ seconds: Int) -> Date? {
        Date(timeIntervalSince1970: Double(days * 86_400 + seconds))
    }
}
