// Receives Twilio's webhooks, and lets nobody in but Twilio. Beside that it enrols users: POST /enrol?identity=… makes
// a Verify entity and answers with Twilio's JSON, or with the error.
//
//     export TWILIO_AUTH_TOKEN=… WEBHOOK_ORIGIN=https://example.org    # scheme and host, as Twilio was told them
//     swift run --package-path examples/swift webhook-server 8080
import FlyingFox
import Foundation
import TwiliteKit

let environment = ProcessInfo.processInfo.environment
guard let token = environment["TWILIO_AUTH_TOKEN"], let origin = environment["WEBHOOK_ORIGIN"],
    let port = CommandLine.arguments.dropFirst().first.flatMap({ UInt16($0) })
else {
    FileHandle.standardError.write(Data("usage: webhook-server PORT, with TWILIO_AUTH_TOKEN and WEBHOOK_ORIGIN\n".utf8))
    exit(2)
}
let client = try Client()
let entities = client.verify.v2.services("VA0123456789abcdef0123456789abcdef").entities
let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled)

await server.appendRoute("POST /status") { request in
    let body = try await request.bodyData
    let isTwilios = try Webhooks.isAuthentic(
        authToken: token, signature: request.headers[HTTPHeader("X-Twilio-Signature")],
        url: origin + request.target.rawValue, contentType: request.headers[.contentType], body: body)
    guard isTwilios else { return HTTPResponse(statusCode: .forbidden) }
    print("Twilio says:", String(decoding: body, as: UTF8.self))
    fflush(nil)
    return HTTPResponse(statusCode: .noContent)
}

await server.appendRoute("POST /enrol") { request in
    do throws(TwiliteError) {
        let made = try await entities.create(identity: request.query["identity"] ?? "", within: .seconds(10))
        return HTTPResponse(statusCode: .created, body: Data(made.description.utf8))
    } catch {
        return HTTPResponse(statusCode: .badRequest, body: Data(error.json.description.utf8))
    }
}

let running = Task { try await server.run() }
try await server.waitUntilListening()
if case .ip4(_, let port) = await server.listeningAddress {
    print("http://127.0.0.1:\(port)")
    fflush(nil)
}
try await running.value
