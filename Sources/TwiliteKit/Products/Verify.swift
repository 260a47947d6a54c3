// Written by scripts/swift-resources.
#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif
/// The versions of verify.
public struct Verify: Place {
    public let untyped: Chain

    /// The resources of verify in version v2.
    public var v2: V2 { V2(untyped: untyped.v2) }

    /// The resources of verify in version v2.
    public struct V2: Place {
        public let untyped: Chain

        /// The services.
        public var services: Services { Services(untyped: untyped.services) }

        /// The services.
        public struct Services: Place {
            public let untyped: Chain

            /// Chooses one of them.
            ///
            /// - Parameter serviceSID: VA and 32 hexadecimal digits.
            public func callAsFunction(_ serviceSID: String) -> One { One(untyped: untyped(serviceSID)) }

            /// Create a Service: `POST /v2/Services`.
            @discardableResult
            public func create(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError)
                -> Response
            {
                try await untyped.create(parameters, within: time)
            }

            /// Create a Service: `POST /v2/Services`.
            @_disfavoredOverload
            public var create: Chain.Verb { untyped.create }

            /// List the Services, page by page: `GET /v2/Services`.
            public func list(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError)
                -> [Record]
            {
                try await untyped.list(parameters, within: time)
            }

            /// List the Services, page by page: `GET /v2/Services`.
            @_disfavoredOverload
            public var list: Chain.ListVerb { untyped.list }

            /// Fetch one page of the Services: `GET /v2/Services`.
            @discardableResult
            public func page(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError)
                -> Response
            {
                try await untyped.page(parameters, within: time)
            }

            /// Fetch one page of the Services: `GET /v2/Services`.
            @_disfavoredOverload
            public var page: Chain.Verb { untyped.page }

            /// One of them, chosen by its ServiceSid.
            public struct One: Place {
                public let untyped: Chain

                /// The entities.
                public var entities: Entities { Entities(untyped: untyped.entities) }

                /// Fetch a Service: `GET /v2/Services/{Sid}`.
                @discardableResult
                public func fetch(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError)
                    -> Response
                {
                    try await untyped.fetch(parameters, within: time)
                }

                /// Fetch a Service: `GET /v2/Services/{Sid}`.
                @_disfavoredOverload
                public var fetch: Chain.Verb { untyped.fetch }

                /// Update a Service: `POST /v2/Services/{Sid}`.
                @discardableResult
                public func update(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError)
                    -> Response
                {
                    try await untyped.update(parameters, within: time)
                }

                /// Update a Service: `POST /v2/Services/{Sid}`.
                @_disfavoredOverload
                public var update: Chain.Verb { untyped.update }

                /// Delete a Service: `DELETE /v2/Services/{Sid}`.
                @discardableResult
                public func delete(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError)
                    -> Response
                {
                    try await untyped.delete(parameters, within: time)
                }

                /// Delete a Service: `DELETE /v2/Services/{Sid}`.
                @_disfavoredOverload
                public var delete: Chain.Verb { untyped.delete }

                /// The entities.
                public struct Entities: Place {
                    public let untyped: Chain

                    /// Chooses one of them.
                    ///
                    /// - Parameter identity: 8 to 64 letters, digits and dashes.
                    public func callAsFunction(_ identity: String) -> One { One(untyped: untyped(identity)) }

                    /// Create an Entity: `POST /v2/Services/{ServiceSid}/Entities`.
                    ///
                    /// - Parameters:
                    ///   - identity: 8 to 64 letters, digits and dashes.
                    ///   - time: how long the whole call may take; nil for no end but each attempt's.
                    /// - Returns: the record as Twilio wrote it.
                    /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                    @discardableResult
                    public func create(identity: String, within time: Duration? = nil) async throws(TwiliteError)
                        -> Entity
                    {
                        try await Entity.result(of: "create", at: untyped, ["Identity": identity], within: time)
                    }

                    /// List the Entities: `GET /v2/Services/{ServiceSid}/Entities`.
                    ///
                    /// - Parameters:
                    ///   - limit: the most records in all; nil for all there are.
                    ///   - pageSize: how many records a page has, 1 to 1000; nil: as many as it can.
                    ///   - time: how long the whole call may take; nil for no end but each attempt's.
                    /// - Returns: the records as Twilio wrote them, all in memory; see `stream`.
                    /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                    public func list(limit: Int? = nil, pageSize: Int? = nil, within time: Duration? = nil)
                        async throws(TwiliteError) -> [Entity]
                    {
                        try await Entity.list(at: untyped, ["Limit": limit, "PageSize": pageSize], within: time)
                    }

                    /// Go through the Entities: `GET /v2/Services/{ServiceSid}/Entities`.
                    ///
                    /// Nothing is sent before the first record is asked for; what is wrong shows there.
                    ///
                    /// - Parameters:
                    ///   - limit: the most records in all; nil for all there are.
                    ///   - pageSize: how many records a page has, 1 to 1000; nil: as many as it can.
                    public func stream(limit: Int? = nil, pageSize: Int? = nil) -> Records<Entity> {
                        Entity.stream(at: untyped, ["Limit": limit, "PageSize": pageSize])
                    }

                    /// Fetch one page of the Entities: `GET /v2/Services/{ServiceSid}/Entities`.
                    @discardableResult
                    public func page(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError)
                        -> Response
                    {
                        try await untyped.page(parameters, within: time)
                    }

                    /// Fetch one page of the Entities: `GET /v2/Services/{ServiceSid}/Entities`.
                    @_disfavoredOverload
                    public var page: Chain.Verb { untyped.page }

                    /// One of them, chosen by its Identity.
                    public struct One: Place {
                        public let untyped: Chain

                        /// Fetch an Entity: `GET /v2/Services/{ServiceSid}/Entities/{Identity}`.
                        ///
                        /// - Parameters:
                        ///   - time: how long the whole call may take; nil for no end but each attempt's.
                        /// - Returns: the record as Twilio wrote it.
                        /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                        public func fetch(within time: Duration? = nil) async throws(TwiliteError) -> Entity {
                            try await Entity.result(of: "fetch", at: untyped, [:], within: time)
                        }

                        /// Delete an Entity: `DELETE /v2/Services/{ServiceSid}/Entities/{Identity}`.
                        ///
                        /// - Parameters:
                        ///   - time: how long the whole call may take; nil for no end but each attempt's.
                        /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                        public func delete(within time: Duration? = nil) async throws(TwiliteError) {
                            _ = try await untyped.delete([:], within: time)
                        }
                    }
                }
            }
        }

        /// A record of `verify.v2.entity`, as Twilio wrote it.
        ///
        /// [API reference](https://www.twilio.com/docs/verify/api/entity)
        public struct Entity: TwilioRecord {
            public let object: JSON.Object
            /// `sid`, which every one of them has.
            public let sid: String

            public init(_ object: JSON.Object) throws(TwiliteError) {
                sid = try Self.sid(of: object)
                self.object = object
            }

            /// `identity`.
            public var identity: String? { object.string("identity") }
            /// `account_sid`, AC and 32 hexadecimal digits.
            public var accountSID: String? { object.string("account_sid") }
            /// `service_sid`, VA and 32 hexadecimal digits.
            public var serviceSID: String? { object.string("service_sid") }
            /// `date_created`, date and time.
            public var dateCreated: Date? { object.date("date_created") }
            /// `date_updated`, date and time.
            public var dateUpdated: Date? { object.date("date_updated") }
            /// `url`, URI.
            public var url: URL? { object.url("url") }
            /// `links`, URIs by name.
            public var links: [String: URL] { object.urls("links") }
        }
    }

}
