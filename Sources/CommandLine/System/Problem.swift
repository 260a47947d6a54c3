import TwiliteKit

/// Why the command ends badly: a sentence for a person, an error object for a program, and the exit status.
struct Problem: Error {
    let status: ExitStatus
    /// What is printed behind the command's name.
    let text: String
    /// What is in the error object, as `docs/errors.md` describes it.
    let error: JSON

    /// A problem of the command's own.
    init(_ status: ExitStatus, _ text: String) {
        let name =
            switch status {
            case .usage: "misuse"
            case .interrupted, .terminated: "cancelled"
            case .notAuthentic: "not_authentic"
            default: "failed"
            }
        self.init(status, text, ["status": .string(name), "message": .string(text)])
    }

    init(_ status: ExitStatus, _ text: String, _ error: JSON) {
        self.status = status
        self.text = text
        self.error = error
    }

    /// The error object on a line.
    var json: String { JSON.members([("error", error)]).description }
}
