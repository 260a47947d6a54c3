// The descriptions of the API, packed and plain: the text that the library knows Twilio by. It is the library's own, so a
// broken one is a broken build; but it must be refused, and not read past its end.
import Bytes

@testable import TwilioAPI

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDescription(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    // What is read are views, so the memory lasts as long as they do; and it ends where the input ends.
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: size)
    defer { bytes.deallocate() }
    _ = bytes.initialize(from: UnsafeBufferPointer(start: data, count: size))
    // The length that a packed text says it has is taken from memory before it is unpacked.
    if size > 4, bytes[0] == 0, bytes[3] | bytes[4] != 0 { return 0 }
    guard let text = unpacked(UnsafeBufferPointer(bytes)) else { return 0 }
    defer {
        if size > 0, bytes[0] == 0 { text.utf8.baseAddress.map { UnsafeMutablePointer(mutating: $0).deallocate() } }
    }
    do throws(DescriptionError) {
        let product = Product(try Description(text))
        for resource in product.resources {
            for operation in resource.operations {
                _ = try? operation.arguments(in: UnsafeBufferPointer(start: nil, count: 0))
            }
        }
    } catch {}
    return 0
}
