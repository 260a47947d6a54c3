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
    private let seen = FingerprintSet()
    private var length = 0

    /// Finds the query of the next page in `url`, which the answer has under `name`. `path` is the path that was asked,
    /// `current` the URL that the page gives as its own, and `largestPage` the most records that the API puts in one.
    mutating func query(
        from url: [UInt8], called name: StaticString, path: UnsafeBufferPointer<UInt8>, current: [UInt8]?,
        largestPage: Int64?
    ) throws(ShapeError) -> ByteBuffer {
        guard let (urlPath, query) = Self.split(url) else { throw .wrong("\(name) is not a URL") }
        guard Self.ends(urlPath, with: path) else {
            throw .wrong("\(name) leads to another path than the one asked")
        }
        guard !query.isEmpty else { throw .wrong("\(name) has no query, so it leads back to the first page") }
        guard url != current else { throw .wrong("\(name) names the page that it is on") }
        if let size = Self.value(of: "PageSize", in: query) {
            let asked = Array(size).withUnsafeBufferPointer { JSONNumber(text: $0).integer }
            guard let asked, 1...(largestPage ?? Int64.max) ~= asked else {
                throw .wrong("\(name) asks for a page of a size that the API does not have")
            }
        }
        // Two pages with one token are one page, whatever else their URLs say.
        try add(Self.value(of: "PageToken", in: query) ?? query, "\(name)")
        let taken = ByteBuffer(reserving: query.count)
        taken.append(Array(query))
        return taken
    }

    /// Notes that the next page is asked for by this value of a parameter.
    mutating func add(_ value: [UInt8], of name: LastingText) throws(ShapeError) {
        try add(value[...], "the value for \(name)")
    }

    private mutating func add(_ mark: ArraySlice<UInt8>, _ what: @autoclosure () -> Text) throws(ShapeError) {
        guard seen.insert(mark, behind: length) else {
            throw .wrong("\(what()) leads to a page that was there before")
        }
        length &+= 1
    }

    /// The path and the query of an absolute URL, or of a reference that begins with its path; nil when it is neither.
    private static func split(_ url: [UInt8]) -> (path: ArraySlice<UInt8>, query: ArraySlice<UInt8>)? {
        // Blanks, controls and other bytes that no URL has could end the request line.
        guard url.allSatisfy({ 0x21...0x7E ~= $0 }) else { return nil }
        var rest = url[...]
        if rest.first != UInt8(ascii: "/") {
            let scheme = [Text("http://"), "https://"].map { $0.utf8 }.first { rest.starts(with: $0) }
            // A query or a fragment may begin where the host ends, and have slashes in it.
            guard let scheme, let end = rest.dropFirst(scheme.count).firstIndex(where: { ends(host: $0) }),
                rest[end] == UInt8(ascii: "/")
            else { return nil }
            rest = rest[end...]
        }
        if let fragment = rest.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<fragment] }
        guard let mark = rest.firstIndex(of: UInt8(ascii: "?")) else { return (rest, rest[rest.endIndex...]) }
        return (rest[..<mark], rest[(mark + 1)...])
    }

    private static func ends(host byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }

    /// Whether a path ends in the one asked. Twilio may write the hexadecimal digits of a SID in another case.
    private static func ends(_ path: ArraySlice<UInt8>, with asked: UnsafeBufferPointer<UInt8>) -> Bool {
        guard path.count >= asked.count else { return false }
        return zip(path.suffix(asked.count), asked).allSatisfy { lowercased($0) == lowercased($1) }
    }

    /// The value of a field in a query, when it has one.
    private static func value(of name: StaticString, in query: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let name = Array(name.utf8) + [UInt8(ascii: "=")]
        var rest = query
        while true {
            let end = rest.firstIndex(of: UInt8(ascii: "&")) ?? rest.endIndex
            if rest.starts(with: name), rest[..<end].count > name.count { return rest[..<end].dropFirst(name.count) }
            guard end < rest.endIndex else { return nil }
            rest = rest[(end + 1)...]
        }
    }
}

/// The byte strings on a way, each remembered as 64 bits: a list of a million pages takes 24 MB at most.
///
/// Copies of a trail share one, and each knows how much of it is its own way: so a copy costs nothing. One copy goes on
/// at a time; it takes the places behind its end from those that were given up.
final class FingerprintSet {
    private var fingerprints: [UInt64] = []
    /// One more than the place of a fingerprint, and 0 where there is none: open addressing in a table whose size is a power
    /// of two and which is never more than half full. The place may have been given up, so what is there is compared.
    private var slots: [UInt32] = Array(repeating: 0, count: 16)
    private var usedCount = 0

    /// Adds a string behind the first `count`, in the place of what was there; false when it is one of those.
    func insert(_ bytes: ArraySlice<UInt8>, behind count: Int) -> Bool {
        let fingerprint = Self.fingerprint(bytes)
        let slot = slot(of: fingerprint, among: min(count, fingerprints.count))
        guard slots[slot] == 0 else { return false }
        fingerprints.removeLast(max(0, fingerprints.count &- count))
        fingerprints.append(fingerprint)
        fill(slot, fingerprints.count)
        if usedCount &* 2 >= slots.count { rebuild() }
        return true
    }

    private func rebuild() {
        usedCount = 0
        slots = Array(repeating: 0, count: max(slots.count, Self.size(for: fingerprints.count)))
        for place in fingerprints.indices { fill(slot(of: fingerprints[place], among: place), place &+ 1) }
    }

    private func fill(_ slot: Int, _ number: Int) {
        slots[slot] = UInt32(clamping: number)
        usedCount &+= 1
    }

    /// The slot of a fingerprint among the first `count`, or the empty one where it belongs.
    private func slot(of fingerprint: UInt64, among count: Int) -> Int {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: fingerprint) & mask
        while slots[index] != 0 {
            let place = Int(slots[index]) - 1
            if place < count, fingerprints[place] == fingerprint { break }
            index = (index + 1) & mask
        }
        return index
    }

    /// The least size of which this many are a quarter at most.
    private static func size(for count: Int) -> Int {
        var size = 16
        while size < count &* 4 { size &*= 2 }
        return size
    }

    /// FNV-1a with a last mixing, never 0.
    private static func fingerprint(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ hash >> 32) &* 0xd6e8_feb8_6659_fd93
        return max(1, hash ^ hash >> 32)
    }
}
