/// The parameters of a call, by name: `["ServiceSid": service, "Limit": 20]`.
///
/// Names are spelled as the API has them (`FriendlyName`) or in snake_case (`friendly_name`). Those of the path, the
/// query, headers and the form stand together. nil is as if the name were not there. What an operation takes is checked
/// by the call, before anything is sent, and all that is wrong is told at once.
public struct Parameters: Sendable, Equatable, ExpressibleByDictionaryLiteral, CustomStringConvertible {
    /// The parameters as a JSON object.
    public private(set) var object: JSON.Object

    /// No parameters.
    public init() { object = JSON.Object(members: []) }

    /// The members of a JSON object.
    public init(_ object: JSON.Object) { self.object = object }

    /// Of a name that is written twice, the call says so.
    public init(dictionaryLiteral elements: (String, (any ParameterValue)?)...) {
        object = JSON.Object(members: elements.map { ($0.0, $0.1.json) })
    }

    /// Reads the text of a JSON object, a line of a file for one.
    ///
    /// - Throws: a `TwiliteError` of the kind `.invalidJSON` when it is none.
    public init(json text: String) throws(TwiliteError) {
        guard let object = try JSON(parsing: text).object else {
            throw TwiliteError(.invalidJSON, "Parameters are a JSON object; this is another value")
        }
        self.object = object
    }

    /// The value of a name, in the spelling in which it was set; nil when there is none. Setting nil takes it away.
    public subscript(name: String) -> (any ParameterValue)? {
        get { object[name] }
        set { object[name] = newValue?.json }
    }

    /// These parameters, with others that win over those of the same names.
    public func merging(_ others: Parameters) -> Parameters {
        var merged = self
        for (name, value) in others.object { merged.object[name] = value }
        return merged
    }

    /// The text of the JSON object.
    public var description: String { JSON.object(object).description }

    var utf8: [UInt8] { JSON.object(object).utf8 }
}
