// Written by scripts/swift-resources.
#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif
/// The versions of api.
public struct API: Place {
    public let untyped: Chain

    /// The resources of api in version v2010.
    public var v2010: V2010 { V2010(untyped: untyped.v2010) }

    /// The resources of api in version v2010.
    public struct V2010: Place {
        public let untyped: Chain

        /// The accounts.
        public var accounts: Accounts { Accounts(untyped: untyped.accounts) }

        /// The messages of the client's own account.
        public var messages: Accounts.One.Messages { Accounts.One.Messages(untyped: untyped.messages) }

        /// The accounts.
        public struct Accounts: Place {
            public let untyped: Chain

            /// Chooses one of them.
            ///
            /// - Parameter accountSID: AC and 32 hexadecimal digits, the client's own unless given.
            public func callAsFunction(_ accountSID: String) -> One { One(untyped: untyped(accountSID)) }

            /// Create an Account: `POST /2010-04-01/Accounts.json`.
            @discardableResult
            public func create(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError)
                -> Response
            {
                try await untyped.create(parameters, within: time)
            }

            /// Create an Account: `POST /2010-04-01/Accounts.json`.
            @_disfavoredOverload
            public var create: Chain.Verb { untyped.create }

            /// List the Accounts, page by page: `GET /2010-04-01/Accounts.json`.
            public func list(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError)
                -> [Record]
            {
                try await untyped.list(parameters, within: time)
            }

            /// List the Accounts, page by page: `GET /2010-04-01/Accounts.json`.
            @_disfavoredOverload
            public var list: Chain.ListVerb { untyped.list }

            /// Fetch one page of the Accounts: `GET /2010-04-01/Accounts.json`.
            @discardableResult
            public func page(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError)
                -> Response
            {
                try await untyped.page(parameters, within: time)
            }

            /// Fetch one page of the Accounts: `GET /2010-04-01/Accounts.json`.
            @_disfavoredOverload
            public var page: Chain.Verb { untyped.page }

            /// One of them, chosen by its AccountSid.
            public struct One: Place {
                public let untyped: Chain

                /// The messages.
                public var messages: Messages { Messages(untyped: untyped.messages) }

                /// Fetch an Account: `GET /2010-04-01/Accounts/{Sid}.json`.
                @discardableResult
                public func fetch(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError)
                    -> Response
                {
                    try await untyped.fetch(parameters, within: time)
                }

                /// Fetch an Account: `GET /2010-04-01/Accounts/{Sid}.json`.
                @_disfavoredOverload
                public var fetch: Chain.Verb { untyped.fetch }

                /// Update an Account: `POST /2010-04-01/Accounts/{Sid}.json`.
                @discardableResult
                public func update(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError)
                    -> Response
                {
                    try await untyped.update(parameters, within: time)
                }

                /// Update an Account: `POST /2010-04-01/Accounts/{Sid}.json`.
                @_disfavoredOverload
                public var update: Chain.Verb { untyped.update }

                /// The messages.
                public struct Messages: Place {
                    public let untyped: Chain

                    /// Chooses one of them.
                    ///
                    /// - Parameter sid: SM and 32 hexadecimal digits or MM and 32 hexadecimal digits.
                    public func callAsFunction(_ sid: String) -> One { One(untyped: untyped(sid)) }

