import Bytes
import CCurl

/// Why a request brought no whole answer.
public struct TransferFailure: Error {
    public enum Kind: Sendable {
        /// The name of the host, or of the proxy, could not be looked up.
        case lookup
        /// No connection could be made.
        case connect
        /// The TLS handshake failed, or the certificate was refused.
        case tls
        /// The time ran out.
        case timeout
        /// The connection broke after it was made.
        case broken
        /// What came is not HTTP.
        case garbled
        /// The header lines are more than the library takes, or libcurl.
        case headerTooLarge
        /// The body is encoded in a way that cannot be undone.
        case undecodable
        /// The answer is larger than the caller allows.
        case tooLarge
        /// There is no memory for the answer.
        case noMemory
        /// libcurl refused the request or lacks something.
        case refused
        /// The process is at its end, and libcurl is not used any more.
        case processEnds
    }

    public let kind: Kind
    /// libcurl's CURLcode.
    public let code: Int32
    /// libcurl's words, without the library's.
    public let detail: Text
    /// Whether any byte of the request was handed to the network.
    public let wasSent: Bool
    /// The status line, when one had come; else 0.
    public let status: Int32
    /// The header fields, as far as they had come.
    public let headers: AnswerHeaders

    /// Whether the server's certificate was refused, which no second try changes.
    public var isCertificateRefused: Bool {
        code == Int32(bitPattern: CURLE_PEER_FAILED_VERIFICATION.rawValue)
            || code == Int32(bitPattern: CURLE_SSL_CACERT_BADFILE.rawValue)
    }

    /// The failure of a request that the end of the process comes before.
    public static func processEnds(wasSent: Bool) -> TransferFailure {
        TransferFailure(
            kind: .processEnds, code: Int32(bitPattern: CURLE_ABORTED_BY_CALLBACK.rawValue),
            detail: "libcurl is not used any more", wasSent: wasSent, status: 0, headers: AnswerHeaders())
    }

    /// The failure of a request that libcurl makes no handle for.
    public static var noHandle: TransferFailure {
        TransferFailure(
            kind: .refused, code: Int32(bitPattern: CURLE_FAILED_INIT.rawValue),
            detail: "libcurl lacks memory, a descriptor or an option that the client needs", wasSent: false, status: 0,
            headers: AnswerHeaders())
    }

    /// The failure of a request whose connection the system cannot watch, so that nothing would be heard of it.
    static func unheard(_ why: SystemError, wasSent: Bool) -> TransferFailure {
        TransferFailure(
            kind: wasSent ? .broken : .connect, code: Int32(bitPattern: CURLE_ABORTED_BY_CALLBACK.rawValue),
            detail: "The system cannot watch it: \(why.words)", wasSent: wasSent, status: 0, headers: AnswerHeaders())
    }

    /// What a code of libcurl's means. Some of them mean one thing before the request is sent and another while its answer
    /// is read.
    static func kind(of code: CURLcode, wasSent: Bool, isHeaderWhole: Bool) -> Kind {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .lookup
        case CURLE_COULDNT_CONNECT, CURLE_PROXY: .connect
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CIPHER,
            CURLE_SSL_CERTPROBLEM, CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ISSUER_ERROR,
            CURLE_SSL_CRL_BADFILE, CURLE_SSL_INVALIDCERTSTATUS, CURLE_USE_SSL_FAILED:
            .tls
        case CURLE_OPERATION_TIMEDOUT: .timeout
        case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL: .garbled
        case CURLE_BAD_FUNCTION_ARGUMENT where wasSent: .garbled
        // The library's own refusals are faults: what is left is an encoded body that goes on after its end.
        case CURLE_BAD_CONTENT_ENCODING, CURLE_WRITE_ERROR: .undecodable
        // A line of more than libcurl's 100 KB.
        case CURLE_OUT_OF_MEMORY where wasSent && !isHeaderWhole, tooLarge where wasSent: .headerTooLarge
        case CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_HTTP2,
            CURLE_HTTP2_STREAM, CURLE_SEND_FAIL_REWIND, CURLE_ABORTED_BY_CALLBACK, CURLE_SSL_SHUTDOWN_FAILED:
            .broken
        default: .refused
        }
    }
}

/// CURLE_TOO_LARGE, which libcurl has since 8.6.
private let tooLarge = CURLcode(rawValue: 100)
