import Bytes
import HTTP
import Synchronization

/// The header values of a response that were asked for, as C strings that live as long as it.
///
/// Any thread may ask, and a forked child: nothing is locked. The list grows at its begin. It has each name once, so
/// it is not longer than the header is.
struct AskedValues: ~Copyable {
    private let newest = Atomic<Unmanaged<AskedValue>?>(nil)

    deinit {
        var next = newest.load(ordering: .acquiring)
        while let value = next {
            next = value.takeUnretainedValue().older
            value.release()
        }
    }

    /// Gives the value of a name, and makes it for whoever asks first; nil when there is none.
    func value(of name: UnsafeBufferPointer<UInt8>, make: () -> ByteBuffer?) -> UnsafePointer<CChar>? {
        var known = newest.load(ordering: .acquiring)
        if let value = Self.find(name, from: known) { return value.text.cString }
        guard let text = make() else { return nil }
        let value = AskedValue(name, text)
        while true {
            value.older = known
            let retained = Unmanaged.passRetained(value)
            let (exchanged, original) = newest.compareExchange(
                expected: known, desired: retained, ordering: .acquiringAndReleasing)
            if exchanged { return text.cString }
            retained.release()
            // Another thread was faster: perhaps with the same name.
            if let value = Self.find(name, from: original) { return value.text.cString }
            known = original
        }
    }

    private static func find(
        _ name: UnsafeBufferPointer<UInt8>, from newest: Unmanaged<AskedValue>?
    ) -> AskedValue? {
        var next = newest
        while let value = next?.takeUnretainedValue() {
            if isSameName(value.name.bytes, name) { return value }
            next = value.older
        }
        return nil
    }
}

/// A value that was asked for, in its list.
private final class AskedValue {
    let name: ByteBuffer
    let text: ByteBuffer
    var older: Unmanaged<AskedValue>?

    init(_ name: UnsafeBufferPointer<UInt8>, _ text: ByteBuffer) {
        self.name = ByteBuffer(reserving: name.count)
        self.name.append(name)
        self.text = text
    }
}
