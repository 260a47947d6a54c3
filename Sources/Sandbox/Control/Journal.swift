/// What came over the wire, the last thousand requests of it, with secrets masked.
struct Journal: Sendable {
    struct Entry: Sendable {
        let id: Int
        let date: Timestamp
        let method: String
        let target: String
        let path: String
        let query: String
        let headers: [(name: String, value: String)]
        /// The user of HTTP Basic; never the password.
        let username: String?
        let body: String
        var operation: String?
        /// The status answered; nil while there is no answer, or where a fault withheld it.
        var status: Int?
        var fault: Fault.Kind?
    }

    private static let kept = 1000

    /// How many requests came since the journal was last cleared.
    private(set) var count = 0
    private(set) var entries: [Entry] = []
    private var lastID = 0

    /// Notes a request and gives the id to close its entry by.
    mutating func open(_ request: Request) -> Int {
        lastID += 1
        count += 1
        // Twice as many before the older half goes, so that not every request moves a thousand entries.
        if entries.count >= 2 * Self.kept { entries.removeFirst(entries.count - Self.kept + 1) }
        entries.append(
            Entry(
                id: lastID, date: .now, method: request.method, target: request.target, path: request.decodedPath,
                query: request.rawQuery, headers: request.headers.map { ($0.name, Self.masked($0.name, $0.value)) },
                username: request.header("Authorization").flatMap(Credentials.init(header:))?.user,
                body: Self.masked(String(decoding: request.body, as: UTF8.self))))
        return lastID
    }

    /// Notes where a request led, and what fault befell it.
    mutating func note(_ id: Int, _ operation: Operation, _ fault: Fault.Kind?) {
        guard let index = entries.lastIndex(where: { $0.id == id }) else { return }
        entries[index].operation = operation.id
        entries[index].fault = fault
    }

    mutating func close(_ id: Int, status: Int?) {
        guard let index = entries.lastIndex(where: { $0.id == id }) else { return }
        entries[index].status = status
    }

    mutating func clear() {
        entries = []
        count = 0
    }

    /// The entries there are to see, oldest first.
    var recent: ArraySlice<Entry> { entries.suffix(Self.kept) }

    func write(_ json: inout JSONText) {
        json.object { json in
            json.member("count", count)
            json.array("requests") { json in
                for entry in recent { entry.write(&json) }
            }
        }
    }

    /// A form without the secret of an OAuth app.
    private static func masked(_ body: String) -> String {
        guard body.contains("client_secret=") else { return body }
        return body.split(separator: "&", omittingEmptySubsequences: false).map { field in
            field.hasPrefix("client_secret=") ? "client_secret=***" : field
        }.joined(separator: "&")
    }

    private static func masked(_ name: String, _ value: String) -> String {
        guard ["authorization", "proxy-authorization"].contains(name.lowercased()) else { return value }
        let scheme = value.prefix { $0.isASCII && $0.isLetter }
        return value.dropFirst(scheme.count).first == " " ? "\(scheme) ***" : "***"
    }
}

extension Journal.Entry {
    func write(_ json: inout JSONText) {
        json.object { json in
            json.member("id", id)
            json.member("date", date.text)
            json.member("method", method)
            json.member("target", target)
            json.member("path", path)
            json.member("query", query)
            json.object("headers") { json in
                for (name, value) in headers { json.member(name, value) }
            }
            json.member("username", username)
            json.member("body", body)
            json.member("operation", operation)
            json.member("status", status)
            json.member("fault", fault?.rawValue)
        }
    }
}
