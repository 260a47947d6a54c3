import Bytes
import HTTP
import JSON
import TwilioAPI

/// The pages that a list has been through, so that it never goes round in circles; and the law of the way to the next.
///
/// An answer's paging URL is never trusted: whatever host it names, the next page is asked of the host that is
/// configured, at the path that was asked. Only its query is taken. A gateway, a region or a `base_url` makes the two
/// differ in honest answers.
struct PageTrail {
    private var seen = FingerprintSet()

    /// Finds the query of the next page in `url`, the answer's `next_page_url`. `path` is the path that was asked,
    /// `current` the URL that the page gives as its own, and `largestPage` the most records that the API puts in one.
    mutating func query(
        from url: [UInt8], path: UnsafeBufferPointer<UInt8>, current: [UInt8]?, largestPage: Int64
    ) throws(ShapeError) -> ByteBuffer {
        guard let (urlPath, query) = Self.split(url) else { throw .wrong("next_page_url is not a URL") }
        guard Self.ends(urlPath, with: path) else {
            throw .wrong("next_page_url leads to another path than the one asked")
        }
        guard !query.isEmpty else { throw .wrong("next_page_url has no query, so it leads back to the first page") }
        guard url != current else { throw .wrong("next_page_url names the page that it is on") }
        if let size = Self.value(of: "PageSize", in: query) {
            let asked = Array(size).withUnsafeBufferPointer { JSONNumber(text: $0).integer }
            guard let asked, 1...largestPage ~= asked else {
                throw .wrong("next_page_url asks for a page of a size that the API does not have")
            }
        }
        // Two pages with one token are one page, whatever else their URLs say.
        guard seen.insert(Self.value(of: "PageToken", in: query) ?? query) else {
            throw .wrong("next_page_url leads to a page that was there before")
        }
        let taken = ByteBuffer(reserving: query.count)
        taken.append(Array(query))
        return taken
    }

    /// The path and the query of an absolute URL, or of a reference that begins with its path; nil when it is neither.
    private static func split(_ url: [UInt8]) -> (path: ArraySlice<UInt8>, query: ArraySlice<UInt8>)? {
        // Blanks, controls and other bytes that no URL has could end the request line.
        guard url.allSatisfy({ 0x21...0x7E ~= $0 }) else { return nil }
        var rest = url[...]
        if rest.first != UInt8(ascii: "/") {
            let scheme = [Text("http://"), "https://"].map { $0.utf8 }.first { rest.starts(with: $0) }
            guard let scheme, let slash = rest.dropFirst(scheme.count).firstIndex(of: UInt8(ascii: "/")) else {
                return nil
            }
            rest = rest[slash...]
        }
        if let fragment = rest.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<fragment] }
        guard let mark = rest.firstIndex(of: UInt8(ascii: "?")) else { return (rest, rest[rest.endIndex...]) }
        return (rest[..<mark], rest[(mark + 1)...])
    }

    /// Whether a path ends in the one asked. Twilio may write the hexadecimal digits of a SID in another case.
    private static func ends(_ path: ArraySlice<UInt8>, with asked: UnsafeBufferPointer<UInt8>) -> Bool {
        guard path.count >= asked.count else { return false }
        return zip(path.suffix(asked.count), asked).allSatisfy { lowercased($0) == lowercased($1) }
    }

    /// The value of a field in a query, when it has one.
    private static func value(of name: StaticString, in query: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let name = Array(name.utf8) + [UInt8(ascii: "=")]
        for field in query.split(separator: UInt8(ascii: "&"))
        where field.starts(with: name) && field.count > name.count {
            return field.dropFirst(name.count)
        }
        return nil
    }
}

/// A set of byte strings, each remembered as 64 bits: a list of a million pages takes 16 MB at most.
struct FingerprintSet {
    private var slots: [UInt64] = Array(repeating: 0, count: 16)
    private var count = 0

    /// Adds a string; false when it was there.
    mutating func insert(_ bytes: ArraySlice<UInt8>) -> Bool {
        if count &* 2 >= slots.count { grow() }
        guard Self.place(Self.fingerprint(bytes), in: &slots) else { return false }
        count &+= 1
        return true
    }

    private mutating func grow() {
        var larger = Array(repeating: UInt64(0), count: slots.count * 2)
        for slot in slots where slot != 0 { _ = Self.place(slot, in: &larger) }
        slots = larger
    }

    /// Open addressing in a table whose size is a power of two and which is never more than half full.
    private static func place(_ fingerprint: UInt64, in slots: inout [UInt64]) -> Bool {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: fingerprint) & mask
        while slots[index] != 0 {
            if slots[index] == fingerprint { return false }
            index = (index + 1) & mask
        }
        slots[index] = fingerprint
        return true
    }

    /// FNV-1a with a last mixing, never 0.
    private static func fingerprint(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ hash >> 32) &* 0xd6e8_feb8_6659_fd93
        return max(1, hash ^ hash >> 32)
    }
}
