import Bytes

/// How a list tells of its next page.
public enum PagingStyle: Sendable, CaseIterable {
    /// By a URL: `meta.next_page_url`.
    case meta
    /// By a URL relative to the host, `next_page_uri`, with the records under a name of their own.
    case uri
    /// By a token: `meta.next_token`, for the parameter `Token`.
    case token
    /// By numbers: `has_next` and `current_page`, for the parameter `Page`.
    case numbered
    /// Not at all: there is one page.
    case whole

    var name: LastingText {
        switch self {
        case .meta: "meta"
        case .uri: "uri"
        case .token: "token"
        case .numbered: "numbered"
        case .whole: "whole"
        }
    }

    /// The parameter that says how many records a page has.
    public var sizeName: LastingText {
        switch self {
        case .token: "Size"
        default: "PageSize"
        }
    }
}

/// How a resource is listed.
public struct Listing: Sendable {
    public let style: PagingStyle
    /// The name of the array of records in a page; nil when the page itself says it.
    public let key: LastingText?
    /// The most records that the API puts in one page, where it says so.
    public let largestPage: Int64?
}
