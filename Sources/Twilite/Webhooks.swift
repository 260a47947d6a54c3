import CTwilite
import TwilioClient
import Webhooks

@_cdecl("twilite_webhook_check") @implementation
public func twilite_webhook_check(
    _ auth_token: UnsafePointer<CChar>?, _ signature: UnsafePointer<CChar>?, _ url: UnsafePointer<CChar>?,
    _ content_type: UnsafePointer<CChar>?, _ body: UnsafeRawPointer?, _ body_length: Int
) -> Int32 {
    let token = text(auth_token)
    guard !token.isEmpty, let url = WebhookURL(text(url)), body_length >= 0, body != nil || body_length == 0 else {
        return Status.misuse.rawValue
    }
    let bytes = UnsafeBufferPointer(start: body?.assumingMemoryBound(to: UInt8.self), count: body_length)
    let webhook = Webhook(url: url, contentType: text(content_type), body: bytes)
    return (webhook.isAuthentic(text(signature), token: token) ? Status.ok : .notAuthentic).rawValue
}
