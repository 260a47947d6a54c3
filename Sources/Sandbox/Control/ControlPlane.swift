import Foundation

/// What a tester steers the sandbox with: everything under `/_sandbox/`, and the page for a person at `/`. It asks for no
/// credentials, and answers a client that addressed loopback by name alone, so that no page of another site reaches it.
enum ControlPlane {
    static let prefix = "_sandbox"

    static func answer(_ request: Request, _ sandbox: isolated Sandbox) -> Response {
        guard request.origin.isLoopback else { return .refusal(403, "the control plane is for loopback") }
        do throws(ControlError) {
            guard request.rawPath != "/" else { return try page(request, sandbox) }
            let word = request.segments?.count == 2 ? request.segments?[1] : nil
            guard let word, let verbs = verbs[word] else { throw ControlError("no such path", status: 404) }
            guard let verb = verbs[request.method] else { throw ControlError("wrong method", status: 405) }
            return try verb(request, sandbox)
        } catch {
            return .refusal(error.status, error.message)
        }
    }

    private typealias Verb = @Sendable (Request, isolated Sandbox) throws(ControlError) -> Response

    private static let verbs: [String: [String: Verb]] = [
        "health": ["GET": health],
        "reset": ["POST": reset],
        "state": ["GET": state],
        "requests": ["GET": requests, "DELETE": forgetRequests],
        "faults": ["GET": faults, "POST": arm, "DELETE": disarm],
        "review": ["POST": review],
        "operations": ["GET": operations],
        "tokens": ["POST": setTokens, "DELETE": revokeTokens],
    ]

    private static func page(_ request: Request, _ sandbox: isolated Sandbox) throws(ControlError) -> Response {
        guard request.method == "GET" else { throw ControlError("wrong method", status: 405) }
        let html = HomePage(sandbox, origin: request.origin).text
        return Response(status: 200, contentType: "text/html; charset=utf-8", body: Array(html.utf8))
    }

    private static let health: Verb = { _, _ in
        .json(200) { json in
            json.object {
                $0.member("status", "ok")
                $0.member("version", Sandbox.version)
            }
        }
    }

    private static let reset: Verb = { _, sandbox in
        sandbox.reset()
        return .noContent
    }

    private static let state: Verb = { request, sandbox in
        .json(200) { State(sandbox, origin: request.origin).write(&$0) }
    }

    /// What the documents have, by the names that faults and the journal have for it.
    private static let operations: Verb = { _, sandbox in
        .json(200) { json in
            json.object { json in
                json.array("operations") { json in
                    for document in sandbox.documents.all {
                        for operation in document.operations { operation.write(&json, document) }
                    }
                }
            }
        }
    }

    private static let requests: Verb = { _, sandbox in .json(200) { sandbox.journal.write(&$0) } }

    private static let forgetRequests: Verb = { _, sandbox in
        sandbox.forgetRequests()
        return .noContent
    }

    private static let faults: Verb = { _, sandbox in list(sandbox.faults, status: 200) }

    private static let arm: Verb = { request, sandbox throws(ControlError) in
        sandbox.arm(try decoded(request, documents: sandbox.documents))
        return list(sandbox.faults, status: 201)
    }

    private static let disarm: Verb = { _, sandbox in
        sandbox.disarm()
        return .noContent
    }

    /// How long the next access tokens live: `{"expires_in": 2}`.
    private static let setTokens: Verb = { request, sandbox throws(ControlError) in
        let settings: TokenSettings = try decoded(request)
        sandbox.setTokenLifetime(settings.expiresIn)
        return .noContent
    }

    private static let revokeTokens: Verb = { _, sandbox in
        sandbox.revokeTokens()
        return .noContent
    }

    /// Twilio's reviewers, in a call: `{"sid": "BU…", "status": "twilio-approved"}`, or `twilio-rejected` and `errors`.
    private static let review: Verb = { request, sandbox throws(ControlError) in
        let review: Review = try decoded(request)
        guard var profile = sandbox.store.profiles[review.sid] else {
            throw ControlError("no such profile", status: 404)
        }
        guard profile.status == .inReview else {
            throw ControlError("the profile is not in review but \(profile.status.rawValue)", status: 409)
        }
        profile.review(review.outcome, errors: review.errors)
        sandbox.replace(profile)
        return .json(200) { profile.write(&$0, origin: request.origin) }
    }

    private static func list(_ faults: Faults, status: Int) -> Response {
        .json(status) { json in
            json.object { json in
                json.array("faults") { json in
                    for fault in faults.armed { fault.write(&json) }
                }
            }
        }
    }

    private static func decoded<Value: Decodable>(
        _ request: Request, documents: Documents = .none
    ) throws(ControlError) -> Value {
        do {
            let decoder = JSONDecoder()
            decoder.userInfo = Documents.asUserInfo(documents)
            return try decoder.decode(Value.self, from: request.body)
        } catch let error as ControlError {
            throw error
        } catch {
            throw ControlError("the body is not a JSON object")
        }
    }
}

/// Why the control plane does not do what it was asked.
struct ControlError: Error {
    let message: String
    let status: Int

    init(_ message: String, status: Int = 400) {
        self.message = message
        self.status = status
    }
}

private struct TokenSettings: Decodable {
    let expiresIn: Int

    init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        expiresIn = try fields.required("expires_in", Int.self)
        guard 0...86_400 ~= expiresIn else { throw ControlError("expires_in must be from 0 to 86400") }
        try fields.finish()
    }
}

/// The outcome of a review.
private struct Review: Decodable {
    let sid: String
    let outcome: CustomerProfile.Status
    let errors: [Int]

    init(from decoder: any Decoder) throws {
        var fields = try Fields(decoder)
        sid = try fields.required("sid", String.self)
        let status = try fields.required("status", String.self)
        guard let outcome = CustomerProfile.Status(rawValue: status), outcome == .approved || outcome == .rejected
        else {
            throw ControlError("status must be twilio-approved or twilio-rejected")
        }
        self.outcome = outcome
        // The code of the reference's own sample of a rejection.
        errors = try fields.optional("errors", [Int].self) ?? [18601]
        try fields.finish()
    }
}

extension Response {
    fileprivate static func refusal(_ status: Int, _ message: String) -> Response {
        .json(status) { json in json.object { $0.member("error", message) } }
    }
}
