import Glibc

/// The parameters of a call, put together from a JSON object, options and words. What they mean is for the library to
/// judge: it tells of all that is wrong at once.
struct Parameters {
    /// What a JSON object had in it, as it stands there.
    private var object: JSONValue = .object([])
    /// The words for each name, in the order in which the names came.
    private var words: [(name: String, words: [String])] = []

    /// Reads what a command was given.
    /// - Parameters:
    ///   - options: what was given as options of the operation: name and value.
    ///   - words: `NAME=VALUE`, a JSON object, or `-` for one on standard input.
    ///   - json: a JSON object, `@FILE` or `-`.
    init(options: [(name: String, value: String)] = [], words: [String], json: String?) throws(Problem) {
        for option in options { add(option.name, option.value) }
        var wholes = json.map { [$0] } ?? []
        for word in words {
            if word == "-" || word.hasPrefix("{") {
                wholes.append(word)
            } else if let equals = word.firstIndex(of: "="), equals != word.startIndex {
                add(String(word[..<equals]), String(word[word.index(after: equals)...]))
            } else {
                // It may be a secret.
                throw Problem(.usage, "one of the words is no parameter: neither NAME=VALUE nor a JSON object")
            }
        }
        guard wholes.count <= 1 else { throw Problem(.usage, "give one JSON object") }
        if let whole = wholes.first { object = try Self.object(whole) }
    }

    private static func object(_ whole: String) throws(Problem) -> JSONValue {
        let text: [UInt8] =
            switch whole {
            case "-": try readAll(STDIN_FILENO, "standard input")
            case _ where whole.hasPrefix("@"): try readFile(String(whole.dropFirst()))
            default: Array(whole.utf8)
            }
        guard let value = JSONValue(text), value.members != nil else {
            throw Problem(.usage, "the parameters are not a JSON object")
        }
        return value
    }

    private mutating func add(_ name: String, _ word: String) {
        if let place = words.firstIndex(where: { $0.name == name }) {
            words[place].words.append(word)
        } else {
            words.append((name, [word]))
        }
    }

    /// The JSON object of an operation's parameters.
    func json(for operation: OperationDescription) throws(Problem) -> JSONValue {
        var members = object.members ?? []
        var given: [(parameter: ParameterDescription, words: [String])] = []
        for (name, words) in words {
            guard let parameter = operation.parameter(named: name) else {
                members.append((name, Self.value(words)))
                continue
            }
            if let place = given.firstIndex(where: { $0.parameter.name == parameter.name }) {
                given[place].words += words
            } else {
                given.append((parameter, words))
            }
        }
        for (parameter, words) in given {
            members.append((parameter.name, try ParameterValue.json(words, for: parameter)))
        }
        return .object(members)
    }

    /// The JSON object of parameters of which nothing is known: all are texts, but a `Body` that is JSON.
    func json() -> JSONValue {
        let more = words.map { name, words in
            let body = name == "Body" && words.count == 1 ? JSONValue(Array(words[0].utf8)) : nil
            let isWhole = body?.members != nil || body?.elements != nil
            return (name: name, value: isWhole ? body ?? .null : Self.value(words))
        }
        return .object((object.members ?? []) + more)
    }

    private static func value(_ words: [String]) -> JSONValue {
        words.count == 1 ? .string(words[0]) : .array(words.map { .string($0) })
    }
}
