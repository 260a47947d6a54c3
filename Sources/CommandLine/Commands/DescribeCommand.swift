import ArgumentParser
import TwiliteKit

struct DescribeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe",
        abstract: "Tell what an operation takes and gives, or what a resource has.",
        usage: "twilite describe <name> [--output json]")

    @Argument(
        help: "An operation's id or a resource: verify.v2.entity.create, verify.v2.entity.",
        completion: .shellCommand("twilite complete --names"))
    var name: String

    @OptionGroup var printing: OutputOptions

    func run() throws {
        guard let json = Descriptions.json(name) else { throw Descriptions.noName(name) }
        let resources = Descriptions.resources(name)
        if printing.output == .json || printing.output == .jsonl {
            return try printResult(json, printing, to: Output())
        }
        if let target = Descriptions.operation(name) {
            return try Output.print(OperationHelp.text(of: target, for: "call"))
        }
        try Output.print(resources.map { ResourceHelp.text(of: $0) }.joined(separator: "\n\n"))
    }
}
