/// A JSON value, as Twilio wrote it: numbers are exact, members are in their order.
///
/// Values are written as literals wherever one is expected:
///
/// ```swift
/// let attributes: JSON = ["team": "blue", "level": 7, "tags": ["a", "b"], "manager": nil]
/// ```
public enum JSON: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Number)
    case string(String)
    case array([JSON])
    case object(Object)

    /// The text, if the value is a string.
    public var string: String? { if case .string(let text) = self { text } else { nil } }

    /// The truth value, if the value is `true` or `false`.
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    /// The number, if the value is one.
    public var number: Number? { if case .number(let number) = self { number } else { nil } }

    /// The number as an `Int`, if the value is an integer that an `Int` can hold.
    public var int: Int? { number?.int }

    /// The number as the nearest `Double`, if the value is a number.
    public var double: Double? { number?.double }

    /// The elements, if the value is an array.
    public var array: [JSON]? { if case .array(let elements) = self { elements } else { nil } }

    /// The members, if the value is an object.
    public var object: Object? { if case .object(let members) = self { members } else { nil } }

    /// Whether the value is `null`.
    public var isNull: Bool { self == .null }

    /// The member of this name; nil when there is none, or the value is no object.
    public subscript(name: String) -> JSON? { object?[name] }

    /// The element at an index; nil when there is none, or the value is no array.
    public subscript(index: Int) -> JSON? {
        guard let array, array.indices.contains(index) else { return nil }
        return array[index]
    }

    /// A number of any size and precision, kept as it is written.
    ///
    /// Two are equal when they are written alike: 1 and 1.0 differ.
    public struct Number: Sendable, Hashable, CustomStringConvertible {
        /// The number as JSON has it.
        public let description: String

        init(written text: String) { description = text }

        /// A whole number.
        public init(_ value: some BinaryInteger) { description = String(value) }

        /// The shortest text that is read as this number again; nil for what JSON has no number for, NaN and infinity.
        public init?(_ value: Double) {
            guard value.isFinite else { return nil }
            description = "\(value)"
        }

        /// The value as an `Int`; nil when it is not written as an integer, or an `Int` cannot hold it.
        public var int: Int? { Int(description) }

        /// The nearest `Double`.
        public var double: Double { Double(description) ?? .nan }
    }

    /// The members of an object, in the order in which they are written.
    ///
    /// Two are equal when they have the same members, whatever the order. Of members with one name, the first is found.
    public struct Object: Sendable, Equatable, RandomAccessCollection {
        public typealias Element = (name: String, value: JSON)

        private var members: [Element]

        init(members: [Element]) { self.members = members }

        /// The members of a dictionary, by their names' order.
        public init(_ members: [String: JSON]) {
            self.members = members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        }

        public var startIndex: Int { 0 }
        public var endIndex: Int { members.count }
        public subscript(position: Int) -> Element { members[position] }

        /// The names, in order.
        public var names: [String] { members.map(\.name) }

        /// The value of a name. Setting nil takes the member away; a new one comes last.
        public subscript(name: String) -> JSON? {
            get { members.first { $0.name == name }?.value }
            set {
                let index = members.firstIndex { $0.name == name }
                switch (index, newValue) {
                case (let index?, let value?): members[index].value = value
                case (let index?, nil): members.remove(at: index)
                case (nil, let value?): members.append((name, value))
                case (nil, nil): break
                }
            }
        }

        public static func == (one: Object, other: Object) -> Bool {
            one.count == other.count && one.allSatisfy { other[$0.name] == $0.value }
        }
    }
}

// MARK: - Literals

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    public init(nilLiteral: ()) { self = .null }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int) { self = .number(Number(value)) }
    public init(floatLiteral value: Double) { self = Number(value).map { .number($0) } ?? .null }
    public init(stringLiteral value: String) { self = .string(value) }
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(Object(members: elements.map { ($0.0, $0.1) }))
    }
}
