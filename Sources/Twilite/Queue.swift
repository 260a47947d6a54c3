import Bytes
import CTwilite
import JSON
import TwilioClient

@_cdecl("twilite_queue_create") @implementation
public func twilite_queue_create(
    _ client: OpaquePointer?, _ options_json: UnsafePointer<CChar>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> OpaquePointer? {
    guard let client = object(Client.self, client) else {
        error?.pointee = handle(misuse("The client is NULL"))
        return nil
    }
    switch Queue.make(text(options_json), for: client) {
    case .success(let queue):
        error?.pointee = nil
        return handle(queue)
    case .failure(let refusal):
        error?.pointee = handle(refusal.response)
        return nil
    }
}

@_cdecl("twilite_queue_submit") @implementation
public func twilite_queue_submit(
    _ queue: OpaquePointer?, _ tag: UInt64, _ operation: UnsafePointer<CChar>?, _ params_json: UnsafePointer<CChar>?
) -> Int32 {
    submit(queue, tag, operation, params_json, deadlineMS: 0)
}

@_cdecl("twilite_queue_submit_within") @implementation
public func twilite_queue_submit_within(
    _ queue: OpaquePointer?, _ tag: UInt64, _ operation: UnsafePointer<CChar>?, _ params_json: UnsafePointer<CChar>?,
    _ deadline_ms: Int32
) -> Int32 {
    submit(queue, tag, operation, params_json, deadlineMS: deadline_ms)
}

@_cdecl("twilite_queue_submit_page") @implementation
public func twilite_queue_submit_page(_ queue: OpaquePointer?, _ tag: UInt64, _ pager: OpaquePointer?) -> Int32 {
    twilite_queue_submit_page_within(queue, tag, pager, 0)
}

@_cdecl("twilite_queue_submit_page_within") @implementation
public func twilite_queue_submit_page_within(
    _ queue: OpaquePointer?, _ tag: UInt64, _ pager: OpaquePointer?, _ deadline_ms: Int32
) -> Int32 {
    guard let queue = object(Queue.self, queue), let pager = object(Pager.self, pager) else {
        return Status.misuse.rawValue
    }
    return queue.submit(tag, pageOf: pager, deadlineMS: deadline_ms).rawValue
}

private func submit(
    _ queue: OpaquePointer?, _ tag: UInt64, _ operation: UnsafePointer<CChar>?, _ params_json: UnsafePointer<CChar>?,
    deadlineMS: Int32
) -> Int32 {
    guard let queue = object(Queue.self, queue), operation != nil else { return Status.misuse.rawValue }
    return queue.submit(tag, text(operation), text(params_json), deadlineMS: deadlineMS).rawValue
}

@_cdecl("twilite_queue_next") @implementation
public func twilite_queue_next(_ queue: OpaquePointer?, _ timeout_ms: Int32) -> OpaquePointer? {
    object(Queue.self, queue)?.next(timeoutMS: timeout_ms).map { handle($0) }
}

@_cdecl("twilite_queue_take") @implementation
public func twilite_queue_take(
    _ queue: OpaquePointer?, _ responses: UnsafeMutablePointer<OpaquePointer?>?, _ capacity: Int, _ timeout_ms: Int32
) -> Int {
    guard let queue = object(Queue.self, queue), let responses else { return 0 }
    // A size_t beyond what Swift counts to is negative here. A handle is a retained object.
    let most = capacity < 0 ? Int.max : capacity
    return queue.take(
        most, timeoutMS: timeout_ms,
        into: UnsafeMutableRawPointer(responses).assumingMemoryBound(to: Unmanaged<Response>?.self))
}

@_cdecl("twilite_queue_cancel") @implementation
public func twilite_queue_cancel(_ queue: OpaquePointer?, _ tag: UInt64) -> Int32 {
    (object(Queue.self, queue)?.cancel(tag) ?? .misuse).rawValue
}

@_cdecl("twilite_queue_wake") @implementation
public func twilite_queue_wake(_ queue: OpaquePointer?) -> Int32 {
    (object(Queue.self, queue)?.wake() ?? .misuse).rawValue
}

@_cdecl("twilite_queue_close") @implementation
public func twilite_queue_close(_ queue: OpaquePointer?) -> Int32 {
    (object(Queue.self, queue)?.close() ?? .misuse).rawValue
}

@_cdecl("twilite_queue_pending") @implementation
public func twilite_queue_pending(_ queue: OpaquePointer?) -> Int {
    object(Queue.self, queue)?.pendingCount ?? 0
}

@_cdecl("twilite_queue_fd") @implementation
public func twilite_queue_fd(_ queue: OpaquePointer?) -> Int32 {
    object(Queue.self, queue)?.descriptor ?? -1
}

@_cdecl("twilite_queue_free") @implementation
public func twilite_queue_free(_ queue: OpaquePointer?) {
    free(Queue.self, queue)
}
