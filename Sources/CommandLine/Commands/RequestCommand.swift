import ArgumentParser
import TwiliteKit

struct RequestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request",
        abstract: "Ask for a route that the library does not know.",
        usage: "twilite request <method> <product> <path> [NAME=VALUE ...] [<options>]",
        discussion: """
            twilite request GET verify '/v2/Services/{ServiceSid}/Things' ServiceSid=VA...

            All that is known of operations is done for it: retries, pages, errors. Names are sent as they are given.
            """)

    @Argument(help: "GET, POST, PUT, PATCH or DELETE; LIST is a GET whose pages are followed.")
    var method: String

    @Argument(help: "The first label of the host: verify for verify.twilio.com.")
    var product: String

    @Argument(help: "The route. {Name} stands for a parameter.")
    var path: String

    @OptionGroup var parameters: ParameterWords

    @Option(help: ArgumentHelp("The most records that LIST prints.", valueName: "n"))
    var limit: Int?

    @OptionGroup var printing: OutputOptions
    @OptionGroup var connection: ConnectionOptions

    func run() throws {
        var given = try GivenParameters(words: parameters.words, json: parameters.json).parameters()
        if let limit { given["Limit"] = limit }
        let operation = "\(method.uppercased()) \(product) \(path)"
        let session = try connection.session()
        if method.uppercased() == "LIST" {
            return try printList(session.pages(operation, given), printing, otherwise: .jsonl)
        }
        try printResult(try session.call(operation, given), printing, to: Output())
    }
}
