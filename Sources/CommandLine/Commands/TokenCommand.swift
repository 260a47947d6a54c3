import ArgumentParser

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
        var members: [(name: String, value: JSONValue)] = []
        let signing = ["account_sid", "api_key", "api_secret", "region"]
        for member in try Profiles.chosen(profile)?.options.members ?? [] where signing.contains(member.name) {
            if member.name != "region" || region == nil { members.append(member) }
        }
        if let region { members.append(("region", .string(region))) }
        if let identity { members.append(("identity", .string(identity))) }
        if let ttlSeconds { members.append(("ttl_seconds", .number(String(ttlSeconds)))) }
        if let grants {
            let text = grants.hasPrefix("@") ? try readFile(String(grants.dropFirst())) : Array(grants.utf8)
            guard let value = JSONValue(text), value.members != nil else {
                throw Problem(.usage, "the grants are not a JSON object")
            }
            members.append(("grants", value))
        }
        let made = JSONValue(try makeAccessToken(.object(members)))
        try Output.print((output == nil ? made?["token"]?.text : made?.line) ?? "")
    }
}
