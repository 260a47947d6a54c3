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
    private let body: ByteBuffer?
    private let headers: HeaderList
    /// Whether its requests say who calls as the client does.
    let usesClientCredentials: Bool

    /// The API's path, encoded; as long as the call.
    var path: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: location.bytes[pathStart...]) }

    /// The request for this call, or with another query for a later page of it.
    func request(query other: ByteBuffer? = nil) -> Request {
        guard let query = other ?? query else { return Request(method, location, body: body, headers: headers) }
        let url = ByteBuffer(reserving: location.count + query.count + 1)
        url.append(location.bytes)
        url.append(UInt8(ascii: "?"))
        url.append(query.bytes)
        return Request(method, url, body: body, headers: headers)
    }

    /// The query with another value for one of its fields, which goes to its end.
    func query(with name: LastingText, _ value: UnsafeBufferPointer<UInt8>) -> ByteBuffer {
        let changed = ByteBuffer(reserving: (query?.count ?? 0) + name.count + value.count + 2)
        if let query {
            _ = LastingText(query.bytes).hasPart(between: UInt8(ascii: "&")) { field in
                if field.split(at: UInt8(ascii: "=")).before.equals(name) { return false }
                if changed.count > 0 { changed.append(UInt8(ascii: "&")) }
                changed.append(field.utf8)
                return false
            }
        }
        changed.appendField(name.utf8, value)
        return changed
    }

    /// Writes arguments where the API wants them: path, query, header or body.
    init(_ operation: Operation, _ arguments: Arguments, _ configuration: CallConfiguration) {
        method = operation.method
        usesClientCredentials = operation.usesClientCredentials(arguments)
        let location = ByteBuffer(reserving: 256)
        configuration.endpoint.append(operation.product, to: location)
        pathStart = location.count
        // The arguments of the path come first, in the order in which the route has their places.
        var route = operation.route.utf8[...]
        var fields = EncodedFields(
            method, headers: usesClientCredentials ? configuration.headers : configuration.ownHeaders)
        let sizeName = operation.listing?.style.sizeName
        for (parameter, argument) in zip(operation.parameters, arguments.values) {
            switch parameter.place {
            case .path:
                guard let open = route.firstIndex(of: UInt8(ascii: "{")),
                    let close = route.firstIndex(of: UInt8(ascii: "}"))
                else { break }
                location.append(UnsafeBufferPointer(rebasing: route[..<open]))
                if parameter.isOwnAccount, argument.isAbsent {
                    location.append(configuration.account?.bytes ?? ("" as StaticString).utf8)
                }
                argument.withText { location.appendPathSegment($0) }
                route = route[(close + 1)...]
            // How many records a page has depends on how many are wanted: see `pageSize`.
            case .query where sizeName.map { $0.equals(parameter.wire) } ?? false: break
            case .json, .scim: fields.setBody(argument, type: parameter.place.contentType)
            default: fields.append(parameter.wire, argument, to: parameter.place)
            }
        }
        location.append(UnsafeBufferPointer(rebasing: route))
        fields.append(
            arguments.others, of: operation, but: sizeName.flatMap { arguments.integer($0) == nil ? nil : $0 })
        if let sizeName, let size = operation.pageSize(arguments, sizeName) {
            fields.append(sizeName, .integer(size), to: .query)
        }
        self.location = location
        query = fields.query
        body = fields.body
        headers = fields.headers
    }
}

/// The fields of a request as they are put together.
private struct EncodedFields {
    private(set) var query: ByteBuffer?
    /// The form, or the JSON that is sent in its place.
    private(set) var body: ByteBuffer?
    private(set) var headers: HeaderList
    private let method: Method
    private var isForm: Bool

    init(_ method: Method, headers: HeaderList) {
        self.method = method
        self.headers = headers
        isForm = method.hasBody
        body = isForm ? ByteBuffer() : nil
    }

    mutating func append(_ name: LastingText, _ argument: Argument, to place: Parameter.Place) {
        switch place {
        case .query, .form:
            argument.withText { append(name.utf8, $0, to: place) }
            argument.withMembers { prefix, member, value in
                (prefix.utf8 + [UInt8(ascii: ".")] + member).withUnsafeBufferPointer { append($0, value, to: place) }
            }
        case .header: argument.withText { headers = HeaderList(line(name, $0), before: headers) }
        case .path, .json, .scim, .control: break
        }
    }

    private mutating func append(
        _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>, to place: Parameter.Place
    ) {
        if place == .form, isForm {
            body?.appendField(name, value)
        } else {
            let fields = query ?? ByteBuffer()
            fields.appendField(name, value)
            query = fields
        }
    }

    /// Has the request carry JSON as it stands, and no form.
    mutating func setBody(_ argument: Argument, type: LastingText?) {
        isForm = false
        let json = ByteBuffer()
        argument.withText { json.append($0) }
        body = json
        if let type { headers = HeaderList(line("Content-Type", type.utf8), before: headers) }
    }

    /// Appends what the operation does not know of. `Body`, an object or an array, is JSON for a route that the library
    /// does not know.
    mutating func append(
        _ others: [Arguments.Other], of operation: Operation, but sizeName: LastingText?
    ) {
        guard !others.isEmpty else { return }
        for other in others where operation.takesAnything && isForm && other.isBody {
            setBody(other.value.whole, type: Parameter.Place.json.contentType)
        }
        for other in others {
            if other.isBody, operation.takesAnything, method.hasBody, !isForm { continue }
            if let sizeName, other.name.equals(sizeName) { continue }
            var name: [UInt8] = []
            other.name.appendDecoded(to: &name)
            name.withUnsafeBufferPointer { append(LastingText($0), other.value, to: .form) }
        }
    }
}

private func line(_ name: LastingText, _ value: UnsafeBufferPointer<UInt8>) -> ByteBuffer {
    let line = ByteBuffer(reserving: name.count + value.count + 2)
    line.append(name.utf8)
    // libcurl takes a name with a colon and no more for a line to be left out.
    line.append(value.isEmpty ? ";" : ": ")
    line.append(value)
    return line
}

extension Operation {
    /// Whether the client's credentials go with a request, and neither others nor none.
    fileprivate func usesClientCredentials(_ arguments: Arguments) -> Bool {
        if credentials == .none { return false }
        guard bringsAuthorization else { return true }
        return !zip(parameters, arguments.values).contains { $0.isAuthorization && !$1.isAbsent }
    }

    /// The size of page to ask for: what the caller says, else the largest, and never more than the caller wants in all.
    /// One page alone is the API's own size unless the caller says another.
    fileprivate func pageSize(_ arguments: Arguments, _ name: LastingText) -> Int64? {
        let given = arguments.integer(name)
        guard verb == .list else { return given }
        guard let size = given ?? listing?.largestPage else { return nil }
        return min(size, max(1, arguments.integer("Limit") ?? Int64.max))
    }
}
