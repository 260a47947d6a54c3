/* Written by scripts/describe. With TWILITE_APIS defined, only the products with a TWILITE_API_ of their own are there. */
#include "Descriptions.h"

/* A packed description is found where --embed-dir says. */
#pragma clang diagnostic ignored "-Wc23-extensions"

#if !defined(TWILITE_APIS) || defined(TWILITE_API_accounts_v1)
static const unsigned char accounts_v1[] = {
#if __has_embed(<accounts_v1.packed>)
#embed <accounts_v1.packed>
#else
#embed "text/accounts_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_api_v2010)
static const unsigned char api_v2010[] = {
#if __has_embed(<api_v2010.packed>)
#embed <api_v2010.packed>
#else
#embed "text/api_v2010.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_assistants_v1)
static const unsigned char assistants_v1[] = {
#if __has_embed(<assistants_v1.packed>)
#embed <assistants_v1.packed>
#else
#embed "text/assistants_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_bulkexports_v1)
static const unsigned char bulkexports_v1[] = {
#if __has_embed(<bulkexports_v1.packed>)
#embed <bulkexports_v1.packed>
#else
#embed "text/bulkexports_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_chat_v1)
static const unsigned char chat_v1[] = {
#if __has_embed(<chat_v1.packed>)
#embed <chat_v1.packed>
#else
#embed "text/chat_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_chat_v2)
static const unsigned char chat_v2[] = {
#if __has_embed(<chat_v2.packed>)
#embed <chat_v2.packed>
#else
#embed "text/chat_v2.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_chat_v3)
static const unsigned char chat_v3[] = {
#if __has_embed(<chat_v3.packed>)
#embed <chat_v3.packed>
#else
#embed "text/chat_v3.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_content_v1)
static const unsigned char content_v1[] = {
#if __has_embed(<content_v1.packed>)
#embed <content_v1.packed>
#else
#embed "text/content_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_content_v2)
static const unsigned char content_v2[] = {
#if __has_embed(<content_v2.packed>)
#embed <content_v2.packed>
#else
#embed "text/content_v2.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_conversations_v1)
static const unsigned char conversations_v1[] = {
#if __has_embed(<conversations_v1.packed>)
#embed <conversations_v1.packed>
#else
#embed "text/conversations_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_events_v1)
static const unsigned char events_v1[] = {
#if __has_embed(<events_v1.packed>)
#embed <events_v1.packed>
#else
#embed "text/events_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_flex_api_v1)
static const unsigned char flex_api_v1[] = {
#if __has_embed(<flex_api_v1.packed>)
#embed <flex_api_v1.packed>
#else
#embed "text/flex_api_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_flex_api_v2)
static const unsigned char flex_api_v2[] = {
#if __has_embed(<flex_api_v2.packed>)
#embed <flex_api_v2.packed>
#else
#embed "text/flex_api_v2.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_frontline_api_v1)
static const unsigned char frontline_api_v1[] = {
#if __has_embed(<frontline_api_v1.packed>)
#embed <frontline_api_v1.packed>
#else
#embed "text/frontline_api_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_iam_v1)
static const unsigned char iam_v1[] = {
#if __has_embed(<iam_v1.packed>)
#embed <iam_v1.packed>
#else
#embed "text/iam_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_insights_v1)
static const unsigned char insights_v1[] = {
#if __has_embed(<insights_v1.packed>)
#embed <insights_v1.packed>
#else
#embed "text/insights_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_insights_v2)
static const unsigned char insights_v2[] = {
#if __has_embed(<insights_v2.packed>)
#embed <insights_v2.packed>
#else
#embed "text/insights_v2.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_intelligence_v2)
static const unsigned char intelligence_v2[] = {
#if __has_embed(<intelligence_v2.packed>)
#embed <intelligence_v2.packed>
#else
#embed "text/intelligence_v2.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_ip_messaging_v1)
static const unsigned char ip_messaging_v1[] = {
#if __has_embed(<ip_messaging_v1.packed>)
#embed <ip_messaging_v1.packed>
#else
#embed "text/ip_messaging_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_ip_messaging_v2)
static const unsigned char ip_messaging_v2[] = {
#if __has_embed(<ip_messaging_v2.packed>)
#embed <ip_messaging_v2.packed>
#else
#embed "text/ip_messaging_v2.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_knowledge_v1)
static const unsigned char knowledge_v1[] = {
#if __has_embed(<knowledge_v1.packed>)
#embed <knowledge_v1.packed>
#else
#embed "text/knowledge_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_lookups_v1)
static const unsigned char lookups_v1[] = {
#if __has_embed(<lookups_v1.packed>)
#embed <lookups_v1.packed>
#else
#embed "text/lookups_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_lookups_v2)
static const unsigned char lookups_v2[] = {
#if __has_embed(<lookups_v2.packed>)
#embed <lookups_v2.packed>
#else
#embed "text/lookups_v2.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_marketplace_v1)
static const unsigned char marketplace_v1[] = {
#if __has_embed(<marketplace_v1.packed>)
#embed <marketplace_v1.packed>
#else
#embed "text/marketplace_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_messaging_v1)
static const unsigned char messaging_v1[] = {
#if __has_embed(<messaging_v1.packed>)
#embed <messaging_v1.packed>
#else
#embed "text/messaging_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_messaging_v2)
static const unsigned char messaging_v2[] = {
#if __has_embed(<messaging_v2.packed>)
#embed <messaging_v2.packed>
#else
#embed "text/messaging_v2.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_messaging_v3)
static const unsigned char messaging_v3[] = {
#if __has_embed(<messaging_v3.packed>)
#embed <messaging_v3.packed>
#else
#embed "text/messaging_v3.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_monitor_v1)
static const unsigned char monitor_v1[] = {
#if __has_embed(<monitor_v1.packed>)
#embed <monitor_v1.packed>
#else
#embed "text/monitor_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_monitor_v2)
static const unsigned char monitor_v2[] = {
#if __has_embed(<monitor_v2.packed>)
#embed <monitor_v2.packed>
#else
#embed "text/monitor_v2.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_notify_v1)
static const unsigned char notify_v1[] = {
#if __has_embed(<notify_v1.packed>)
#embed <notify_v1.packed>
#else
#embed "text/notify_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_numbers_v1)
static const unsigned char numbers_v1[] = {
#if __has_embed(<numbers_v1.packed>)
#embed <numbers_v1.packed>
#else
#embed "text/numbers_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_numbers_v2)
static const unsigned char numbers_v2[] = {
#if __has_embed(<numbers_v2.packed>)
#embed <numbers_v2.packed>
#else
#embed "text/numbers_v2.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_numbers_v3)
static const unsigned char numbers_v3[] = {
#if __has_embed(<numbers_v3.packed>)
#embed <numbers_v3.packed>
#else
#embed "text/numbers_v3.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_oauth_v1)
static const unsigned char oauth_v1[] = {
#if __has_embed(<oauth_v1.packed>)
#embed <oauth_v1.packed>
#else
#embed "text/oauth_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_oauth_v2)
static const unsigned char oauth_v2[] = {
#if __has_embed(<oauth_v2.packed>)
#embed <oauth_v2.packed>
#else
#embed "text/oauth_v2.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_preview_hosted_numbers)
static const unsigned char preview_hosted_numbers[] = {
#if __has_embed(<preview_hosted_numbers.packed>)
#embed <preview_hosted_numbers.packed>
#else
#embed "text/preview_hosted_numbers.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_preview_marketplace)
static const unsigned char preview_marketplace[] = {
#if __has_embed(<preview_marketplace.packed>)
#embed <preview_marketplace.packed>
#else
#embed "text/preview_marketplace.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_preview_wireless)
static const unsigned char preview_wireless[] = {
#if __has_embed(<preview_wireless.packed>)
#embed <preview_wireless.packed>
#else
#embed "text/preview_wireless.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_preview_iam_v1)
static const unsigned char preview_iam_v1[] = {
#if __has_embed(<preview_iam_v1.packed>)
#embed <preview_iam_v1.packed>
#else
#embed "text/preview_iam_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_preview_iam_versionless)
static const unsigned char preview_iam_versionless[] = {
#if __has_embed(<preview_iam_versionless.packed>)
#embed <preview_iam_versionless.packed>
#else
#embed "text/preview_iam_versionless.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_pricing_v1)
static const unsigned char pricing_v1[] = {
#if __has_embed(<pricing_v1.packed>)
#embed <pricing_v1.packed>
#else
#embed "text/pricing_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_pricing_v2)
static const unsigned char pricing_v2[] = {
#if __has_embed(<pricing_v2.packed>)
#embed <pricing_v2.packed>
#else
#embed "text/pricing_v2.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_proxy_v1)
static const unsigned char proxy_v1[] = {
#if __has_embed(<proxy_v1.packed>)
#embed <proxy_v1.packed>
#else
#embed "text/proxy_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_routes_v2)
static const unsigned char routes_v2[] = {
#if __has_embed(<routes_v2.packed>)
#embed <routes_v2.packed>
#else
#embed "text/routes_v2.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_serverless_v1)
static const unsigned char serverless_v1[] = {
#if __has_embed(<serverless_v1.packed>)
#embed <serverless_v1.packed>
#else
#embed "text/serverless_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_studio_v1)
static const unsigned char studio_v1[] = {
#if __has_embed(<studio_v1.packed>)
#embed <studio_v1.packed>
#else
#embed "text/studio_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_studio_v2)
static const unsigned char studio_v2[] = {
#if __has_embed(<studio_v2.packed>)
#embed <studio_v2.packed>
#else
#embed "text/studio_v2.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_supersim_v1)
static const unsigned char supersim_v1[] = {
#if __has_embed(<supersim_v1.packed>)
#embed <supersim_v1.packed>
#else
#embed "text/supersim_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_sync_v1)
static const unsigned char sync_v1[] = {
#if __has_embed(<sync_v1.packed>)
#embed <sync_v1.packed>
#else
#embed "text/sync_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_taskrouter_v1)
static const unsigned char taskrouter_v1[] = {
#if __has_embed(<taskrouter_v1.packed>)
#embed <taskrouter_v1.packed>
#else
#embed "text/taskrouter_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_trunking_v1)
static const unsigned char trunking_v1[] = {
#if __has_embed(<trunking_v1.packed>)
#embed <trunking_v1.packed>
#else
#embed "text/trunking_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_trusthub_v1)
static const unsigned char trusthub_v1[] = {
#if __has_embed(<trusthub_v1.packed>)
#embed <trusthub_v1.packed>
#else
#embed "text/trusthub_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_verify_v2)
static const unsigned char verify_v2[] = {
#if __has_embed(<verify_v2.packed>)
#embed <verify_v2.packed>
#else
#embed "text/verify_v2.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_video_v1)
static const unsigned char video_v1[] = {
#if __has_embed(<video_v1.packed>)
#embed <video_v1.packed>
#else
#embed "text/video_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_voice_v1)
static const unsigned char voice_v1[] = {
#if __has_embed(<voice_v1.packed>)
#embed <voice_v1.packed>
#else
#embed "text/voice_v1.txt"
#endif
};
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_wireless_v1)
static const unsigned char wireless_v1[] = {
#if __has_embed(<wireless_v1.packed>)
#embed <wireless_v1.packed>
#else
#embed "text/wireless_v1.txt"
#endif
};
#endif

static const struct description all[] = {
#if !defined(TWILITE_APIS) || defined(TWILITE_API_accounts_v1)
    {"accounts.v1", accounts_v1, sizeof accounts_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_api_v2010)
    {"api.v2010", api_v2010, sizeof api_v2010},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_assistants_v1)
    {"assistants.v1", assistants_v1, sizeof assistants_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_bulkexports_v1)
    {"bulkexports.v1", bulkexports_v1, sizeof bulkexports_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_chat_v1)
    {"chat.v1", chat_v1, sizeof chat_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_chat_v2)
    {"chat.v2", chat_v2, sizeof chat_v2},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_chat_v3)
    {"chat.v3", chat_v3, sizeof chat_v3},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_content_v1)
    {"content.v1", content_v1, sizeof content_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_content_v2)
    {"content.v2", content_v2, sizeof content_v2},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_conversations_v1)
    {"conversations.v1", conversations_v1, sizeof conversations_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_events_v1)
    {"events.v1", events_v1, sizeof events_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_flex_api_v1)
    {"flex_api.v1", flex_api_v1, sizeof flex_api_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_flex_api_v2)
    {"flex_api.v2", flex_api_v2, sizeof flex_api_v2},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_frontline_api_v1)
    {"frontline_api.v1", frontline_api_v1, sizeof frontline_api_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_iam_v1)
    {"iam.v1", iam_v1, sizeof iam_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_insights_v1)
    {"insights.v1", insights_v1, sizeof insights_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_insights_v2)
    {"insights.v2", insights_v2, sizeof insights_v2},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_intelligence_v2)
    {"intelligence.v2", intelligence_v2, sizeof intelligence_v2},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_ip_messaging_v1)
    {"ip_messaging.v1", ip_messaging_v1, sizeof ip_messaging_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_ip_messaging_v2)
    {"ip_messaging.v2", ip_messaging_v2, sizeof ip_messaging_v2},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_knowledge_v1)
    {"knowledge.v1", knowledge_v1, sizeof knowledge_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_lookups_v1)
    {"lookups.v1", lookups_v1, sizeof lookups_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_lookups_v2)
    {"lookups.v2", lookups_v2, sizeof lookups_v2},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_marketplace_v1)
    {"marketplace.v1", marketplace_v1, sizeof marketplace_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_messaging_v1)
    {"messaging.v1", messaging_v1, sizeof messaging_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_messaging_v2)
    {"messaging.v2", messaging_v2, sizeof messaging_v2},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_messaging_v3)
    {"messaging.v3", messaging_v3, sizeof messaging_v3},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_monitor_v1)
    {"monitor.v1", monitor_v1, sizeof monitor_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_monitor_v2)
    {"monitor.v2", monitor_v2, sizeof monitor_v2},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_notify_v1)
    {"notify.v1", notify_v1, sizeof notify_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_numbers_v1)
    {"numbers.v1", numbers_v1, sizeof numbers_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_numbers_v2)
    {"numbers.v2", numbers_v2, sizeof numbers_v2},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_numbers_v3)
    {"numbers.v3", numbers_v3, sizeof numbers_v3},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_oauth_v1)
    {"oauth.v1", oauth_v1, sizeof oauth_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_oauth_v2)
    {"oauth.v2", oauth_v2, sizeof oauth_v2},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_preview_hosted_numbers)
    {"preview.hosted_numbers", preview_hosted_numbers, sizeof preview_hosted_numbers},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_preview_marketplace)
    {"preview.marketplace", preview_marketplace, sizeof preview_marketplace},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_preview_wireless)
    {"preview.wireless", preview_wireless, sizeof preview_wireless},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_preview_iam_v1)
    {"preview_iam.v1", preview_iam_v1, sizeof preview_iam_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_preview_iam_versionless)
    {"preview_iam.versionless", preview_iam_versionless, sizeof preview_iam_versionless},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_pricing_v1)
    {"pricing.v1", pricing_v1, sizeof pricing_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_pricing_v2)
    {"pricing.v2", pricing_v2, sizeof pricing_v2},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_proxy_v1)
    {"proxy.v1", proxy_v1, sizeof proxy_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_routes_v2)
    {"routes.v2", routes_v2, sizeof routes_v2},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_serverless_v1)
    {"serverless.v1", serverless_v1, sizeof serverless_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_studio_v1)
    {"studio.v1", studio_v1, sizeof studio_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_studio_v2)
    {"studio.v2", studio_v2, sizeof studio_v2},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_supersim_v1)
    {"supersim.v1", supersim_v1, sizeof supersim_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_sync_v1)
    {"sync.v1", sync_v1, sizeof sync_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_taskrouter_v1)
    {"taskrouter.v1", taskrouter_v1, sizeof taskrouter_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_trunking_v1)
    {"trunking.v1", trunking_v1, sizeof trunking_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_trusthub_v1)
    {"trusthub.v1", trusthub_v1, sizeof trusthub_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_verify_v2)
    {"verify.v2", verify_v2, sizeof verify_v2},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_video_v1)
    {"video.v1", video_v1, sizeof video_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_voice_v1)
    {"voice.v1", voice_v1, sizeof voice_v1},
#endif
#if !defined(TWILITE_APIS) || defined(TWILITE_API_wireless_v1)
    {"wireless.v1", wireless_v1, sizeof wireless_v1},
#endif
};

const struct description *descriptions_first(void) {
    return all;
}

size_t descriptions_count(void) {
    return sizeof all / sizeof *all;
}
