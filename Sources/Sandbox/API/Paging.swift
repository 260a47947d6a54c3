/// How a resource is listed.
struct Listing<Record: Sendable> {
    /// The name of the array, which `meta.key` repeats.
    let key: String
    let largestPage: Int
    /// ip-messaging writes `meta` before the array, the others after it.
    var metaFirst = false
    /// The filters in force, in the order that URLs carry them.
    var filters: [(name: String, value: String)] = []
    var isWanted: (Record) -> Bool = { _ in true }
    let write: (Record, inout JSONText) -> Void

    private static var defaultPageSize: Int { 50 }

    /// One page of a ledger.
    func page(of ledger: Ledger<Record>, _ call: Call) throws(TwilioError) -> Response {
        let size = try number("PageSize", call, 1...largestPage) ?? Self.defaultPageSize
        let page = try number("Page", call, 0...1_000_000_000) ?? 0
        let token: PageToken
        if let text = call.query["PageToken"] {
            guard let given = PageToken(text, path: call.path) else { throw .pageTokenInvalid }
            token = given
        } else if page == 0 {
            token = .from(1)
        } else {
            throw .pageTokenMissing
        }

        // One record more than the page tells whether another page follows.
        var records: [(UInt64, Record)]
        var hasNext: Bool
        switch token {
        case .from(let first):
            records = ledger.records(from: first, limit: size + 1, where: isWanted)
            hasNext = records.count > size
            records = Array(records.prefix(size))
        case .before(let end):
            records = ledger.records(before: end, limit: size, where: isWanted)
            hasNext = true
        }
        let links = PageLinks(
            start: call.origin.text, path: call.path, query: query(size), fault: call.pagingFault, page: page,
            token: call.query["PageToken"], first: records.first?.0 ?? token.number,
            afterLast: records.last.map { $0.0 + 1 } ?? token.number, hasNext: hasNext)
        return .json(200) { json in
            json.object { json in
                if metaFirst { writeMeta(links, size, &json) }
                json.array(key) { json in
                    for (_, record) in records { write(record, &json) }
                }
                if !metaFirst { writeMeta(links, size, &json) }
            }
        }
    }

    private func number(
        _ name: String, _ call: Call, _ range: ClosedRange<Int>
    ) throws(TwilioError) -> Int? {
        guard let text = call.query[name] else { return nil }
        guard text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }), let number = Int(text),
            range.contains(number)
        else {
            throw name == "PageSize" ? .pageSize(largest: largestPage) : .invalid(name, "not a page's number")
        }
        return number
    }

    private func query(_ size: Int) -> String {
        let pairs = filters.map { "\($0.name)=\(PercentEncoding.encode($0.value))" } + ["PageSize=\(size)"]
        return pairs.joined(separator: "&")
    }

    private func writeMeta(_ links: PageLinks, _ size: Int, _ json: inout JSONText) {
        json.object("meta") { json in
            json.member("page", links.page)
            json.member("page_size", size)
            json.member("first_page_url", links.url(page: 0, token: nil))
            json.member("previous_page_url", links.previous)
            json.member("url", links.current)
            json.member("next_page_url", links.next)
            json.member("key", key)
        }
    }
}

/// The URLs of a page and of its neighbours.
struct PageLinks {
    /// What URLs begin with: scheme and authority, or nothing where they are relative to the host.
    let start: String
    let path: String
    /// The query up to and with the page's size.
    let query: String
    let fault: Fault.PagingURL?
    let page: Int
    let token: String?
    /// The number of the first record here, and the one after the last.
    let first: UInt64
    let afterLast: UInt64
    let hasNext: Bool
    /// What the query calls the page's number and its token.
    var names = (page: "Page", token: "PageToken")

    func url(page: Int, token: String?) -> String {
        "\(start)\(path)?\(query)&\(names.page)=\(page)" + (token.map { "&\(names.token)=\($0)" } ?? "")
    }

    var current: String { url(page: page, token: token) }

    var previous: String? { previousToken.map { url(page: page - 1, token: $0) } }

    var previousToken: String? { page > 0 ? PageToken.before(first).text(path: path) : nil }

    /// The token of the next page, as a fault may have it.
    var nextToken: String? {
        let next = PageToken.from(afterLast).text(path: path)
        return switch fault {
        case nil: hasNext ? next : nil
        case .foreign, .otherPath: next
        case .itself, .repeatedToken: token ?? PageToken.from(first).text(path: path)
        }
    }

    var next: String? {
        guard let nextToken else { return nil }
        let next = url(page: page + 1, token: nextToken)
        return switch fault {
        case nil, .repeatedToken: next
        case .foreign(let base): base + next.dropFirst(start.count)
        case .itself: current
        case .otherPath(let other): start + other + next.dropFirst(start.count + path.count)
        }
    }
}

/// Where a page begins or ends. A token belongs to the path that gave it: of another path, or made up, it is refused.
enum PageToken: Equatable {
    case from(UInt64)
    case before(UInt64)

    init?(_ text: String, path: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 34, let number = UInt64(String(decoding: bytes[2..<18], as: UTF8.self), radix: 16) else {
            return nil
        }
        self = text.hasPrefix("PA") ? .from(number) : .before(number)
        guard self.text(path: path) == text else { return nil }
    }

    var number: UInt64 {
        switch self {
        case .from(let number), .before(let number): number
        }
    }

    func text(path: String) -> String {
        let prefix = if case .from = self { "PA" } else { "PB" }
        return String(
            decoding: Array(prefix.utf8) + Hex.digits(number) + Hex.digits(Self.check(path, number)), as: UTF8.self)
    }

    /// FNV-1a over the path and the number.
    private static func check(_ path: String, _ number: UInt64) -> UInt64 {
        (Array(path.utf8) + Hex.digits(number)).reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
