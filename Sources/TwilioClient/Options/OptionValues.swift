import Bytes
import CTwiliteSystem
import JSON
import TwilioAPI

/// The options of one client, queue or access token as they were given. What is secret among them is wiped when this is.
final class OptionValues {
    private let owner: Option.Owner
    private var texts: [[UInt8]?]
    private var integers: [Int64?]
    private var isRefused: [Bool]
    /// All that is wrong with what was given.
    private(set) var refusals = Refusals()

    /// Reads options, and throws when anything is wrong with them.
    convenience init(_ text: UnsafeBufferPointer<UInt8>, of owner: Option.Owner) throws(Failure) {
        try self.init(reading: text, of: owner)
        if !refusals.isEmpty { throw Failure(refusals) }
    }

    /// Reads options from a JSON object; for none, `text` is `null` or a buffer without an address. Throws when it is
    /// something else; what is wrong with an option is among the refusals.
    init(reading text: UnsafeBufferPointer<UInt8>, of owner: Option.Owner) throws(Failure) {
        self.owner = owner
        isRefused = Array(repeating: false, count: Option.allCases.count)
        texts = Array(repeating: nil, count: Option.allCases.count)
        integers = Array(repeating: nil, count: Option.allCases.count)
        guard text.baseAddress != nil else { return }
        var failure: Failure?
        do throws(JSONError) {
            var reader = JSONReader(text)
            let kind = try reader.kind()
            switch kind {
            case .object: try read(&reader)
            case .null: try reader.null()
            default:
                _ = try reader.skip()
                failure = Failure(.misuse, "The options must be a JSON object; they are \(kind.article)")
            }
            if failure == nil { try reader.end() }
        } catch {
            failure = Failure(.misuse, "The options are not JSON: \(error.description) at byte \(error.offset)")
        }
        if let failure { throw failure }
    }

    deinit { wipe() }

    /// Overwrites all texts.
    func wipe() {
        for index in texts.indices {
            texts[index]?.withUnsafeMutableBytes { system_wipe($0.baseAddress, $0.count) }
        }
    }

    /// The number given for an option, or else the option's own.
    func integer(_ option: Option) -> Int {
        if case .integer(_, let otherwise) = option.rule { return Int(integers[option.rawValue] ?? otherwise) }
        return 0
    }

    /// The time given for an option, in seconds since 1970.
    func time(_ option: Option) -> Int64? { integers[option.rawValue] }

    func descriptor(_ option: Option) -> Int32? { integers[option.rawValue].flatMap(Int32.init(exactly:)) }

    func boolean(_ option: Option) -> Bool { integers[option.rawValue] == 1 }

    /// The text given for an option, or else by the environment; nil when there is none or it is empty.
    func text(_ option: Option) throws(Failure) -> [UInt8]? {
        if let given = given(option) { return given }
        guard let variable = option.environmentVariable, var found = environment(variable) else { return nil }
        guard option.accepts(found) else {
            TwilioClient.wipe(&found)
            throw Failure(.misuse, "The environment variable \(variable) has a character that is not allowed there")
        }
        return found
    }

    func given(_ option: Option) -> [UInt8]? { texts[option.rawValue] }

    /// Whether an option was given, and refused.
    func isRefused(_ option: Option) -> Bool { isRefused[option.rawValue] }

    private func read(_ reader: inout JSONReader) throws(JSONError) {
        let options = Option.allCases.filter { $0.isGiven(to: owner) }
        var seen = Array(repeating: false, count: Option.allCases.count)
        try reader.enterObject()
        while let name = try reader.nextMember() {
            guard let option = options.first(where: { name.equals($0.name) }) else {
                refusals.append(unknown: name, "option ", at: "", among: options.map { Array($0.name.utf8) })
                _ = try reader.skip()
                continue
            }
            if seen[option.rawValue] {
                refuse(option, "The option \(option.name) is given twice")
                _ = try reader.skip()
                continue
            }
            seen[option.rawValue] = true
            try read(option, &reader)
        }
    }

    private func read(_ option: Option, _ reader: inout JSONReader) throws(JSONError) {
        let kind = try reader.kind()
        switch (kind, option.rule) {
        case (.null, _): try reader.null()
        case (.string, .word), (.string, .text), (.string, .choice):
            let string = try reader.string()
            var text: [UInt8] = []
            text.reserveCapacity(string.escaped.count)
            string.appendDecoded(to: &text)
            guard option.accepts(text) else {
                TwilioClient.wipe(&text)
                return refuse(option, option.refusal)
            }
            texts[option.rawValue] = text
        case (.number, .integer(let range, _)): try read(option, range, &reader)
        case (.number, .descriptor): try read(option, Option.Rule.descriptors, &reader)
        case (.number, .time): try read(option, Option.Rule.times, &reader)
        case (.object, .object): texts[option.rawValue] = Array(reader.bytes(try reader.skip()))
        case (.boolean, .boolean): integers[option.rawValue] = try reader.boolean() ? 1 : 0
        default:
            _ = try reader.skip()
            refuse(option, "The option \(option.name) must be \(option.rule.wanted); it is \(kind.article)")
        }
    }

    private func read(
        _ option: Option, _ range: ClosedRange<Int64>, _ reader: inout JSONReader
    ) throws(JSONError) {
        guard let value = try reader.number().integer, range.contains(value) else {
            return refuse(
                option, "The option \(option.name) must be an integer from \(range.lowerBound) to \(range.upperBound)")
        }
        integers[option.rawValue] = value
    }

    private func refuse(_ option: Option, _ says: Text) {
        isRefused[option.rawValue] = true
        refusals.append(says)
    }
}

extension Option {
    fileprivate func accepts(_ text: [UInt8]) -> Bool {
        switch rule {
        case .word: !text.isEmpty && text.allSatisfy { 0x21...0x7E ~= $0 }
        case .choice(let word): word.utf8.elementsEqual(text)
        case .text, .integer, .descriptor, .time, .object, .boolean:
            !text.isEmpty && text.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        }
    }

    /// What is said of a text that is not accepted.
    fileprivate var refusal: Text {
        if case .choice(let word) = rule { return "The option \(name) must be \"\(word)\"" }
        return "The option \(name) is empty or has a character that is not allowed"
    }
}

extension Option.Rule {
    fileprivate var wanted: StaticString {
        switch self {
        case .word, .text, .choice: "a string"
        case .integer, .descriptor, .time: "an integer"
        case .object: "an object"
        case .boolean: "true or false"
        }
    }
}

/// The value of an environment variable; nil when it is not set or empty.
@inline(never)
func environment(_ name: StaticString) -> [UInt8]? {
    guard let value = getenv(UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)) else { return nil }
    let found = Array(UnsafeBufferPointer(start: value, count: strlen(value)).lazy.map { UInt8(bitPattern: $0) })
    return found.isEmpty ? nil : found
}

/// Overwrites a secret.
@inline(never)
func wipe(_ secret: inout [UInt8]) {
    secret.withUnsafeMutableBytes { system_wipe($0.baseAddress, $0.count) }
}
