import Foundation

/// The body of a request, a form or JSON, checked against what its operation takes.
struct RequestBody {
    /// What it says, each name once.
    private(set) var members: [(name: String, value: JSONValue)] = []

    init(_ request: Request, _ operation: DocumentedOperation) throws(TwilioError) {
        let type = Self.mediaType(request)
        guard let body = operation.body else {
            try Self.refuse(request, operation, type)
            return
        }
        guard let (name, schema) = body.types.first(where: { $0.name == type }) ?? Self.untyped(request, body) else {
            throw .unsupportedMediaType(
                request.header("Content-Type") ?? "", expected: body.types.map(\.name).joined(separator: " or "))
        }
        if name == DocumentedOperation.Body.form {
            members = try Self.form(request.body, schema)
        } else if !request.body.isEmpty {
            members = try Self.json(request.body, schema)
        } else if body.isRequired {
            throw .badRequest("Missing required body")
        }
    }

    static func mediaType(_ request: Request) -> String {
        (request.header("Content-Type") ?? "").prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
    }

    /// Where there is nothing, nothing needs a type.
    private static func untyped(
        _ request: Request, _ body: DocumentedOperation.Body
    ) -> (name: String, schema: Schema)? {
        request.body.isEmpty && request.header("Content-Type") == nil ? body.types.first : nil
    }

    /// A body where none is taken. An empty form is none.
    private static func refuse(
        _ request: Request, _ operation: DocumentedOperation, _ type: String
    ) throws(TwilioError) {
        guard !request.body.isEmpty else { return }
        guard request.method == "POST" else { throw .badRequest("\(request.method) takes no body") }
        guard type == DocumentedOperation.Body.form else {
            throw .unsupportedMediaType(request.header("Content-Type") ?? "")
        }
        if let (name, _) = try Parameters.pairs(request.body).first { throw .badRequest("Unknown parameter: \(name)") }
    }

    private static func form(_ body: Data, _ schema: Schema) throws(TwilioError) -> [(String, JSONValue)] {
        let pairs = try Parameters.pairs(body)
        // A form of which nothing is said may have anything.
        if schema.properties.isEmpty, schema.kind == .any {
            return pairs.map { ($0.name, .string($0.value)) }
        }
        if let (name, _) = pairs.first(where: { pair in schema.property(pair.name) == nil }) {
            throw .badRequest("Unknown parameter: \(name)")
        }
        var members: [(String, JSONValue)] = []
        for property in schema.properties {
            let parameter = DocumentedOperation.Parameter(
                name: property.name, schema: property.schema, isRequired: schema.required.contains(property.name))
            let given = pairs.filter { $0.name == property.name }.map(\.value)
            let missing = TwilioError.missing(property.name).message
            if let value = try DocumentedCall.checked(given, parameter, missing: missing) {
                members.append((property.name, value))
            }
        }
        return members
    }

    private static func json(_ body: Data, _ schema: Schema) throws(TwilioError) -> [(String, JSONValue)] {
        let value: JSONValue
        do throws(JSONParser.Failure) {
            value = try JSONParser.parse(body)
        } catch {
            throw .badRequest("The body is not JSON: line \(error.line), column \(error.column): \(error.reason)")
        }
        do throws(Schema.Violation) {
            try schema.check(value, "")
        } catch {
            if error.isMissing { throw .missing(error.name) }
            throw .invalid(error.name.isEmpty ? "of the body" : error.name, error.rule)
        }
        return (patched(value) ?? value).members?.map { ($0.name, $0.value) } ?? []
    }

    /// What a patch of SCIM (RFC 7644, 3.5.2) sets: members by a path, or all of an object without one.
    private static func patched(_ body: JSONValue) -> JSONValue? {
        guard let operations = body["Operations"]?.elements else { return nil }
        return .object(
            operations.flatMap { operation -> [JSONValue.Member] in
                guard let path = operation["path"]?.string else { return operation["value"]?.members ?? [] }
                return [
                    JSONValue.Member(name: path, value: operation["value"]?["value"] ?? operation["value"] ?? .null)
                ]
            })
    }
}
