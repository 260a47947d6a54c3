// Creates and lists all four resources.
//
//     swift run --package-path examples/swift resources
import Foundation
import TwiliteKit

let client = try Client()  // all from the environment

let entities = client.verify.v2.services("VA0123456789abcdef0123456789abcdef").entities
let entity = try await entities.create(identity: UUID().uuidString)
print("created entity", entity.sid)
for entity in try await entities.list(limit: 20) { print("listed entity", entity.sid) }

let users = client.ipMessaging.v2.services("IS0123456789abcdef0123456789abcdef").users
let user = try await users.create(
    identity: "user-\(UUID().uuidString)", attributes: ["team": "blue", "level": 7], friendlyName: "Ada")
print("created user", user.sid)
for try await user in users.stream(limit: 20) { print("listed user", user.sid) }  // page by page

let profiles = client.trusthub.v1.customerProfiles
let profile = try await profiles.create(
    friendlyName: "Acme \(UUID().uuidString)", email: "ada@example.org",
    policySID: "RN0123456789abcdef0123456789abcdef")
print("created profile", profile.sid, profile.status ?? .draft)
for try await profile in profiles.stream(status: .draft) { print("listed profile", profile.sid) }

let assignments = profiles(profile.sid).entityAssignments
let assignment = try await assignments.create(objectSID: "IT0123456789abcdef0123456789abcdef")
print("created assignment", assignment.sid)
for assignment in try await assignments.list() { print("listed assignment", assignment.sid) }
