/// What the command line asks for.
struct Arguments: Equatable {
    var port: UInt16 = 4010
    var seed = 0
    var exitsWithStandardInput = false
    /// Files and folders of OpenAPI documents.
    var documents: [String] = []

    enum Parsed: Equatable {
        case run(Arguments)
        case help
        case version
        case refused(String)
    }

    static func parse(_ words: some Sequence<String>) -> Parsed {
        var arguments = Arguments()
        var words = Array(words)[...]
        while let word = words.popFirst() {
            let (name, attached) = split(word)
            switch name {
            case "--help" where attached == nil: return .help
            case "--version" where attached == nil: return .version
            case "--exit-with-stdin" where attached == nil: arguments.exitsWithStandardInput = true
            case "--openapi":
                // As many files as follow, up to the next option.
                let files = attached.map { [$0] } ?? Array(words.prefix { !$0.hasPrefix("--") })
                if attached == nil { words = words.dropFirst(files.count) }
                guard let first = files.first, !first.isEmpty else {
                    return .refused("--openapi needs files or folders of OpenAPI documents")
                }
                arguments.documents += files
            case "--port":
                guard let text = attached ?? words.popFirst(), let port = UInt16(text) else {
                    return .refused("--port needs a number from 0 to 65535")
                }
                arguments.port = port
            case "--seed":
                guard let text = attached ?? words.popFirst(), let seed = Int(text), (0...Seed.largest).contains(seed)
                else {
                    return .refused("--seed needs a number from 0 to \(Seed.largest)")
                }
                arguments.seed = seed
            default:
                return .refused("unknown argument: \(word)")
            }
        }
        return .run(arguments)
    }

    /// `--name=value` is one word, `--name value` two.
    private static func split(_ word: String) -> (name: String, value: String?) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : nil)
    }

    static let usage =
        "usage: twilite-sandbox [--port N] [--seed N] [--openapi FILE…] [--exit-with-stdin] [--help] [--version]"

    static let help = """
        \(usage)

        A local stand-in for four Twilio REST resources: Verify entities, ip-messaging users, TrustHub customer
        profiles and their entity assignments. It keeps its records in memory and listens on 127.0.0.1 alone.
        The first line printed is its URL.

          --port N            listen on this port; 0 picks a free one (default 4010)
          --seed N            begin with N records of each kind, the same ones each time
          --openapi FILE…     serve what these OpenAPI documents of Twilio's describe, too; a folder stands for the .json
                              files in it
          --exit-with-stdin   end when standard input closes
          --help, --version   print this, or the version, and end

        Any AC… or SK… user with any password is let in, and any OQ… app with any secret is given tokens. To admit one
        alone, set TWILITE_SANDBOX_CREDENTIALS to USER:PASSWORD in the environment.

        Seeded records:
          account             \(Seed.account)
          Verify service      \(Seed.verifyService)
          chat service        \(Seed.chatService)
          first profile       \(Seed.firstProfile)
          identities          seed-entity-00000001 …, seed-user-00000001 …

        GET / is a page for a person. Under /_sandbox/ is the control plane: health, state, reset, requests, faults,
        operations, review, tokens.
        """
}
