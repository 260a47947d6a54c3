import Bytes
import CTwiliteSystem
import HTTP
import JSON

/// The options of a client, read and checked.
struct ClientOptions {
    let endpoint: Endpoint
    /// The header lines of every request, the credentials among them but for those that tokens are fetched with.
    let headers: HeaderList
    /// Those without credentials.
    let ownHeaders: HeaderList
    /// Whether requests are sent with a bearer token.
    let hasBearer: Bool
    let account: ByteBuffer?
    let client: ClientCredentials?
    let retryPolicy: RetryPolicy
    let isStrict: Bool
    let isLenient: Bool
    /// Where the trace goes, if anywhere.
    let traceDescriptor: Int32?
    let transfers: TransferOptions
    let maxIdleConnections: Int

    init(_ values: OptionValues) throws(Failure) {
        endpoint = try Endpoint(values)
        let own = HeaderList(
            userAgent(suffix: try values.text(.userAgentSuffix)),
            before: HeaderList.of("Accept: application/json", "Accept-Encoding: gzip", "Expect:"))
        ownHeaders = own
        switch try Credentials(values) {
        case .header(let line): (headers, client, hasBearer) = (HeaderList(line, before: own), nil, false)
        case .bearer(let line): (headers, client, hasBearer) = (HeaderList(line, before: own), nil, true)
        case .client(let credentials): (headers, client, hasBearer) = (own, credentials, true)
        }
        account = try Credentials.account(values)
        retryPolicy = RetryPolicy(
            maxRetries: values.integer(.maxRetries), maxDelayMS: Int64(values.integer(.retryMaxDelayMS)))
        isStrict = values.boolean(.strictResponses)
        isLenient = values.boolean(.lenientParameters)
        traceDescriptor = try Self.traceDescriptor(values)
        maxIdleConnections = values.integer(.maxConnections)
        transfers = TransferOptions(
            connectTimeoutMS: values.integer(.connectTimeoutMS), timeoutMS: values.integer(.timeoutMS),
            maxResponseBytes: values.integer(.maxResponseBytes), keepsConnections: maxIdleConnections > 0,
            caFile: try values.text(.caFile).map(ByteBuffer.init),
            proxy: try chosenProxy(values, isTLS: endpoint.isTLS))
    }

    private static func traceDescriptor(_ values: OptionValues) throws(Failure) -> Int32? {
        let isToStandardError = try values.text(.trace) != nil
        guard let descriptor = values.descriptor(.traceFD) else { return isToStandardError ? STDERR_FILENO : nil }
        if isToStandardError { throw Failure(.misuse, "Give trace or trace_fd, not both") }
        guard system_can_write(descriptor) != 0 else {
            throw Failure(.misuse, "The option trace_fd is no descriptor that is open for writing")
        }
        return descriptor
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
