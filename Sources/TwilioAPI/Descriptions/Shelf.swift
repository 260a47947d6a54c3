import Bytes
import Descriptions
import Synchronization

/// The products that the library knows, sorted by their names. Each is read when it is first asked for, and kept from then
/// on. Safe from many threads: two that are first at the same time both read, and one of the two is kept. So there is no
/// lock, and nothing that a forked child could find half done.
final class Shelf: @unchecked Sendable {
    private let descriptions = UnsafeBufferPointer(start: descriptions_first(), count: descriptions_count())
    /// What has been read, retained.
    private let products: UnsafeMutablePointer<Atomic<UnsafeRawPointer?>>

    init() {
        products = .allocate(capacity: descriptions.count)
        for place in 0..<descriptions.count { (products + place).initialize(to: Atomic(nil)) }
    }

    var count: Int { descriptions.count }

    /// The name of a product and its version: `verify.v2`.
    func name(_ place: Int) -> LastingText {
        let name = UnsafeRawPointer(descriptions.baseAddress.map { $0 + place }).map {
            $0.assumingMemoryBound(to: UInt8.self)
        }
        guard let name else { return "" }
        let longest = MemoryLayout.size(ofValue: descriptions[place].name)
        var count = 0
        while count < longest, name[count] != 0 { count &+= 1 }
        return LastingText(UnsafeBufferPointer(start: name, count: count))
    }

    /// The product in whose name an id begins, and how the id goes on.
    func find(_ id: UnsafeBufferPointer<UInt8>) -> (Product, rest: UnsafeBufferPointer<UInt8>)? {
        var low = 0
        var high = descriptions.count
        // The last name that is not behind the id is the only one that it can begin with.
        while low < high {
            let middle = (low &+ high) / 2
            if isBehind(name(middle).utf8, id) { high = middle } else { low = middle &+ 1 }
        }
        guard low > 0 else { return nil }
        let name = name(low &- 1)
        guard id.count > name.count &+ 1, id[name.count] == UInt8(ascii: "."),
            LastingText(id).starts(with: name), let product = product(low &- 1)
        else { return nil }
        return (product, UnsafeBufferPointer(rebasing: id[(name.count &+ 1)...]))
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
        guard let text = unpacked(UnsafeBufferPointer(start: description.bytes, count: description.count)) else {
            return nil
        }
        do throws(DescriptionError) {
            let product = Product(try Description(text))
            let retained = Unmanaged.passRetained(product)
            let (isFirst, kept) = products[place].compareExchange(
                expected: nil, desired: UnsafeRawPointer(retained.toOpaque()), ordering: .acquiringAndReleasing)
            guard !isFirst, let kept else { return product }
            retained.release()
            return Unmanaged<Product>.fromOpaque(kept).takeUnretainedValue()
        } catch {
            return nil
        }
    }
}

/// Whether a text comes after another in the order of their bytes.
private func isBehind(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    let shorter = min(a.count, b.count)
    for index in 0..<shorter where a[index] != b[index] { return a[index] > b[index] }
    return a.count > b.count
}
