import Glibc

/// Reads what there is, and waits for it as long as no signal comes; 0 at the end, less than that for an error.
///
/// A signal that comes just before a read would not end it: it is looked for again and again.
func readSome(_ descriptor: Int32, _ piece: inout [UInt8]) throws(Problem) -> Int {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, 50) <= 0 { try Interrupt.check() }
    try Interrupt.check()
    return read(descriptor, &piece, piece.count)
}

/// Reads all of a file or a descriptor.
func readAll(_ descriptor: Int32, _ name: String) throws(Problem) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    while true {
        let count = try readSome(descriptor, &piece)
        if count == 0 { return bytes }
        if count > 0 { bytes += piece[..<count] } else if errno != EINTR { throw .system("read \(name)") }
    }
}

/// Reads all of a file.
func readFile(_ path: String) throws(Problem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system("read \(path)") }
    defer { close(descriptor) }
    return try readAll(descriptor, path)
}

/// Writes all bytes to a descriptor; the error's number, or 0.
func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Int32 {
    bytes.withUnsafeBufferPointer { bytes in
        var done = 0
        while let start = bytes.baseAddress, done < bytes.count {
            let count = write(descriptor, start + done, bytes.count - done)
            if count >= 0 {
                done += count
            } else if errno == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&waiting, 1, -1)
            } else if errno != EINTR || Interrupt.status != nil {
                return errno
            }
        }
        return 0
    }
}
