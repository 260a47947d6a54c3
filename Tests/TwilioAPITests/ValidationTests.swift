import Bytes
import JSON
import Testing

@testable import TwilioAPI

/// What the API reference says of parameters, and what is told of a value that breaks it.
@Suite struct ValidationTests {
    private let service = "VA" + String(repeating: "0", count: 32)
    private let chatService = "IS" + String(repeating: "0", count: 32)
    private let profile = "BU" + String(repeating: "0", count: 32)

    @Test(arguments: [
        ("verify.v2.entity.create", #"{"ServiceSid": "VA00000000000000000000000000000000", "Identity": "12345678"}"#),
        ("verify.v2.entity.create", #"{"service_sid": "VAabcdefABCDEF01234567890123456789", "identity": "a-b-c-d-e"}"#),
        (
            "verify.v2.entity.list",
            #"{"ServiceSid": "VA00000000000000000000000000000000", "PageSize": 1000, "Limit": 0}"#
        ),
        ("ip_messaging.v2.user.list", #"{"ServiceSid": "IS00000000000000000000000000000000", "page_size": 100}"#),
        (
            "ip_messaging.v2.user.create",
            #"{"ServiceSid": "IS00000000000000000000000000000000", "Identity": "a#b", "Attributes": {"a": [1]}, "X-Twilio-Webhook-Enabled": true}"#
        ),
        (
            "ip_messaging.v2.user.update",
            #"{"ServiceSid": "IS00000000000000000000000000000000", "Sid": "../x", "Attributes": "{\"a\":1}", "x_twilio_webhook_enabled": "false", "RoleSid": null}"#
        ),
        (
            "trusthub.v1.customer_profile.create",
            #"{"FriendlyName": "", "Email": "a@b", "PolicySid": "RN00000000000000000000000000000000", "StatusCallback": "http://www.example.com"}"#
        ),
        ("trusthub.v1.customer_profile.list", #"{"Status": "twilio-approved"}"#),
        ("trusthub.v1.customer_profile.list", "{}"),
        (
            "trusthub.v1.customer_profile_entity_assignment.create",
            #"{"CustomerProfileSid": "BU00000000000000000000000000000000", "ObjectSid": "it00000000000000000000000000000000"}"#
        ),
    ])
    func accepts(operation: String, parameters: String) throws {
        #expect(try violations(operation, parameters) == [])
    }

    @Test(arguments: [
        ("Identity", #""1234567""#, "length", "Identity must have 8 to 64 characters; it has 7"),
        (
            "Identity", "\"\(String(repeating: "a", count: 65))\"", "length",
            "Identity must have 8 to 64 characters; it has 65"
        ),
        ("Identity", #""üüüüüüü""#, "length", "Identity must have 8 to 64 characters; it has 7"),
        ("Identity", #""abc_defgh""#, "characters", "Identity must have letters, digits and dashes only"),
        ("Identity", #""abc\u0000defgh""#, "characters", "Identity must not have the character U+0000"),
        ("Identity", "7", "type", "Identity must be a string; it is a number"),
        ("Identity", "null", "required", "Identity is required"),
        ("Identity", "[]", "type", "Identity must be a string; it is an array"),
    ])
    func refusesEntityIdentities(name: String, value: String, rule: String, message: String) throws {
        let found = try violations("verify.v2.entity.create", #"{"ServiceSid": "\#(service)", "\#(name)": \#(value)}"#)
        #expect(found == [Refusal(name, rule, message)])
    }

    @Test(arguments: [
        (
            "VB00000000000000000000000000000000",
            "ServiceSid must be VA and 32 hexadecimal digits; it has another prefix"
        ),
        (
            "va00000000000000000000000000000000",
            "ServiceSid must be VA and 32 hexadecimal digits; it has another prefix"
        ),
        ("VA0000000000000000000000000000000", "ServiceSid must be VA and 32 hexadecimal digits; it has 33 characters"),
        (
            "VA000000000000000000000000000000000",
            "ServiceSid must be VA and 32 hexadecimal digits; it has 35 characters"
        ),
        (
            "VA0000000000000000000000000000000g",
            "ServiceSid must be VA and 32 hexadecimal digits; its character 34 is not one"
        ),
        ("", "ServiceSid must be VA and 32 hexadecimal digits; it has 0 characters"),
    ])
    func refusesSids(sid: String, message: String) throws {
        let found = try violations("verify.v2.entity.list", #"{"ServiceSid": "\#(sid)"}"#)
        #expect(found == [Refusal("ServiceSid", "sid", message)])
    }

    @Test(arguments: [
        ("verify.v2.entity.page", "VA", "0", "range", "PageSize must be from 1 to 1000; it is 0"),
        ("verify.v2.entity.list", "VA", "1001", "range", "PageSize must be from 1 to 1000; it is 1001"),
        ("ip_messaging.v2.user.page", "IS", "101", "range", "PageSize must be from 1 to 100; it is 101"),
        ("ip_messaging.v2.user.list", "IS", "1.5", "type", "PageSize must be an integer"),
        ("ip_messaging.v2.user.list", "IS", "\"50\"", "type", "PageSize must be an integer; it is a string"),
        ("ip_messaging.v2.user.list", "IS", "99999999999999999999", "type", "PageSize must be an integer"),
    ])
    func refusesPageSizes(operation: String, prefix: String, size: String, rule: String, message: String) throws {
        let sid = prefix + String(repeating: "0", count: 32)
        let found = try violations(operation, #"{"ServiceSid": "\#(sid)", "PageSize": \#(size)}"#)
        #expect(found == [Refusal("PageSize", rule, message)])
    }

    @Test(arguments: [".", ".."]) func refusesDotsInAPath(identity: String) throws {
        let found = try violations(
            "ip_messaging.v2.user.fetch", #"{"ServiceSid": "\#(chatService)", "Sid": "\#(identity)"}"#)
        #expect(found == [Refusal("Sid", "path", "Sid must not be . or .. in a path")])
    }

    @Test func refusesAnEmptyIdInAPath() throws {
        let found = try violations("ip_messaging.v2.user.fetch", #"{"ServiceSid": "\#(chatService)", "Sid": ""}"#)
        #expect(found == [Refusal("Sid", "length", "Sid must not be empty")])
    }

    @Test func refusesAUserIdentityThatLooksLikeASid() throws {
        let sid = "US" + String(repeating: "a", count: 32)
        let found = try violations(
            "ip_messaging.v2.user.create", #"{"ServiceSid": "\#(chatService)", "Identity": "\#(sid)"}"#)
        #expect(found.map(\.rule) == ["identity"])
        // Fetching by that text is fetching by SID.
        #expect(
            try violations("ip_messaging.v2.user.fetch", #"{"ServiceSid": "\#(chatService)", "Sid": "\#(sid)"}"#) == [])
    }

    @Test(arguments: [
        "not a uri", "example.com", "http://", "http:///x", "https://a b", "https://a/%zz", "ü:x", "https://a/ü", ":x",
    ])
    func refusesURIs(uri: String) throws {
        let found = try violations(
            "trusthub.v1.customer_profile.update", #"{"Sid": "\#(profile)", "StatusCallback": "\#(uri)"}"#)
        #expect(found.map(\.rule) == ["uri"])
    }

    @Test(arguments: ["email", "@b", "a@", "a b@c", "a@b\\n"]) func refusesEmails(email: String) throws {
        let found = try violations(
            "trusthub.v1.customer_profile.update", #"{"Sid": "\#(profile)", "Email": "\#(email)"}"#)
        #expect(found.map(\.rule) == ["email"])
    }

    @Test func refusesAStatusThatIsNotOne() throws {
        let found = try violations("trusthub.v1.customer_profile.list", #"{"Status": "Draft"}"#)
        #expect(
            found == [
                Refusal(
                    "Status", "enum",
                    "Status must be one of draft, pending-review, in-review, twilio-rejected, twilio-approved")
            ])
    }

    @Test(arguments: ["\"{\"", "\"\"", "\"{'a': 1}\"", "[1]", "1"]) func refusesAttributes(value: String) throws {
        let found = try violations(
            "ip_messaging.v2.user.update", #"{"ServiceSid": "\#(chatService)", "Sid": "x", "Attributes": \#(value)}"#)
        #expect(found.map(\.name) == ["Attributes"])
        #expect(["json", "type"].contains(found.first?.rule))
    }

    @Test func reportsEverythingAtOnce() throws {
        let found = try violations(
            "trusthub.v1.customer_profile.create", #"{"Email": "x", "email": "y", "PolicySid": "RN", "Friendly": 1}"#)
        #expect(
            found.map { "\($0.name) \($0.rule)" } == [
                "Email email", "Email duplicate", "PolicySid sid", "Friendly unknown", "FriendlyName required",
            ])
    }

    @Test(arguments: [
        ("Identty", "Identty is not a parameter of verify.v2.entity.create; did you mean Identity?"),
        ("servicesid", "servicesid is not a parameter of verify.v2.entity.create; did you mean ServiceSid?"),
        ("color", "color is not a parameter of verify.v2.entity.create"),
    ])
    func namesTheNearestParameter(name: String, message: String) throws {
        let found = try violations(
            "verify.v2.entity.create", #"{"ServiceSid": "\#(service)", "Identity": "12345678", "\#(name)": 1}"#)
        #expect(found == [Refusal(name, "unknown", message)])
    }

    @Test func tellsADuplicateFromTwoSpellings() throws {
        let twice = try violations(
            "verify.v2.entity.create", #"{"ServiceSid": "\#(service)", "Identity": "12345678", "Identity": "12345678"}"#
        )
        #expect(twice == [Refusal("Identity", "duplicate", "Identity is given twice")])
        let both = try violations(
            "verify.v2.entity.create", #"{"ServiceSid": "\#(service)", "Identity": "12345678", "identity": "12345678"}"#
        )
        #expect(both == [Refusal("Identity", "duplicate", "Identity is given twice, in both of its spellings")])
    }

    @Test func takesANameWithEscapes() throws {
        #expect(try violations("verify.v2.entity.list", #"{"Service\u0053id": "\#(service)"}"#) == [])
    }

    @Test(arguments: ["[]", "1", "\"x\"", "true"]) func refusesWhatIsNoObject(text: String) throws {
        guard case .notAnObject = try refusal(of: text) else {
            Issue.record("\(text) is not refused as what is no object")
            return
        }
    }

    @Test(arguments: [
        "", "{", "{\"a\": }", "[", "{} {}", "nul", "{\"a\": \"\\ud800\"}", "{\"a\": 01}", "{\"a\": 1,}", "\u{FEFF}{}",
    ])
    func refusesWhatIsNotJSON(text: String) throws {
        guard case .malformed = try refusal(of: text) else {
            Issue.record("\(text) is not refused as what is not JSON")
            return
        }
    }

    /// Why a text is refused as the parameters of a create.
    private func refusal(of text: String) throws -> ArgumentsError? {
        let operation = try #require(declared("verify.v2.entity.create"))
        return withBytes(text) { bytes in
            do throws(ArgumentsError) {
                _ = try operation.arguments(in: bytes)
                return nil
            } catch {
                return error
            }
        }
    }
}

/// A violation as a test compares it.
struct Refusal: Equatable {
    let name: String
    let rule: String
    let message: String

    init(_ name: String, _ rule: String, _ message: String) {
        self.name = name
        self.rule = rule
        self.message = message
    }
}

func declared(_ id: String) -> Operation? { withBytes(id) { Catalog.operation($0) } }

func withBytes<Value>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    Array(text.utf8).withUnsafeBufferPointer(body)
}

func violations(_ id: String, _ parameters: String) throws -> [Refusal] {
    let operation = try #require(declared(id))
    let result = withBytes(parameters) { bytes in
        Result { () throws(ArgumentsError) in _ = try operation.arguments(in: bytes) }
    }
    switch result {
    case .success: return []
    case .failure(.invalid(let violations)):
        return violations.map {
            Refusal(
                String(decoding: $0.name, as: UTF8.self), "\($0.rule)", String(decoding: $0.message.utf8, as: UTF8.self)
            )
        }
    case .failure(let error): throw error
    }
}
