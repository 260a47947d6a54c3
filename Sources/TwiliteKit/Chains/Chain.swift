/// A chain of names that leads to operations, for all of Twilio's products: `client.api.v2010.messages`.
///
/// ```swift
/// let message = try await client.api.v2010.messages.create(to: "+15550100", from: "+15550199", body: "Hello")
/// let call = try await client.api.v2010.accounts("AC…").calls("CA…").fetch()
/// for try await room in client.video.v1.rooms.stream(["Status": "completed"]) { print(room["sid"]?.string ?? "") }
/// ```
///
/// Names are those of [Twilio's own libraries](https://www.twilio.com/docs/libraries), in Swift's spelling:
/// `incomingPhoneNumbers`. An id that is chosen stands in parentheses, `()` chooses what there is one of. Where a chain
/// begins with the client's own account, `accounts(…)` may be left out.
///
/// The compiler does not know these names: what the API does not have is told by the call, as `.misuse`, before anything is
/// sent. The catalog of the product is read when it is first used.
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

    /// Creates one, and gives it as Twilio wrote it.
    public var create: Verb { Verb(chain: self, name: "create") }
    /// Fetches it.
    public var fetch: Verb { Verb(chain: self, name: "fetch") }
    /// Changes it, and gives it as it is now.
    public var update: Verb { Verb(chain: self, name: "update") }
    /// Changes a part of it, where the API has that.
    public var patch: Verb { Verb(chain: self, name: "patch") }
    /// Deletes it, and gives an empty object.
    public var delete: Verb { Verb(chain: self, name: "delete") }
    /// Fetches one page, as Twilio wrote it.
    public var page: Verb { Verb(chain: self, name: "page") }
    /// Lists all of them, or as many as `Limit` says.
    public var list: ListVerb { ListVerb(chain: self) }
    /// Goes through them, a page in memory at a time.
    public var stream: StreamVerb { StreamVerb(chain: self) }

    /// What is done at the end of a chain. It is called with parameters by name, in Swift's spelling or, in a literal, in the
    /// API's: `create(friendlyName: "Ada")`, `create(["FriendlyName": "Ada"])`.
    @dynamicCallable
    public struct Verb: Sendable {
        let chain: Chain
        let name: String

        /// Performs the operation with parameters by their names, as `Client.call` does.
        @discardableResult
        public func dynamicallyCall(
            withKeywordArguments parameters: KeyValuePairs<String, (any ParameterValue)?>
        ) async throws(TwiliteError) -> Response {
            try await callAsFunction(Parameters(swift: parameters))
        }

        /// Performs the operation, as `Client.call` does.
        @discardableResult
        public func callAsFunction(
            _ parameters: Parameters, within time: Duration? = nil
        ) async throws(TwiliteError) -> Response {
            let (operation, parameters) = try chain.operation(name, parameters)
            return try await chain.client.call(operation, parameters, within: time)
        }
    }

    /// Lists what a chain leads to.
    @dynamicCallable
    public struct ListVerb: Sendable {
        let chain: Chain

        /// Lists them, with parameters by their names.
        public func dynamicallyCall(
            withKeywordArguments parameters: KeyValuePairs<String, (any ParameterValue)?>
        ) async throws(TwiliteError) -> [Record] {
            try await callAsFunction(Parameters(swift: parameters))
        }

        /// Lists them.
        public func callAsFunction(
            _ parameters: Parameters, within time: Duration? = nil
        ) async throws(TwiliteError) -> [Record] {
            let (operation, parameters) = try chain.operation("list", parameters)
            return try await chain.client.call(operation, parameters, within: time).records ?? []
        }
    }

    /// Goes through what a chain leads to. What is wrong with the chain shows at the first element.
    @dynamicCallable
    public struct StreamVerb: Sendable {
        let chain: Chain

        /// Goes through them, with parameters by their names.
        public func dynamicallyCall(
            withKeywordArguments parameters: KeyValuePairs<String, (any ParameterValue)?>
        ) -> Records<Record> { callAsFunction(Parameters(swift: parameters)) }

        /// Goes through them.
        public func callAsFunction(_ parameters: Parameters) -> Records<Record> {
            Records(pages: chain.pages(parameters)) { $0 }
        }
    }

    func pages(_ parameters: Parameters) -> Pages {
        Pages(client: client) { () throws(TwiliteError) in try operation("list", parameters) }
    }
}

extension Parameters {
    /// Parameters by labels of Swift's.
    fileprivate init(swift labels: KeyValuePairs<String, (any ParameterValue)?>) {
        self.init(JSON.Object(members: labels.map { (snakeCase($0.key), $0.value.json) }))
    }
}
