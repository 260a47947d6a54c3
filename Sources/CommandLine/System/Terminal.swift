import Glibc

/// What the terminal is, if there is one.
enum Terminal {
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// How many columns the terminal of standard output has; nil when it is none.
    static var width: Int? {
        guard isTerminal(STDOUT_FILENO) else { return nil }
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 80
    }

    /// Reads a line without showing it: from the terminal, or from standard input where that is none.
    static func readSecret(_ prompt: String) throws(Problem) -> String {
        guard isTerminal(STDIN_FILENO) else { return try readLine(from: STDIN_FILENO) }
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard terminal >= 0 else { throw .system("open the terminal") }
        defer { close(terminal) }
        var settings = termios()
        guard tcgetattr(terminal, &settings) == 0 else { throw .system("read the terminal's settings") }
        var quiet = settings
        quiet.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(terminal, TCSAFLUSH, &quiet)
        defer {
            tcsetattr(terminal, TCSAFLUSH, &settings)
            say("\n", terminal)
        }
        say(prompt, terminal)
        return try readLine(from: terminal)
    }

    private static func say(_ text: String, _ descriptor: Int32) {
        var text = text
        text.withUTF8 { _ = write(descriptor, $0.baseAddress, $0.count) }
    }

    /// One byte at a time: nothing behind the line is taken.
    private static func readLine(from descriptor: Int32) throws(Problem) -> String {
        var line: [UInt8] = []
        var byte: [UInt8] = [0]
        while true {
            let count = try readSome(descriptor, &byte)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .system("read the secret") }
            if count == 0 || byte[0] == UInt8(ascii: "\n") { break }
            line.append(byte[0])
        }
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }
}

/// The value of an environment variable; nil when it is not set or empty.
func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
}
