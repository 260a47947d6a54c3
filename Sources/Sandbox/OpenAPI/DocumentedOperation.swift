/// An operation of a document: what it takes, what it answers, and what it does to the records.
struct DocumentedOperation: Sendable {
    struct Parameter: Sendable {
        let name: String
        let schema: Schema
        let isRequired: Bool
    }

    enum Access: Sendable {
        case open
        /// HTTP Basic, or the token of an app.
        case credentials
        case token
    }

    struct Body: Sendable {
        static let form = "application/x-www-form-urlencoded"

        let types: [(name: String, schema: Schema)]
        let isRequired: Bool
    }

    struct Answer: Sendable {
        let status: Int
        /// None for an answer without a body.
        let types: [(name: String, schema: Schema)]

        var schema: Schema? { types.first?.schema }
    }

    /// What an operation does. Where the documents know no way to create what is asked for, it is made up on the spot.
    enum Effect: Sendable {
        case list
        /// A new record in the collection of this path.
        case create
        case fetch
        case update
        case delete
        /// Creates under the id in the path.
        case createAtPath
        /// What there is one of, at its path: fetches it, or sets it and answers with it.
        case fetchSingle
        case setSingle
        case deleteSingle
        /// Does something that leaves no record.
        case act
    }

    let operation: Operation
    let method: String
    let path: DocumentedPath
    let access: Access
    let pathParameters: [Parameter]
    let query: [Parameter]
    let headers: [Parameter]
    let body: Body?
    let answer: Answer
    var effect = Effect.act

    /// The page of a list, where the answer is one.
    let page: PageShape?

    /// What tells it from another operation, beside the host.
    var signature: String {
        let given = (body?.types.first?.schema.properties ?? []).map(\.name) + query.map(\.name)
        let told =
            (page?.items ?? answer.schema)?.properties.map { "\($0.name) \($0.schema.pattern?.text ?? "")" } ?? []
        return "\(method) \(path.text) \(given) \(told)"
    }

    /// Whether it has a header `Authorization` of its own, which stands for the client's.
    var hasOwnAuthorization: Bool { headers.contains { $0.name.lowercased() == "authorization" } }
}
