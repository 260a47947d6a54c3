import Bytes
import CTwiliteSystem

/// Why the system refused something: an errno.
public struct SystemError: Error {
    private let code: Int32

    init(_ code: Int32) { self.code = code }

    /// nil for 0, which is none.
    init?(ifAny code: Int32) {
        guard code != 0 else { return nil }
        self.code = code
    }

    /// The system's words, such as "Too many open files". For an errno that it knows, libc gives a constant.
    public var words: Text { strerror(code).map { Text(cString: $0) } ?? "" }
}
