import TwilioClient

extension Client {
    /// Performs an operation by its id.
    ///
    /// ```swift
    /// try await client.call("api.v2010.message.create", ["To": "+15550100", "From": "+15550199", "Body": "Hello"])
    /// ```
    ///
    /// - Parameters:
    ///   - operation: such as `verify.v2.entity.create`; `Catalog` and docs/operations have them all.
    ///   - parameters: all of them together, wherever the API wants them. Everything is checked before a byte is sent.
    ///   - time: how long the whole call may take, its waits, pages and repetitions included; nil for no end but that
    ///     of each attempt.
    /// - Returns: Twilio's JSON; a list gives an array of all records. See `records(_:_:)` for one that is long.
    /// - Throws: what went wrong. Whatever can be asked again without harm has been by then.
    ///
    /// Cancelling the task ends the call: `.cancelled`.
    @discardableResult
    public func call(
        _ operation: String, _ parameters: Parameters = [:], within time: Duration? = nil
    ) async throws(TwiliteError) -> Response {
        try await perform(operation, parameters.utf8, within: time)
    }

    /// Asks for a route that the library does not know, with all that it does for those that it knows.
    ///
    /// - Parameters:
    ///   - method: `GET`, `POST`, `PUT`, `PATCH`, `DELETE`; or `LIST`, a GET whose pages are followed, for an array of
    ///     all records, of which the parameter `Limit` says how many are wanted.
    ///   - product: the first label of the host: `verify` for verify.twilio.com.
    ///   - path: the route, which begins with a slash and has no query; `{Name}` stands for a parameter.
    ///   - parameters: those in the path are needed; all others are sent under the names that they have, in the query
    ///     for GET, DELETE and LIST, else in the form. `Body`, as a JSON object or array, is the request's body.
    ///   - time: as for `call`.
    /// - Returns: the answer's JSON; an empty object when it has none.
    /// - Throws: as `call`.
    @discardableResult
    public func request(
        _ method: String, _ product: String, _ path: String, _ parameters: Parameters = [:],
        within time: Duration? = nil
    ) async throws(TwiliteError) -> Response {
        try await perform("\(method) \(product) \(path)", parameters.utf8, within: time)
    }

    func perform(
        _ operation: String, _ parameters: [UInt8], within time: Duration?
    ) async throws(TwiliteError) -> Response {
        let call = queue.makeCall(.call(operation: operation, parameters: parameters), within: time)
        return try await outcome(of: call).get()
    }
}

/// Checks parameters exactly as a call would, without a client and without the network.
///
/// - Throws: `.invalidParameters` with all that is wrong, or `.misuse` for an unknown operation.
public func validate(_ operation: String, _ parameters: Parameters) throws(TwiliteError) {
    let response = withUTF8(of: operation) { operation in
        parameters.utf8.withUnsafeBufferPointer { TwilioClient.validate(operation, $0) }
    }
    _ = try response.get()
}
