import HTTP
import JSON
import TwilioAPI

/// The HTTP request that an operation's arguments ask for, in the pieces that paging puts together anew.
struct EncodedCall {
    let method: HTTPMethod
    /// Scheme, host and what a `base_url` puts before the path.
    let origin: ByteBuffer
    /// The API's path, encoded.
    let path: ByteBuffer
    /// The query, without its question mark; empty for none.
    let query: ByteBuffer
    let form: ByteBuffer?
    let headers: HeaderList

    /// The request for this call, or with another query for a later page of it.
    func request(query other: ByteBuffer? = nil) -> Request {
        let query = other ?? query
        let url = ByteBuffer(reserving: origin.count + path.count + query.count + 1)
        url.append(origin.bytes)
        url.append(path.bytes)
        if query.count > 0 {
            url.append(UInt8(ascii: "?"))
            url.append(query.bytes)
        }
        return Request(method, url, form: form, headers: headers)
    }
}

extension Operation {
    /// Writes arguments where the API wants them: path, query, header or form.
    func encode(_ arguments: Arguments, for client: Client) -> EncodedCall {
        let origin = ByteBuffer()
        client.endpoint.append(product, to: origin)
        let query = ByteBuffer()
        let form = ByteBuffer()
        var headers = client.headers
        var segments: [[UInt8]] = []
        for (parameter, argument) in zip(parameters, arguments.values) {
            if case .absent = argument { continue }
            var value: [UInt8] = []
            argument.appendText(to: &value)
            switch parameter.place {
            case .path: segments.append(value)
            // How many records a page has depends on how many are wanted: see `pageSize`.
            case .query where sameBytes(parameter.name.utf8, pageSizeName.utf8): continue
            case .query: query.appendField(parameter.name.utf8, value, first: query.count == 0)
            case .form: form.appendField(parameter.name.utf8, value, first: form.count == 0)
            case .header: headers = HeaderList(line(parameter.name, value), before: headers)
            case .control: continue
            }
        }
        if let size = pageSize(arguments) {
            var value: [UInt8] = []
            appendDecimal(size, to: &value)
            query.appendField(pageSizeName.utf8, value, first: query.count == 0)
        }
        return EncodedCall(
            method: verb.httpMethod, origin: origin, path: path(segments), query: query,
            form: verb.httpMethod == .post ? form : nil, headers: headers)
    }

    /// The size of page to ask for: what the caller says, else the largest, and never more than the caller wants in all.
    /// One page alone is the API's own size unless the caller says another.
    private func pageSize(_ arguments: Arguments) -> Int64? {
        guard let listing else { return nil }
        let given = arguments.integer(pageSizeName)
        guard verb == .list else { return given }
        return min(given ?? listing.largestPage, max(1, arguments.integer("Limit") ?? Int64.max))
    }

    /// The route with its placeholders filled in, in order.
    private func path(_ segments: [[UInt8]]) -> ByteBuffer {
        let path = ByteBuffer(reserving: 128)
        var rest = route.utf8[...]
        for segment in segments {
            guard let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest.firstIndex(of: UInt8(ascii: "}"))
            else { break }
            path.append(UnsafeBufferPointer(rebasing: rest[..<open]))
            path.appendPathSegment(segment)
            rest = rest[(close + 1)...]
        }
        path.append(UnsafeBufferPointer(rebasing: rest))
        return path
    }

    private func line(_ name: StaticString, _ value: [UInt8]) -> ByteBuffer {
        let line = ByteBuffer(reserving: name.utf8.count + value.count + 2)
        line.append(name)
        line.append(": ")
        line.append(value)
        return line
    }
}

private let pageSizeName: StaticString = "PageSize"

extension Verb {
    var httpMethod: HTTPMethod {
        switch method {
        case .get: .get
        case .post: .post
        case .delete: .delete
        }
    }
}
