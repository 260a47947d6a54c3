import CCurl
import Threading

/// libcurl as a whole.
public enum Libcurl {
    /// Its thread-safe initialisation; the library never cleans up, for the host may use libcurl too.
    private static let isInitialised = ForkGate.install() && curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK

    /// Initialises it, if nobody has; false when it cannot be used.
    public static func makeReady() -> Bool { isInitialised }

    /// The version that is loaded, as a C string that lives as long as it.
    public static var version: UnsafePointer<CChar>? { libcurl_version() }
}
