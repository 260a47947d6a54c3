import Bytes
import HTTP
import JSON
import TwilioAPI

/// Who is calling, and how requests say so.
///
/// HTTP Basic with an account SID and its auth token, or with an API key and its secret; a token of the caller's own; or
/// tokens that are fetched for an OAuth app.
enum Credentials {
    /// A header line that stays the same.
    case header(ByteBuffer)
    /// One with a token.
    case bearer(ByteBuffer)
    case client(ClientCredentials)

    /// Reads the credentials which the options, or else the environment, give. What is given as an option wins; of what
    /// is whole in the environment an API key does, and then an OAuth app, as what can be revoked alone.
    init(_ options: OptionValues) throws(Failure) {
        let givesToken = options.given(.authToken) != nil
        let givesKey = options.given(.apiKey) != nil || options.given(.apiSecret) != nil
        let givesClient = options.given(.clientID) != nil || options.given(.clientSecret) != nil
        let givesBearer = options.given(.bearerToken) != nil
        if (givesToken ? 1 : 0) + (givesKey ? 1 : 0) + (givesClient ? 1 : 0) + (givesBearer ? 1 : 0) > 1 {
            throw Failure(
                .misuse,
                "Give one of auth_token, api_key with api_secret, client_id with client_secret, and bearer_token")
        }
        if var token = options.given(.bearerToken) {
            defer { wipe(&token) }
            self = .bearer(BearerToken.authorization(bearing: token))
            return
        }
        if !givesToken, !givesClient, var key = try options.text(.apiKey), var secret = try options.text(.apiSecret) {
            defer { wipe(&key); wipe(&secret) }
            try Self.check(key, beginsWith: "SK", "api_key")
            self = .header(Self.line(key, secret))
            return
        }
        if givesKey { throw Self.missing(options.given(.apiKey) == nil ? "api_key" : "api_secret") }
        if !givesToken, let id = try options.text(.clientID), var secret = try options.text(.clientSecret) {
            defer { wipe(&secret) }
            self = .client(ClientCredentials(id: id, secret: secret))
            return
        }
        if givesClient { throw Self.missing(options.given(.clientID) == nil ? "client_id" : "client_secret") }
        guard let account = try options.text(.accountSID) else {
            throw Failure(
                .misuse,
                "There are no credentials: give account_sid and auth_token, api_key and api_secret, client_id and client_secret, or bearer_token as options, or one of the pairs in the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, TWILIO_API_KEY and TWILIO_API_SECRET, TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET)"
            )
        }
        guard var token = try options.text(.authToken) else {
            throw Failure(.misuse, "There are no whole credentials: auth_token is missing (TWILIO_AUTH_TOKEN)")
        }
        defer { wipe(&token) }
        try Self.check(account, beginsWith: "AC", "account_sid")
        self = .header(Self.line(account, token))
    }

    /// The account that stands in where a route wants one: the option, or else the environment's. It may stand beside
    /// credentials that do not name it. One of the environment's that is none is nobody's fault, and left out.
    static func account(_ options: OptionValues) throws(Failure) -> ByteBuffer? {
        guard let account = try options.text(.accountSID) else { return nil }
        do throws(Failure) {
            try check(account, beginsWith: "AC", "account_sid")
        } catch {
            if options.given(.accountSID) != nil { throw error }
            return nil
        }
        return ByteBuffer(account)
    }

    private static func missing(_ name: StaticString) -> Failure {
        Failure(.misuse, "There are no whole credentials: \(name) is missing")
    }

    private static func check(_ sid: [UInt8], beginsWith prefix: StaticString, _ name: StaticString) throws(Failure) {
        let isAlphanumeric = sid.allSatisfy { isDigit($0) || isLetter($0) }
        guard isAlphanumeric, sid.starts(with: prefix.utf8) else {
            throw Failure(.misuse, "\(name) must begin with \(prefix) and have letters and digits only")
        }
    }

    private static func line(_ username: [UInt8], _ password: [UInt8]) -> ByteBuffer {
        let pair = ByteBuffer(reserving: username.count + password.count + 1)
        pair.append(username)
        pair.append(UInt8(ascii: ":"))
        pair.append(password)
        defer { pair.wipe() }
        let line = ByteBuffer(reserving: 32 + pair.count * 3 / 2)
        line.append("Authorization: Basic ")
        line.appendBase64(pair.bytes)
        return line
    }
}
