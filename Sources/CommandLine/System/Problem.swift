/// Why the command ends badly: a sentence for a person, an error object for a program, and the exit status.
struct Problem: Error {
    let status: ExitStatus
    /// What is printed behind the command's name.
    let text: String
    /// The error object, as the library writes it: `docs/errors.md`.
    let json: [UInt8]

    /// A problem of the command's own.
    init(_ status: ExitStatus, _ text: String) {
        self.status = status
        self.text = text
        let name: String =
            switch status {
            case .usage: "misuse"
            case .interrupted, .terminated: "cancelled"
            case .notAuthentic: "not_authentic"
            default: "failed"
            }
        json = JSONValue.object([("error", .object([("status", .string(name)), ("message", .string(text))]))]).bytes
    }

    init(_ status: ExitStatus, _ text: String, json: [UInt8]) {
        self.status = status
        self.text = text
        self.json = json
    }
}
