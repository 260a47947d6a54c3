import CTwiliteSystem

/// Tells a process from the parent that it was forked from, without asking the kernel each time: a page of memory that
/// the kernel wipes in a child (MADV_WIPEONFORK, Linux 4.14). Where there is none, the process id serves.
public struct ProcessMark: Equatable, Sendable {
    private let value: UInt64

    /// The mark of the process that asks.
    public static var current: ProcessMark { ProcessMark(value: system_process_mark(page, count)) }

    /// Makes what the marks are told by. Inside the fork gate.
    public static func makeReady() { _ = current }

    private nonisolated(unsafe) static let page = system_wiped_on_fork()
    private nonisolated(unsafe) static let count: UnsafeMutablePointer<UInt64> = {
        let count = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)
        count.initialize(to: 0)
        return count
    }()
}
