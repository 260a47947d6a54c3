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
    private(set) var key: Text
    /// Each record's bytes.
    private(set) var records: [Range<Int>] = []
    /// nil at the end.
    private(set) var next: Next?

    /// Checks that a text is one whole page, and finds its parts.
    init(_ text: UnsafeBufferPointer<UInt8>, of listing: Listing) throws(ShapeError) {
        var reading = PageReading(listing)
        var reader = JSONReader(text)
        do throws(JSONError) {
            try reading.read(&reader)
            try reader.end()
        } catch {
            throw .malformed(error)
        }
        (key, records) = try reading.found()
        next = reading.next
    }
}

/// The reading of one page: what has been found so far, in whatever order it comes.
private struct PageReading {
    private let listing: Listing
    /// The arrays that may be that of the records, by their names: one, if the listing has its name.
    private var arrays: [(name: Text, records: [Range<Int>], fault: Text?)] = []
    /// What the page says that its records are called.
    private var keyOfMeta: [UInt8]?
    private var nextURL: [UInt8]?
    private var ownURL: [UInt8]?
    private var nextToken: [UInt8]?
    private var hasMeta = false
    private var hasNext = false
    /// The number behind that of the page.
    private var nextPage: Int64?
    /// Whether `next_page_uri` is there, which a page of the older style has.
    private var isOfOlderStyle = false
    /// The first thing found that the API does not document.
    private var fault: Text?

    init(_ listing: Listing) { self.listing = listing }

    mutating func read(_ reader: inout JSONReader) throws(JSONError) {
        guard try isNext(.object, &reader, "a page") else { return }
        try reader.enterObject()
        while let name = try reader.nextMember() {
            if listing.key.map({ name.equals($0) }) ?? false {
                arrays.removeAll()
                try readRecords(name, &reader)
            } else if try !readPaging(name, &reader) {
                if listing.key == nil, try reader.kind() == .array {
                    try readRecords(name, &reader)
                } else {
                    _ = try reader.skip()
                }
            }
        }
    }

    /// The records, once all has been read; or what is wrong with the page.
    func found() throws(ShapeError) -> (Text, [Range<Int>]) {
        if let fault { throw .wrong(fault) }
        let array =
            if let keyOfMeta, listing.key == nil {
                arrays.first { $0.name.utf8 == keyOfMeta }
            } else {
                arrays.count == 1 ? arrays.first : nil
            }
        guard let array else {
            throw .wrong(listing.key.map { "a page has no \"\($0)\"" } ?? "a page has not one array of records")
        }
        if let fault = array.fault { throw .wrong(fault) }
        let isOlder = listing.key == nil && isOfOlderStyle
        if hasNext, nextPage == nil { throw .wrong("a page with a next one has no number of its own") }
        if needsMeta, !hasMeta, !isOlder { throw .wrong("a page has no \"meta\"") }
        return (array.name, array.records)
    }

    private var needsMeta: Bool { listing.style == .meta || listing.style == .token }

    var next: PageContents.Next? {
        if let url = nextURL {
            return .url(url, name: isOfOlderStyle ? "next_page_uri" : "next_page_url", own: ownURL)
        }
        if let nextToken { return .value(nextToken, of: "Token") }
        guard hasNext, let nextPage else { return nil }
        var digits: [UInt8] = []
        appendDecimal(nextPage, to: &digits)
        return .value(digits, of: "Page")
    }

    /// Reads a member that says something of the pages; false when it does not.
    private mutating func readPaging(_ name: JSONString, _ reader: inout JSONReader) throws(JSONError) -> Bool {
        switch listing.style {
        case .meta, .token:
            if name.equals("meta") {
                hasMeta = true
                try readMeta(&reader)
                return true
            }
            return listing.key == nil ? try readOlder(name, &reader) : false
        case .uri: return try readOlder(name, &reader)
        case .numbered:
            if name.equals("has_next") {
                guard try isNext(.boolean, &reader, "\"has_next\"") else { return true }
                hasNext = try reader.boolean()
            } else if name.equals("current_page") {
                guard try isNext(.number, &reader, "\"current_page\"") else { return true }
                nextPage = try reader.number().integer.flatMap { $0 < Int64.max ? $0 + 1 : nil }
            } else {
                return false
            }
            return true
        case .whole: return false
        }
    }

    private mutating func readOlder(_ name: JSONString, _ reader: inout JSONReader) throws(JSONError) -> Bool {
        if name.equals("next_page_uri") {
            isOfOlderStyle = true
            nextURL = try readText(&reader, "\"next_page_uri\"")
        } else if name.equals("uri") {
            ownURL = try readText(&reader, "\"uri\"")
        } else {
            return false
        }
        return true
    }

    private mutating func readMeta(_ reader: inout JSONReader) throws(JSONError) {
        guard try isNext(.object, &reader, "\"meta\"") else { return }
        try reader.enterObject()
        while let name = try reader.nextMember() {
            if listing.style == .token {
                if name.equals("next_token") {
                    nextToken = try readText(&reader, "\"next_token\"")
                    continue
                }
            } else if name.equals("next_page_url") {
                nextURL = try readText(&reader, "\"next_page_url\"")
                continue
            } else if name.equals("url") {
                ownURL = try readText(&reader, "\"url\"")
                continue
            } else if listing.key == nil, name.equals("key") {
                keyOfMeta = try readText(&reader, "\"key\"")
                continue
            }
            _ = try reader.skip()
        }
    }

    private mutating func readRecords(_ name: JSONString, _ reader: inout JSONReader) throws(JSONError) {
        var spelled: [UInt8] = []
        name.appendDecoded(to: &spelled)
        // An array of something else is a fault only if it turns out to be that of the records.
        let before = fault
        var records: [Range<Int>] = []
        if try isNext(.array, &reader, "\"\(Text(spelled))\"") {
            records.reserveCapacity(Int(clamping: min(1000, listing.largestPage ?? 50)))
            try reader.enterArray()
            while try reader.nextElement() {
                guard try isNext(.object, &reader, "a record") else { continue }
                records.append(try reader.skip())
            }
        }
        let own = before == nil ? fault : nil
        fault = before
        arrays.append((Text(spelled), records, own))
    }

    private mutating func readText(_ reader: inout JSONReader, _ name: StaticString) throws(JSONError) -> [UInt8]? {
        if try reader.kind() == .null {
            try reader.null()
            return nil
        }
        guard try isNext(.string, &reader, "\(name)") else { return nil }
        var text: [UInt8] = []
        try reader.string().appendDecoded(to: &text)
        return text.isEmpty ? nil : text
    }

    /// Whether a value of this kind comes next; if not, skips it and notes that `what` is of another.
    private mutating func isNext(_ kind: JSONKind, _ reader: inout JSONReader, _ what: @autoclosure () -> Text)
        throws(JSONError) -> Bool
    {
        let found = try reader.kind()
        if found == kind { return true }
        if fault == nil { fault = "\(what()) is \(found.article), not \(kind.article)" }
        _ = try reader.skip()
        return false
    }
}
