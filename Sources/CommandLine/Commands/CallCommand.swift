import ArgumentParser
import Glibc
import TwiliteKit

struct CallCommand: OperationCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Call an operation. The word call may be left out.",
        usage: "twilite [call] <operation> [--<parameter> <value> ...] [NAME=VALUE ...] [<options>]",
        discussion: """
            Parameters are options by their names, --service-sid VA...; or words, ServiceSid=VA...; or a JSON object. One \
            that may be there several times is given again for each value. A value that is JSON may be read from a file: \
            --attributes @FILE. twilite <operation> --help lists an operation's parameters.
            """)

    @Argument(
        help: "The operation's id, such as verify.v2.entity.create. twilite catalog lists them.",
        completion: .shellCommand("twilite complete --operations"))
    var operation: String

    @OptionGroup var parameters: ParameterWords
    @OptionGroup var printing: OutputOptions
    @OptionGroup var connection: ConnectionOptions

    @Option(help: ArgumentHelp("Give up when so many milliseconds have passed, with all repetitions.", valueName: "ms"))
    var deadlineMs: Int32?

    func run(_ invocation: Invocation) throws(Problem) {
        guard let operation = invocation.target?.operation else { throw Descriptions.noOperation(operation) }
        let given = try GivenParameters(options: invocation.options, words: parameters.words, json: parameters.json)
        let parameters = try given.parameters(of: operation)
        let session = try connection.session()
        if operation.verb == "list", deadlineMs == nil {
            return try printList(session.pages(operation.id, parameters), printing, otherwise: .json)
        }
        let time = deadlineMs.map { Duration.milliseconds($0) }
        try printResult(session.call(operation.id, parameters, within: time), printing, to: Output())
    }
}

/// The parameters of an operation that are not options of their own.
struct ParameterWords: ParsableArguments {
    @Argument(help: ArgumentHelp("NAME=VALUE, a JSON object, or - for one on standard input.", valueName: "parameter"))
    var words: [String] = []

    @Option(
        help: ArgumentHelp("A JSON object of parameters: - for standard input, @FILE, or its text.", valueName: "json"))
    var json: String?
}

/// Prints a list as its pages come.
func printList(_ pages: PageReader, _ options: OutputOptions, otherwise format: OutputFormat) throws(Problem) {
    let printer = ListPrinter(options, otherwise: Terminal.isTerminal(STDOUT_FILENO) ? .table : format)
    while let records = try pages.next() { try printer.print(records) }
    try printer.end()
}
