/// A user of a chat service.
struct User: Sendable {
    let sid: SID
    let identity: String
    let accountSID: String
    let dateCreated: Timestamp
    var dateUpdated: Timestamp
    var roleSID = Seed.defaultRole
    var attributes = "{}"
    var friendlyName: String?

    /// The order of the members differs between one user and a list of them, and there `is_online` and `is_notifiable`
    /// are null. Nobody is ever online here.
    func write(_ json: inout JSONText, service: String, listed: Bool = false, origin: Origin) {
        let url = origin.url("v2", "Services", service, "Users", sid.text)
        json.object { json in
            json.member("sid", sid.text)
            json.member("account_sid", accountSID)
            json.member("service_sid", service)
            json.member("role_sid", roleSID)
            json.member("identity", identity)
            json.member("attributes", attributes)
            json.member("is_online", listed ? nil : false)
            json.member("is_notifiable", listed ? nil : false)
            json.member("friendly_name", friendlyName)
            if !listed { json.member("joined_channels_count", 0) }
            json.member("date_created", dateCreated.text)
            json.member("date_updated", dateUpdated.text)
            if listed { json.member("joined_channels_count", 0) }
            json.object("links") { json in
                json.member("user_channels", url + "/Channels")
                json.member("user_bindings", url + "/Bindings")
            }
            json.member("url", url)
        }
    }
}

/// The users of one chat service, by SID and by identity.
struct Users: Sendable {
    private(set) var ledger = Ledger<User>()
    private var numbers: [SID: UInt64] = [:]
    private var sids: [ExactText: SID] = [:]

    /// A user by its SID or its identity; the two cannot be confused, as no identity may look like a SID.
    subscript(key: String) -> User? { number(of: key).flatMap { ledger[$0] } }

    mutating func add(_ user: User) {
        numbers[user.sid] = ledger.append(user)
        sids[ExactText(user.identity)] = user.sid
    }

    mutating func replace(_ user: User) {
        if let number = numbers[user.sid] { ledger[number] = user }
    }

    mutating func remove(_ user: User) {
        sids[ExactText(user.identity)] = nil
        if let number = numbers.removeValue(forKey: user.sid) { ledger[number] = nil }
    }

    private func number(of key: String) -> UInt64? {
        (SID(key, .user) ?? sids[ExactText(key)]).flatMap { numbers[$0] }
    }
}

extension Store {
    mutating func users(_ call: Call, service: String) throws(TwilioError) -> Response {
        guard call.operation.verb == .create else {
            let listing = Listing<User>(key: "users", largestPage: 100, metaFirst: true) {
                $0.write(&$1, service: service, listed: true, origin: call.origin)
            }
            try call.query.allow(only: "PageSize", "Page", "PageToken")
            return try listing.page(of: users[service]?.ledger ?? Ledger(), call)
        }
        try call.form.allow(only: "Identity", "RoleSid", "Attributes", "FriendlyName")
        guard let identity = call.form["Identity"], !identity.isEmpty else { throw .missing("Identity") }
        guard SID(identity, .user) == nil else { throw .identityLooksLikeUserSID }
        guard users[service]?[identity] == nil else { throw .userExists }
        let now = Timestamp.now
        var user = User(
            sid: nextSID(.user), identity: identity, accountSID: call.accountSID, dateCreated: now, dateUpdated: now)
        try user.change(call)
        users[service, default: Users()].add(user)
        return .json(201) { user.write(&$0, service: service, origin: call.origin) }
    }

    mutating func user(_ call: Call, service: String, key: String) throws(TwilioError) -> Response {
        guard var user = users[service]?[key] else { throw call.notFound }
        switch call.operation.verb {
        case .update:
            try call.form.allow(only: "RoleSid", "Attributes", "FriendlyName")
            try user.change(call)
            user.dateUpdated = .now
            users[service]?.replace(user)
        case .delete:
            users[service]?.remove(user)
            return .noContent
        default: break
        }
        return .json(200) { user.write(&$0, service: service, origin: call.origin) }
    }
}

extension User {
    /// Takes over what a create or an update may set.
    fileprivate mutating func change(_ call: Call) throws(TwilioError) {
        if let flag = call.webhookEnabled, flag != "true", flag != "false" {
            throw .invalid("X-Twilio-Webhook-Enabled", "must be true or false")
        }
        if let role = call.form["RoleSid"] {
            guard SID.isWellFormed(role, "RL") else { throw .invalid("RoleSid", "must be RL and 32 hex digits") }
            roleSID = role
        }
        if let text = call.form["Attributes"] {
            guard JSONSyntax.isValid(text) else { throw .invalid("Attributes", "must be a JSON text") }
            attributes = text
        }
        if let name = call.form["FriendlyName"] { friendlyName = name }
    }
}
