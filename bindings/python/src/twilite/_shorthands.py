"""twilio-python's shorthands: `client.messages` for `client.api.v2010.account.messages`, and so on."""

# fmt: off
ACCOUNT = (
    "addresses", "applications", "authorized_connect_apps", "available_phone_numbers", "balance", "calls",
    "conferences", "connect_apps", "incoming_phone_numbers", "keys", "messages", "new_keys", "new_signing_keys",
    "notifications", "outgoing_caller_ids", "queues", "recordings", "short_codes", "signing_keys", "sip", "tokens",
    "transcriptions", "usage", "validation_requests",
)
"""What a client, and its product `api`, have of the client's own account."""

PRODUCTS = {
    "accounts.v1": ("auth_token_promotion", "credentials", "secondary_auth_token"),
    "api.v2010": ("accounts",),
    "bulkexports.v1": ("export_configuration", "exports"),
    "chat.v2": ("credentials", "services"),
    "chat.v3": ("channels",),
    "content.v1": ("content_and_approvals", "contents", "legacy_contents"),
    "conversations.v1": (
        "address_configurations", "configuration", "conversations", "credentials", "participant_conversations",
        "roles", "services", "users",
    ),
    "events.v1": ("event_types", "schemas", "sinks", "subscriptions"),
    "flex_api.v1": (
        "assessments", "channel", "configuration", "flex_flow", "insights_assessments_comment",
        "insights_conversations", "insights_questionnaires", "insights_questionnaires_category",
        "insights_questionnaires_question", "insights_segments", "insights_session", "insights_settings_answer_sets",
        "insights_settings_comment", "insights_user_roles", "interaction", "web_channel",
    ),
    "flex_api.v2": ("web_channels",),
    "frontline_api.v1": ("users",),
    "iam.v1": ("api_key", "get_api_keys"),
    "insights.v1": ("call_summaries", "calls", "conferences", "rooms", "settings"),
    "intelligence.v2": ("services", "transcripts"),
    "ip_messaging.v2": ("credentials", "services"),
    "lookups.v1": ("phone_numbers",),
    "messaging.v1": (
        "brand_registrations", "deactivations", "domain_certs", "domain_config", "domain_config_messaging_service",
        "external_campaign", "linkshortening_messaging_service", "services", "usecases",
    ),
    "monitor.v1": ("alerts", "events"),
    "notify.v1": ("credentials", "services"),
    "numbers.v2": ("regulatory_compliance",),
    "oauth.v1": ("token",),
    "preview.hosted_numbers": ("authorization_documents", "hosted_number_orders"),
    "preview.marketplace": ("available_add_ons", "installed_add_ons"),
    "preview.wireless": ("commands", "rate_plans", "sims"),
    "preview_iam.v1": ("authorize", "token"),
    "preview_iam.versionless": ("organization",),
    "pricing.v1": ("messaging", "phone_numbers"),
    "pricing.v2": ("countries", "numbers", "voice"),
    "proxy.v1": ("services",),
    "routes.v2": ("phone_numbers", "sip_domains", "trunks"),
    "serverless.v1": ("services",),
    "studio.v2": ("flow_validate", "flows"),
    "supersim.v1": (
        "esim_profiles", "fleets", "ip_commands", "network_access_profiles", "networks", "settings_updates", "sims",
        "sms_commands", "usage_records",
    ),
    "sync.v1": ("services",),
    "taskrouter.v1": ("workspaces",),
    "trunking.v1": ("trunks",),
    "trusthub.v1": (
        "customer_profiles", "end_user_types", "end_users", "policies", "supporting_document_types",
        "supporting_documents", "trust_products",
    ),
    "verify.v2": (
        "forms", "safelist", "services", "templates", "verification_attempts", "verification_attempts_summary",
    ),
    "video.v1": (
        "composition_hooks", "composition_settings", "compositions", "recording_settings", "recordings", "rooms",
    ),
    "voice.v1": (
        "archived_calls", "byoc_trunks", "connection_policies", "dialing_permissions", "ip_records",
        "source_ip_mappings",
    ),
    "wireless.v1": ("commands", "rate_plans", "sims", "usage_records"),
}
"""What a product has without its version being named: `client.lookups.phone_numbers` is that of `v1`."""
