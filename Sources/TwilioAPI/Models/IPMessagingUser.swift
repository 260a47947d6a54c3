extension Resource {
    /// A user of a chat Service. Its instances answer to their SID and to their identity alike.
    /// https://www.twilio.com/docs/chat/rest/user-resource
    static let user = Resource(
        "ip_messaging.v2.user",
        product: "ip-messaging",
        documentation: "https://www.twilio.com/docs/chat/rest/user-resource",
        collection: "/v2/Services/{ServiceSid}/Users",
        instance: "/v2/Services/{ServiceSid}/Users/{Sid}",
        path: [
            .required("ServiceSid", .sid("IS")),
            .required("Sid", .nonEmptyText),
        ],
        operations: [
            .create(
                header: [
                    .optional("X-Twilio-Webhook-Enabled", .trueOrFalse)
                ],
                form: [
                    .required("Identity", .userIdentity),
                    .optional("RoleSid", .sid("RL")),
                    .optional("Attributes", .jsonText),
                    .optional("FriendlyName", .text),
                ]),
            .list(key: "users", largestPage: 100),
            .fetch,
            .update(
                header: [
                    .optional("X-Twilio-Webhook-Enabled", .trueOrFalse)
                ],
                form: [
                    .optional("RoleSid", .sid("RL")),
                    .optional("Attributes", .jsonText),
                    .optional("FriendlyName", .text),
                ]),
            .delete,
        ],
        properties: [
            .init("sid", .sid("US")),
            .init("account_sid", .sid("AC")),
            .init("service_sid", .sid("IS")),
            .init("attributes", .text),
            .init("friendly_name", .text),
            .init("role_sid", .sid("RL")),
            .init("identity", .text),
            .init("is_online", .boolean),
            .init("is_notifiable", .boolean),
            .init("date_created", .dateTime),
            .init("date_updated", .dateTime),
            .notNull("joined_channels_count", .integer),
            .init("links", .links),
            .init("url", .uri),
        ])
}
