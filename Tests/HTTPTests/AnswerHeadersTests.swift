import Bytes
import Testing

@testable import HTTP

@Suite struct AnswerHeadersTests {
    @Test func findsItsFieldsInAnyCase() {
        let headers = read(
            "HTTP/1.1 404 Not Found\r\n", "TWILIO-REQUEST-ID: RQ1 \r\n", "content-type:application/json\r\n",
            "Retry-After:\t 7\r\n",
            "X-Other: 1\r\n", "\r\n")
        #expect(headers.requestID.map { Array($0.bytes) } == Array("RQ1".utf8))
        #expect(headers.contentType == Array("application/json".utf8))
        #expect(headers.retryAfter == Array("7".utf8))
    }

    @Test func beginsAnewWithEachStatusLine() {
        let headers = read("HTTP/1.1 100 Continue\r\n", "Retry-After: 9\r\n", "\r\n", "HTTP/2 200\r\n", "\r\n")
        #expect(headers.retryAfter == nil)
    }

    /// A value reaches C strings and messages, so it is ASCII without controls or it is nothing.
    @Test func ignoresValuesWithControlsOrOtherBytes() {
        #expect(read("Twilio-Request-Id: a\u{0}b\r\n").requestID == nil)
        #expect(read("Twilio-Request-Id: ü\r\n").requestID == nil)
    }

    @Test func survivesLinesCutShort() {
        #expect(read("", "T", "Twilio-Request-Id:").requestID?.count == 0)
    }

    private func read(_ lines: String...) -> AnswerHeaders {
        var headers = AnswerHeaders()
        for line in lines { Array(line.utf8).withUnsafeBufferPointer { headers.take($0) } }
        return headers
    }
}
