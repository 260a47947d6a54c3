/// The grants that an access token may have.
/// https://www.twilio.com/docs/iam/access-tokens
public enum Grants {
    static let all: [Grant] = [
        .grant("chat", .object(chat)),
        // The service is Conversations' now, and the claim is still that of Chat.
        .grant("conversations", claim: "chat", .object(chat)),
        .grant(
            "video",
            .object([
                .optional("room", .text(.nonEmptyText))
            ])),
        .grant(
            "voice",
            .object([
                .optional("incoming", .object([.optional("allow", .flag)])),
                .optional(
                    "outgoing",
                    .object([
                        .required("application_sid", .text(.sid("AP"))),
                        .optional("params", .json),
                    ])),
                .optional("push_credential_sid", .text(.sid("CR"))),
                .optional("endpoint_id", .text(.nonEmptyText)),
            ])),
        .grant(
            "sync", claim: "data_sync",
            .object([
                .optional("service_sid", .sid("IS", or: "default")),
                .optional("endpoint_id", .text(.nonEmptyText)),
            ])),
        .grant(
            "task_router",
            .object([
                .optional("workspace_sid", .text(.sid("WS"))),
                .optional("worker_sid", .text(.sid("WK"))),
                .optional("role", .text(.nonEmptyText)),
            ])),
        // What the API gives for a player is a grant as a whole.
        .grant("playback", claim: "player", .json),
    ]

    private static let chat: [Grant] = [
        .optional("service_sid", .text(.sid("IS"))),
        .optional("endpoint_id", .text(.nonEmptyText)),
        .optional("deployment_role_sid", .text(.sid("RL"))),
        .optional("push_credential_sid", .text(.sid("CR"))),
    ]
}
