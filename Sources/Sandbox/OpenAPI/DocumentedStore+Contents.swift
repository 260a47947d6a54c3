extension DocumentedStore {
    /// Everything that was created or changed, by the product that it is under and the path of its collection.
    var contents: [(product: String, path: String, records: [Record])] {
        let collected = collections.map { key, collection in
            (key, Array(collection.ledger.all) + collection.changed.sorted { $0.key.text < $1.key.text }.map(\.value))
        }
        return (collected + singles.map { ($0, [$1]) }).filter { !$0.1.isEmpty }.map { key, records in
            (product: documents.all[key.realm].product, path: key.path, records: records)
        }.sorted { ($0.product, $0.path) < ($1.product, $1.path) }
    }
}

extension Record {
    /// What is known of it, without a schema.
    var known: JSONValue {
        let known = values.sorted { $0.key < $1.key }.map { JSONValue.Member(name: $0.key, value: $0.value) }
        return .object([
            JSONValue.Member(name: "path", value: .string(path)),
            JSONValue.Member(name: "account_sid", value: .string(accountSID)),
            JSONValue.Member(name: "date_created", value: .string(created.text)),
            JSONValue.Member(name: "date_updated", value: .string(updated.text)),
            JSONValue.Member(name: "values", value: .object(known)),
        ])
    }
}

extension DocumentedOperation {
    func write(_ json: inout JSONText, _ document: Document) {
        json.object { json in
            json.member("id", operation.id)
            json.member("document", document.name)
            json.member("product", document.product)
            json.member("method", method)
            json.member("path", path.text)
        }
    }
}

extension Documents {
    private static let key = CodingUserInfoKey(rawValue: "documents")

    /// Documents in what a decoder knows beside the text that it reads.
    static func asUserInfo(_ documents: Documents) -> [CodingUserInfoKey: any Sendable] {
        key.map { [$0: documents] } ?? [:]
    }

    static func from(_ userInfo: [CodingUserInfoKey: Any]) -> Documents {
        key.flatMap { userInfo[$0] as? Documents } ?? .none
    }
}
