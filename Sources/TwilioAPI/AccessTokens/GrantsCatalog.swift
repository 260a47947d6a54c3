import Bytes
import JSON

extension JSONWriter {
    /// Writes grants, or what one may have in it, for the catalog.
    mutating func write(_ grants: [Grant]) {
        beginArray()
        for grant in grants { write(grant) }
        endArray()
    }

    private mutating func write(_ grant: Grant) {
        beginObject()
        name("name")
        string(grant.name)
        name("claim")
        string(grant.claim)
        name("required")
        boolean(grant.isRequired)
        name("type")
        switch grant.content {
        case .text(let rule):
            string("string")
            if case .sid(let prefix) = rule { writePattern(sid: prefix) }
        case .sid(let prefix, let word):
            string("string")
            writePattern(sid: prefix)
            name("enum")
            beginArray()
            string(word)
            endArray()
        case .flag: string("boolean")
        case .json: string("object")
        case .object(let members):
            string("object")
            name("members")
            write(members)
        }
        endObject()
    }
}
