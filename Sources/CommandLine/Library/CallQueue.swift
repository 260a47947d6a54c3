import Bytes
import TwilioClient

/// Many calls in flight, driven by whoever takes their ends.
final class CallQueue {
    private let queue: Queue
    private let operation: String

    init(_ session: Session, _ operation: String, inFlight: Int) throws(Problem) {
        self.operation = operation
        let options = JSONValue.object([("max_in_flight", .number(String(inFlight)))]).bytes
        switch options.withUnsafeBufferPointer({ Queue.make($0, for: session.client) }) {
        case .success(let queue): self.queue = queue
        case .failure(let refusal): throw Problem(failed: refusal.response.text)
        }
    }

    /// Readable when there is something to do.
    var descriptor: Int32 { queue.descriptor }

    var pendingCount: Int { queue.pendingCount }

    /// Hands in a call; its end comes with the same tag.
    func submit(_ tag: Int, _ parameters: [UInt8]) {
        _ = parameters.withUnsafeBufferPointer { parameters in
            withUTF8(operation) { queue.submit(UInt64(tag), $0, parameters, deadlineMS: 0) }
        }
    }

    /// Does what is to be done, and gives a call that has ended; nil when there is none now.
    func next() -> (tag: Int, answer: Answer)? {
        guard let response = queue.next(timeoutMS: 0), response.status != .closed else { return nil }
        return (Int(response.tag), Answer(response: response))
    }

    /// Ends all calls that have not ended; what is known of them comes as their end.
    func close() { _ = queue.close() }
}
