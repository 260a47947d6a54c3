import Bytes
import JSON

extension Grants {
    /// Writes grants as a token has them, members of the object that `claims` is in, and adds all that is wrong with them
    /// to the refusals. `text` is a JSON object, checked.
    public static func write(
        _ text: UnsafeBufferPointer<UInt8>, to claims: inout JSONWriter, _ refusals: inout Refusals
    ) {
        var reading = GrantsReading(refusals: refusals)
        do throws(JSONError) {
            var reader = JSONReader(text)
            _ = try reading.read(all, &reader, to: &claims, at: "grants")
        } catch {
            reading.refusals.append("The grants are not JSON: \(error.description)")
        }
        refusals = reading.refusals
    }
}

/// The reading of one token's grants, and all that was wrong with them.
private struct GrantsReading {
    var refusals: Refusals

    /// Reads an object of these members, and writes those that are there; tells whether one is.
    mutating func read(
        _ members: [Grant], _ reader: inout JSONReader, to claims: inout JSONWriter, at place: Text
    ) throws(JSONError) -> Bool {
        var isGiven = Array(repeating: false, count: members.count)
        var isAnyWritten = false
        try reader.enterObject()
        while let name = try reader.nextMember() {
            guard let index = members.firstIndex(where: { name.equals($0.name) }) else {
                refusals.append(unknown: name, "", at: "\(place).", among: members.map { Array($0.name.utf8) })
                _ = try reader.skip()
                continue
            }
            let member = members[index]
            let path: Text = "\(place).\(member.name)"
            if try reader.kind() == .null {
                try reader.null()
                continue
            }
            if let other = members.indices.first(where: { isGiven[$0] && members[$0].isSameClaim(as: member) }) {
                refusals.append(
                    other == index
                        ? "\(path) is given twice"
                        : "\(path) and \(place).\(members[other].name) are the same in a token: give one of them")
                _ = try reader.skip()
                continue
            }
            isGiven[index] = true
            if try write(member, &reader, to: &claims, at: path) { isAnyWritten = true }
        }
        for (index, member) in members.enumerated() where member.isRequired && !isGiven[index] {
            refusals.append("\(place).\(member.name) is required")
        }
        return isAnyWritten
    }

    private mutating func write(
        _ member: Grant, _ reader: inout JSONReader, to claims: inout JSONWriter, at path: Text
    ) throws(JSONError) -> Bool {
        let kind = try reader.kind()
        switch (kind, member.content) {
        case (.string, .text), (.string, .sid):
            var text: [UInt8] = []
            try reader.string().appendDecoded(to: &text)
            if let breach = member.breach(by: text) {
                refusals.append("\(path) \(breach.says)")
                return false
            }
            claims.name(member.claim)
            claims.string(text)
        case (.boolean, .flag):
            guard try reader.boolean() else { return false }
            claims.name(member.claim)
            claims.boolean(true)
        case (.object, .object(let members)):
            var object = JSONWriter()
            object.beginObject()
            let hasMembers = try read(members, &reader, to: &object, at: path)
            object.endObject()
            return write(object.bytes, as: member, to: &claims, isEmpty: !hasMembers)
        case (.object, .json):
            var looking = reader
            try looking.enterObject()
            let isEmpty = try looking.nextMember() == nil
            return write(Array(reader.bytes(try reader.skip())), as: member, to: &claims, isEmpty: isEmpty)
        default:
            _ = try reader.skip()
            refusals.append("\(path) must be \(member.content.wanted); it is \(kind.article)")
            return false
        }
        return true
    }

    /// Writes an object; an empty one only if it is a grant, which it is by being there.
    private func write(_ object: [UInt8], as member: Grant, to claims: inout JSONWriter, isEmpty: Bool) -> Bool {
        guard !isEmpty || Grants.all.contains(where: { $0 === member }) else { return false }
        claims.name(member.claim)
        object.withUnsafeBufferPointer { claims.raw($0) }
        return true
    }
}

extension Grant {
    fileprivate func isSameClaim(as other: Grant) -> Bool { sameBytes(claim.utf8, other.claim.utf8) }

    fileprivate func breach(by text: [UInt8]) -> Breach? {
        if text.contains(0) { return Breach(rule: "characters", says: "must not have the character U+0000") }
        return text.withUnsafeBufferPointer { text in
            switch content {
            case .text(let rule): return rule.breach(by: text)
            case .sid(let prefix, let word):
                guard !sameBytes(text, word.utf8), let breach = Rule.sid(prefix).breach(by: text) else { return nil }
                return Breach(rule: breach.rule, says: "\(breach.says); \(word) is taken as well")
            case .flag, .object, .json: return nil
            }
        }
    }
}

extension Grant.Content {
    fileprivate var wanted: StaticString {
        switch self {
        case .text, .sid: "a string"
        case .flag: "true or false"
        case .object, .json: "an object"
        }
    }
}
