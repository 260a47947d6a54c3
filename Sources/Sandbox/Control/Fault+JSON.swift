import Foundation

extension Fault: Decodable {
    /// Reads a fault strictly: a misspelled field would arm another fault than was meant.
    init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        let id = try fields.required("operation", String.self)
        let kindName = try fields.required("kind", String.self)
        guard let kind = Kind(rawValue: kindName) else {
            throw ControlError(
                "unknown kind \(kindName); there are " + Kind.allCases.map(\.rawValue).joined(separator: ", "))
        }
        operation = id == "*" ? nil : Operation(id: id) ?? Documents.from(decoder.userInfo).operation(id: id)
        guard id == "*" || operation != nil else { throw ControlError("unknown operation \(id)") }
        self.kind = kind
        times = try fields.optional("times", Int.self) ?? 1
        guard times > 0 else { throw ControlError("times must be at least 1") }
        remaining = times
        processed = try Self.processed(kind, &fields)
        settings = try Settings(kind, &fields)
        try fields.finish()
        if let operation, !applies(to: operation) { throw ControlError("\(kindName) cannot happen to \(operation.id)") }
    }

    /// A fault in the answer's own body or paging URL needs that answer; of the others the choice is the tester's.
    private static func processed(_ kind: Kind, _ fields: inout Fields) throws -> Bool {
        switch kind {
        case .status, .latency, .reset, .emptyReply, .redirect: try fields.optional("processed", Bool.self) ?? false
        default: true
        }
    }

    func write(_ json: inout JSONText) {
        json.object { json in
            json.member("operation", operation?.id ?? "*")
            json.member("kind", kind.rawValue)
            json.member("times", times)
            json.member("remaining", remaining)
            json.member("processed", processed)
            switch kind {
            case .status:
                json.member("status", settings.status)
                json.member("code", settings.code)
                json.member("message", settings.message)
                json.member("retry_after", settings.retryAfter)
                json.member("body", settings.body)
                json.member("content_type", settings.contentType)
            case .latency: json.member("ms", settings.milliseconds)
            case .dribble: json.member("ms_per_byte", settings.milliseconds)
            case .wrongContentType: json.member("content_type", settings.contentType)
            case .redirect: json.member("location", settings.location)
            case .foreignPagingURL: json.member("base_url", settings.baseURL)
            case .otherPathPagingURL: json.member("path", settings.path)
            case .reset, .emptyReply, .truncatedJSON, .selfPagingURL, .repeatedToken: break
            }
        }
    }
}

extension Fault.Settings {
    fileprivate init(_ kind: Fault.Kind, _ fields: inout Fields) throws {
        switch kind {
        case .status:
            status = try fields.required("status", Int.self)
            guard 200...599 ~= status else { throw ControlError("status must be from 200 to 599") }
            code = try fields.optional("code", Int.self)
            message = try fields.optional("message", String.self)
            retryAfter = try fields.text("retry_after")
            body = try fields.optional("body", String.self)
            contentType = try fields.text("content_type")
        case .latency:
            milliseconds = try fields.milliseconds("ms")
        case .dribble:
            milliseconds = try fields.milliseconds("ms_per_byte")
        case .wrongContentType:
            contentType = try fields.text("content_type")
        case .redirect:
            location = try fields.text("location")
        case .foreignPagingURL:
            baseURL = try fields.required("base_url", String.self)
        case .otherPathPagingURL:
            path = try fields.required("path", String.self)
        case .reset, .emptyReply, .truncatedJSON, .selfPagingURL, .repeatedToken: break
        }
    }
}

/// The fields of a JSON object, each of which must be asked for.
struct Fields {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private let container: KeyedDecodingContainer<Key>
    private var known: Set<String> = []

    init(_ decoder: any Decoder) throws {
        container = try decoder.container(keyedBy: Key.self)
    }

    mutating func optional<Value: Decodable>(_ name: String, _ type: Value.Type) throws -> Value? {
        known.insert(name)
        do {
            return try container.decodeIfPresent(type, forKey: Key(stringValue: name))
        } catch {
            throw ControlError("\(name) must be \(Value.self == Int.self ? "a number" : "of type \(Value.self)")")
        }
    }

    mutating func required<Value: Decodable>(_ name: String, _ type: Value.Type) throws -> Value {
        guard let value = try optional(name, type) else { throw ControlError("\(name) is missing") }
        return value
    }

    /// Text or a number, for a header's value: one line of it.
    mutating func text(_ name: String) throws -> String? {
        let number = try? optional(name, Int.self)
        guard let text = try number.map({ String($0) }) ?? optional(name, String.self) else { return nil }
        guard text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) else { throw ControlError("\(name) must be printable ASCII") }
        return text
    }

    mutating func milliseconds(_ name: String) throws -> Int {
        let number = try required(name, Int.self)
        guard 0...3_600_000 ~= number else { throw ControlError("\(name) must be from 0 to 3600000") }
        return number
    }

    func finish() throws {
        let unknown = container.allKeys.map(\.stringValue).filter { !known.contains($0) }.sorted()
        if let name = unknown.first { throw ControlError("unknown field \(name)") }
    }
}
