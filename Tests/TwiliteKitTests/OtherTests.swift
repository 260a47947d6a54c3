import Foundation
import Testing

@testable import TwiliteKit

@Suite struct CatalogTests {
    @Test func describes() throws {
        #expect(Catalog.products.contains("verify.v2") && Catalog.products.count > 50)
        let create = try #require(Catalog.operation("verify.v2.entity.create"))
        #expect(create.verb == "create" && create.method == "POST" && !create.repeatable)
        #expect(create.parameters.map(\.name) == ["ServiceSid", "Identity"])
        #expect(create.parameters[0].pattern == "^VA[0-9a-fA-F]{32}$" && create.parameters[0].in == "path")
        #expect(Catalog.operation("verify.v2.entity.creat") == nil)
        #expect(throws: TwiliteError.self) { try Catalog.describe("verfy") }
        #expect(Catalog.version.split(separator: ".").count == 3)
    }

    /// `Options` has each option that the core takes, and no other.
    @Test func hasAllOptions() throws {
        var options = Options()
        for (path, name) in [
            (\Options.accountSID, account), (\.authToken, "t"), (\.apiKey, "k"), (\.apiSecret, "s"), (\.clientID, "c"),
            (\.clientSecret, "d"), (\.bearerToken, "b"), (\.region, "ie1"), (\.edge, "dublin"), (\.baseURL, "http://h"),
            (\.proxy, "http://p"), (\.caFile, "/f"), (\.userAgentSuffix, "u"),
        ] { options[keyPath: path] = name }
        for path in [\Options.connectTimeout, \.timeout, \.retryMaxDelay, \.turnBudget] {
            options[keyPath: path] = .microseconds(1500)
        }
        for path in [\Options.maxRetries, \.maxResponseBytes, \.maxConnections, \.maxInFlight, \.maxPending] {
            options[keyPath: path] = 7
        }
        options.strictResponses = true
        options.lenientParameters = true
        options.trace = .standardError
        var names = options.client.names
        options.trace = .descriptor(2)
        names += options.client.names.filter { $0 == "trace_fd" }
        func known(_ owner: String) -> Set<String> {
            Set((Catalog.frame[owner]?.array ?? []).compactMap { $0["name"]?.string })
        }
        #expect(Set(names) == known("client_options"))
        #expect(Set(options.queue.names) == known("queue_options"))
        #expect(options.client["timeout_ms"] == 2 && options.queue["turn_budget_us"] == 1500)
        #expect(Duration.seconds(Int64.max).milliseconds == .max)
    }
}

@Suite struct WebhookTests {
    // Twilio's own example: https://www.twilio.com/docs/usage/security#validating-requests
    let url = "https://mycompany.com/myapp.php?foo=1&bar=2"
    let form = "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212"
    let signature = "RSOYDt4T1cUTdK1PDd93/VVr8B8="

    @Test func knowsTwiliosRequests() throws {
        func verdict(_ signature: String?, _ body: String, token: String = "12345") throws -> Bool {
            try Webhooks.isAuthentic(
                authToken: token, signature: signature, url: url, contentType: "application/x-www-form-urlencoded",
                body: Data(body.utf8))
        }
        #expect(try verdict(signature, form))
        let fields = [
            ("To", "+18005551212"), ("CallSid", "CA1234567890ABCDE"), ("From", "+14158675309"), ("Digits", "1234"),
            ("Digits", "1234"), ("Caller", "+14158675309"),
        ].map { (name: $0, value: $1) }
        #expect(Webhooks.signature(authToken: "12345", url: url, form: fields) == signature)
        #expect(try !verdict(signature, form + "&More=1"))
        #expect(try !verdict(signature, form, token: "12346"))
        #expect(try !verdict(nil, form))
        #expect(throws: TwiliteError.self) { try verdict(signature, form, token: "") }
        #expect(throws: TwiliteError.self) {
            try Webhooks.isAuthentic(authToken: "12345", signature: signature, url: "mycompany.com/myapp.php")
        }
    }
}

@Suite struct AccessTokenTests {
    @Test func letsInWhomItSays() throws {
        let made = try AccessToken(
            identity: "jing", grants: ["video": ["room": "standup"]], timeToLive: .seconds(600), accountSID: account,
            apiKey: "SK0123456789abcdef0123456789abcdef", apiSecret: "of-the-key")
        let parts = made.token.split(separator: ".").map(String.init)
        #expect(parts.count == 3)
        var claims = parts[1].replacing("-", with: "+").replacing("_", with: "/")
        while claims.count % 4 != 0 { claims += "=" }
        let read = try JSON(utf8: try #require(Data(base64Encoded: claims)))
        #expect(read["sub"]?.string == account)
        #expect(read["grants"] == ["identity": "jing", "video": ["room": "standup"]])
        #expect(read["exp"]?.double == made.expiresAt.timeIntervalSince1970)
        #expect(abs(made.expiresAt.timeIntervalSinceNow - 600) < 60)
        let error = try #require(throws: TwiliteError.self) {
            try AccessToken(grants: ["vidio": [:]], accountSID: account, apiKey: "SK1", apiSecret: "of-the-key")
        }
        #expect(error.kind == .misuse && error.message.contains("vidio") && !error.message.contains("of-the-key"))
    }
}
