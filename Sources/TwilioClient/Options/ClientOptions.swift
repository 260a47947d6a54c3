import Bytes
import CSystem
import HTTP
import JSON

/// The options of a client, read and checked.
struct ClientOptions {
    let endpoint: Endpoint
    /// The header lines of every request, the credentials among them.
    let headers: HeaderList
    let retryPolicy: RetryPolicy
    let isStrict: Bool
    /// Where the trace goes, if anywhere.
    let traceDescriptor: Int32?
    let transfers: TransferOptions
    let maxIdleConnections: Int

    init(_ values: OptionValues) throws(Failure) {
        endpoint = try Endpoint(values)
        headers = HeaderList(
            try Credentials.authorization(values),
            before: HeaderList(
                userAgent(suffix: try values.text(.userAgentSuffix)),
                before: HeaderList.of("Accept: application/json", "Accept-Encoding: gzip", "Expect:")))
        retryPolicy = RetryPolicy(
            maxRetries: Int(values.integer(.maxRetries) ?? 3), maxDelayMS: values.integer(.retryMaxDelayMS) ?? 10_000)
        isStrict = values.boolean(.strictResponses) ?? false
        traceDescriptor = try Self.traceDescriptor(values)
        var transfers = TransferOptions()
        if let value = values.integer(.connectTimeoutMS) { transfers.connectTimeoutMS = Int(value) }
        if let value = values.integer(.timeoutMS) { transfers.timeoutMS = Int(value) }
        if let value = values.integer(.maxResponseBytes) { transfers.maxResponseBytes = Int(value) }
        transfers.caFile = try values.text(.caFile).map(ByteBuffer.init)
        transfers.proxy = try chosenProxy(values, isTLS: endpoint.isTLS)
        maxIdleConnections = Int(values.integer(.maxConnections) ?? 16)
        transfers.keepsConnections = maxIdleConnections > 0
        self.transfers = transfers
    }

    private static func traceDescriptor(_ values: OptionValues) throws(Failure) -> Int32? {
        let name = try values.text(.trace)
        if let descriptor = values.integer(.traceFD).flatMap(Int32.init(exactly:)) {
            guard name == nil else { throw Failure(.misuse, "Give trace or trace_fd, not both") }
            guard system_can_write(descriptor) != 0 else {
                throw Failure(.misuse, "The option trace_fd is no descriptor that is open for writing")
            }
            return descriptor
        }
        guard let name else { return nil }
        guard name.elementsEqual(("stderr" as StaticString).utf8) else {
            throw Failure(.misuse, "The option trace must be \"stderr\"")
        }
        return STDERR_FILENO
    }
}

extension HeaderList {
    fileprivate static func of(_ lines: StaticString...) -> HeaderList? {
        var list: HeaderList?
        for line in lines.reversed() {
            let text = ByteBuffer()
            text.append(line)
            list = HeaderList(text, before: list)
        }
        return list
    }
}
