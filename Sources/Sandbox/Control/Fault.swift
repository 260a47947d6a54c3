/// A fault armed for an operation: what goes wrong, the next how many times.
struct Fault: Sendable {
    enum Kind: String, CaseIterable {
        case status, latency, reset, dribble, redirect
        case emptyReply = "empty_reply"
        case truncatedJSON = "truncated_json"
        case wrongContentType = "wrong_content_type"
        case foreignPagingURL = "foreign_paging_url"
        case selfPagingURL = "self_paging_url"
        case repeatedToken = "repeat_token"
        case otherPathPagingURL = "other_path_paging_url"
    }

    /// What is wrong with the `next_page_url` of a page. A page that is the last one names one too.
    enum PagingURL: Sendable {
        /// On another scheme and authority.
        case foreign(String)
        /// The page's own.
        case itself
        /// One more page, with the token that this page was asked by.
        case repeatedToken
        /// On another path.
        case otherPath(String)
    }

    /// What a kind needs to know; each kind reads its own.
    struct Settings: Sendable {
        var status = 500
        var code: Int?
        var message: String?
        var retryAfter: String?
        var body: String?
        var contentType: String?
        var milliseconds = 0
        var location: String?
        var baseURL = ""
        var path = ""
    }

    /// Nil stands for every operation.
    let operation: Operation?
    let kind: Kind
    let times: Int
    var remaining: Int
    /// Whether the operation takes effect before its answer goes wrong.
    let processed: Bool
    let settings: Settings

    /// Whether the fault can happen to an operation. A delete's answer has no body to go wrong, and only a list pages.
    func applies(to other: Operation) -> Bool {
        guard operation == nil || operation == other else { return false }
        return switch kind {
        case .dribble, .truncatedJSON, .wrongContentType: other.verb != .delete
        case .foreignPagingURL, .selfPagingURL, .repeatedToken, .otherPathPagingURL: other.verb == .list
        default: true
        }
    }

    /// Milliseconds to wait before the answer.
    var pause: Int? { kind == .latency ? settings.milliseconds : nil }

    var delivery: Delivery {
        switch kind {
        case .reset: .reset
        case .emptyReply: .nothing
        case .truncatedJSON: .truncated
        case .dribble: .dribbled(millisecondsPerByte: settings.milliseconds)
        default: .whole
        }
    }

    var pagingURL: PagingURL? {
        switch kind {
        case .foreignPagingURL: .foreign(settings.baseURL)
        case .selfPagingURL: .itself
        case .repeatedToken: .repeatedToken
        case .otherPathPagingURL: .otherPath(settings.path)
        default: nil
        }
    }

    /// The answer that goes out in place of the operation's own.
    func altered(_ response: Response, _ request: Request) -> Response {
        var response = response
        switch kind {
        case .status:
            response = statusResponse
        case .redirect:
            response = Response(
                status: 302,
                headers: [("Location", settings.location ?? request.origin.text + "/redirected" + request.rawPath)])
        case .wrongContentType:
            response.contentType = settings.contentType ?? "text/html"
        default: break
        }
        return response
    }

    private var statusResponse: Response {
        var response: Response
        if let body = settings.body {
            response = Response(
                status: settings.status, contentType: settings.contentType ?? "application/json", body: Array(body.utf8)
            )
        } else {
            response =
                TwilioError(
                    status: settings.status, code: settings.code ?? 20000 + settings.status,
                    message: settings.message ?? "A fault of the sandbox"
                ).response
            response.contentType = settings.contentType ?? response.contentType
        }
        if let retryAfter = settings.retryAfter { response.headers.append(("Retry-After", retryAfter)) }
        return response
    }
}

/// The armed faults, oldest first.
struct Faults: Sendable {
    private(set) var armed: [Fault] = []

    mutating func arm(_ fault: Fault) { armed.append(fault) }

    /// The fault that happens to a request, if any; after its last time it is gone.
    mutating func take(for operation: Operation) -> Fault? {
        guard let index = armed.firstIndex(where: { $0.applies(to: operation) }) else { return nil }
        armed[index].remaining -= 1
        defer { armed.removeAll { $0.remaining == 0 } }
        return armed[index]
    }
}
