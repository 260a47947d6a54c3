import TwiliteKit

/// The words of a command, with what an operation's description says of them taken out; the rest is for ArgumentParser.
struct Invocation {
    typealias Target = (operation: Catalog.Operation, resource: Catalog.Resource)

    /// For ArgumentParser.
    private(set) var words: [String]
    /// The operation, where the command takes one and there is one.
    private(set) var target: Target?
    /// The operation's parameters that were given as options, by the names of those.
    private(set) var options: [(name: String, value: String)] = []
    private(set) var wantsHelp = false

    var command: String { words.first ?? "" }

    /// What takes an operation.
    static let takers = ["call", "list", "bulk"]
    /// What a list has as options of its own, though they are parameters of the operation.
    private static let ownOfList = ["limit", "page-size"]

    init(_ given: [String]) throws(Problem) {
        words = Self.routed(given)
        guard Self.takers.contains(command), words != ["call", "--help"] else {
            try SecretInArguments.check(words, of: nil)
            return
        }
        guard let place = try findOperation() else {
            try SecretInArguments.check(words, of: nil)
            return
        }
        try SecretInArguments.check(words, of: target?.operation)
        let id = target?.operation.id ?? words[place]
        let rest = words[1..<place] + words[(place + 1)...]
        words = [command, id]
        try takeOptions(Array(rest))
    }

    /// Gives the words a command to begin with: what is none is an operation to call.
    private static func routed(_ given: [String]) -> [String] {
        guard let first = given.first else { return given }
        if first == "--version" { return ["version"] }
        if first == "help", given.count == 2, given[1].contains(".") { return ["call", given[1], "--help"] }
        if first == "--generate-completion-script" { return ["completion"] + given.dropFirst() }
        let isForRoot = ["-h", "--help", "--experimental-dump-help", "--"].contains(first)
        return isForRoot || Twilite.names.contains(first) ? given : ["call"] + given
    }

    /// Finds the operation among the words: where it stands.
    private mutating func findOperation() throws(Problem) -> Int? {
        var first: Int?
        for (place, word) in words.enumerated().dropFirst() where !word.hasPrefix("-") {
            guard word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }) else {
                continue
            }
            let id = String(word.lowercased().map { $0 == "-" ? "_" : $0 })
            let list = command == "list" && !id.hasSuffix(".list") ? "\(id).list" : id
            if let found = Descriptions.operation(list) {
                target = found
                return place
            }
            if first == nil, place == 1 || word.contains(".") { first = place }
        }
        guard let first else { return nil }
        throw Self.refusal(of: words[first], to: command)
    }

    private static func refusal(of word: String, to command: String) -> Problem {
        if command == "call", !word.contains(".") {
            let near = nearest(to: word, among: Twilite.names).map { "; did you mean \($0)?" } ?? ""
            return Problem(.usage, "\(word) is neither a command nor an operation\(near)")
        }
        if command == "list", let resource = Descriptions.resources(word).first, resource.name == word {
            let others = resource.operations.map { $0.verb }.joined(separator: ", ")
            return Problem(.usage, "\(word) has no list; it has \(others)")
        }
        return Descriptions.noOperation(command == "list" && !word.hasSuffix(".list") ? "\(word).list" : word)
    }

    /// Takes out what is an option by the operation's description.
    private mutating func takeOptions(_ rest: [String]) throws(Problem) {
        let parameters = target?.operation.parameters ?? []
        var index = 0
        while index < rest.count {
            let word = rest[index]
            index += 1
            if word == "--help" || word == "-h" {
                wantsHelp = true
                continue
            }
            let name = String(word.dropFirst(2).prefix { $0 != "=" })
            let isOwn = command == "list" && Self.ownOfList.contains(name)
            guard word.hasPrefix("--"), !isOwn, let parameter = parameters.first(where: { $0.flag == name }) else {
                words.append(word)
                continue
            }
            if let equals = word.firstIndex(of: "=") {
                options.append((name, String(word[word.index(after: equals)...])))
            } else if index < rest.count, !rest[index].hasPrefix("--") {
                if parameter.rule == "true_or_false", !["true", "false"].contains(rest[index]) {
                    options.append((name, "true"))
                } else {
                    options.append((name, rest[index]))
                    index += 1
                }
            } else if parameter.rule == "true_or_false" {
                options.append((name, "true"))
            } else {
                throw Problem(.usage, "--\(name) needs a value; --\(name)=… takes one that begins with dashes, too")
            }
        }
    }

    /// An option that neither the command nor the operation has, with the nearest that there is.
    var unknownOption: Problem? {
        guard let target else { return nil }
        let own = CommandTree.options(of: command)
        let parameters = target.operation.parameters.map { "--\($0.flag)" }
        for word in words.dropFirst(2) where word.hasPrefix("--") && word != "--" {
            let name = String(word.prefix { $0 != "=" })
            guard !own.contains(name) else { continue }
            let near = nearest(to: name, among: parameters + own).map { "; did you mean \($0)?" } ?? ""
            return Problem(.usage, "\(target.operation.id) has no option \(name)\(near)")
        }
        return nil
    }
}
