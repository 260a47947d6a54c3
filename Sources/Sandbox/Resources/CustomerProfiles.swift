import Foundation

/// A TrustHub customer profile.
struct CustomerProfile: Sendable {
    /// A profile goes from `draft` to review and comes out approved or rejected; a rejected one may go again.
    enum Status: String, CaseIterable {
        case draft
        case pendingReview = "pending-review"
        case inReview = "in-review"
        case rejected = "twilio-rejected"
        case approved = "twilio-approved"

        /// What is under review or approved cannot be edited (60711).
        var isEditable: Bool { self == .draft || self == .rejected }
    }

    let sid: SID
    let accountSID: String
    let policySID: String
    let dateCreated: Timestamp
    var dateUpdated: Timestamp
    var friendlyName: String
    var email: String
    var statusCallback: String?
    var status = Status.draft
    var validUntil: Timestamp?
    /// Why it was rejected.
    var errors: [Int] = []

    func write(_ json: inout JSONText, origin: Origin) {
        let url = origin.url("v1", "CustomerProfiles", sid.text)
        json.object { json in
            json.member("sid", sid.text)
            json.member("account_sid", accountSID)
            json.member("policy_sid", policySID)
            json.member("friendly_name", friendlyName)
            json.member("status", status.rawValue)
            json.member("email", email)
            json.member("status_callback", statusCallback)
            json.member("valid_until", validUntil?.text)
            json.member("date_created", dateCreated.text)
            json.member("date_updated", dateUpdated.text)
            json.member("url", url)
            json.object("links") { json in
                json.member("customer_profiles_entity_assignments", url + "/EntityAssignments")
                json.member("customer_profiles_evaluations", url + "/Evaluations")
                json.member("customer_profiles_channel_endpoint_assignment", url + "/ChannelEndpointAssignments")
            }
            if errors.isEmpty {
                json.member("errors", nil as String?)
            } else {
                json.array("errors") { json in
                    for code in errors { json.object { $0.member("code", code) } }
                }
            }
        }
    }

    /// Ends a review. What Twilio's reviewers do, the control plane does here.
    mutating func review(_ outcome: Status, errors: [Int]) {
        status = outcome
        self.errors = outcome == .rejected ? errors : []
        dateUpdated = .now
        validUntil = outcome == .approved ? Timestamp(seconds: dateUpdated.seconds + 365 * 86400) : nil
    }
}

/// All customer profiles, by SID, each with its assignments.
struct CustomerProfiles: Sendable {
    private(set) var ledger = Ledger<CustomerProfile>()
    private var numbers: [SID: UInt64] = [:]
    var assignments: [SID: EntityAssignments] = [:]

    subscript(sid: String) -> CustomerProfile? {
        SID(sid, .customerProfile).flatMap { numbers[$0] }.flatMap { ledger[$0] }
    }

    mutating func add(_ profile: CustomerProfile) {
        numbers[profile.sid] = ledger.append(profile)
    }

    mutating func replace(_ profile: CustomerProfile) {
        if let number = numbers[profile.sid] { ledger[number] = profile }
    }

    /// A profile takes its assignments along.
    mutating func remove(_ profile: CustomerProfile) {
        assignments[profile.sid] = nil
        if let number = numbers.removeValue(forKey: profile.sid) { ledger[number] = nil }
    }
}

