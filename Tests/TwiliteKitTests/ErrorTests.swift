import Testing
import TwiliteKit

@Suite struct ErrorTests {
    let fetch: Parameters = ["ServiceSid": service, "Identity": "ff483d1ff591898a"]

    @Test func saysWhatTwilioSays() async throws {
        let body =
            #"{"code": 20404, "message": "There is none", "more_info": "https://www.twilio.com/docs/errors/20404", "#
            + #""status": 404, "details": {"a": [1.0]}}"#
        try await TestServer.with { _ in
            .init(body, status: 404, headers: ["Twilio-Request-Id": "RQ2", "X-A": "b"])
        } _: {
            let client = try $0.client()
            let error = try await #require(throws: TwiliteError.self) {
                try await client.call("verify.v2.entity.fetch", fetch)
            }
            #expect(error.kind == .apiError)
            #expect(error.code == 20404)
            #expect(error.message == "There is none")
            #expect(error.httpStatus == 404)
            #expect(error.moreInfo == "https://www.twilio.com/docs/errors/20404")
            #expect(error.details == ["a": [try JSON(parsing: "1.0")]])
            #expect(error.requestID == "RQ2")
            #expect(error.operation == "verify.v2.entity.fetch")
            #expect(error.method == "GET")
            #expect(error.url?.hasSuffix("/v2/Services/\(service)/Entities/ff483d1ff591898a") == true)
            #expect(error.attempts == 1)
            #expect(!error.mayHaveTakenEffect)
            #expect(error.headers["x-a"] == "b")
            #expect("\(error)" == "api_error 20404: There is none")
        }
    }

    @Test func saysThatAWriteMayHaveTakenEffect() async throws {
        try await TestServer.with { _ in
            .init("<html>", status: 502)
        } _: {
            let client = try $0.client()
            let error = try await #require(throws: TwiliteError.self) {
                try await client.call("verify.v2.entity.create", fetch)
            }
            #expect(error.kind == .apiError && error.httpStatus == 502 && error.mayHaveTakenEffect)
        }
    }

    @Test func sendsAgainWhatOnlyReads() async throws {
        try await TestServer.with { _ in
            .init("{}", status: 503)
        } _: {
            let client = try $0.client {
                $0.maxRetries = 2
                $0.retryMaxDelay = .milliseconds(1)
            }
            let error = try await #require(throws: TwiliteError.self) {
                try await client.call("verify.v2.entity.fetch", fetch)
            }
            #expect(error.attempts == 3)
            #expect($0.asked.count == 3)
        }
    }

    @Test func refusesAnAnswerThatIsNotJSON() async throws {
        try await TestServer.with { _ in
            .init("<html>")
        } _: {
            let client = try $0.client()
            let error = try await #require(throws: TwiliteError.self) {
                try await client.call("verify.v2.entity.fetch", fetch)
            }
            #expect(error.kind == .invalidResponse)
        }
    }

    @Test func saysThatNobodyListens() async throws {
        let client = try await TestServer.with { _ in
            .init("")
        } _: {
            try $0.client()
        }
        let error = try await #require(throws: TwiliteError.self) {
            try await client.call("verify.v2.entity.fetch", fetch)
        }
        #expect(error.kind == .transport)
        #expect(error.curlCode == 7)
    }

    @Test func refusesOptionsAndSaysAllThatIsWrong() throws {
        var options = Options()
        options.accountSID = account
        options.authToken = "of-the-account"
        options.maxRetries = 101
        options.timeout = .zero
        let error = try #require(throws: TwiliteError.self) { try Client(options) }
        #expect(error.kind == .misuse)
        #expect(error.message.contains("timeout_ms") && error.message.contains("max_retries"))
        #expect(!error.message.contains("of-the-account"))
        var queue = Options()
        queue.accountSID = account
        queue.authToken = "x"
        queue.maxInFlight = 0
        #expect(throws: TwiliteError.self) { try Client(queue) }
    }

    /// A record that cannot be read as its type was written all the same.
    @Test func saysThatARecordWithoutSIDMayHaveBeenMade() async throws {
        try await TestServer.with { _ in
            .init("{\"identity\": \"x\"}", status: 201)
        } _: {
            let entities = try $0.client().verify.v2.services(service).entities
            let error = try await #require(throws: TwiliteError.self) {
                try await entities.create(identity: "ff483d1ff591898a")
            }
            #expect(error.kind == .decoding && error.mayHaveTakenEffect && error.httpStatus == 201)
            let read = try await #require(throws: TwiliteError.self) { try await entities("ff483d1ff591898a").fetch() }
            #expect(read.kind == .decoding && !read.mayHaveTakenEffect)
        }
    }
}
