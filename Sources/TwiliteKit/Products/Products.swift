// Written by scripts/swift-resources.

extension Client {
    /// What accounts.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var accounts: Chain { product("accounts") }

    /// What api.twilio.com serves: `v2010`.
    @_disfavoredOverload
    public var api: API { API(untyped: product("api")) }

    /// What assistants.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var assistants: Chain { product("assistants") }

    /// What bulkexports.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var bulkexports: Chain { product("bulkexports") }

    /// What chat.twilio.com serves: `v1`, `v2`, `v3`.
    @_disfavoredOverload
    public var chat: Chain { product("chat") }

    /// What content.twilio.com serves: `v1`, `v2`.
    @_disfavoredOverload
    public var content: Chain { product("content") }

    /// What conversations.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var conversations: Chain { product("conversations") }

    /// What events.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var events: Chain { product("events") }

    /// What flex-api.twilio.com serves: `v1`, `v2`.
    @_disfavoredOverload
    public var flexAPI: Chain { product("flex_api") }

    /// What frontline-api.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var frontlineAPI: Chain { product("frontline_api") }

    /// What iam.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var iam: Chain { product("iam") }

    /// What insights.twilio.com serves: `v1`, `v2`.
    @_disfavoredOverload
    public var insights: Chain { product("insights") }

    /// What intelligence.twilio.com serves: `v2`.
    @_disfavoredOverload
    public var intelligence: Chain { product("intelligence") }

    /// What ip-messaging.twilio.com serves: `v1`, `v2`.
    @_disfavoredOverload
    public var ipMessaging: IPMessaging { IPMessaging(untyped: product("ip_messaging")) }

    /// What knowledge.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var knowledge: Chain { product("knowledge") }

    /// What lookups.twilio.com serves: `v1`, `v2`.
    @_disfavoredOverload
    public var lookups: Chain { product("lookups") }

    /// What marketplace.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var marketplace: Chain { product("marketplace") }

    /// What messaging.twilio.com serves: `v1`, `v2`, `v3`.
    @_disfavoredOverload
    public var messaging: Chain { product("messaging") }

    /// What monitor.twilio.com serves: `v1`, `v2`.
    @_disfavoredOverload
    public var monitor: Chain { product("monitor") }

    /// What notify.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var notify: Chain { product("notify") }

    /// What numbers.twilio.com serves: `v1`, `v2`, `v3`.
    @_disfavoredOverload
    public var numbers: Chain { product("numbers") }

    /// What oauth.twilio.com serves: `v1`, `v2`.
    @_disfavoredOverload
    public var oauth: Chain { product("oauth") }

    /// What preview.twilio.com serves: `hostedNumbers`, `marketplace`, `wireless`.
    @_disfavoredOverload
    public var preview: Chain { product("preview") }

    /// What preview-iam.twilio.com serves: `v1`, `versionless`.
    @_disfavoredOverload
    public var previewIAM: Chain { product("preview_iam") }

    /// What pricing.twilio.com serves: `v1`, `v2`.
    @_disfavoredOverload
    public var pricing: Chain { product("pricing") }

    /// What proxy.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var proxy: Chain { product("proxy") }

    /// What routes.twilio.com serves: `v2`.
    @_disfavoredOverload
    public var routes: Chain { product("routes") }

    /// What serverless.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var serverless: Chain { product("serverless") }

    /// What studio.twilio.com serves: `v1`, `v2`.
    @_disfavoredOverload
    public var studio: Chain { product("studio") }

    /// What supersim.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var supersim: Chain { product("supersim") }

    /// What sync.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var sync: Chain { product("sync") }

    /// What taskrouter.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var taskrouter: Chain { product("taskrouter") }

    /// What trunking.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var trunking: Chain { product("trunking") }

    /// What trusthub.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var trusthub: Trusthub { Trusthub(untyped: product("trusthub")) }

    /// What verify.twilio.com serves: `v2`.
    @_disfavoredOverload
    public var verify: Verify { Verify(untyped: product("verify")) }

    /// What video.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var video: Chain { product("video") }

    /// What voice.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var voice: Chain { product("voice") }

    /// What wireless.twilio.com serves: `v1`.
    @_disfavoredOverload
    public var wireless: Chain { product("wireless") }
}
