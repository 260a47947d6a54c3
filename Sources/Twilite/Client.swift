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

@_cdecl("twilite_client_set_trace") @implementation
public func twilite_client_set_trace(
    _ client: OpaquePointer?, _ trace: twilite_trace_fn?, _ context: UnsafeMutableRawPointer?
) {
    guard let client = object(Client.self, client) else { return }
    guard let trace else { return client.setTrace(nil) }
    client.setTrace { line in trace(context, line) }
}
