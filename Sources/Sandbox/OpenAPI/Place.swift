/// Why a document cannot be served: the file, the place in it, and what is wrong there.
struct DocumentError: Error, CustomStringConvertible {
    let description: String

    init(file: String, _ reason: String) {
        description = "\(file): \(reason)"
    }
}

/// A value of a document that knows where it stands, so that what is wrong with it can be told.
struct Place {
    private indirect enum Way {
        case document(file: String)
        case member(Way, String)
    }

    let value: JSONValue
    private let way: Way

    init(_ value: JSONValue, file: String) {
        self.value = value
        way = .document(file: file)
    }

    private init(_ value: JSONValue, _ way: Way) {
        self.value = value
        self.way = way
    }

    subscript(name: String) -> Place? { value[name].map { Place($0, .member(way, name)) } }

    /// Another value at the same place.
    func with(_ value: JSONValue) -> Place { Place(value, way) }

    /// The members of an object.
    func members() throws(DocumentError) -> [(name: String, place: Place)] {
        guard let members = value.members else { throw error("an object is needed") }
        return members.map { ($0.name, Place($0.value, .member(way, $0.name))) }
    }

    func elements() throws(DocumentError) -> [Place] {
        guard let elements = value.elements else { throw error("an array is needed") }
        return elements.enumerated().map { Place($1, .member(way, "\($0)")) }
    }

    func text() throws(DocumentError) -> String {
        guard let text = value.string else { throw error("a string is needed") }
        return text
    }

    func flag() throws(DocumentError) -> Bool {
        guard let flag = value.bool else { throw error("true or false is needed") }
        return flag
    }

    func number() throws(DocumentError) -> Double {
        guard let number = value.number else { throw error("a number is needed") }
        return number
    }

    /// How many of something.
    func count() throws(DocumentError) -> Int {
        guard let count = value.integer, count >= 0 else { throw error("a whole number from 0 on is needed") }
        return count
    }

    func required(_ name: String) throws(DocumentError) -> Place {
        guard let place = self[name] else { throw error("\(name) is missing") }
        return place
    }

    /// The place as a JSON pointer, `FILE: #/paths/~1v1~1Things/get`.
    func error(_ reason: String) -> DocumentError {
        var words: [String] = []
        var way = way
        while case .member(let parent, let word) = way {
            words.append(
                word.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
                    .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1"))
            way = parent
        }
        guard case .document(let file) = way else { return DocumentError(file: "", reason) }
        return DocumentError(file: file, "#" + words.reversed().map { "/" + $0 }.joined() + ": \(reason)")
    }
}
