/// A Verify entity: a factor's owner, named by an identity of the caller's own making.
struct Entity: Sendable {
    let sid: SID
    let identity: String
    let accountSID: String
    let dateCreated: Timestamp

    func write(_ json: inout JSONText, service: String, origin: Origin) {
        let url = origin.url("v2", "Services", service, "Entities", identity)
        json.object { json in
            json.member("sid", sid.text)
            json.member("identity", identity)
            json.member("account_sid", accountSID)
            json.member("service_sid", service)
            json.member("date_created", dateCreated.text)
            json.member("date_updated", dateCreated.text)
            json.member("url", url)
            json.object("links") { json in
                json.member("factors", url + "/Factors")
                json.member("new_factors", url + "/Factors")
                json.member("challenges", url + "/Challenges")
            }
        }
    }
}

/// The entities of one Verify service, by identity.
struct Entities: Sendable {
    private(set) var ledger = Ledger<Entity>()
    private var numbers: [ExactText: UInt64] = [:]

    subscript(identity: String) -> Entity? { numbers[ExactText(identity)].flatMap { ledger[$0] } }

    mutating func add(_ entity: Entity) {
        numbers[ExactText(entity.identity)] = ledger.append(entity)
    }

    mutating func remove(_ identity: String) -> Entity? {
        guard let number = numbers.removeValue(forKey: ExactText(identity)) else { return nil }
        defer { ledger[number] = nil }
        return ledger[number]
    }
}

extension Store {
    mutating func entities(_ call: Call, service: String) throws(TwilioError) -> Response {
        guard call.operation.verb == .create else {
            let listing = Listing<Entity>(key: "entities", largestPage: 1000) {
                $0.write(&$1, service: service, origin: call.origin)
            }
            try call.query.allow(only: "PageSize", "Page", "PageToken")
            return try listing.page(of: entities[service]?.ledger ?? Ledger(), call)
        }
        try call.form.allow(only: "Identity")
        guard let identity = call.form["Identity"], Self.isEntityIdentity(identity) else {
            throw .verifyParameter("Identity")
        }
        guard entities[service]?[identity] == nil else {
            throw .conflict("An entity with this identity already exists in service \(service)")
        }
        let entity = Entity(
            sid: nextSID(.entity), identity: identity, accountSID: call.accountSID, dateCreated: .now)
        entities[service, default: Entities()].add(entity)
        return .json(201) { entity.write(&$0, service: service, origin: call.origin) }
    }

    mutating func entity(_ call: Call, service: String, identity: String) throws(TwilioError) -> Response {
        guard let entity = entities[service]?[identity] else { throw call.notFound }
        guard call.operation.verb == .delete else {
            return .json(200) { entity.write(&$0, service: service, origin: call.origin) }
        }
        _ = entities[service]?.remove(identity)
        return .noContent
    }

    /// The reference's rule: 8 to 64 characters, alphanumeric groups separated by dashes. It does not say whether a dash
    /// may begin or end it, so the sandbox lets it.
    static func isEntityIdentity(_ identity: String) -> Bool {
        8...64 ~= identity.utf8.count
            && identity.utf8.allSatisfy { byte in
                PercentEncoding.isUnreserved(byte) && !"._~".utf8.contains(byte)
            }
    }
}
