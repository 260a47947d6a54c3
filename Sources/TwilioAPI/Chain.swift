import Bytes

/// What leads to an operation in a language with chains of names: `client.verify.v2.services(service_sid).entities`.
///
/// A step is a name, `{Name}` for an id that is chosen (`{A},{B}` for two at once), or `()` for what there is one of.
extension Operation {
    /// The steps from the product on; none for a route that the library does not know.
    var chain: [[UInt8]] {
        guard case .described(let prefix, _) = name else { return [] }
        let (product, version) = prefix.split(at: UInt8(ascii: "."))
        var steps = [Array(product.utf8), Array((version ?? "").utf8)]
        if let declaredChain {
            _ = declaredChain.hasPart(between: UInt8(ascii: ".")) { step in
                steps.append(Array(step.utf8))
                return false
            }
        } else {
            steps += Self.steps(of: route)
        }
        return steps
    }

    /// The steps that follow from a route behind its version: `services`, `{ServiceSid}`, `entities`.
    private static func steps(of route: LastingText) -> [[UInt8]] {
        var steps: [[UInt8]] = []
        var parts = Pieces.parts(of: route)
        _ = parts.next()
        while let part = parts.next() { steps.append(step(of: part)) }
        return steps
    }

    private static func step(of part: LastingText) -> [UInt8] {
        guard part.utf8.first == UInt8(ascii: "{") else {
            let ending: LastingText = ".json"
            let end = part.count &- ending.count
            let isJSON = end > 0 && part.part(end, part.count).equals(ending)
            return Alias(of: isJSON ? part.part(0, end) : part).bytes
        }
        var step = [UInt8(ascii: "{")]
        for byte in part.utf8.dropFirst() {
            if !isLetter(byte), !isDigit(byte), byte != UInt8(ascii: "_") { break }
            step.append(byte)
        }
        step.append(UInt8(ascii: "}"))
        return step
    }
}

extension Resource {
    /// The steps that lead to all of them.
    var chain: [[UInt8]] {
        guard var steps = (operations.first { $0.listing != nil || $0.verb == .create } ?? operations.first)?.chain
        else { return [] }
        while let last = steps.last, last.first == UInt8(ascii: "{") || last.first == UInt8(ascii: "(") {
            steps.removeLast()
        }
        return steps
    }

    /// The route of all of them, where there is one: what lists or creates them.
    var collection: LastingText? {
        let ending = UInt8(ascii: "}")
        return operations.first { $0.verb == .list }?.route
            ?? operations.first { $0.verb == .create && $0.route.utf8.last != ending }?.route
    }

    /// The route of one of them, where there is one.
    var instance: LastingText? {
        operations.first { $0.verb == .fetch || $0.verb == .update || $0.verb == .delete || $0.verb == .patch }?.route
    }
}
