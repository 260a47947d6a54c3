import ArgumentParser

struct BulkCommand: OperationCommand {
    static let configuration = CommandConfiguration(
        commandName: "bulk",
        abstract: "Call an operation for each line of standard input, many at once.",
        usage: "twilite bulk <operation> [--in-flight <n>] [--results <file> | --resume <file>] [<options>] < LINES",
        discussion: """
            Each line is a JSON object of parameters. Each has a line of JSON in the results, as it ends: {"index": 7, \
            "result": ...} or {"index": 7, "error": ...}, where index counts the lines from 0. Parameters given as options \
            go to all lines that do not have them.

            --resume goes on where an earlier run of the same lines ended: what succeeded is left, what failed is sent \
            again, and what nobody can know of is sent again with --repeat-unknown alone.
            """)

    @Argument(
        help: "The operation's id, such as verify.v2.entity.create.",
        completion: .shellCommand("twilite complete --operations"))
    var operation: String

    @Argument(help: ArgumentHelp("NAME=VALUE, for all lines.", valueName: "parameter"))
    var words: [String] = []

    @Option(help: ArgumentHelp("How many calls may be under way at once.", valueName: "n"))
    var inFlight = 16

    @Option(help: ArgumentHelp("Write the results into this file, which must be new.", valueName: "file"))
    var results: String?

    @Option(help: ArgumentHelp("Go on after the results of this file, and add to it.", valueName: "file"))
    var resume: String?

    @Flag(help: "With --resume: send again what may have taken effect.")
    var repeatUnknown = false

    @Flag(inversion: .prefixedNo, help: "Tell on standard error how far it is: by itself on a terminal.")
    var progress: Bool?

    @OptionGroup var connection: ConnectionOptions

    func run(_ invocation: Invocation) throws(Problem) {
        guard let operation = invocation.target?.operation else { throw Descriptions.noOperation(operation) }
        guard !words.contains("-") else { throw Problem(.usage, "standard input has the lines") }
        let given = try GivenParameters(options: invocation.options, words: words, json: nil)
        let common = CommonParameters(try given.parameters(of: operation), of: operation)

        guard inFlight > 0 else { throw Problem(.usage, "--in-flight is 1 or more") }
        let queue = try CallQueue(connection.session(inFlight: inFlight), operation.id)
        var earlier = try resume.map { path throws(Problem) in try EarlierResults(path) }
        let file =
            if let path = results ?? resume {
                try ResultFile(
                    path, after: earlier, goesOn: results == nil || results == resume,
                    isSafeToRepeat: operation.repeatable)
            } else {
                ResultFile()
            }
        if !operation.repeatable { earlier?.doubtCutShort() }
        var run = BulkRun(
            queue, file, earlier: earlier ?? EarlierResults(), inFlight: inFlight, repeatsUnknown: repeatUnknown,
            common: common, progress: Progress(isWanted: progress))
        try run.run()
    }
}
