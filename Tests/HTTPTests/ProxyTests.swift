import Bytes
import Testing

@testable import HTTP

/// What becomes of libcurl's words, whatever they are, when a proxy has a user and a password.
@Suite struct ProxyTests {
    private func proxy(_ url: String) throws -> Proxy {
        Proxy(try Array(url.utf8).withUnsafeBufferPointer { try ProxyAddress($0) }, exceptions: ByteBuffer())
    }

    private func isTold(_ proxy: Proxy, by words: String) -> Bool {
        Array(words.utf8).withUnsafeBufferPointer { proxy.isTold(by: $0) }
    }

    @Test(arguments: [
        "No way to use 'http://user:p%40ss@host'", "user", "with the password p@ss", "p%40ss",
        "The superuser was refused",
    ])
    func wordsWithUserOrPasswordTellIt(words: String) throws {
        #expect(isTold(try proxy("http://user:p%40ss@host:1"), by: words))
    }

    @Test(arguments: ["", "Could not resolve proxy: host", "CONNECT tunnel failed, response 407", "p@s"])
    func otherWordsDoNot(words: String) throws {
        #expect(!isTold(try proxy("http://user:p%40ss@host:1"), by: words))
    }

    @Test func wordsThatMayHaveBeenCutTellIt() throws {
        let proxy = try proxy("http://user:password@host")
        #expect(isTold(proxy, by: String(repeating: "x", count: 255)))
        #expect(!isTold(proxy, by: String(repeating: "x", count: 254)))
    }

    @Test func withoutALoginThereIsNothingToTell() throws {
        #expect(!isTold(try proxy("http://host:1"), by: String(repeating: "host", count: 64)))
    }

    @Test(arguments: [
        ("http://u:p@h:1/path?a#b", "http://h:1", "u:p"), ("h", "http://h", nil), ("u:p@h:", "http://h:", "u:p"),
        ("HTTPS://[fe80::1%25eth0]:443", "HTTPS://[fe80::1%25eth0]:443", nil), ("u@[::1]", "http://[::1]", "u"),
        ("socks5h://u:p@localhost/run/proxy.sock", "socks5h://localhost/run/proxy.sock", "u:p"),
        ("ftp.example:3128", "http://ftp.example:3128", nil),
    ])
    func theLoginIsNotInTheURL(given: String, url: String, login: String?) throws {
        let address = try Array(given.utf8).withUnsafeBufferPointer { try ProxyAddress($0) }
        #expect(String(decoding: address.url.bytes, as: UTF8.self) == url)
        #expect(address.login.map { String(decoding: $0.text.bytes, as: UTF8.self) } == login)
    }

    @Test func aComplaintIsMadeOnlyOfWordsAboutTheURLThatStandsForNone() {
        let proxy = Proxy(unusable: "so", exceptions: ByteBuffer())
        func complaint(_ words: String) -> [UInt8]? {
            Array(words.utf8).withUnsafeBufferPointer { proxy.complaint(after: $0)?.utf8 }
        }
        let url = String(decoding: proxy.url.bytes, as: UTF8.self)
        #expect(complaint("Unsupported proxy scheme for '\(url)'") == Array("so".utf8))
        #expect(complaint("Failed to connect to 127.0.0.1 port 1") == nil)
    }
}
