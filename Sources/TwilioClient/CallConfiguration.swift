import HTTP

/// What a client's calls go by: where to, as whom, and what to do with what comes of them. Shared by all its threads.
final class CallConfiguration: Sendable {
    let endpoint: Endpoint
    /// The header lines of every request, but for a token's.
    let headers: HeaderList
    /// Where the tokens come from that requests are sent with; nil when `headers` says who calls.
    let tokens: TokenSource?
    let retryPolicy: RetryPolicy
    /// Whether each property of an answer is checked against what the API documents.
    let isStrict: Bool
    let trace = Trace()
    /// What waits are drawn with.
    let jitter = Jitter()

    init(_ options: ClientOptions) {
        endpoint = options.endpoint
        headers = options.headers
        tokens = options.client.map { TokenSource($0, at: options.endpoint.tokenURL, headers: options.headers) }
        retryPolicy = options.retryPolicy
        isStrict = options.isStrict
        if let descriptor = options.traceDescriptor {
            let lines = LineWriter(descriptor)
            trace.set { lines.write($0) }
        }
    }
}
