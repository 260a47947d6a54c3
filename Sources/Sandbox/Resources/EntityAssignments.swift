/// An object (an end user, a supporting document) that belongs to a customer profile.
struct EntityAssignment: Sendable {
    let sid: SID
    let accountSID: String
    let objectSID: String
    let dateCreated: Timestamp

    /// The machine name of the object's type, which the filter `ObjectType` compares. The sandbox has no objects, so by
    /// its own choice an end user (`IT…`) counts as business information and a supporting document (`RD…`) as an address.
    var objectType: String? {
        switch objectSID.prefix(2) {
        case "IT": "customer_profile_business_information"
        case "RD": "customer_profile_address"
        default: nil
        }
    }

    func write(_ json: inout JSONText, profile: SID, origin: Origin) {
        json.object { json in
            json.member("sid", sid.text)
            json.member("customer_profile_sid", profile.text)
            json.member("account_sid", accountSID)
            json.member("object_sid", objectSID)
            json.member("date_created", dateCreated.text)
            json.member("url", origin.url("v1", "CustomerProfiles", profile.text, "EntityAssignments", sid.text))
        }
    }
}

/// The assignments of one profile, by SID and by object.
struct EntityAssignments: Sendable {
    private(set) var ledger = Ledger<EntityAssignment>()
    private var numbers: [SID: UInt64] = [:]
    private var objects: Set<String> = []

    subscript(sid: String) -> EntityAssignment? {
        SID(sid, .entityAssignment).flatMap { numbers[$0] }.flatMap { ledger[$0] }
    }

    func contains(object: String) -> Bool { objects.contains(object) }

    mutating func add(_ assignment: EntityAssignment) {
        numbers[assignment.sid] = ledger.append(assignment)
        objects.insert(assignment.objectSID)
    }

    mutating func remove(_ assignment: EntityAssignment) {
        objects.remove(assignment.objectSID)
        if let number = numbers.removeValue(forKey: assignment.sid) { ledger[number] = nil }
    }
}

extension Store {
    mutating func entityAssignments(_ call: Call, profile sid: String) throws(TwilioError) -> Response {
        guard let profile = profiles[sid]?.sid else { throw call.notFound }
        guard call.operation.verb == .create else {
            try call.query.allow(only: "ObjectType", "PageSize", "Page", "PageToken")
            var listing = Listing<EntityAssignment>(key: "results", largestPage: 1000) {
                $0.write(&$1, profile: profile, origin: call.origin)
            }
            if let type = call.query["ObjectType"] {
                listing.filters = [("ObjectType", type)]
                listing.isWanted = { $0.objectType == type }
            }
            return try listing.page(of: profiles.assignments[profile]?.ledger ?? Ledger(), call)
        }
        try call.form.allow(only: "ObjectSid")
        guard let object = call.form["ObjectSid"], !object.isEmpty else { throw .missing("ObjectSid") }
        guard let prefix = Self.prefix(of: object), SID.isWellFormed(object, prefix) else {
            throw .invalid("ObjectSid", "must be two letters and 32 hex digits")
        }
        guard profiles.assignments[profile]?.contains(object: object) != true else {
            throw .conflict("\(object) is already assigned to \(profile.text)")
        }
        let assignment = EntityAssignment(
            sid: nextSID(.entityAssignment), accountSID: call.accountSID, objectSID: object, dateCreated: .now)
        profiles.assignments[profile, default: EntityAssignments()].add(assignment)
        return .json(201) { assignment.write(&$0, profile: profile, origin: call.origin) }
    }

    mutating func entityAssignment(_ call: Call, profile: String, sid: String) throws(TwilioError) -> Response {
        guard let profile = profiles[profile]?.sid, let assignment = profiles.assignments[profile]?[sid] else {
            throw call.notFound
        }
        guard call.operation.verb == .delete else {
            return .json(200) { assignment.write(&$0, profile: profile, origin: call.origin) }
        }
        profiles.assignments[profile]?.remove(assignment)
        return .noContent
    }

    private static func prefix(of object: String) -> String? {
        let prefix = object.prefix(2)
        return prefix.utf8.count == 2 && prefix.allSatisfy { $0.isASCII && $0.isLetter } ? String(prefix) : nil
    }
}
