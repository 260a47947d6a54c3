import ArgumentParser
import Glibc
import TwiliteKit

struct ProfileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile",
        abstract: "Keep credentials and options under names.",
        discussion: """
            They lie in $XDG_CONFIG_HOME/twilite/profiles.json (~/.config), which nobody else can read. --profile and \
            TWILITE_PROFILE choose one; the current one serves where the environment has no credentials.
            """,
        subcommands: [Add.self, List.self, Use.self, Remove.self])

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a profile, or replace it.",
            usage: "twilite profile add <name> --account-sid AC... [--api-key SK...] [<options>]",
            discussion: """
                The auth token is read from the terminal, where it is not shown, or from standard input; with --api-key it \
                is the key's secret, with --client-id that of the OAuth app.
                """)

        @Argument(help: "Its name.")
        var name: String

        @Option(help: ArgumentHelp("The account.", valueName: "AC..."))
        var accountSid: String?

        @Option(help: ArgumentHelp("An API key, in place of the auth token.", valueName: "SK..."))
        var apiKey: String?

        @Option(help: ArgumentHelp("An OAuth app, in place of the auth token.", valueName: "id"))
        var clientId: String?

        @Option(help: ArgumentHelp("The region, such as ie1.", valueName: "name"))
        var region: String?

        @Option(help: ArgumentHelp("The edge, such as dublin.", valueName: "name"))
        var edge: String?

        @Option(help: ArgumentHelp("What stands in for https://<product>.twilio.com.", valueName: "url"))
        var baseUrl: String?

        func run() throws {
            guard !name.isEmpty, !name.hasPrefix("-") else { throw Problem(.usage, "a profile needs a name") }
            guard apiKey == nil || clientId == nil else { throw Problem(.usage, "give --api-key or --client-id") }
            guard accountSid != nil || apiKey != nil || clientId != nil else {
                throw Problem(.usage, "give --account-sid, --api-key or --client-id")
            }
            var profiles = try Profiles.read()
            let (what, option) =
                apiKey != nil
                ? ("API secret", "api_secret")
                : clientId != nil ? ("client secret", "client_secret") : ("Auth token", "auth_token")
            let secret = try Terminal.readSecret("\(what) (it is not shown): ")
            guard !secret.isEmpty else { throw Problem(.usage, "the secret is empty; nothing was changed") }
            let named: [(name: String, value: String?)] = [
                ("account_sid", accountSid), ("api_key", apiKey), ("client_id", clientId), (option, secret),
                ("region", region), ("edge", edge), ("base_url", baseUrl),
            ]
            let options = JSON.members(named.compactMap { name, value in value.map { (name, .string($0)) } })
            let profile = Profile(name: name, options: options)
            // What is wrong with them is better told now.
            _ = try Session(profile.clientOptions)
            profiles.put(profile)
            try profiles.write()
            complain("profile \(name) is kept\(profiles.current == name ? ", and is the current one" : "")")
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the profiles, without their secrets; a star marks the current one.")

        @Option(name: [.short, .long], help: "json or jsonl for a program that reads it.")
        var output: OutputFormat?

        func run() throws {
            let profiles = try Profiles.read()
            if output == .json || output == .jsonl { return try printJSON(profiles) }
            let output = Output()
            let widest = profiles.all.map { columns(of: $0.name) }.max() ?? 0
            for profile in profiles.all {
                let mark = profile.name == profiles.current ? "*" : " "
                let place = profile.options["base_url"]?.string ?? profile.options["region"]?.string ?? ""
                let line = "\(mark) \(pad(printable(profile.name), to: widest))  \(printable(profile.account))"
                try output.line("\(line)  \(profile.kind)\(place.isEmpty ? "" : "  \(printable(place))")")
            }
            try output.flush()
        }

        private func printJSON(_ profiles: Profiles) throws(Problem) {
            let all = profiles.all.map { profile -> JSON in
                [
                    "name": .string(profile.name), "account": .string(profile.account), "kind": .string(profile.kind),
                    "is_current": .bool(profile.name == profiles.current),
                ]
            }
            if output == .json { return try Output.print(JSON.array(all).description) }
            for profile in all { try Output.print(profile.description) }
        }
    }

    struct Use: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a profile the current one.")

        @Argument(help: "Its name.", completion: .shellCommand("twilite complete --profiles"))
        var name: String

        func run() throws {
            var profiles = try Profiles.read()
            profiles.current = try profiles.profile(name).name
            try profiles.write()
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Remove a profile.")

        @Argument(help: "Its name.", completion: .shellCommand("twilite complete --profiles"))
        var name: String

        func run() throws {
            var profiles = try Profiles.read()
            try profiles.remove(name)
            try profiles.write()
        }
    }
}
