import TwiliteKit

extension Options {
    /// Sets an option by the name that docs/options.md has for it.
    mutating func set(_ name: String, to value: JSON) throws(Problem) {
        switch name {
        case "account_sid": accountSID = try Self.text(name, value)
        case "auth_token": authToken = try Self.text(name, value)
        case "api_key": apiKey = try Self.text(name, value)
        case "api_secret": apiSecret = try Self.text(name, value)
        case "client_id": clientID = try Self.text(name, value)
        case "client_secret": clientSecret = try Self.text(name, value)
        case "bearer_token": bearerToken = try Self.text(name, value)
        case "region": region = try Self.text(name, value)
        case "edge": edge = try Self.text(name, value)
        case "base_url": baseURL = try Self.text(name, value)
        case "connect_timeout_ms": connectTimeout = .milliseconds(try Self.number(name, value))
        case "timeout_ms": timeout = .milliseconds(try Self.number(name, value))
        case "max_retries": maxRetries = try Self.number(name, value)
        case "retry_max_delay_ms": retryMaxDelay = .milliseconds(try Self.number(name, value))
        case "ca_file": caFile = try Self.text(name, value)
        case "proxy": proxy = try Self.text(name, value)
        case "max_response_bytes": maxResponseBytes = try Self.number(name, value)
        case "max_connections": maxConnections = try Self.number(name, value)
        case "user_agent_suffix": userAgentSuffix = try Self.text(name, value)
        case "trace" where value == "stderr": trace = .standardError
        case "trace_fd": trace = .descriptor(Int32(clamping: try Self.number(name, value)))
        case "strict_responses": strictResponses = try Self.truth(name, value)
        case "lenient_parameters": lenientParameters = try Self.truth(name, value)
        default:
            let names = Descriptions.clientOptions.compactMap { $0["name"]?.string }
            let near = nearest(to: name, among: names).map { "; did you mean \($0)?" } ?? ""
            throw Problem(.usage, "there is no option \(name) of a client, or not with this value\(near)")
        }
    }

    private static func text(_ name: String, _ value: JSON) throws(Problem) -> String {
        guard let text = value.string else { throw Problem(.usage, "the option \(name) is a text") }
        return text
    }

    private static func number(_ name: String, _ value: JSON) throws(Problem) -> Int {
        guard let number = value.int else { throw Problem(.usage, "the option \(name) is a whole number") }
        return number
    }

    private static func truth(_ name: String, _ value: JSON) throws(Problem) -> Bool {
        guard let truth = value.bool else { throw Problem(.usage, "the option \(name) is true or false") }
        return truth
    }
}
