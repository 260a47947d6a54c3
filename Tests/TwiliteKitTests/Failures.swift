import Synchronization

/// What fails once.
final class Failures: Sendable {
    private let left: Mutex<Set<String>>

    init(of names: Set<String>) { left = Mutex(names) }

    func take(_ name: String) -> Bool { left.withLock { $0.remove(name) != nil } }
}
