extension Resource {
    /// A user of a Verify Service, by the identity that the caller's own system gives.
    /// https://www.twilio.com/docs/verify/api/entity
    static let entity = Resource(
        "verify.v2.entity",
        product: "verify",
        documentation: "https://www.twilio.com/docs/verify/api/entity",
        collection: "/v2/Services/{ServiceSid}/Entities",
        instance: "/v2/Services/{ServiceSid}/Entities/{Identity}",
        path: [
            .required("ServiceSid", .sid("VA")),
            .required("Identity", .entityIdentity),
        ],
        operations: [
            .create(form: [
                .required("Identity", .entityIdentity)
            ]),
            .list(key: "entities", largestPage: 1000),
            .fetch,
            .delete,
        ],
        properties: [
            .init("sid", .sid("YE")),
            .init("identity", .text),
            .init("account_sid", .sid("AC")),
            .init("service_sid", .sid("VA")),
            .init("date_created", .dateTime),
            .init("date_updated", .dateTime),
            .init("url", .uri),
            .init("links", .links),
        ])
}
