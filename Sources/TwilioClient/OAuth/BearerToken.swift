import Bytes
import CTwiliteSystem
import HTTP
import JSON
import TwilioAPI

/// A token that requests are sent with until shortly before it expires.
final class BearerToken: Sendable {
    /// The list whose first line is `Authorization`.
    let line: HeaderList
    /// By `system_monotonic_ns`: a request that is sent later needs another.
    let renewAt: Int64

    /// Makes one of its header line's text and of the seconds that it lives from now.
    init(_ line: ByteBuffer, livesSeconds: Int64) {
        self.line = HeaderList(line)
        let nanoseconds = livesSeconds &* 1_000_000_000
        renewAt = system_monotonic_ns() &+ nanoseconds &- min(nanoseconds / 10, Self.marginNS)
    }

    /// A request that is sent takes a while to be read.
    private static let marginNS: Int64 = 30_000_000_000

    /// Reads a token endpoint's answer (RFC 6749, 5.1).
    convenience init(answer: UnsafeBufferPointer<UInt8>) throws(ShapeError) {
        var line: ByteBuffer?
        var seconds: Int64?
        var isBearer = true
        var kind = JSONKind.object
        do throws(JSONError) {
            var reader = JSONReader(answer)
            kind = try reader.kind()
            if kind == .object { try reader.enterObject() } else { _ = try reader.skip() }
            while kind == .object, let name = try reader.nextMember() {
                let kind = try reader.kind()
                if name.equals("access_token"), kind == .string {
                    line = Self.line(try reader.string())
                } else if name.equals("expires_in"), kind == .number {
                    seconds = try reader.number().integer
                } else if name.equals("token_type"), kind == .string {
                    isBearer = Self.isBearer(try reader.string())
                } else {
                    _ = try reader.skip()
                }
            }
            try reader.end()
        } catch {
            throw .malformed(error)
        }
        guard kind == .object else { throw .wrong("it is \(kind.article), not an object") }
        guard isBearer else { throw .wrong("its token_type is not Bearer") }
        guard let line else { throw .wrong("it has no access_token that a header could hold") }
        self.init(line, livesSeconds: Self.lifetime(seconds))
    }

    /// How long a token is kept that is said to live so long. What is not said is as long as Twilio's tokens live; what
    /// cannot be is bound to what does no harm: a token that is dead before is refused, and then another is fetched.
    private static func lifetime(_ said: Int64?) -> Int64 { min(max(said ?? 3600, 1), 86_400) }

    private static let longest = 16_384

    /// The header line of a token; nil when it has what no header may (RFC 6750, 2.1), or is too long for one.
    private static func line(_ token: JSONString) -> ByteBuffer? {
        guard 1...longest ~= token.escaped.count else { return nil }
        var text: [UInt8] = []
        text.reserveCapacity(token.escaped.count)
        defer { wipe(&text) }
        token.appendDecoded(to: &text)
        guard text.allSatisfy({ 0x21...0x7E ~= $0 }) else { return nil }
        return authorization(bearing: text)
    }

    /// The header line that carries a token.
    static func authorization(bearing token: [UInt8]) -> ByteBuffer {
        let begin: StaticString = "Authorization: Bearer "
        let line = ByteBuffer(reserving: begin.utf8CodeUnitCount + token.count, isSecret: true)
        line.append(begin)
        line.append(token)
        return line
    }

    private static func isBearer(_ type: JSONString) -> Bool {
        var text: [UInt8] = []
        type.appendDecoded(to: &text)
        return text.lazy.map(lowercased).elementsEqual(("bearer" as StaticString).utf8)
    }
}
