import Bytes
import CTwilite
import JSON
import TwilioClient

@_cdecl("twilite_pager_create") @implementation
public func twilite_pager_create(
    _ client: OpaquePointer?, _ operation: UnsafePointer<CChar>?, _ params_json: UnsafePointer<CChar>?,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> OpaquePointer? {
    guard let client = object(Client.self, client), operation != nil else {
        error?.pointee = handle(misuse(client == nil ? "The client is NULL" : "The operation is NULL"))
        return nil
    }
    switch Pager.make(text(operation), text(params_json), for: client) {
    case .success(let pager):
        error?.pointee = nil
        return handle(pager)
    case .failure(let refusal):
        error?.pointee = handle(refusal.response)
        return nil
    }
}

@_cdecl("twilite_pager_next") @implementation
public func twilite_pager_next(_ pager: OpaquePointer?) -> OpaquePointer? {
    handle(object(Pager.self, pager)?.next() ?? misuse("The pager is NULL"))
}

@_cdecl("twilite_pager_next_within") @implementation
public func twilite_pager_next_within(
    _ pager: OpaquePointer?, _ deadline_ms: Int32, _ interrupted: twilite_interrupt_fn?,
    _ context: UnsafeMutableRawPointer?
) -> OpaquePointer? {
    guard let pager = object(Pager.self, pager) else { return handle(misuse("The pager is NULL")) }
    return handle(pager.next(patience(deadline_ms, interrupted, context)))
}

@_cdecl("twilite_pager_free") @implementation
public func twilite_pager_free(_ pager: OpaquePointer?) {
    free(Pager.self, pager)
}
