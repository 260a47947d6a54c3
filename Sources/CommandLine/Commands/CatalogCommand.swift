import ArgumentParser
import TwiliteKit

struct CatalogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalog",
        abstract: "List the products, or the operations whose ids begin so.",
        usage: "twilite catalog [<prefix>] [--all] [<options>]")

    @Argument(
        help: "The beginning of ids: verify, verify.v2, verify.v2.entity.",
        completion: .shellCommand("twilite complete --names"))
    var prefix: String?

    @Flag(help: "List the operations of all products.")
    var all = false

    @OptionGroup var printing: OutputOptions

    func run() throws {
        let output = Output()
        let prefix = prefix ?? ""
        if prefix.isEmpty, !all {
            if printing.output == .json { return try print(Descriptions.products.map { .string($0) }, to: output) }
            for product in Descriptions.products { try output.line(product) }
            return try output.flush()
        }
        if printing.output == .json, let json = Descriptions.json(prefix) {
            return try printResult(json, printing, to: output)
        }
        let resources = try Self.resources(prefix)
        let operations = resources.flatMap { $0.operations }.filter { $0.id.hasPrefix(prefix) }
        if printing.output == .json { return try print(operations.map { .string($0.id) }, to: output) }
        let widest = operations.map { $0.id.count }.max() ?? 0
        for operation in operations {
            if printing.output == .jsonl {
                try output.line(Self.line(operation))
            } else {
                try output.line("\(pad(operation.id, to: widest))  \(pad(operation.method, to: 6))  \(operation.path)")
            }
        }
        try output.flush()
    }

    private func print(_ elements: [JSON], to output: Output) throws(Problem) {
        try printResult(JSON.array(elements).utf8, printing, to: output)
    }

    private static func line(_ operation: Catalog.Operation) -> String {
        JSON.members([
            ("id", .string(operation.id)), ("method", .string(operation.method)), ("path", .string(operation.path)),
        ]).description
    }

    private static func resources(_ prefix: String) throws(Problem) -> [Catalog.Resource] {
        let products = Descriptions.products.filter {
            $0.hasPrefix(prefix) || prefix.hasPrefix($0 + ".") || prefix.isEmpty
        }
        let resources = products.flatMap { Descriptions.resources($0) }
        let isFound = resources.contains { $0.operations.contains { $0.id.hasPrefix(prefix) } }
        if isFound { return resources }
        throw Descriptions.noName(prefix)
    }
}
