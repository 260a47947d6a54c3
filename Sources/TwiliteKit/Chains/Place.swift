/// A step of a chain that the compiler knows. Names beyond its own lead on as those of a `Chain` do.
@dynamicMemberLookup
public protocol Place: Sendable {
    /// The same place as a chain of names, without types.
    var untyped: Chain { get }
}

extension Place {
    /// Goes on to a name that the compiler does not know.
    public subscript(dynamicMember name: String) -> Chain { untyped[dynamicMember: name] }
}

// What the methods of places with types are made of.
extension TwilioRecord {
    /// Performs a verb at the end of a chain, whose answer is a record.
    ///
    /// - Throws: as `Client.call`; `.decoding` where the answer is no such record, and then `mayHaveTakenEffect` tells
    ///   of a write.
    public static func result(
        of verb: String, at place: Chain, _ parameters: Parameters, within time: Duration? = nil
    ) async throws(TwiliteError) -> Self {
        let response = try await place.perform(verb, parameters, within: time)
        do throws(TwiliteError) {
            return try response.decode()
        } catch {
            throw error.after(response, mayHaveTakenEffect: verb != "fetch")
        }
    }

    /// Lists records.
    public static func list(
        at place: Chain, _ parameters: Parameters, within time: Duration? = nil
    ) async throws(TwiliteError) -> [Self] {
        var records: [Self] = []
        for record in try await place.list(parameters, within: time) { records.append(try record.decode()) }
        return records
    }

    /// Goes through records.
    public static func stream(at place: Chain, _ parameters: Parameters) -> Records<Self> {
        Records(pages: place.pages(parameters)) { record throws(TwiliteError) in try record.decode() }
    }
}
