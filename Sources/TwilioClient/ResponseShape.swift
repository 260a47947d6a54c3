import JSON
import TwilioAPI

/// Why an answer is not what the API documents.
enum ShapeError: Error {
    /// It is not JSON.
    case malformed(JSONError)
    /// It is JSON of another shape. The text says how, for the middle of a sentence.
    case wrong(Text)
    /// Properties differ from what is documented, which strict checking does not allow.
    case different([Violation])

    var message: Text {
        switch self {
        case .malformed(let error): "The answer is not JSON: \(error.description) at byte \(error.offset)"
        case .wrong(let how): "The answer is not what the API documents: \(how)"
        case .different(let differences):
            differences.count == 1
                ? "1 property is not what the API documents"
                : "\(differences.count) properties are not what the API documents"
        }
    }
}

/// Checks that a text is one record: a whole JSON object.
func checkRecord(_ text: UnsafeBufferPointer<UInt8>) throws(ShapeError) {
    var reader = JSONReader(text)
    var kind = JSONKind.object
    do throws(JSONError) {
        kind = try reader.kind()
        _ = try reader.skip()
        try reader.end()
    } catch {
        throw .malformed(error)
    }
    guard kind == .object else { throw .wrong("a record is \(kind.article), not an object") }
}
