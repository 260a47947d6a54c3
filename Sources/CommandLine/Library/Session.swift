import TwiliteKit

/// The library's client, for a command that does one thing after another.
struct Session {
    let client: Client

    init(_ options: Options) throws(Problem) {
        do throws(TwiliteError) {
            client = try Client(options)
        } catch {
            throw Problem(failed: error)
        }
    }

    /// Performs an operation, until a signal comes.
    func call(
        _ operation: String, _ parameters: Parameters, within time: Duration? = nil
    ) throws(Problem) -> [UInt8] {
        try waiting { [client] () async throws(TwiliteError) in
            try await client.call(operation, parameters, within: time).bytes
        }
    }

    /// Goes through a list, a page at a time.
    func pages(_ operation: String, _ parameters: Parameters) -> PageReader {
        PageReader(pages: client.pages(operation, parameters).makeAsyncIterator())
    }
}

/// The pages of a list.
final class PageReader: @unchecked Sendable {
    /// Used by one task at a time: the command waits for each.
    private var pages: Pages.Iterator

    init(pages: Pages.Iterator) { self.pages = pages }

    /// The records of the next page, as Twilio wrote them; nil when there is none.
    func next() throws(Problem) -> [[UInt8]]? {
        try waiting { () async throws(TwiliteError) in
            try await self.pages.next()?.records?.map { $0.bytes }
        }
    }
}

extension JSONText {
    /// The text, as Twilio wrote it.
    var bytes: [UInt8] { withUnsafeBytes { Array($0) } }
}
