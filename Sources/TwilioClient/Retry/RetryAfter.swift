import Bytes
import JSON

/// Reads `Retry-After`: seconds, or an HTTP date (RFC 9110, 10.2.3). Nil when it is neither.
func retryAfterMS(_ value: [UInt8], nowSeconds: Int64) -> Int64? {
    if let seconds = decimal(value[...]) {
        let (ms, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        return overflow ? Int64.max : ms
    }
    guard let date = httpDate(value) else { return nil }
    return max(0, date - nowSeconds) * 1000
}

/// The seconds since 1970 of an IMF-fixdate, `Sun, 06 Nov 1994 08:49:37 GMT`; the older forms are obsolete.
private func httpDate(_ text: [UInt8]) -> Int64? {
    guard text.count == 29, text[25...].elementsEqual((" GMT" as StaticString).utf8),
        let day = decimal(text[5..<7]), let month = month(text[8..<11]), let year = decimal(text[12..<16]),
        let hour = decimal(text[17..<19]), let minute = decimal(text[20..<22]), let second = decimal(text[23..<25]),
        1...31 ~= day, hour < 24, minute < 60, second <= 60
    else { return nil }
    return days(year, month, day) * 86400 + hour * 3600 + minute * 60 + second
}

private func month(_ name: ArraySlice<UInt8>) -> Int64? {
    let names = ("JanFebMarAprMayJunJulAugSepOctNovDec" as StaticString).utf8
    for index in 0..<12 where names[(index * 3)..<(index * 3 + 3)].elementsEqual(name) { return Int64(index + 1) }
    return nil
}

/// The days from 1 January 1970 to a date of the Gregorian calendar, counted in eras of 400 years that begin in March.
private func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
}

/// A number of digits alone, of any length: what is too large for 64 bits is as large as they go.
private func decimal(_ digits: ArraySlice<UInt8>) -> Int64? {
    guard !digits.isEmpty else { return nil }
    var value: Int64 = 0
    for byte in digits {
        guard isDigit(byte) else { return nil }
        let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, more) = tens.addingReportingOverflow(Int64(byte - 0x30))
        value = overflow || more ? Int64.max : sum
    }
    return value
}
