import Foundation

/// Who calls: an account SID with its token or an API key's SID with its secret, by HTTP Basic; or an OAuth app's id with
/// its secret, which are good at the token endpoint alone.
struct Credentials: Equatable, Sendable {
    let user: String
    let password: String

    /// Reads an `Authorization` header's value.
    init?(header: String) {
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "basic",
            let bytes = Data(base64Encoded: parts[1].trimmingCharacters(in: .whitespaces)),
            let text = String(validating: bytes, as: UTF8.self)
        else { return nil }
        self.init(pair: text)
        if isOAuth { return nil }
    }

    /// Reads `USER:PASSWORD`.
    init?(pair: String) {
        guard let colon = pair.firstIndex(of: ":") else { return nil }
        user = String(pair[..<colon])
        password = String(pair[pair.index(after: colon)...])
        let user = user
        guard !password.isEmpty, ["AC", "SK", "OQ"].contains(where: { SID.isWellFormed(user, $0) }) else { return nil }
    }

    var isOAuth: Bool { user.hasPrefix("OQ") }

    /// The account that a record belongs to. An API key does not tell its account, so all keys stand for one.
    var accountSID: String { user.hasPrefix("AC") ? user : Seed.account }

    private static let variable = "TWILITE_SANDBOX_CREDENTIALS"

    /// The one pair that is let in, if the environment names one. Not an argument: those are there for all to read.
    static func fromEnvironment() throws -> Credentials? {
        guard let pair = ProcessInfo.processInfo.environment[variable], !pair.isEmpty else { return nil }
        guard let credentials = Credentials(pair: pair) else { throw Malformed() }
        return credentials
    }

    private struct Malformed: Error, CustomStringConvertible {
        let description = "\(variable) must be USER:PASSWORD, the user an AC…, SK… or OQ… SID of 34 characters"
    }
}
