import TwiliteKit

/// What a parameter's value may be, for a person.
extension Catalog.Parameter {
    var hint: String {
        var said = isRepeated ? "\(kind); may be given several times" : kind
        if self.default == "account_sid" { said += "; the client's account, if not given" }
        return said
    }

    private var kind: String {
        switch rule {
        case "text": "any text"
        case "non_empty_text": "a text"
        case "text_of_length": "a text of \(bounds(minimumLength, maximumLength)) characters"
        case "sid": "a SID: \(beginning) and 32 hexadecimal digits"
        case "sid_list": "SIDs with commas between them: \(beginning) and 32 hexadecimal digits each"
        case "beginning": "a text that begins with \(prefix ?? "")"
        case "entity_identity": "8 to 64 letters, digits and dashes"
        case "user_identity": "a text that is not like a user's SID"
        case "enum": (self.enum ?? []).joined(separator: ", ")
        case "true_or_false": "true or false"
        case "integer": "a whole number" + (minimum ?? maximum == nil ? "" : ", \(bounds(minimum, maximum))")
        case "number": "a number"
        case "date_time": "a date and time, 2015-07-30T20:00:00Z, or a date"
        case "date": "a date, 2015-07-30"
        case "uri": "a URI"
        case "uri_or_empty": "a URI, or an empty text"
        case "email": "an e-mail address"
        case "json", "json_value": "JSON, or @FILE for a file that has it"
        case "map": "name=value or name.member=value, again for each; or a JSON object"
        case "body":
            "a JSON object, or @FILE for a file that has it"
                + (schema.map { ": \($0). A star marks what is required" } ?? "")
        default: rule
        }
    }

    private func bounds(_ lower: Int?, _ upper: Int?) -> String {
        switch (lower, upper) {
        case (let least?, let most?): "\(least) to \(most)"
        case (let least?, nil): "\(least) or more"
        case (nil, let most?): "\(most) at most"
        case (nil, nil): "any number of"
        }
    }

    /// What the pattern of a SID begins with: `VA`, or `two letters`.
    private var beginning: String {
        let beginning = (pattern ?? "").drop { $0 == "^" }.prefix { $0 != "[" }
        let names = beginning.filter { $0 != "(" && $0 != ")" }.split(separator: "|")
        return names.isEmpty ? "two letters" : names.joined(separator: " or ")
    }
}
