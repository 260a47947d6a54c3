import Bytes

/// The hosts of Twilio's regions. `PRODUCT.REGION.twilio.com` is there for us1 alone since 2026-04-28, and
/// `PRODUCT.CITY.REGION.twilio.com` for the regions that process data:
/// https://www.twilio.com/en-us/changelog/deprecation-of-region-specific-twilio-api-domain-patterns
/// https://www.twilio.com/docs/global-infrastructure/api-domain-migration-guide
enum Region {
    /// Needs no city in its hosts' names.
    private static let whole: StaticString = "us1"
    private static let cities: [(region: StaticString, city: StaticString)] = [("ie1", "dublin"), ("au1", "sydney")]
    /// Were names of places to enter by; us1 did the work.
    private static let gone: [StaticString] = ["br1", "de1", "jp1", "sg1", "us2"]

    /// The edge in the name of a region's hosts: the one given, else the region's own city; nil for none.
    static func edge(of region: [UInt8]?, given edge: [UInt8]?) throws(Failure) -> [UInt8]? {
        guard let region else { return edge }
        for name in gone where region.isNamed(name) {
            throw Failure(
                .misuse,
                "Twilio serves no host of the region \(name) any more: leave region and edge out to have the data processed in the US, or give the region ie1 (Ireland) or au1 (Australia)"
            )
        }
        if edge != nil || region.isNamed(whole) { return edge }
        for (name, city) in cities where region.isNamed(name) { return Array(city.utf8) }
        throw Failure(
            .misuse,
            "This region is not known, so its edge must be given as well; the regions that need none are us1, ie1 and au1"
        )
    }
}

extension [UInt8] {
    /// Names of hosts are the same in either case.
    fileprivate func isNamed(_ name: StaticString) -> Bool { lazy.map(lowercased).elementsEqual(name.utf8) }
}
