import TwiliteKit

/// What `--help` says of an operation: nothing but what the library's description has.
enum OperationHelp {
    static func text(of target: Invocation.Target, for command: String) -> String {
        let (operation, resource) = target
        let isList = operation.verb == "list"
        var lines = ["\(operation.method) \(operation.path)", ""]
        if let stage = resource.stage { lines[0] += "  (\(stage))" }

        let name: String =
            switch command {
            case "list": "twilite list \(resource.name)"
            case "bulk": "twilite bulk \(operation.id)"
            default: "twilite \(operation.id)"
            }
        let required = operation.parameters.filter { $0.required }.map { " --\($0.flag) <\($0.rule)>" }
        lines += ["USAGE: \(name)\(required.joined()) [<options>]", ""]

        lines += section("REQUIRED", operation.parameters.filter { $0.required })
        lines += section("OPTIONAL", operation.parameters.filter { !$0.required })
        lines += ["RESULT: " + result(operation)]
        if ["record", "array", "page"].contains(operation.returns), !resource.properties.isEmpty {
            let names = resource.properties.map { $0.name }.joined(separator: ", ")
            lines += wrapped("Of a record Twilio documents \(names)", in: (Terminal.width ?? 100) - 4).map { "  \($0)" }
        }
        lines.append("")
        if !isList, operation.verb != "page", !operation.repeatable, operation.method != "GET" {
            lines += ["It is not sent again when nobody can know whether it was done.", ""]
        }
        switch operation.credentials {
        case "bearer": lines += ["CREDENTIALS: a bearer token alone", ""]
        case "none": lines += ["CREDENTIALS: none", ""]
        default: break
        }
        if let page = resource.documentation { lines += ["SEE ALSO: \(page)", ""] }
        lines.append("Options that every command has: twilite help \(command.isEmpty ? "call" : command)")
        return lines.joined(separator: "\n")
    }

    private static func section(_ title: String, _ parameters: [Catalog.Parameter]) -> [String] {
        guard !parameters.isEmpty else { return [] }
        let widest = min(parameters.map { $0.flag.count }.max() ?? 0, 30)
        var lines = ["\(title):"]
        for parameter in parameters {
            let hint = parameter.hint
            let flag = "  --\(pad(parameter.flag, to: widest))  "
            let room = max(30, (Terminal.width ?? 100) - widest - 6)
            for (index, line) in wrapped(hint, in: room).enumerated() {
                if index == 0, parameter.flag.count > widest {
                    lines += ["  --\(parameter.flag)", String(repeating: " ", count: widest + 6) + line]
                } else {
                    lines.append(index == 0 ? flag + line : String(repeating: " ", count: widest + 6) + line)
                }
            }
        }
        return lines + [""]
    }

    private static func result(_ operation: Catalog.Operation) -> String {
        switch operation.returns {
        case "record": "the record, as Twilio writes it"
        case "array": "the records of all pages" + (operation.largestPage.map { ", \($0) at most in a page" } ?? "")
        case "page": "one page, as Twilio writes it"
        case "empty": "{}"
        case "location": "{\"location\": …}, where the answer redirects to"
        default: "JSON"
        }
    }
}

/// Lines of at most so many columns, as far as words allow.
func wrapped(_ text: String, in room: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
        let last = lines[lines.count - 1]
        if !last.isEmpty, columns(of: last) + 1 + columns(of: String(word)) > room {
            lines.append(String(word))
        } else {
            lines[lines.count - 1] = last.isEmpty ? String(word) : "\(last) \(word)"
        }
    }
    return lines
}

/// What is said of a resource.
enum ResourceHelp {
    static func text(of resource: Catalog.Resource) -> String {
        var lines = [resource.name + (resource.stage.map { " (\($0))" } ?? ""), "", "OPERATIONS:"]
        let widest = resource.operations.map { $0.id.count }.max() ?? 0
        for operation in resource.operations {
            lines.append("  \(pad(operation.id, to: widest))  \(pad(operation.method, to: 6))  \(operation.path)")
        }
        if !resource.properties.isEmpty { lines += ["", "PROPERTIES OF A RECORD:"] }
        let longest = resource.properties.map { $0.name.count }.max() ?? 0
        for property in resource.properties {
            let kind = property.enum?.joined(separator: ", ") ?? property.type
            lines.append("  \(pad(property.name, to: longest))  \(kind)\(property.nullable ? ", or null" : "")")
        }
        if let page = resource.documentation { lines += ["", "SEE ALSO: \(page)"] }
        return lines.joined(separator: "\n")
    }
}
