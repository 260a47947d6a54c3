/// A request to an operation of a document, with what it gives, checked against that.
struct DocumentedCall: Sendable {
    let document: Int
    let operation: DocumentedOperation
    let variables: [(name: String, value: String)]
    let origin: Origin
    /// The path as sent, after the name of the product.
    let path: String
    let accountSID: String
    /// What the path, the query and the body say of the record, by plain name.
    private(set) var values: [String: JSONValue] = [:]
    /// The query, in its order.
    let query: [(name: String, value: String)]
    /// The media type of the body.
    let mediaType: String
    /// A fault in the paging URL that the answer names.
    var pagingFault: Fault.PagingURL?

    init(_ request: Request, _ match: Documents.Match, accountSID: String) throws(TwilioError) {
        guard request.origin.isWellFormed else { throw .badRequest("Missing or malformed Host header") }
        document = match.document
        operation = match.operation
        variables = match.variables
        origin = request.origin
        path = request.rawPath
        self.accountSID =
            match.variables.first { $0.name == "AccountSid" && SID.isWellFormed($0.value, "AC") }?.value ?? accountSID
        query = try Parameters.pairs(request.rawQuery.utf8)
        mediaType = RequestBody.mediaType(request)
        for (name, value) in try checkedQuery() { values[Names.plain(name)] = value }
        for parameter in operation.headers {
            guard let value = request.header(parameter.name) else {
                if parameter.isRequired { throw .badRequest("Missing required header \(parameter.name)") }
                continue
            }
            _ = try Self.checked([value], parameter)
        }
        for (name, value) in try RequestBody(request, operation).members { values[Names.plain(name)] = value }
        for variable in variables { values[Names.plain(variable.name)] = .string(variable.value) }
    }

    var notFound: TwilioError { .notFound(path) }

    private func checkedQuery() throws(TwilioError) -> [(String, JSONValue)] {
        let paging = operation.page?.names ?? []
        var checked: [(String, JSONValue)] = []
        for (name, _) in query where !paging.contains(name) {
            guard operation.query.contains(where: { $0.takes(name) }) else {
                throw .badRequest("Unknown parameter: \(name)")
            }
        }
        for name in paging where query.count(where: { $0.name == name }) > 1 {
            throw .badRequest("Repeated parameter: \(name)")
        }
        for parameter in operation.query where parameter.prefix == nil && !paging.contains(parameter.name) {
            let given = query.filter { $0.name == parameter.name }.map(\.value)
            if let value = try Self.checked(given, parameter, missing: "Missing required parameter \(parameter.name)") {
                checked.append((parameter.name, value))
            }
        }
        return checked
    }

    /// Checks the values that a parameter was given, and gives what they stand for; nil where there are none.
    static func checked(
        _ given: [String], _ parameter: DocumentedOperation.Parameter, missing: String = ""
    ) throws(TwilioError) -> JSONValue? {
        guard !given.isEmpty else {
            if parameter.isRequired { throw .badRequest(missing) }
            return nil
        }
        let schema = parameter.schema
        guard schema.kind == .array || given.count == 1 else {
            throw .badRequest("Repeated parameter: \(parameter.name)")
        }
        do throws(Schema.Violation) {
            guard schema.kind == .array else { return try schema.value(given[0], name: parameter.name) }
            try schema.check(count: given.count, parameter.name)
            var elements: [JSONValue] = []
            for text in given { elements += try schema.value(text, name: parameter.name).elements ?? [] }
            return .array(elements)
        } catch {
            throw .invalid(error.name, error.rule)
        }
    }
}

extension DocumentedOperation.Parameter {
    /// What the names begin with that it stands for: a map in a query is spread over `AddOns.name`, `AddOns.name.key`.
    var prefix: String? {
        let mark = "prefixed-collapsible-map-"
        return schema.format.flatMap { $0.hasPrefix(mark) ? String($0.dropFirst(mark.count)) + "." : nil }
    }

    func takes(_ name: String) -> Bool {
        guard let prefix else { return name == self.name }
        return name.hasPrefix(prefix) && name != prefix
    }
}
