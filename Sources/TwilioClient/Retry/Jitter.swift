import CTwiliteSystem
import Synchronization

/// Numbers to draw waits with: not secret, and not the same in two clients or two processes (SplitMix64).
final class Jitter: Sendable {
    /// How many were drawn.
    private let drawn = Atomic<UInt64>(0)

    func next() -> UInt64 {
        let count = drawn.wrappingAdd(1, ordering: .relaxed).newValue
        var bits = UInt64(bitPattern: system_monotonic_ns()) &+ UInt64(getpid()) << 40 &+ count &* 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return bits ^ bits >> 31
    }
}
