#if FINDS_CURL
    import Bytes
    import FoundCurl
    import Threading

    extension Libcurl {
        /// Finds libcurl, if nobody has: nothing else of this module may be used before. What to tell whoever wants a client
        /// when there is none that will do.
        public static func problem() -> Text? {
            guard !found_curl_is_there() else { return nil }
            return ForkGate.pass(ending: "The process is at its end") {
                let capacity = 1024
                let words = UnsafeMutablePointer<CChar>.allocate(capacity: capacity)
                defer { words.deallocate() }
                return found_curl_find(words, capacity) ? nil : Text(cString: words)
            }
        }
    }
#endif
