import Bytes

/// The place of the name in `names` that `given` most resembles, or nil when none is near enough to be what was meant.
public func nearest(to given: [UInt8], among names: [[UInt8]]) -> Int? {
    // Long input is no misspelling, and the distance takes time proportional to both lengths.
    guard given.count <= 128 else { return nil }
    var best: (index: Int, distance: Int)?
    for (index, name) in names.enumerated() {
        let distance = editDistance(given.map(folded), name.map(folded))
        if distance < best?.distance ?? Int.max { best = (index, distance) }
    }
    guard let best, best.distance <= max(2, names[best.index].count / 3) else { return nil }
    return best.index
}

/// A spelling's letter without what the two spellings of a name differ in.
private func folded(_ byte: UInt8) -> UInt8 {
    byte == UInt8(ascii: "-") ? UInt8(ascii: "_") : lowercased(byte)
}

/// The fewest insertions, deletions and replacements that turn `a` into `b` (Levenshtein).
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for i in 0..<a.count {
        var diagonal = row[0]
        row[0] = i + 1
        for j in 0..<b.count {
            let replaced = diagonal + (a[i] == b[j] ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
        }
    }
    return row[b.count]
}
