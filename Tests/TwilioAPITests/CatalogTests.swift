import Bytes
import Foundation
import JSON
import Testing

@testable import TwilioAPI

/// The declarations against the API reference: what is written here was read there.
@Suite struct CatalogTests {
    @Test func hasTheOperations() {
        let verbs = [
            "verify.v2.entity": ["create", "delete", "fetch", "list", "page"],
            "ip_messaging.v2.user": ["create", "delete", "fetch", "list", "page", "update"],
            "trusthub.v1.customer_profile": ["create", "delete", "fetch", "list", "page", "update"],
            "trusthub.v1.customer_profile_entity_assignment": ["create", "delete", "fetch", "list", "page"],
        ]
        for (resource, verbs) in verbs {
            let known = ["create", "delete", "fetch", "list", "page", "patch", "update"].filter {
                declared("\(resource).\($0)") != nil
            }
            #expect(known == verbs, "\(resource)")
        }
    }

    @Test(arguments: [
        "", ".", "verify", "verify.v2", "verify.v2.", "verify.v2.entity", "verify.v2.entity.", "verify.v2.entity.creat",
        "verify.v2.entity.createx", "verify.v1.entity.create", "verify.v2entity.create", "zzz.v1.x.create", "a",
        "\u{0}",
        "verify.v2..create", "entity.create",
    ])
    func knowsNoOtherIDs(id: String) { #expect(declared(id) == nil) }

    @Test(arguments: [
        ("verify.v2.entity.create", "POST", "verify", "/v2/Services/{ServiceSid}/Entities"),
        ("verify.v2.entity.delete", "DELETE", "verify", "/v2/Services/{ServiceSid}/Entities/{Identity}"),
        ("ip_messaging.v2.user.update", "POST", "ip-messaging", "/v2/Services/{ServiceSid}/Users/{Sid}"),
        ("trusthub.v1.customer_profile.list", "GET", "trusthub", "/v1/CustomerProfiles"),
        (
            "trusthub.v1.customer_profile_entity_assignment.fetch", "GET", "trusthub",
            "/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}"
        ),
    ])
    func routes(id: String, method: String, product: String, path: String) throws {
        let operation = try #require(declared(id))
        #expect("\(operation.method.name)" == method)
        #expect(string(operation.product) == product)
        let route = string(operation.route).replacing(/:[^}]*/, with: "")
        #expect(route == path)
    }

    @Test(arguments: [
        ("verify.v2.entity.create", "ServiceSid! path, Identity! form"),
        ("verify.v2.entity.list", "ServiceSid! path, PageSize query, PageToken query, Page query, Limit control"),
        ("verify.v2.entity.fetch", "ServiceSid! path, Identity! path"),
        (
            "ip_messaging.v2.user.create",
            "ServiceSid! path, Identity! form, RoleSid form, Attributes form, FriendlyName form, X-Twilio-Webhook-Enabled header"
        ),
        (
            "ip_messaging.v2.user.update",
            "ServiceSid! path, Sid! path, RoleSid form, Attributes form, FriendlyName form, X-Twilio-Webhook-Enabled header"
        ),
        ("ip_messaging.v2.user.delete", "ServiceSid! path, Sid! path"),
        (
            "trusthub.v1.customer_profile.create",
            "FriendlyName! form, Email! form, PolicySid! form, StatusCallback form"
        ),
        (
            "trusthub.v1.customer_profile.page",
            "Status query, FriendlyName query, PolicySid query, PageSize query, PageToken query, Page query"
        ),
        (
            "trusthub.v1.customer_profile.update",
            "Sid! path, Status form, StatusCallback form, FriendlyName form, Email form"
        ),
        ("trusthub.v1.customer_profile_entity_assignment.create", "CustomerProfileSid! path, ObjectSid! form"),
        (
            "trusthub.v1.customer_profile_entity_assignment.page",
            "CustomerProfileSid! path, ObjectType query, PageSize query, PageToken query, Page query"
        ),
    ])
    func parameters(id: String, expected: String) throws {
        let operation = try #require(declared(id))
        let found = operation.parameters.map { "\(string($0.name))\($0.isRequired ? "!" : "") \($0.place.name)" }
        #expect(found.joined(separator: ", ") == expected)
    }

