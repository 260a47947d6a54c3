import HTTP
import JSON
import TwilioAPI

/// One HTTP request that was made, and what follows from it: a line of the trace.
struct Attempt {
    /// What the call does next.
    enum Next {
        case done, fail, nextPage
        case retry(afterMS: Int64)
    }

    let operation: Operation
    let request: Request
    let number: Int32
    var httpStatus: Int32 = 0
    var curlCode: Int32 = 0
    var requestID: [UInt8]?
    var elapsedMS: Int64 = 0
    var next = Next.done
    var why: StaticString = ""

    /// The line: a JSON object. It has the URL, which holds no secret, and neither headers nor bodies.
    var line: ByteBuffer {
        var json = JSONWriter(reserving: 320)
        json.beginObject()
        json.name("operation")
        json.string(Array(operation.id.utf8))
        json.name("method")
        json.string(request.method.name)
        json.name("url")
        json.string(request.url.bytes)
        json.name("attempt")
        json.integer(Int64(number))
        json.name("http_status")
        json.integer(Int64(httpStatus))
        if curlCode != 0 {
            json.name("curl_code")
            json.integer(Int64(curlCode))
        }
        json.name("ms")
        json.integer(elapsedMS)
        json.name("request_id")
        if let requestID { json.string(requestID) } else { json.null() }
        json.name("next")
        switch next {
        case .done: json.string("done")
        case .fail: json.string("fail")
        case .nextPage: json.string("next_page")
        case .retry(let delay):
            json.string("retry")
            json.name("delay_ms")
            json.integer(delay)
        }
        json.name("why")
        json.string(why)
        json.endObject()
        let line = ByteBuffer(reserving: json.bytes.count)
        line.append(json.bytes)
        return line
    }
}