                    /// Create a Message: `POST /2010-04-01/Accounts/{AccountSid}/Messages.json`.
                    ///
                    /// - Parameters:
                    ///   - to: any text.
                    ///   - statusCallback: URI; nil leaves it out.
                    ///   - applicationSID: AP and 32 hexadecimal digits; nil leaves it out.
                    ///   - maxPrice: number; nil leaves it out.
                    ///   - provideFeedback: true or false; nil leaves it out.
                    ///   - attempt: integer; nil leaves it out.
                    ///   - validityPeriod: integer; nil leaves it out.
                    ///   - forceDelivery: true or false; nil leaves it out.
                    ///   - contentRetention: `retain`, `discard`; nil leaves it out.
                    ///   - addressRetention: `retain`, `obfuscate`; nil leaves it out.
                    ///   - smartEncoded: true or false; nil leaves it out.
                    ///   - persistentAction: array; nil leaves it out.
                    ///   - trafficType: `free`; nil leaves it out.
                    ///   - shortenUrls: true or false; nil leaves it out.
                    ///   - scheduleType: `fixed`; nil leaves it out.
                    ///   - sendAt: date and time; nil leaves it out.
                    ///   - sendAsMms: true or false; nil leaves it out.
                    ///   - contentVariables: any text; nil leaves it out.
                    ///   - riskCheck: `enable`, `disable`; nil leaves it out.
                    ///   - from: any text; nil leaves it out.
                    ///   - fallbackFrom: any text; nil leaves it out.
                    ///   - messagingServiceSID: MG and 32 hexadecimal digits; nil leaves it out.
                    ///   - body: any text; nil leaves it out.
                    ///   - mediaURL: array; each URI; nil leaves it out.
                    ///   - contentSID: HX and 32 hexadecimal digits; nil leaves it out.
                    ///   - time: how long the whole call may take; nil for no end but each attempt's.
                    /// - Returns: the record as Twilio wrote it.
                    /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                    @discardableResult
                    public func create(
                        to: String, statusCallback: URL? = nil, applicationSID: String? = nil, maxPrice: Decimal? = nil,
                        provideFeedback: Bool? = nil, attempt: Int? = nil, validityPeriod: Int? = nil,
                        forceDelivery: Bool? = nil, contentRetention: Message.ContentRetention? = nil,
                        addressRetention: Message.AddressRetention? = nil, smartEncoded: Bool? = nil,
                        persistentAction: [String]? = nil, trafficType: Message.TrafficType? = nil,
                        shortenUrls: Bool? = nil, scheduleType: Message.ScheduleType? = nil, sendAt: Date? = nil,
                        sendAsMms: Bool? = nil, contentVariables: String? = nil, riskCheck: Message.RiskCheck? = nil,
                        from: String? = nil, fallbackFrom: String? = nil, messagingServiceSID: String? = nil,
                        body: String? = nil, mediaURL: [URL]? = nil, contentSID: String? = nil,
                        within time: Duration? = nil
                    ) async throws(TwiliteError) -> Message {
                        try await Message.result(
                            of: "create", at: untyped,
                            [
                                "To": to, "StatusCallback": statusCallback, "ApplicationSid": applicationSID,
                                "MaxPrice": maxPrice, "ProvideFeedback": provideFeedback, "Attempt": attempt,
                                "ValidityPeriod": validityPeriod, "ForceDelivery": forceDelivery,
                                "ContentRetention": contentRetention, "AddressRetention": addressRetention,
                                "SmartEncoded": smartEncoded, "PersistentAction": persistentAction,
                                "TrafficType": trafficType, "ShortenUrls": shortenUrls, "ScheduleType": scheduleType,
                                "SendAt": sendAt, "SendAsMms": sendAsMms, "ContentVariables": contentVariables,
                                "RiskCheck": riskCheck, "From": from, "FallbackFrom": fallbackFrom,
                                "MessagingServiceSid": messagingServiceSID, "Body": body, "MediaUrl": mediaURL,
                                "ContentSid": contentSID,
                            ], within: time)
                    }

                    /// List the Messages: `GET /2010-04-01/Accounts/{AccountSid}/Messages.json`.
                    ///
                    /// - Parameters:
                    ///   - to: any text; nil leaves it out.
                    ///   - from: any text; nil leaves it out.
                    ///   - dateSent: date and time; nil leaves it out.
                    ///   - dateSentBefore: date and time; nil leaves it out.
                    ///   - dateSentAfter: date and time; nil leaves it out.
                    ///   - limit: the most records in all; nil for all there are.
                    ///   - pageSize: how many records a page has, 1 to 1000; nil: as many as it can.
                    ///   - time: how long the whole call may take; nil for no end but each attempt's.
                    /// - Returns: the records as Twilio wrote them, all in memory; see `stream`.
                    /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                    public func list(
                        to: String? = nil, from: String? = nil, dateSent: Date? = nil, dateSentBefore: Date? = nil,
                        dateSentAfter: Date? = nil, limit: Int? = nil, pageSize: Int? = nil,
                        within time: Duration? = nil
                    ) async throws(TwiliteError) -> [Message] {
                        try await Message.list(
                            at: untyped,
                            [
                                "To": to, "From": from, "DateSent": dateSent, "DateSent<": dateSentBefore,
                                "DateSent>": dateSentAfter, "Limit": limit, "PageSize": pageSize,
                            ], within: time)
                    }

