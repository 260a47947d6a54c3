import TwilioAPI

/// The name in `names` that was perhaps meant.
func nearest(to given: String, among names: [String]) -> String? {
    TwilioAPI.nearest(to: Array(given.utf8), among: names.map { Array($0.utf8) }).map { names[$0] }
}
