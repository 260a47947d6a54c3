/// A request whose caller is known and whose path and method lead to an operation.
struct Admission: Sendable {
    enum Target: Sendable {
        /// One of the sandbox's own resources.
        case own(Route)
        case documented(Documents.Match)
    }

    let target: Target
    let operation: Operation
    let accountSID: String

    /// The sandbox's own resources win over the documents' of the same path. A request that names no product may lead to
    /// several documents: it goes to the first that takes it as it is.
    init(
        _ request: Request, product: String?, only: Credentials?, _ tokens: Tokens, _ documents: Documents
    ) throws(TwilioError) {
        let own = request.segments.flatMap { Route($0) }.flatMap { $0.isOf(product) ? $0 : nil }
        guard own == nil, let segments = request.segments else {
            self = try Admission(own, request, only, tokens)
            return
        }
        let found = documents.find(segments, method: request.method, product: product)
        let match =
            found.matches.count == 1
            ? found.matches[0]
            : found.matches.first { (try? DocumentedCall(request, $0, accountSID: Seed.account)) != nil }
                ?? found.matches.first
        guard let match else {
            guard found.allowed.isEmpty else {
                guard Self.account(request, only, tokens) != nil else { throw .authenticate }
                throw .methodNotAllowed(request.method, allowed: found.allowed)
            }
            self = try Admission(nil, request, only, tokens)
            return
        }
        target = .documented(match)
        operation = match.operation.operation
        accountSID = try Self.account(request, match.operation, only, tokens)
    }

    private init(
        _ found: Route?, _ request: Request, _ only: Credentials?, _ tokens: Tokens
    ) throws(TwilioError) {
        // Who asks for a token says who it is in the form.
        guard let accountSID = found == .token ? Seed.account : Self.account(request, only, tokens) else {
            throw .authenticate
        }
        guard request.segments != nil else { throw .badRequest("Malformed path: \(request.rawPath)") }
        guard let route = found else { throw .notFound(request.rawPath) }
        guard let verb = route.verbs.first(where: { $0.method == request.method })?.verb else {
            throw .methodNotAllowed(request.method, allowed: route.verbs.map(\.method))
        }
        target = .own(route)
        operation = Operation(route.resource, verb)
        self.accountSID = accountSID
    }

    /// The account that a documented operation is done for, if it lets the caller in.
    private static func account(
        _ request: Request, _ operation: DocumentedOperation, _ only: Credentials?, _ tokens: Tokens
    ) throws(TwilioError) -> String {
        let account = account(request, only, tokens)
        let authorization = request.header("Authorization") ?? ""
        let isLetIn =
            switch operation.access {
            case .open: true
            case .credentials: account != nil || (operation.hasOwnAuthorization && !authorization.isEmpty)
            case .token: account != nil && authorization.lowercased().hasPrefix("bearer ")
            }
        guard isLetIn else { throw .authenticate }
        return account ?? Seed.account
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