                    /// Go through the Messages: `GET /2010-04-01/Accounts/{AccountSid}/Messages.json`.
                    ///
                    /// Nothing is sent before the first record is asked for; what is wrong shows there.
                    ///
                    /// - Parameters:
                    ///   - to: any text; nil leaves it out.
                    ///   - from: any text; nil leaves it out.
                    ///   - dateSent: date and time; nil leaves it out.
                    ///   - dateSentBefore: date and time; nil leaves it out.
                    ///   - dateSentAfter: date and time; nil leaves it out.
                    ///   - limit: the most records in all; nil for all there are.
                    ///   - pageSize: how many records a page has, 1 to 1000; nil: as many as it can.
                    public func stream(
                        to: String? = nil, from: String? = nil, dateSent: Date? = nil, dateSentBefore: Date? = nil,
                        dateSentAfter: Date? = nil, limit: Int? = nil, pageSize: Int? = nil
                    ) -> Records<Message> {
                        Message.stream(
                            at: untyped,
                            [
                                "To": to, "From": from, "DateSent": dateSent, "DateSent<": dateSentBefore,
                                "DateSent>": dateSentAfter, "Limit": limit, "PageSize": pageSize,
                            ])
                    }

                    /// Fetch one page of the Messages: `GET /2010-04-01/Accounts/{AccountSid}/Messages.json`.
                    @discardableResult
                    public func page(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError)
                        -> Response
                    {
                        try await untyped.page(parameters, within: time)
                    }

                    /// Fetch one page of the Messages: `GET /2010-04-01/Accounts/{AccountSid}/Messages.json`.
                    @_disfavoredOverload
                    public var page: Chain.Verb { untyped.page }

                    /// One of them, chosen by its Sid.
                    public struct One: Place {
                        public let untyped: Chain

                        /// Fetch a Message: `GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json`.
                        ///
                        /// - Parameters:
                        ///   - time: how long the whole call may take; nil for no end but each attempt's.
                        /// - Returns: the record as Twilio wrote it.
                        /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                        public func fetch(within time: Duration? = nil) async throws(TwiliteError) -> Message {
                            try await Message.result(of: "fetch", at: untyped, [:], within: time)
                        }

                        /// Update a Message: `POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json`.
                        ///
                        /// - Parameters:
                        ///   - body: any text; nil leaves it out.
                        ///   - status: `canceled`; nil leaves it out.
                        ///   - time: how long the whole call may take; nil for no end but each attempt's.
                        /// - Returns: the record as Twilio wrote it.
                        /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                        @discardableResult
                        public func update(
                            body: String? = nil, status: Message.Status? = nil, within time: Duration? = nil
                        ) async throws(TwiliteError) -> Message {
                            try await Message.result(
                                of: "update", at: untyped, ["Body": body, "Status": status], within: time)
                        }

                        /// Delete a Message: `DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json`.
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

        /// A record of `api.v2010.message`, as Twilio wrote it.
        public struct Message: TwilioRecord {
            public let object: JSON.Object
            /// `sid`, which every one of them has.
            public let sid: String

            public init(_ object: JSON.Object) throws(TwiliteError) {
                sid = try Self.sid(of: object)
                self.object = object
            }

