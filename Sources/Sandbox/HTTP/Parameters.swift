/// The parameters of a query or of a form body, `name=value&…`, read strictly: each name once, each escape well formed.
struct Parameters: Sendable {
    private var values: [String: String] = [:]
    private let names: [String]

    /// An empty text has no parameters.
    init(_ text: some Collection<UInt8>) throws(TwilioError) {
        var names: [String] = []
        for (name, value) in try Self.pairs(text) {
            guard values.updateValue(value, forKey: name) == nil else {
                throw .badRequest("Repeated parameter: \(name)")
            }
            names.append(name)
        }
        self.names = names
    }

    /// Names and values in their order, a name as often as it stands there.
    static func pairs(_ text: some Collection<UInt8>) throws(TwilioError) -> [(name: String, value: String)] {
        var decoded: [(name: String, value: String)] = []
        let pairs = text.isEmpty ? [] : text.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
        for pair in pairs {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.allSatisfy(PercentEncoding.isAllowedInQuery), parts.count == 2,
                let name = PercentEncoding.decode(parts[0], plusIsSpace: true), !name.isEmpty,
                let value = PercentEncoding.decode(parts[1], plusIsSpace: true)
            else {
                throw .badRequest("Malformed parameters: \(String(decoding: pair, as: UTF8.self))")
            }
            decoded.append((name, value))
        }
        return decoded
    }

    subscript(name: String) -> String? { values[name] }

    /// Refuses every parameter but these. Twilio ignores what it does not know (warning 20001); a stand-in that did so
    /// would hide the misspelled name it is there to show.
    func allow(only known: String...) throws(TwilioError) {
        if let name = names.first(where: { !known.contains($0) }) {
            throw .badRequest("Unknown parameter: \(name)")
        }
    }
}
