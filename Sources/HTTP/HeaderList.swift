import Bytes
import CCurl

/// Header lines of requests, as the linked list that libcurl reads. Immutable once made, so many transfers on many
/// threads may share one. What it holds is wiped when it is freed, for `Authorization` is among it.
public final class HeaderList: @unchecked Sendable {
    let first: UnsafeMutablePointer<curl_slist>
    private let text: ByteBuffer
    private let rest: HeaderList?
    /// Whose line it begins with, if it is not its own.
    private let owner: HeaderList?

    /// Makes a list of the line `text` (`Name: value`, or `Name:` to leave out one of libcurl's own) and then of `rest`.
    public init(_ text: ByteBuffer, before rest: HeaderList? = nil) {
        self.text = text
        self.rest = rest
        owner = nil
        first = .allocate(capacity: 1)
        first.initialize(to: curl_slist(data: UnsafeMutablePointer(mutating: text.cString), next: rest?.first))
    }

    /// Makes a list that begins with the line that another begins with, which is not copied, and goes on with `rest`.
    public init(firstOf other: HeaderList, before rest: HeaderList) {
        text = other.text
        self.rest = rest
        owner = other
        first = .allocate(capacity: 1)
        first.initialize(to: curl_slist(data: UnsafeMutablePointer(mutating: text.cString), next: rest.first))
    }

    deinit {
        first.deallocate()
        if owner == nil { text.wipe() }
    }
}
