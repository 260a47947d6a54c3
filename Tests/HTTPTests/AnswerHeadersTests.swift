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

    /// A blank at the begin of a line goes on with the line before it, and a status line does not go on.
    @Test func acceptsABlankAfterAHeaderLineAlone() {
        for blank in [" x", "\tx: y\r\n"] {
            var headers = read("HTTP/1.1 200 OK\r\n")
            #expect(!accepts(&headers, blank))
            headers = read("HTTP/1.1 200 OK\r\n")
            #expect(accepts(&headers, "X: y\r\n"))
            #expect(accepts(&headers, blank))
        }
    }

    @Test func endsWithTheBlankLineOfTheLastAnswer() {
        for status in ["200", "204", "404", "101", " 200"] {
            #expect(read("HTTP/1.1 \(status) x\r\n", "\r\n").areWhole)
            #expect(!read("HTTP/1.1 \(status) x\r\n").areWhole)
        }
        for status in ["100", "103", "199"] { #expect(!read("HTTP/1.1 \(status) x\r\n", "\r\n").areWhole) }
        #expect(read("HTTP/1.1 103 x\r\n", "\r\n", "HTTP/1.1 200 x\r\n", "\r\n").areWhole)
    }

    private func accepts(_ headers: inout AnswerHeaders, _ line: String) -> Bool {
        Array(line.utf8).withUnsafeBufferPointer { headers.accept($0) }
    }

    private func read(_ lines: String...) -> AnswerHeaders {
        var headers = AnswerHeaders()
        for line in lines { Array(line.utf8).withUnsafeBufferPointer { headers.take($0) } }
        return headers
    }
}
