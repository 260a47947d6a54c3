import Bytes
import CTwiliteSystem
import JSON
import TwilioAPI
import TwiliteCrypto

/// What lets a user's own program in at Twilio for a while: who they are and what they may do, signed with an API key's
/// secret. A JSON Web Token (RFC 7519) with HS256 (RFC 7518).
/// https://www.twilio.com/docs/iam/access-tokens
struct AccessToken {
    private let text = ByteBuffer(reserving: 1024)
    private let expiresAt: Int64

    /// Makes a token of options or else the environment. Throws all that is wrong with them.
    init(_ options: OptionValues, now: Int64) throws(Failure) {
        var reading = AccessTokenReading(options)
        let account = reading.sid(.accountSID, "AC")
        let key = reading.sid(.apiKey, "SK")
        var secret = reading.required(.apiSecret)
        defer { wipe(&secret) }
        let region = reading.region()
        // Whole numbers of the bounds of options, which are far from overflow.
        expiresAt = now &+ Int64(options.integer(.ttlSeconds))
        let notBefore = options.time(.nbf) ?? now
        if notBefore >= expiresAt { reading.refusals.append("The option nbf must be before the token expires") }

        var claims = JSONWriter(reserving: 512)
        claims.beginObject()
        claims.name("jti")
        claims.string(Self.unique(key))
        claims.name("iss")
        claims.string(key)
        claims.name("sub")
        claims.string(account)
        claims.name("iat")
        claims.integer(now)
        claims.name("nbf")
        claims.integer(notBefore)
        claims.name("exp")
        claims.integer(expiresAt)
        claims.name("grants")
        claims.beginObject()
        if let identity = options.given(.identity) {
            claims.name("identity")
            claims.string(identity)
        }
        if let grants = options.given(.grants) {
            grants.withUnsafeBufferPointer { Grants.write($0, to: &claims, &reading.refusals) }
        }
        claims.endObject()
        claims.endObject()
        if !reading.refusals.isEmpty { throw Failure(reading.refusals) }

        append(Self.header(region))
        text.append(UInt8(ascii: "."))
        append(claims.bytes)
        let signature = secret.withUnsafeBufferPointer { HMAC(.sha256, key: $0) }
        signature.update(text.bytes)
        text.append(UInt8(ascii: "."))
        append(signature.finish())
    }

    var response: Response {
        var json = JSONWriter(reserving: text.count + 64)
        json.beginObject()
        json.name("token")
        json.string(text.bytes)
        json.name("expires_at")
        json.integer(expiresAt)
        json.endObject()
        return Response(.ok, ByteBuffer(json.bytes))
    }

    private func append(_ part: [UInt8]) { part.withUnsafeBufferPointer { text.appendBase64URL($0) } }

    private static func header(_ region: [UInt8]?) -> [UInt8] {
        var json = JSONWriter(reserving: 96)
        json.beginObject()
        json.name("typ")
        json.string("JWT")
        json.name("alg")
        json.string("HS256")
        json.name("cty")
        json.string("twilio-fpa;v=1")
        if let region {
            json.name("twr")
            json.string(region)
        }
        json.endObject()
        return json.bytes
    }

    /// A name that no other token has: the key's, and 32 hexadecimal digits.
    private static func unique(_ key: [UInt8]) -> [UInt8] {
        var words: (UInt64, UInt64) = (0, 0)
        withUnsafeMutablePointer(to: &words) {
            $0.withMemoryRebound(to: UInt64.self, capacity: 2) { system_fill_uniquely($0) }
        }
        var name = key
        name.append(UInt8(ascii: "-"))
        for word in [words.0, words.1] {
            for shift in stride(from: UInt64(60), through: 0, by: -4) {
                let digit = UInt8(truncatingIfNeeded: word &>> shift & 0xF)
                name.append(digit < 10 ? 0x30 &+ digit : 0x57 &+ digit)
            }
        }
        return name
    }
}

/// Makes an access token of options: the text of a JSON object, or a buffer without an address.
public func accessToken(_ options: UnsafeBufferPointer<UInt8>) -> Response {
    FirstUse.makeCatalogReady()
    do throws(Failure) {
        let values = try OptionValues(reading: options, of: .accessToken)
        return try AccessToken(values, now: system_wall_clock_seconds()).response
    } catch {
        return error.response
    }
}
