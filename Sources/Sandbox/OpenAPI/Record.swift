/// A record of a document's resource: what is known of it. All else that an answer tells follows from the schema, and is
/// the same each time.
struct Record: Sendable {
    /// Where the values come from that nobody gave.
    let seed: UInt64
    let accountSID: String
    /// Its path, without the origin.
    let path: String
    let created: Timestamp
    var updated: Timestamp
    /// By plain name.
    var values: [String: JSONValue]

    /// A record that nobody created: the same one for the same path, as old as the seed's first.
    init(at path: String, accountSID: String, values: [String: JSONValue]) {
        seed = Numbers.hash(path)
        self.accountSID = accountSID
        self.path = path
        created = Seed.epoch
        updated = Seed.epoch
        self.values = values
    }

    init(number: UInt64, at path: String, accountSID: String, values: [String: JSONValue]) {
        seed = number
        self.accountSID = accountSID
        self.path = path
        created = .now
        updated = created
        self.values = values
    }

    mutating func set(_ new: [String: JSONValue]) {
        values.merge(new) { $1 }
        updated = .now
    }
}
