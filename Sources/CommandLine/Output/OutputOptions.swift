import ArgumentParser

/// How results are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case json, jsonl, table
}

struct OutputOptions: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "How results are printed: json, jsonl (a line for each record) or table.",
            discussion: "Without it: JSON for one result; for a list a table on a terminal, else jsonl.",
            valueName: "format"))
    var output: OutputFormat?

    @Option(
        help: ArgumentHelp(
            "What a table shows, with commas between: sid,status,links.factors.", valueName: "names"))
    var columns: String?

    var columnNames: [String]? {
        columns.map { $0.split(separator: ",").map { String($0).filter { $0 != " " } } }
    }
}
