import Bytes
import Foundation
import JSON
import Testing

@testable import TwilioAPI

/// The declarations against the API reference: what is written here was read there.
@Suite struct CatalogTests {
    @Test func hasTheOperations() {
        let ids = Catalog.operations.map { String(decoding: $0.id.utf8, as: UTF8.self) }.sorted()
        let verbs = [
            "verify.v2.entity": ["create", "delete", "fetch", "list", "page"],
            "ip_messaging.v2.user": ["create", "delete", "fetch", "list", "page", "update"],
            "trusthub.v1.customer_profile": ["create", "delete", "fetch", "list", "page", "update"],
            "trusthub.v1.customer_profile_entity_assignment": ["create", "delete", "fetch", "list", "page"],
        ]
        #expect(ids == verbs.flatMap { resource, verbs in verbs.map { "\(resource).\($0)" } }.sorted())
    }

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
        #expect("\(operation.verb.method.name)" == method)
        #expect("\(operation.product)" == product)
        #expect("\(operation.route)" == path)
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
        let found = operation.parameters.map { "\($0.name)\($0.isRequired ? "!" : "") \($0.place.name)" }
        #expect(found.joined(separator: ", ") == expected)
    }

    @Test(arguments: [
        ("verify.v2.entity.list", "entities", 1000), ("ip_messaging.v2.user.list", "users", 100),
        ("trusthub.v1.customer_profile.list", "results", 1000),
        ("trusthub.v1.customer_profile_entity_assignment.page", "results", 1000),
    ])
    func listings(id: String, key: String, largest: Int64) throws {
        let listing = try #require(declared(id)?.listing)
        #expect("\(listing.key)" == key)
        #expect(listing.largestPage == largest)
    }

    @Test(arguments: [
        ("FriendlyName", "friendly_name"), ("ServiceSid", "service_sid"), ("Sid", "sid"), ("Page", "page"),
        ("X-Twilio-Webhook-Enabled", "x_twilio_webhook_enabled"), ("StatusCallback", "status_callback"),
    ])
    func snakeCaseNames(name: String, alias: String) {
        #expect(withBytes(name) { String(decoding: snakeCase($0), as: UTF8.self) } == alias)
    }

    /// As Twilio's own Python library spells them.
    @Test(arguments: [
        ("verify.v2.entity", "Entity", "verify v2 services {ServiceSid} entities", nil),
        ("ip_messaging.v2.user", "User", "ip_messaging v2 services {ServiceSid} users", nil),
        ("trusthub.v1.customer_profile", "CustomerProfile", "trusthub v1 customer_profiles", nil),
        (
            "trusthub.v1.customer_profile_entity_assignment", "CustomerProfileEntityAssignment",
            "trusthub v1 customer_profiles {CustomerProfileSid} entity_assignments",
            "customer_profiles_entity_assignments"
        ),
    ])
    func chains(name: String, record: String, chain: String, longName: String?) throws {
        let resource = try #require(Catalog.resources.first { "\($0.name)" == name })
        #expect(String(decoding: resource.record, as: UTF8.self) == record)
        #expect(resource.chain.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") == chain)
        #expect(resource.longName(of: resource.chain).map { String(decoding: $0, as: UTF8.self) } == longName)
    }

    @Test func isJSON() throws {
        let json = try JSONSerialization.jsonObject(with: Data(Catalog.json())) as? [String: Any]
        #expect(json?["version"] as? String == "1.0.0")
        #expect(json?["abi_version"] as? Int == 1)
        let resources = try #require(json?["resources"] as? [[String: Any]])
        #expect(resources.count == 4)
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
}
