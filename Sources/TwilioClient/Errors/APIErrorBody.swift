import Bytes
import JSON
import TwilioAPI

/// What the body of an error answer says, in whichever of Twilio's shapes it comes.
///
/// - legacy, the one these resources use: `{"code", "message", "more_info", "status", "details"?}`
/// - RFC 9457: `{"type", "title", "status", "code", "detail"?, "errors"?}`
/// - version 1.0: `{"code", "message", "httpStatusCode", "params", "userError"}`
/// - bulk: `{"errors": [{"code", "message", "infoUrl", "context"}]}`
struct APIErrorBody {
    var code: Int64?
    var message: [UInt8]?
    var moreInfo: [UInt8]?
    /// A JSON value, checked.
    var details: [UInt8]?
    /// Whether the body was a JSON object at all.
    var isJSON = false

    init() {}

    init(_ text: UnsafeBufferPointer<UInt8>) {
        do throws(JSONError) {
            var reader = JSONReader(text)
            guard try reader.kind() == .object else { return }
            var read = APIErrorBody()
            try read.take(&reader)
            try reader.end()
            read.isJSON = true
            self = read
        } catch {
            // HTML from a proxy, or half an answer: the HTTP status speaks alone.
        }
    }

    private mutating func take(_ reader: inout JSONReader) throws(JSONError) {
        var title: [UInt8]?
        var detail: [UInt8]?
        var first = APIErrorBody()
        var extra: [UInt8]?
        try reader.enterObject()
        while let name = try reader.nextMember() {
            if name.equals("code") {
                code = try Self.integer(&reader)
            } else if name.equals("message") {
                message = try Self.string(&reader)
            } else if name.equals("more_info") || name.equals("infoUrl") || name.equals("type") {
                moreInfo = try Self.string(&reader) ?? moreInfo
            } else if name.equals("title") {
                title = try Self.string(&reader)
            } else if name.equals("detail") {
                detail = try Self.string(&reader)
            } else if name.equals("details") {
                details = try Self.object(&reader)
            } else if name.equals("errors") {
                (first, extra) = try Self.list(&reader, named: "errors")
            } else if name.equals("params") {
                (_, extra) = try Self.list(&reader, named: "params")
            } else {
                _ = try reader.skip()
            }
        }
        code = code ?? first.code
        message = message ?? detail ?? title ?? first.message
        moreInfo = moreInfo ?? first.moreInfo
        details = details ?? extra
    }

    /// A number, or digits in quotes, as some of Twilio's services write codes.
    private static func integer(_ reader: inout JSONReader) throws(JSONError) -> Int64? {
        switch try reader.kind() {
        case .number: return try reader.number().integer
        case .string:
            let string = try reader.string()
            return JSONNumber(text: string.escaped).integer
        default:
            _ = try reader.skip()
            return nil
        }
    }

    private static func string(_ reader: inout JSONReader) throws(JSONError) -> [UInt8]? {
        guard try reader.kind() == .string else {
            _ = try reader.skip()
            return nil
        }
        var text: [UInt8] = []
        try reader.string().appendDecoded(to: &text)
        return text.isEmpty ? nil : text
    }

    private static func object(_ reader: inout JSONReader) throws(JSONError) -> [UInt8]? {
        let isObject = try reader.kind() == .object
        let range = try reader.skip()
        return isObject ? Array(reader.bytes(range)) : nil
    }

    /// The first error of a list, and the list whole, as an object with this one member.
    private static func list(_ reader: inout JSONReader, named name: StaticString) throws(JSONError)
        -> (APIErrorBody, [UInt8]?)
    {
        var looking = reader
        let range = try reader.skip()
        var first = APIErrorBody()
        if try looking.kind() == .array {
            try looking.enterArray()
            if try looking.nextElement(), try looking.kind() == .object { try first.take(&looking) }
        }
        var json = JSONWriter()
        json.beginObject()
        json.name(name)
        json.raw(reader.bytes(range))
        json.endObject()
        return (first, json.bytes)
    }
}
