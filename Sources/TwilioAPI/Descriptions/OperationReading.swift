import Bytes

/// The reading of an operation's line: `create POST /v2/Services/{ServiceSid:VA}/Entities Identity*:entity_identity`.
struct OperationReading {
    let verb: Verb
    let method: Method
    let route: LastingText
    private(set) var chain: LastingText?
    private(set) var listing: Listing?
    private(set) var result: ResultKind
    private(set) var credentials = CredentialKind.client
    private(set) var isRepeatable: Bool
    private(set) var mayBeAccepted = false
    private(set) var parameters: [Parameter]

    init(_ first: LastingText, _ words: inout Pieces) throws(DescriptionError) {
        guard let verb = Verb.allCases.first(where: { $0.name.equals(first) }) else { throw .unknown(first) }
        self.verb = verb
        method = try Method(described: words.needed())
        route = try words.needed()
        isRepeatable = method.isIdempotent
        result =
            switch verb {
            case .list: .array
            case .delete: .nothing
            default: .record
            }
        parameters = try Self.places(in: route)
        var pages: LastingText?
        while let word = words.next() {
            switch word.utf8.first {
            case UInt8(ascii: "["): pages = word
            case UInt8(ascii: "+"): try take(flag: word)
            default:
                if word.equals("as") {
                    chain = try words.needed()
                } else {
                    parameters.append(try parameter(word))
                }
            }
        }
        if let pages { listing = try Listing(described: pages, parameters) }
    }

    private mutating func take(flag: LastingText) throws(DescriptionError) {
        switch true {
        case flag.equals("+repeatable"): isRepeatable = true
        case flag.equals("+open"): credentials = .none
        case flag.equals("+bearer"): credentials = .bearer
        case flag.equals("+redirect"): result = .location
        case flag.equals("+empty"): result = .nothing
        case flag.equals("+accepted"): mayBeAccepted = true
        default: throw .unknown(flag)
        }
    }

    /// Reads `Name`, `Name*`, `Name=alias`, `Name@place`, `Name:type`.
    private func parameter(_ word: LastingText) throws(DescriptionError) -> Parameter {
        let (head, type) = word.split(at: UInt8(ascii: ":"))
        let (named, placed) = head.split(at: UInt8(ascii: "@"))
        let (marked, alias) = named.split(at: UInt8(ascii: "="))
        let isRequired = marked.utf8.last == UInt8(ascii: "*")
        guard let rule = TypeWord(type ?? "").rule else { throw .unknown(word) }
        return Parameter(
            isRequired ? marked.part(0, marked.count &- 1) : marked, rule, isRequired: isRequired,
            place: try placed.map { (name) throws(DescriptionError) in try Parameter.Place(described: name) }
                ?? (method.hasBody ? .form : .query),
            alias: alias)
    }

    /// Reads the parameters of a route: `{Name:type}`, `{Name^=OtherName:type}`.
    static func places(in route: LastingText) throws(DescriptionError) -> [Parameter] {
        var found: [Parameter] = []
        var rest = route
        while let inner = rest.split(at: UInt8(ascii: "{")).after {
            let (place, behind) = inner.split(at: UInt8(ascii: "}"))
            guard let behind else { throw .unknown(route) }
            rest = behind
            let (head, type) = place.split(at: UInt8(ascii: ":"))
            let (marked, other) = head.split(at: UInt8(ascii: "="))
            let isOwn = marked.utf8.last == UInt8(ascii: "^")
            let name = isOwn ? marked.part(0, marked.count &- 1) : marked
            guard let rule = TypeWord(type ?? "some").rule else { throw .unknown(place) }
            found.append(
                Parameter(
                    other ?? name, rule, isRequired: !isOwn, place: .path, wire: name, isOwnAccount: isOwn))
        }
        return found
    }
}

extension Listing {
    /// Reads `[style key]`; the bound of a page's size is the parameter's.
    fileprivate init(described word: LastingText, _ parameters: [Parameter]) throws(DescriptionError) {
        var words = Pieces.words(of: word.part(1, word.count &- 1))
        let name = try words.needed()
        guard let style = PagingStyle.allCases.first(where: { $0.name.equals(name) }) else { throw .unknown(word) }
        var largest: Int64?
        for parameter in parameters where parameter.place == .query && parameter.name.equals(style.sizeName) {
            if case .integer(let range) = parameter.rule { largest = range.upperBound }
        }
        self.init(style: style, key: try words.needed(), largestPage: largest)
    }
}

extension Method {
    init(described name: LastingText) throws(DescriptionError) {
        switch true {
        case name.equals("GET"): self = .get
        case name.equals("POST"): self = .post
        case name.equals("PUT"): self = .put
        case name.equals("PATCH"): self = .patch
        case name.equals("DELETE"): self = .delete
        default: throw .unknown(name)
        }
    }
}

extension Parameter.Place {
    fileprivate init(described name: LastingText) throws(DescriptionError) {
        switch true {
        case name.equals("query"): self = .query
        case name.equals("header"): self = .header
        case name.equals("form"): self = .form
        case name.equals("json"): self = .json
        case name.equals("scim"): self = .scim
        default: throw .unknown(name)
        }
    }
}
