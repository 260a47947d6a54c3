import FlyingFox
import FlyingSocks
import Foundation

/// FlyingFox's server on loopback, with the sandbox behind it.
struct Server {
    private let server: HTTPServer

    /// FlyingFox bounds the time of a handler, and a handler here takes as long as a latency fault asks.
    private static let handlerTimeout: TimeInterval = 24 * 60 * 60

    init(port: UInt16, sandbox: Sandbox) throws {
        server = HTTPServer(
            address: try sockaddr_in.inet(ip4: "127.0.0.1", port: port),
            timeout: Self.handlerTimeout,
            pool: UndelayedPool(HTTPServer.defaultPool()),
            logger: .disabled,
            handler: Endpoint(sandbox: sandbox))
    }

    /// Serves until it is cancelled or fails; tells its URL as soon as connections are accepted.
    func run(listening: @escaping @Sendable (String) -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask {
                try await server.waitUntilListening(timeout: 60)
                guard case .ip4(let address, let port)? = await server.listeningAddress else { return }
                listening("http://\(address):\(port)")
            }
            // The first failure ends the other, which `waitForAll` would wait for.
            for try await _ in group {}
        }
    }

    static func reason(_ error: any Error) -> String {
        guard case SocketError.failed(_, _, let message) = error else { return error.localizedDescription }
        return message
    }
}

/// Takes a request from FlyingFox to the sandbox, and the answer back.
private struct Endpoint: HTTPHandler {
    let sandbox: Sandbox

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        // A body that cannot be read leaves no place where the next request begins.
        guard let body = try? await request.bodyData else { return .silence }
        let (response, delivery) = await sandbox.answer(Request(request, body: body))
        if delivery == .reset { Connection.resetOnClose(from: request.remoteAddress) }
        return HTTPResponse(response, delivery, withBody: request.method != .HEAD)
    }
}

extension HTTPResponse {
    fileprivate init(_ response: Response, _ delivery: Delivery, withBody: Bool) {
        var headers = HTTPHeaders()
        for (name, value) in response.headers { headers.addValue(value, for: HTTPHeader(name)) }
        if let contentType = response.contentType { headers[.contentType] = contentType }
        let status = HTTPStatusCode(response.status, phrase: Self.phrase(response.status))
        let body = withBody ? Data(response.body) : Data()
        switch delivery {
        case .whole:
            let bytes = HTTPBodySequence(data: body, suggestedBufferSize: Self.writeSize)
            self.init(statusCode: status, headers: headers, body: bytes)
        case .dribbled(let milliseconds):
            let bytes = FaultyBody(body, piece: 1, pause: .milliseconds(milliseconds))
            self.init(statusCode: status, headers: headers, body: HTTPBodySequence(from: bytes, count: body.count))
        case .truncated:
            let bytes = FaultyBody(body.prefix(body.count / 2), piece: body.count, breaks: true)
            self.init(statusCode: status, headers: headers, body: HTTPBodySequence(from: bytes, count: body.count))
        case .nothing, .reset:
            self = .silence
        }
    }

    /// FlyingFox writes 4 KB at a time unless told otherwise; a full page has 750.
    private static let writeSize = 256 * 1024

    /// The reason phrases of the statuses that the sandbox itself answers; RFC 9112 lets a phrase be empty.
    private static func phrase(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 201: "Created"
        case 204: "No Content"
        case 302: "Found"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 409: "Conflict"
        case 415: "Unsupported Media Type"
        case 429: "Too Many Requests"
        case 500: "Internal Server Error"
        case 503: "Service Unavailable"
        default: ""
        }
    }

    /// FlyingFox closes the connection, without having written anything, when a protocol switch fails.
    fileprivate static let silence = HTTPResponse(webSocket: FailingSwitch())
}

private struct FailingSwitch: WSHandler {
    func makeFrames(for client: AsyncThrowingStream<WSFrame, any Error>) async throws -> AsyncStream<WSFrame> {
        throw SocketError.disconnected
    }
}
