import TwiliteKit

/// The library's errors, as the command ends with them.
extension Problem {
    init(failed error: TwiliteError) { self.init(error.exitStatus, error.forPerson, error.json) }

    /// A call that a signal ended.
    init(stopped error: TwiliteError, _ status: ExitStatus) {
        let said = status == .interrupted ? "interrupted" : "terminated"
        self.init(status, said + (error.mayHaveTakenEffect ? "\n  \(TwiliteError.unknown)" : ""), error.json)
    }
}

extension TwiliteError {
    fileprivate static let unknown = "nobody can know whether it has taken effect: look before you ask again"

    /// Whether every other call would be told the same.
    var isRefusedCredentials: Bool { kind == .apiError && httpStatus == 401 }

    fileprivate var exitStatus: ExitStatus {
        switch kind {
        case .misuse, .invalidJSON: return .usage
        case .invalidParameters: return .invalidParameters
        case _ where mayHaveTakenEffect: return .unknownOutcome
        case .transport: return .transport
        case .timeout: return .timeout
        case .invalidResponse: return .invalidResponse
        case .apiError:
            switch httpStatus {
            case 401, 403: return .authentication
            case 404: return .notFound
            case 429: return .rateLimit
            default: return .apiError
            }
        default: return .failed
        }
    }

    /// The message, and below it what else is known.
    fileprivate var forPerson: String {
        var lines = [message]
        lines += parameters.map { $0.message } + properties.map { $0.message }
        if let method, let url { lines.append((httpStatus.map { "\($0) from " } ?? "") + "\(method) \(url)") }
        if let code { lines.append("Twilio's error \(code)" + (moreInfo.map { ": \($0)" } ?? "")) }
        if let details { lines.append("details: \(details)") }
        if let requestID { lines.append("request \(requestID)") }
        if mayHaveTakenEffect { lines.append(Self.unknown) }
        return lines.map(printable).joined(separator: "\n  ")
    }
}
