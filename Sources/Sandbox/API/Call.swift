import Foundation

/// An admitted request with its parameters, as the resources see it.
struct Call: Sendable {
    let operation: Operation
    let route: Route
    /// The path as sent.
    let path: String
    let origin: Origin
    let accountSID: String
    let query: Parameters
    let form: Parameters
    /// The header `X-Twilio-Webhook-Enabled`.
    let webhookEnabled: String?
    /// A fault in the paging URL that the answer names.
    var pagingFault: Fault.PagingURL?

    init(_ request: Request, _ route: Route, _ admission: Admission) throws(TwilioError) {
        // RFC 9112 §3.2 asks this of HTTP/1.1, and URLs in the answer begin with it.
        guard request.origin.isWellFormed else { throw .badRequest("Missing or malformed Host header") }
        operation = admission.operation
        self.route = route
        path = request.rawPath
        origin = request.origin
        accountSID = admission.accountSID
        query = try Parameters(request.rawQuery.utf8)
        form = try Self.form(request)
        webhookEnabled = request.header("X-Twilio-Webhook-Enabled")
    }

    var notFound: TwilioError { .notFound(path) }

    /// Bodies are forms, and only a POST has one. An update of nothing may come without a body or a type.
    private static func form(_ request: Request) throws(TwilioError) -> Parameters {
        guard request.method == "POST" else {
            guard request.body.isEmpty else { throw .badRequest("\(request.method) takes no body") }
            return try Parameters([])
        }
        let type = request.header("Content-Type") ?? ""
        let media = type.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
        guard media == "application/x-www-form-urlencoded" || (type.isEmpty && request.body.isEmpty) else {
            throw .unsupportedMediaType(type)
        }
        return try Parameters(request.body)
    }
}
