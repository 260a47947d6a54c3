// Written by scripts/swift-resources.

extension Client {
    /// What accounts.twilio.com serves: `v1`.
    public var accounts: Chain { Chain(self, "accounts") }

    /// What api.twilio.com serves: `v2010`.
    public var api: API { API(untyped: Chain(self, "api")) }

    /// What assistants.twilio.com serves: `v1`.
    public var assistants: Chain { Chain(self, "assistants") }

    /// What bulkexports.twilio.com serves: `v1`.
    public var bulkexports: Chain { Chain(self, "bulkexports") }

    /// What chat.twilio.com serves: `v1`, `v2`, `v3`.
    public var chat: Chain { Chain(self, "chat") }

    /// What content.twilio.com serves: `v1`, `v2`.
    public var content: Chain { Chain(self, "content") }

    /// What conversations.twilio.com serves: `v1`.
    public var conversations: Chain { Chain(self, "conversations") }

    /// What events.twilio.com serves: `v1`.
    public var events: Chain { Chain(self, "events") }

    /// What flex-api.twilio.com serves: `v1`, `v2`.
    public var flexAPI: Chain { Chain(self, "flex_api") }

    /// What frontline-api.twilio.com serves: `v1`.
    public var frontlineAPI: Chain { Chain(self, "frontline_api") }

    /// What iam.twilio.com serves: `v1`.
    public var iam: Chain { Chain(self, "iam") }

    /// What insights.twilio.com serves: `v1`, `v2`.
    public var insights: Chain { Chain(self, "insights") }

    /// What intelligence.twilio.com serves: `v2`.
    public var intelligence: Chain { Chain(self, "intelligence") }

    /// What ip-messaging.twilio.com serves: `v1`, `v2`.
    public var ipMessaging: IPMessaging { IPMessaging(untyped: Chain(self, "ip_messaging")) }

    /// What knowledge.twilio.com serves: `v1`.
    public var knowledge: Chain { Chain(self, "knowledge") }

    /// What lookups.twilio.com serves: `v1`, `v2`.
    public var lookups: Chain { Chain(self, "lookups") }

    /// What marketplace.twilio.com serves: `v1`.
    public var marketplace: Chain { Chain(self, "marketplace") }

    /// What messaging.twilio.com serves: `v1`, `v2`, `v3`.
    public var messaging: Chain { Chain(self, "messaging") }

    /// What monitor.twilio.com serves: `v1`, `v2`.
    public var monitor: Chain { Chain(self, "monitor") }

    /// What notify.twilio.com serves: `v1`.
    public var notify: Chain { Chain(self, "notify") }

    /// What numbers.twilio.com serves: `v1`, `v2`, `v3`.
    public var numbers: Chain { Chain(self, "numbers") }

    /// What oauth.twilio.com serves: `v1`, `v2`.
    public var oauth: Chain { Chain(self, "oauth") }

    /// What preview.twilio.com serves: `hostedNumbers`, `marketplace`, `wireless`.
    public var preview: Chain { Chain(self, "preview") }

    /// What preview-iam.twilio.com serves: `v1`, `versionless`.
    public var previewIAM: Chain { Chain(self, "preview_iam") }

    /// What pricing.twilio.com serves: `v1`, `v2`.
    public var pricing: Chain { Chain(self, "pricing") }

    /// What proxy.twilio.com serves: `v1`.
    public var proxy: Chain { Chain(self, "proxy") }

    /// What routes.twilio.com serves: `v2`.
    public var routes: Chain { Chain(self, "routes") }

    /// What serverless.twilio.com serves: `v1`.
    public var serverless: Chain { Chain(self, "serverless") }

    /// What studio.twilio.com serves: `v1`, `v2`.
    public var studio: Chain { Chain(self, "studio") }

    /// What supersim.twilio.com serves: `v1`.
    public var supersim: Chain { Chain(self, "supersim") }

    /// What sync.twilio.com serves: `v1`.
    public var sync: Chain { Chain(self, "sync") }

    /// What taskrouter.twilio.com serves: `v1`.
    public var taskrouter: Chain { Chain(self, "taskrouter") }

    /// What trunking.twilio.com serves: `v1`.
    public var trunking: Chain { Chain(self, "trunking") }

    /// What trusthub.twilio.com serves: `v1`.
    public var trusthub: Trusthub { Trusthub(untyped: Chain(self, "trusthub")) }

    /// What verify.twilio.com serves: `v2`.
    public var verify: Verify { Verify(untyped: Chain(self, "verify")) }

    /// What video.twilio.com serves: `v1`.
    public var video: Chain { Chain(self, "video") }

    /// What voice.twilio.com serves: `v1`.
    public var voice: Chain { Chain(self, "voice") }

    /// What wireless.twilio.com serves: `v1`.
    public var wireless: Chain { Chain(self, "wireless") }
}
