import Bytes
import JSON

/// What an operation does to its resource.
public enum Verb: Sendable {
    case create, list, page, fetch, update, delete

    public var name: StaticString {
        switch self {
        case .create: "create"
        case .list: "list"
        case .page: "page"
        case .fetch: "fetch"
        case .update: "update"
        case .delete: "delete"
        }
    }

    /// Twilio updates with POST, never with PUT or PATCH.
    public var method: Method {
        switch self {
        case .create, .update: .post
        case .list, .page, .fetch: .get
        case .delete: .delete
        }
    }

    /// What a call gives that ends well, as the catalog names it.
    var result: StaticString {
        switch self {
        case .create, .fetch, .update: "record"
        case .list: "array"
        case .page: "page"
        case .delete: "empty"
        }
    }

    /// Whether it acts on one record, by its id, rather than on the collection.
    public var actsOnInstance: Bool {
        switch self {
        case .fetch, .update, .delete: true
        case .create, .list, .page: false
        }
    }
}

/// How a resource is listed.
public struct Listing: Sendable {
    /// The name of the array of records in a page.
    public let key: StaticString
    /// The most records that the API puts in one page.
    public let largestPage: Int64
}

/// One thing that can be asked of the API: a verb of a resource, with its route and parameters.
public final class Operation: Sendable {
    /// `verify.v2.entity.create`
    public let id: Text
    public let verb: Verb
    public let product: StaticString
    /// The path in the API's spelling, with `{Name}` for each path parameter.
    public let route: StaticString
    /// All parameters; those of the path first, in the order in which the route has them.
    public let parameters: [Parameter]
    /// How its pages look, for `list` and `page`.
    public let listing: Listing?
    /// What the API documents of a record that it answers with.
    public let properties: [Property]

    init(
        _ verb: Verb, of resource: StaticString, product: StaticString, route: StaticString, parameters: [Parameter],
        listing: Listing?, properties: [Property]
    ) {
        self.id = "\(resource).\(verb.name)"
        self.verb = verb
        self.product = product
        self.route = route
        self.parameters = parameters
        self.listing = listing
        self.properties = properties
    }
    /// Makes one that takes no arguments and whose answer is not a record of the API's.
    init(_ verb: Verb, id: Text, product: StaticString, route: StaticString) {
        self.id = id
        self.verb = verb
        self.product = product
        self.route = route
        parameters = []
        listing = nil
        properties = []
    }
}
