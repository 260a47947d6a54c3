import Bytes
import HTTP
import JSON
import TwilioAPI
import TwilioClient

/// How a call ended: its JSON, and the error if it is one.
struct Answer {
    let response: Response

    var isOK: Bool { response.status == .ok }
    var json: [UInt8] { response.text }

    /// The JSON, or a problem when the call failed.
    func result() throws(Problem) -> [UInt8] {
        guard isOK else { throw Problem(failed: json) }
        return json
    }

    /// Each record of a list's page, as it came.
    var records: [[UInt8]] {
        withExtendedLifetime(response) {
            let bytes = response.json.bytes
            return (response.recordRanges ?? []).map { Array(UnsafeBufferPointer(rebasing: bytes[$0])) }
        }
    }
}

extension Response {
    /// Its JSON, in memory of the command's own.
    var text: [UInt8] { withExtendedLifetime(self) { Array(json.bytes) } }
}

/// The library's client, as the command line uses it: all texts are UTF-8.
final class Session {
    let client: Client

    /// Makes a client of a JSON object of options, or else of the environment.
    init(options: JSONValue) throws(Problem) {
        switch options.bytes.withUnsafeBufferPointer({ Client.make($0) }) {
        case .success(let client): self.client = client
        case .failure(let refusal): throw Problem(failed: refusal.response.text)
        }
    }

    /// Performs an operation, until Ctrl-C.
    func call(_ operation: String, _ parameters: [UInt8], deadlineMS: Int32 = 0) throws(Problem) -> Answer {
        let response = parameters.withUnsafeBufferPointer { parameters in
            withUTF8(operation) { perform($0, parameters, with: client, untilInterrupted(deadlineMS)) }
        }
        try stop(response)
        return Answer(response: response)
    }

    /// Goes through a list, a page at a time.
    func pages(_ operation: String, _ parameters: [UInt8]) throws(Problem) -> Pages {
        let made = parameters.withUnsafeBufferPointer { parameters in
            withUTF8(operation) { Pager.make($0, parameters, for: client) }
        }
        switch made {
        case .success(let pager): return Pages(pager: pager)
        case .failure(let refusal): throw Problem(failed: refusal.response.text)
        }
    }

    struct Pages {
        fileprivate let pager: Pager

        /// The records of the next page; nil when there is none.
        func next() throws(Problem) -> [[UInt8]]? {
            let response = pager.next(untilInterrupted(0))
            if response.status == .done { return nil }
            try stop(response)
            _ = try Answer(response: response).result()
            return Answer(response: response).records
        }
    }
}

private func untilInterrupted(_ deadlineMS: Int32) -> Patience {
    Patience(deadlineMS: deadlineMS) { Interrupt.status != nil }
}

/// Throws when a call was ended by a signal, with what is known of it.
private func stop(_ response: Response) throws(Problem) {
    guard response.status == .cancelled, let status = Interrupt.status else { return }
    throw Problem(stopped: response.text, status)
}

func withUTF8<Result>(_ text: String, _ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var text = text
    return text.withUTF8(use)
}

/// The library's description of itself, or a part of it by the beginning of names; nil when no name begins so.
func described(_ prefix: String) -> [UInt8]? {
    let response = withUTF8(prefix) { describe($0) }
    return response.status == .ok ? response.text : nil
}

/// What the library says of an operation that it does not know, with the nearest that there is.
func unknownOperation(_ id: String) -> Problem {
    Problem(failed: withUTF8(id) { validate($0, UnsafeBufferPointer(start: nil, count: 0)) }.text)
}

/// The name in `names` that was perhaps meant.
func nearest(to given: String, among names: [String]) -> String? {
    TwilioAPI.nearest(to: Array(given.utf8), among: names.map { Array($0.utf8) }).map { names[$0] }
}

let libraryVersion = String(decoding: Catalog.version.utf8, as: UTF8.self)
