import Bytes

/// An option of a client, a queue or an access token. Reading, checking and the catalog go by what is said here;
/// `docs/options.md`, `docs/queue.md` and `docs/access-tokens.md` describe each.
enum Option: Int, CaseIterable {
    case accountSID, authToken, apiKey, apiSecret, clientID, clientSecret, bearerToken, region, edge, baseURL,
        connectTimeoutMS, timeoutMS, maxRetries,
        retryMaxDelayMS, caFile, proxy, maxResponseBytes, maxConnections, userAgentSuffix, trace,
        traceFD, strictResponses, lenientParameters, maxInFlight, maxPending, turnBudgetUS, identity, ttlSeconds, nbf,
        grants

    /// What an option is given to.
    enum Owner {
        case client, queue, accessToken
    }

    func isGiven(to owner: Owner) -> Bool {
        switch self {
        case .accountSID, .apiKey, .apiSecret, .region: owner == .client || owner == .accessToken
        case .maxInFlight, .maxPending, .turnBudgetUS: owner == .queue
        case .identity, .ttlSeconds, .nbf, .grants: owner == .accessToken
        default: owner == .client
        }
    }

    /// What an option's value may be, and what it is when none is given.
    enum Rule {
        /// Visible ASCII, so that it can go into a header or a host name.
        case word
        case text
        /// One word and no other.
        case choice(StaticString)
        case integer(ClosedRange<Int64>, otherwise: Int64)
        /// The number of an open descriptor.
        case descriptor
        /// Seconds since 1970, UTC.
        case time
        /// A JSON object, kept as its text.
        case object
        /// False when none is given.
        case boolean

        static let descriptors = 0...Int64(Int32.max)
        /// Until the end of the year 9999.
        static let times = 0...Int64(253_402_300_799)
    }

    var name: StaticString {
        switch self {
        case .accountSID: "account_sid"
        case .authToken: "auth_token"
        case .apiKey: "api_key"
        case .apiSecret: "api_secret"
        case .clientID: "client_id"
        case .clientSecret: "client_secret"
        case .bearerToken: "bearer_token"
        case .region: "region"
        case .edge: "edge"
        case .baseURL: "base_url"
        case .connectTimeoutMS: "connect_timeout_ms"
        case .timeoutMS: "timeout_ms"
        case .maxRetries: "max_retries"
        case .retryMaxDelayMS: "retry_max_delay_ms"
        case .caFile: "ca_file"
        case .proxy: "proxy"
        case .maxResponseBytes: "max_response_bytes"
        case .maxConnections: "max_connections"
        case .userAgentSuffix: "user_agent_suffix"
        case .trace: "trace"
        case .traceFD: "trace_fd"
        case .strictResponses: "strict_responses"
        case .lenientParameters: "lenient_parameters"
        case .maxInFlight: "max_in_flight"
        case .maxPending: "max_pending"
        case .turnBudgetUS: "turn_budget_us"
        case .identity: "identity"
        case .ttlSeconds: "ttl_seconds"
        case .nbf: "nbf"
        case .grants: "grants"
        }
    }

    var rule: Rule {
        switch self {
        case .accountSID, .authToken, .apiKey, .apiSecret, .clientID, .clientSecret, .bearerToken, .region, .edge,
            .baseURL:
            .word
        case .caFile, .proxy, .userAgentSuffix, .identity: .text
        case .trace: .choice("stderr")
        case .traceFD: .descriptor
        case .connectTimeoutMS: .integer(1...Int64(Int32.max), otherwise: 10_000)
        case .timeoutMS: .integer(1...Int64(Int32.max), otherwise: 30_000)
        case .maxRetries: .integer(0...100, otherwise: 3)
        case .retryMaxDelayMS: .integer(0...Int64(Int32.max), otherwise: 10_000)
        case .maxResponseBytes: .integer(1...(1 << 40), otherwise: 64 << 20)
        case .maxConnections: .integer(0...1024, otherwise: 16)
        case .strictResponses, .lenientParameters: .boolean
        case .maxInFlight: .integer(1...10_000, otherwise: 64)
        case .maxPending: .integer(1...100_000_000, otherwise: 1_000_000)
        case .turnBudgetUS: .integer(1...1_000_000_000, otherwise: 2000)
        // Twilio takes no token of more than 24 hours: https://www.twilio.com/docs/api/errors/20104
        case .ttlSeconds: .integer(1...86_400, otherwise: 3_600)
        case .nbf: .time
        case .grants: .object
        }
    }

    /// The environment variable that stands in when the option is not given.
    var environmentVariable: StaticString? {
        switch self {
        case .accountSID: "TWILIO_ACCOUNT_SID"
        case .authToken: "TWILIO_AUTH_TOKEN"
        case .apiKey: "TWILIO_API_KEY"
        case .apiSecret: "TWILIO_API_SECRET"
        case .clientID: "TWILIO_CLIENT_ID"
        case .clientSecret: "TWILIO_CLIENT_SECRET"
        case .region: "TWILIO_REGION"
        case .edge: "TWILIO_EDGE"
        case .baseURL: "TWILITE_BASE_URL"
        default: nil
        }
    }
}
