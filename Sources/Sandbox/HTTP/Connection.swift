import FlyingFox
import FlyingSocks
import Foundation

/// A socket pool that turns Nagle's algorithm off on every socket it sees.
///
/// FlyingFox writes an answer's head and body apart; with Nagle's algorithm the body then waits for the client's delayed
/// acknowledgement of the head, 40 ms for each request of a kept-alive connection.
struct UndelayedPool: AsyncSocketPool {
    private let pool: any AsyncSocketPool

    init(_ pool: some AsyncSocketPool) {
        self.pool = pool
    }

    func prepare() async throws { try await pool.prepare() }

    func run() async throws { try await pool.run() }

    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        // The listening socket comes through here too, and an accepted one takes the option over from it.
        try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
        try await pool.suspendSocket(socket, untilReadyFor: events)
    }
}

/// The connection that a request came over.
enum Connection {
    /// Makes the close of a connection a reset: with a linger time of 0, close(2) drops what is unsent and sends RST.
    static func resetOnClose(from peer: HTTPRequest.Address?) {
        guard let socket = socket(to: peer) else { return }
        try? socket.setValue(linger(l_onoff: 1, l_linger: 0), for: LingerOption())
    }

    /// FlyingFox hands no socket to its handlers, so it is looked up among the open files by its peer.
    private static func socket(to peer: HTTPRequest.Address?) -> Socket? {
        let open = (try? FileManager.default.contentsOfDirectory(atPath: "/dev/fd")) ?? []
        return open.lazy.compactMap(Int32.init).map { Socket(file: .init(rawValue: $0)) }.first { socket in
            guard let address = try? socket.remotePeer() else { return false }
            return HTTPRequest.Address.make(from: address) == peer
        }
    }
}

private struct LingerOption: SocketOption {
    let name = SO_LINGER

    func makeValue(from socketValue: linger) -> linger { socketValue }
    func makeSocketValue(from value: linger) -> linger { value }
}

/// A body that comes in pieces, each after a pause, and may break off before the count that was declared.
struct FaultyBody: AsyncBufferedSequence {
    typealias Element = UInt8

    private let bytes: Data
    private let piece: Int
    private let pause: Duration
    private let breaks: Bool

    init(_ bytes: Data, piece: Int, pause: Duration = .zero, breaks: Bool = false) {
        self.bytes = bytes
        self.piece = piece
        self.pause = pause
        self.breaks = breaks
    }

    func makeAsyncIterator() -> Iterator {
        Iterator(rest: bytes, piece: piece, pause: pause, breaks: breaks)
    }

    struct Iterator: AsyncBufferedIteratorProtocol {
        var rest: Data
        let piece: Int
        let pause: Duration
        let breaks: Bool

        mutating func next() async throws -> UInt8? {
            try await nextBuffer(suggested: 1)?.first
        }

        mutating func nextBuffer(suggested count: Int) async throws -> Data? {
            guard !rest.isEmpty else {
                // FlyingFox closes the connection when a body throws.
                if breaks { throw SocketError.disconnected }
                return nil
            }
            try await Task.sleep(for: pause)
            let buffer = rest.prefix(Swift.min(count, piece))
            rest = rest.dropFirst(buffer.count)
            return buffer
        }
    }
}
