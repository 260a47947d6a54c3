import Glibc
import TwiliteKit

/// Prints one result as its format wants it.
func printResult(_ json: [UInt8], _ options: OutputOptions, to output: Output) throws(Problem) {
    switch options.output {
    case .table:
        guard let value = JSON(reading: json) else { fallthrough }
        try printTable(value, options, to: output)
    case .json, nil:
        // As it came, but for a person.
        if Terminal.isTerminal(STDOUT_FILENO), let value = JSON(reading: json) {
            try output.line(value.indented())
        } else {
            try output.write(json + [UInt8(ascii: "\n")])
        }
    case .jsonl: try output.write(onOneLine(json))
    }
    try output.flush()
}

/// A record's values below each other; of an array a row for each.
private func printTable(_ value: JSON, _ options: OutputOptions, to output: Output) throws(Problem) {
    if let elements = value.array {
        let table = RecordTable(options.columnNames, to: output)
        for element in elements { try table.add(element) }
        return try table.end()
    }
    let names = options.columnNames ?? value.members?.map { $0.name } ?? []
    let widest = names.map { columns(of: $0) }.max() ?? 0
    for name in names {
        let shown = "\(pad(printable(name), to: widest))  \(RecordTable.cell(value, name))"
        try output.line(Terminal.width.map { fitted(shown, in: $0) } ?? shown)
    }
}

func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - columns(of: text)))
}

/// A JSON text with an end of line, and none in it: between the quotes of a string there is none.
func onOneLine(_ json: [UInt8]) -> [UInt8] {
    json.map { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") ? UInt8(ascii: " ") : $0 } + [UInt8(ascii: "\n")]
}

/// Prints the records of a list as they come.
final class ListPrinter {
    private let output = Output()
    private let format: OutputFormat
    private let table: RecordTable
    private var isFirst = true

    init(_ options: OutputOptions, otherwise format: OutputFormat) {
        self.format = options.output ?? format
        table = RecordTable(options.columnNames, to: output)
    }

    func print(_ page: [[UInt8]]) throws(Problem) {
        for record in page {
            switch format {
            case .jsonl: try output.write(onOneLine(record))
            case .json:
                try output.write(Array((isFirst ? "[" : ",\n ").utf8) + record)
                isFirst = false
            case .table: try table.add(JSON(reading: record) ?? .null)
            }
        }
        if format == .table { try table.show() }
        try output.flush()
    }

    func end() throws(Problem) {
        switch format {
        case .jsonl: break
        case .json: try output.line(isFirst ? "[]" : "]")
        case .table: try table.end()
        }
        try output.flush()
    }
}
