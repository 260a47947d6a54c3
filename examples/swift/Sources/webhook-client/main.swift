// Plays Twilio before a server of yours: sends it a status callback, signed as Twilio signs.
//
//     export TWILIO_AUTH_TOKEN=… WEBHOOK_ORIGIN=https://example.org    # as the server has them
//     swift run --package-path examples/swift webhook-client 8080 /status MessageSid=SM1 MessageStatus=delivered
import FlyingFox
import FlyingSocks
import Foundation
import TwiliteKit

let environment = ProcessInfo.processInfo.environment
let arguments = CommandLine.arguments.dropFirst()
guard let token = environment["TWILIO_AUTH_TOKEN"], let origin = environment["WEBHOOK_ORIGIN"], arguments.count >= 2,
    let port = arguments.first.flatMap({ UInt16($0) })
else {
    FileHandle.standardError.write(Data("usage: webhook-client PORT PATH [NAME=VALUE…]\n".utf8))
    exit(2)
}
let path = arguments[2]
let form = arguments.dropFirst(2).map { field in
    let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return (name: parts[0], value: parts.count > 1 ? parts[1] : "")
}

/// A form's text, percent-encoded.
func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
}

let request = HTTPRequest(
    method: .POST, version: .http11, path: path, query: [],
    headers: [
        .host: "127.0.0.1", .contentType: "application/x-www-form-urlencoded",
        HTTPHeader("X-Twilio-Signature"): Webhooks.signature(authToken: token, url: origin + path, form: form),
    ],
    body: Data(form.map { "\(escaped($0.name))=\(escaped($0.value))" }.joined(separator: "&").utf8))

/// The status of what the server answers.
func send(_ request: HTTPRequest) async throws -> Int {
    var http = HTTPClient()
    return try await http.sendHTTPRequest(request, to: .inet(ip4: "127.0.0.1", port: port)).statusCode.code
}

let status = try await send(request)
print(status)
exit(status == 204 ? 0 : 1)
