import Bytes
import JSON
import TwilioAPI

/// Where the parts of a page lie in its text.
struct PageContents {
    /// Each record's bytes.
    private(set) var records: [Range<Int>] = []
    /// `meta.next_page_url`, decoded; nil at the end.
    private(set) var nextPageURL: [UInt8]?
    /// `meta.url`, decoded: the page's own.
    private(set) var url: [UInt8]?

    private var hasRecords = false
    private var hasMeta = false
    /// The first thing found that the API does not document.
    private var fault: Text?

    /// Checks that a text is one whole page, and finds its parts.
    init(_ text: UnsafeBufferPointer<UInt8>, of listing: Listing) throws(ShapeError) {
        var reader = JSONReader(text)
        do throws(JSONError) {
            try read(&reader, listing)
            try reader.end()
        } catch {
            throw .malformed(error)
        }
        if fault == nil, !hasRecords { fault = "a page has no \"\(listing.key)\"" }
        if fault == nil, !hasMeta { fault = "a page has no \"meta\"" }
        if let fault { throw .wrong(fault) }
    }

    private mutating func read(_ reader: inout JSONReader, _ listing: Listing) throws(JSONError) {
        guard try isNext(.object, &reader, "a page") else { return }
        try reader.enterObject()
        while let name = try reader.nextMember() {
            if name.equals(listing.key) {
                hasRecords = true
                try readRecords(&reader, listing)
            } else if name.equals("meta") {
                hasMeta = true
                try readMeta(&reader)
            } else {
                _ = try reader.skip()
            }
        }
    }

    private mutating func readRecords(_ reader: inout JSONReader, _ listing: Listing) throws(JSONError) {
        guard try isNext(.array, &reader, "\"\(listing.key)\"") else { return }
        records.removeAll()
        records.reserveCapacity(Int(listing.largestPage))
        try reader.enterArray()
        while try reader.nextElement() {
            guard try isNext(.object, &reader, "a record") else { continue }
            records.append(try reader.skip())
        }
    }

    private mutating func readMeta(_ reader: inout JSONReader) throws(JSONError) {
        guard try isNext(.object, &reader, "\"meta\"") else { return }
        try reader.enterObject()
        while let name = try reader.nextMember() {
            if name.equals("next_page_url") {
                nextPageURL = try readURL(&reader, "\"next_page_url\"")
            } else if name.equals("url") {
                url = try readURL(&reader, "\"url\"")
            } else {
                _ = try reader.skip()
            }
        }
    }

    private mutating func readURL(_ reader: inout JSONReader, _ name: StaticString) throws(JSONError) -> [UInt8]? {
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
