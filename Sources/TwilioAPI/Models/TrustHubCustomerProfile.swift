import Bytes

extension Resource {
    /// What Twilio knows of a customer, to be reviewed against a policy.
    /// https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
    static let customerProfile = Resource(
        "trusthub.v1.customer_profile",
        product: "trusthub",
        documentation: "https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles",
        collection: "/v1/CustomerProfiles",
        instance: "/v1/CustomerProfiles/{Sid}",
        path: [
            .required("Sid", .sid("BU"))
        ],
        operations: [
            .create(form: [
                .required("FriendlyName", .text),
                .required("Email", .email),
                .required("PolicySid", .sid("RN")),
                .optional("StatusCallback", .uri),
            ]),
            .list(
                key: "results", largestPage: 1000,
                query: [
                    .optional("Status", .oneOf(status)),
                    .optional("FriendlyName", .text),
                    .optional("PolicySid", .sid("RN")),
                ]),
            .fetch,
            .update(form: [
                .optional("Status", .oneOf(status)),
                .optional("StatusCallback", .uri),
                .optional("FriendlyName", .text),
                .optional("Email", .email),
            ]),
            .delete,
        ],
        properties: [
            .init("sid", .sid("BU")),
            .init("account_sid", .sid("AC")),
            .init("policy_sid", .sid("RN")),
            .init("friendly_name", .text),
            .init("status", .oneOf(status)),
            .init("valid_until", .dateTime),
            .init("email", .text),
            .init("status_callback", .uri),
            .init("date_created", .dateTime),
            .init("date_updated", .dateTime),
            .init("url", .uri),
            .init("links", .links),
            .init("errors", .array),
        ])

    private static let status: [StaticString] = [
        "draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved",
    ]
}
