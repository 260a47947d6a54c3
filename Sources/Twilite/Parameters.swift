import Bytes
import CTwilite
import TwilioClient

@_cdecl("twilite_params_create") @implementation
public func twilite_params_create() -> OpaquePointer? { handle(ParameterText()) }

@_cdecl("twilite_params_set_text") @implementation
public func twilite_params_set_text(
    _ params: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ value: UnsafePointer<CChar>?
) -> Int32 {
    guard value != nil else { return Status.misuse.rawValue }
    return set(params, name, text(value), isJSON: false)
}

@_cdecl("twilite_params_set_text_length") @implementation
public func twilite_params_set_text_length(
    _ params: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ value: UnsafePointer<CChar>?, _ length: Int
) -> Int32 {
    guard let value = bytes(value, length) else { return Status.misuse.rawValue }
    return set(params, name, value, isJSON: false)
}

@_cdecl("twilite_params_set_json") @implementation
public func twilite_params_set_json(
    _ params: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ json: UnsafePointer<CChar>?
) -> Int32 {
    set(params, name, text(json), isJSON: true)
}

@_cdecl("twilite_params_set_integer") @implementation
public func twilite_params_set_integer(
    _ params: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ value: Int64
) -> Int32 {
    var digits: [UInt8] = []
    appendDecimal(value, to: &digits)
    return digits.withUnsafeBufferPointer { set(params, name, $0, isJSON: true) }
}

@_cdecl("twilite_params_set_boolean") @implementation
public func twilite_params_set_boolean(
    _ params: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ value: Int32
) -> Int32 {
    set(params, name, (value != 0 ? "true" : "false" as StaticString).utf8, isJSON: true)
}

@_cdecl("twilite_params_remove") @implementation
public func twilite_params_remove(_ params: OpaquePointer?, _ name: UnsafePointer<CChar>?) -> Int32 {
    guard let params = object(ParameterText.self, params), name != nil else { return Status.misuse.rawValue }
    return (params.remove(text(name)) ? Status.ok : .done).rawValue
}

@_cdecl("twilite_params_json") @implementation
public func twilite_params_json(_ params: OpaquePointer?) -> UnsafePointer<CChar>? {
    object(ParameterText.self, params)?.json
        ?? UnsafeRawPointer(noParameters.utf8Start).assumingMemoryBound(to: CChar.self)
}

@_cdecl("twilite_params_free") @implementation
public func twilite_params_free(_ params: OpaquePointer?) {
    free(ParameterText.self, params)
}

private let noParameters: StaticString = "{}"

private func set(
    _ params: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ value: UnsafeBufferPointer<UInt8>, isJSON: Bool
) -> Int32 {
    guard let params = object(ParameterText.self, params), name != nil else { return Status.misuse.rawValue }
    return (params.set(text(name), value, isJSON: isJSON) ? Status.ok : .misuse).rawValue
}
