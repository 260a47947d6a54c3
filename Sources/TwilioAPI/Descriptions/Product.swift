import Bytes

/// All that can be asked of one product of one version. Made when it is first asked for, and kept.
public final class Product: Sendable {
    let prefix: LastingText
    public let resources: [Resource]
    private let operations: [Operation]
    private let table: NameTable

    init(_ description: Description) {
        prefix = description.prefix
        resources = description.resources
        operations = resources.flatMap { $0.operations }
        var table = NameTable(for: operations.count)
        for (place, operation) in operations.enumerated() { table.insert(place, Self.hash(operation)) }
        self.table = table
    }

    /// The operation whose id goes on so after the prefix and its dot: `entity.create`.
    func operation(_ rest: UnsafeBufferPointer<UInt8>) -> Operation? {
        let place = table.place(NameHash(of: rest)) { place in
            guard case .described(_, let resource) = operations[place].name else { return false }
            return isNamed(rest, resource, operations[place].verb.name)
        }
        return place.map { operations[$0] }
    }

    private func isNamed(_ rest: UnsafeBufferPointer<UInt8>, _ resource: LastingText, _ verb: LastingText) -> Bool {
        guard rest.count == resource.count &+ 1 &+ verb.count, rest[resource.count] == UInt8(ascii: ".") else {
            return false
        }
        return sameBytes(UnsafeBufferPointer(rebasing: rest[..<resource.count]), resource.utf8)
            && sameBytes(UnsafeBufferPointer(rebasing: rest[(resource.count &+ 1)...]), verb.utf8)
    }

    private static func hash(_ operation: Operation) -> NameHash {
        var hash = NameHash()
        guard case .described(_, let resource) = operation.name else { return hash }
        hash.add(resource.utf8)
        hash.add(("." as LastingText).utf8)
        hash.add(operation.verb.name.utf8)
        return hash
    }
}
