import Bytes
import CTwiliteSystem
import Synchronization

/// Writes lines to a descriptor that is somebody else's. Each is one write, so the lines of many threads and processes
/// stay whole.
final class LineWriter: Sendable {
    private let descriptor: Int32
    /// Whether the end of the last line is missing: a pipe that does not block may take a part of one that is longer than
    /// PIPE_BUF.
    private let isCut = Atomic<Bool>(false)

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    /// Writes a line as far as the descriptor takes it. What it does not take is lost.
    func write(_ line: UnsafePointer<CChar>) {
        let wasCut = isCut.load(ordering: .relaxed)
        let text = ByteBuffer()
        if wasCut { text.append(UInt8(ascii: "\n")) }
        text.append(
            UnsafeBufferPointer(start: UnsafeRawPointer(line).assumingMemoryBound(to: UInt8.self), count: strlen(line)))
        text.append(UInt8(ascii: "\n"))
        let written = system_write_quietly(descriptor, text.cString, text.count)
        if written > 0 { isCut.store(written < text.count, ordering: .relaxed) }
    }
}
