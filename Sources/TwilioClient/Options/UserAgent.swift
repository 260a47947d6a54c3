import CSystem
import TwilioAPI

/// `twilite/<version> (<os> <arch>) libcurl/<version>`, and the caller's suffix.
func userAgent(suffix: [UInt8]?) -> String {
    var system = utsname()
    let isKnown = uname(&system) == 0
    let os = isKnown ? text(&system.sysname) : "unknown"
    let machine = isKnown ? text(&system.machine) : "unknown"
    let libcurl = libcurl_version().map { String(cString: $0) } ?? "unknown"
    let own = "twilite/\(Catalog.version) (\(os) \(machine)) libcurl/\(libcurl)"
    return suffix.map { "\(own) \(String(decoding: $0, as: UTF8.self))" } ?? own
}

/// A field of `utsname`: a C string in an array, which Swift sees as a tuple.
private func text<Tuple>(_ field: inout Tuple) -> String {
    withUnsafeBytes(of: &field) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}
