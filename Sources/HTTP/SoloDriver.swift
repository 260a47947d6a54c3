import Bytes
import CCurl

/// A multi handle for one transfer at a time, with the connection that it keeps, driven by the thread that waits for the
/// answer. What blocking calls use, one after another.
public final class SoloDriver {
    private let transfer: Transfer
    private let multi: UnsafeMutableRawPointer
    /// Whether the transfer is on the multi handle, and what went wrong before it got there.
    private var isBegun = false
    private var refused = CURLE_OK
    /// Where it goes when it is no longer in use; nil while it lies there.
    var home: Idle?
    /// Whether nobody waited for its last answer: its connection, which HTTP/2 keeps, may be one on which none comes.
    private(set) var isSpent = false
    /// The URL of the last request: its connection leads there.
    private var lastURL: ByteBuffer?
    /// Its socket, from which nothing more is to come; -1 for none.
    private var keptSocket: Int32 = -1

    private init(_ transfer: Transfer, _ multi: UnsafeMutableRawPointer) {
        self.transfer = transfer
        self.multi = multi
    }

    /// Makes a driver; nil when libcurl cannot. What can fail comes before: in Embedded Swift an object whose initialiser
    /// fails is not freed.
    static func make(_ options: TransferOptions) -> SoloDriver? {
        guard let transfer = Transfer(options), let multi = Libcurl.makeMulti() else { return nil }
        multi_set_max_connections_kept(multi, 1)
        return SoloDriver(transfer, multi)
    }

    deinit {
        abandon()
        Libcurl.work { _ = curl_multi_cleanup(multi) }
    }

    /// Begins to send a request: what the network takes at once is sent, and nothing is waited for. `spare` is memory for
    /// the answer's body that nobody needs any more.
    public func begin(_ request: Request, reusing spare: ByteBuffer? = nil) {
        lastURL = request.url
        // What came after the last answer would be taken for the answer to this request.
        if keptSocket >= 0, system_has_input(keptSocket) != 0 { system_discard_input(keptSocket) }
        keptSocket = -1
        refused = transfer.prepare(request, reusing: spare)
        guard refused == CURLE_OK else { return }
        guard curl_multi_add_handle(multi, transfer.easy) == CURLM_OK else {
            refused = CURLE_FAILED_INIT
            return
        }
        isBegun = true
        _ = progress()
    }

    /// Whether the connection that it keeps leads where a URL does.
    func leads(to url: ByteBuffer) -> Bool { lastURL.map { isSameOrigin($0.bytes, url.bytes) } ?? false }

    /// What waiting for an answer ends with.
    public enum Outcome {
        case answered(Answer)
        case failed(TransferFailure)
        /// The wait was ended before: whether any byte of the request was handed to the network.
        case stopped(Patience.End, wasSent: Bool)
    }

    /// Waits for the answer to the request that was begun, as long as there is patience.
    public func wait(_ patience: inout Patience) -> Outcome {
        do throws(TransferFailure) {
            guard isBegun else { throw transfer.refusal(refused == CURLE_OK ? CURLE_FAILED_INIT : refused) }
            var code = CURLE_FAILED_INIT
            while multi_next_ended(multi, &code) == nil {
                if let end = patience.end() { return stop(end) }
                // An end that is not told would be an error of libcurl's; it must not be waited for. A signal ends the
                // wait early.
                let wait = patience.waitMS(atMost: 1000)
                guard curl_multi_poll(multi, nil, 0, wait, nil) == CURLM_OK, progress() == CURLM_OK else { break }
            }
            transfer.giveUpConnection(after: code, isAlone: true)
            keptSocket = code == CURLE_OK ? transfer.socketToBeEmpty : -1
            leave()
            return .answered(try transfer.finish(code))
        } catch {
            return .failed(error)
        }
    }

    private func stop(_ end: Patience.End) -> Outcome {
        let wasSent = transfer.wasSent
        isSpent = true
        abandon()
        return .stopped(end, wasSent: wasSent)
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
        return Libcurl.work(ending: CURLM_INTERNAL_ERROR) { curl_multi_perform(multi, &running) }
    }
}

/// Whether two URLs have scheme, host and port in common, in one spelling: what comes before the third slash.
private func isSameOrigin(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    var slashes = 0
    for index in 0..<min(a.count, b.count) {
        guard a[index] == b[index] else { return false }
        if a[index] == UInt8(ascii: "/") {
            slashes &+= 1
            if slashes == 3 { return true }
        }
    }
    return a.count == b.count
}
