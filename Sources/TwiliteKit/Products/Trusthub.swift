// Written by scripts/swift-resources.
#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif
/// The versions of trusthub.
public struct Trusthub: Place {
    public let untyped: Chain

    /// The resources of trusthub in version v1.
    public var v1: V1 { V1(untyped: untyped.v1) }

    /// The resources of trusthub in version v1.
    public struct V1: Place {
        public let untyped: Chain

        /// The customer profiles.
        public var customerProfiles: CustomerProfiles { CustomerProfiles(untyped: untyped.customerProfiles) }

        /// The customer profiles.
        public struct CustomerProfiles: Place {
            public let untyped: Chain

            /// Chooses one of them.
            ///
            /// - Parameter sid: BU and 32 hexadecimal digits.
            public func callAsFunction(_ sid: String) -> One { One(untyped: untyped(sid)) }

            /// Create a Customer Profile: `POST /v1/CustomerProfiles`.
            ///
            /// - Parameters:
            ///   - friendlyName: any text.
            ///   - email: e-mail address.
            ///   - policySID: RN and 32 hexadecimal digits.
            ///   - statusCallback: URI; nil leaves it out.
            ///   - time: how long the whole call may take; nil for no end but each attempt's.
            /// - Returns: the record as Twilio wrote it.
            /// - Throws: a `TwiliteError` with all that is known of what went wrong.
            @discardableResult
            public func create(
                friendlyName: String, email: String, policySID: String, statusCallback: URL? = nil,
                within time: Duration? = nil
            ) async throws(TwiliteError) -> CustomerProfile {
                try await CustomerProfile.result(
                    of: "create", at: untyped,
                    [
                        "FriendlyName": friendlyName, "Email": email, "PolicySid": policySID,
                        "StatusCallback": statusCallback,
                    ], within: time)
            }

            /// List the Customer Profiles: `GET /v1/CustomerProfiles`.
            ///
            /// - Parameters:
            ///   - status: `draft`, `pending-review`, `in-review`, `twilio-rejected`,
            ///     `twilio-approved`; nil leaves it out.
            ///   - friendlyName: any text; nil leaves it out.
            ///   - policySID: RN and 32 hexadecimal digits; nil leaves it out.
            ///   - limit: the most records in all; nil for all there are.
            ///   - pageSize: how many records a page has, 1 to 1000; nil: as many as it can.
            ///   - time: how long the whole call may take; nil for no end but each attempt's.
            /// - Returns: the records as Twilio wrote them, all in memory; see `stream`.
            /// - Throws: a `TwiliteError` with all that is known of what went wrong.
            public func list(
                status: CustomerProfile.Status? = nil, friendlyName: String? = nil, policySID: String? = nil,
                limit: Int? = nil, pageSize: Int? = nil, within time: Duration? = nil
            ) async throws(TwiliteError) -> [CustomerProfile] {
                try await CustomerProfile.list(
                    at: untyped,
                    [
                        "Status": status, "FriendlyName": friendlyName, "PolicySid": policySID, "Limit": limit,
                        "PageSize": pageSize,
                    ], within: time)
            }

            /// Go through the Customer Profiles: `GET /v1/CustomerProfiles`.
            ///
            /// Nothing is sent before the first record is asked for; what is wrong shows there.
            ///
            /// - Parameters:
            ///   - status: `draft`, `pending-review`, `in-review`, `twilio-rejected`,
            ///     `twilio-approved`; nil leaves it out.
            ///   - friendlyName: any text; nil leaves it out.
            ///   - policySID: RN and 32 hexadecimal digits; nil leaves it out.
            ///   - limit: the most records in all; nil for all there are.
            ///   - pageSize: how many records a page has, 1 to 1000; nil: as many as it can.
            public func stream(
                status: CustomerProfile.Status? = nil, friendlyName: String? = nil, policySID: String? = nil,
                limit: Int? = nil, pageSize: Int? = nil
            ) -> Records<CustomerProfile> {
                CustomerProfile.stream(
                    at: untyped,
                    [
                        "Status": status, "FriendlyName": friendlyName, "PolicySid": policySID, "Limit": limit,
                        "PageSize": pageSize,
                    ])
            }

            /// Fetch one page of the Customer Profiles: `GET /v1/CustomerProfiles`.
            @discardableResult
            public func page(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError)
                -> Response
            {
                try await untyped.page(parameters, within: time)
            }

            /// Fetch one page of the Customer Profiles: `GET /v1/CustomerProfiles`.
            @_disfavoredOverload
            public var page: Chain.Verb { untyped.page }

