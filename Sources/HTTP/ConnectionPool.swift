import Bytes
import CTwiliteSystem
import Synchronization
import Threading

/// The drivers of a client that are not in use, each with the connection it has kept open. Safe from many threads.
///
/// Of those that lead to the host wanted, the one used last is taken first: its connection is the likeliest to be open
/// still.
public final class ConnectionPool: @unchecked Sendable {
    private let options: TransferOptions
    private let maxIdle: Int
    /// The `Idle` of this process, retained.
    private let idle: Atomic<UInt>

    public init(_ options: TransferOptions, maxIdle: Int) {
        self.options = options
        self.maxIdle = maxIdle
        idle = Atomic(Idle().retainedBits())
    }

    deinit {
        let last = Idle.at(idle.load(ordering: .acquiring))
        // In a child of the process that filled it, what is idle belongs to the parent: it is left as it is.
        if last.takeUnretainedValue().process == .current { last.release() }
    }

    /// Takes an idle driver for a request to a URL, or makes one; nil when libcurl cannot.
    public func checkOut(for url: ByteBuffer) -> SoloDriver? {
        let idle = current()
        guard let driver = idle.mutex.locked({ idle.take(for: url, most: maxIdle) }) ?? SoloDriver.make(options) else {
            return nil
        }
        driver.home = idle
        return driver
    }

    /// Puts a driver back for the next request; closes the one that lay longest when that makes too many.
    public func checkIn(_ driver: SoloDriver) {
        // In use, it was in nobody's list: the process that took it out puts it back.
        guard let idle = driver.home else { return }
        driver.home = nil
        guard !driver.isSpent else { return }
        // A driver that is closed here is closed after the lock is given up.
        let surplus: SoloDriver? = idle.mutex.locked {
            idle.drivers.append(driver)
            return idle.drivers.count > maxIdle ? idle.drivers.removeFirst() : nil
        }
        _ = surplus
    }

    /// The idle drivers of this process. After a fork the parent's are let go without being touched: their sockets
    /// and their TLS state are the parent's, and their lock may have been held when the process split.
    private func current() -> Idle {
        let bits = idle.load(ordering: .acquiring)
        let known = Idle.at(bits).takeUnretainedValue()
        guard known.process != .current else { return known }
        let fresh = Idle()
        let freshBits = fresh.retainedBits()
        let (exchanged, original) = idle.compareExchange(
            expected: bits, desired: freshBits, ordering: .acquiringAndReleasing)
        if exchanged { return fresh }
        Idle.at(freshBits).release()
        return Idle.at(original).takeUnretainedValue()
    }
}

/// What lies idle, in one process, that used last at the end.
final class Idle {
    let process = ProcessMark.current
    let mutex = Mutex()
    var drivers: [SoloDriver] = []

    /// The driver for a URL, under the lock: one that leads there, else the one that lay longest if there are as many as
    /// there may be; it gives up its connection for the new one.
    func take(for url: ByteBuffer, most: Int) -> SoloDriver? {
        var index = drivers.count
        while index > 0 {
            index &-= 1
            if drivers[index].leads(to: url) { return drivers.remove(at: index) }
        }
        return drivers.count >= most && !drivers.isEmpty ? drivers.removeFirst() : nil
    }

    func retainedBits() -> UInt { UInt(bitPattern: Unmanaged.passRetained(self).toOpaque()) }

    static func at(_ bits: UInt) -> Unmanaged<Idle> {
        guard let pointer = UnsafeRawPointer(bitPattern: bits) else { abort() }
        return Unmanaged<Idle>.fromOpaque(pointer)
    }
}
