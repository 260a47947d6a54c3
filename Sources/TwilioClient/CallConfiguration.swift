import Bytes
import HTTP
import TwilioAPI

/// What a client's calls go by: where to, as whom, and what to do with what comes of them. Shared by all its threads.
final class CallConfiguration: Sendable {
    let endpoint: Endpoint
    /// The header lines of every request, but for a token's.
    let headers: HeaderList
    /// Those without credentials.
    let ownHeaders: HeaderList
    /// Whether requests are sent with a bearer token.
    let hasBearer: Bool
    /// The account that stands in where a route wants one.
    let account: ByteBuffer?
    /// Where the tokens come from that requests are sent with; nil when `headers` says who calls.
    let tokens: TokenSource?
    let retryPolicy: RetryPolicy
    /// Whether each property of an answer is checked against what the API documents.
    let isStrict: Bool
    let check: ArgumentsCheck
    let trace = Trace()
    /// What waits are drawn with.
    let jitter = Jitter()

    /// Why an operation cannot be asked with these credentials, if so. A lenient client leaves that to the API.
    func refusal(of operation: Operation) -> Failure? {
        guard operation.credentials == .bearer, !hasBearer, !check.isLenient else { return nil }
        return Failure(
            .misuse,
            "\(operation.id) takes a bearer token alone: make a client with client_id and client_secret of an OAuth app, or with bearer_token",
            operation: operation)
    }

    init(_ options: ClientOptions) {
        endpoint = options.endpoint
        headers = options.headers
        ownHeaders = options.ownHeaders
        hasBearer = options.hasBearer
        account = options.account
        tokens = options.client.map { TokenSource($0, at: options.endpoint.tokenURL, headers: options.headers) }
        retryPolicy = options.retryPolicy
        isStrict = options.isStrict
        check = ArgumentsCheck(isLenient: options.isLenient, hasAccount: options.account != nil)
        if let descriptor = options.traceDescriptor {
            let lines = LineWriter(descriptor)
            trace.set { lines.write($0) }
        }
    }
}
