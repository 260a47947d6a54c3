/// How a call failed: the one error of this library.
///
/// ```swift
/// do {
///     try await client.call("verify.v2.entity.fetch", ["ServiceSid": service, "Identity": identity])
/// } catch where error.code == 20404 {
///     // there is no such entity
/// } catch where error.mayHaveTakenEffect {
///     // look whether the change was made before asking for it again
/// }
/// ```
///
/// No credential appears in an error.
public struct TwiliteError: Error, Sendable {
    /// Which kind of failure it is. More kinds may be added: treat one that you do not know as a failure.
    public struct Kind: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// The kind by name, as the C library and Python have it.
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        public var description: String { rawValue }

        /// The call itself is wrong: an unknown operation or option, missing credentials. Nothing was sent. Correct the
        /// program or its configuration.
        public static let misuse = Kind(rawValue: "misuse")
        /// Parameters broke their rules; `parameters` lists every one of them. Nothing was sent.
        public static let invalidParameters = Kind(rawValue: "invalid_parameters")
        /// No whole answer came: name lookup, connection, TLS, a broken connection. Look at `mayHaveTakenEffect`, then
        /// ask again later.
        public static let transport = Kind(rawValue: "transport")
        /// The time ran out: that of an attempt, or the deadline. Look at `mayHaveTakenEffect`, then ask again later.
        public static let timeout = Kind(rawValue: "timeout")
        /// Twilio answered with an error: `httpStatus`, `code` and `moreInfo` say which.
        public static let apiError = Kind(rawValue: "api_error")
        /// An answer that is not what the API documents. Look what stands between you and Twilio.
        public static let invalidResponse = Kind(rawValue: "invalid_response")
        /// The task was cancelled. `mayHaveTakenEffect` tells whether a write was on the wire.
        public static let cancelled = Kind(rawValue: "cancelled")
        /// A text that the program gave is not JSON.
        public static let invalidJSON = Kind(rawValue: "invalid_json")
        /// An answer that is right cannot be decoded as the type that the program asked for.
        public static let decoding = Kind(rawValue: "decoding")
    }

    /// A parameter that is wrong, and how.
    public struct InvalidParameter: Sendable, Equatable {
        /// Its name in the API's spelling; an unknown one as it was given.
        public let name: String
        /// The rule that it breaks: `required`, `unknown`, `sid` and so on, as docs/errors.md lists them.
        public let rule: String
        /// A sentence for a person.
        public let message: String
    }

    /// A property of an answer that is not as the API documents it; only with `strictResponses`.
    public struct UnexpectedProperty: Sendable, Equatable {
        /// Its name, with its record's in a page: `entities[3].sid`.
        public let name: String
        /// How it differs: `unknown`, `null`, `type` and so on.
        public let rule: String
        /// A sentence for a person.
        public let message: String
    }

    /// Which kind of failure it is.
    public let kind: Kind
    /// A sentence for a person. Its words may change; do not compare them.
    public let message: String
    /// The operation's id, if it is known.
    public let operation: String?
    /// The status of the last HTTP answer that came, whole or not; nil when there was none.
    public let httpStatus: Int?
    /// Twilio's error code, such as 20404.
    public let code: Int?
    /// The page that explains the code.
    public let moreInfo: String?
    /// What else Twilio says, as it came.
    public let details: JSON?
    /// libcurl's code, when no whole answer came.
    public let curlCode: Int?
    /// The `Twilio-Request-Id` of the answer; Twilio's support asks for it.
    public let requestID: String?
    /// The method of the last request.
    public let method: String?
    /// What was asked last: without credentials, but with all that you asked for, identities included.
    public let url: String?
    /// Whether nobody can know if the change was made. False: it certainly was not.
    public let mayHaveTakenEffect: Bool
    /// The HTTP requests made for the call, all pages and tries together.
    public let attempts: Int
    /// Every parameter that is wrong, of `.invalidParameters`.
    public let parameters: [InvalidParameter]
    /// Every property that differs, where `strictResponses` found some.
    public let properties: [UnexpectedProperty]
    /// The header of the answer that `httpStatus` is of: `Retry-After` for one.
    public let headers: Headers
    /// The error object as JSON, with fields that this version may not know.
    public let json: JSON

    /// An error that is found on this side of the library.
    init(_ kind: Kind, _ message: String, operation: String? = nil) {
        var object: JSON.Object = JSON.Object(members: [
            ("status", .string(kind.rawValue)), ("message", .string(message)),
        ])
        if let operation { object["operation"] = .string(operation) }
        object["may_have_taken_effect"] = false
        object["attempts"] = 0
        self.init(.object(object), Headers())
    }

    /// The error of an answer that came, and then could not be read as the type that it should be.
    func after(_ response: Response, mayHaveTakenEffect: Bool) -> TwiliteError {
        var object = json.object ?? JSON.Object(members: [])
        object["http_status"] = response.httpStatus?.json
        object["request_id"] = response.requestID?.json
        object["attempts"] = response.attempts.json
        object["may_have_taken_effect"] = .bool(mayHaveTakenEffect)
        return TwiliteError(.object(object), response.headers)
    }

    /// An error as the core says it. `json` is the error object's inside.
    init(_ json: JSON, _ headers: Headers) {
        kind = Kind(rawValue: json["status"]?.string ?? Kind.misuse.rawValue)
        message = json["message"]?.string ?? ""
        operation = json["operation"]?.string
        httpStatus = json["http_status"]?.int
        code = json["code"]?.int
        moreInfo = json["more_info"]?.string
        details = json["details"]
        curlCode = json["curl_code"]?.int
        requestID = json["request_id"]?.string
        method = json["method"]?.string
        url = json["url"]?.string
        mayHaveTakenEffect = json["may_have_taken_effect"]?.bool ?? true
        attempts = json["attempts"]?.int ?? 0
        parameters = (json["parameters"]?.array ?? []).map {
            InvalidParameter(name: $0.text("name"), rule: $0.text("rule"), message: $0.text("message"))
        }
        properties = (json["properties"]?.array ?? []).map {
            UnexpectedProperty(name: $0.text("name"), rule: $0.text("rule"), message: $0.text("message"))
        }
        self.headers = headers
        self.json = json
    }
}

extension TwiliteError: CustomStringConvertible {
    /// The message with the kind and Twilio's code, and a line for each parameter or property that is wrong.
    public var description: String {
        let code = code.map { " \($0)" } ?? ""
        let wrong = parameters.map(\.message) + properties.map(\.message)
        return (["\(kind)\(code): \(message)"] + wrong.map { "  \($0)" }).joined(separator: "\n")
    }
}

extension JSON {
    fileprivate func text(_ name: String) -> String { self[name]?.string ?? "" }
}
