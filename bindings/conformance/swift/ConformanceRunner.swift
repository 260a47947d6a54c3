import Foundation
import TwiliteKit

/// The runner of the conformance suite: what it is told and what it says is in bindings/conformance/FORMAT.md.
@main struct ConformanceRunner {
    static func main() async throws {
        let version = Catalog.version
        say(["format": 1, "binding": "swift", "runtime": "Swift 6", "library": .string(version)])
        while let line = readLine() {
            let told = try JSON(parsing: line)
            let options = told["client"]?.object
            var outcomes: [JSON] = []
            let client = try options.map { try Client(Options($0)) }
            for step in told["steps"]?.array ?? [] {
                outcomes.append(await Step(json: step, client: client, options: options).outcome())
            }
            say(["id": told["id"] ?? nil, "outcomes": .array(outcomes)])
        }
    }

    static func say(_ line: JSON) {
        FileHandle.standardOutput.write(Data((line.description + "\n").utf8))
    }
}

extension Options {
    /// What the suite gives of them: in Swift options are properties.
    init(_ object: JSON.Object) {
        self.init()
        accountSID = object["account_sid"]?.string
        authToken = object["auth_token"]?.string
        apiKey = object["api_key"]?.string
        apiSecret = object["api_secret"]?.string
        baseURL = object["base_url"]?.string
        timeout = object["timeout_ms"]?.int.map { .milliseconds($0) }
        maxRetries = object["max_retries"]?.int
        retryMaxDelay = object["retry_max_delay_ms"]?.int.map { .milliseconds($0) }
        maxResponseBytes = object["max_response_bytes"]?.int
    }
}
