import Dispatch
import Foundation
import Synchronization
public import TwiliteKit

/// A running sandbox: `twilite-sandbox`, which plays Twilio on this machine, for tests without an account.
///
/// ```swift
/// @Test func enrols() async throws {
///     let sandbox = try await Sandbox()
///     let client = try sandbox.client()
///     try await sandbox.fault("verify.v2.entity.create", "status", times: 1, ["status": 503])
///     …
/// }
/// ```
///
/// The program is what `TWILITE_SANDBOX` in the environment names, or what lies beside the tests' own, where SwiftPM puts
/// it for a test target that depends on the product `twilite-sandbox`, or what is in the `PATH`. It ends when nobody
/// refers to this object any more, or when the process ends, of whatever cause. docs/sandbox.md says what it does.
public final class Sandbox: Sendable {
    /// Where it listens, such as `http://127.0.0.1:4010`.
    public let url: String
    /// The sandbox ends when this is closed.
    private let input: Mutex<FileHandle>
    private let control: Client

    /// Why there is no sandbox.
    public struct Unavailable: Error, CustomStringConvertible {
        /// A sentence for a person.
        public let description: String
    }

    /// Starts a sandbox on a free port, and waits until it listens.
    ///
    /// - Parameters:
    ///   - seed: how many records of each kind it begins with.
    ///   - arguments: more arguments of the program, such as `["--openapi", "twilio-oai/spec/json"]`.
    /// - Throws: `Unavailable` where there is no such program, or it does not start.
    public init(seed: Int = 0, arguments: [String] = []) async throws {
        let process = Process()
        process.executableURL = URL(filePath: try Self.program())
        process.arguments = ["--port", "0", "--exit-with-stdin", "--seed", String(seed)] + arguments
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        do { try process.run() } catch { throw Unavailable(description: "The sandbox does not start: \(error)") }
        self.input = Mutex(input.fileHandleForWriting)
        let line = await Self.firstLine(of: output.fileHandleForReading)
        guard line.hasPrefix("http://") else {
            throw Unavailable(description: "The sandbox does not start: it printed \"\(line)\"")
        }
        url = line
        control = try Client(Self.options(line))
    }

    deinit { input.withLock { try? $0.close() } }

    /// A client that talks to it, whatever the environment says.
    ///
    /// - Parameter change: is given the options, to change them: `{ $0.maxRetries = 0 }`.
    public func client(_ change: (inout Options) -> Void = { _ in }) throws(TwiliteError) -> Client {
        var options = Self.options(url)
        change(&options)
        return try Client(options)
    }

    /// Goes back to where it began: the seed's records, no faults, no requests.
    public func reset() async throws(TwiliteError) { try await steer("POST", "reset") }

    /// Everything stored.
    public var state: JSON {
        get async throws(TwiliteError) { try await steer("GET", "state").json }
    }

    /// The requests that came, the oldest first, at most the last 1000.
    public var requests: [JSON] {
        get async throws(TwiliteError) { try await steer("GET", "requests")["requests"]?.array ?? [] }
    }

    /// Has the next requests of an operation go wrong.
    ///
    /// - Parameters:
    ///   - operation: an operation's id; `*` for any.
    ///   - kind: `status`, `latency`, `reset` and so on, as docs/sandbox.md lists them.
    ///   - times: how many requests.
    ///   - settings: what the kind has beside that: `["status": 503]`.
    public func fault(
        _ operation: String, _ kind: String, times: Int = 1, _ settings: [String: JSON] = [:]
    ) async throws(TwiliteError) {
        var fault = JSON.Object(settings)
        fault["operation"] = .string(operation)
        fault["kind"] = .string(kind)
        fault["times"] = times.json
        try await steer("POST", "faults", ["Body": JSON.object(fault)])
    }

    @discardableResult
    private func steer(
        _ method: String, _ what: String, _ parameters: Parameters = [:]
    ) async throws(TwiliteError) -> Response {
        try await control.request(method, "sandbox", "/_sandbox/\(what)", parameters)
    }

    private static func options(_ url: String) -> Options {
        var options = Options()
        options.accountSID = "AC00000000000000000000000000000001"
        options.authToken = "any"
        options.baseURL = url
        return options
    }

    private static func program() throws(Unavailable) -> String {
        let environment = ProcessInfo.processInfo.environment
        if let named = environment["TWILITE_SANDBOX"] { return named }
        // `swift test` runs a program of the toolchain's, which is told where the tests are.
        let programs = [URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()]
        let tests = CommandLine.arguments.map { URL(filePath: $0) }
        let beside = (programs + tests).map { $0.deletingLastPathComponent().path(percentEncoded: false) }
        let folders = beside + (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        for folder in folders {
            let path = "\(folder)/twilite-sandbox"
            if FileManager.default.isExecutableFile(atPath: path) { return path }
        }
        throw Unavailable(description: "There is no twilite-sandbox: TWILITE_SANDBOX may name it")
    }

    /// Reads a line without blocking a thread of the tasks.
    private static func firstLine(of output: FileHandle) async -> String {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                var line = Data()
                while let byte = try? output.read(upToCount: 1), byte != Data("\n".utf8), !byte.isEmpty { line += byte }
                continuation.resume(returning: String(decoding: line, as: UTF8.self))
            }
        }
    }
}
