import Bytes
import JSON
import TwilioAPI

/// Where the parts of a page lie in its text.
struct PageContents {
    /// What a page says of the next one.
    enum Next {
        /// A URL, decoded, under this name; and the URL that the page gives as its own.
        case url([UInt8], name: StaticString, own: [UInt8]?)
        /// The value for a parameter that asks for it.
        case value([UInt8], of: LastingText)
    }

    /// The member that has the records.
    let key: PageKey
    /// Each record's bytes.
    let records: [Range<Int>]
    /// nil at the end.
    let next: Next?

    /// Checks that a text is one whole page, and finds its parts.
    init(_ text: UnsafeBufferPointer<UInt8>, of listing: Listing) throws(ShapeError) {
        let key: PageKey? =
            if let key = listing.key { PageKey(key, of: listing.style) } else { try PageKey(foundIn: text) }
        guard let key else { throw .wrong("a page has not one array of records") }
        var reading = PageReading(key, roomFor: listing.largestPage ?? 50)
        var reader = JSONReader(text)
        do throws(JSONError) {
            try reading.read(&reader)
            try reader.end()
        } catch {
            throw .malformed(error)
        }
        if let fault = reading.finish() { throw .wrong(fault) }
        self.key = key
        records = reading.records
        next = reading.next
    }
}

/// The reading of one page: what has been found so far, in whatever order it comes.
private struct PageReading {
    private let key: PageKey
    private(set) var records: [Range<Int>] = []
    private let room: Int
    private var hasRecords = false
    private var hasMeta = false
    /// The next page: its URL or its token, decoded; and the page's own URL.
    private var nextText: [UInt8]?
    private var ownURL: [UInt8]?
    private var hasNext = false
    /// The number behind that of the page.
    private var nextNumber: Int64?
    /// The first thing found that the API does not document.
    private var fault: Text?

    init(_ key: PageKey, roomFor size: Int64) {
        self.key = key
        room = Int(clamping: min(1000, size))
    }

    mutating func read(_ reader: inout JSONReader) throws(JSONError) {
        guard try isNext(.object, &reader, "a page", isMember: false) else { return }
        try reader.enterObject()
        while let name = try reader.nextMember() {
            // Of members with one name it is the first, as for whoever reads the page's JSON.
            if !hasRecords, key.isName(of: name) {
                hasRecords = true
                try readRecords(&reader)
            } else if try !readPaging(name, &reader) {
                _ = try reader.skip()
            }
        }
    }

    /// What is wrong with the page, once all has been read.
    mutating func finish() -> Text? {
        if fault == nil, !hasRecords { fault = "a page has no \"\(key.text)\"" }
        if fault == nil, !hasMeta, key.style == .meta || key.style == .token { fault = "a page has no \"meta\"" }
        if fault == nil, hasNext, nextNumber == nil { fault = "a page with a next one has no number of its own" }
        return fault
    }

    var next: PageContents.Next? {
        switch key.style {
        case .meta: nextText.map { .url($0, name: "next_page_url", own: ownURL) }
        case .uri: nextText.map { .url($0, name: "next_page_uri", own: ownURL) }
        case .token: nextText.map { .value($0, of: "Token") }
        case .numbered: hasNext ? nextNumber.map { .value(Text("\($0)").utf8, of: "Page") } : nil
        case .whole: nil
        }
    }

    /// Reads a member that says something of the pages; false when it does not.
    private mutating func readPaging(_ name: JSONString, _ reader: inout JSONReader) throws(JSONError) -> Bool {
        switch key.style {
        case .meta, .token:
            guard name.equals("meta") else { return false }
            hasMeta = true
            try readMeta(&reader)
            return true
        case .uri: return try readURLs(name, &reader, next: "next_page_uri", own: "uri")
        case .numbered: return try readNumbers(name, &reader)
        case .whole: return false
        }
    }

    private mutating func readMeta(_ reader: inout JSONReader) throws(JSONError) {
        guard try isNext(.object, &reader, "meta") else { return }
        try reader.enterObject()
        while let name = try reader.nextMember() {
            let isKnown =
                key.style == .token
                ? try readURLs(name, &reader, next: "next_token", own: nil)
                : try readURLs(name, &reader, next: "next_page_url", own: "url")
            if !isKnown { _ = try reader.skip() }
        }
    }

    private mutating func readURLs(
        _ name: JSONString, _ reader: inout JSONReader, next: StaticString, own: StaticString?
    ) throws(JSONError) -> Bool {
        if name.equals(next) {
            nextText = try readText(&reader, next)
        } else if let own, name.equals(own) {
            ownURL = try readText(&reader, own)
        } else {
            return false
        }
        return true
    }

    private mutating func readNumbers(_ name: JSONString, _ reader: inout JSONReader) throws(JSONError) -> Bool {
        if name.equals("has_next") {
            if try isNext(.boolean, &reader, "has_next") { hasNext = try reader.boolean() }
        } else if name.equals("current_page") {
            guard try isNext(.number, &reader, "current_page") else { return true }
            nextNumber = try reader.number().integer.flatMap { $0 < Int64.max ? $0 + 1 : nil }
        } else {
            return false
        }
        return true
    }

    private mutating func readRecords(_ reader: inout JSONReader) throws(JSONError) {
        guard try isNext(.array, &reader, nil) else { return }
        records.reserveCapacity(room)
        try reader.enterArray()
        while try reader.nextElement() {
            guard try isNext(.object, &reader, "a record", isMember: false) else { continue }
            records.add(try reader.skip())
        }
    }

    private mutating func readText(_ reader: inout JSONReader, _ name: StaticString) throws(JSONError) -> [UInt8]? {
        if try reader.kind() == .null {
            try reader.null()
            return nil
        }
        guard try isNext(.string, &reader, name) else { return nil }
        var text: [UInt8] = []
        try reader.string().appendDecoded(to: &text)
        return text.isEmpty ? nil : text
    }

    /// Whether a value of this kind comes next; if not, skips it and notes that `what` is of another: a member of this name,
    /// the one that has the records if there is none, or something else.
    @inline(never)
    private mutating func isNext(
        _ kind: JSONKind, _ reader: inout JSONReader, _ what: StaticString?, isMember: Bool = true
    ) throws(JSONError) -> Bool {
        let found = try reader.kind()
        if found == kind { return true }
        if fault == nil {
            let name = what.map { Text($0.utf8) } ?? key.text
            let quote: StaticString = isMember ? "\"" : ""
            fault = "\(quote)\(name)\(quote) is \(found.article), not \(kind.article)"
        }
        _ = try reader.skip()
        return false
    }
}
