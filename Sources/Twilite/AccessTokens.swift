import CTwilite
import TwilioClient

@_cdecl("twilite_access_token") @implementation
public func twilite_access_token(_ options_json: UnsafePointer<CChar>?) -> OpaquePointer? {
    handle(accessToken(text(options_json)))
}
