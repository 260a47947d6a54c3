import ArgumentParser

struct ListCommand: OperationCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the records of a resource, as its pages come.",
        usage: "twilite list <resource> [--<parameter> <value> ...] [--limit <n>] [<options>]",
        discussion: "What has come is printed before the next page is asked for. Whoever reads may stop at any time.")

    @Argument(
        help: "The resource, such as verify.v2.entity.",
        completion: .shellCommand("twilite complete --resources"))
    var resource: String

    @OptionGroup var parameters: ParameterWords

    @Option(help: ArgumentHelp("The most records that are printed.", valueName: "n"))
    var limit: Int?

    @Option(help: ArgumentHelp("How many records a page has.", valueName: "n"))
    var pageSize: Int?

    @OptionGroup var printing: OutputOptions
    @OptionGroup var connection: ConnectionOptions

    func run(_ invocation: Invocation) throws(Problem) {
        guard let operation = invocation.target?.operation else { throw Descriptions.noOperation("\(resource).list") }
        var options = invocation.options
        if let limit { options.append(("limit", String(limit))) }
        if let pageSize { options.append(("page_size", String(pageSize))) }
        let given = try GivenParameters(options: options, words: parameters.words, json: parameters.json)
        let pages = try connection.session().pages(operation.id, given.parameters(of: operation))
        try printList(pages, printing, otherwise: .jsonl)
    }
}
