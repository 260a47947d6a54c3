import ArgumentParser
import FoundationEssentials
import TwiliteKit

struct TokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Make an access token, with which a user's program signs in.",
        usage: "twilite token --identity <name> --grants <json> [<options>]",
        discussion: """
            twilite token --identity jing --grants '{"video": {"room": "kitchen"}}'

            It is signed with an API key's secret, of the environment or a profile; nothing is sent. docs/access-tokens.md \
            has the grants. Whoever has the token is let in with it until it expires.
            """)

    @Option(help: ArgumentHelp("Who the user is.", valueName: "name"))
    var identity: String?

    @Option(
        help: ArgumentHelp("What the user may do, as a JSON object; @FILE for a file that has it.", valueName: "json"))
    var grants: String?

    @Option(help: ArgumentHelp("How long the token lasts: 3600, if not given.", valueName: "seconds"))
    var ttlSeconds: Int?

    @Option(help: ArgumentHelp("The profile whose API key signs.", valueName: "name"))
    var profile: String?

    @Option(help: ArgumentHelp("The region that the key is of.", valueName: "name"))
    var region: String?

    @Option(name: [.short, .long], help: "json for the token and the time when it expires.")
    var output: OutputFormat?

    func run() throws {
        let signing = try Profiles.chosen(profile)?.clientOptions ?? Options()
        let grants = try self.grants.map { text throws(Problem) in try Self.object(text) }
        let token: AccessToken
        do throws(TwiliteError) {
            token = try AccessToken(
                identity: identity, grants: grants ?? [:], timeToLive: ttlSeconds.map { .seconds($0) },
                accountSID: signing.accountSID, apiKey: signing.apiKey, apiSecret: signing.apiSecret,
                region: region ?? signing.region)
        } catch {
            throw Problem(failed: error)
        }
        guard output != nil else { return try Output.print(token.token) }
        let expires = Int(token.expiresAt.timeIntervalSince1970)
        let made: JSON = ["token": .string(token.token), "expires_at": .number(JSON.Number(expires))]
        try Output.print(made.description)
    }

    private static func object(_ text: String) throws(Problem) -> JSON {
        let text = text.hasPrefix("@") ? try readFile(String(text.dropFirst())) : Array(text.utf8)
        guard let value = JSON(reading: text), value.object != nil else {
            throw Problem(.usage, "the grants are not a JSON object")
        }
        return value
    }
}
