import FlyingFox
import Foundation
import Synchronization
import Testing
import TwiliteKit

/// A server on a free port that answers as a test says, and keeps what it was asked.
final class TestServer: Sendable {
    struct Asked: Sendable {
        let method: String
        let path: String
        let query: [String: String]
        let headers: [String: String]
        let body: String
    }

    struct Answer: Sendable {
        var status = 200
        var headers: [String: String] = [:]
        var body: String

        init(_ body: String, status: Int = 200, headers: [String: String] = [:]) {
            self.body = body
            self.status = status
            self.headers = headers
        }
    }

    typealias Answering = @Sendable (Asked) async throws -> Answer

    private let log = Mutex<[Asked]>([])
    let port: UInt16

    private init(port: UInt16) { self.port = port }

    var asked: [Asked] { log.withLock { $0 } }

    /// Runs a server as long as the test's body takes.
    static func with<Result: Sendable>(
        _ answering: @escaping Answering, _ body: @Sendable (TestServer) async throws -> Result
    ) async throws -> Result {
        let running = Mutex<TestServer?>(nil)
        let http = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: 0), timeout: 60, logger: .disabled,
            handler: ClosureHTTPHandler { request in
                let asked = await Asked(request)
                running.withLock { $0 }?.log.withLock { $0.append(asked) }
                let answer = try await answering(asked)
                var headers: HTTPHeaders = [.contentType: "application/json"]
                for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
                return HTTPResponse(
                    statusCode: HTTPStatusCode(answer.status, phrase: "Said"), headers: headers,
                    body: Data(answer.body.utf8))
            })
        let task = Task { try await http.run() }
        defer { task.cancel() }
        try await http.waitUntilListening(timeout: 120)
        guard case .ip4(_, let port) = await http.listeningAddress else { throw CancellationError() }
        let server = TestServer(port: port)
        running.withLock { $0 = server }
        let result = try await body(server)
        await http.stop()
        return result
    }

    /// A client of the server's, whatever the environment says.
    func client(_ change: (inout Options) -> Void = { _ in }) throws -> Client {
        var options = Options()
        options.accountSID = account
        options.authToken = "secret-of-the-account"
        options.baseURL = "http://127.0.0.1:\(port)"
        options.maxRetries = 0
        change(&options)
        return try Client(options)
    }
}

extension TestServer.Asked {
    fileprivate init(_ request: HTTPRequest) async {
        var headers: [String: String] = [:]
        for (name, value) in request.headers { headers[name.rawValue.lowercased()] = value }
        let query = request.query.reduce(into: [:]) { $0[$1.name] = $1.value }
        let body = (try? await request.bodyData) ?? Data()
        self.init(
            method: request.method.rawValue, path: request.path, query: query, headers: headers,
            body: String(decoding: body, as: UTF8.self))
    }
}

/// Until it is opened, whoever waits at it waits.
final class Gate: Sendable {
    private let state = Mutex<(isOpen: Bool, waiting: [CheckedContinuation<Void, Never>])>((false, []))

    func wait() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    func open() {
        let waiting = state.withLock { state in
            defer { state = (true, []) }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}

/// Waits until something is so; fails the test when it is not within ten seconds.
func until(_ what: Comment, _ isSo: @Sendable () -> Bool, at place: SourceLocation = #_sourceLocation) async throws {
    let end = ContinuousClock.now + .seconds(120)
    while !isSo() {
        try #require(ContinuousClock.now < end, what, sourceLocation: place)
        try await Task.sleep(for: .milliseconds(2))
    }
}

let account = "AC0123456789abcdef0123456789abcdef"
let service = "VA0123456789abcdef0123456789abcdef"
let chat = "IS0123456789abcdef0123456789abcdef"
let profile = "BU0123456789abcdef0123456789abcdef"
let entity =
    #"{"sid":"YE0123456789abcdef0123456789abcdef","identity":"ff483d1ff591898a","service_sid":"\#(service)","#
    + #""date_created":"2015-07-30T20:00:00Z","url":"https://verify.twilio.com/v2/x","#
    + #""links":{"factors":"https://v.example/f"}}"#
