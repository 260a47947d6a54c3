/// A refusal in Twilio's shape: `{code, message, more_info, status}`.
///
/// The HTTP statuses of several codes, and what answers a duplicate of most resources, are not documented: where a
/// comment says so the sandbox has chosen.
struct TwilioError: Error, Equatable {
    let status: Int
    let code: Int
    let message: String
    var headers: [String: String] = [:]

    var response: Response {
        var response = Response.json(status) { json in
            json.object {
                $0.member("code", code)
                $0.member("message", message)
                $0.member("more_info", "https://www.twilio.com/docs/errors/\(code)")
                $0.member("status", status)
            }
        }
        response.headers = headers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        return response
    }

    static let authenticate = TwilioError(
        status: 401, code: 20003, message: "Authenticate", headers: ["WWW-Authenticate": "Basic realm=\"Twilio API\""])

    static func notFound(_ path: String) -> TwilioError {
        TwilioError(status: 404, code: 20404, message: "The requested resource \(path) was not found")
    }

    static func methodNotAllowed(_ method: String, allowed: [String]) -> TwilioError {
        TwilioError(
            status: 405, code: 20004, message: "Method not allowed: \(method)",
            headers: ["Allow": allowed.joined(separator: ", ")])
    }

    /// The code is the sandbox's choice, after Twilio's habit of 20000 + status.
    static func unsupportedMediaType(
        _ type: String, expected: String = "application/x-www-form-urlencoded"
    ) -> TwilioError {
        TwilioError(
            status: 415, code: 20415,
            message: "Content-Type must be \(expected); it is \(type.isEmpty ? "missing" : type)")
    }

    /// The code is the one that goes with ill-used parameters in Twilio's general API.
    static func badRequest(_ message: String) -> TwilioError {
        TwilioError(status: 400, code: 20001, message: message)
    }

    static func missing(_ name: String) -> TwilioError {
        badRequest("Missing required parameter \(name) in the post body")
    }

    static func invalid(_ name: String, _ rule: String) -> TwilioError {
        badRequest("Invalid parameter \(name): \(rule)")
    }

    /// Verify has its own code for a parameter, missing or wrong.
    static func verifyParameter(_ name: String) -> TwilioError {
        TwilioError(status: 400, code: 60200, message: "Invalid parameter: \(name)")
    }

    static func pageSize(_ name: String = "PageSize", largest: Int) -> TwilioError {
        TwilioError(status: 400, code: 20007, message: "\(name) must be a number from 1 to \(largest)")
    }

    static let pageTokenMissing = TwilioError(
        status: 400, code: 70002, message: "Paged requests must include a PageToken")

    static let pageTokenInvalid = TwilioError(status: 400, code: 21481, message: "Invalid PageToken")

    /// 50201 is documented; the status 409 is the sandbox's choice.
    static let userExists = TwilioError(status: 409, code: 50201, message: "User already exists")

    static let identityLooksLikeUserSID = TwilioError(
        status: 400, code: 50206, message: "User identity must not have the form of a user SID")

    /// What answers a second entity of an identity, or a second assignment of an object, is not documented. The sandbox
    /// answers 409 with Twilio's general code for a conflict.
    static func conflict(_ message: String) -> TwilioError {
        TwilioError(status: 409, code: 20409, message: message)
    }

    static func profileNotEditable(_ status: String) -> TwilioError {
        TwilioError(
            status: 400, code: 60711, message: "Customer profile cannot be edited while its status is \(status)")
    }
}
