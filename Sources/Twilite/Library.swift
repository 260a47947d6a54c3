import Bytes
import CTwilite
import Threading
import TwilioAPI
import TwilioClient

@_cdecl("twilite_version") @implementation
public func twilite_version() -> UnsafePointer<CChar>? {
    UnsafeRawPointer(Catalog.version.utf8Start).assumingMemoryBound(to: CChar.self)
}

@_cdecl("twilite_abi_version") @implementation
public func twilite_abi_version() -> Int32 { Catalog.abiVersion }

@_cdecl("twilite_catalog") @implementation
public func twilite_catalog() -> UnsafePointer<CChar>? {
    FirstUse.makeCatalogReady()
    return ForkGate.pass(ending: catalog.text.cString) { catalog.text.cString }
}

@_cdecl("twilite_describe") @implementation
public func twilite_describe(_ prefix: UnsafePointer<CChar>?) -> OpaquePointer? {
    handle(describe(text(prefix)))
}

/// Written when it is first asked for, and kept as long as the library is loaded.
private let catalog = CatalogText()

private final class CatalogText: Sendable {
    let text: ByteBuffer

    init() {
        let json = catalogJSON()
        text = ByteBuffer(reserving: json.count)
        text.append(json)
    }
}
