/// What a client is made with. What is not given comes from the environment, or is the library's default.
///
/// | property | environment variable |
/// |---|---|
/// | `accountSID`, `authToken` | `TWILIO_ACCOUNT_SID`, `TWILIO_AUTH_TOKEN` |
/// | `apiKey`, `apiSecret` | `TWILIO_API_KEY`, `TWILIO_API_SECRET` |
/// | `clientID`, `clientSecret` | `TWILIO_CLIENT_ID`, `TWILIO_CLIENT_SECRET` |
/// | `region`, `edge` | `TWILIO_REGION`, `TWILIO_EDGE` |
/// | `baseURL` | `TWILITE_BASE_URL` |
///
/// docs/options.md has the bounds of each and how credentials are chosen. An option out of its bounds is told by
/// `Client.init`.
public struct Options: Sendable {
    /// The account: `AC` and 32 hexadecimal digits.
    public var accountSID: String?
    /// The account's own secret.
    public var authToken: String?
    /// An API key: `SK` and 32 hexadecimal digits. It may stand beside an `accountSID`.
    public var apiKey: String?
    /// The API key's secret.
    public var apiSecret: String?
    /// An OAuth app, whose access tokens the library fetches and renews.
    public var clientID: String?
    /// The OAuth app's secret.
    public var clientSecret: String?
    /// An access token of your own, which the library does not renew.
    public var bearerToken: String?

    /// Where Twilio processes the requests: `us1`, `ie1`, `au1`.
    public var region: String?
    /// Where requests enter Twilio's network: `dublin`, `singapore` and so on.
    public var edge: String?
    /// Takes the place of scheme and host for every product; `{product}` in it is the product's name.
    public var baseURL: String?
    /// The proxy to use: `[scheme://][user[:password]@]host[:port]`. Not given: the environment's, as libcurl reads it.
    public var proxy: String?
    /// The path of the certificates that the server's is checked against. Not given: libcurl's own.
    public var caFile: String?

    /// How long making a connection may take. Not given: 10 seconds.
    public var connectTimeout: Duration?
    /// How long one attempt may take as a whole. Not given: 30 seconds. For a whole call, see `within:`.
    public var timeout: Duration?
    /// How often a request is sent again at most. Not given: 3.
    public var maxRetries: Int?
    /// The longest wait before a request is sent again. Not given: 10 seconds.
    public var retryMaxDelay: Duration?
    /// How large one answer may be, in bytes. Not given: 64 MB.
    public var maxResponseBytes: Int?
    /// How many connections may lie idle beside the queue's. Not given: 16. 0 keeps none between requests.
    public var maxConnections: Int?
    /// The most requests that are on the wire at once. Not given: 64.
    public var maxInFlight: Int?
    /// The most calls that are held by the core; further ones wait for their turn. Not given: 1,000,000.
    public var maxPending: Int?
    /// How long the client's turn on its dispatch queue may take before it lets others have the thread. Not given: 2
    /// ms.
    public var turnBudget: Duration?

    /// Is appended to the User-Agent.
    public var userAgentSuffix: String?
    /// Checks each property of each record against what the API documents. For tests.
    public var strictResponses: Bool?
    /// Leaves to Twilio what the library may not know yet.
    public var lenientParameters: Bool?

    /// Where a line of JSON goes for each HTTP request, when it has ended. docs/tracing.md has its fields; no header,
    /// body or secret is in it.
    public var trace: Trace?

    /// Where lines of a trace go.
    public enum Trace: Sendable {
        /// To standard error.
        case standardError
        /// To a descriptor that is open for writing, which the library does not close.
        case descriptor(Int32)
        /// To a function. It is called on the thread that makes the request, so keep it short; it may make calls.
        case function(@Sendable (_ line: String) -> Void)
    }

    /// No options: all from the environment.
    public init() {}

    /// The options of a client, as the core takes them.
    var client: JSON.Object {
        var object = JSON.Object(members: [])
        func set(_ name: String, _ value: (any ParameterValue)?) { object[name] = value?.json }
        set("account_sid", accountSID)
        set("auth_token", authToken)
        set("api_key", apiKey)
        set("api_secret", apiSecret)
        set("client_id", clientID)
        set("client_secret", clientSecret)
        set("bearer_token", bearerToken)
        set("region", region)
        set("edge", edge)
        set("base_url", baseURL)
        set("connect_timeout_ms", connectTimeout?.milliseconds)
        set("timeout_ms", timeout?.milliseconds)
        set("max_retries", maxRetries)
        set("retry_max_delay_ms", retryMaxDelay?.milliseconds)
        set("ca_file", caFile)
        set("proxy", proxy)
        set("max_response_bytes", maxResponseBytes)
        set("max_connections", maxConnections)
        set("user_agent_suffix", userAgentSuffix)
        switch trace {
        case .standardError: set("trace", "stderr")
        case .descriptor(let descriptor): set("trace_fd", descriptor)
        case .function, nil: break
        }
        set("strict_responses", strictResponses)
        set("lenient_parameters", lenientParameters)
        return object
    }

    /// The options of a client's queue, as the core takes them.
    var queue: JSON.Object {
        var object = JSON.Object(members: [])
        object["max_in_flight"] = maxInFlight?.json
        object["max_pending"] = maxPending?.json
        object["turn_budget_us"] = turnBudget?.microseconds.json
        return object
    }
}

extension Duration {
    /// In whole milliseconds, rounded up, so that what is more than nothing stays that.
    var milliseconds: Int64 { whole(perSecond: 1000) }

    var microseconds: Int64 { whole(perSecond: 1_000_000) }

    var seconds: Int64 { whole(perSecond: 1) }

    private func whole(perSecond count: Int64) -> Int64 {
        let (seconds, attoseconds) = components
        let unit = 1_000_000_000_000_000_000 / count
        let (product, isTooFar) = seconds.multipliedReportingOverflow(by: count)
        let (sum, isBeyond) = product.addingReportingOverflow((attoseconds + unit - 1) / unit)
        return isTooFar || isBeyond ? (seconds < 0 ? .min : .max) : sum
    }
}
