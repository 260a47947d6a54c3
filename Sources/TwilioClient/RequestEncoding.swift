import Bytes
import HTTP
import JSON
import TwilioAPI

/// The HTTP request that an operation's arguments ask for, in the pieces that paging puts together anew.
struct EncodedCall {
    let method: Method
    /// The URL without a query: scheme and host, what a `base_url` puts before the path, and from `pathStart` on the API's
    /// path, encoded.
    private let location: ByteBuffer
    private let pathStart: Int
    /// The query, without its question mark; nil for none.
    private let query: ByteBuffer?
    private let form: ByteBuffer?
    private let headers: HeaderList

    /// The API's path, encoded; as long as the call.
    var path: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: location.bytes[pathStart...]) }

    /// The request for this call, or with another query for a later page of it.
    func request(query other: ByteBuffer? = nil) -> Request {
        guard let query = other ?? query else { return Request(method, location, form: form, headers: headers) }
        let url = ByteBuffer(reserving: location.count + query.count + 1)
        url.append(location.bytes)
        url.append(UInt8(ascii: "?"))
        url.append(query.bytes)
        return Request(method, url, form: form, headers: headers)
    }

    /// Writes arguments where the API wants them: path, query, header or form.
    init(_ operation: Operation, _ arguments: Arguments, _ configuration: CallConfiguration) {
        method = operation.verb.method
        let location = ByteBuffer(reserving: 256)
        configuration.endpoint.append(operation.product, to: location)
        pathStart = location.count
        // The arguments of the path come first, in the order in which the route has their places.
        var route = operation.route.utf8[...]
        var query: ByteBuffer?
        let form = method == .post ? ByteBuffer() : nil
        var headers = configuration.headers
        for (parameter, argument) in zip(operation.parameters, arguments.values) {
            argument.withText { value in
                switch parameter.place {
                case .path:
                    guard let open = route.firstIndex(of: UInt8(ascii: "{")),
                        let close = route.firstIndex(of: UInt8(ascii: "}"))
                    else { return }
                    location.append(UnsafeBufferPointer(rebasing: route[..<open]))
                    location.appendPathSegment(value)
                    route = route[(close + 1)...]
                // How many records a page has depends on how many are wanted: see `pageSize`.
                case .query where sameBytes(parameter.name.utf8, pageSizeName.utf8): break
                case .query: append(parameter.name, value, to: &query)
                case .form: form?.appendField(parameter.name.utf8, value)
                case .header: headers = HeaderList(line(parameter.name, value), before: headers)
                case .control: break
                }
            }
        }
        location.append(UnsafeBufferPointer(rebasing: route))
        if let size = operation.pageSize(arguments) {
            Argument.integer(size).withText { append(pageSizeName, $0, to: &query) }
        }
        self.location = location
        self.query = query
        self.form = form
        self.headers = headers
    }
}

private func append(_ name: StaticString, _ value: UnsafeBufferPointer<UInt8>, to query: inout ByteBuffer?) {
    let fields = query ?? ByteBuffer()
    fields.appendField(name.utf8, value)
    query = fields
}

private func line(_ name: StaticString, _ value: UnsafeBufferPointer<UInt8>) -> ByteBuffer {
    let line = ByteBuffer(reserving: name.utf8.count + value.count + 2)
    line.append(name)
    line.append(": ")
    line.append(value)
    return line
}

private let pageSizeName: StaticString = "PageSize"

extension Operation {
    /// The size of page to ask for: what the caller says, else the largest, and never more than the caller wants in all.
    /// One page alone is the API's own size unless the caller says another.
    fileprivate func pageSize(_ arguments: Arguments) -> Int64? {
        guard let listing else { return nil }
        let given = arguments.integer(pageSizeName)
        guard verb == .list else { return given }
        return min(given ?? listing.largestPage, max(1, arguments.integer("Limit") ?? Int64.max))
    }
}
