import Bytes
import CTwilite
import HTTP
import JSON
import TwilioAPI
import TwilioClient

@_cdecl("twilite_call") @implementation
public func twilite_call(
    _ client: OpaquePointer?, _ operation: UnsafePointer<CChar>?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    guard operation != nil else { return handle(misuse("The operation is NULL")) }
    return call(client, text(operation), params_json)
}

@_cdecl("twilite_call_within") @implementation
public func twilite_call_within(
    _ client: OpaquePointer?, _ operation: UnsafePointer<CChar>?, _ params_json: UnsafePointer<CChar>?,
    _ deadline_ms: Int32, _ interrupted: twilite_interrupt_fn?, _ context: UnsafeMutableRawPointer?
) -> OpaquePointer? {
    guard operation != nil else { return handle(misuse("The operation is NULL")) }
    return call(client, text(operation), params_json, patience(deadline_ms, interrupted, context))
}

@_cdecl("twilite_validate") @implementation
public func twilite_validate(
    _ operation: UnsafePointer<CChar>?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    guard operation != nil else { return handle(misuse("The operation is NULL")) }
    return handle(validate(text(operation), text(params_json)))
}

@_cdecl("twilite_request") @implementation
public func twilite_request(
    _ client: OpaquePointer?, _ method: UnsafePointer<CChar>?, _ product: UnsafePointer<CChar>?,
    _ path: UnsafePointer<CChar>?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    guard method != nil, product != nil, path != nil else {
        return handle(misuse("The method, the product or the path is NULL"))
    }
    let id = ByteBuffer()
    id.append(text(method))
    id.append(UInt8(ascii: " "))
    id.append(text(product))
    id.append(UInt8(ascii: " "))
    id.append(text(path))
    return call(client, id.bytes, params_json)
}

private func call(
    _ client: OpaquePointer?, _ operation: StaticString, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, operation.utf8, params_json)
}

private func call(
    _ client: OpaquePointer?, _ operation: UnsafeBufferPointer<UInt8>, _ params_json: UnsafePointer<CChar>?,
    _ patience: Patience = Patience()
) -> OpaquePointer? {
    guard let client = object(Client.self, client) else { return handle(misuse("The client is NULL")) }
    return handle(perform(operation, text(params_json), with: client, patience))
}

/// What a caller says of how long it waits.
func patience(
    _ deadlineMS: Int32, _ interrupted: twilite_interrupt_fn?, _ context: UnsafeMutableRawPointer?
) -> Patience {
    guard let interrupted else { return Patience(deadlineMS: deadlineMS, isInterrupted: nil) }
    return Patience(deadlineMS: deadlineMS) { interrupted(context) != 0 }
}

// MARK: - Verify Entities

@_cdecl("twilite_verify_v2_entity_create") @implementation
public func twilite_verify_v2_entity_create(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "verify.v2.entity.create", params_json)
}

@_cdecl("twilite_verify_v2_entity_list") @implementation
public func twilite_verify_v2_entity_list(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "verify.v2.entity.list", params_json)
}

@_cdecl("twilite_verify_v2_entity_page") @implementation
public func twilite_verify_v2_entity_page(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "verify.v2.entity.page", params_json)
}

@_cdecl("twilite_verify_v2_entity_fetch") @implementation
public func twilite_verify_v2_entity_fetch(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "verify.v2.entity.fetch", params_json)
}

@_cdecl("twilite_verify_v2_entity_delete") @implementation
public func twilite_verify_v2_entity_delete(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "verify.v2.entity.delete", params_json)
}

// MARK: - IP-Messaging Users

@_cdecl("twilite_ip_messaging_v2_user_create") @implementation
public func twilite_ip_messaging_v2_user_create(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "ip_messaging.v2.user.create", params_json)
}

@_cdecl("twilite_ip_messaging_v2_user_list") @implementation
public func twilite_ip_messaging_v2_user_list(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "ip_messaging.v2.user.list", params_json)
}

@_cdecl("twilite_ip_messaging_v2_user_page") @implementation
public func twilite_ip_messaging_v2_user_page(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "ip_messaging.v2.user.page", params_json)
}

@_cdecl("twilite_ip_messaging_v2_user_fetch") @implementation
public func twilite_ip_messaging_v2_user_fetch(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "ip_messaging.v2.user.fetch", params_json)
}

@_cdecl("twilite_ip_messaging_v2_user_update") @implementation
public func twilite_ip_messaging_v2_user_update(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "ip_messaging.v2.user.update", params_json)
}

@_cdecl("twilite_ip_messaging_v2_user_delete") @implementation
public func twilite_ip_messaging_v2_user_delete(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "ip_messaging.v2.user.delete", params_json)
}

// MARK: - TrustHub CustomerProfiles

@_cdecl("twilite_trusthub_v1_customer_profile_create") @implementation
public func twilite_trusthub_v1_customer_profile_create(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "trusthub.v1.customer_profile.create", params_json)
}

@_cdecl("twilite_trusthub_v1_customer_profile_list") @implementation
public func twilite_trusthub_v1_customer_profile_list(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "trusthub.v1.customer_profile.list", params_json)
}

@_cdecl("twilite_trusthub_v1_customer_profile_page") @implementation
public func twilite_trusthub_v1_customer_profile_page(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "trusthub.v1.customer_profile.page", params_json)
}

@_cdecl("twilite_trusthub_v1_customer_profile_fetch") @implementation
public func twilite_trusthub_v1_customer_profile_fetch(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "trusthub.v1.customer_profile.fetch", params_json)
}

@_cdecl("twilite_trusthub_v1_customer_profile_update") @implementation
public func twilite_trusthub_v1_customer_profile_update(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "trusthub.v1.customer_profile.update", params_json)
}

@_cdecl("twilite_trusthub_v1_customer_profile_delete") @implementation
public func twilite_trusthub_v1_customer_profile_delete(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "trusthub.v1.customer_profile.delete", params_json)
}

// MARK: - TrustHub CustomerProfile EntityAssignments

@_cdecl("twilite_trusthub_v1_customer_profile_entity_assignment_create") @implementation
public func twilite_trusthub_v1_customer_profile_entity_assignment_create(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "trusthub.v1.customer_profile_entity_assignment.create", params_json)
}

@_cdecl("twilite_trusthub_v1_customer_profile_entity_assignment_list") @implementation
public func twilite_trusthub_v1_customer_profile_entity_assignment_list(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "trusthub.v1.customer_profile_entity_assignment.list", params_json)
}

@_cdecl("twilite_trusthub_v1_customer_profile_entity_assignment_page") @implementation
public func twilite_trusthub_v1_customer_profile_entity_assignment_page(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "trusthub.v1.customer_profile_entity_assignment.page", params_json)
}

@_cdecl("twilite_trusthub_v1_customer_profile_entity_assignment_fetch") @implementation
public func twilite_trusthub_v1_customer_profile_entity_assignment_fetch(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "trusthub.v1.customer_profile_entity_assignment.fetch", params_json)
}

@_cdecl("twilite_trusthub_v1_customer_profile_entity_assignment_delete") @implementation
public func twilite_trusthub_v1_customer_profile_entity_assignment_delete(
    _ client: OpaquePointer?, _ params_json: UnsafePointer<CChar>?
) -> OpaquePointer? {
    call(client, "trusthub.v1.customer_profile_entity_assignment.delete", params_json)
}
