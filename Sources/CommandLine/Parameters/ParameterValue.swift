/// Writes values as JSON that come as the words of a command.
enum ParameterValue {
    /// The value of a parameter of which something is known. What it may be, the library judges: a word that is not what
    /// the rule asks for is sent on as a string, and refused there.
    static func json(_ word: String, for parameter: ParameterDescription) throws(Problem) -> JSONValue {
        let types = Descriptions.types(ofRule: parameter.rule)
        if word.hasPrefix("@"), types.contains("object") {
            // No JSON text begins so.
            let text = try readFile(String(word.dropFirst()))
            guard let value = JSONValue(text) else {
                throw Problem(.usage, "--\(parameter.flag): \(word.dropFirst()) is not JSON")
            }
            return types.first == "string" ? .string(value.line) : value
        }
        switch types.first {
        case "integer", "number":
            if case .number(let digits)? = JSONValue(Array(word.utf8)) { return .number(digits) }
        case "boolean":
            if case .boolean(let value)? = JSONValue(Array(word.utf8)) { return .boolean(value) }
        case "object":
            if let value = JSONValue(Array(word.utf8)), value.members != nil || value.elements != nil { return value }
        default: break
        }
        return .string(word)
    }

    /// The value of all words that a parameter was given.
    static func json(_ words: [String], for parameter: ParameterDescription) throws(Problem) -> JSONValue {
        if parameter.rule == "map", let map = map(words) { return map }
        if words.count == 1, let word = words.first { return try json(word, for: parameter) }
        guard parameter.isRepeated else { throw Problem(.usage, "--\(parameter.flag) is given \(words.count) times") }
        var values: [JSONValue] = []
        for word in words { values.append(try json(word, for: parameter)) }
        return .array(values)
    }

    /// An object of words `name=value` and `name.member=value`; nil when they are something else.
    private static func map(_ words: [String]) -> JSONValue? {
        var members: [(name: String, value: JSONValue)] = []
        for word in words {
            guard !word.hasPrefix("{"), let equals = word.firstIndex(of: "="), equals != word.startIndex else {
                return nil
            }
            let path = word[..<equals].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            insert(.string(String(word[word.index(after: equals)...])), at: path[...], into: &members)
        }
        return .object(members)
    }

    private static func insert(
        _ value: JSONValue, at path: ArraySlice<String>, into members: inout [(name: String, value: JSONValue)]
    ) {
        guard let name = path.first else { return }
        guard path.count > 1 else { return members.append((name, value)) }
        let place = members.firstIndex { $0.name == name && $0.value.members != nil }
        var inner = place.flatMap { members[$0].value.members } ?? []
        insert(value, at: path.dropFirst(), into: &inner)
        if let place { members[place].value = .object(inner) } else { members.append((name, .object(inner))) }
    }
}