    @Test(arguments: [
        ("verify.v2.entity.list", "entities", 1000), ("ip_messaging.v2.user.list", "users", 100),
        ("trusthub.v1.customer_profile.list", "results", 1000),
        ("trusthub.v1.customer_profile_entity_assignment.page", "results", 1000),
    ])
    func listings(id: String, key: String, largest: Int64) throws {
        let listing = try #require(declared(id)?.listing)
        #expect(listing.key.map(string) == key)
        #expect(listing.largestPage == largest)
    }

    /// As Twilio's own Python library spells them.
    @Test(arguments: [
        ("verify.v2.entity.list", "verify v2 services {ServiceSid} entities"),
        ("ip_messaging.v2.user.fetch", "ip_messaging v2 services {ServiceSid} users {Sid}"),
        ("trusthub.v1.customer_profile.create", "trusthub v1 customer_profiles"),
        ("api.v2010.message.create", "api v2010 accounts {AccountSid} messages"),
        ("api.v2010.incoming_phone_number.update", "api v2010 accounts {AccountSid} incoming_phone_numbers {Sid}"),
        ("flex_api.v1.configuration.fetch", "flex_api v1 configuration ()"),
        ("lookups.v2.lookup_rate_limit.fetch", "lookups v2 bucket {Field},{Bucket}"),
        (
            "preview_iam.versionless.organization_user.fetch",
            "preview_iam versionless organization {OrganizationSid} users {UserSid}"
        ),
    ])
    func chains(id: String, chain: String) throws {
        let operation = try #require(declared(id))
        #expect(operation.chain.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") == chain)
    }

    @Test func isJSON() throws {
        let json = try JSONSerialization.jsonObject(with: Data(Catalog.json())) as? [String: Any]
        #expect(json?["version"] as? String == "1.0.0")
        #expect(json?["abi_version"] as? Int == 1)
        let resources = try #require(json?["resources"] as? [[String: Any]])
        let entity = try #require(resources.first { $0["name"] as? String == "verify.v2.entity" })
        let create = try #require((entity["operations"] as? [[String: Any]])?.first)
        #expect(create["function"] as? String == "twilite_verify_v2_entity_create")
        #expect(create["path"] as? String == "/v2/Services/{ServiceSid}/Entities")
        let sid = try #require((entity["properties"] as? [[String: Any]])?.first)
        #expect(sid["pattern"] as? String == "^YE[0-9a-fA-F]{32}$")
        #expect(sid["nullable"] as? Bool == true)
    }

    @Test func findsTheNearestOperation() {
        let near = withBytes("verify.v2.entities.create") { Catalog.nearestOperation(to: $0) }
        #expect(near?.utf8 == Array("verify.v2.entity.create".utf8))
        #expect(withBytes("x") { Catalog.nearestOperation(to: $0) }?.utf8 == nil)
    }

    @Test(arguments: [
        ("verify", 30, "verify.v2."), ("verify.v2", 30, "verify.v2."), ("verify.v2.entity", 1, "verify.v2.entity"),
        ("api.v2010.message.create", 1, "api.v2010.message"), ("chat", 30, "chat.v"),
    ])
    func describesAPart(prefix: String, least: Int, beginning: String) throws {
        let text = try #require(withBytes(prefix) { Catalog.json(of: $0) })
        let json = try JSONSerialization.jsonObject(with: Data(text)) as? [String: Any]
        let names = try #require(json?["resources"] as? [[String: Any]]).compactMap { $0["name"] as? String }
        #expect(names.count >= min(least, 15) && names.allSatisfy { $0.hasPrefix(beginning) })
    }

    @Test(arguments: ["verify.v", "verify.v2.entit", "verify.v2.entity.creat", "x", "verify.v2.entity.create.x", "."])
    func describesNothingElse(prefix: String) { #expect(withBytes(prefix) { Catalog.json(of: $0) } == nil) }

    /// Many threads that are first at the same time get one and the same.
    @Test func isReadOnceForAllThreads() async throws {
        let found = await withTaskGroup(of: ObjectIdentifier?.self) { group in
            for _ in 0..<32 { group.addTask { declared("wireless.v1.sim.fetch").map { ObjectIdentifier($0) } } }
            return await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(found.count == 1 && found.first != .some(nil))
    }
}

func string(_ text: LastingText) -> String { String(decoding: text.utf8, as: UTF8.self) }
