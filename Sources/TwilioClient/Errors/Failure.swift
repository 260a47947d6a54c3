import Bytes
import HTTP
import JSON
import TwilioAPI

/// All that is known of a call that failed. `docs/errors.md` explains its JSON. One thread makes it; then it is only read.
final class Failure: Error, @unchecked Sendable {
    var status: Status
    var message: Text
    var operation: Text?
    /// The parameters that are not valid.
    var violations: [Violation] = []
    /// The properties of an answer that are not what the API documents.
    var differences: [Violation] = []
    /// What was asked of the network, once something was.
    var asked: (method: Method, url: [UInt8])?
    /// The status of the last HTTP answer, its header, and what it said.
    var httpStatus: Int32 = 0
    var headers = AnswerHeaders()
    var body = APIErrorBody()
    /// libcurl's CURLcode, when there was no whole answer.
    var curlCode: Int32?
    /// Whether nobody can know if the request did what it asks for.
    var mayHaveTakenEffect = false
    var attempts: Int32 = 0

    init(_ status: Status, _ message: Text, operation: Operation? = nil) {
        self.status = status
        self.message = message
        self.operation = operation?.id
    }

    var response: Response {
        let text = ByteBuffer()
        text.append(json)
        return Response(status, text, httpStatus: httpStatus, headers: headers, attempts: attempts)
    }

    private var json: [UInt8] {
        var json = JSONWriter(reserving: 512)
        json.beginObject()
        json.name("error")
        json.beginObject()
        json.name("status")
        json.string(status.name)
        json.name("message")
        json.string(message.utf8)
        if let operation {
            json.name("operation")
            json.string(operation.utf8)
        }
        if httpStatus != 0 {
            json.name("http_status")
            json.integer(Int64(httpStatus))
        }
        write(body, to: &json)
        if let curlCode {
            json.name("curl_code")
            json.integer(Int64(curlCode))
        }
        if let requestID = headers.requestID {
            json.name("request_id")
            json.string(requestID)
        }
        if let asked {
            json.name("method")
            json.string(asked.method.name)
            json.name("url")
            json.string(asked.url)
        }
        json.name("may_have_taken_effect")
        json.boolean(mayHaveTakenEffect)
        json.name("attempts")
        json.integer(Int64(attempts))
        write(violations, named: "parameters", to: &json)
        write(differences, named: "properties", to: &json)
        json.endObject()
        json.endObject()
        return json.bytes
    }

    private func write(_ body: APIErrorBody, to json: inout JSONWriter) {
        if let code = body.code {
            json.name("code")
            json.integer(code)
        }
        if let moreInfo = body.moreInfo {
            json.name("more_info")
            json.string(moreInfo)
        }
        if let details = body.details {
            json.name("details")
            details.withUnsafeBufferPointer { json.raw($0) }
        }
    }

    private func write(_ violations: [Violation], named name: StaticString, to json: inout JSONWriter) {
        if violations.isEmpty { return }
        json.name(name)
        json.beginArray()
        for violation in violations {
            json.beginObject()
            json.name("name")
            json.string(violation.name)
            json.name("rule")
            json.string(violation.rule)
            json.name("message")
            json.string(violation.message.utf8)
            json.endObject()
        }
        json.endArray()
    }
}
