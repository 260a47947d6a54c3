/// A request whose caller is known and whose path and method lead to an operation.
struct Admission: Sendable {
    let route: Route
    let operation: Operation
    let accountSID: String

    init(_ request: Request, only: Credentials?) throws(TwilioError) {
        guard let given = request.header("Authorization").flatMap(Credentials.init(header:)),
            only == nil || only == given
        else { throw .authenticate }
        guard let segments = request.segments else { throw .badRequest("Malformed path: \(request.rawPath)") }
        guard let route = Route(segments) else { throw .notFound(request.rawPath) }
        guard let verb = route.verbs.first(where: { $0.method == request.method })?.verb else {
            throw .methodNotAllowed(request.method, allowed: route.verbs.map(\.method))
        }
        self.route = route
        operation = Operation(route.resource, verb)
        accountSID = given.accountSID
    }
}
