import Bytes
import CCurl
import CTwiliteSystem

/// What holds for every transfer of a client.
public struct TransferOptions {
    let connectTimeoutMS: Int
    let timeoutMS: Int
    /// Counted after decompression.
    let maxResponseBytes: Int
    /// Whether a connection is kept for the next request.
    let keepsConnections: Bool
    /// nil: libcurl's own.
    let caFile: ByteBuffer?
    /// nil: none, whatever the environment says.
    let proxy: Proxy?

    public init(
        connectTimeoutMS: Int, timeoutMS: Int, maxResponseBytes: Int, keepsConnections: Bool, caFile: ByteBuffer?,
        proxy: Proxy?
    ) {
        self.connectTimeoutMS = connectTimeoutMS
        self.timeoutMS = timeoutMS
        self.maxResponseBytes = maxResponseBytes
        self.keepsConnections = keepsConnections
        self.caFile = caFile
        self.proxy = proxy
    }
}

/// An easy handle, and what one request needs while it is under way. Whose multi handle it is on drives it: an `EventLoop`,
/// or a `SoloDriver` of its own. Used by one thread at a time.
///
/// libcurl keeps pointers to the header list, the body and the error buffer until the transfer ends, and to the
/// transfer itself as the context of its callbacks: the transfer owns all of them, and outlives the handle.
public final class Transfer {
    let easy: UnsafeMutableRawPointer
    private let errorBuffer: UnsafeMutablePointer<CChar>
    private let maxResponseBytes: Int
    private let proxy: Proxy?

    /// Whether libcurl tells when it is about to send a request (7.80).
    private var tellsOfSends = false
    private var request: Request?
    private var body: ByteBuffer?
    /// How large the body is, as far as the server says; -1 when it does not.
    private var expectedSize = -1
    /// The most room that a body has before its bytes come: addresses, which the system gives memory as they are written to.
    private static let firstRoom = 16 << 20
    /// Memory of a body that nobody needs any more.
    private var spare: ByteBuffer?
    private var header = HeaderReader()
    /// How large all header lines are that came for the request, those of interim answers and trailers included.
    private var headerSize = 0
    private static let maxHeaderSize = 256 << 10
    private var sends = 0
    /// What libcurl had sent before the request: the words with a proxy are not the request.
    private var sizeBeforeSend = 0
    /// Why the library gave the answer up.
    private var fault: Fault?
    /// In an event loop: whose request it is, and its place among those that run.
    public internal(set) var owner: UnsafeMutableRawPointer?
    var place = 0
    /// In an event loop: why nothing more will be heard of it.
    var unheard: SystemError?
    private let emptyBody = ByteBuffer()

    /// Makes a transfer; nil when libcurl cannot. In an event loop its sockets are the loop's, and it may wait for a
    /// connection that is being made.
    init?(_ options: TransferOptions, in watches: WatchList? = nil, waitsToMultiplex: Bool = false) {
        guard let easy = Libcurl.makeEasy() else { return nil }
        self.easy = easy
        errorBuffer = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorBuffer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        maxResponseBytes = options.maxResponseBytes
        proxy = options.proxy
        guard configure(options), !waitsToMultiplex || easy_set_wait_to_multiplex(easy) == CURLE_OK else { return nil }
        let code =
            watches.map { watches in
                easy_set_sockets(
                    easy, { watches, _, address in address.flatMap { list(of: watches)?.open($0) } ?? -1 },
                    { list(of: $0)?.close($1) ?? -1 }, Unmanaged.passUnretained(watches).toOpaque())
            } ?? easy_set_sockets(easy, { _, _, address in address.map { system_open_socket($0) } ?? -1 }, nil, nil)
        guard code == CURLE_OK else { return nil }
    }

    deinit {
        Libcurl.work { curl_easy_cleanup(easy) }
        errorBuffer.deallocate()
    }

