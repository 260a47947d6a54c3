import TwiliteKit

/// What may stand at a place of a command, and what is said of it.
struct Candidate {
    let text: String
    let hint: String

    init(_ text: String, _ hint: String = "") {
        self.text = text
        // A line of a terminal has no room for more.
        self.hint = String(hint.prefix { $0 != "\n" && $0 != "\t" }.prefix(72))
    }

    var line: String { hint.isEmpty ? text : "\(text)\t\(hint)" }
}

/// What may follow the words of a command.
enum Candidates {
    /// The last word is the one that is being typed.
    static func following(_ words: [String]) -> [Candidate] {
        guard let typed = words.last else { return [] }
        let before = Array(words.dropLast())
        return all(before, typed).filter { $0.text.hasPrefix(typed) }
    }

    private static func all(_ before: [String], _ typed: String) -> [Candidate] {
        guard let first = before.first else { return commands(CommandTree.root) + operations(typed) }
        if first == "help" { return commands(CommandTree.command(Array(before.dropFirst())) ?? .null) }
        guard Twilite.names.contains(first) else {
            if first.hasPrefix("-") { return [] }
            return ofOperation(["call"] + before, typed)
        }
        if Invocation.takers.contains(first) { return ofOperation(before, typed) }
        return ofCommand(before, typed)
    }

    /// A command whose words are all known.
    private static func ofCommand(_ before: [String], _ typed: String) -> [Candidate] {
        var path: [String] = []
        for word in before where CommandTree.command(path + [word]) != nil { path.append(word) }
        let command = CommandTree.command(path)
        if let values = values(of: before.last ?? "", in: command) { return values }
        if typed.hasPrefix("-") { return options(of: command) }
        switch (path.last, before.count - path.count) {
        case ("catalog", 0), ("describe", 0): return names(typed)
        case ("use", 0), ("remove", 0): return profiles
        case ("completion", 0): return Shell.allCases.map { Candidate($0.rawValue) }
        case ("request", 0): return ["GET", "POST", "PUT", "PATCH", "DELETE", "LIST"].map { Candidate($0) }
        default: return commands(command ?? .null)
        }
    }

    /// A command that takes an operation: its options are those of the operation, too.
    private static func ofOperation(_ before: [String], _ typed: String) -> [Candidate] {
        let command = CommandTree.command([before[0]])
        let isList = before[0] == "list"
        let target = before.dropFirst().lazy.compactMap { word -> Catalog.Operation? in
            Descriptions.operation(isList && !word.hasSuffix(".list") ? "\(word).list" : word)?.operation
        }.first
        let last = before.last ?? ""
        let parameters = target?.parameters ?? []
        if let parameter = parameters.first(where: { last == "--\($0.flag)" }) {
            let values = words(of: parameter).map { Candidate($0) }
            if parameter.rule != "true_or_false" || !typed.hasPrefix("-") { return values }
        }
        if let values = values(of: last, in: command) { return values }
        guard target != nil else {
            if typed.hasPrefix("-") { return options(of: command) }
            return isList ? resources(typed) : operations(typed)
        }
        if let equals = typed.firstIndex(of: "=") {
            let name = String(typed[..<equals])
            let bare = name.hasPrefix("--") ? String(name.dropFirst(2)) : name
            guard let parameter = target?.parameter(named: bare) else { return [] }
            return words(of: parameter).map { Candidate("\(name)=\($0)") }
        }
        let given = Set(before.compactMap { $0.hasPrefix("--") ? $0.prefix { $0 != "=" }.description : nil })
        let left = parameters.filter { $0.isRepeated || !given.contains("--\($0.flag)") }
        if typed.hasPrefix("-") || typed.isEmpty {
            let sorted = left.filter { $0.required } + left.filter { !$0.required }
            let own = options(of: command).filter { own in !parameters.contains { "--\($0.flag)" == own.text } }
            return sorted.map { Candidate("--\($0.flag)", $0.hint) } + (typed.isEmpty ? [] : own)
        }
        return left.map { Candidate("\($0.name)=", $0.hint) }
    }

    private static func words(of parameter: Catalog.Parameter) -> [String] {
        parameter.rule == "true_or_false" ? ["true", "false"] : parameter.enum ?? []
    }

    /// The values of an option of ArgumentParser's, where the word before is one that takes a value.
    private static func values(of word: String, in command: JSON?) -> [Candidate]? {
        let argument = CommandTree.arguments(of: command).first { CommandTree.names(of: $0).contains(word) }
        guard let argument, CommandTree.takesValue(argument) else { return nil }
        switch word {
        case "--profile": return profiles
        case "--client-option":
            let options = Descriptions.clientOptions.compactMap { $0["name"]?.string }
            return options.filter { !SecretInArguments.options.contains($0) }.map { Candidate("\($0)=") }
        default: return (argument["allValues"]?.array ?? []).compactMap { $0.string.map { Candidate($0) } }
        }
    }

    private static func options(of command: JSON?) -> [Candidate] {
        CommandTree.arguments(of: command).flatMap { argument in
            CommandTree.names(of: argument).filter { $0.hasPrefix("--") }
                .map { Candidate($0, argument["abstract"]?.string ?? "") }
        }
    }

    private static func commands(_ command: JSON) -> [Candidate] {
        CommandTree.subcommands(of: command).map {
            Candidate($0["commandName"]?.string ?? "", $0["abstract"]?.string ?? "")
        }
    }
}
