import Bytes
import Testing

@testable import HTTP

@Suite struct HeaderReaderTests {
    @Test func beginsAnewWithEachStatusLine() {
        let headers = read("HTTP/1.1 100 Continue\r\n", "Retry-After: 9\r\n", "\r\n", "HTTP/2 200\r\n", "\r\n").headers
        #expect(headers.retryAfter == nil && headers.lines == nil)
    }

    /// A blank at the begin of a line goes on with the line before it, and a status line does not go on.
    @Test func acceptsABlankAfterAHeaderLineAlone() {
        for blank in [" x", "\tx: y\r\n"] {
            var reader = read("HTTP/1.1 200 OK\r\n")
            #expect(!accepts(&reader, blank))
            reader = read("HTTP/1.1 200 OK\r\n")
            #expect(accepts(&reader, "X: y\r\n"))
            #expect(accepts(&reader, blank))
        }
    }

    @Test func endsWithTheBlankLineOfTheLastAnswer() {
        for status in ["200", "204", "404", "101", " 200"] {
            #expect(read("HTTP/1.1 \(status) x\r\n", "\r\n").isWhole)
            #expect(!read("HTTP/1.1 \(status) x\r\n").isWhole)
        }
        for status in ["100", "103", "199"] { #expect(!read("HTTP/1.1 \(status) x\r\n", "\r\n").isWhole) }
        #expect(read("HTTP/1.1 103 x\r\n", "\r\n", "HTTP/1.1 200 x\r\n", "\r\n").isWhole)
    }

    @Test func takesNothingFromTrailers() {
        let reader = read("HTTP/1.1 200 x\r\n", "A: b\r\n", "\r\n", "Retry-After: 7\r\n", "HTTP/1.1 200 x\r\n")
        #expect(reader.headers.lines.map(text) == "A: b\r\n")
    }

    /// What was given out stays as it was when the next answer comes.
    @Test func givesItsMemoryToNobody() {
        var reader = read("HTTP/1.1 200 x\r\n", "A: b\r\n", "\r\n")
        let headers = reader.headers
        reader.reset()
        Array("C: d\r\n".utf8).withUnsafeBufferPointer { reader.take($0) }
        #expect(headers.lines.map(text) == "A: b\r\n")
        #expect(reader.headers.lines.map(text) == "C: d\r\n")
    }

    private func accepts(_ reader: inout HeaderReader, _ line: String) -> Bool {
        Array(line.utf8).withUnsafeBufferPointer { reader.accept($0) }
    }
}

func read(_ lines: String...) -> HeaderReader {
    var reader = HeaderReader()
    for line in lines { Array(line.utf8).withUnsafeBufferPointer { reader.take($0) } }
    return reader
}
