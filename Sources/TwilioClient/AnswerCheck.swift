import Bytes
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

/// Checks answers against what the API documents of an operation.
struct AnswerCheck {
    let operation: Operation
    /// Whether each property of a record is checked.
    let isStrict: Bool

    /// Checks that a text is one record: a whole JSON object.
    func checkRecord(_ text: UnsafeBufferPointer<UInt8>) throws(ShapeError) {
        try checkObject(text)
        if isStrict { try refuse(operation.differences(in: text)) }
    }

    /// Checks that a text is a whole JSON object, whatever is in it.
    func checkObject(_ text: UnsafeBufferPointer<UInt8>) throws(ShapeError) {
        let kind = try checkJSON(text)
        guard kind == .object else { throw .wrong("a record is \(kind.article), not an object") }
    }

    /// Checks that a text is a whole JSON value, and tells of which kind.
    @discardableResult
    func checkJSON(_ text: UnsafeBufferPointer<UInt8>) throws(ShapeError) -> JSONKind {
        var reader = JSONReader(text)
        var kind = JSONKind.object
        do throws(JSONError) {
            kind = try reader.kind()
            _ = try reader.skip()
            try reader.end()
        } catch {
            throw .malformed(error)
        }
        return kind
    }

    /// Checks that a text is one page, and finds its parts.
    func page(_ text: UnsafeBufferPointer<UInt8>) throws(ShapeError) -> PageContents {
        guard let listing = operation.listing else { throw .wrong("the operation has no pages") }
        let page = try PageContents(text, of: listing)
        guard isStrict else { return page }
        var differences: [Violation] = []
        for (index, record) in page.records.enumerated() {
            let record = UnsafeBufferPointer(rebasing: text[record])
            differences += operation.differences(in: record, at: "\(page.key.text)[\(index)].")
        }
        try refuse(differences)
        return page
    }

    private func refuse(_ differences: [Violation]) throws(ShapeError) {
        if !differences.isEmpty { throw .different(differences) }
    }
}
