import Glibc
import TwiliteKit

/// The parameters of a call, put together from a JSON object, options and words. What they mean is for the library to
/// judge: it tells of all that is wrong at once.
struct GivenParameters {
    /// What a JSON object had in it, as it stands there.
    private var object = JSON.Object([:])
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

    private static func object(_ whole: String) throws(Problem) -> JSON.Object {
        let text: [UInt8] =
            switch whole {
            case "-": try readAll(STDIN_FILENO, "standard input")
            case _ where whole.hasPrefix("@"): try readFile(String(whole.dropFirst()))
            default: Array(whole.utf8)
            }
        guard let object = JSON(reading: text)?.object else {
            throw Problem(.usage, "the parameters are not a JSON object")
        }
        return object
    }

    private mutating func add(_ name: String, _ word: String) {
        if let place = words.firstIndex(where: { $0.name == name }) {
            words[place].words.append(word)
        } else {
            words.append((name, [word]))
        }
    }

    /// An operation's parameters. Options and words win over what the JSON object has.
    func parameters(of operation: Catalog.Operation) throws(Problem) -> Parameters {
        var given: [(parameter: Catalog.Parameter, words: [String])] = []
        var object = object
        for (name, words) in words {
            guard let parameter = operation.parameter(named: name) else {
                object[name] = Self.value(words)
                continue
            }
            if let place = given.firstIndex(where: { $0.parameter.name == parameter.name }) {
                given[place].words += words
            } else {
                given.append((parameter, words))
            }
        }
        for (parameter, words) in given {
            object[parameter.alias] = nil
            object[parameter.name] = try ParameterValue.json(words, for: parameter)
        }
        return Parameters(object)
    }

    /// Parameters of which nothing is known: all are texts, but a `Body` that is JSON.
    func parameters() -> Parameters {
        var object = object
        for (name, words) in words {
            let body = name == "Body" && words.count == 1 ? JSON(reading: words[0].utf8) : nil
            let isWhole = body?.object != nil || body?.array != nil
            object[name] = isWhole ? body : Self.value(words)
        }
        return Parameters(object)
    }

    private static func value(_ words: [String]) -> JSON {
        words.count == 1 ? .string(words[0]) : .array(words.map { .string($0) })
    }
}
