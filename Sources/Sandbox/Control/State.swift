/// Everything stored, as the resources themselves would show it.
struct State {
    private let store: Store
    private let documented: DocumentedStore
    private let seed: Int
    private let origin: Origin

    init(_ sandbox: isolated Sandbox, origin: Origin) {
        store = sandbox.store
        documented = sandbox.documented
        seed = sandbox.seed
        self.origin = origin
    }

    func write(_ json: inout JSONText) {
        json.object { json in
            json.member("version", Sandbox.version)
            json.object("counts") { json in
                for (resource, count) in store.counts { json.member(resource.rawValue, count) }
            }
            writeSeed(&json)
            json.array("entities") { json in
                for (service, entities) in store.entities.sorted(by: { $0.key < $1.key }) {
                    for entity in entities.ledger.all { entity.write(&json, service: service, origin: origin) }
                }
            }
            json.array("users") { json in
                for (service, users) in store.users.sorted(by: { $0.key < $1.key }) {
                    for user in users.ledger.all { user.write(&json, service: service, origin: origin) }
                }
            }
            json.array("customer_profiles") { json in
                for profile in store.profiles.ledger.all { profile.write(&json, origin: origin) }
            }
            json.array("entity_assignments") { json in
                for profile in store.profiles.ledger.all {
                    guard let assignments = store.profiles.assignments[profile.sid] else { continue }
                    for assignment in assignments.ledger.all {
                        assignment.write(&json, profile: profile.sid, origin: origin)
                    }
                }
            }
            if !documented.documents.isEmpty { writeDocumented(&json) }
        }
    }

    /// What is known of the records of the documents' resources, by the path of their collection.
    private func writeDocumented(_ json: inout JSONText) {
        json.array("documented") { json in
            for (product, path, records) in documented.contents {
                json.object { json in
                    json.member("product", product)
                    json.member("path", path)
                    json.array("records") { json in
                        for record in records { json.put(nil, record.known) }
                    }
                }
            }
        }
    }

    private func writeSeed(_ json: inout JSONText) {
        json.object("seed") { json in
            json.member("count", seed)
            json.member("account_sid", Seed.account)
            json.member("verify_service_sid", Seed.verifyService)
            json.member("chat_service_sid", Seed.chatService)
            json.member("customer_profile_sid", Seed.firstProfile)
            json.member("policy_sid", Seed.policy)
            json.member("role_sid", Seed.defaultRole)
        }
    }
}