    private func configure(_ options: TransferOptions) -> Bool {
        let this = Unmanaged.passUnretained(self).toOpaque()
        var codes = [
            easy_set_private(easy, this),
            easy_set_error_buffer(easy, errorBuffer),
            easy_set_write(easy, { transfer(of: $3)?.receive($0, $1 &* $2) ?? 0 }, this),
            easy_set_header(easy, { transfer(of: $3)?.receiveHeader($0, $1 &* $2) ?? 0 }, this),
            easy_set_no_signal(easy),
            easy_set_http_only(easy),
            easy_set_follow_no_redirects(easy),
            easy_set_path_as_is(easy),
            easy_set_tls_1_2_or_later(easy),
            easy_set_suppress_connect_headers(easy),
            easy_set_accept_gzip(easy),
            easy_set_buffer_size(easy, 64 << 10),
            easy_set_connect_timeout_ms(easy, options.connectTimeoutMS),
            easy_set_timeout_ms(easy, options.timeoutMS),
        ]
        tellsOfSends =
            easy_set_prerequest(
                easy, { context, _, _, _, _ in transfer(of: context)?.beginSend() ?? CURL_PREREQFUNC_ABORT }, this)
            == CURLE_OK
        easy_set_quick_exit(easy)
        // Without being told, only a new connection for each request keeps libcurl from repeating one.
        if !tellsOfSends { codes.append(easy_set_fresh_connect(easy)) }
        if Libcurl.keepsLastHeader { codes.append(easy_set_write_headers(easy)) }
        if !options.keepsConnections { codes.append(easy_set_forbid_reuse(easy)) }
        if let caFile = options.caFile { codes.append(easy_set_ca_file(easy, caFile.cString)) }
        codes.append(
            easy_set_proxy(
                easy, options.proxy?.url.cString, options.proxy?.userAndPassword?.cString,
                options.proxy?.exceptions.cString))
        return codes.allSatisfy { $0 == CURLE_OK }
    }

    /// Takes the handle from a multi handle, which may close a connection.
    func leave(_ multi: UnsafeMutableRawPointer) {
        Libcurl.work { _ = curl_multi_remove_handle(multi, easy) }
    }

    /// Readies the handle for a request. `spare` is memory for the answer's body that nobody needs any more.
    func prepare(_ request: Request, reusing spare: ByteBuffer? = nil) -> CURLcode {
        self.request = request
        self.spare = spare
        body = nil
        header.reset()
        sends = 0
        sizeBeforeSend = 0
        headerSize = 0
        fault = nil
        errorBuffer[0] = 0
        var code = easy_set_url(easy, request.url.cString)
        guard code == CURLE_OK else { return code }
        code = easy_set_headers(easy, request.headers.first)
        guard code == CURLE_OK else { return code }
        switch request.method {
        case .get, .delete: code = easy_set_get(easy)
        case .post, .put, .patch:
            let body = request.body ?? emptyBody
            code = easy_set_post(easy, body.cString, body.count)
        }
        guard code == CURLE_OK else { return code }
        return easy_set_method(easy, Self.word(of: request.method)?.utf8Start)
    }

    /// The method's word where it is not libcurl's own for a request with or without a body.
    private static func word(of method: Method) -> StaticString? {
        switch method {
        case .get, .post: nil
        case .put, .patch, .delete: method.name
        }
    }

    /// Takes the answer, or the reason why there is none, out of a handle that has ended with `code`.
    func finish(_ code: CURLcode) throws(TransferFailure) -> Answer {
        let status = Int32(truncatingIfNeeded: easy_response_code(easy))
        let answer = Answer(status: status, body: body ?? ByteBuffer(), headers: header.headers)
        let wasSent = wasSent
        discard()
        if Libcurl.isGone { throw .processEnds(wasSent: wasSent) }
        // A connection that closes before the header's end is an end like any other to libcurl.
        let isCutShort = code == CURLE_OK && !header.isWhole
        if code == CURLE_OK, !isCutShort { return answer }
        let code = isCutShort ? CURLE_PARTIAL_FILE : code
        let (kind, detail) =
            fault.map { explain($0) } ?? (
                complaint != nil
                    ? .refused
                    : TransferFailure.kind(of: code, wasSent: wasSent, isHeaderWhole: header.isWhole),
                isCutShort ? "Connection closed in the header of the answer" : detail(of: code)
            )
        throw TransferFailure(
            kind: kind, code: Int32(bitPattern: code.rawValue), detail: detail, wasSent: wasSent, status: status,
            headers: answer.headers)
    }

    /// Why a request was not even begun.
    func refusal(_ code: CURLcode) -> TransferFailure {
        discard()
        if Libcurl.isGone { return .processEnds(wasSent: false) }
        return TransferFailure(
            kind: .refused, code: Int32(bitPattern: code.rawValue), detail: detail(of: code), wasSent: false, status: 0,
            headers: AnswerHeaders())
    }

    /// Whether any byte of the request was handed to the network.
    var wasSent: Bool { (sends > 0 || !tellsOfSends) && easy_request_size(easy) > sizeBeforeSend }

    /// The socket of the connection that is kept after an answer, if what is still to be read there could be taken for another
    /// answer; -1 for none. Asked while the handle is on its multi handle.
    var socketToBeEmpty: Int32 { easy_was_multiplexed(easy) != 0 ? -1 : easy_kept_socket(easy) }

