import Bytes
import HTTP

/// The proxy that an option names, or else the environment, as libcurl reads that; nil for none.
///
/// libcurl would ask the environment with each request, while another thread of the program may be changing it.
func chosenProxy(_ options: OptionValues, isTLS: Bool) throws(Failure) -> Proxy? {
    let exceptions = ByteBuffer(environment("no_proxy") ?? environment("NO_PROXY") ?? [])
    if let given = try options.text(.proxy) {
        switch address(given) {
        case .success(let address): return Proxy(address, exceptions: exceptions)
        case .failure(let fault):
            throw Failure(.misuse, "The option proxy is not the URL of a proxy: \(fault.reason)")
        }
    }
    // HTTP_PROXY is not read: in a CGI program it is a header of the request.
    for variable: StaticString in [
        isTLS ? "https_proxy" : "http_proxy", isTLS ? "HTTPS_PROXY" : "", "all_proxy", "ALL_PROXY",
    ] {
        guard var found = environment(variable) else { continue }
        defer { wipe(&found) }
        switch address(found) {
        case .success(let address): return Proxy(address, exceptions: exceptions)
        case .failure(let fault):
            return Proxy(
                unusable: "The environment variable \(variable) is not the URL of a proxy: \(fault.reason)",
                exceptions: exceptions)
        }
    }
    return nil
}

private func address(_ text: [UInt8]) -> Result<ProxyAddress, ProxyAddress.Fault> {
    text.withUnsafeBufferPointer { text in
        do throws(ProxyAddress.Fault) { return .success(try ProxyAddress(text)) } catch { return .failure(error) }
    }
}
