import Bytes
import Foundation
import Testing

@testable import TwilioAPI

/// The fuzzers' corpus of descriptions: whatever a text is, it is read or refused.
@Suite struct DescriptionCorpusTests {
    @Test func isReadOrRefused() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../fuzz/corpus/description")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(!files.isEmpty)
        var readCount = 0
        for file in files {
            // What is read are views: the bytes last as long as the tests do.
            let data = try Data(contentsOf: file)
            let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: data.count)
            _ = bytes.initialize(from: data)
            guard let text = unpacked(UnsafeBufferPointer(bytes)) else { continue }
            do throws(DescriptionError) {
                _ = Product(try Description(text))
                readCount += 1
            } catch {}
        }
        // The whole product, and the packed one.
        #expect(readCount >= 2)
    }
}
