import Bytes
import HTTP

/// The id and the secret of an OAuth app, for as long as the client lives.
final class ClientCredentials: Sendable {
    /// What is sent to the token endpoint (RFC 6749, 4.4.2). v2 spells the names so.
    let form: ByteBuffer
    private let secret: ByteBuffer

    init(id: [UInt8], secret: [UInt8]) {
        self.secret = ByteBuffer(reserving: secret.count, isSecret: true)
        self.secret.append(secret)
        // No byte needs more than three.
        form = ByteBuffer(reserving: 64 &+ 3 &* (id.count &+ secret.count), isSecret: true)
        form.append("grant_type=client_credentials")
        id.withUnsafeBufferPointer { form.appendField(("client_id" as StaticString).utf8, $0) }
        secret.withUnsafeBufferPointer { form.appendField(("client_secret" as StaticString).utf8, $0) }
    }

    /// Takes what the token endpoint said out of a failure, if that repeats the secret, and gives it back.
    @inline(never)
    func cleaned(_ failure: Failure) -> Failure {
        let said = [failure.message.utf8, failure.body.moreInfo ?? [], failure.body.details ?? []]
        let tells = said.contains { text in
            text.withUnsafeBufferPointer { firstPlace(of: secret.bytes, in: $0) != nil }
        }
        guard tells else { return failure }
        failure.message = "HTTP \(failure.httpStatus) with words that are left out, for the client_secret is among them"
        failure.body = APIErrorBody()
        return failure
    }
}
