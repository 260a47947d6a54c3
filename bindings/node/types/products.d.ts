// Written by tools/generate_types.py from the library's catalog: not to be edited.

import * as accounts_v1 from './products/accounts_v1';
import * as api_v2010 from './products/api_v2010';
import * as assistants_v1 from './products/assistants_v1';
import * as bulkexports_v1 from './products/bulkexports_v1';
import * as chat_v1 from './products/chat_v1';
import * as chat_v2 from './products/chat_v2';
import * as chat_v3 from './products/chat_v3';
import * as content_v1 from './products/content_v1';
import * as content_v2 from './products/content_v2';
import * as conversations_v1 from './products/conversations_v1';
import * as events_v1 from './products/events_v1';
import * as flex_api_v1 from './products/flex_api_v1';
import * as flex_api_v2 from './products/flex_api_v2';
import * as frontline_api_v1 from './products/frontline_api_v1';
import * as iam_v1 from './products/iam_v1';
import * as insights_v1 from './products/insights_v1';
import * as insights_v2 from './products/insights_v2';
import * as intelligence_v2 from './products/intelligence_v2';
import * as ip_messaging_v1 from './products/ip_messaging_v1';
import * as ip_messaging_v2 from './products/ip_messaging_v2';
import * as knowledge_v1 from './products/knowledge_v1';
import * as lookups_v1 from './products/lookups_v1';
import * as lookups_v2 from './products/lookups_v2';
import * as marketplace_v1 from './products/marketplace_v1';
import * as messaging_v1 from './products/messaging_v1';
import * as messaging_v2 from './products/messaging_v2';
import * as messaging_v3 from './products/messaging_v3';
import * as monitor_v1 from './products/monitor_v1';
import * as monitor_v2 from './products/monitor_v2';
import * as notify_v1 from './products/notify_v1';
import * as numbers_v1 from './products/numbers_v1';
import * as numbers_v2 from './products/numbers_v2';
import * as numbers_v3 from './products/numbers_v3';
import * as oauth_v1 from './products/oauth_v1';
import * as oauth_v2 from './products/oauth_v2';
import * as preview_hosted_numbers from './products/preview_hosted_numbers';
import * as preview_marketplace from './products/preview_marketplace';
import * as preview_wireless from './products/preview_wireless';
import * as preview_iam_v1 from './products/preview_iam_v1';
import * as preview_iam_versionless from './products/preview_iam_versionless';
import * as pricing_v1 from './products/pricing_v1';
import * as pricing_v2 from './products/pricing_v2';
import * as proxy_v1 from './products/proxy_v1';
import * as routes_v2 from './products/routes_v2';
import * as serverless_v1 from './products/serverless_v1';
import * as studio_v1 from './products/studio_v1';
import * as studio_v2 from './products/studio_v2';
import * as supersim_v1 from './products/supersim_v1';
import * as sync_v1 from './products/sync_v1';
import * as taskrouter_v1 from './products/taskrouter_v1';
import * as trunking_v1 from './products/trunking_v1';
import * as trusthub_v1 from './products/trusthub_v1';
import * as verify_v2 from './products/verify_v2';
import * as video_v1 from './products/video_v1';
import * as voice_v1 from './products/voice_v1';
import * as wireless_v1 from './products/wireless_v1';

/** The products of the API, by their versions. */
export interface Products {
  readonly accounts: {
    readonly v1: accounts_v1.VersionStep;
  };
  readonly api: {
    readonly v2010: api_v2010.VersionStep;
  };
  readonly assistants: {
    readonly v1: assistants_v1.VersionStep;
  };
  readonly bulkexports: {
    readonly v1: bulkexports_v1.VersionStep;
  };
  readonly chat: {
    readonly v1: chat_v1.VersionStep;
    readonly v2: chat_v2.VersionStep;
    readonly v3: chat_v3.VersionStep;
  };
  readonly content: {
    readonly v1: content_v1.VersionStep;
    readonly v2: content_v2.VersionStep;
  };
  readonly conversations: {
    readonly v1: conversations_v1.VersionStep;
  };
  readonly events: {
    readonly v1: events_v1.VersionStep;
  };
  readonly flexApi: {
    readonly v1: flex_api_v1.VersionStep;
    readonly v2: flex_api_v2.VersionStep;
  };
  readonly frontlineApi: {
    readonly v1: frontline_api_v1.VersionStep;
  };
  readonly iam: {
    readonly v1: iam_v1.VersionStep;
  };
  readonly insights: {
    readonly v1: insights_v1.VersionStep;
    readonly v2: insights_v2.VersionStep;
  };
  readonly intelligence: {
    readonly v2: intelligence_v2.VersionStep;
  };
  readonly ipMessaging: {
    readonly v1: ip_messaging_v1.VersionStep;
    readonly v2: ip_messaging_v2.VersionStep;
  };
  readonly knowledge: {
    readonly v1: knowledge_v1.VersionStep;
  };
  readonly lookups: {
    readonly v1: lookups_v1.VersionStep;
    readonly v2: lookups_v2.VersionStep;
  };
  readonly marketplace: {
    readonly v1: marketplace_v1.VersionStep;
  };
  readonly messaging: {
    readonly v1: messaging_v1.VersionStep;
    readonly v2: messaging_v2.VersionStep;
    readonly v3: messaging_v3.VersionStep;
  };
  readonly monitor: {
    readonly v1: monitor_v1.VersionStep;
    readonly v2: monitor_v2.VersionStep;
  };
  readonly notify: {
    readonly v1: notify_v1.VersionStep;
  };
  readonly numbers: {
    readonly v1: numbers_v1.VersionStep;
    readonly v2: numbers_v2.VersionStep;
    readonly v3: numbers_v3.VersionStep;
  };
  readonly oauth: {
    readonly v1: oauth_v1.VersionStep;
    readonly v2: oauth_v2.VersionStep;
  };
  readonly preview: {
    readonly hostedNumbers: preview_hosted_numbers.VersionStep;
    readonly marketplace: preview_marketplace.VersionStep;
    readonly wireless: preview_wireless.VersionStep;
  };
  readonly previewIam: {
    readonly v1: preview_iam_v1.VersionStep;
    readonly versionless: preview_iam_versionless.VersionStep;
  };
  readonly pricing: {
    readonly v1: pricing_v1.VersionStep;
    readonly v2: pricing_v2.VersionStep;
  };
  readonly proxy: {
    readonly v1: proxy_v1.VersionStep;
  };
  readonly routes: {
    readonly v2: routes_v2.VersionStep;
  };
  readonly serverless: {
    readonly v1: serverless_v1.VersionStep;
  };
  readonly studio: {
    readonly v1: studio_v1.VersionStep;
    readonly v2: studio_v2.VersionStep;
  };
  readonly supersim: {
    readonly v1: supersim_v1.VersionStep;
  };
  readonly sync: {
    readonly v1: sync_v1.VersionStep;
  };
  readonly taskrouter: {
    readonly v1: taskrouter_v1.VersionStep;
  };
  readonly trunking: {
    readonly v1: trunking_v1.VersionStep;
  };
  readonly trusthub: {
    readonly v1: trusthub_v1.VersionStep;
  };
  readonly verify: {
    readonly v2: verify_v2.VersionStep;
  };
  readonly video: {
    readonly v1: video_v1.VersionStep;
  };
  readonly voice: {
    readonly v1: voice_v1.VersionStep;
  };
  readonly wireless: {
    readonly v1: wireless_v1.VersionStep;
  };
}
