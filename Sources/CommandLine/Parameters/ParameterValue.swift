import TwiliteKit

/// Writes values as JSON that come as the words of a command.
enum ParameterValue {
    /// The value of a parameter of which something is known. What it may be, the library judges: a word that is not what
    /// the rule asks for is sent on as a string, and refused there.
    static func json(_ word: String, for parameter: Catalog.Parameter) throws(Problem) -> JSON {
        let types = Descriptions.types(ofRule: parameter.rule)
        if word.hasPrefix("@"), types.contains("object") {
            // No JSON text begins so.
            let text = try readFile(String(word.dropFirst()))
            guard let value = JSON(reading: text) else {
                throw Problem(.usage, "--\(parameter.flag): \(word.dropFirst()) is not JSON")
            }
            return types.first == "string" ? .string(value.description) : value
        }
        switch types.first {
        case "integer", "number":
            if let number = JSON(reading: word.utf8), number.number != nil { return number }
        case "boolean":
            if let truth = JSON(reading: word.utf8), truth.bool != nil { return truth }
        case "object":
            if let value = JSON(reading: word.utf8), value.object != nil || value.array != nil { return value }
        default: break
        }
        return .string(word)
    }

    /// The value of all words that a parameter was given.
    static func json(_ words: [String], for parameter: Catalog.Parameter) throws(Problem) -> JSON {
        if parameter.rule == "map", let map = map(words) { return map }
        if words.count == 1, let word = words.first { return try json(word, for: parameter) }
        guard parameter.isRepeated else { throw Problem(.usage, "--\(parameter.flag) is given \(words.count) times") }
        var values: [JSON] = []
        for word in words { values.append(try json(word, for: parameter)) }
        return .array(values)
    }

    /// An object of words `name=value` and `name.member=value`; nil when they are something else.
    private static func map(_ words: [String]) -> JSON? {
        var object = JSON.Object([:])
        for word in words {
            guard !word.hasPrefix("{"), let equals = word.firstIndex(of: "="), equals != word.startIndex else {
                return nil
            }
            let path = word[..<equals].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            insert(.string(String(word[word.index(after: equals)...])), at: path[...], into: &object)
        }
        return .object(object)
    }

    private static func insert(_ value: JSON, at path: ArraySlice<String>, into object: inout JSON.Object) {
        guard let name = path.first else { return }
        guard path.count > 1 else { return object[name] = value }
        var inner = object[name]?.object ?? JSON.Object([:])
        insert(value, at: path.dropFirst(), into: &inner)
        object[name] = .object(inner)
    }
}
