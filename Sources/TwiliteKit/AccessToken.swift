import TwilioClient

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A token with which a user's own program signs in at Conversations, Video, Voice, Sync or another of Twilio's
/// products.
///
/// ```swift
/// let token = try AccessToken(identity: "jing", grants: ["video": ["room": "standup"]], timeToLive: .seconds(600))
/// ```
///
/// Whoever has a token is let in with it until it expires: let it last no longer than is needed, and do not log it.
public struct AccessToken: Sendable {
    /// The JSON Web Token, for the user's program.
    public let token: String
    /// When it ends.
    public let expiresAt: Date

    /// Makes a token, without a client and without the network.
    ///
    /// - Parameters:
    ///   - identity: who the user is; Conversations, Video and Voice want one.
    ///   - grants: what the user may do, by product, as docs/access-tokens.md lists it.
    ///   - timeToLive: how long it lasts from now, at most 24 hours; nil: one hour.
    ///   - notBefore: the time before which it is refused; nil: now.
    ///   - accountSID: `AC` and 32 hexadecimal digits; nil: the environment's `TWILIO_ACCOUNT_SID`.
    ///   - apiKey: `SK` and 32 hexadecimal digits; nil: the environment's `TWILIO_API_KEY`.
    ///   - apiSecret: the API key's secret; nil: the environment's `TWILIO_API_SECRET`.
    ///   - region: the region that the key is of; nil: the environment's `TWILIO_REGION`, or `us1`.
    /// - Throws: a `TwiliteError` of the kind `.misuse`, whose message says all that is wrong. The secret is not in it.
    public init(
        identity: String? = nil, grants: JSON = [:], timeToLive: Duration? = nil, notBefore: Date? = nil,
        accountSID: String? = nil, apiKey: String? = nil, apiSecret: String? = nil, region: String? = nil
    ) throws(TwiliteError) {
        var options = JSON.Object(members: [])
        options["identity"] = identity?.json
        options["grants"] = grants
        options["ttl_seconds"] = timeToLive?.seconds.json
        options["nbf"] = notBefore.map { Int64(clamping: $0.timeIntervalSince1970).json }
        options["account_sid"] = accountSID?.json
        options["api_key"] = apiKey?.json
        options["api_secret"] = apiSecret?.json
        options["region"] = region?.json
        let made = try JSON.object(options).utf8.withUnsafeBufferPointer { TwilioClient.accessToken($0) }.get()
        token = made["token"]?.string ?? ""
        expiresAt = Date(timeIntervalSince1970: made["expires_at"]?.double ?? 0)
    }
}

extension Int64 {
    /// The whole part of a number, or the nearest there is.
    fileprivate init(clamping value: Double) {
        self = Int64(exactly: value.rounded(.down)) ?? (value > 0 ? .max : .min)
    }
}
