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

extension Chain {
    /// Performs a verb whose answer is a record.
    func record<Value: TwilioRecord>(
        _ verb: String, _ parameters: Parameters, within time: Duration?
    ) async throws(TwiliteError) -> Value {
        let response = try await perform(verb, parameters, within: time)
        do throws(TwiliteError) {
            return try response.decode()
        } catch {
            throw error.after(response, mayHaveTakenEffect: verb != "fetch")
        }
    }

    /// Lists records.
    func records<Value: TwilioRecord>(
        _ parameters: Parameters, within time: Duration?
    ) async throws(TwiliteError) -> [Value] {
        var values: [Value] = []
        for record in try await list(parameters, within: time) { values.append(try record.decode()) }
        return values
    }

    /// Goes through records.
    func recordStream<Value: TwilioRecord>(_ parameters: Parameters) -> Records<Value> {
        Records(pages: pages(parameters)) { record throws(TwiliteError) in try record.decode() }
    }
}
