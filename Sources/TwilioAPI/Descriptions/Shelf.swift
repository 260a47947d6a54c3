import Bytes
import Descriptions
import Synchronization

/// The products that the library knows, sorted by their names. Each is read when it is first asked for, and kept from then
/// on. Safe from many threads: two that are first at the same time both read, and one of the two is kept. So there is no
/// lock, and nothing that a forked child could find half done.
final class Shelf: @unchecked Sendable {
    private let descriptions = UnsafeBufferPointer(start: descriptions_first(), count: descriptions_count())
    private let names: [LastingText]
    private let table: NameTable
    /// What has been read, retained.
    private let products: UnsafeMutablePointer<Atomic<UnsafeRawPointer?>>

    init() {
        products = .allocate(capacity: descriptions.count)
        var table = NameTable(for: descriptions.count)
        var names: [LastingText] = []
        for place in 0..<descriptions.count {
            (products + place).initialize(to: Atomic(nil))
            let name = descriptionName(descriptions, place)
            names.append(name)
            table.insert(place, NameHash(of: name.utf8))
        }
        self.names = names
        self.table = table
    }

    var count: Int { descriptions.count }

    /// The name of a product and its version: `verify.v2`.
    func name(_ place: Int) -> LastingText { names[place] }

    /// The product in whose name an id begins, and how the id goes on: `verify.v2` and `entity.create`.
    func find(_ id: UnsafeBufferPointer<UInt8>) -> (Product, rest: UnsafeBufferPointer<UInt8>)? {
        guard let dot = id.firstIndex(of: UInt8(ascii: ".")),
            let end = id[(dot &+ 1)...].firstIndex(of: UInt8(ascii: ".")),
            case let name = UnsafeBufferPointer(rebasing: id[..<end]),
            let place = table.place(NameHash(of: name), where: { sameBytes(names[$0].utf8, name) }),
            let product = product(place)
        else { return nil }
        return (product, UnsafeBufferPointer(rebasing: id[(end &+ 1)...]))
    }

    /// The product at a place; nil when its description is broken, which tests see to.
    func product(_ place: Int) -> Product? {
        let slot = products + place
        if let known = slot.pointee.load(ordering: .acquiring) {
            return Unmanaged<Product>.fromOpaque(known).takeUnretainedValue()
        }
        return read(place)
    }

    @inline(never)
    private func read(_ place: Int) -> Product? {
        let description = descriptions[place]
        let packed = UnsafeBufferPointer(start: description.bytes, count: description.count)
        guard let text = unpacked(packed) else { return nil }
        do throws(DescriptionError) {
            let product = Product(try Description(text))
            let retained = Unmanaged.passRetained(product)
            let (isFirst, kept) = products[place].compareExchange(
                expected: nil, desired: UnsafeRawPointer(retained.toOpaque()), ordering: .acquiringAndReleasing)
            guard !isFirst, let kept else { return product }
            retained.release()
            giveUp(text, unpackedFrom: packed)
            return Unmanaged<Product>.fromOpaque(kept).takeUnretainedValue()
        } catch {
            giveUp(text, unpackedFrom: packed)
            return nil
        }
    }
}

/// The name of a description, which is a C string in it.
private func descriptionName(_ descriptions: UnsafeBufferPointer<description>, _ place: Int) -> LastingText {
    guard let start = descriptions.baseAddress else { return "" }
    let name = UnsafeRawPointer(start + place).assumingMemoryBound(to: UInt8.self)
    let longest = MemoryLayout.size(ofValue: descriptions[place].name)
    var count = 0
    while count < longest, name[count] != 0 { count &+= 1 }
    return LastingText(UnsafeBufferPointer(start: name, count: count))
}
