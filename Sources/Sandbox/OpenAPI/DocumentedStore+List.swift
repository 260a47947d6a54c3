extension DocumentedStore {
    /// How many records a list has of what nobody can create.
    private static let usualCount = 3

    func list(_ call: DocumentedCall) throws(TwilioError) -> Response {
        guard let shape = call.operation.page else { throw call.notFound }
        let filters = filters(call, shape)
        let isCreatable = isCreatable(call, call.operation.path.shape)
        let ledger = isCreatable ? collections[key(call)]?.ledger ?? Ledger() : madeUp(call, shape)
        let page = try Page(call, shape) { record in
            !isCreatable || filters.allSatisfy { $0.holds(rendering(record, call)) }
        }
        let records = page.records(of: ledger)
        let envelope = page.envelope(records, of: ledger, rendering(listRecord(call), call)) { record, items in
            rendering(record, call).value(items)
        }
        var response = Response(status: call.operation.answer.status, contentType: call.answerType)
        var json = JSONText()
        json.put(nil, envelope)
        response.body = json.bytes
        return response
    }

    /// What an answer tells of the list itself.
    private func listRecord(_ call: DocumentedCall) -> Record {
        Record(at: call.concretePath, accountSID: call.accountSID, values: call.pathValues)
    }

    /// The records of a list that nobody can add to. They are as the filters ask for.
    private func madeUp(_ call: DocumentedCall, _ shape: PageShape) -> Ledger<Record> {
        var ledger = Ledger<Record>()
        let key = key(call)
        let collection = collections[key]
        let instance = documents.all[call.document].instances[call.operation.path.shape]
        let identity = Identity(shape.items, instance, path: call.pathValues)
        for number in 0..<Self.usualCount {
            let id = Rendering.id(
                identity.schema, number: UInt64(number), seed: Numbers.hash(key.path) &+ UInt64(number))
            guard collection?.isGone(id) != true else { continue }
            var values = call.values
            values[identity.name] = .string(id)
            let record = Record(at: path(of: id, in: key, instance), accountSID: call.accountSID, values: values)
            _ = ledger.append(collection?[id] ?? record)
        }
        return ledger
    }

    /// The parameters of the query by which records are chosen: those that a property is named after.
    private func filters(_ call: DocumentedCall, _ shape: PageShape) -> [Filter] {
        call.operation.query.compactMap { parameter in
            let given = call.query.filter { $0.name == parameter.name }.map(\.value)
            guard !given.isEmpty, !shape.names.contains(parameter.name) else { return nil }
            return Filter(parameter, given, items: shape.items)
        }
    }
}

/// A condition that a record must meet to be listed.
struct Filter {
    private enum Relation {
        case equal, before, after
    }

    private let property: Schema.Property
    private let given: [String]
    private let relation: Relation
    private let isDate: Bool

    /// Nil where no property has the parameter's name. `DateCreated<` and `DateCreated>` are parameters of `DateCreated`.
    init?(_ parameter: DocumentedOperation.Parameter, _ given: [String], items: Schema) {
        switch parameter.name.last {
        case "<": relation = .before
        case ">": relation = .after
        default: relation = .equal
        }
        let name = relation == .equal ? parameter.name : String(parameter.name.dropLast())
        guard let property = items.property(plain: Names.plain(name)) else { return nil }
        self.property = property
        self.given = given
        isDate = ["date", "date-time"].contains(parameter.schema.format)
    }

    func holds(_ rendering: Rendering) -> Bool {
        let value = rendering.value(property)
        guard isDate || relation != .equal else { return given.contains(value.plainText) }
        guard let moment = value.string.flatMap(Timestamp.init(any:)) else { return false }
        return given.contains { text in
            guard let limit = Timestamp(any: text) else { return false }
            // A day is compared with days.
            let (left, right) =
                text.utf8.count == 10
                ? (moment.seconds / 86400, limit.seconds / 86400)
                : (moment.seconds, limit.seconds)
            return switch relation {
            case .equal: left == right
            case .before: left <= right
            case .after: left >= right
            }
        }
    }
}
