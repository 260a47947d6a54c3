/// The library's error objects (`docs/errors.md`), as the command ends with them.
extension Problem {
    init(failed json: [UInt8]) { self.init(ErrorObject(json), json) }

    /// A call that a signal ended.
    init(stopped json: [UInt8], _ status: ExitStatus) {
        let error = ErrorObject(json)
        let said = status == .interrupted ? "interrupted" : "terminated"
        self.init(status, said + (error.mayHaveTakenEffect ? "\n  \(ErrorObject.unknown)" : ""), json: json)
    }

    private init(_ error: ErrorObject, _ json: [UInt8]) { self.init(error.exitStatus, error.text, json: json) }
}

/// What an error object says.
struct ErrorObject {
    private let error: JSONValue

    init(_ json: [UInt8]) { error = JSONValue(json)?["error"] ?? .object([]) }

    static let unknown = "nobody can know whether it has taken effect: look before you ask again"

    var mayHaveTakenEffect: Bool { error["may_have_taken_effect"]?.isTrue ?? false }

    var isRefusedCredentials: Bool { error["status"]?.text == "api_error" && error["http_status"]?.integer == 401 }

    var exitStatus: ExitStatus {
        switch error["status"]?.text {
        case "misuse": return .usage
        case "invalid_parameters": return .invalidParameters
        case _ where mayHaveTakenEffect: return .unknownOutcome
        case "transport": return .transport
        case "timeout": return .timeout
        case "invalid_response": return .invalidResponse
        case "api_error":
            switch error["http_status"]?.integer {
            case 401, 403: return .authentication
            case 404: return .notFound
            case 429: return .rateLimit
            default: return .apiError
            }
        default: return .failed
        }
    }

    /// For a person: the message, and below it what else is known.
    var text: String {
        var lines = [error["message"]?.text ?? "failed"]
        for list in ["parameters", "properties"] {
            for item in error[list]?.elements ?? [] { lines.append(item["message"]?.text ?? "") }
        }
        if let asked { lines.append(asked) }
        if let code = error["code"]?.integer {
            lines.append("Twilio's error \(code)" + (error["more_info"]?.text.map { ": \($0)" } ?? ""))
        }
        if let details = error["details"] { lines.append("details: \(details.line)") }
        if let request = error["request_id"]?.text { lines.append("request \(request)") }
        if mayHaveTakenEffect { lines.append(Self.unknown) }
        return lines.map(printable).joined(separator: "\n  ")
    }

    private var asked: String? {
        guard let method = error["method"]?.text, let url = error["url"]?.text else { return nil }
        guard let status = error["http_status"]?.integer else { return "\(method) \(url)" }
        return "\(status) from \(method) \(url)"
    }
}
