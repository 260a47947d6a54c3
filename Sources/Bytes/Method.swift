/// An HTTP method, as the API documents it and as a request has it.
public enum Method: Sendable {
    case get, post, delete

    public var name: StaticString {
        switch self {
        case .get: "GET"
        case .post: "POST"
        case .delete: "DELETE"
        }
    }
}
