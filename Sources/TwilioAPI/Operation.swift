import Bytes
import JSON

/// What an operation does to its resource.
public enum Verb: Sendable, CaseIterable {
    case create, list, page, fetch, update, patch, delete

    public var name: LastingText {
        switch self {
        case .create: "create"
        case .list: "list"
        case .page: "page"
        case .fetch: "fetch"
        case .update: "update"
        case .patch: "patch"
        case .delete: "delete"
        }
    }
}

/// What a call gives that ends well.
public enum ResultKind: Sendable {
    /// The API's JSON object, as it came.
    case record
    /// The records of all pages.
    case array
    /// One page of records, as it came.
    case page
    /// `{}`
    case nothing
    /// Where a redirect leads, which is not followed.
    case location
    /// JSON of any shape, as it came, or nothing: the library does not know the route.
    case anything

    /// The name in the catalog.
    var name: StaticString {
        switch self {
        case .record: "record"
        case .array: "array"
        case .page: "page"
        case .nothing: "empty"
        case .location: "location"
        case .anything: "anything"
        }
    }
}

/// How a request says who is calling.
public enum CredentialKind: Sendable {
    /// With the client's, whichever they are.
    case client
    /// With a bearer token.
    case bearer
    /// Not at all.
    case none

    var name: StaticString {
        switch self {
        case .client: "client"
        case .bearer: "bearer"
        case .none: "none"
        }
    }
}

/// One thing that can be asked of the API: a verb of a resource, with its route and parameters.
public final class Operation: Sendable {
    /// What an operation is called.
    enum Name: Sendable {
        /// What the ids of a product begin with, and the resource's name there: `verify.v2` and `entity`.
        case described(LastingText, LastingText)
        /// A route that the library does not know is called as it was asked for.
        case asked(Text)
    }

    let name: Name
    public let verb: Verb
    public let method: Method
    /// The first label of the host that serves it: `verify` of `verify.twilio.com`.
    public let product: LastingText
    /// The path in the API's spelling. `{…}` stands for a path parameter and begins with its name.
    public let route: LastingText
    /// Its chain in other words than the route's, if it has one: `services.{ServiceSid}.entities`.
    let declaredChain: LastingText?
    /// All parameters; those of the path first, in the order in which the route has them.
    public let parameters: [Parameter]
    public let result: ResultKind
    /// How its pages look, for `list` and `page`.
    public let listing: Listing?
    public let credentials: CredentialKind
    /// Whether it may be answered with 202 and nothing more: what it asks for is to be done.
    public let mayBeAccepted: Bool
    /// Whether a request of unknown outcome may be sent again.
    public let isRepeatable: Bool
    /// Whether a caller's own header can take the place of the client's credentials.
    public let bringsAuthorization: Bool
    /// Whether names that are not parameters are sent, too.
    public let takesAnything: Bool
    /// What the API documents of a record that it answers with.
    public let properties: [Property]
    /// The memory in which its texts lie, if that is not the library's.
    private let memory: ByteBuffer?

    init(
        _ name: Name, _ verb: Verb, _ method: Method, product: LastingText, route: LastingText,
        chain: LastingText? = nil, parameters: [Parameter] = [], result: ResultKind = .record, listing: Listing? = nil,
        credentials: CredentialKind = .client, isRepeatable: Bool? = nil, mayBeAccepted: Bool = false,
        takesAnything: Bool = false,
        properties: [Property] = [], memory: ByteBuffer? = nil
    ) {
        self.name = name
        self.verb = verb
        self.method = method
        self.product = product
        self.route = route
        self.declaredChain = chain
        self.parameters = parameters
        self.result = result
        self.listing = listing
        self.credentials = credentials
        self.mayBeAccepted = mayBeAccepted
        self.isRepeatable = isRepeatable ?? method.isIdempotent
        self.takesAnything = takesAnything
        self.properties = properties
        bringsAuthorization = parameters.contains { $0.isAuthorization }
        self.memory = memory
    }

    /// `verify.v2.entity.create`
    public var id: Text {
        switch name {
        case .described(let prefix, let resource): "\(prefix).\(resource).\(verb.name)"
        case .asked(let text): text
        }
    }

}
