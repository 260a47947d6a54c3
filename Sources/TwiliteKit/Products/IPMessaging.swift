// Written by scripts/swift-resources.
#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif
/// The versions of ip_messaging.
public struct IPMessaging: Place {
    public let untyped: Chain

    /// The resources of ip_messaging in version v2.
    public var v2: V2 { V2(untyped: untyped.v2) }

    /// The resources of ip_messaging in version v2.
    public struct V2: Place {
        public let untyped: Chain

        /// The services.
        public var services: Services { Services(untyped: untyped.services) }

        /// The services.
        public struct Services: Place {
            public let untyped: Chain

            /// Chooses one of them.
            ///
            /// - Parameter serviceSID: IS and 32 hexadecimal digits.
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

                /// The users.
                public var users: Users { Users(untyped: untyped.users) }

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

                /// The users.
                public struct Users: Place {
                    public let untyped: Chain

                    /// Chooses one of them.
                    ///
                    /// - Parameter sid: its id.
                    public func callAsFunction(_ sid: String) -> One { One(untyped: untyped(sid)) }

                    /// Create a User: `POST /v2/Services/{ServiceSid}/Users`.
                    ///
                    /// - Parameters:
                    ///   - identity: not empty, and not like a user's SID.
                    ///   - roleSID: RL and 32 hexadecimal digits; nil leaves it out.
                    ///   - attributes: a string that is JSON text, or an object; nil leaves it out.
                    ///   - friendlyName: any text; nil leaves it out.
                    ///   - xTwilioWebhookEnabled: the header `X-Twilio-Webhook-Enabled`; nil leaves it out.
                    ///   - time: how long the whole call may take; nil for no end but each attempt's.
                    /// - Returns: the record as Twilio wrote it.
                    /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                    @discardableResult
                    public func create(
                        identity: String, roleSID: String? = nil, attributes: JSON? = nil, friendlyName: String? = nil,
                        xTwilioWebhookEnabled: Bool? = nil, within time: Duration? = nil
                    ) async throws(TwiliteError) -> User {
                        try await User.result(
                            of: "create", at: untyped,
                            [
                                "Identity": identity, "RoleSid": roleSID, "Attributes": attributes,
                                "FriendlyName": friendlyName, "X-Twilio-Webhook-Enabled": xTwilioWebhookEnabled,
                            ], within: time)
                    }

                    /// List the Users: `GET /v2/Services/{ServiceSid}/Users`.
                    ///
                    /// - Parameters:
                    ///   - limit: the most records in all; nil for all there are.
                    ///   - pageSize: how many records a page has, 1 to 100; nil: as many as it can.
                    ///   - time: how long the whole call may take; nil for no end but each attempt's.
                    /// - Returns: the records as Twilio wrote them, all in memory; see `stream`.
                    /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                    public func list(limit: Int? = nil, pageSize: Int? = nil, within time: Duration? = nil)
                        async throws(TwiliteError) -> [User]
                    {
                        try await User.list(at: untyped, ["Limit": limit, "PageSize": pageSize], within: time)
                    }

                    /// Go through the Users: `GET /v2/Services/{ServiceSid}/Users`.
                    ///
                    /// Nothing is sent before the first record is asked for; what is wrong shows there.
                    ///
                    /// - Parameters:
                    ///   - limit: the most records in all; nil for all there are.
                    ///   - pageSize: how many records a page has, 1 to 100; nil: as many as it can.
                    public func stream(limit: Int? = nil, pageSize: Int? = nil) -> Records<User> {
                        User.stream(at: untyped, ["Limit": limit, "PageSize": pageSize])
                    }

                    /// Fetch one page of the Users: `GET /v2/Services/{ServiceSid}/Users`.
                    @discardableResult
                    public func page(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError)
                        -> Response
                    {
                        try await untyped.page(parameters, within: time)
                    }

                    /// Fetch one page of the Users: `GET /v2/Services/{ServiceSid}/Users`.
                    @_disfavoredOverload
                    public var page: Chain.Verb { untyped.page }

                    /// One of them, chosen by its Sid.
                    public struct One: Place {
                        public let untyped: Chain

                        /// Fetch a User: `GET /v2/Services/{ServiceSid}/Users/{Sid}`.
                        ///
                        /// - Parameters:
                        ///   - time: how long the whole call may take; nil for no end but each attempt's.
                        /// - Returns: the record as Twilio wrote it.
                        /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                        public func fetch(within time: Duration? = nil) async throws(TwiliteError) -> User {
                            try await User.result(of: "fetch", at: untyped, [:], within: time)
                        }

                        /// Update a User: `POST /v2/Services/{ServiceSid}/Users/{Sid}`.
                        ///
                        /// - Parameters:
                        ///   - roleSID: RL and 32 hexadecimal digits; nil leaves it out.
                        ///   - attributes: a string that is JSON text, or an object; nil leaves it out.
                        ///   - friendlyName: any text; nil leaves it out.
                        ///   - xTwilioWebhookEnabled: the header `X-Twilio-Webhook-Enabled`; nil leaves it out.
                        ///   - time: how long the whole call may take; nil for no end but each attempt's.
                        /// - Returns: the record as Twilio wrote it.
                        /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                        @discardableResult
                        public func update(
                            roleSID: String? = nil, attributes: JSON? = nil, friendlyName: String? = nil,
                            xTwilioWebhookEnabled: Bool? = nil, within time: Duration? = nil
                        ) async throws(TwiliteError) -> User {
                            try await User.result(
                                of: "update", at: untyped,
                                [
                                    "RoleSid": roleSID, "Attributes": attributes, "FriendlyName": friendlyName,
                                    "X-Twilio-Webhook-Enabled": xTwilioWebhookEnabled,
                                ], within: time)
                        }

                        /// Delete a User: `DELETE /v2/Services/{ServiceSid}/Users/{Sid}`.
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

        /// A record of `ip_messaging.v2.user`, as Twilio wrote it.
        ///
        /// [API reference](https://www.twilio.com/docs/chat/rest/user-resource)
        public struct User: TwilioRecord {
            public let object: JSON.Object
            /// `sid`, which every one of them has.
            public let sid: String

            public init(_ object: JSON.Object) throws(TwiliteError) {
                sid = try Self.sid(of: object)
                self.object = object
            }

            /// `account_sid`, AC and 32 hexadecimal digits.
            public var accountSID: String? { object.string("account_sid") }
            /// `service_sid`, IS and 32 hexadecimal digits.
            public var serviceSID: String? { object.string("service_sid") }
            /// `attributes`.
            public var attributes: String? { object.string("attributes") }
            /// `friendly_name`.
            public var friendlyName: String? { object.string("friendly_name") }
            /// `role_sid`, RL and 32 hexadecimal digits.
            public var roleSID: String? { object.string("role_sid") }
            /// `identity`.
            public var identity: String? { object.string("identity") }
            /// `is_online`.
            public var isOnline: Bool? { object.bool("is_online") }
            /// `is_notifiable`.
            public var isNotifiable: Bool? { object.bool("is_notifiable") }
            /// `date_created`, date and time.
            public var dateCreated: Date? { object.date("date_created") }
            /// `date_updated`, date and time.
            public var dateUpdated: Date? { object.date("date_updated") }
            /// `joined_channels_count`.
            public var joinedChannelsCount: Int? { object.int("joined_channels_count") }
            /// `links`, URIs by name.
            public var links: [String: URL] { object.urls("links") }
            /// `url`, URI.
            public var url: URL? { object.url("url") }
        }
    }

}
