import Bytes
import HTTP
import TwilioAPI

/// Where a list stands: how many records are still wanted, and which page comes next. A value, so that whoever fails to
/// get a page still has the place from which to ask for it again.
struct PageCursor {
    /// What comes next.
    private enum Place {
        case first
        case later(query: ByteBuffer)
        case end
    }

    /// How many records are still wanted; nil for all.
    private var remaining: Int64?
    private var trail = PageTrail()
    private var place = Place.first

    init(limit: Int64?) {
        remaining = limit
        if limit == 0 { place = .end }
    }

    var isAtEnd: Bool { if case .end = place { true } else { false } }

    /// The request for the next page of a call.
    func request(for call: EncodedCall) -> Request {
        if case .later(let query) = place { call.request(query: query) } else { call.request() }
    }

    /// Takes a page: tells where its wanted records lie, from the first to the last, and moves on to the page after it.
    mutating func take(
        _ page: PageContents, of call: EncodedCall, largestPage: Int64?
    ) throws(ShapeError) -> Range<Int>? {
        let wanted = page.records.prefix(remaining.map { max(0, Int(clamping: $0)) } ?? page.records.count)
        if let remaining { self.remaining = max(0, remaining - Int64(wanted.count)) }
        switch remaining == 0 ? nil : page.next {
        case .url(let url, let name, let own):
            let query = try trail.query(
                from: url, called: name, path: call.path, current: own, largestPage: largestPage)
            place = .later(query: query)
        case .value(let value, let name):
            try trail.add(value, of: name)
            place = .later(query: value.withUnsafeBufferPointer { call.query(with: name, $0) })
        case nil: place = .end
        }
        guard let first = wanted.first, let last = wanted.last else { return nil }
        return first.lowerBound..<last.upperBound
    }
}
