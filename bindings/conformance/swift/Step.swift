import Foundation
import TwiliteKit

/// One step of a case.
struct Step {
    let json: JSON
    let client: Client?
    let options: JSON.Object?

    func outcome() async -> JSON {
        do {
            switch (json["do"]?.string, client) {
            case ("client", _):
                _ = try Client(Options(json["options"]?.object ?? JSON.Object([:])))
                return ["ok": nil]
            case ("validate", _):
                try validate(operation, try parameters())
                return ["ok": nil]
            case ("access_token", _): return try accessToken()
            case ("webhook", _): return try webhook()
            case ("call", let client?): return try await call(client)
            case ("chain", let client?): return try await chain(client)
            case ("stream", let client?): return await stream(client)
            case ("many", _?): return try await many()
            case ("cancel", let client?): return await cancel(client)
            case ("concurrent", let client?): return await concurrent(client)
            default: return ["unknown": true]
            }
        } catch let error as TwiliteError {
            return failure(error)
        } catch {
            return ["error": .string("\(error)")]
        }
    }

    private var operation: String { json["operation"]?.string ?? "" }

    private func parameters(_ name: String = "parameters") throws(TwiliteError) -> Parameters {
        try Parameters(json: (json[name] ?? [:]).description)
    }

    // MARK: - Calls

    private func call(_ client: Client) async throws -> JSON {
        let time = json["within_ms"]?.int.map { Duration.milliseconds($0) }
        return success(try await client.call(operation, try parameters(), within: time))
    }

    private func chain(_ client: Client) async throws -> JSON {
        let path = json["path"]?.array ?? []
        var place = client.product(path.first?.string ?? "")
        for step in path.dropFirst() {
            place = place[dynamicMember: inSwift(step.string ?? step[0]?.string ?? "")]
            if let id = step[1]?.string { place = place(id) }
        }
        let arguments = try parameters("arguments")
        switch json["verb"]?.string {
        case "create": return success(try await place.create(arguments))
        case "fetch": return success(try await place.fetch(arguments))
        case "update": return success(try await place.update(arguments))
        case "delete": return success(try await place.delete(arguments))
        case "list": return ["ok": .array(try await place.list(arguments).map(\.json))]
        default: return ["unknown": true]
        }
    }

    /// `customer_profiles` as Swift spells it.
    private func inSwift(_ name: String) -> String {
        let words = name.split(separator: "_")
        return words.dropFirst().reduce(String(words.first ?? "")) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
    }

    private func stream(_ client: Client) async -> JSON {
        var records: [JSON] = []
        do {
            for try await record in client.records(operation, try parameters()) {
                records.append(record.json)
                if records.count == json["take"]?.int { break }
            }
            return ["ok": .array(records)]
        } catch {
            return ["records": .array(records), "error": error.json]
        }
    }

    private func many() async throws -> JSON {
        var wanted = Options(options ?? JSON.Object([:]))
        wanted.maxInFlight = json["in_flight"]?.int
        let client = try Client(wanted)
        let calls = json["calls"]?.array ?? []
        let outcomes = await withTaskGroup(of: (Int, JSON).self) { group in
            for (index, each) in calls.enumerated() {
                group.addTask {
                    var step: [String: JSON] = ["do": "call"]
                    step["operation"] = each["operation"]
                    step["parameters"] = each["parameters"]
                    return (index, await Step(json: .object(JSON.Object(step)), client: client, options: nil).outcome())
                }
            }
            return await group.reduce(into: [Int: JSON]()) { $0[$1.0] = $1.1 }
        }
        return ["many": .array(calls.indices.map { outcomes[$0] ?? nil })]
    }

    private func cancel(_ client: Client) async -> JSON {
        let task = Task { await Step(json: calling, client: client, options: nil).outcome() }
        task.cancel()
        return await task.value
    }

    private func concurrent(_ client: Client) async -> JSON {
        let each = json["each"]?.int ?? 1
        let count = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<(json["workers"]?.int ?? 1) {
                group.addTask {
                    var wentWell = 0
                    for _ in 0..<each {
                        let outcome = await Step(json: calling, client: client, options: nil).outcome()
                        wentWell += outcome["ok"] == nil ? 0 : 1
                    }
                    return wentWell
                }
            }
            return await group.reduce(0, +)
        }
        return ["ok": .number(JSON.Number(count))]
    }

    /// This step as a call.
    private var calling: JSON {
        var step: [String: JSON] = ["do": "call"]
        step["operation"] = json["operation"]
        step["parameters"] = json["parameters"]
        return .object(JSON.Object(step))
    }

    // MARK: - Without a client

    private func accessToken() throws -> JSON {
        let options = json["options"]
        let made = try AccessToken(
            identity: options?["identity"]?.string, grants: options?["grants"] ?? [:],
            timeToLive: options?["ttl_seconds"]?.int.map { .seconds($0) }, accountSID: options?["account_sid"]?.string,
            apiKey: options?["api_key"]?.string, apiSecret: options?["api_secret"]?.string)
        let expires = JSON.Number(Int64(made.expiresAt.timeIntervalSince1970))
        return ["ok": ["token": .string(made.token), "expires_at": .number(expires)]]
    }

    private func webhook() throws -> JSON {
        let isAuthentic = try Webhooks.isAuthentic(
            authToken: json["auth_token"]?.string ?? "", signature: json["signature"]?.string,
            url: json["url"]?.string ?? "", contentType: json["content_type"]?.string,
            body: Data((json["body"]?.string ?? "").utf8))
        return ["ok": .bool(isAuthentic)]
    }

    // MARK: - Outcomes

    private func success(_ response: Response) -> JSON {
        guard json["response"] != nil else { return ["ok": response.json] }
        return [
            "ok": response.json,
            "response": answer(response.httpStatus, response.requestID, response.attempts, response.headers),
        ]
    }

    private func failure(_ error: TwiliteError) -> JSON {
        guard json["response"] != nil else { return ["error": error.json] }
        return [
            "error": error.json, "response": answer(error.httpStatus, error.requestID, error.attempts, error.headers),
        ]
    }

    private func answer(_ status: Int?, _ requestID: String?, _ attempts: Int, _ headers: Headers) -> JSON {
        var fields: [String: JSON] = [:]
        for (name, _) in headers { fields[name.lowercased()] = headers[name].map { .string($0) } }
        return [
            "http_status": .number(JSON.Number(status ?? 0)), "request_id": requestID.map { .string($0) } ?? nil,
            "attempts": .number(JSON.Number(attempts)), "headers": .object(JSON.Object(fields)),
        ]
    }
}
