import ArgumentParser
import TwiliteKit

/// What ArgumentParser knows of the commands, read from its own description of them.
enum CommandTree {
    static let root = JSON(reading: Twilite._dumpHelp().utf8)?["command"] ?? .null

    /// A command by its name and those above it.
    static func command(_ path: [String]) -> JSON? {
        var command: JSON? = root
        for name in path { command = subcommands(of: command).first { $0["commandName"]?.string == name } }
        return command
    }

    static func subcommands(of command: JSON?) -> [JSON] {
        (command?["subcommands"]?.array ?? []).filter { $0["shouldDisplay"]?.bool ?? true }
    }

    /// What a command takes, with names: its options and flags.
    static func arguments(of command: JSON?) -> [JSON] {
        (command?["arguments"]?.array ?? []).filter { $0["shouldDisplay"]?.bool ?? true }
    }

    /// The names of the options of a command: `--output`.
    static func options(of name: String) -> [String] { arguments(of: command([name])).flatMap { names(of: $0) } }

    static func names(of argument: JSON) -> [String] {
        (argument["names"]?.array ?? []).compactMap { name in
            name["name"]?.string.map { name["kind"]?.string == "short" ? "-\($0)" : "--\($0)" }
        }
    }

    static func takesValue(_ argument: JSON) -> Bool { argument["kind"]?.string == "option" }
}
