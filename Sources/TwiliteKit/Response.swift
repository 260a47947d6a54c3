import TwilioClient

/// What came of a call that went well: Twilio's JSON, byte for byte.
///
/// What it has of its `JSONText` is the usual way to read it: `response["sid"]?.string`,
/// `response.decode(Message.self)`, `response.data`. `create`, `fetch` and `update` give the record, `page` the page as
/// Twilio wrote it, `list` an array of records, `delete` an empty object.
public struct Response: JSONText {
    let core: TwilioClient.Response

    init(_ core: TwilioClient.Response) { self.core = core }

    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        withExtendedLifetime(core) { body(UnsafeRawBufferPointer(core.json.bytes)) }
    }

    /// The HTTP status of the last answer; nil when nothing had to be asked, as for a list with the limit 0.
    public var httpStatus: Int? { core.httpStatus == 0 ? nil : Int(core.httpStatus) }

    /// The `Twilio-Request-Id` of that answer, which Twilio's support asks for.
    public var requestID: String? { core.requestID.map { String(cString: $0) } }

    /// The header fields of that answer.
    public var headers: Headers { core.kitHeaders }

    /// The HTTP requests made for the call, all pages and tries together.
    public var attempts: Int { Int(core.attempts) }

    /// The records of a list or a page, as Twilio wrote each; nil for a response that has none.
    public var records: [Record]? {
        core.recordRanges.map { ranges in ranges.map { Record(core, $0) } }
    }
}

/// A record of a list or a page: Twilio's JSON, byte for byte. It keeps the page that it came with.
public struct Record: JSONText {
    private let page: TwilioClient.Response
    private let range: Range<Int>

    init(_ page: TwilioClient.Response, _ range: Range<Int>) {
        self.page = page
        self.range = range
    }

    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        withExtendedLifetime(page) {
            body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(page.json.bytes)[range]))
        }
    }
}

extension Response: CustomStringConvertible {
    /// The text.
    public var description: String { text }
}

extension Record: CustomStringConvertible {
    /// The text.
    public var description: String { text }
}

extension TwilioClient.Response {
    var kitHeaders: Headers { headerLines.map { Headers(lines: String(cString: $0)) } ?? Headers() }

    /// The response to a call that went well, or else the error.
    func get() throws(TwiliteError) -> Response {
        if status == .ok || status == .done { return Response(self) }
        throw error
    }

    var error: TwiliteError { TwiliteError(Response(self).json["error"] ?? nil, kitHeaders) }
}