            /// One of them, chosen by its Sid.
            public struct One: Place {
                public let untyped: Chain

                /// The entity assignments.
                public var entityAssignments: EntityAssignments {
                    EntityAssignments(untyped: untyped.entityAssignments)
                }

                /// Fetch a Customer Profile: `GET /v1/CustomerProfiles/{Sid}`.
                ///
                /// - Parameters:
                ///   - time: how long the whole call may take; nil for no end but each attempt's.
                /// - Returns: the record as Twilio wrote it.
                /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                public func fetch(within time: Duration? = nil) async throws(TwiliteError) -> CustomerProfile {
                    try await CustomerProfile.result(of: "fetch", at: untyped, [:], within: time)
                }

                /// Update a Customer Profile: `POST /v1/CustomerProfiles/{Sid}`.
                ///
                /// - Parameters:
                ///   - status: `draft`, `pending-review`, `in-review`, `twilio-rejected`,
                ///     `twilio-approved`; nil leaves it out.
                ///   - statusCallback: URI; nil leaves it out.
                ///   - friendlyName: any text; nil leaves it out.
                ///   - email: e-mail address; nil leaves it out.
                ///   - time: how long the whole call may take; nil for no end but each attempt's.
                /// - Returns: the record as Twilio wrote it.
                /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                @discardableResult
                public func update(
                    status: CustomerProfile.Status? = nil, statusCallback: URL? = nil, friendlyName: String? = nil,
                    email: String? = nil, within time: Duration? = nil
                ) async throws(TwiliteError) -> CustomerProfile {
                    try await CustomerProfile.result(
                        of: "update", at: untyped,
                        [
                            "Status": status, "StatusCallback": statusCallback, "FriendlyName": friendlyName,
                            "Email": email,
                        ], within: time)
                }

                /// Delete a Customer Profile: `DELETE /v1/CustomerProfiles/{Sid}`.
                ///
                /// - Parameters:
                ///   - time: how long the whole call may take; nil for no end but each attempt's.
                /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                public func delete(within time: Duration? = nil) async throws(TwiliteError) {
                    _ = try await untyped.delete([:], within: time)
                }

                /// The entity assignments.
                public struct EntityAssignments: Place {
                    public let untyped: Chain

                    /// Chooses one of them.
                    ///
                    /// - Parameter sid: BV and 32 hexadecimal digits.
                    public func callAsFunction(_ sid: String) -> One { One(untyped: untyped(sid)) }

                    /// Create a Customer Profile Entity Assignment: `POST
                    /// /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments`.
                    ///
                    /// - Parameters:
                    ///   - objectSID: any SID.
                    ///   - time: how long the whole call may take; nil for no end but each attempt's.
                    /// - Returns: the record as Twilio wrote it.
                    /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                    @discardableResult
                    public func create(objectSID: String, within time: Duration? = nil) async throws(TwiliteError)
                        -> CustomerProfileEntityAssignment
                    {
                        try await CustomerProfileEntityAssignment.result(
                            of: "create", at: untyped, ["ObjectSid": objectSID], within: time)
                    }

                    /// List the Customer Profile Entity Assignments: `GET
                    /// /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments`.
                    ///
                    /// - Parameters:
                    ///   - objectType: any text; nil leaves it out.
                    ///   - limit: the most records in all; nil for all there are.
                    ///   - pageSize: how many records a page has, 1 to 1000; nil: as many as it can.
                    ///   - time: how long the whole call may take; nil for no end but each attempt's.
                    /// - Returns: the records as Twilio wrote them, all in memory; see `stream`.
                    /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                    public func list(
                        objectType: String? = nil, limit: Int? = nil, pageSize: Int? = nil, within time: Duration? = nil
                    ) async throws(TwiliteError) -> [CustomerProfileEntityAssignment] {
                        try await CustomerProfileEntityAssignment.list(
                            at: untyped, ["ObjectType": objectType, "Limit": limit, "PageSize": pageSize], within: time)
                    }

                    /// Go through the Customer Profile Entity Assignments: `GET
                    /// /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments`.
                    ///
                    /// Nothing is sent before the first record is asked for; what is wrong shows there.
                    ///
                    /// - Parameters:
                    ///   - objectType: any text; nil leaves it out.
                    ///   - limit: the most records in all; nil for all there are.
                    ///   - pageSize: how many records a page has, 1 to 1000; nil: as many as it can.
                    public func stream(objectType: String? = nil, limit: Int? = nil, pageSize: Int? = nil) -> Records<
                        CustomerProfileEntityAssignment
                    > {
                        CustomerProfileEntityAssignment.stream(
                            at: untyped, ["ObjectType": objectType, "Limit": limit, "PageSize": pageSize])
                    }

