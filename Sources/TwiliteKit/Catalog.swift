import TwilioClient

/// What the library knows of Twilio's API: every resource, operation, parameter, rule and property. docs/catalog.md
/// explains the fields.
///
/// A product is read when it is first asked for. Nothing here needs a client or the network, or waits for it.
public enum Catalog {
    /// The library's version.
    public static var version: String { frame["version"]?.string ?? "" }

    /// The products of each version, `verify.v2`, sorted.
    public static var products: [String] { (frame["products"]?.array ?? []).compactMap(\.string) }

    /// The whole: 2.3 MB of JSON, which are put together at each call.
    public static var json: JSON {
        catalogJSON().withUnsafeBufferPointer { (try? JSON.read($0).get()) ?? .null }
    }

    /// All that is not resources: statuses, options, rules, grants, and the names of the products.
    public static var frame: JSON { (try? describe("").json) ?? .null }

    /// Describes a part as JSON: `{"resources": [...]}`.
    ///
    /// - Parameter prefix: the beginning of names up to a dot: `verify`, `verify.v2`, `verify.v2.entity` or an
    ///   operation's id.
    /// - Throws: a `TwiliteError` of the kind `.misuse` when no name begins so.
    public static func describe(_ prefix: String) throws(TwiliteError) -> Response {
        try withUTF8(of: prefix) { TwilioClient.describe($0) }.get()
    }

    /// The resources whose names begin with a prefix, as `describe(_:)` takes it.
    public static func resources(_ prefix: String) throws(TwiliteError) -> [Resource] {
        try (try describe(prefix).json["resources"] ?? []).decode()
    }

    /// An operation by its id; nil when there is none.
    public static func operation(_ id: String) -> Operation? {
        (try? resources(id))?.lazy.flatMap(\.operations).first { $0.id == id }
    }

    /// Something that can be created, listed, fetched, updated or deleted.
    public struct Resource: Sendable, Decodable {
        /// What the ids of its operations begin with: `verify.v2.entity`.
        public let name: String
        /// What a type of its records is called: `Entity`.
        public let record: String
        /// The steps that lead to all of them: `verify`, `v2`, `services`, `{ServiceSid}`, `entities`.
        public let chain: [String]
        /// The first label of its host.
        public let product: String
        /// `preview` or `deprecated`, where its product is that.
        public let stage: String?
        /// Its page in Twilio's API reference.
        public let documentation: String?
        /// The route of all of them.
        public let collection: String?
        /// The route of one of them.
        public let instance: String?
        /// What can be done with it.
        public let operations: [Operation]
        /// What the API documents of a record.
        public let properties: [Property]
    }

    /// What can be called.
    public struct Operation: Sendable, Decodable {
        /// The id, for `Client.call`: `verify.v2.entity.list`.
        public let id: String
        /// `create`, `list`, `page`, `fetch`, `update`, `patch` or `delete`.
        public let verb: String
        /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
        public let method: String
        /// The route.
        public let path: String
        /// The steps that lead to it.
        public let chain: [String]
        /// What the JSON is when all went well: `record`, `array`, `page`, `empty` or `location`.
        public let returns: String
        /// The name of the array in a page.
        public let listKey: String?
        /// The most records in a page, where the API says it.
        public let largestPage: Int?
        /// Whose credentials it takes: `client`, `bearer`, `none` or `parameter`.
        public let credentials: String
        /// Whether a request is sent again when nobody can know whether it was done.
        public let repeatable: Bool
        /// Those of the path first, in the route's order.
        public let parameters: [Parameter]
    }

    /// What an operation takes.
    public struct Parameter: Sendable, Decodable {
        /// The API's spelling.
        public let name: String
        /// The snake_case spelling.
        public let alias: String
        /// `path`, `query`, `header`, `form`, `body`, or `control` for what is not sent.
        public let `in`: String
        /// Whether a call must have it.
        public let required: Bool
        /// `account_sid` where the client's account stands in.
        public let `default`: String?
        /// What a value may be: `text`, `sid`, `integer` and so on.
        public let rule: String
        /// Whether an array is taken besides one value.
        public let repeated: Bool?
        /// A regular expression.
        public let pattern: String?
        /// The words of an enum.
        public let `enum`: [String]?
        /// The least integer.
        public let minimum: Int?
        /// The largest integer.
        public let maximum: Int?
        /// The fewest characters.
        public let minimumLength: Int?
        /// The most characters.
        public let maximumLength: Int?
        /// The most SIDs in a list.
        public let maximumCount: Int?
        /// What a text begins with, or the names in the request of an object's members.
        public let prefix: String?
        /// What a JSON body may be, in the language of the descriptions.
        public let schema: String?
        /// How a JSON body is sent.
        public let contentType: String?
    }

    /// What a record has.
    public struct Property: Sendable, Decodable {
        /// Its name in Twilio's JSON.
        public let name: String
        /// The JSON type of what is not null; `any` where it may be each.
        public let type: String
        /// Whether it may be null.
        public let nullable: Bool
        /// A regular expression.
        public let pattern: String?
        /// The words that are known today.
        public let `enum`: [String]?
        /// What it begins with.
        public let prefix: String?
        /// `date-time`, `date`, `uri` and so on.
        public let format: String?
    }
}
