import Bytes

extension Operation {
    /// What an OAuth app's access tokens are got by. It is none of the catalog's: the library itself asks for tokens, and
    /// asking for one changes nothing, so it may be repeated like a read.
    /// https://www.twilio.com/docs/iam/oauth-apps/oauth-access-token
    public static func oauthToken() -> Operation {
        Operation(.fetch, id: "oauth.v2.token.create", product: "oauth", route: "/v2/token")
    }
}