extension Store {
    mutating func customerProfiles(_ call: Call) throws(TwilioError) -> Response {
        guard call.operation.verb == .create else { return try listCustomerProfiles(call) }
        try call.form.allow(only: "FriendlyName", "Email", "PolicySid", "StatusCallback")
        guard let friendlyName = call.form["FriendlyName"], !friendlyName.isEmpty else {
            throw .missing("FriendlyName")
        }
        guard let email = call.form["Email"], !email.isEmpty else { throw .missing("Email") }
        guard let policySID = call.form["PolicySid"] else { throw .missing("PolicySid") }
        guard SID.isWellFormed(policySID, "RN") else { throw .invalid("PolicySid", "must be RN and 32 hex digits") }
        let callback = try CustomerProfile.statusCallback(call)
        // Nothing says that a name or a policy is taken only once, so two profiles may be alike.
        let now = Timestamp.now
        let profile = CustomerProfile(
            sid: nextSID(.customerProfile), accountSID: call.accountSID, policySID: policySID, dateCreated: now,
            dateUpdated: now, friendlyName: friendlyName, email: email, statusCallback: callback)
        profiles.add(profile)
        return .json(201) { profile.write(&$0, origin: call.origin) }
    }

    mutating func customerProfile(_ call: Call, sid: String) throws(TwilioError) -> Response {
        guard var profile = profiles[sid] else { throw call.notFound }
        switch call.operation.verb {
        case .update:
            try profile.change(call)
            profiles.replace(profile)
        case .delete:
            profiles.remove(profile)
            return .noContent
        default: break
        }
        return .json(200) { profile.write(&$0, origin: call.origin) }
    }

    private func listCustomerProfiles(_ call: Call) throws(TwilioError) -> Response {
        try call.query.allow(only: "Status", "FriendlyName", "PolicySid", "PageSize", "Page", "PageToken")
        var listing = Listing<CustomerProfile>(key: "results", largestPage: 1000) { $0.write(&$1, origin: call.origin) }
        for name in ["Status", "FriendlyName", "PolicySid"] {
            if let value = call.query[name] { listing.filters.append((name, value)) }
        }
        let status = try call.query["Status"].map(CustomerProfile.status)
        let name = call.query["FriendlyName"].map(ExactText.init)
        let policy = call.query["PolicySid"]
        if let policy, !SID.isWellFormed(policy, "RN") { throw .invalid("PolicySid", "must be RN and 32 hex digits") }
        listing.isWanted = { profile in
            (status == nil || profile.status == status) && (policy == nil || profile.policySID == policy)
                && (name == nil || ExactText(profile.friendlyName) == name)
        }
        return try listing.page(of: profiles.ledger, call)
    }
}

extension CustomerProfile {
    fileprivate mutating func change(_ call: Call) throws(TwilioError) {
        try call.form.allow(only: "Status", "StatusCallback", "FriendlyName", "Email")
        let requested = try call.form["Status"].map(Self.status)
        let callback = try Self.statusCallback(call)
        if call.form["FriendlyName"]?.isEmpty == true { throw .invalid("FriendlyName", "must not be empty") }
        if call.form["Email"]?.isEmpty == true { throw .invalid("Email", "must not be empty") }
        guard status.isEditable else { throw .profileNotEditable(status.rawValue) }
        switch requested {
        case nil: break
        case .draft:
            status = .draft
            errors = []
        case .pendingReview:
            // As in the reference's sample: a profile handed in for review answers that it is in review.
            status = .inReview
            errors = []
        case .inReview, .rejected, .approved:
            throw .invalid("Status", "a client may ask for draft or pending-review; the rest is the reviewers' to set")
        }
        if call.form["StatusCallback"] != nil { statusCallback = callback }
        friendlyName = call.form["FriendlyName"] ?? friendlyName
        email = call.form["Email"] ?? email
        dateUpdated = .now
    }

    fileprivate static func status(_ text: String) throws(TwilioError) -> Status {
        guard let status = Status(rawValue: text) else {
            throw .invalid("Status", "must be one of " + Status.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return status
    }

    /// An empty callback takes the callback away.
    fileprivate static func statusCallback(_ call: Call) throws(TwilioError) -> String? {
        guard let text = call.form["StatusCallback"], !text.isEmpty else { return nil }
        guard let url = URL(string: text), ["http", "https"].contains(url.scheme?.lowercased()), url.host != nil else {
            throw .invalid("StatusCallback", "must be an http or https URL")
        }
        return text
    }
}