                    /// Fetch one page of the Customer Profile Entity Assignments: `GET
                    /// /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments`.
                    @discardableResult
                    public func page(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError)
                        -> Response
                    {
                        try await untyped.page(parameters, within: time)
                    }

                    /// Fetch one page of the Customer Profile Entity Assignments: `GET
                    /// /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments`.
                    @_disfavoredOverload
                    public var page: Chain.Verb { untyped.page }

                    /// One of them, chosen by its Sid.
                    public struct One: Place {
                        public let untyped: Chain

                        /// Fetch a Customer Profile Entity Assignment: `GET
                        /// /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}`.
                        ///
                        /// - Parameters:
                        ///   - time: how long the whole call may take; nil for no end but each attempt's.
                        /// - Returns: the record as Twilio wrote it.
                        /// - Throws: a `TwiliteError` with all that is known of what went wrong.
                        public func fetch(within time: Duration? = nil) async throws(TwiliteError)
                            -> CustomerProfileEntityAssignment
                        {
                            try await CustomerProfileEntityAssignment.result(
                                of: "fetch", at: untyped, [:], within: time)
                        }

                        /// Delete a Customer Profile Entity Assignment: `DELETE
                        /// /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}`.
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

        /// A record of `trusthub.v1.customer_profile`, as Twilio wrote it.
        ///
        /// [API reference](https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles)
        public struct CustomerProfile: TwilioRecord {
            public let object: JSON.Object
            /// `sid`, which every one of them has.
            public let sid: String

            public init(_ object: JSON.Object) throws(TwiliteError) {
                sid = try Self.sid(of: object)
                self.object = object
            }

            /// `account_sid`, AC and 32 hexadecimal digits.
            public var accountSID: String? { object.string("account_sid") }
            /// `policy_sid`, RN and 32 hexadecimal digits.
            public var policySID: String? { object.string("policy_sid") }
            /// `friendly_name`.
            public var friendlyName: String? { object.string("friendly_name") }
            /// `status`.
            public var status: Status? { object["status"]?.string.map { Status(rawValue: $0) } }
            /// `valid_until`, date and time.
            public var validUntil: Date? { object.date("valid_until") }
            /// `email`.
            public var email: String? { object.string("email") }
            /// `status_callback`, URI.
            public var statusCallback: URL? { object.url("status_callback") }
            /// `date_created`, date and time.
            public var dateCreated: Date? { object.date("date_created") }
            /// `date_updated`, date and time.
            public var dateUpdated: Date? { object.date("date_updated") }
            /// `url`, URI.
            public var url: URL? { object.url("url") }
            /// `links`, URIs by name.
            public var links: [String: URL] { object.urls("links") }
            /// `errors`.
            public var errors: JSON? { object["errors"] }

            /// What `status` may be. Words that are not known yet are kept as they are.
            public struct Status: OpenEnum {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                /// `draft`.
                public static let draft = Status(rawValue: "draft")
                /// `pending-review`.
                public static let pendingReview = Status(rawValue: "pending-review")
                /// `in-review`.
                public static let inReview = Status(rawValue: "in-review")
                /// `twilio-rejected`.
                public static let twilioRejected = Status(rawValue: "twilio-rejected")
                /// `twilio-approved`.
                public static let twilioApproved = Status(rawValue: "twilio-approved")
            }
        }

        /// A record of `trusthub.v1.customer_profile_entity_assignment`, as Twilio wrote it.
        ///
        /// [API reference](https://www.twilio.com/docs/trust-hub/trusthub-rest-api/entity-assignments)
        public struct CustomerProfileEntityAssignment: TwilioRecord {
            public let object: JSON.Object
            /// `sid`, which every one of them has.
            public let sid: String

            public init(_ object: JSON.Object) throws(TwiliteError) {
                sid = try Self.sid(of: object)
                self.object = object
            }

            /// `customer_profile_sid`, BU and 32 hexadecimal digits.
            public var customerProfileSID: String? { object.string("customer_profile_sid") }
            /// `account_sid`, AC and 32 hexadecimal digits.
            public var accountSID: String? { object.string("account_sid") }
            /// `object_sid`, any SID.
            public var objectSID: String? { object.string("object_sid") }
            /// `date_created`, date and time.
            public var dateCreated: Date? { object.date("date_created") }
            /// `url`, URI.
            public var url: URL? { object.url("url") }
        }
    }

}
