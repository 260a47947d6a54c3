/// One page of a list, as the caller asks for it.
struct Page {
    private let call: DocumentedCall
    private let shape: PageShape
    private let size: Int
    private let number: Int
    private let token: String?
    private let from: PageToken
    private let isWanted: (Record) -> Bool

    init(_ call: DocumentedCall, _ shape: PageShape, where isWanted: @escaping (Record) -> Bool) throws(TwilioError) {
        self.call = call
        self.shape = shape
        self.isWanted = isWanted
        func given(_ name: String) -> String? { call.query.first { $0.name == name }?.value }
        size =
            try Self.number(given(shape.size), 1...shape.largestSize) {
                .pageSize(shape.size, largest: shape.largestSize)
            }
            ?? shape.usualSize
        number =
            try Self.number(given(shape.number), 0...1_000_000_000) { .invalid(shape.number, "not a page's number") }
            ?? 0
        token = shape.way == .token ? given(shape.token) : nil
        if let token {
            guard let from = PageToken(token, path: call.path) else { throw .pageTokenInvalid }
            self.from = from
        } else {
            guard shape.way == .number || number == 0 else { throw .pageTokenMissing }
            from = .from(1)
        }
    }

    private static func number(
        _ text: String?, _ range: ClosedRange<Int>, _ error: () -> TwilioError
    ) throws(TwilioError) -> Int? {
        guard let text else { return nil }
        guard !text.isEmpty, text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
            let number = Int(text), range.contains(number)
        else { throw error() }
        return number
    }

    /// The records of the page, with their numbers, and whether others follow.
    typealias Records = (records: [(UInt64, Record)], hasNext: Bool)

    func records(of ledger: Ledger<Record>) -> Records {
        switch (shape.way, from) {
        case (.whole, _): return (ledger.records(from: 1, limit: .max, where: isWanted), false)
        case (.number, _):
            let all = ledger.records(from: 1, limit: .max, where: isWanted)
            let (skipped, overflows) = number.multipliedReportingOverflow(by: size)
            let rest = overflows ? [] : all.dropFirst(skipped)
            return (Array(rest.prefix(size)), rest.count > size)
        case (.token, .from(let first)):
            // One record more than the page tells whether another page follows.
            let records = ledger.records(from: first, limit: size + 1, where: isWanted)
            return (Array(records.prefix(size)), records.count > size)
        case (.token, .before(let end)): return (ledger.records(before: end, limit: size, where: isWanted), true)
        }
    }

    // MARK: - The answer

    /// The answer, as its schema has it: records, and what each of Twilio's ways of paging tells of them.
    func envelope(
        _ page: Records, of ledger: Ledger<Record>, _ list: Rendering, _ write: (Record, Schema) -> JSONValue
    ) -> JSONValue {
        guard let schema = call.operation.answer.schema else { return .null }
        let told = told(page, of: ledger, tellsTotal: schema.properties.contains { $0.plainName.hasPrefix("total") })
        return .object(
            schema.properties.map { property in
                if property.name == shape.records {
                    let records = page.records.map { write($0.1, shape.items) }
                    return JSONValue.Member(name: property.name, value: .array(records))
                }
                if property.name == "meta" {
                    let members = property.schema.properties.map { member in
                        JSONValue.Member(name: member.name, value: told[member.plainName] ?? list.value(member))
                    }
                    return JSONValue.Member(name: property.name, value: .object(members))
                }
                return JSONValue.Member(
                    name: property.name, value: told[property.plainName] ?? list.value(property))
            })
    }

    /// By plain name.
    private func told(_ page: Records, of ledger: Ledger<Record>, tellsTotal: Bool) -> [String: JSONValue] {
        let urls = links(page, start: call.origin.text)
        let uris = links(page, start: call.origin.base)
        let count = page.records.count
        let total = tellsTotal ? ledger.records(from: 1, limit: .max, where: isWanted).count : 0
        func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
        func whole(_ number: Int) -> JSONValue { .number("\(number)") }
        let start = number * size
        return [
            "page": whole(number), "pagesize": whole(size), "key": .string(shape.records),
            "firstpageurl": .string(urls.url(page: 0, token: nil)), "previouspageurl": text(urls.previous),
            "url": .string(urls.current), "nextpageurl": text(urls.next),
            "firstpageuri": .string(uris.url(page: 0, token: nil)), "previouspageuri": text(uris.previous),
            "uri": .string(uris.current), "nextpageuri": text(uris.next),
            "start": whole(start), "end": whole(count == 0 ? start : start + count - 1),
            "nexttoken": text(urls.nextToken), "nextpagetoken": text(urls.nextToken),
            "previoustoken": text(urls.previousToken),
            "totalresults": whole(total), "itemsperpage": whole(count), "startindex": whole(1),
            "schemas": .array([.string("urn:ietf:params:scim:api:messages:2.0:ListResponse")]),
            "totalelements": whole(total), "total": whole(total), "totalpages": whole((total + size - 1) / size),
            "currentpage": whole(number), "perpage": whole(size),
            "hasnext": .bool(page.hasNext), "hasprev": .bool(number > 0),
        ]
    }

    private func links(_ page: Records, start: String) -> PageLinks {
        let filters = call.query.filter { !shape.names.contains($0.name) }
        let query = filters.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
        return PageLinks(
            start: start, path: call.path, query: (query + ["\(shape.size)=\(size)"]).joined(separator: "&"),
            fault: call.pagingFault, page: number, token: token, first: page.records.first?.0 ?? from.number,
            afterLast: page.records.last.map { $0.0 + 1 } ?? from.number, hasNext: page.hasNext,
            names: (page: shape.number, token: shape.token))
    }
}
