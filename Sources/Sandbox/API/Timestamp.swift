import Foundation

/// A moment to the second, written as the API writes it: `2015-07-30T20:00:00Z`.
struct Timestamp: Sendable, Equatable {
    var seconds: Int

    static var now: Timestamp { Timestamp(seconds: Int(Date().timeIntervalSince1970)) }

    var text: String {
        // Before 1970, too, a time counts from the beginning of its day.
        let time = (seconds % 86400 + 86400) % 86400
        let date = (seconds - time) / 86400
        let (year, month, day) = Self.civil(daysSince1970: date)
        return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
            + "T\(Self.padded(time / 3600, 2)):\(Self.padded(time / 60 % 60, 2)):\(Self.padded(time % 60, 2))Z"
    }

    /// The proleptic Gregorian date, by counting in eras of 400 years that begin on 1 March.
    private static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
        let sinceMarch0000 = days + 719_468
        let (era, dayOfEra) = (sinceMarch0000 / 146_097, sinceMarch0000 % 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
