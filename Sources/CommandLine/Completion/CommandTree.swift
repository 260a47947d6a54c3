import ArgumentParser

/// What ArgumentParser knows of the commands, read from its own description of them.
enum CommandTree {
    static let root = JSONValue(Array(Twilite._dumpHelp().utf8))?["command"] ?? .null

    /// A command by its name and those above it.
    static func command(_ path: [String]) -> JSONValue? {
        var command: JSONValue? = root
        for name in path { command = subcommands(of: command).first { $0["commandName"]?.text == name } }
        return command
    }

    static func subcommands(of command: JSONValue?) -> [JSONValue] {
        (command?["subcommands"]?.elements ?? []).filter { $0["shouldDisplay"]?.isTrue ?? true }
    }

    /// What a command takes, with names: its options and flags.
    static func arguments(of command: JSONValue?) -> [JSONValue] {
        (command?["arguments"]?.elements ?? []).filter { $0["shouldDisplay"]?.isTrue ?? true }
    }

    /// The names of the options of a command: `--output`.
    static func options(of name: String) -> [String] { arguments(of: command([name])).flatMap { names(of: $0) } }

    static func names(of argument: JSONValue) -> [String] {
        (argument["names"]?.elements ?? []).compactMap { name in
            name["name"]?.text.map { name["kind"]?.text == "short" ? "-\($0)" : "--\($0)" }
        }
    }

    static func takesValue(_ argument: JSONValue) -> Bool { argument["kind"]?.text == "option" }
}
