import Bytes
import Testing

@testable import HTTP

@Suite struct AnswerHeadersTests {
    @Test func findsFieldsInAnyCase() {
        let headers = read(
            "HTTP/1.1 404 Not Found\r\n", "TWILIO-REQUEST-ID: RQ1 \r\n", "content-type:application/json\r\n",
            "Retry-After:\t 7\r\n",
            "X-Other: 1\r\n", "\r\n"
        ).headers
        #expect(headers.requestID == Array("RQ1".utf8))
        #expect(headers.contentType == Array("application/json".utf8))
        #expect(headers.retryAfter == Array("7".utf8))
        #expect(value(headers, "x-OTHER") == "1")
        for none in ["X-Othe", "X-Other:", "X-Other: 1", "Other", ":", "", " "] { #expect(value(headers, none) == nil) }
    }

    /// What the library itself reads or tells is what ASCII prints, or it is nothing.
    @Test func readsNothingButASCII() {
        #expect(read("Twilio-Request-Id: ü\r\n").headers.requestID == nil)
        #expect(read("Retry-After: 7\r\n", "Retry-After: ü\r\n").headers.retryAfter == Array("7".utf8))
    }

    @Test func survivesLinesCutShort() {
        for line in ["", "T", ":", "Twilio-Request-Id"] {
            #expect(read(line).headers.lines == nil)
            #expect(read(line).headers.requestID == nil)
        }
        #expect(read("Twilio-Request-Id:").headers.requestID?.count == 0)
    }

    /// Lines that are in order already are handed out where they lie.
    @Test(arguments: ["A: b\r\n", "A: \r\n", "A: b:c d\r\n", "A-Name: and a value of more than sixteen bytes\r\n"])
    func copiesNothingThatIsInOrder(_ line: String) {
        let headers = read(line, line).headers
        #expect(headers.lines.map(headers.has) == true)
        #expect(headers.lines.map(text) == line + line)
    }

    @Test(arguments: [
        (["A:b\r\n"], "A: b\r\n"), (["A:\r\n"], "A: \r\n"), (["A:  b\r\n"], "A: b\r\n"), (["A: b \t\r\n"], "A: b\r\n"),
        (["A : b\r\n"], "A: b\r\n"), (["A: b\n"], "A: b\r\n"), (["A: b"], "A: b\r\n"), (["A: b\r\r\n"], "A: b\r\n"),
        (["A: b\tc\r\n"], "A: b\tc\r\n"), (["A: b\rc\u{0}\u{7F}d\r\n"], "A: b c  d\r\n"), (["A: ü\r\n"], "A: Ã¼\r\n"),
        (["A: sixteen bytes and ü\r\n"], "A: sixteen bytes and Ã¼\r\n"), (["A: b\r\n", "none\r\n"], "A: b\r\n"),
        (["A: b\r\n", " c\r\n", "\t \r\n", "\td \r\n", "E: f\r\n"], "A: b c d\r\nE: f\r\n"),
        (["A:\r\n", " b\r\n"], "A: b\r\n"), (["none\r\n", " b: c\r\n"], ""), ([": b\r\n", "A: b\r\n"], "A: b\r\n"),
    ])
    func putsLinesInOrder(_ lines: [String], _ expected: String) {
        var reader = HeaderReader()
        for line in lines { Array(line.utf8).withUnsafeBufferPointer { reader.take($0) } }
        #expect(reader.headers.lines.map(text) ?? "" == expected)
    }

    private func value(_ headers: AnswerHeaders, _ name: String) -> String? {
        Array(name.utf8).withUnsafeBufferPointer { headers.value(of: $0) }.map(text)
    }
}
