/// The verbs of the documents.
enum OperationVerb {
    case create, list, fetch, update, patch, delete

    /// The verb of an operation whose name has none.
    init(method: String, isInstance: Bool, isList: Bool) {
        switch method {
        case "POST": self = isInstance ? .update : .create
        case "PUT": self = .update
        case "PATCH": self = .patch
        case "DELETE": self = .delete
        default: self = isList ? .list : .fetch
        }
    }

    var word: String { self == .patch ? "patch" : verb.rawValue }

    /// The nearest of the verbs that faults know.
    var verb: Operation.Verb {
        switch self {
        case .create: .create
        case .list: .list
        case .fetch: .fetch
        case .update, .patch: .update
        case .delete: .delete
        }
    }

    /// What a verb does, before the other paths of the document are known.
    var effect: DocumentedOperation.Effect {
        switch self {
        case .create: .create
        case .list: .list
        case .fetch: .fetch
        case .update, .patch: .update
        case .delete: .delete
        }
    }
}
