import Glibc
import TwiliteKit

/// A named set of credentials and options.
struct Profile {
    let name: String
    /// The options of a client, as `docs/options.md` has them.
    var options: JSON

    /// The same for a client.
    var clientOptions: Options {
        get throws(Problem) {
            var given = Options()
            for (name, value) in options.members ?? [] { try given.set(name, to: value) }
            return given
        }
    }

    /// What of it may be shown.
    var account: String {
        for name in ["account_sid", "api_key", "client_id"] {
            if let text = options[name]?.string { return text }
        }
        return ""
    }

    /// How it signs in.
    var kind: String {
        if options["api_secret"] != nil { return "API key" }
        if options["client_secret"] != nil { return "OAuth app" }
        return options["auth_token"] != nil ? "auth token" : "none"
    }
}

/// The profiles of this user, in a file that nobody else can read.
struct Profiles {
    private(set) var all: [Profile] = []
    var current: String?

    /// `$XDG_CONFIG_HOME/twilite/profiles.json`.
    static var path: String? {
        let home = environment("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (home ?? environment("HOME").map { "\($0)/.config" }).map { "\($0)/twilite/profiles.json" }
    }

    /// The profile to use: the one named, or TWILITE_PROFILE's; or where the environment has no credentials, the current
    /// one. nil: the environment speaks.
    static func chosen(_ name: String?) throws(Problem) -> Profile? {
        if let name = name ?? environment("TWILITE_PROFILE") { return try read().profile(name) }
        let isInEnvironment = ["TWILIO_AUTH_TOKEN", "TWILIO_API_SECRET", "TWILIO_CLIENT_SECRET"].contains {
            environment($0) != nil
        }
        if isInEnvironment { return nil }
        let profiles = try read()
        guard let current = profiles.current else { return nil }
        return try profiles.profile(current)
    }

    func profile(_ name: String) throws(Problem) -> Profile {
        if let found = all.first(where: { $0.name == name }) { return found }
        let near = nearest(to: name, among: all.map { $0.name }).map { "; did you mean \($0)?" } ?? ""
        throw Problem(.usage, "there is no profile \(name)\(near)")
    }

    mutating func put(_ profile: Profile) {
        all.removeAll { $0.name == profile.name }
        all.append(profile)
        if all.count == 1 { current = profile.name }
    }

    mutating func remove(_ name: String) throws(Problem) {
        _ = try profile(name)
        all.removeAll { $0.name == name }
        if current == name { current = nil }
    }

    // MARK: - The file

    /// Reads the file. None is no profiles; one that others can read is refused.
    static func read() throws(Problem) -> Profiles {
        var profiles = Profiles()
        guard let path else { return profiles }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT || errno == ENOTDIR { return profiles }
        guard descriptor >= 0 else { throw .system("read \(path)") }
        defer { close(descriptor) }
        try check(descriptor, path)
        guard let json = JSON(reading: try readAll(descriptor, path)), let members = json["profiles"]?.members else {
            throw Problem(.failed, "\(path) is not a file of profiles")
        }
        profiles.current = json["current"]?.string
        profiles.all = members.map { Profile(name: $0.name, options: $0.value) }
        return profiles
    }

    private static func check(_ descriptor: Int32, _ path: String) throws(Problem) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system("read \(path)") }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Problem(.failed, "\(path) is no file") }
        guard status.st_uid == geteuid() else {
            throw Problem(.failed, "\(path) is another user's, and is not trusted")
        }
        guard status.st_mode & 0o077 == 0 else {
            let mode = String(status.st_mode & 0o777, radix: 8)
            throw Problem(
                .failed,
                """
                \(path) has secrets in it, and others can get at it (mode \(mode)). Let nobody else: chmod 600. Secrets \
                that were read by others are to be replaced
                """)
        }
    }

    /// Writes the file anew and puts it in the old one's place, so that it is always whole.
    func write() throws(Problem) {
        guard let path = Self.path else {
            throw Problem(.failed, "there is no place for profiles: HOME and XDG_CONFIG_HOME are not set")
        }
        var members: [(name: String, value: JSON)] = []
        if let current { members.append(("current", .string(current))) }
        members.append(("profiles", .members(all.map { ($0.name, $0.options) })))
        let text = Array((JSON.members(members).indented() + "\n").utf8)

        let folder = String(path.dropLast("/profiles.json".count))
        try Self.makeFolder(folder)
        let new = "\(path).\(getpid())"
        unlink(new)
        let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system("write \(new)") }
        var failure = writeAll(descriptor, text)
        if failure == 0, fsync(descriptor) != 0 { failure = errno }
        close(descriptor)
        if failure == 0, rename(new, path) != 0 { failure = errno }
        guard failure == 0 else {
            unlink(new)
            throw .system("write \(path)", failure)
        }
    }

    private static func makeFolder(_ path: String) throws(Problem) {
        var made = ""
        for step in path.split(separator: "/") {
            made += "/\(step)"
            if mkdir(made, 0o700) != 0, errno != EEXIST { throw .system("make \(made)") }
        }
    }
}
