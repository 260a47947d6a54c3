import Bytes

/// What a server answered, whatever it says.
public struct Answer {
    public let status: Int32
    public let body: ByteBuffer
    public let headers: AnswerHeaders
}
