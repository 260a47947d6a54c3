/// All records. Services exist as soon as they are named; a customer profile must have been created.
struct Store: Sendable {
    var entities: [String: Entities] = [:]
    var users: [String: Users] = [:]
    var profiles = CustomerProfiles()
    private var made: [SID.Prefix: UInt64] = [:]

    mutating func nextSID(_ prefix: SID.Prefix) -> SID {
        let number = made[prefix, default: 0] + 1
        made[prefix] = number
        return SID(prefix, number: number)
    }

    /// Performs an operation.
    mutating func perform(_ call: Call) throws(TwilioError) -> Response {
        if call.operation.verb != .list { try call.query.allow() }
        return switch call.route {
        case .entities(let service): try entities(call, service: service)
        case .entity(let service, let identity): try entity(call, service: service, identity: identity)
        case .users(let service): try users(call, service: service)
        case .user(let service, let key): try user(call, service: service, key: key)
        case .customerProfiles: try customerProfiles(call)
        case .customerProfile(let sid): try customerProfile(call, sid: sid)
        case .entityAssignments(let profile): try entityAssignments(call, profile: profile)
        case .entityAssignment(let profile, let sid): try entityAssignment(call, profile: profile, sid: sid)
        case .token: throw call.notFound
        }
    }

    var counts: [(resource: Operation.Resource, count: Int)] {
        [
            (.entity, entities.values.reduce(0) { $0 + $1.ledger.count }),
            (.user, users.values.reduce(0) { $0 + $1.ledger.count }),
            (.customerProfile, profiles.ledger.count),
            (.entityAssignment, profiles.assignments.values.reduce(0) { $0 + $1.ledger.count }),
        ]
    }
}
