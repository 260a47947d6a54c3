import Bytes

/// One resource of the API: where it lives, what can be done with it, and what its records look like.
///
/// A resource is declared once, in a file of `Models/`; validation, encoding, paging, the catalog and the bindings
/// follow from that declaration.
public struct Resource: Sendable {
    /// The resource's name, which its operations' ids begin with: `verify.v2.entity`.
    public let name: StaticString
    /// The first label of the host that serves it: `verify` of `verify.twilio.com`.
    public let product: StaticString
    /// The resource's page in the API reference.
    public let documentation: StaticString
    /// The route of all of them, in the API's spelling.
    public let collection: StaticString
    /// The route of one of them, in the API's spelling.
    public let instance: StaticString
    public let operations: [Operation]
    /// What the API documents of a record, in its order.
    public let properties: [Property]

    /// Declares a resource. `path` has the placeholders of `instance`, in its order.
    init(
        _ name: StaticString, product: StaticString, documentation: StaticString, collection: StaticString,
        instance: StaticString, path: [Parameter], operations: [OperationDeclaration], properties: [Property]
    ) {
        self.name = name
        self.product = product
        self.documentation = documentation
        self.collection = collection
        self.instance = instance
        self.properties = properties
        // Every instance route is its collection's with one more placeholder.
        let parents = Array(path.dropLast())
        var all: [Operation] = []
        for declaration in operations {
            for (verb, parameters) in declaration.operations {
                all.append(
                    Operation(
                        verb, of: name, product: product, route: verb.actsOnInstance ? instance : collection,
                        parameters: (verb.actsOnInstance ? path : parents).map { $0.placed(in: .path) } + parameters,
                        listing: declaration.listing, properties: properties))
            }
        }
        self.operations = all
    }
}

/// One line of a resource's declaration: an operation that it has, with the parameters that are its own.
enum OperationDeclaration {
    case create(header: [Parameter] = [], form: [Parameter])
    /// Lists: `list` and `page`. `key` names the array in a page; `largestPage` is the API's bound of `PageSize`.
    case list(key: StaticString, largestPage: Int64, query: [Parameter] = [])
    case fetch
    case update(header: [Parameter] = [], form: [Parameter])
    case delete

    fileprivate var operations: [(Verb, [Parameter])] {
        switch self {
        case .create(let header, let form): [(.create, Self.written(header, form))]
        case .update(let header, let form): [(.update, Self.written(header, form))]
        case .fetch: [(.fetch, [])]
        case .delete: [(.delete, [])]
        case .list(_, let largestPage, let filters):
            [
                (.list, Self.paged(filters, largestPage) + [Parameter.limit]),
                (.page, Self.paged(filters, largestPage)),
            ]
        }
    }

    fileprivate var listing: Listing? {
        if case .list(let key, let largestPage, _) = self { Listing(key: key, largestPage: largestPage) } else { nil }
    }

    private static func written(_ header: [Parameter], _ form: [Parameter]) -> [Parameter] {
        form.map { $0.placed(in: .form) } + header.map { $0.placed(in: .header) }
    }

    private static func paged(_ filters: [Parameter], _ largestPage: Int64) -> [Parameter] {
        (filters + [.pageSize(upTo: largestPage), .pageToken, .page]).map { $0.placed(in: .query) }
    }
}