    /// Has the connection that is kept, if there is one, taken for closed by the server where HTTP/2 keeps one that is of no
    /// use: on which an answer did not come in time, so that every request after that would wait there, too, unless others
    /// are on it; or what came is no HTTP/2 any more. Called while the handle is on its multi handle.
    func giveUpConnection(after code: CURLcode, isAlone: Bool) {
        switch code {
        case CURLE_OPERATION_TIMEDOUT where isAlone, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2:
            let socket = easy_kept_socket(easy)
            if socket >= 0 { system_discard_input(socket) }
        default: break
        }
    }

    /// Keeps nothing of a request longer than the request.
    func discard() {
        request = nil
        body = nil
        spare = nil
    }

    private func explain(_ fault: Fault) -> (TransferFailure.Kind, Text) {
        switch fault {
        case .blankFirst: (.garbled, "its first header line begins with a blank")
        case .headerTooLarge: (.headerTooLarge, "more than \(Self.maxHeaderSize >> 10) KB")
        case .bodyTooLarge: (.tooLarge, "more than \(maxResponseBytes) bytes")
        case .noMemory(let count): (.noMemory, "\(count) bytes of it had come")
        }
    }

    private func detail(of code: CURLcode) -> Text {
        switch code {
        case CURLE_ABORTED_BY_CALLBACK: return "Connection closed before an answer came"
        // libcurl's own words are of a file, and of arguments that nobody gave.
        case CURLE_WRITE_ERROR: return "there are bytes after its end"
        case CURLE_BAD_FUNCTION_ARGUMENT where !header.isWhole && wasSent: return "libcurl cannot read its header"
        case CURLE_OUT_OF_MEMORY where !header.isWhole && wasSent: return "libcurl has no room for one of its lines"
        default: break
        }
        if let complaint { return complaint }
        if words.count > 0, proxy?.isTold(by: words) != true { return Text(words) }
        return curl_easy_strerror(code).map { Text(cString: $0) } ?? ""
    }

    /// What libcurl says of the failure.
    private var words: UnsafeBufferPointer<UInt8> { bytes(errorBuffer, strlen(errorBuffer)) }

    /// What there is to say when the request would have gone through a proxy whose address is none.
    private var complaint: Text? { proxy?.complaint(after: words) }

    /// Lets libcurl send the request once. It would send it again, unasked, when a kept connection closes before the
    /// answer's first byte; but the server may have acted on it, so whether to repeat it is the caller's decision.
    private func beginSend() -> Int32 {
        sends &+= 1
        if sends == 1 { sizeBeforeSend = easy_request_size(easy) }
        return sends == 1 ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
    }

    private func receive(_ data: UnsafeMutablePointer<CChar>?, _ size: Int) -> Int {
        guard let data else { return 0 }
        // A header line comes here when libcurl must not see it before it is known to be one.
        if Libcurl.keepsLastHeader, !header.isWhole { return accept(bytes(data, size)) ? size : 0 }
        let body = body ?? newBody()
        guard size <= maxResponseBytes &- body.count else {
            fault = .bodyTooLarge
            return 0
        }
        guard body.appendIfPossible(bytes(data, size), expecting: expectedSize) else {
            fault = .noMemory(after: body.count)
            return 0
        }
        return size
    }

    private func newBody() -> ByteBuffer {
        expectedSize = Int(clamping: easy_content_length(easy))
        let new = request?.isAnswerSecret == true ? ByteBuffer(isSecret: true) : spare ?? ByteBuffer()
        spare = nil
        new.removeAll()
        // Whatever is announced, nothing of it has come. What cannot be had now is asked for again with the bytes.
        _ = new.reserveIfPossible(min(max(0, expectedSize), maxResponseBytes, Self.firstRoom))
        body = new
        return new
    }

    private func receiveHeader(_ data: UnsafeMutablePointer<CChar>?, _ size: Int) -> Int {
        guard let data else { return 0 }
        let line = bytes(data, size)
        guard accept(line) else { return 0 }
        headerSize &+= size
        guard headerSize <= Self.maxHeaderSize else {
            fault = .headerTooLarge
            return 0
        }
        header.take(line)
        return size
    }

    private func accept(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        if header.accept(line) { return true }
        fault = .blankFirst
        return false
    }
}

/// What an answer has that the library does not take.
private enum Fault {
    case blankFirst, headerTooLarge, bodyTooLarge
    case noMemory(after: Int)
}

func transfer(of context: UnsafeMutableRawPointer?) -> Transfer? {
    context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
}

private func bytes(_ data: UnsafePointer<CChar>, _ size: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: UnsafeRawPointer(data).assumingMemoryBound(to: UInt8.self), count: size)
}
