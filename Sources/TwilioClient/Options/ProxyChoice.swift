import Bytes
import HTTP

/// The proxy that an option names, or else the environment, as libcurl reads that; nil for none.
///
/// libcurl would ask the environment with each request, while another thread of the program may be changing it.
func chosenProxy(_ options: OptionValues, isTLS: Bool) throws(Failure) -> Proxy? {
    let given = try options.text(.proxy)
    // HTTP_PROXY is not read: in a CGI program it is a header of the request.
    let found: (text: [UInt8], place: StaticString)? =
        given.map { ($0, "option proxy") }
        ?? (isTLS ? variable("https_proxy") ?? variable("HTTPS_PROXY") : variable("http_proxy"))
        ?? variable("all_proxy") ?? variable("ALL_PROXY")
    guard let found else { return nil }
    var text = found.text
    defer { wipe(&text) }
    let exceptions = ByteBuffer((variable("no_proxy") ?? variable("NO_PROXY"))?.text ?? [])
    switch text.withUnsafeBufferPointer({ read($0) }) {
    case .success(let address): return Proxy(address, exceptions: exceptions)
    case .failure(let fault):
        let kind: StaticString = given == nil ? "environment variable " : ""
        let complaint: Text = "The \(kind)\(found.place) is not the URL of a proxy: \(fault.reason)"
        if given != nil { throw Failure(.misuse, complaint) }
        return Proxy(unusable: complaint, exceptions: exceptions)
    }
}

private func variable(_ name: StaticString) -> (text: [UInt8], place: StaticString)? {
    environment(name).map { ($0, name) }
}

private func read(_ text: UnsafeBufferPointer<UInt8>) -> Result<ProxyAddress, ProxyAddress.Fault> {
    do throws(ProxyAddress.Fault) { return .success(try ProxyAddress(text)) } catch { return .failure(error) }
}
