import ArgumentParser
import TwiliteKit

/// Who is calling and how: options that every command has that calls the API.
struct ConnectionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The profile whose credentials and options are used; TWILITE_PROFILE says it, too.", valueName: "name"))
    var profile: String?

    @Option(help: ArgumentHelp("The region, such as ie1.", valueName: "name"))
    var region: String?

    @Option(help: ArgumentHelp("The edge, such as dublin.", valueName: "name"))
    var edge: String?

    @Option(help: ArgumentHelp("What stands in for https://<product>.twilio.com.", valueName: "url"))
    var baseUrl: String?

    @Option(help: ArgumentHelp("How long one attempt may take, in milliseconds.", valueName: "ms"))
    var timeoutMs: Int?

    @Option(help: ArgumentHelp("How often a request is sent again at most.", valueName: "n"))
    var maxRetries: Int?

    @Flag(help: "Tell of each HTTP request on standard error, in a line of JSON.")
    var trace = false

    @Option(
        help: ArgumentHelp("Any other option of the library's client (docs/options.md).", valueName: "key=value"))
    var clientOption: [String] = []

    /// A client with the options of the profile, and over them those of the command.
    func session(inFlight: Int? = nil) throws(Problem) -> Session {
        var options = try Profiles.chosen(profile)?.clientOptions ?? Options()
        for (name, value) in try given() { try options.set(name, to: value) }
        options.maxInFlight = inFlight
        return try Session(options)
    }

    /// What the command gives.
    private func given() throws(Problem) -> [(name: String, value: JSON)] {
        var members: [(name: String, value: JSON)] = []
        for option in clientOption {
            guard let equals = option.firstIndex(of: "="), equals != option.startIndex else {
                throw Problem(.usage, "--client-option takes key=value")
            }
            let name = String(option[..<equals].map { $0 == "-" ? "_" : $0 })
            members.append((name, try Self.value(String(option[option.index(after: equals)...]), of: name)))
        }
        if let region { members.append(("region", .string(region))) }
        if let edge { members.append(("edge", .string(edge))) }
        if let baseUrl { members.append(("base_url", .string(baseUrl))) }
        if let timeoutMs { members.append(("timeout_ms", .number(JSON.Number(timeoutMs)))) }
        if let maxRetries { members.append(("max_retries", .number(JSON.Number(maxRetries)))) }
        if trace { members.append(("trace", .string("stderr"))) }
        return members
    }

    /// The value of an option of the client. One that is not of the right type the library refuses.
    private static func value(_ word: String, of name: String) throws(Problem) -> JSON {
        if SecretInArguments.options.contains(name) { throw SecretInArguments.refusal(name) }
        if name == "proxy", word.contains("@") { throw SecretInArguments.refusal("proxy") }
        let option = Descriptions.clientOptions.first { $0["name"]?.string == name }
        guard let type = option?["type"]?.string, type != "string" else { return .string(word) }
        return JSON(reading: word.utf8) ?? .string(word)
    }
}
