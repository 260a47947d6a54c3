import TwiliteKit

/// Records in rows. The first of them decide which columns there are and how wide; it goes on as records come.
final class RecordTable {
    private let output: Output
    private var names: [String]?
    private var widths: [Int] = []
    private var waiting: [JSON] = []
    private var isBegun = false

    /// What tells most of a record stands first, whatever the API has first.
    private static let first = ["sid", "friendly_name", "unique_name", "identity", "status"]
    /// What is long and says little.
    private static let left = ["account_sid", "url", "uri", "links", "subresource_uris"]
    private static let between = "  "
    /// So many records decide.
    private static let looked = 200

    init(_ names: [String]?, to output: Output) {
        self.names = names
        self.output = output
    }

    func add(_ record: JSON) throws(Problem) {
        if isBegun { return try print(row(record)) }
        waiting.append(record)
        if waiting.count >= Self.looked { try show() }
    }

    /// Prints what has come.
    func show() throws(Problem) {
        if !isBegun, !waiting.isEmpty { try begin() }
    }

    func end() throws(Problem) {
        try show()
        try output.flush()
    }

    private func begin() throws(Problem) {
        let chosen = names ?? Self.usual(waiting)
        widths = chosen.map { name in
            waiting.reduce(columns(of: name)) { max($0, columns(of: Self.cell($1, name))) }
        }
        if let width = Terminal.width {
            if names == nil { leaveOut(beyond: width) } else { narrow(to: width) }
        }
        names = Array(chosen.prefix(widths.count))
        isBegun = true
        try print((names ?? []).map { printable($0).uppercased() })
        for record in waiting { try print(row(record)) }
        waiting = []
    }

    /// Leaves out the columns at the end that have no room.
    private func leaveOut(beyond width: Int) {
        var used = 0
        for (index, wanted) in widths.enumerated() {
            let gap = index == 0 ? 0 : Self.between.count
            if index > 0, used + gap + wanted > width { return widths.removeLast(widths.count - index) }
            widths[index] = min(wanted, max(1, width))
            used += gap + widths[index]
        }
    }

    /// Makes the widest columns narrower until all have room, as far as that goes.
    private func narrow(to width: Int) {
        var excess = widths.reduce(Self.between.count * (widths.count - 1), +) - width
        while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 3 {
            widths[widest] -= 1
            excess -= 1
        }
    }

    private func row(_ record: JSON) -> [String] { (names ?? []).map { Self.cell(record, $0) } }

    private func print(_ cells: [String]) throws(Problem) {
        var line = ""
        for (index, cell) in cells.enumerated() {
            let isLast = index == cells.count - 1
            let shown = Terminal.width == nil ? cell : fitted(cell, in: widths[index])
            line += isLast ? shown : pad(shown, to: widths[index]) + Self.between
        }
        try output.line(line)
    }

    /// The columns where none were asked for: what is there in one of the records and is no object.
    private static func usual(_ records: [JSON]) -> [String] {
        var names: [String] = []
        for record in records {
            for (name, value) in record.members ?? [] where !names.contains(name) && !left.contains(name) {
                if value.members == nil, value.array == nil { names.append(name) }
            }
        }
        return first.filter { names.contains($0) } + names.filter { !first.contains($0) }
    }

    /// What a record shows in a column; a name with dots leads to a member of a member.
    static func cell(_ record: JSON, _ name: String) -> String {
        var value: JSON? = record[name]
        if value == nil {
            value = record
            for step in name.split(separator: ".") { value = value?[String(step)] }
        }
        switch value {
        case nil, .null: return ""
        case .string(let text): return printable(text)
        case .some(let other): return printable(other.description)
        }
    }
}
