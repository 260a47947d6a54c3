import Bytes

/// How a call ended. The values are the C header's and never change.
public enum Status: Int32, CaseIterable, Sendable {
    case ok = 0
    case misuse = 1
    case invalidParameters = 2
    case transport = 3
    case timeout = 4
    case apiError = 5
    case invalidResponse = 6
    case cancelled = 7
    case done = 8
    case full = 9
    case notAuthentic = 10
    case closed = 11

    /// The status as an error object spells it.
    var name: StaticString {
        switch self {
        case .ok: "ok"
        case .misuse: "misuse"
        case .invalidParameters: "invalid_parameters"
        case .transport: "transport"
        case .timeout: "timeout"
        case .apiError: "api_error"
        case .invalidResponse: "invalid_response"
        case .cancelled: "cancelled"
        case .done: "done"
        case .full: "full"
        case .notAuthentic: "not_authentic"
        case .closed: "closed"
        }
    }
}
