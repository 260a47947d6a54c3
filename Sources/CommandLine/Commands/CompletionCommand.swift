import ArgumentParser

/// The shells that complete the command's words.
enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
}

struct CompletionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completion",
        abstract: "Print what a shell needs to complete commands, operations and options.",
        usage: "twilite completion <shell>",
        discussion: """
            bash: twilite completion bash > ~/.local/share/bash-completion/completions/twilite
            zsh: twilite completion zsh > a folder of $fpath, as _twilite
            fish: twilite completion fish > ~/.config/fish/completions/twilite.fish
            """)

    @Argument(help: "bash, zsh or fish.")
    var shell: Shell

    func run() throws { try Output.print(CompletionScript.text(for: shell)) }
}

/// Answers what the scripts of `twilite completion` ask.
struct CompleteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "complete", abstract: "Print what may follow the words of a command.", shouldDisplay: false)

    @Flag(help: "All ids of operations.")
    var operations = false

    @Flag(help: "All resources that have a list.")
    var resources = false

    @Flag(help: "All names that the catalog takes.")
    var names = false

    @Flag(help: "The profiles.")
    var profiles = false

    @Argument(parsing: .postTerminator, help: "The words of the command; the last one is completed.")
    var words: [String] = []

    func run() throws {
        let found: [Candidate] =
            if operations {
                Candidates.operations("")
            } else if resources {
                Candidates.resources("")
            } else if names {
                Candidates.names("")
            } else if profiles {
                Candidates.profiles
            } else {
                Candidates.following(words)
            }
        let output = Output()
        for candidate in found { try output.line(candidate.line) }
        try output.flush()
    }
}
