import ArgumentParser

/// The command `twilite`.
struct Twilite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "twilite",
        abstract: "Call Twilio's API from a shell. All of its operations; JSON goes in, Twilio's own JSON comes out.",
        usage: """
            twilite <operation> [--<parameter> <value> ...] [NAME=VALUE ...] [<options>]
            twilite <command> [<options>]
            """,
        discussion: """
            twilite verify.v2.entity.create --service-sid VA... --identity ff483d1ff591898a
            twilite list verify.v2.entity --service-sid VA... --limit 20 --output table
            twilite catalog verify.v2
            twilite verify.v2.entity.create --help

            An operation's parameters are options of the command, and its help lists them.

            Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, TWILIO_API_KEY and \
            TWILIO_API_SECRET, TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET) or from a profile (twilite profile add), and \
            never from an argument.

            Exit status:

            """ + ExitStatus.allCases.map { "\(pad("\($0.rawValue)", to: 4))\($0.meaning)" }.joined(separator: "\n"),
        subcommands: [
            CallCommand.self, ListCommand.self, BulkCommand.self, RequestCommand.self, CatalogCommand.self,
            DescribeCommand.self, ProfileCommand.self, TokenCommand.self, WebhookCommand.self,
            CompletionCommand.self, CompleteCommand.self, VersionCommand.self,
        ])

    static let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]

    /// Does what the words say, and tells how it ended.
    static func end(of words: [String]) -> ExitStatus {
        Interrupt.watch()
        do throws(Problem) {
            try run(words)
            return .ok
        } catch {
            if error.text.isEmpty { return error.status }
            if ErrorFormat.isJSON(words) {
                complain(error.json)
            } else {
                complain("twilite: \(error.text)")
            }
            return error.status
        }
    }

    private static func run(_ words: [String]) throws(Problem) {
        let invocation = try Invocation(words)
        if invocation.wantsHelp, let target = invocation.target {
            return try Output.print(OperationHelp.text(of: target, for: invocation.command))
        }
        var command: any ParsableCommand
        do {
            command = try parseAsRoot(invocation.words)
            if let command = command as? any OperationCommand { return try command.run(invocation) }
            try command.run()
        } catch let problem as Problem {
            throw problem
        } catch {
            guard exitCode(for: error) != .success else { return try Output.print(fullMessage(for: error)) }
            if let unknown = invocation.unknownOption { throw unknown }
            throw Problem(.usage, Self.complaint(fullMessage(for: error)))
        }
    }
}

extension Twilite {
    /// What ArgumentParser says, without the words that it did not expect: one may be a secret.
    private static func complaint(_ message: String) -> String {
        var lines = message.withoutPrefix("Error: ").split(separator: "\n", omittingEmptySubsequences: false)
        if lines.first?.lowercased().contains("unexpected argument") ?? false { lines[0] = "there is a word too many" }
        return lines.joined(separator: "\n")
    }
}

/// A command that takes an operation and its parameters.
protocol OperationCommand: ParsableCommand {
    func run(_ invocation: Invocation) throws(Problem)
}

/// Whether errors are wanted as JSON: when results are.
enum ErrorFormat {
    static func isJSON(_ words: [String]) -> Bool {
        for (index, word) in words.enumerated() {
            var format: Substring?
            if word == "--output" || word == "-o" { format = words.dropFirst(index + 1).first.map { $0[...] } }
            if word.hasPrefix("--output=") { format = word.dropFirst("--output=".count) }
            if format == "json" || format == "jsonl" { return true }
        }
        return false
    }
}

extension Output {
    /// Prints one text.
    static func print(_ text: String) throws(Problem) {
        let output = Output()
        try output.line(text)
        try output.flush()
    }
}

extension String {
    fileprivate func withoutPrefix(_ prefix: String) -> String {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
    }
}
