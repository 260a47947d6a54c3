import JSON
import TwilioAPI

/// Why an answer is not what the API documents.
enum ShapeError: Error {
    /// It is not JSON.
    case malformed(JSONError)
    /// It is JSON of another shape. The text says how, for the middle of a sentence.
    case wrong(String)

    var message: String {
        switch self {
        case .malformed(let error): "The answer is not JSON: \(error.description) at byte \(error.offset)"
        case .wrong(let how): "The answer is not what the API documents: \(how)"
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
