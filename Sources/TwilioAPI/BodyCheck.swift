import Bytes
import JSON

/// The check of a JSON body against the type that the description gives: required members, and the types of those that it
/// knows. Others pass: the API may know more by now. Where a body is, the check goes along the type and the value at once.
struct BodyCheck {
    private(set) var violations: [Violation] = []

    /// Checks the value that comes next. `place` says where it is.
    mutating func check(_ type: LastingText, _ reader: inout JSONReader, at place: Text) throws(JSONError) {
        let kind = try reader.kind()
        switch type.utf8.first {
        case UInt8(ascii: "{"):
            guard kind == .object else { return try refuse(&reader, kind, "an object", at: place) }
            try checkObject(Members(type), &reader, at: place)
        case UInt8(ascii: "["):
            guard kind == .array else { return try refuse(&reader, kind, "an array", at: place) }
            try checkArray(type.part(1, type.count &- 1), &reader, at: place)
        default: try checkScalar(TypeWord(type).rule ?? .text, kind, &reader, at: place)
        }
    }

    private mutating func checkObject(_ members: Members, _ reader: inout JSONReader, at place: Text) throws(JSONError)
    {
        var missing = members.needed
        try reader.enterObject()
        while let name = try reader.nextMember() {
            missing.removeAll { name.equals($0) }
            guard let member = members.member(name) else {
                _ = try reader.skip()
                continue
            }
            var spelled: [UInt8] = []
            name.appendDecoded(to: &spelled)
            let isNull = try reader.kind() == .null
            if isNull, member.isNullable {
                try reader.null()
            } else {
                try check(member.type, &reader, at: "\(place).\(Text(spelled))")
            }
        }
        for name in missing { refuse("required", "\(place).\(name)", "is required") }
    }

    private mutating func checkArray(_ type: LastingText, _ reader: inout JSONReader, at place: Text) throws(JSONError)
    {
        var index = 0
        try reader.enterArray()
        while try reader.nextElement() {
            try check(type, &reader, at: "\(place)[\(index)]")
            index &+= 1
        }
    }

    private mutating func checkScalar(
        _ rule: Rule, _ kind: JSONKind, _ reader: inout JSONReader, at place: Text
    ) throws(JSONError) {
        switch (rule, kind) {
        case (.anyJSON, _), (.trueOrFalse, .boolean), (.number, .number): _ = try reader.skip()
        case (.trueOrFalse, _): try refuse(&reader, kind, "a boolean", at: place)
        case (.number, _): try refuse(&reader, kind, "a number", at: place)
        case (.integer(let range), .number):
            guard let value = try reader.number().integer else { return refuse("type", place, "must be an integer") }
            if !range.contains(value) { refuse(range.breach(by: value), at: place) }
        case (.integer, _): try refuse(&reader, kind, "an integer", at: place)
        case (_, .string):
            var text: [UInt8] = []
            try reader.string().appendDecoded(to: &text)
            if let breach = text.withUnsafeBufferPointer({ rule.breach(by: $0) }) { refuse(breach, at: place) }
        default: try refuse(&reader, kind, "a string", at: place)
        }
    }

    private mutating func refuse(
        _ reader: inout JSONReader, _ kind: JSONKind, _ wanted: StaticString, at place: Text
    ) throws(JSONError) {
        _ = try reader.skip()
        refuse("type", place, "must be \(wanted); it is \(kind.article)")
    }

    private mutating func refuse(_ breach: Breach, at place: Text) { refuse(breach.rule, place, breach.says) }

    private mutating func refuse(_ rule: StaticString, _ place: Text, _ says: Text) {
        violations.append(Violation(name: place.utf8, rule: rule, message: "\(place) \(says)"))
    }
}

/// The members of an object's type: `{name*:text count?:int}`, or `{: text}` for any names with values of one type.
private struct Members {
    struct Member {
        let type: LastingText
        let isNullable: Bool
    }

    private let inner: LastingText

    init(_ type: LastingText) { inner = type.part(1, type.count &- 1) }

    /// The names of those that must be there.
    var needed: [LastingText] {
        var names: [LastingText] = []
        _ = first { name, marks, _ in
            if marks.utf8.contains(UInt8(ascii: "*")) { names.append(name) }
            return false
        }
        return names
    }

    /// The member of this name; nil when nothing is said of it.
    func member(_ name: JSONString) -> Member? {
        first { known, _, _ in known.isEmpty || name.equals(known) }
    }

    private func first(where isWanted: (_ name: LastingText, _ marks: LastingText, _ type: LastingText) -> Bool)
        -> Member?
    {
        var words = Pieces.words(of: inner)
        while let word = words.next() {
            let (head, type) = word.split(at: UInt8(ascii: ":"))
            let marks = head.utf8.firstIndex { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } ?? head.count
            // `{: text}`: the type is the next word.
            let given = type.flatMap { $0.isEmpty ? words.next() : $0 } ?? "text"
            if isWanted(head.part(0, marks), head.part(marks, head.count), given) {
                return Member(
                    type: given, isNullable: head.part(marks, head.count).utf8.contains(UInt8(ascii: "?")))
            }
        }
        return nil
    }
}
