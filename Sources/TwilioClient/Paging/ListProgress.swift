import HTTP
import TwilioAPI

/// What a list has brought so far, and how much more is wanted.
struct ListProgress {
    /// How many records are still wanted; nil for all.
    private var remaining: Int64?
    private var trail = PageTrail()
    private let records = ByteBuffer()
    private var isFirst = true

    init(limit: Int64?) { remaining = limit }

    /// Whether no more is wanted.
    var isComplete: Bool { remaining == 0 }

    /// The JSON array of all records. It ends the list.
    var json: ByteBuffer {
        if isFirst { records.append(UInt8(ascii: "[")) }
        records.append(UInt8(ascii: "]"))
        return records
    }

    /// Takes the wanted records out of a page's text, and gives the query of the next page; nil when the list ends here.
    mutating func take(_ page: PageContents, of text: UnsafeBufferPointer<UInt8>, path: UnsafeBufferPointer<UInt8>)
        throws(ShapeError) -> ByteBuffer?
    {
        let wanted = page.records.prefix(remaining.map { Int(clamping: $0) } ?? page.records.count)
        if let first = wanted.first, let last = wanted.last {
            records.append(UInt8(ascii: isFirst ? "[" : ","))
            isFirst = false
            // From the first wanted record to the last the page has what the array needs, commas included.
            records.append(UnsafeBufferPointer(rebasing: text[first.lowerBound..<last.upperBound]))
        }
        if let remaining { self.remaining = max(0, remaining - Int64(wanted.count)) }
        guard !isComplete, let url = page.nextPageURL else { return nil }
        return try trail.query(from: url, path: path, current: page.url)
    }
}
