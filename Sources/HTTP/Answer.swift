import Bytes

/// What a server answered, whatever it says.
public struct Answer {
    public let status: Int32
    public let body: ByteBuffer
    public let headers: AnswerHeaders

    /// Where it says to go instead, if it does (RFC 9110, 15.4).
    public var redirection: [UInt8]? {
        switch status {
        case 301, 302, 303, 307, 308: headers.location.flatMap { $0.isEmpty ? nil : $0 }
        default: nil
        }
    }
}
