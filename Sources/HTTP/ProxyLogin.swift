import Bytes

/// A proxy's user and password. Wiped when it is freed.
final class ProxyLogin: Sendable {
    /// `user:password` as they were given, percent-encoded.
    let text: ByteBuffer
    /// User and password, as they were given and decoded; those that are empty left out.
    private let secrets: [ByteBuffer]

    init(_ given: UnsafeBufferPointer<UInt8>) {
        text = Self.copy(given)
        let colon = place(of: UInt8(ascii: ":"), given, 0)
        var secrets: [ByteBuffer] = []
        for secret in [part(given, 0, colon), part(given, min(colon &+ 1, given.count), given.count)]
        where !secret.isEmpty {
            secrets += [Self.copy(secret), Self.decoded(secret)]
        }
        self.secrets = secrets
    }

    deinit {
        text.wipe()
        for secret in secrets { secret.wipe() }
    }

    /// Whether libcurl would go around the proxy, for it decodes no such user or password.
    var hasControlCharacter: Bool {
        for secret in secrets {
            for byte in secret.bytes where byte < 0x20 || byte == 0x7F { return true }
        }
        return false
    }

    /// Whether libcurl's words have the user or the password in them.
    func isTold(by words: UnsafeBufferPointer<UInt8>) -> Bool {
        for secret in secrets where firstPlace(of: secret.bytes, in: words) != nil { return true }
        return false
    }

    private static func copy(_ bytes: UnsafeBufferPointer<UInt8>) -> ByteBuffer {
        let copy = ByteBuffer(reserving: bytes.count)
        copy.append(bytes)
        return copy
    }

    /// What only looks like an escape is none to libcurl either.
    private static func decoded(_ given: UnsafeBufferPointer<UInt8>) -> ByteBuffer {
        let decoded = ByteBuffer(reserving: given.count)
        var index = 0
        while index < given.count {
            var byte = given[index]
            if byte == UInt8(ascii: "%"), index &+ 2 < given.count, let high = hexValue(given[index &+ 1]),
                let low = hexValue(given[index &+ 2])
            {
                byte = UInt8(truncatingIfNeeded: high << 4 | low)
                index &+= 2
            }
            decoded.append(byte)
            index &+= 1
        }
        return decoded
    }
}
