import Foundation
import Testing
import TwiliteKit

@Suite struct CallTests {
    @Test func sendsWhatTheOperationSaysAndGivesTheBytesThatCame() async throws {
        let odd = "{ \"sid\" :\"YE\\u00410\",\n\t\"number\": 1.50e+3 }"
        try await TestServer.with { _ in
            .init(odd, status: 201, headers: ["Twilio-Request-Id": "RQ1", "X-Twice": "a"])
        } _: { server in
            let client = try server.client()
            let response = try await client.call(
                "verify.v2.entity.create", ["ServiceSid": service, "Identity": "ff483d1ff591898a"])
            #expect(response.text == odd)
            #expect(response.data == Data(odd.utf8))
            #expect(response["number"]?.number?.description == "1.50e+3")
            #expect(response["sid"]?.string == "YEA0")
            #expect(response.httpStatus == 201)
            #expect(response.requestID == "RQ1")
            #expect(response.attempts == 1)
            #expect(response.headers["x-TWICE"] == "a")
            #expect(response.headers["X-None"] == nil)
            #expect(response.headers.contains { $0.name == "Content-Type" && $0.value == "application/json" })

            let asked = try #require(server.asked.first)
            #expect(asked.method == "POST")
            #expect(asked.path == "/v2/Services/\(service)/Entities")
            #expect(asked.body == "Identity=ff483d1ff591898a")
            let login = Data("\(account):secret-of-the-account".utf8).base64EncodedString()
            #expect(asked.headers["authorization"] == "Basic \(login)")
        }
    }

    @Test func takesParametersOfManyTypes() async throws {
        try await TestServer.with { _ in
            .init("{}", status: 201)
        } _: { server in
            let client = try server.client()
            let name: String? = "Ada & Bob"
            let nothing: String? = nil
            try await client.call(
                "ip_messaging.v2.user.create",
                [
                    "ServiceSid": chat, "Identity": "ada", "friendly_name": name, "RoleSid": nothing,
                    "Attributes": ["level": 7, "tags": ["a", nil]] as JSON, "X-Twilio-Webhook-Enabled": true,
                ])
            let asked = try #require(server.asked.first)
            let fields = Set(asked.body.split(separator: "&").map(String.init))
            #expect(
                fields == [
                    "Identity=ada", "FriendlyName=Ada+%26+Bob",
                    "Attributes=%7B%22level%22%3A+7%2C+%22tags%22%3A+%5B%22a%22%2C+null%5D%7D",
                ])
            #expect(asked.headers["x-twilio-webhook-enabled"] == "true")
        }
    }

    @Test func asksForARouteThatTheLibraryDoesNotKnow() async throws {
        try await TestServer.with { asked in
            .init("{\"path\": \"\(asked.path)\", \"n\": \"\(asked.query["N"] ?? "")\"}")
        } _: {
            let response = try await $0.client().request("GET", "verify", "/v9/Things/{Id}", ["Id": "a b", "N": 5])
            #expect(response["path"] == "/v9/Things/a b")
            #expect(response["n"] == "5")
        }
    }

    @Test func validatesWithoutAClient() throws {
        try validate("verify.v2.entity.create", ["ServiceSid": service, "Identity": "ff483d1ff591898a"])
        let error = try #require(throws: TwiliteError.self) {
            try validate("verify.v2.entity.create", ["ServiceSid": "VA1", "Idntity": "x"])
        }
        #expect(error.kind == .invalidParameters)
        #expect(
            Set(error.parameters.map { "\($0.name) \($0.rule)" }) == [
                "ServiceSid sid", "Idntity unknown", "Identity required",
            ])
        #expect(error.attempts == 0 && !error.mayHaveTakenEffect)
        let unknown = try #require(throws: TwiliteError.self) { try validate("verify.v2.entity.creat", [:]) }
        #expect(unknown.kind == .misuse)
        #expect(unknown.message.contains("verify.v2.entity.create"))
    }

    @Test func tracesToAFunction() async throws {
        let (lines, line) = AsyncStream.makeStream(of: String.self)
        try await TestServer.with { _ in
            .init(entity)
        } _: { server in
            let client = try server.client { $0.trace = .function { line.yield($0) } }
            try await client.call("verify.v2.entity.fetch", ["ServiceSid": service, "Identity": "ff483d1ff591898a"])
            var iterator = lines.makeAsyncIterator()
            let traced = try JSON(parsing: try #require(await iterator.next()))
            #expect(traced["operation"] == "verify.v2.entity.fetch")
            #expect(traced["http_status"]?.int == 200)
            #expect(traced["next"] == "done")
        }
    }
}
