import Bytes
import JSON

/// All that the library knows of the API.
public enum Catalog {
    /// The version of the library; `twilite.h` says the same.
    public static let version: StaticString = "1.0.0"
    /// The version of its binary interface.
    public static let abiVersion: Int32 = 1

    static let shelf = Shelf()

    /// Makes what is asked first. Inside the fork gate.
    public static func makeReady() {
        _ = shelf.count
        _ = Grants.all.count
    }

    /// The operation with this id, if there is one; or what is asked for by method, product and route.
    public static func operation(_ id: UnsafeBufferPointer<UInt8>) -> Operation? {
        if let (product, rest) = shelf.find(id) { return product.operation(rest) }
        return id.contains(UInt8(ascii: " ")) ? Operation(asked: id) : nil
    }

    /// The known operation id that `id` most resembles, if any is near. Looks among those of the product that the id
    /// names, else among the products.
    public static func nearestOperation(to id: UnsafeBufferPointer<UInt8>) -> Text? {
        let names = (0..<shelf.count).map { Array(shelf.name($0).utf8) }
        var beginning = Array(id)
        if let dot = beginning.firstIndex(of: UInt8(ascii: ".")) {
            let version = beginning[(dot &+ 1)...].firstIndex(of: UInt8(ascii: "."))
            beginning.removeLast(beginning.count &- (version ?? beginning.count))
        }
        guard let place = nearest(to: beginning, among: names), let product = shelf.product(place) else { return nil }
        let ids = product.resources.flatMap { $0.operations.map { $0.id } }
        return nearest(to: Array(id), among: ids.map { $0.utf8 }).map { ids[$0] }
    }
}
