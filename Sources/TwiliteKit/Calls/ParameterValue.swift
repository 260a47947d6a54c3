#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// What may be the value of a parameter: texts, numbers, truth values, dates, JSON, arrays and dictionaries of these.
///
/// An optional is one, too; nil is as if the parameter were not there. Conform a type of your own, an enum for one, by
/// giving its `json`.
public protocol ParameterValue: Sendable {
    /// The value as JSON.
    var json: JSON { get }
}

extension JSON: ParameterValue {
    public var json: JSON { self }
}

extension String: ParameterValue {
    public var json: JSON { .string(self) }
}

extension Substring: ParameterValue {
    public var json: JSON { .string(String(self)) }
}

extension Bool: ParameterValue {
    public var json: JSON { .bool(self) }
}

extension ParameterValue where Self: BinaryInteger {
    public var json: JSON { .number(JSON.Number(self)) }
}

extension Int: ParameterValue {}
extension Int64: ParameterValue {}
extension Int32: ParameterValue {}
extension UInt: ParameterValue {}
extension UInt64: ParameterValue {}
extension UInt32: ParameterValue {}

extension Double: ParameterValue {
    /// The number; `null` for NaN and infinity, for which JSON has none.
    public var json: JSON { JSON.Number(self).map { .number($0) } ?? .null }
}

extension Decimal: ParameterValue {
    /// The number, exactly; `null` for NaN, for which JSON has none.
    public var json: JSON { isNaN ? .null : .number(JSON.Number(written: description)) }
}

extension Date: ParameterValue {
    /// The date and time in UTC, as the API wants it: `2015-07-30T20:00:00Z`.
    public var json: JSON { .string(formatted(.iso8601)) }
}

extension URL: ParameterValue {
    public var json: JSON { .string(absoluteString) }
}

extension Optional: ParameterValue where Wrapped: ParameterValue {
    public var json: JSON { self?.json ?? .null }
}

extension Array: ParameterValue where Element: ParameterValue {
    public var json: JSON { .array(map(\.json)) }
}

extension Dictionary: ParameterValue where Key == String, Value: ParameterValue {
    public var json: JSON { .object(JSON.Object(mapValues(\.json))) }
}

extension (any ParameterValue)? {
    var json: JSON { self?.json ?? .null }
}
