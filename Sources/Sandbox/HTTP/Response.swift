import Foundation

/// An answer: status, headers, body.
struct Response: Sendable {
    var status: Int
    var headers: [(name: String, value: String)] = []
    var contentType: String?
    var body: [UInt8] = []

    static func json(_ status: Int, _ write: (inout JSONText) -> Void) -> Response {
        var text = JSONText()
        write(&text)
        return Response(status: status, contentType: "application/json", body: text.bytes)
    }

    static let noContent = Response(status: 204)
}

/// How an answer goes over the wire; everything but `whole` is a fault.
enum Delivery: Equatable, Sendable {
    case whole
    /// The body a byte at a time.
    case dribbled(millisecondsPerByte: Int)
    /// The headers promise the whole body, half of it comes, the connection ends.
    case truncated
    /// The connection is closed in order, with no answer.
    case nothing
    /// The connection is reset (TCP RST), with no answer.
    case reset

    var isAnswer: Bool { self != .nothing && self != .reset }
}
