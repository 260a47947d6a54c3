extension Resource {
    /// An object (an end user, a supporting document, another profile) that belongs to a customer profile. Immutable.
    /// https://www.twilio.com/docs/trust-hub/trusthub-rest-api/entity-assignments
    static let customerProfileEntityAssignment = Resource(
        "trusthub.v1.customer_profile_entity_assignment",
        product: "trusthub",
        documentation: "https://www.twilio.com/docs/trust-hub/trusthub-rest-api/entity-assignments",
        collection: "/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments",
        instance: "/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}",
        path: [
            .required("CustomerProfileSid", .sid("BU")),
            .required("Sid", .sid("BV")),
        ],
        operations: [
            .create(form: [
                .required("ObjectSid", .anySid)
            ]),
            .list(
                key: "results", largestPage: 1000,
                query: [
                    .optional("ObjectType", .text)
                ]),
            .fetch,
            .delete,
        ],
        properties: [
            .init("sid", .sid("BV")),
            .init("customer_profile_sid", .sid("BU")),
            .init("account_sid", .sid("AC")),
            .init("object_sid", .anySid),
            .init("date_created", .dateTime),
            .init("url", .uri),
        ])
}
