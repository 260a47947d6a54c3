/// A request whose caller is known and whose path and method lead to an operation.
struct Admission: Sendable {
    let route: Route
    let operation: Operation
    let accountSID: String

    init(_ request: Request, only: Credentials?, _ tokens: Tokens) throws(TwilioError) {
        let found = request.segments.flatMap { Route($0) }
        // Who asks for a token says who it is in the form.
        guard let accountSID = found == .token ? Seed.account : Self.account(request, only, tokens) else {
            throw .authenticate
        }
        guard request.segments != nil else { throw .badRequest("Malformed path: \(request.rawPath)") }
        guard let route = found else { throw .notFound(request.rawPath) }
        guard let verb = route.verbs.first(where: { $0.method == request.method })?.verb else {
            throw .methodNotAllowed(request.method, allowed: route.verbs.map(\.method))
        }
        self.route = route
        operation = Operation(route.resource, verb)
        self.accountSID = accountSID
    }

    /// The account that a request is made for; nil when it is not let in. A token does not tell its account, so all stand
    /// for one.
    private static func account(_ request: Request, _ only: Credentials?, _ tokens: Tokens) -> String? {
        guard let header = request.header("Authorization") else { return nil }
        let parts = header.split(separator: " ", maxSplits: 1)
        if parts.count == 2, parts[0].lowercased() == "bearer" {
            return tokens.accepts(String(parts[1])) ? Seed.account : nil
        }
        guard let given = Credentials(header: header), only == nil || only == given else { return nil }
        return given.accountSID
    }
}
