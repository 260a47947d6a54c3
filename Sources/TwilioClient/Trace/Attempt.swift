import Bytes
import HTTP
import JSON
import TwilioAPI

/// One HTTP request that was made, and what follows from it: a line of the trace.
struct Attempt {
    /// What came of it.
    struct Outcome {
        var httpStatus: Int32 = 0
        var curlCode: Int32 = 0
        var headers = AnswerHeaders()
        let elapsedMS: Int64

        init(elapsedMS: Int64) { self.elapsedMS = elapsedMS }

        init(_ answer: Answer, elapsedMS: Int64) {
            self.elapsedMS = elapsedMS
            httpStatus = answer.status
            headers = answer.headers
        }

        init(_ failure: TransferFailure, elapsedMS: Int64) {
            self.elapsedMS = elapsedMS
            httpStatus = failure.status
            curlCode = failure.code
            headers = failure.headers
        }
    }

    let operation: Operation
    let request: Request
    let number: Int32
    let outcome: Outcome
    /// Whether the request is sent again, and why or why not.
    let decision: RetryPolicy.Decision
    /// What the call does next.
    let step: Call.Step

    /// The line: a JSON object. It has the URL, which holds no secret, and neither headers nor bodies.
    var line: ByteBuffer {
        var json = JSONWriter(reserving: 320)
        json.beginObject()
        json.name("operation")
        json.string(operation.id.utf8)
        json.name("method")
        json.string(request.method.name)
        json.name("url")
        json.string(request.url.bytes)
        json.name("attempt")
        json.integer(Int64(number))
        json.name("http_status")
        json.integer(Int64(outcome.httpStatus))
        if outcome.curlCode != 0 {
            json.name("curl_code")
            json.integer(Int64(outcome.curlCode))
        }
        json.name("ms")
        json.integer(outcome.elapsedMS)
        json.name("request_id")
        if let requestID = outcome.headers.requestID { json.string(requestID) } else { json.null() }
        json.name("next")
        switch (decision, step) {
        case (.again(let delay, _), _):
            json.string("retry")
            json.name("delay_ms")
            json.integer(delay)
        case (.stop, .send): json.string("next_page")
        case (.stop, .end(let response)):
            json.string(response.status == .ok || response.status == .done ? "done" : "fail")
        }
        json.name("why")
        json.string(decision.reason)
        json.endObject()
        let line = ByteBuffer(reserving: json.bytes.count)
        line.append(json.bytes)
        return line
    }
}
