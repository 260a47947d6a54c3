import Bytes

/// An option of a client or of a queue. `docs/options.md` and `docs/queue.md` describe each.
enum Option: CaseIterable {
    case accountSID, authToken, apiKey, apiSecret, region, edge, baseURL, connectTimeoutMS, timeoutMS, maxRetries,
        retryMaxDelayMS, caFile, proxy, maxResponseBytes, maxConnections, userAgentSuffix, trace,
        traceFD, strictResponses, maxInFlight, maxPending

    /// What an option is given to.
    enum Owner {
        case client, queue
    }

    var owner: Owner {
        switch self {
        case .maxInFlight, .maxPending: .queue
        default: .client
        }
    }

    /// What an option's value may be.
    enum Rule {
        /// Visible ASCII, so that it can go into a header or a host name.
        case word
        case text
        case integer(ClosedRange<Int64>)
        case boolean
    }

    var name: StaticString {
        switch self {
        case .accountSID: "account_sid"
        case .authToken: "auth_token"
        case .apiKey: "api_key"
        case .apiSecret: "api_secret"
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
        case .maxInFlight: "max_in_flight"
        case .maxPending: "max_pending"
        }
    }

    var rule: Rule {
        switch self {
        case .accountSID, .authToken, .apiKey, .apiSecret, .region, .edge, .baseURL, .trace: .word
        case .caFile, .proxy, .userAgentSuffix: .text
        case .connectTimeoutMS, .timeoutMS: .integer(1...Int64(Int32.max))
        case .maxRetries: .integer(0...100)
        case .traceFD: .integer(0...Int64(Int32.max))
        case .retryMaxDelayMS: .integer(0...Int64(Int32.max))
        case .maxResponseBytes: .integer(1...(1 << 40))
        case .maxConnections: .integer(0...1024)
        case .strictResponses: .boolean
        case .maxInFlight: .integer(1...10_000)
        case .maxPending: .integer(1...100_000_000)
        }
    }

    /// The environment variable that stands in when the option is not given.
    var environmentVariable: StaticString? {
        switch self {
        case .accountSID: "TWILIO_ACCOUNT_SID"
        case .authToken: "TWILIO_AUTH_TOKEN"
        case .apiKey: "TWILIO_API_KEY"
        case .apiSecret: "TWILIO_API_SECRET"
        case .region: "TWILIO_REGION"
        case .edge: "TWILIO_EDGE"
        case .baseURL: "TWILITE_BASE_URL"
        default: nil
        }
    }
}
