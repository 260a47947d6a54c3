/// A list, a page at a time: each element is a response whose JSON is an array of one record or more.
///
/// Nothing is sent before the first element is asked for. From the second page on, the next page is on its way while
/// the program reads this one. What is in memory is one page, or two. After an error, the same page is asked for again
/// by an iterator that goes on.
///
/// It may be gone through several times; each time it asks anew. Cancelling the task ends the request that is on its
/// way.
public struct Pages: AsyncSequence, Sendable {
    public typealias Element = Response
    public typealias Failure = TwiliteError

    let client: Client
    /// What is to be listed; what is wrong with it shows when it is asked for.
    let list: @Sendable () throws(TwiliteError) -> (operation: String, parameters: Parameters)

    public func makeAsyncIterator() -> Iterator { Iterator(source: PageSource(client, list)) }

    /// Goes through the pages.
    public struct Iterator: AsyncIteratorProtocol {
        let source: PageSource

        public mutating func next() async throws(TwiliteError) -> Response? {
            try await next(isolation: #isolation)
        }

        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(TwiliteError) -> Response? {
            try await source.next(isolation: actor)
        }
    }
}

/// A list, a record at a time, each read as a type. It asks for its pages as `Pages` does.
public struct Records<Element: Sendable>: AsyncSequence, Sendable {
    public typealias Failure = TwiliteError

    let pages: Pages
    let read: @Sendable (Record) throws(TwiliteError) -> Element

    public func makeAsyncIterator() -> Iterator { Iterator(pages: pages.makeAsyncIterator(), read: read) }

    /// All of the records at once.
    ///
    /// - Throws: what went wrong, and then none of those that came before.
    public func all() async throws(TwiliteError) -> [Element] {
        var all: [Element] = []
        for try await record in self { all.append(record) }
        return all
    }

    /// Goes through the records.
    public struct Iterator: AsyncIteratorProtocol {
        private var pages: Pages.Iterator
        private let read: @Sendable (Record) throws(TwiliteError) -> Element
        private var records: [Record] = []
        private var index = 0

        init(pages: Pages.Iterator, read: @escaping @Sendable (Record) throws(TwiliteError) -> Element) {
            self.pages = pages
            self.read = read
        }

        public mutating func next() async throws(TwiliteError) -> Element? {
            try await next(isolation: #isolation)
        }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws(TwiliteError) -> Element? {
            while index >= records.count {
                guard let page = try await pages.next(isolation: actor) else { return nil }
                records = page.records ?? []
                index = 0
            }
            index += 1
            return try read(records[index - 1])
        }
    }
}

extension Client {
    /// Goes through the records of a list, in the memory of a page, however many there are.
    ///
    /// ```swift
    /// for try await entity in client.records("verify.v2.entity.list", ["ServiceSid": "VA…"]) {
    ///     print(entity["sid"]?.string ?? "")
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - operation: the id of a `list` operation.
    ///   - parameters: as for the operation; `Limit` is the most records in all.
    /// - Returns: a sequence that throws a `TwiliteError`; what is wrong with the parameters shows at its first
    ///   element.
    public func records(_ operation: String, _ parameters: Parameters = [:]) -> Records<Record> {
        Records(pages: pages(operation, parameters)) { $0 }
    }

    /// Goes through the records of a list, and reads each as a type of yours.
    ///
    /// - Parameters:
    ///   - operation: the id of a `list` operation.
    ///   - parameters: as for the operation; `Limit` is the most records in all.
    ///   - type: the type; see `JSONText.decode(_:)`.
    public func records<Value: Decodable & Sendable>(
        _ operation: String, _ parameters: Parameters = [:], as type: Value.Type
    ) -> Records<Value> {
        Records(pages: pages(operation, parameters)) { record throws(TwiliteError) in try record.decode(type) }
    }

    /// Goes through the pages of a list.
    ///
    /// - Parameters:
    ///   - operation: the id of a `list` operation.
    ///   - parameters: as for the operation; `Limit` is the most records in all.
    public func pages(_ operation: String, _ parameters: Parameters = [:]) -> Pages {
        Pages(client: self) { (operation, parameters) }
    }
}
