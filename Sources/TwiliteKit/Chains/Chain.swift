/// A chain of names that leads to operations, for all of Twilio's products: `client.api.v2010.calls`.
///
/// ```swift
/// let call = try await client.api.v2010.calls.create(to: "+15550100", from: "+15550199", url: "https://example.org")
/// let again = try await client.api.v2010.accounts("AC…").calls("CA…").fetch()
/// for try await room in client.video.v1.rooms.stream(["Status": "completed"]) { print(room["sid"]?.string ?? "") }
/// ```
///
/// Names are those of [Twilio's own libraries](https://www.twilio.com/docs/libraries), in Swift's spelling:
/// `incomingPhoneNumbers`. An id that is chosen stands in parentheses, `()` chooses what there is one of. Where a chain
/// begins with the client's own account, `accounts(…)` may be left out.
///
/// The compiler does not know these names: what the API does not have is told by the call, as `.misuse`, before
/// anything is sent. The catalog of the product is read when it is first used.
@dynamicMemberLookup
public struct Chain: Sendable {
    let client: Client
    /// The names, as the catalog has them, and `{}` for what was chosen.
    let steps: [String]
    /// What was chosen, in order.
    let ids: [String]

    init(_ client: Client, _ product: String) {
        self.init(client: client, steps: [product], ids: [])
    }

    private init(client: Client, steps: [String], ids: [String]) {
        self.client = client
        self.steps = steps
        self.ids = ids
    }

    /// Goes on to a name.
    public subscript(dynamicMember name: String) -> Chain {
        Chain(client: client, steps: steps + [snakeCase(name)], ids: ids)
    }

    /// Chooses one of them by its id; by two ids, where the API wants that; or, without, what there is one of.
    public func callAsFunction(_ ids: String...) -> Chain {
        let step = ids.isEmpty ? "()" : ids.map { _ in "{}" }.joined(separator: ",")
        return Chain(client: client, steps: steps + [step], ids: self.ids + ids)
    }
}

extension Client {
    /// Begins a chain of names with a product: `verify`, `ip_messaging`. There is a property for each, too.
    public func product(_ name: String) -> Chain { Chain(self, name) }
}

// MARK: - What is done at the end of a chain

extension Chain {
    /// Creates one, and gives it as Twilio wrote it; parameters by their names in the API or in snake_case.
    ///
    /// - Throws: as `Client.call`; `.misuse` where there is no such operation.
    @discardableResult
    public func create(
        _ parameters: Parameters, within time: Duration? = nil
    ) async throws(TwiliteError) -> Response { try await perform("create", parameters, within: time) }

    /// Creates one, and gives it as Twilio wrote it; parameters as labels in Swift's spelling.
    @_disfavoredOverload
    public var create: Verb { Verb(chain: self, name: "create") }

    /// Fetches it; parameters by their names in the API or in snake_case.
    ///
    /// - Throws: as `Client.call`; `.misuse` where there is no such operation.
    @discardableResult
    public func fetch(
        _ parameters: Parameters, within time: Duration? = nil
    ) async throws(TwiliteError) -> Response { try await perform("fetch", parameters, within: time) }

    /// Fetches it; parameters as labels in Swift's spelling.
    @_disfavoredOverload
    public var fetch: Verb { Verb(chain: self, name: "fetch") }

    /// Changes it, and gives it as it is now; parameters by their names in the API or in snake_case.
    ///
    /// - Throws: as `Client.call`; `.misuse` where there is no such operation.
    @discardableResult
    public func update(
        _ parameters: Parameters, within time: Duration? = nil
    ) async throws(TwiliteError) -> Response { try await perform("update", parameters, within: time) }

    /// Changes it, and gives it as it is now; parameters as labels in Swift's spelling.
    @_disfavoredOverload
    public var update: Verb { Verb(chain: self, name: "update") }

    /// Changes a part of it, where the API has that; parameters by their names in the API or in snake_case.
    ///
    /// - Throws: as `Client.call`; `.misuse` where there is no such operation.
    @discardableResult
    public func patch(
        _ parameters: Parameters, within time: Duration? = nil
    ) async throws(TwiliteError) -> Response { try await perform("patch", parameters, within: time) }

