// Creates a user for each line of standard input, many at a time, and prints a line of JSON for each.
//
//     seq 1000 | swift run --package-path examples/swift bulk IS0123456789abcdef0123456789abcdef
//
// The client sends 64 at once and the group has 128 ahead of them, so memory does not grow with the input. The exit
// status is 0 if all were created.
import Foundation
import TwiliteKit

guard CommandLine.arguments.count == 2 else {
    FileHandle.standardError.write(Data("usage: bulk SERVICE_SID < identities\n".utf8))
    exit(2)
}
let client = try Client()
let users = client.ipMessaging.v2.services(CommandLine.arguments[1]).users

/// What became of a line.
func create(_ identity: String) async -> (isCreated: Bool, line: JSON) {
    do {
        return (true, ["identity": .string(identity), "sid": .string(try await users.create(identity: identity).sid)])
    } catch {
        return (false, ["identity": .string(identity), "error": error.json])
    }
}

let failures = await withTaskGroup(of: (isCreated: Bool, line: JSON).self) { group in
    var ahead = 0
    var failures = 0
    func print(_ result: (isCreated: Bool, line: JSON)?) {
        guard let result else { return }
        Swift.print(result.line)
        failures += result.isCreated ? 0 : 1
    }
    while let identity = readLine() {
        if ahead == 128 { print(await group.next()) } else { ahead += 1 }
        group.addTask { await create(identity) }
    }
    for await result in group { print(result) }
    return failures
}
exit(failures == 0 ? 0 : 1)
