import Bytes
import CTwiliteSystem
import HTTP
import JSON
import TwilioAPI

/// The header line `User-Agent: twilite/<version> (<os> <arch>) libcurl/<version>`, with the caller's suffix.
func userAgent(suffix: [UInt8]?) -> ByteBuffer {
    var system = utsname()
    let isKnown = uname(&system) == 0
    let os = isKnown ? text(&system.sysname) : "unknown"
    let machine = isKnown ? text(&system.machine) : "unknown"
    let libcurl = Libcurl.version.map { Text(cString: $0) } ?? "unknown"
    let own: Text = "User-Agent: twilite/\(Catalog.version) (\(os) \(machine)) libcurl/\(libcurl)"
    return ByteBuffer((suffix.map { "\(own) \(Text($0))" } ?? own).utf8)
}

/// A field of `utsname`: a C string in an array, which Swift sees as a tuple.
private func text<Tuple>(_ field: inout Tuple) -> Text {
    withUnsafeBytes(of: &field) { bytes in Text(Array(bytes.prefix { $0 != 0 })) }
}
