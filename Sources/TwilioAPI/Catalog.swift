import Bytes
import JSON

/// All that the library knows of the API.
public enum Catalog {
    /// The version of the library; `twilite.h` says the same.
    public static let version: StaticString = "1.0.0"
    /// The version of its binary interface.
    public static let abiVersion: Int32 = 1

    /// The resources, in the order of the documentation. A new resource is one file in `Models/` and one line here.
    public static let resources: [Resource] = [
        .entity,
        .user,
        .customerProfile,
        .customerProfileEntityAssignment,
    ]

    public static let operations: [Operation] = resources.flatMap { $0.operations }

    /// Makes all of it, which is kept. Inside the fork gate.
    public static func makeReady() {
        _ = operations.count
        _ = Grants.all.count
    }

    /// The operation with this id, if there is one.
    public static func operation(_ id: UnsafeBufferPointer<UInt8>) -> Operation? {
        operations.first { operation in operation.id.utf8.withUnsafeBufferPointer { sameBytes($0, id) } }
    }

    /// The known operation id that `id` most resembles, if any is near.
    public static func nearestOperation(to id: UnsafeBufferPointer<UInt8>) -> Text? {
        nearest(to: Array(id), among: operations.map { $0.id.utf8 }).map { operations[$0].id }
    }
}
