/// The records of all documents' resources.
///
/// What can be created is there once it was. All else, for which the documents have no way to come into being, is there
/// from the beginning: made up on the spot, until it is updated or deleted.
struct DocumentedStore: Sendable {
    struct Key: Hashable, Sendable {
        let realm: Int
        /// The path of a collection, or of what there is one of; without `.json`.
        let path: String
    }

    let documents: Documents
    private(set) var collections: [Key: RecordCollection] = [:]
    private(set) var singles: [Key: Record] = [:]
    private var goneSingles: Set<Key> = []
    private var made: UInt64 = 0

    init(_ documents: Documents) {
        self.documents = documents
    }

    mutating func perform(_ call: DocumentedCall) throws(TwilioError) -> Response {
        switch call.operation.effect {
        case .list: return try list(call)
        case .create: return answer(call, try create(call))
        case .createAtPath: return answer(call, createAtPath(call))
        case .fetch: return answer(call, try existing(call))
        case .update: return answer(call, try update(call))
        case .delete: return answer(call, try delete(call))
        case .fetchSingle: return answer(call, try single(call))
        case .setSingle: return answer(call, setSingle(call))
        case .deleteSingle: return answer(call, try deleteSingle(call))
        case .act:
            made += 1
            return answer(
                call, Record(number: made, at: call.path, accountSID: call.accountSID, values: call.values))
        }
    }

    // MARK: - One of many

    private mutating func create(_ call: DocumentedCall) throws(TwilioError) -> Record {
        let shape = call.operation.path.shape
        let instance = documents.all[call.document].instances[shape]
        let key = key(call)
        made += 1
        let identity = Identity(call.operation.answer.schema, instance, path: call.pathValues)
        let given = identity.given(call)
        let id = given ?? Rendering.id(identity.schema, number: made - 1, seed: made)
        guard collections[key]?[id] == nil else {
            throw .conflict("There is one of \(identity.name) \(id) already in \(call.path)")
        }
        var values = call.values
        values[identity.name] = .string(id)
        let record = Record(
            number: made, at: path(of: id, in: key, instance), accountSID: call.accountSID, values: values)
        add(record, id: id, to: key, rendering: call)
        return record
    }

    /// An association is made under the id that it has; to make it again changes nothing but its values.
    private mutating func createAtPath(_ call: DocumentedCall) -> Record {
        let key = parent(call)
        if var record = collections[key]?[call.id] {
            record.set(call.values)
            collections[key]?.replace(record, id: call.id)
            return record
        }
        made += 1
        let record = Record(
            number: made, at: call.concretePath, accountSID: call.accountSID, values: call.values)
        add(record, id: call.id, to: key, rendering: call)
        return record
    }

    private mutating func add(_ record: Record, id: String, to key: Key, rendering call: DocumentedCall) {
        var names = [id]
        if let schema = call.operation.answer.schema {
            let rendering = rendering(record, call)
            names += ["sid", "uniquename", "identity"].compactMap { name in
                schema.property(plain: name).flatMap { rendering.value($0).string }
            }
        }
        collections[key, default: RecordCollection()].add(record, names: names)
    }

    /// The record that a path leads to, or else the one made up for it.
    private func existing(_ call: DocumentedCall) throws(TwilioError) -> Record {
        if let collection = collections[parent(call)] {
            if let record = collection[call.id] { return record }
            if collection.isGone(call.id) { throw call.notFound }
        }
        // An account that calls is there, whoever created it.
        guard !isCreatable(call, call.operation.path.collectionShape) || call.id == call.accountSID else {
            throw call.notFound
        }
        return Record(at: call.concretePath, accountSID: call.accountSID, values: call.pathValues)
    }

    private mutating func update(_ call: DocumentedCall) throws(TwilioError) -> Record {
        var record = try existing(call)
        record.set(call.changes)
        collections[parent(call), default: RecordCollection()].replace(record, id: call.id)
        return record
    }

    private mutating func delete(_ call: DocumentedCall) throws(TwilioError) -> Record {
        let record = try existing(call)
        let key = parent(call)
        collections[key, default: RecordCollection()].remove(id: call.id)
        // What is below it goes with it.
        let below = key.path + "/" + PercentEncoding.encode(call.id) + "/"
        collections = collections.filter { $0.key.realm != key.realm || !($0.key.path + "/").hasPrefix(below) }
        singles = singles.filter { $0.key.realm != key.realm || !$0.key.path.hasPrefix(below) }
        return record
    }

    // MARK: - What there is one of

    private func single(_ call: DocumentedCall) throws(TwilioError) -> Record {
        guard !goneSingles.contains(key(call)) else { throw call.notFound }
        return singles[key(call)]
            ?? Record(at: call.concretePath, accountSID: call.accountSID, values: call.values)
    }

    private mutating func setSingle(_ call: DocumentedCall) -> Record {
        var record =
            (try? single(call))
            ?? Record(at: call.concretePath, accountSID: call.accountSID, values: call.pathValues)
        record.set(call.values)
        goneSingles.remove(key(call))
        singles[key(call)] = record
        return record
    }

    private mutating func deleteSingle(_ call: DocumentedCall) throws(TwilioError) -> Record {
        let record = try single(call)
        singles[key(call)] = nil
        goneSingles.insert(key(call))
        return record
    }

    // MARK: - Where things are

    func isCreatable(_ call: DocumentedCall, _ shape: String) -> Bool {
        documents.all[call.document].creatable.contains(shape)
    }

    /// The key of the call's own path.
    func key(_ call: DocumentedCall) -> Key {
        Key(realm: documents.realms[call.document], path: call.bareSegments.map { "/" + $0 }.joined())
    }

    /// The key of the collection that the call's instance is in.
    private func parent(_ call: DocumentedCall) -> Key {
        Key(realm: documents.realms[call.document], path: call.bareSegments.dropLast().map { "/" + $0 }.joined())
    }

    func path(of id: String, in key: Key, _ instance: DocumentedShapes.Instance?) -> String {
        key.path + "/" + PercentEncoding.encode(id) + (instance?.path.suffix ?? "")
    }

    // MARK: - Answers

    func rendering(_ record: Record, _ call: DocumentedCall) -> Rendering {
        let path = call.operation.path
        let isList = if case .list = call.operation.effect { true } else { false }
        let shape = path.key == nil && (isList || isCreatable(call, path.shape)) ? path.shape + "/{}" : path.shape
        return Rendering(
            record: record, origin: call.origin.text, base: call.origin.base,
            children: documents.all[call.document].children[shape] ?? [])
    }

    private func answer(_ call: DocumentedCall, _ record: Record) -> Response {
        let answer = call.operation.answer
        var response = Response(status: answer.status)
        if 300..<400 ~= answer.status { response.headers = [("Location", call.redirection)] }
        guard let schema = answer.schema else { return response }
        var json = JSONText()
        json.put(nil, rendering(record, call).value(schema))
        response.body = json.bytes
        response.contentType = call.answerType
        return response
    }
}