    /// Changes a part of it, where the API has that; parameters as labels in Swift's spelling.
    @_disfavoredOverload
    public var patch: Verb { Verb(chain: self, name: "patch") }

    /// Deletes it, and gives an empty object; parameters by their names in the API or in snake_case.
    ///
    /// - Throws: as `Client.call`; `.misuse` where there is no such operation.
    @discardableResult
    public func delete(
        _ parameters: Parameters, within time: Duration? = nil
    ) async throws(TwiliteError) -> Response { try await perform("delete", parameters, within: time) }

    /// Deletes it, and gives an empty object; parameters as labels in Swift's spelling.
    @_disfavoredOverload
    public var delete: Verb { Verb(chain: self, name: "delete") }

    /// Fetches one page, as Twilio wrote it; parameters by their names in the API or in snake_case.
    ///
    /// - Throws: as `Client.call`; `.misuse` where there is no such operation.
    @discardableResult
    public func page(
        _ parameters: Parameters, within time: Duration? = nil
    ) async throws(TwiliteError) -> Response { try await perform("page", parameters, within: time) }

    /// Fetches one page, as Twilio wrote it; parameters as labels in Swift's spelling.
    @_disfavoredOverload
    public var page: Verb { Verb(chain: self, name: "page") }

    /// Lists all of them, or as many as `Limit` says, with parameters by their names in the API or in snake_case.
    ///
    /// - Throws: as `Client.call`; `.misuse` where there is no such operation.
    public func list(
        _ parameters: Parameters, within time: Duration? = nil
    ) async throws(TwiliteError) -> [Record] {
        try await perform("list", parameters, within: time).records ?? []
    }

    /// Lists them, with parameters as labels in Swift's spelling: `list(status: "busy", limit: 20)`.
    @_disfavoredOverload
    public var list: ListVerb { ListVerb(chain: self) }

    /// Goes through them, a page in memory at a time. What is wrong with the chain shows at the first element.
    public func stream(_ parameters: Parameters) -> Records<Record> { Records(pages: pages(parameters)) { $0 } }

    /// Goes through them, with parameters as labels in Swift's spelling.
    @_disfavoredOverload
    public var stream: StreamVerb { StreamVerb(chain: self) }

    func perform(
        _ verb: String, _ parameters: Parameters, within time: Duration? = nil
    ) async throws(TwiliteError) -> Response {
        let (operation, parameters) = try operation(verb, parameters)
        return try await client.call(operation, parameters, within: time)
    }

    func pages(_ parameters: Parameters) -> Pages {
        Pages(client: client) { () throws(TwiliteError) in try operation("list", parameters) }
    }

    /// A verb that is called with labels: `create(friendlyName: "Ada")`.
    @dynamicCallable
    public struct Verb: Sendable {
        let chain: Chain
        let name: String

        /// Performs the operation, as `Client.call` does.
        @discardableResult
        public func dynamicallyCall(
            withKeywordArguments parameters: KeyValuePairs<String, (any ParameterValue)?>
        ) async throws(TwiliteError) -> Response { try await chain.perform(name, Parameters(swift: parameters)) }
    }

    /// The verb that lists, called with labels.
    @dynamicCallable
    public struct ListVerb: Sendable {
        let chain: Chain

        /// Lists what the chain leads to.
        public func dynamicallyCall(
            withKeywordArguments parameters: KeyValuePairs<String, (any ParameterValue)?>
        ) async throws(TwiliteError) -> [Record] { try await chain.list(Parameters(swift: parameters)) }
    }

    /// The verb that goes through a list, called with labels.
    @dynamicCallable
    public struct StreamVerb: Sendable {
        let chain: Chain

        /// Goes through what the chain leads to.
        public func dynamicallyCall(
            withKeywordArguments parameters: KeyValuePairs<String, (any ParameterValue)?>
        ) -> Records<Record> { chain.stream(Parameters(swift: parameters)) }
    }
}

extension Parameters {
    /// Parameters by labels of Swift's.
    fileprivate init(swift labels: KeyValuePairs<String, (any ParameterValue)?>) {
        self.init(JSON.Object(members: labels.map { (snakeCase($0.key), $0.value.json) }))
    }
}
