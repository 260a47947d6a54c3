import Glibc

/// Ctrl-C and SIGTERM. The first one is noted, and whoever waits looks; the second ends the process at once.
enum Interrupt {
    /// Written by a signal handler and read by the one thread there is.
    nonisolated(unsafe) private static let noted = UnsafeMutablePointer<sig_atomic_t>.allocate(capacity: 1)

    static func watch() {
        noted.pointee = 0
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { Interrupt.noted.pointee = $0 }
        // No SA_RESTART: what waits for input is to come back.
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        for signal in [SIGINT, SIGTERM] where !isIgnored(signal) { sigaction(signal, &action, nil) }
        // Writing says that the reader has gone; nobody needs to be killed for it.
        _ = Glibc.signal(SIGPIPE, SIG_IGN)
    }

    /// What came, as an exit status; nil when nothing did.
    static var status: ExitStatus? {
        switch noted.pointee {
        case SIGINT: .interrupted
        case SIGTERM: .terminated
        default: nil
        }
    }

    /// Throws when something came.
    static func check() throws(Problem) {
        if let status { throw Problem(status, status == .interrupted ? "interrupted" : "terminated") }
    }

    /// What runs in a shell's background is not to be interrupted with the foreground.
    private static func isIgnored(_ number: Int32) -> Bool {
        var current = sigaction()
        sigaction(number, nil, &current)
        let handler = unsafeBitCast(current.__sigaction_handler.sa_handler, to: Int.self)
        return handler == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
