// Shows how calls fail, and what an error carries.
//
//     swift run --package-path examples/swift errors
import TwiliteKit

@main struct Errors {
    static let service = "VA0123456789abcdef0123456789abcdef"

    static func main() async throws {
        let client = try Client()

        do {
            try await client.call(
                "trusthub.v1.customer_profile.create", ["Email": "nobody", "PolicySid": "RN12", "FriendlyNam": "x"])
        } catch  where error.kind == .invalidParameters {
            print("Everything that is wrong with the parameters, at once; nothing was sent:")
            for parameter in error.parameters { print("  ", parameter.name, parameter.rule, "-", parameter.message) }
        } catch {
            throw error
        }

        do {
            _ = try await client.verify.v2.services(service).entities("nobody-is-called-so").fetch()
        } catch  where error.code == 20404 {
            print("A record that is not there:", error.httpStatus ?? 0, error.message, error.requestID ?? "")
        } catch {
            throw error
        }

        do {
            var options = Options()
            options.baseURL = "http://127.0.0.1:1"
            options.maxRetries = 1
            try await Client(options).verify.v2.services(service).entities.create(identity: "nobody-knows")
        } catch {
            print("A server that is not there:", error.message)
            print("   may have taken effect:", error.mayHaveTakenEffect, "after", error.attempts, "attempts")
        }

        do {
            try await client.call("verify.v2.entity.list", ["ServiceSid": service], within: .zero)
        } catch {
            print("A deadline that has passed:", error.message)
        }

        let task = Task { try await client.call("verify.v2.entity.list", ["ServiceSid": service]) }
        task.cancel()
        if case .failure(let error as TwiliteError) = await task.result {
            print("A task that was cancelled:", error.kind)
        }

        do {
            try await client.call("verify.v2.entity.creat")
        } catch {
            print("Any other failure is a TwiliteError too:", error)
        }
    }
}
