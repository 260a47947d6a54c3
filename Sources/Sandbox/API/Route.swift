/// What a path leads to. The four resources live on three hosts; their paths tell them apart.
enum Route: Equatable, Sendable {
    case entities(service: String)
    case entity(service: String, identity: String)
    case users(service: String)
    case user(service: String, key: String)
    case customerProfiles
    case customerProfile(sid: String)
    case entityAssignments(profile: String)
    case entityAssignment(profile: String, sid: String)
    case token

    init?(_ segments: [String]) {
        // No resource has an empty key, and "/Users/" is not "/Users".
        guard segments.allSatisfy({ !$0.isEmpty }), segments.count >= 2 else { return nil }
        let arguments = Array(segments.dropFirst(2))
        switch (segments[0], segments[1]) {
        case ("v2", "Services"): self.init(service: arguments)
        case ("v1", "CustomerProfiles"): self.init(customerProfile: arguments)
        case ("v2", "token") where arguments.isEmpty: self = .token
        default: return nil
        }
    }

    private init?(service arguments: [String]) {
        guard 2...3 ~= arguments.count else { return nil }
        let (service, key) = (arguments[0], arguments.count == 3 ? arguments[2] : nil)
        switch arguments[1] {
        case "Entities" where SID.isWellFormed(service, "VA"):
            self = key.map { .entity(service: service, identity: $0) } ?? .entities(service: service)
        case "Users" where SID.isWellFormed(service, "IS"):
            self = key.map { .user(service: service, key: $0) } ?? .users(service: service)
        default: return nil
        }
    }

    private init?(customerProfile arguments: [String]) {
        switch arguments.count {
        case 0: self = .customerProfiles
        case 1: self = .customerProfile(sid: arguments[0])
        case 2 where arguments[1] == "EntityAssignments": self = .entityAssignments(profile: arguments[0])
        case 3 where arguments[1] == "EntityAssignments":
            self = .entityAssignment(profile: arguments[0], sid: arguments[2])
        default: return nil
        }
    }

    /// Whether it is a product's, or no product is named.
    func isOf(_ product: String?) -> Bool { product.map { resource.products.contains($0) } ?? true }

    var resource: Operation.Resource {
        switch self {
        case .entities, .entity: .entity
        case .users, .user: .user
        case .customerProfiles, .customerProfile: .customerProfile
        case .entityAssignments, .entityAssignment: .entityAssignment
        case .token: .token
        }
    }

    /// The verbs of the path, by method. Entities and assignments cannot be updated; an update is a POST.
    var verbs: [(method: String, verb: Operation.Verb)] {
        switch self {
        case .entities, .users, .customerProfiles, .entityAssignments: [("GET", .list), ("POST", .create)]
        case .user, .customerProfile: [("GET", .fetch), ("POST", .update), ("DELETE", .delete)]
        case .entity, .entityAssignment: [("GET", .fetch), ("DELETE", .delete)]
        case .token: [("POST", .create)]
        }
    }
}

/// An operation, named as `verify.v2.entity.create`.
struct Operation: Hashable, Sendable {
    enum Resource: String, CaseIterable {
        case entity = "verify.v2.entity"
        case user = "ip_messaging.v2.user"
        case customerProfile = "trusthub.v1.customer_profile"
        case entityAssignment = "trusthub.v1.customer_profile_entity_assignment"
        case token = "oauth.v2.token"

        /// The first labels of the hosts that have it; chat is another name of ip-messaging.
        var products: [String] {
            switch self {
            case .entity: ["verify"]
            case .user: ["ip-messaging", "chat"]
            case .customerProfile, .entityAssignment: ["trusthub"]
            case .token: ["oauth"]
            }
        }
    }

    enum Verb: String {
        case create, list, fetch, update, delete
    }

    let id: String
    let verb: Verb

    init(id: String, verb: Verb) {
        self.id = id
        self.verb = verb
    }

    init(_ resource: Resource, _ verb: Verb) {
        self.init(id: "\(resource.rawValue).\(verb.rawValue)", verb: verb)
    }

    /// Reads the id of an operation of the sandbox's own resources. `page` is a client's word for one request of a
    /// `list`, and means the same here.
    init?(id: String) {
        guard let dot = id.lastIndex(of: "."), let resource = Resource(rawValue: String(id[..<dot])) else { return nil }
        let word = String(id[id.index(after: dot)...])
        guard let verb = word == "page" ? .list : Verb(rawValue: word) else { return nil }
        if verb == .update, resource == .entity || resource == .entityAssignment { return nil }
        if verb != .create, resource == .token { return nil }
        self.init(resource, verb)
    }
}
