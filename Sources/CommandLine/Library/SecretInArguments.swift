import TwiliteKit

/// Secrets are refused as arguments: whoever is on the machine can read those, and shells keep them.
enum SecretInArguments {
    /// The options of the library that are secret.
    static let options = ["auth_token", "api_secret", "client_secret", "bearer_token"]
    /// What else a secret may be called by somebody who looks for the right option.
    private static let names = options + ["token", "secret", "password"]

    static func refusal(_ name: String) -> Problem {
        Problem(
            .usage,
            """
            \(name) has a secret in it, and is not taken as an argument: other users of this machine can see arguments, \
            and shells keep them in their history. Put it into the environment, or into a profile (twilite profile add). \
            What was just given is perhaps to be replaced
            """)
    }

    /// Looks for a secret among the words of a command, in whatever spelling. What is a parameter of the operation is none.
    static func check(_ words: [String], of operation: Catalog.Operation?) throws(Problem) {
        for word in words {
            let name = String(word.prefix { $0 != "=" })
            guard word.hasPrefix("--") || word.contains("=") else { continue }
            let bare = String(name.drop { $0 == "-" })
            let letters = bare.lowercased().filter { $0 != "-" && $0 != "_" }
            let secret = names.first { $0.filter { $0 != "_" } == letters }
            if let secret, operation?.parameter(named: bare) == nil { throw refusal(secret) }
        }
    }
}
