import Bytes
import JSON
import TwilioAPI

extension Failure {
    /// The failure that refused options are.
    convenience init(_ refusals: Refusals) { self.init(.misuse, refusals.message) }

    /// The failure that refused parameters are.
    convenience init(_ error: ArgumentsError, of operation: Operation) {
        switch error {
        case .malformed(let error):
            self.init(
                .misuse, "The parameters are not JSON: \(error.description) at byte \(error.offset)",
                operation: operation)
        case .notAnObject(let kind):
            self.init(.misuse, "The parameters must be a JSON object; they are \(kind.article)", operation: operation)
        case .invalid(let violations):
            self.init(
                .invalidParameters,
                violations.count == 1 ? "1 parameter is not valid" : "\(violations.count) parameters are not valid",
                operation: operation)
            self.violations = violations
        }
    }

    /// The failure that an operation's id is when no operation has it.
    static func unknownOperation(_ id: UnsafeBufferPointer<UInt8>) -> Failure {
        guard isUTF8(id) else { return Failure(.misuse, "The operation is not UTF-8 text") }
        return Failure(.misuse, "There is no operation \(shown(id))")
    }

    /// The failure that a name is which nothing in the catalog has.
    static func nothingCalled(_ name: UnsafeBufferPointer<UInt8>) -> Failure {
        guard isUTF8(name) else { return Failure(.misuse, "The name is not UTF-8 text") }
        return Failure(.misuse, "Nothing in the catalog is called \(shown(name))")
    }

    /// A name that there is not, and the one that may be meant. What is not nearly one is not repeated at length.
    private static func shown(_ name: UnsafeBufferPointer<UInt8>) -> Text {
        let meant: Text = Catalog.nearestOperation(to: name).map { "; did you mean \($0)?" } ?? ""
        return "\(Text(UnsafeBufferPointer(rebasing: name.prefix(128))))\(meant)"
    }
}
