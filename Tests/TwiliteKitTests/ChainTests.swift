import Foundation
import Testing

@testable import TwiliteKit

@Suite struct ChainTests {
    @Test func leadsToAnyOperation() async throws {
        try await TestServer.with { _ in
            .init("{\"sid\": \"SM1\", \"messages\": [], \"calls\": []}", status: 201)
        } _: { server in
            let client = try server.client()
            let other = "AC11111111111111111111111111111111"
            try await client.api.v2010.messages.create(to: "+15550100", from: "+15550199", body: "Hello")
            try await client.api.v2010.accounts(other).messages.untyped.create([
                "To": "+15550100", "From": "+15550199", "Body": "Hi",
            ])
            _ = try await client.api.v2010.accounts(other).messages("SM0123456789abcdef0123456789abcdef").fetch()
            _ = try await client.api.v2010.calls.list(status: "busy", limit: 20)
            try await client.verify.v2.services(service).verificationChecks.create(to: "+15550100", code: "1")
            try await client.conversations.v1.configuration().fetch()
            let asked = server.asked.map { "\($0.method) \($0.path)" }
            #expect(
                asked == [
                    "POST /2010-04-01/Accounts/\(account)/Messages.json",
                    "POST /2010-04-01/Accounts/\(other)/Messages.json",
                    "GET /2010-04-01/Accounts/\(other)/Messages/SM0123456789abcdef0123456789abcdef.json",
                    "GET /2010-04-01/Accounts/\(account)/Calls.json", "POST /v2/Services/\(service)/VerificationCheck",
                    "GET /v1/Configuration",
                ])
            #expect(server.asked[0].body.contains("Body=Hello"))
            #expect(server.asked[3].query["Status"] == "busy")
        }
    }

    @Test func saysWhatThereIsNot() async throws {
        try await TestServer.with { _ in
            .init("{}")
        } _: { server in
            let client = try server.client()
            for (work, words) in [
                ({ try await client.verify.v2.servces.list() }, "There is no client.verify.v2.servces"),
                ({ try await client.verify.v9.services.list() }, "verify.v9"),
                (
                    { try await client.verify.v2.services("x").thing("y").list() },
                    "client.verify.v2.services(\"x\").thing(\"y\")"
                ),
            ] as [(() async throws -> [Record], String)] {
                let error = try await #require(throws: TwiliteError.self) { _ = try await work() }
                #expect(error.kind == .misuse && error.message.contains(words))
            }
            let verbs = try await #require(throws: TwiliteError.self) {
                try await client.verify.v2.services(service).entities.untyped.update([:])
            }
            #expect(verbs.message.hasSuffix("has no update; it has create, list"))
            #expect(server.asked.isEmpty)
        }
    }

    /// Every operation of the catalog is where its chain says.
    @Test func hasEveryOperation() async throws {
        let client = try Client(accountSID: account, authToken: "x")
        var count = 0
        for product in Catalog.products {
            for resource in try Catalog.resources(product) where resource.name.hasPrefix(product + ".") {
                for operation in resource.operations {
                    var chain = Chain(client, operation.chain[0])
                    var chosen: Parameters = [:]
                    for step in operation.chain.dropFirst() {
                        if step == "()" {
                            chain = chain()
                        } else if step.hasPrefix("{") {
                            let names = step.split(separator: ",").map { String($0.dropFirst().dropLast()) }
                            for name in names { chosen[name] = "of \(name)" }
                            chain =
                                names.count == 1 ? chain("of \(names[0])") : chain("of \(names[0])", "of \(names[1])")
                        } else {
                            chain = chain[dynamicMember: camelCase(step)]
                        }
                    }
                    let (id, parameters) = try chain.operation(operation.verb, [:])
                    #expect(id == operation.id)
                    #expect(parameters == chosen)
                    count += 1
                }
            }
        }
        #expect(count > 1700)
    }

    @Test func hasTypesForTheFourResources() async throws {
        try await TestServer.with { asked in
            switch (asked.method, asked.path.split(separator: "/").count) {
            case ("DELETE", _): .init("", status: 204)
            case ("GET", 4): .init("{\"entities\": [\(entity)], \"meta\": {\"next_page_url\": null}}")
            default: .init(entity)
            }
        } _: { server in
            let client = try server.client()
            let entities = client.verify.v2.services(service).entities
            let made = try await entities.create(identity: "ff483d1ff591898a")
            #expect(made.sid == "YE0123456789abcdef0123456789abcdef" && made.identity == "ff483d1ff591898a")
            #expect(made.dateCreated == Date(timeIntervalSince1970: 1_438_286_400))
            #expect(made.dateUpdated == nil)
            #expect(made.links["factors"]?.host() == "v.example")
            #expect(made.description == JSON.object(made.object).description)
            #expect(try await entities.list(limit: 5) == [made])
            var streamed: [Verify.V2.Entity] = []
            for try await each in entities.stream() { streamed.append(each) }
            #expect(streamed == [made])
            #expect(try await entities("ff483d1ff591898a").fetch() == made)
            try await entities("ff483d1ff591898a").delete()

            let profiles = client.trusthub.v1.customerProfiles
            try await profiles(profile).update(status: .pendingReview, email: "a@example.org")
            try await profiles(profile).entityAssignments.create(objectSID: "IT0123456789abcdef0123456789abcdef")
            try await client.ipMessaging.v2.services(chat).users("ada").update(
                attributes: ["a": 1], xTwilioWebhookEnabled: true)
            let asked = server.asked.suffix(3).map { "\($0.method) \($0.path)" }
            #expect(
                asked == [
                    "POST /v1/CustomerProfiles/\(profile)", "POST /v1/CustomerProfiles/\(profile)/EntityAssignments",
                    "POST /v2/Services/\(chat)/Users/ada",
                ])
            #expect(
                Set(server.asked.suffix(3)[server.asked.count - 3].body.split(separator: "&")) == [
                    "Status=pending-review", "Email=a%40example.org",
                ])
        }
    }

    @Test func sendsMessages() async throws {
        let message =
            #"{"sid": "SM1", "status": "queued", "date_created": "Thu, 30 Jul 2015 20:00:00 +0000", "price": null, "#
            + #""subresource_uris": {"media": "/2010-04-01/M.json"}}"#
        try await TestServer.with { asked in
            asked.method == "POST"
                ? .init(message, status: 201)
                : .init("{\"messages\": [\(message)], \"next_page_uri\": null}")
        } _: { server in
            let messages = try server.client().api.v2010.messages
            let photo = try #require(URL(string: "https://example.org/a.png"))
            let sent = try await messages.create(
                to: "+15550100", maxPrice: Decimal(string: "0.0075"), contentRetention: .discard,
                sendAt: Date(timeIntervalSince1970: 1_438_286_400), from: "+15550199", body: "Hello",
                mediaURL: [photo, photo])
            #expect(sent.status == .queued && sent.price == nil)
            #expect(sent.dateCreated == Date(timeIntervalSince1970: 1_438_286_400))
            #expect(sent.subresourceUris["media"]?.path() == "/2010-04-01/M.json")
            #expect(
                server.asked[0].body.split(separator: "&").sorted() == [
                    "Body=Hello", "ContentRetention=discard", "From=%2B15550199", "MaxPrice=0.0075",
                    "MediaUrl=https%3A%2F%2Fexample.org%2Fa.png", "MediaUrl=https%3A%2F%2Fexample.org%2Fa.png",
                    "SendAt=2015-07-30T20%3A00%3A00Z", "To=%2B15550100",
                ])
            let since = Date(timeIntervalSince1970: 0)
            for try await each in messages.stream(to: "+15550100", dateSentAfter: since) { #expect(each == sent) }
            #expect(server.asked[1].path == "/2010-04-01/Accounts/\(account)/Messages.json")
            #expect(server.asked[1].query["DateSent>"] == "1970-01-01T00:00:00Z")
        }
    }

    @Test func keepsWhatItDoesNotKnow() throws {
        let text = #"{"sid": "BU1", "status": "on-hold", "new": [1.50], "valid_until": 7}"#
        let record = try JSON(parsing: text).decode(Trusthub.V1.CustomerProfile.self)
        #expect(record.status?.rawValue == "on-hold" && record.status != .draft)
        #expect(record["new"]?.description == "[1.50]")
        #expect(record.validUntil == nil && record.object["valid_until"]?.int == 7)
        let encoded = try JSONEncoder().encode(record)
        let again = try JSONDecoder().decode(Trusthub.V1.CustomerProfile.self, from: encoded)
        #expect(again.status == record.status && again.sid == "BU1")
    }
}
