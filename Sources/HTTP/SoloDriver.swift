import Bytes
import CCurl
import Threading

/// A multi handle for one transfer at a time, with the connections that it keeps, driven by the thread that waits for the
/// answer. What blocking calls use, one after another.
public final class SoloDriver {
    private let transfer: Transfer
    private let multi: UnsafeMutableRawPointer
    /// Whether the transfer is on the multi handle, and what went wrong before it got there.
    private var isBegun = false
    private var refused = CURLE_OK
    /// Where it goes when it is no longer in use; nil while it lies there.
    var home: Idle?

    private init(_ transfer: Transfer, _ multi: UnsafeMutableRawPointer) {
        self.transfer = transfer
        self.multi = multi
    }

    /// Makes a driver; nil when libcurl cannot. What can fail comes before: in Embedded Swift an object whose initialiser
    /// fails is not freed.
    static func make(_ options: TransferOptions) -> SoloDriver? {
        guard let transfer = Transfer(options), let multi = curl_multi_init() else { return nil }
        return SoloDriver(transfer, multi)
    }

    deinit {
        abandon()
        ForkGate.pass { _ = curl_multi_cleanup(multi) }
    }

    /// Begins to send a request: what the network takes at once is sent, and nothing is waited for. `spare` is memory for
    /// the answer's body that nobody needs any more.
    public func begin(_ request: Request, reusing spare: ByteBuffer? = nil) {
        refused = transfer.prepare(request, reusing: spare)
        guard refused == CURLE_OK else { return }
        guard curl_multi_add_handle(multi, transfer.easy) == CURLM_OK else {
            refused = CURLE_FAILED_INIT
            return
        }
        isBegun = true
        _ = progress()
    }

    /// Waits for the answer to the request that was begun.
    public func wait() throws(TransferFailure) -> Answer {
        guard isBegun else { throw transfer.refusal(refused == CURLE_OK ? CURLE_FAILED_INIT : refused) }
        var code = CURLE_FAILED_INIT
        while multi_next_ended(multi, &code) == nil {
            // An end that is not told would be an error of libcurl's; it must not be waited for.
            guard curl_multi_poll(multi, nil, 0, 1000, nil) == CURLM_OK, progress() == CURLM_OK else { break }
        }
        leave()
        return try transfer.finish(code)
    }

    /// Gives up the request that was begun, if there is one.
    public func abandon() {
        guard isBegun else { return }
        leave()
        transfer.discard()
    }

    private func leave() {
        transfer.leave(multi)
        isBegun = false
    }

    private func progress() -> CURLMcode {
        var running: Int32 = 0
        return ForkGate.pass { curl_multi_perform(multi, &running) }
    }
}
