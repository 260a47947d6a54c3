import Bytes
import HTTP
import JSON
import TwilioAPI

/// Who is calling: the two halves of HTTP Basic.
///
/// An account SID with its auth token, or an API key with its secret. No URL of these resources names the account, so an
/// API key needs no account SID.
enum Credentials {
    /// The header line that carries the credentials which the options, or else the environment, give. What is given as
    /// an option wins; of two whole pairs the API key does, as the one that can be revoked alone.
    static func authorization(_ options: OptionValues) throws(Failure) -> ByteBuffer {
        let givesToken = options.given(.authToken) != nil
        let givesKey = options.given(.apiKey) != nil || options.given(.apiSecret) != nil
        if givesToken, givesKey {
            throw Failure(.misuse, "Give auth_token, or api_key with api_secret, not both")
        }
        if !givesToken, var key = try options.text(.apiKey), var secret = try options.text(.apiSecret) {
            defer { wipe(&key); wipe(&secret) }
            try check(key, beginsWith: "SK", "api_key")
            return line(key, secret)
        }
        if givesKey {
            let missing: StaticString = options.given(.apiKey) == nil ? "api_key" : "api_secret"
            throw Failure(.misuse, "There are no whole credentials: \(missing) is missing")
        }
        guard let account = try options.text(.accountSID) else {
            throw Failure(
                .misuse,
                "There are no credentials: give account_sid and auth_token, or api_key and api_secret, as options or in the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or TWILIO_API_KEY and TWILIO_API_SECRET)"
            )
        }
        guard var token = try options.text(.authToken) else {
            throw Failure(.misuse, "There are no whole credentials: auth_token is missing (TWILIO_AUTH_TOKEN)")
        }
        defer { wipe(&token) }
        try check(account, beginsWith: "AC", "account_sid")
        return line(account, token)
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
