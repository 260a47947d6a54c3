import Glibc

/// The lines of standard input, read no further than they are wanted.
struct LineReader {
    /// What was read and not given yet begins at `offset`.
    private var bytes: [UInt8] = []
    private var offset = 0
    private(set) var isAtEnd = false
    /// How many bytes were given, of how many there are; the latter where the input is a file.
    private(set) var given = 0
    let total: Int?

    init() {
        var status = stat()
        let isFile = fstat(STDIN_FILENO, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        total = isFile && status.st_size > 0 ? Int(status.st_size) : nil
    }

    /// Whether a line may come without waiting.
    var hasLine: Bool { isAtEnd ? offset < bytes.count : bytes[offset...].contains(UInt8(ascii: "\n")) }

    /// The next line of those that were read, without its end; the last one may have none.
    mutating func next() -> [UInt8]? {
        if let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) {
            defer { move(to: end + 1) }
            return Array(bytes[offset..<end])
        }
        guard isAtEnd, offset < bytes.count else { return nil }
        defer { move(to: bytes.count) }
        return Array(bytes[offset...])
    }

    /// Reads more; waits where nothing is there.
    mutating func read() throws(Problem) {
        bytes.removeFirst(offset)
        offset = 0
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        let count = Glibc.read(STDIN_FILENO, &piece, piece.count)
        if count > 0 {
            bytes += piece[..<count]
        } else if count == 0 {
            isAtEnd = true
        } else if errno != EINTR, errno != EAGAIN {
            throw .system("read standard input")
        }
    }

    private mutating func move(to place: Int) {
        given += place - offset
        offset = place
    }
}
