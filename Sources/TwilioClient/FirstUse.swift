import HTTP
import Synchronization
import Threading
import TwilioAPI

/// What is made once, by whoever needs it first, and kept. All of it is made inside the fork gate: a process that split in
/// the midst would leave its child waiting for ever for a thread that it does not have.
public enum FirstUse {
    private static let catalogIsReady = Atomic<Bool>(false)
    private static let clientsAreReady = Atomic<Bool>(false)

    // As in `ForkGate`: Swift 6.2 makes them when they are first looked at, so that is when the library is loaded.
    #if compiler(<6.3)
        @_used @_section(".init_array")
        private static let atLoad: @convention(c) () -> Void = {
            _ = catalogIsReady.load(ordering: .relaxed) != clientsAreReady.load(ordering: .relaxed)
        }
    #endif

    /// Makes ready what operations are looked up in.
    @inline(__always)
    public static func makeCatalogReady() {
        if !catalogIsReady.load(ordering: .acquiring) { makeReady(catalogIsReady) { Catalog.makeReady() } }
    }

    /// Makes ready what a client needs: the operations too, and libcurl.
    @inline(__always)
    static func makeClientsReady() {
        if clientsAreReady.load(ordering: .acquiring) { return }
        makeReady(clientsAreReady) {
            Catalog.makeReady()
            ProcessMark.makeReady()
            _ = Libcurl.makeReady()
        }
    }

    @inline(never)
    private static func makeReady(_ isReady: borrowing Atomic<Bool>, _ make: () -> Void) {
        ForkGate.pass {
            make()
            isReady.store(true, ordering: .releasing)
        }
    }
}
