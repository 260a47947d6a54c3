/// The access tokens of OAuth apps: given at the token endpoint, good until they expire or are revoked.
struct Tokens: Sendable {
    /// The one pair that is let in, if one is named.
    private let only: Credentials?
    /// When each ends.
    private var ends: [String: ContinuousClock.Instant] = [:]
    /// How many seconds the next ones live.
    var lifetime = 3600

    init(only: Credentials?) {
        self.only = only
    }

    func accepts(_ token: String) -> Bool { ends[token].map { $0 > .now } ?? false }

    mutating func revokeAll() { ends = [:] }

    /// Answers the token endpoint: RFC 6749, 4.4, with the fields of Twilio's v2. Of the grants it has that of an app alone.
    /// Which status answers a wrong client is not documented; the sandbox answers as to any wrong credentials.
    mutating func answer(_ call: Call) throws(TwilioError) -> Response {
        try call.query.allow(only: "account_sid")
        try call.form.allow(
            only: "grant_type", "client_id", "client_secret", "code", "redirect_uri", "audience", "refresh_token",
            "scope")
        guard let grant = call.form["grant_type"] else { throw .missing("grant_type") }
        guard grant == "client_credentials" else { throw .invalid("grant_type", "must be client_credentials") }
        guard let id = call.form["client_id"] else { throw .missing("client_id") }
        guard let secret = call.form["client_secret"] else { throw .missing("client_secret") }
        guard let client = Credentials(pair: "\(id):\(secret)"), client.isOAuth, only == nil || only == client else {
            throw .authenticate
        }
        ends = ends.filter { $0.value > .now }
        let token = Self.unguessable()
        ends[token] = .now + .seconds(lifetime)
        return .json(200) { json in
            json.object {
                $0.member("access_token", token)
                $0.member("refresh_token", String?.none)
                $0.member("id_token", String?.none)
                $0.member("expires_in", lifetime)
                $0.member("token_type", "Bearer")
            }
        }
    }

    private static func unguessable() -> String {
        var random = SystemRandomNumberGenerator()
        let digits = (0..<4).flatMap { _ in Hex.digits(random.next()) }
        return "sandbox." + String(decoding: digits, as: UTF8.self)
    }
}
