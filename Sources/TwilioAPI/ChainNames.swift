import Bytes

/// What a resource is called in a language where a chain of names leads to its operations:
/// `client.verify.v2.services(service_sid).entities`.
extension Resource {
    /// The steps of the chain, from the product to the collection. An id that is chosen stands as its placeholder.
    var chain: [[UInt8]] {
        var steps = [snakeCase(product.utf8)]
        let path = collection.utf8
        var start = 1
        for end in 1...path.count where end == path.count || path[end] == UInt8(ascii: "/") {
            let part = UnsafeBufferPointer(rebasing: path[start..<end])
            steps.append(part.first == UInt8(ascii: "{") ? Array(part) : snakeCase(part))
            start = end + 1
        }
        return steps
    }

    /// Another name of the chain's last step, with as many words as the resource's own name has, which is how Twilio's
    /// libraries spell it: `customer_profiles_entity_assignments` for `entity_assignments`. nil where it is the same.
    func longName(of chain: [[UInt8]]) -> [UInt8]? {
        let words = underscores(resourceName)
        var name: [UInt8] = []
        for step in chain.reversed() where step.first != UInt8(ascii: "{") {
            name = name.isEmpty ? step : step + [UInt8(ascii: "_")] + name
            if underscores(name) >= words { break }
        }
        return name.count == chain.last?.count ? nil : name
    }

    /// The name of the type of its records: `CustomerProfile` of `trusthub.v1.customer_profile`.
    var record: [UInt8] {
        var record: [UInt8] = []
        var isFirst = true
        for byte in resourceName {
            if byte != UInt8(ascii: "_") { record.append(isFirst && isLetter(byte) ? byte & 0xDF : byte) }
            isFirst = byte == UInt8(ascii: "_")
        }
        return record
    }

    /// `customer_profile` of `trusthub.v1.customer_profile`.
    private var resourceName: [UInt8] {
        var last: [UInt8] = []
        for byte in name.utf8 {
            if byte == UInt8(ascii: ".") { last.removeAll() } else { last.append(byte) }
        }
        return last
    }
}

private func underscores(_ name: [UInt8]) -> Int {
    var count = 0
    for byte in name where byte == UInt8(ascii: "_") { count += 1 }
    return count
}
