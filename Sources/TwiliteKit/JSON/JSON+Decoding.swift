#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension JSON {
    /// Reads the value as a type of yours, as `JSONText.decode(_:)` does.
    ///
    /// - Throws: a `TwiliteError` of the kind `.decoding`, whose message tells where the value is otherwise.
    public func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws(TwiliteError) -> Value {
        do {
            return try JSONDecoding(self, at: []).value(type)
        } catch let error as TwiliteError {
            throw error
        } catch let error as DecodingError {
            throw TwiliteError(.decoding, error.words)
        } catch {
            throw TwiliteError(.decoding, "The type cannot be read: \(error)")
        }
    }
}

/// Reads a value for `Decodable`. Numbers are read as they are written, never by way of a `Double`.
private struct JSONDecoding: Decoder {
    let value: JSON
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    init(_ value: JSON, at path: [any CodingKey]) {
        self.value = value
        codingPath = path
    }

    func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let read: Any?
        switch type {
        case is JSON.Type: read = value
        case is Date.Type: read = value.string.flatMap { Date(twilio: $0) }
        case is URL.Type: read = value.string.flatMap { URL(string: $0) }
        case is Decimal.Type: read = value.number.flatMap { Decimal(string: $0.description) }
        case is Data.Type: read = value.string.flatMap { Data(base64Encoded: $0) }
        default: return try Value(from: self)
        }
        guard let read = read as? Value else { throw mismatch(type) }
        return read
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard let members = value.object else { throw mismatch([String: JSON].self) }
        return KeyedDecodingContainer(Members(members: members, codingPath: codingPath))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard let elements = value.array else { throw mismatch([JSON].self) }
        return Elements(elements: elements, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    func mismatch(_ type: Any.Type) -> DecodingError {
        let context = DecodingError.Context(codingPath: codingPath, debugDescription: value.kind)
        return value.isNull ? .valueNotFound(type, context) : .typeMismatch(type, context)
    }
}

extension JSONDecoding: SingleValueDecodingContainer {
    func decodeNil() -> Bool { value.isNull }
    func decode(_ type: Bool.Type) throws -> Bool { try value.bool ?? refuse(type) }
    func decode(_ type: String.Type) throws -> String { try value.string ?? refuse(type) }
    func decode(_ type: Double.Type) throws -> Double { try value.double ?? refuse(type) }
    func decode(_ type: Float.Type) throws -> Float { try value.double.map { Float($0) } ?? refuse(type) }
    func decode(_ type: Int.Type) throws -> Int { try integer(type) }
    func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
    func decode(_ type: Int128.Type) throws -> Int128 { try integer(type) }
    func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }
    func decode(_ type: UInt128.Type) throws -> UInt128 { try integer(type) }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try value(type) }

    private func integer<Integer: FixedWidthInteger>(_ type: Integer.Type) throws -> Integer {
        try value.number.flatMap { Integer($0.description) } ?? refuse(type)
    }

    private func refuse<Value>(_ type: Value.Type) throws -> Value { throw mismatch(type) }
}

private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let members: JSON.Object
    let codingPath: [any CodingKey]

    var allKeys: [Key] { members.compactMap { Key(stringValue: $0.name) } }

    func contains(_ key: Key) -> Bool { member(key) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try decoding(key).value.isNull }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try decoding(key).value(type)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { try decoding(key).container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoding(key).unkeyedContainer()
    }

    func superDecoder() -> any Decoder { JSONDecoding(members["super"] ?? nil, at: codingPath) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try decoding(key) }

    private func decoding(_ key: Key) throws -> JSONDecoding {
        guard let value = member(key) else {
            let context = DecodingError.Context(codingPath: codingPath, debugDescription: "")
            throw DecodingError.keyNotFound(key, context)
        }
        return JSONDecoding(value, at: codingPath + [key])
    }

    /// The member that is spelled like the key, else in snake_case.
    private func member(_ key: Key) -> JSON? { members[key.stringValue] ?? members[snakeCase(key.stringValue)] }
}

private struct Elements: UnkeyedDecodingContainer {
    let elements: [JSON]
    let codingPath: [any CodingKey]
    var currentIndex = 0

    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex >= elements.count }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, elements[currentIndex].isNull else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try read { try $0.value(type) } }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        try read { try $0.container(keyedBy: type) }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try read { try $0.unkeyedContainer() }
    }

    mutating func superDecoder() throws -> any Decoder { try read { $0 } }

    private mutating func read<Value>(_ body: (JSONDecoding) throws -> Value) throws -> Value {
        let path = codingPath + [Index(intValue: currentIndex)]
        guard !isAtEnd else {
            throw DecodingError.valueNotFound(
                Value.self, .init(codingPath: path, debugDescription: "the array ends before"))
        }
        let value = try body(JSONDecoding(elements[currentIndex], at: path))
        currentIndex += 1
        return value
    }

    private struct Index: CodingKey {
        let index: Int
        var stringValue: String { String(index) }
        var intValue: Int? { index }
        init(intValue: Int) { index = intValue }
        init?(stringValue: String) { return nil }
    }
}

extension JSON {
    /// The kind of value, for the middle of a sentence. What it is stays out of errors.
    fileprivate var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a truth value"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension DecodingError {
    fileprivate var words: String {
        func place(_ path: [any CodingKey]) -> String {
            let names = path.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
            return names.isEmpty ? "The value" : String(names.drop { $0 == "." })
        }
        switch self {
        case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
            return "\(place(context.codingPath)) is \(context.debugDescription), and cannot be read as \(type)"
        case .keyNotFound(let key, let context):
            return "\(place(context.codingPath + [key])) is missing"
        case .dataCorrupted(let context):
            return "\(place(context.codingPath)) cannot be read: \(context.debugDescription)"
        @unknown default: return "The value cannot be read"
        }
    }
}
