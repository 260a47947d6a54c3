/// How a list's answer is laid out, and how its pages are asked for. Twilio has several ways; the schema tells which.
struct PageShape: Sendable {
    enum Way: Sendable {
        /// A page is found by a token, in a URL or on its own.
        case token
        /// A page is found by its number alone.
        case number
        /// There is one page, with everything on it.
        case whole
    }

    /// The name of the array with the records.
    let records: String
    let items: Schema
    let way: Way
    /// The names of the query's parameters; the record's properties are never asked for by these.
    let size: String
    let token: String
    let number: String
    /// All the parameters that ask for a page.
    let names: Set<String>
    let usualSize: Int
    let largestSize: Int

    private static let sizes: Set = ["pagesize", "size", "perpage", "limit", "count"]
    private static let tokens: Set = ["pagetoken", "token", "cursor", "nexttoken"]
    private static let urls: Set = ["nextpageurl", "nextpageuri"]
    private static let marks: Set = urls.union(["nexttoken", "nextpagetoken"])

    /// Reads the shape off an answer; nil where it is no page. What is called a list is one if it has an array at all.
    init?(_ answer: Schema?, query: [DocumentedOperation.Parameter], isCalledList: Bool) {
        guard let answer else { return nil }
        let arrays = answer.properties.filter { $0.schema.kind == .array }
        guard let array = arrays.first(where: { $0.schema.items?.kind == .object }) ?? arrays.first else { return nil }
        let meta = answer.property("meta")?.properties.map(\.plainName) ?? []
        let members = Set(answer.properties.map(\.plainName) + meta)
        let byToken = !members.isDisjoint(with: Self.marks)
        guard byToken || isCalledList else { return nil }
        records = array.name
        items = array.schema.items ?? Schema()
        func parameter(_ names: Set<String>) -> DocumentedOperation.Parameter? {
            query.first { names.contains(Names.plain($0.name)) }
        }
        let size = parameter(Self.sizes)
        self.size = size?.name ?? "PageSize"
        token = parameter(Self.tokens)?.name ?? "PageToken"
        let number = parameter(["page"])
        self.number = number?.name ?? "Page"
        usualSize = size?.schema.usual?.integer ?? 50
        largestSize = size?.schema.maximum.flatMap { Int(exactly: min($0, 1_000_000)) } ?? 1000
        way = byToken ? .token : number != nil ? .number : .whole
        // URLs of pages carry all three, whether the document tells of them or not.
        names =
            members.isDisjoint(with: Self.urls)
            ? Set([size?.name, parameter(Self.tokens)?.name, number?.name].compactMap { $0 })
            : [self.size, token, self.number]
    }
}
