import CTwilite
import TwilioClient

@_cdecl("twilite_client_create") @implementation
public func twilite_client_create(
    _ options_json: UnsafePointer<CChar>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> OpaquePointer? {
    switch Client.make(text(options_json)) {
    case .success(let client):
        error?.pointee = nil
        return handle(client)
    case .failure(let refusal):
        error?.pointee = handle(refusal.response)
        return nil
    }
}

@_cdecl("twilite_client_free") @implementation
public func twilite_client_free(_ client: OpaquePointer?) {
    free(Client.self, client)
}
