import Bytes

/// The array of a list, put together from the records of its pages as they come.
struct ListAssembly {
    private var records: ByteBuffer?

    /// Adds the records that lie in `found` of a page's text, commas included; nil for none.
    mutating func add(_ found: Range<Int>?, of page: ByteBuffer) {
        guard let found else { return }
        let records = records ?? ByteBuffer()
        records.append(records.count == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
        records.append(UnsafeBufferPointer(rebasing: page.bytes[found]))
        self.records = records
    }

    /// The array with the records of the last page; nil when there is no record at all. `page` may be taken for it.
    mutating func finish(_ found: Range<Int>?, of page: ByteBuffer) -> ByteBuffer? {
        if records == nil, let found {
            // The page has the array already: it lies between the records' ends.
            page.crop(to: found)
            page.enclose(in: UInt8(ascii: "["), UInt8(ascii: "]"))
            return page
        }
        add(found, of: page)
        records?.append(UInt8(ascii: "]"))
        return records
    }
}