            /// `body`.
            public var body: String? { object.string("body") }
            /// `num_segments`.
            public var numSegments: String? { object.string("num_segments") }
            /// `direction`.
            public var direction: Direction? { object["direction"]?.string.map { Direction(rawValue: $0) } }
            /// `from`.
            public var from: String? { object.string("from") }
            /// `to`.
            public var to: String? { object.string("to") }
            /// `date_updated`, date and time of RFC 2822.
            public var dateUpdated: Date? { object.date("date_updated") }
            /// `price`.
            public var price: String? { object.string("price") }
            /// `error_message`.
            public var errorMessage: String? { object.string("error_message") }
            /// `uri`.
            public var uri: String? { object.string("uri") }
            /// `account_sid`, AC and 32 hexadecimal digits.
            public var accountSID: String? { object.string("account_sid") }
            /// `num_media`.
            public var numMedia: String? { object.string("num_media") }
            /// `status`.
            public var status: Status? { object["status"]?.string.map { Status(rawValue: $0) } }
            /// `messaging_service_sid`, MG and 32 hexadecimal digits.
            public var messagingServiceSID: String? { object.string("messaging_service_sid") }
            /// `date_sent`, date and time of RFC 2822.
            public var dateSent: Date? { object.date("date_sent") }
            /// `date_created`, date and time of RFC 2822.
            public var dateCreated: Date? { object.date("date_created") }
            /// `error_code`.
            public var errorCode: Int? { object.int("error_code") }
            /// `price_unit`.
            public var priceUnit: String? { object.string("price_unit") }
            /// `api_version`.
            public var apiVersion: String? { object.string("api_version") }
            /// `subresource_uris`, URIs by name.
            public var subresourceUris: [String: URL] { object.urls("subresource_uris") }

            /// What `direction` may be. Words that are not known yet are kept as they are.
            public struct Direction: OpenEnum {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                /// `inbound`.
                public static let inbound = Direction(rawValue: "inbound")
                /// `outbound-api`.
                public static let outboundAPI = Direction(rawValue: "outbound-api")
                /// `outbound-call`.
                public static let outboundCall = Direction(rawValue: "outbound-call")
                /// `outbound-reply`.
                public static let outboundReply = Direction(rawValue: "outbound-reply")
            }

            /// What `status` may be. Words that are not known yet are kept as they are.
            public struct Status: OpenEnum {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                /// `queued`.
                public static let queued = Status(rawValue: "queued")
                /// `sending`.
                public static let sending = Status(rawValue: "sending")
                /// `sent`.
                public static let sent = Status(rawValue: "sent")
                /// `failed`.
                public static let failed = Status(rawValue: "failed")
                /// `delivered`.
                public static let delivered = Status(rawValue: "delivered")
                /// `undelivered`.
                public static let undelivered = Status(rawValue: "undelivered")
                /// `receiving`.
                public static let receiving = Status(rawValue: "receiving")
                /// `received`.
                public static let received = Status(rawValue: "received")
                /// `accepted`.
                public static let accepted = Status(rawValue: "accepted")
                /// `scheduled`.
                public static let scheduled = Status(rawValue: "scheduled")
                /// `read`.
                public static let read = Status(rawValue: "read")
                /// `partially_delivered`.
                public static let partiallyDelivered = Status(rawValue: "partially_delivered")
                /// `canceled`.
                public static let canceled = Status(rawValue: "canceled")
            }

            /// What `content_retention` may be. Words that are not known yet are kept as they are.
            public struct ContentRetention: OpenEnum {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                /// `retain`.
                public static let retain = ContentRetention(rawValue: "retain")
                /// `discard`.
                public static let discard = ContentRetention(rawValue: "discard")
            }

            /// What `address_retention` may be. Words that are not known yet are kept as they are.
            public struct AddressRetention: OpenEnum {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                /// `retain`.
                public static let retain = AddressRetention(rawValue: "retain")
                /// `obfuscate`.
                public static let obfuscate = AddressRetention(rawValue: "obfuscate")
            }

            /// What `traffic_type` may be. Words that are not known yet are kept as they are.
            public struct TrafficType: OpenEnum {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                /// `free`.
                public static let free = TrafficType(rawValue: "free")
            }

            /// What `schedule_type` may be. Words that are not known yet are kept as they are.
            public struct ScheduleType: OpenEnum {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                /// `fixed`.
                public static let fixed = ScheduleType(rawValue: "fixed")
            }

            /// What `risk_check` may be. Words that are not known yet are kept as they are.
            public struct RiskCheck: OpenEnum {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                /// `enable`.
                public static let enable = RiskCheck(rawValue: "enable")
                /// `disable`.
                public static let disable = RiskCheck(rawValue: "disable")
            }
        }
    }

}
