/// How the command ends. `docs/command-line.md` has the same table; the numbers never change.
enum ExitStatus: Int32, CaseIterable, Sendable {
    case ok = 0
    case failed = 1
    case usage = 2
    case invalidParameters = 3
    case authentication = 4
    case notFound = 5
    case rateLimit = 6
    case apiError = 7
    case transport = 8
    case timeout = 9
    case unknownOutcome = 10
    case invalidResponse = 11
    case someFailed = 12
    case notAuthentic = 13
    case interrupted = 130
    case brokenPipe = 141
    case terminated = 143

    /// What it says, for the help.
    var meaning: String {
        switch self {
        case .ok: "all went well"
        case .failed: "a file, the profiles or the system refused something"
        case .usage: "the command is wrong: an unknown operation or option, no credentials"
        case .invalidParameters: "parameters are not valid; nothing was sent"
        case .authentication: "Twilio refused the credentials (401, 403)"
        case .notFound: "there is no such thing (404)"
        case .rateLimit: "too many requests (429)"
        case .apiError: "Twilio answered with another error"
        case .transport: "no answer came; nothing was changed"
        case .timeout: "the time ran out; nothing was changed"
        case .unknownOutcome: "nobody can know whether the change was made: look before you ask again"
        case .invalidResponse: "the answer is not what the API documents"
        case .someFailed: "bulk: some lines failed, or have an unknown outcome"
        case .notAuthentic: "webhook check: the request is not Twilio's"
        case .interrupted: "interrupted (Ctrl-C)"
        case .brokenPipe: "whoever read the output has gone"
        case .terminated: "told to terminate (SIGTERM)"
        }
    }
}
