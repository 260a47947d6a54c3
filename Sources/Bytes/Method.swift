/// An HTTP method, as the API documents it and as a request has it.
public enum Method: Sendable {
    case get, post, put, patch, delete

    public var name: StaticString {
        switch self {
        case .get: "GET"
        case .post: "POST"
        case .put: "PUT"
        case .patch: "PATCH"
        case .delete: "DELETE"
        }
    }

    /// Whether a request that is sent again does no more than the first did (RFC 9110, 9.2.2).
    public var isIdempotent: Bool {
        switch self {
        case .get, .put, .delete: true
        case .post, .patch: false
        }
    }

    /// Whether what is not said to go elsewhere goes into the body.
    public var hasBody: Bool {
        switch self {
        case .post, .put, .patch: true
        case .get, .delete: false
        }
    }
}
