import ArgumentParser
import TwiliteKit

struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "version", abstract: "Print the version. twilite --version does so, too.")

    func run() throws { try Output.print(Catalog.version) }
}
