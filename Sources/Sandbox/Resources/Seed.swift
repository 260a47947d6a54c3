/// What `--seed N` puts in: N records of each kind, the same ones each time.
enum Seed {
    static let largest = 10_000_000

    static let account = "AC00000000000000000000000000000001"
    static let verifyService = "VA00000000000000000000000000000001"
    static let chatService = "IS00000000000000000000000000000001"
    static let policy = "RN00000000000000000000000000000001"
    /// The role of a user that was given none.
    static let defaultRole = "RL00000000000000000000000000000001"
    static let firstProfile = SID(.customerProfile, number: 1).text

    /// 2024-01-01T00:00:00Z; the nth record is n seconds younger.
    static let epoch = Timestamp(seconds: 1_704_067_200)

    /// The statuses that profiles are given in turn.
    private static let statuses: [CustomerProfile.Status] = [.draft, .draft, .inReview, .approved, .rejected]

    static func store(_ count: Int) -> Store {
        var store = Store()
        guard count > 0 else { return store }
        var entities = Entities()
        var users = Users()
        var assignments = EntityAssignments()
        for number in 1...count {
            let date = Timestamp(seconds: epoch.seconds + number)
            let suffix = padded(number)
            entities.add(
                Entity(
                    sid: store.nextSID(.entity), identity: "seed-entity-\(suffix)", accountSID: account,
                    dateCreated: date))
            users.add(
                User(
                    sid: store.nextSID(.user), identity: "seed-user-\(suffix)", accountSID: account,
                    dateCreated: date, dateUpdated: date, friendlyName: "Seed user \(number)"))
            store.profiles.add(profile(number, store.nextSID(.customerProfile), date))
            assignments.add(
                EntityAssignment(
                    sid: store.nextSID(.entityAssignment), accountSID: account,
                    objectSID: (number.isMultiple(of: 2) ? "RD" : "IT")
                        + SID(.entityAssignment, number: UInt64(number)).digits,
                    dateCreated: date))
        }
        store.entities[verifyService] = entities
        store.users[chatService] = users
        if let first = store.profiles[firstProfile] { store.profiles.assignments[first.sid] = assignments }
        return store
    }

    private static func profile(_ number: Int, _ sid: SID, _ date: Timestamp) -> CustomerProfile {
        var profile = CustomerProfile(
            sid: sid, accountSID: account, policySID: policy, dateCreated: date, dateUpdated: date,
            friendlyName: "Seed profile \(number)", email: "profile\(number)@example.com")
        profile.status = statuses[(number - 1) % statuses.count]
        if profile.status == .approved { profile.validUntil = Timestamp(seconds: date.seconds + 365 * 86400) }
        if profile.status == .rejected { profile.errors = [18601] }
        return profile
    }

    private static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    }
}
