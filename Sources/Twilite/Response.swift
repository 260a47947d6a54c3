import Bytes
import CTwilite
import HTTP
import TwilioClient

/// What stands for a response where NULL was given.
private let noResponse: StaticString =
    "{\"error\": {\"status\": \"misuse\", \"message\": \"The response is NULL\", \"may_have_taken_effect\": false, \"attempts\": 0}}"

@_cdecl("twilite_response_status") @implementation
public func twilite_response_status(_ response: OpaquePointer?) -> Int32 {
    (object(Response.self, response)?.status ?? .misuse).rawValue
}

@_cdecl("twilite_response_json") @implementation
public func twilite_response_json(_ response: OpaquePointer?) -> UnsafePointer<CChar>? {
    object(Response.self, response)?.json.cString
        ?? UnsafeRawPointer(noResponse.utf8Start).assumingMemoryBound(to: CChar.self)
}

@_cdecl("twilite_response_json_length") @implementation
public func twilite_response_json_length(_ response: OpaquePointer?) -> Int {
    object(Response.self, response)?.json.count ?? noResponse.utf8CodeUnitCount
}

@_cdecl("twilite_response_http_status") @implementation
public func twilite_response_http_status(_ response: OpaquePointer?) -> Int32 {
    object(Response.self, response)?.httpStatus ?? 0
}

@_cdecl("twilite_response_request_id") @implementation
public func twilite_response_request_id(_ response: OpaquePointer?) -> UnsafePointer<CChar>? {
    object(Response.self, response)?.requestID
}

@_cdecl("twilite_response_header") @implementation
public func twilite_response_header(
    _ response: OpaquePointer?, _ name: UnsafePointer<CChar>?
) -> UnsafePointer<CChar>? {
    object(Response.self, response)?.header(text(name))
}

@_cdecl("twilite_response_headers") @implementation
public func twilite_response_headers(_ response: OpaquePointer?) -> UnsafePointer<CChar>? {
    object(Response.self, response)?.headerLines
}

@_cdecl("twilite_response_attempts") @implementation
public func twilite_response_attempts(_ response: OpaquePointer?) -> Int32 {
    object(Response.self, response)?.attempts ?? 0
}

@_cdecl("twilite_response_tag") @implementation
public func twilite_response_tag(_ response: OpaquePointer?) -> UInt64 {
    object(Response.self, response)?.tag ?? 0
}

@_cdecl("twilite_response_free") @implementation
public func twilite_response_free(_ response: OpaquePointer?) {
    free(Response.self, response)
}
