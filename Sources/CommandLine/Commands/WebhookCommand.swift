import ArgumentParser
import FoundationEssentials
import Glibc
import TwiliteKit

struct WebhookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhook", abstract: "Look at requests that came to a webhook.", subcommands: [Check.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Tell whether a request is Twilio's, by its signature.",
            usage: "twilite webhook check --url <url> --signature <text> [--content-type <type>] < BODY",
            discussion: """
                The auth token is that of the environment (TWILIO_AUTH_TOKEN) or of a profile. The exit status says the \
                verdict: 0 for a request of Twilio's, 13 for any other.
                """)

        @Option(help: "The URL that Twilio was told, with scheme, host and query.")
        var url: String

        @Option(help: ArgumentHelp("The header X-Twilio-Signature.", valueName: "text"))
        var signature: String

        @Option(help: ArgumentHelp("The header Content-Type; a form's, if not given.", valueName: "type"))
        var contentType = "application/x-www-form-urlencoded"

        @Flag(help: "The request has no body: do not read standard input.")
        var noBody = false

        @Option(help: ArgumentHelp("The profile that has the auth token.", valueName: "name"))
        var profile: String?

        func run() throws {
            let chosen = try Profiles.chosen(profile)?.options["auth_token"]?.string
            guard let token = chosen ?? environment("TWILIO_AUTH_TOKEN") else {
                throw Problem(.usage, "there is no auth token: set TWILIO_AUTH_TOKEN, or use a profile that has one")
            }
            let body = noBody ? [] : try readAll(STDIN_FILENO, "standard input")
            guard try isAuthentic(token, body) else { throw Problem(.notAuthentic, "the request is not Twilio's") }
            try Output.print("the request is Twilio's")
        }

        private func isAuthentic(_ token: String, _ body: [UInt8]) throws(Problem) -> Bool {
            do throws(TwiliteError) {
                return try Webhooks.isAuthentic(
                    authToken: token, signature: signature, url: url, contentType: contentType, body: Data(body))
            } catch {
                throw Problem(failed: error)
            }
        }
    }
}
