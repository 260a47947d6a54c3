import TwiliteKit

extension JSON {
    /// Reads a whole text; nil when it is not JSON.
    init?(reading text: some Collection<UInt8>) {
        do throws(TwiliteError) {
            self = try JSON(utf8: text)
        } catch {
            return nil
        }
    }

    /// An object of members in this order; of those with one name, the last.
    static func members(_ members: [(name: String, value: JSON)]) -> JSON {
        var object = JSON.Object([:])
        for (name, value) in members { object[name] = value }
        return .object(object)
    }

    /// The members, if the value is an object.
    var members: [(name: String, value: JSON)]? { object.map { Array($0) } }

    /// Its text with a line for each member and element.
    func indented(by depth: Int = 0) -> String {
        let inner = String(repeating: "  ", count: depth + 1)
        let outer = String(repeating: "  ", count: depth)
        switch self {
        case .array(let elements) where !elements.isEmpty:
            let lines = elements.map { inner + $0.indented(by: depth + 1) }
            return "[\n\(lines.joined(separator: ",\n"))\n\(outer)]"
        case .object(let members) where !members.isEmpty:
            let lines = members.map { name, value in "\(inner)\(JSON.string(name)): \(value.indented(by: depth + 1))" }
            return "{\n\(lines.joined(separator: ",\n"))\n\(outer)}"
        default: return description
        }
    }
}
