import Bytes
import TwilioAPI

/// The reading of one token's options, and all that was wrong with them.
struct AccessTokenReading {
    private let options: OptionValues
    var refusals: Refusals

    init(_ options: OptionValues) {
        self.options = options
        refusals = options.refusals
    }

    /// The text of an option that must be given, or else be in the environment; nothing when it is refused.
    mutating func required(_ option: Option) -> [UInt8] {
        // A value that was refused has had its say.
        if options.isRefused(option) { return [] }
        do throws(Failure) {
            if let text = try options.text(option) { return text }
            refusals.append("\(option.name) is missing\(option.environmentVariable.map { " (\($0))" } ?? "")")
        } catch {
            refusals.append(error.message)
        }
        return []
    }

    mutating func sid(_ option: Option, _ prefix: LastingText) -> [UInt8] {
        let text = required(option)
        if !text.isEmpty, let breach = text.withUnsafeBufferPointer({ Rule.sid(prefix).breach(by: $0) }) {
            refusals.append("\(option.name) \(breach.says)")
        }
        return text
    }

    mutating func region() -> [UInt8]? {
        if options.isRefused(.region) { return nil }
        do throws(Failure) {
            return try Endpoint.hostLabel(.region, of: options)
        } catch {
            refusals.append(error.message)
            return nil
        }
    }
}
