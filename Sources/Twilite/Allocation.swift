#if hasFeature(Embedded)
    import CTwiliteSystem

    /// Embedded Swift makes every object with `posix_memalign`. glibc's is slow: it goes past the caches of `malloc`, of
    /// which all memory is aligned for all that objects here need. The library's own calls end here; the version script
    /// keeps the name inside it, so the process's are what they were.
    @_cdecl("posix_memalign")
    public func allocate(
        _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>, _ alignment: Int, _ size: Int
    ) -> Int32 {
        // max_align_t of the 64-bit ABIs.
        result.pointee =
            alignment <= 16 ? malloc(size) : aligned_alloc(alignment, (size &+ alignment &- 1) / alignment &* alignment)
        return result.pointee == nil ? ENOMEM : 0
    }
#endif
