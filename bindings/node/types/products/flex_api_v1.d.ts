// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of flex_api.v1.channel. */
export interface Channel extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  flex_flow_sid: string | null;
  readonly flexFlowSid: string | null;
  sid: string | null;
  user_sid: string | null;
  readonly userSid: string | null;
  task_sid: string | null;
  readonly taskSid: string | null;
  url: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
}

/** What flex_api.v1.channel.create takes. */
export interface ChannelCreateParameters {
  flexFlowSid: string;
  identity: string;
  chatUserFriendlyName: string;
  chatFriendlyName: string;
  target?: string | null;
  chatUniqueName?: string | null;
  preEngagementData?: string | null;
  taskSid?: string | null;
  taskAttributes?: string | null;
  longLived?: boolean | 'true' | 'false' | null;
}

/** What flex_api.v1.channel.list takes. */
export interface ChannelListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.channel.page takes. */
export interface ChannelPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.channel.page gives. */
export interface ChannelPage {
  flex_chat_channels: Channel[];
  [member: string]: any;
}

/** A record of flex_api.v1.configuration. */
export interface Configuration extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  attributes: any;
  status: string | null;
  taskrouter_workspace_sid: string | null;
  readonly taskrouterWorkspaceSid: string | null;
  taskrouter_target_workflow_sid: string | null;
  readonly taskrouterTargetWorkflowSid: string | null;
  taskrouter_target_taskqueue_sid: string | null;
  readonly taskrouterTargetTaskqueueSid: string | null;
  taskrouter_taskqueues: any[] | null;
  readonly taskrouterTaskqueues: any[] | null;
  taskrouter_skills: any[] | null;
  readonly taskrouterSkills: any[] | null;
  taskrouter_worker_channels: any;
  readonly taskrouterWorkerChannels: any;
  taskrouter_worker_attributes: any;
  readonly taskrouterWorkerAttributes: any;
  taskrouter_offline_activity_sid: string | null;
  readonly taskrouterOfflineActivitySid: string | null;
  runtime_domain: string | null;
  readonly runtimeDomain: string | null;
  messaging_service_instance_sid: string | null;
  readonly messagingServiceInstanceSid: string | null;
  chat_service_instance_sid: string | null;
  readonly chatServiceInstanceSid: string | null;
  flex_service_instance_sid: string | null;
  readonly flexServiceInstanceSid: string | null;
  flex_instance_sid: string | null;
  readonly flexInstanceSid: string | null;
  ui_language: string | null;
  readonly uiLanguage: string | null;
  ui_attributes: any;
  readonly uiAttributes: any;
  ui_dependencies: any;
  readonly uiDependencies: any;
  ui_version: string | null;
  readonly uiVersion: string | null;
  service_version: string | null;
  readonly serviceVersion: string | null;
  call_recording_enabled: boolean | null;
  readonly callRecordingEnabled: boolean | null;
  call_recording_webhook_url: string | null;
  readonly callRecordingWebhookUrl: string | null;
  crm_enabled: boolean | null;
  readonly crmEnabled: boolean | null;
  crm_type: string | null;
  readonly crmType: string | null;
  crm_callback_url: string | null;
  readonly crmCallbackUrl: string | null;
  crm_fallback_url: string | null;
  readonly crmFallbackUrl: string | null;
  crm_attributes: any;
  readonly crmAttributes: any;
  public_attributes: any;
  readonly publicAttributes: any;
  plugin_service_enabled: boolean | null;
  readonly pluginServiceEnabled: boolean | null;
  plugin_service_attributes: any;
  readonly pluginServiceAttributes: any;
  integrations: any[] | null;
  outbound_call_flows: any;
  readonly outboundCallFlows: any;
  serverless_service_sids: any[] | null;
  readonly serverlessServiceSids: any[] | null;
  queue_stats_configuration: any;
  readonly queueStatsConfiguration: any;
  notifications: any;
  markdown: any;
  url: string | null;
  flex_insights_hr: any;
  readonly flexInsightsHr: any;
  flex_insights_drilldown: boolean | null;
  readonly flexInsightsDrilldown: boolean | null;
  flex_url: string | null;
  readonly flexUrl: string | null;
  channel_configs: any[] | null;
  readonly channelConfigs: any[] | null;
  debugger_integration: any;
  readonly debuggerIntegration: any;
  flex_ui_status_report: any;
  readonly flexUiStatusReport: any;
  agent_conv_end_methods: any;
  readonly agentConvEndMethods: any;
  citrix_voice_vdi: any;
  readonly citrixVoiceVdi: any;
  offline_config: any;
  readonly offlineConfig: any;
}

/** What flex_api.v1.configuration.fetch takes. */
export interface ConfigurationFetchParameters {
  uiVersion?: string | null;
}

/** What flex_api.v1.configuration.update takes. */
export interface ConfigurationUpdateParameters {
  body?: object | null;
}

/** A record of flex_api.v1.configured_plugin. */
export interface ConfiguredPlugin extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  configuration_sid: string | null;
  readonly configurationSid: string | null;
  plugin_sid: string | null;
  readonly pluginSid: string | null;
  plugin_version_sid: string | null;
  readonly pluginVersionSid: string | null;
  phase: number;
  plugin_url: string | null;
  readonly pluginUrl: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  description: string | null;
  plugin_archived: boolean | null;
  readonly pluginArchived: boolean | null;
  version: string | null;
  changelog: string | null;
  plugin_version_archived: boolean | null;
  readonly pluginVersionArchived: boolean | null;
  private: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
}

/** What flex_api.v1.configured_plugin.list takes. */
export interface ConfiguredPluginListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  flexMetadata?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.configured_plugin.page takes. */
export interface ConfiguredPluginPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  flexMetadata?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.configured_plugin.page gives. */
export interface ConfiguredPluginPage {
  plugins: ConfiguredPlugin[];
  [member: string]: any;
}

/** What flex_api.v1.configured_plugin.fetch takes. */
export interface ConfiguredPluginFetchParameters {
  flexMetadata?: string | null;
}

/** A record of flex_api.v1.flex_flow. */
export interface FlexFlow extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  channel_type: string | null;
  readonly channelType: string | null;
  contact_identity: string | null;
  readonly contactIdentity: string | null;
  enabled: boolean | null;
  integration_type: string | null;
  readonly integrationType: string | null;
  integration: any;
  long_lived: boolean | null;
  readonly longLived: boolean | null;
  janitor_enabled: boolean | null;
  readonly janitorEnabled: boolean | null;
  url: string | null;
}

/** What flex_api.v1.flex_flow.create takes. */
export interface FlexFlowCreateParameters {
  friendlyName: string;
  chatServiceSid: string;
  channelType: 'web' | 'sms' | 'facebook' | 'whatsapp' | 'line' | 'custom';
  contactIdentity?: string | null;
  enabled?: boolean | 'true' | 'false' | null;
  integrationType?: 'studio' | 'external' | 'task' | null;
  integrationFlowSid?: string | null;
  integrationUrl?: string | null;
  integrationWorkspaceSid?: string | null;
  integrationWorkflowSid?: string | null;
  integrationChannel?: string | null;
  integrationTimeout?: number | bigint | null;
  integrationPriority?: number | bigint | null;
  integrationCreationOnMessage?: boolean | 'true' | 'false' | null;
  longLived?: boolean | 'true' | 'false' | null;
  janitorEnabled?: boolean | 'true' | 'false' | null;
  integrationRetryCount?: number | bigint | null;
}

/** What flex_api.v1.flex_flow.list takes. */
export interface FlexFlowListParameters {
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.flex_flow.page takes. */
export interface FlexFlowPageParameters {
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.flex_flow.page gives. */
export interface FlexFlowPage {
  flex_flows: FlexFlow[];
  [member: string]: any;
}

/** What flex_api.v1.flex_flow.update takes. */
export interface FlexFlowUpdateParameters {
  friendlyName?: string | null;
  chatServiceSid?: string | null;
  channelType?: 'web' | 'sms' | 'facebook' | 'whatsapp' | 'line' | 'custom' | null;
  contactIdentity?: string | null;
  enabled?: boolean | 'true' | 'false' | null;
  integrationType?: 'studio' | 'external' | 'task' | null;
  integrationFlowSid?: string | null;
  integrationUrl?: string | null;
  integrationWorkspaceSid?: string | null;
  integrationWorkflowSid?: string | null;
  integrationChannel?: string | null;
  integrationTimeout?: number | bigint | null;
  integrationPriority?: number | bigint | null;
  integrationCreationOnMessage?: boolean | 'true' | 'false' | null;
  longLived?: boolean | 'true' | 'false' | null;
  janitorEnabled?: boolean | 'true' | 'false' | null;
  integrationRetryCount?: number | bigint | null;
}

/** A record of flex_api.v1.insights_assessments. */
export interface InsightsAssessments extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  assessment_sid: string | null;
  readonly assessmentSid: string | null;
  offset: string | null;
  report: boolean | null;
  weight: string | null;
  agent_id: string | null;
  readonly agentId: string | null;
  segment_id: string | null;
  readonly segmentId: string | null;
  user_name: string | null;
  readonly userName: string | null;
  user_email: string | null;
  readonly userEmail: string | null;
  answer_text: string | null;
  readonly answerText: string | null;
  answer_id: string | null;
  readonly answerId: string | null;
  assessment: any;
  timestamp: string | null;
  url: string | null;
}

/** What flex_api.v1.insights_assessments.create takes. */
export interface InsightsAssessmentsCreateParameters {
  categorySid: string;
  categoryName: string;
  segmentId: string;
  agentId: string;
  offset: number;
  metricId: string;
  metricName: string;
  answerText: string;
  answerId: string;
  questionnaireSid: string;
  authorization?: string | null;
}

/** What flex_api.v1.insights_assessments.list takes. */
export interface InsightsAssessmentsListParameters {
  segmentId?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  authorization?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.insights_assessments.page takes. */
export interface InsightsAssessmentsPageParameters {
  segmentId?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  authorization?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.insights_assessments.page gives. */
export interface InsightsAssessmentsPage {
  assessments: InsightsAssessments[];
  [member: string]: any;
}

/** What flex_api.v1.insights_assessments.update takes. */
export interface InsightsAssessmentsUpdateParameters {
  offset: number;
  answerText: string;
  answerId: string;
  authorization?: string | null;
}

/** A record of flex_api.v1.insights_assessments_comment. */
export interface InsightsAssessmentsComment extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  assessment_sid: string | null;
  readonly assessmentSid: string | null;
  comment: any;
  offset: string | null;
  report: boolean | null;
  weight: string | null;
  agent_id: string | null;
  readonly agentId: string | null;
  segment_id: string | null;
  readonly segmentId: string | null;
  user_name: string | null;
  readonly userName: string | null;
  user_email: string | null;
  readonly userEmail: string | null;
  timestamp: string | null;
  url: string | null;
}

/** What flex_api.v1.insights_assessments_comment.create takes. */
export interface InsightsAssessmentsCommentCreateParameters {
  categoryId: string;
  categoryName: string;
  comment: string;
  segmentId: string;
  agentId: string;
  offset: number;
  authorization?: string | null;
}

/** What flex_api.v1.insights_assessments_comment.list takes. */
export interface InsightsAssessmentsCommentListParameters {
  segmentId?: string | null;
  agentId?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  authorization?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.insights_assessments_comment.page takes. */
export interface InsightsAssessmentsCommentPageParameters {
  segmentId?: string | null;
  agentId?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  authorization?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.insights_assessments_comment.page gives. */
export interface InsightsAssessmentsCommentPage {
  comments: InsightsAssessmentsComment[];
  [member: string]: any;
}

/** A record of flex_api.v1.insights_conversations. */
export interface InsightsConversations extends AnyRecord {
  account_id: string | null;
  readonly accountId: string | null;
  conversation_id: string | null;
  readonly conversationId: string | null;
  segment_count: number;
  readonly segmentCount: number;
  segments: any[] | null;
}

/** What flex_api.v1.insights_conversations.list takes. */
export interface InsightsConversationsListParameters {
  segmentId?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  authorization?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.insights_conversations.page takes. */
export interface InsightsConversationsPageParameters {
  segmentId?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  authorization?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.insights_conversations.page gives. */
export interface InsightsConversationsPage {
  conversations: InsightsConversations[];
  [member: string]: any;
}

/** A record of flex_api.v1.insights_questionnaires. */
export interface InsightsQuestionnaires extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  questionnaire_sid: string | null;
  readonly questionnaireSid: string | null;
  name: string | null;
  description: string | null;
  active: boolean | null;
  questions: any[] | null;
  url: string | null;
}

/** What flex_api.v1.insights_questionnaires.create takes. */
export interface InsightsQuestionnairesCreateParameters {
  name: string;
  description?: string | null;
  active?: boolean | 'true' | 'false' | null;
  questionSids?: string | ReadonlyArray<string> | null;
  authorization?: string | null;
}

/** What flex_api.v1.insights_questionnaires.list takes. */
export interface InsightsQuestionnairesListParameters {
  includeInactive?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  authorization?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.insights_questionnaires.page takes. */
export interface InsightsQuestionnairesPageParameters {
  includeInactive?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  authorization?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.insights_questionnaires.page gives. */
export interface InsightsQuestionnairesPage {
  questionnaires: InsightsQuestionnaires[];
  [member: string]: any;
}

/** What flex_api.v1.insights_questionnaires.fetch takes. */
export interface InsightsQuestionnairesFetchParameters {
  authorization?: string | null;
}

/** What flex_api.v1.insights_questionnaires.update takes. */
export interface InsightsQuestionnairesUpdateParameters {
  active: boolean | 'true' | 'false';
  name?: string | null;
  description?: string | null;
  questionSids?: string | ReadonlyArray<string> | null;
  authorization?: string | null;
}

/** What flex_api.v1.insights_questionnaires.delete takes. */
export interface InsightsQuestionnairesDeleteParameters {
  authorization?: string | null;
}

/** A record of flex_api.v1.insights_questionnaires_category. */
export interface InsightsQuestionnairesCategory extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  category_sid: string | null;
  readonly categorySid: string | null;
  name: string | null;
  url: string | null;
}

/** What flex_api.v1.insights_questionnaires_category.create takes. */
export interface InsightsQuestionnairesCategoryCreateParameters {
  name: string;
  authorization?: string | null;
}

/** What flex_api.v1.insights_questionnaires_category.list takes. */
export interface InsightsQuestionnairesCategoryListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  authorization?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.insights_questionnaires_category.page takes. */
export interface InsightsQuestionnairesCategoryPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  authorization?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.insights_questionnaires_category.page gives. */
export interface InsightsQuestionnairesCategoryPage {
  categories: InsightsQuestionnairesCategory[];
  [member: string]: any;
}

/** What flex_api.v1.insights_questionnaires_category.update takes. */
export interface InsightsQuestionnairesCategoryUpdateParameters {
  name: string;
  authorization?: string | null;
}

/** What flex_api.v1.insights_questionnaires_category.delete takes. */
export interface InsightsQuestionnairesCategoryDeleteParameters {
  authorization?: string | null;
}

/** A record of flex_api.v1.insights_questionnaires_question. */
export interface InsightsQuestionnairesQuestion extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  question_sid: string | null;
  readonly questionSid: string | null;
  question: string | null;
  description: string | null;
  category: any;
  answer_set_id: string | null;
  readonly answerSetId: string | null;
  allow_na: boolean | null;
  readonly allowNa: boolean | null;
  usage: number;
  answer_set: any;
  readonly answerSet: any;
  url: string | null;
}

/** What flex_api.v1.insights_questionnaires_question.create takes. */
export interface InsightsQuestionnairesQuestionCreateParameters {
  categorySid: string;
  question: string;
  answerSetId: string;
  allowNa: boolean | 'true' | 'false';
  description?: string | null;
  authorization?: string | null;
}

/** What flex_api.v1.insights_questionnaires_question.list takes. */
export interface InsightsQuestionnairesQuestionListParameters {
  categorySid?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  authorization?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.insights_questionnaires_question.page takes. */
export interface InsightsQuestionnairesQuestionPageParameters {
  categorySid?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  authorization?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.insights_questionnaires_question.page gives. */
export interface InsightsQuestionnairesQuestionPage {
  questions: InsightsQuestionnairesQuestion[];
  [member: string]: any;
}

/** What flex_api.v1.insights_questionnaires_question.update takes. */
export interface InsightsQuestionnairesQuestionUpdateParameters {
  allowNa: boolean | 'true' | 'false';
  categorySid?: string | null;
  question?: string | null;
  description?: string | null;
  answerSetId?: string | null;
  authorization?: string | null;
}

/** What flex_api.v1.insights_questionnaires_question.delete takes. */
export interface InsightsQuestionnairesQuestionDeleteParameters {
  authorization?: string | null;
}

/** A record of flex_api.v1.insights_segments. */
export interface InsightsSegments extends AnyRecord {
  segment_id: string | null;
  readonly segmentId: string | null;
  external_id: string | null;
  readonly externalId: string | null;
  queue: string | null;
  external_contact: string | null;
  readonly externalContact: string | null;
  external_segment_link_id: string | null;
  readonly externalSegmentLinkId: string | null;
  date: string | null;
  account_id: string | null;
  readonly accountId: string | null;
  external_segment_link: string | null;
  readonly externalSegmentLink: string | null;
  agent_id: string | null;
  readonly agentId: string | null;
  agent_phone: string | null;
  readonly agentPhone: string | null;
  agent_name: string | null;
  readonly agentName: string | null;
  agent_team_name: string | null;
  readonly agentTeamName: string | null;
  agent_team_name_in_hierarchy: string | null;
  readonly agentTeamNameInHierarchy: string | null;
  agent_link: string | null;
  readonly agentLink: string | null;
  customer_phone: string | null;
  readonly customerPhone: string | null;
  customer_name: string | null;
  readonly customerName: string | null;
  customer_link: string | null;
  readonly customerLink: string | null;
  segment_recording_offset: string | null;
  readonly segmentRecordingOffset: string | null;
  media: any;
  assessment_type: any;
  readonly assessmentType: any;
  assessment_percentage: any;
  readonly assessmentPercentage: any;
  url: string | null;
}

/** What flex_api.v1.insights_segments.list takes. */
export interface InsightsSegmentsListParameters {
  segmentId?: string | null;
  reservationId?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  authorization?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.insights_segments.page takes. */
export interface InsightsSegmentsPageParameters {
  segmentId?: string | null;
  reservationId?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  authorization?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.insights_segments.page gives. */
export interface InsightsSegmentsPage {
  segments: InsightsSegments[];
  [member: string]: any;
}

/** A record of flex_api.v1.insights_session. */
export interface InsightsSession extends AnyRecord {
  workspace_id: string | null;
  readonly workspaceId: string | null;
  session_expiry: string | null;
  readonly sessionExpiry: string | null;
  session_id: string | null;
  readonly sessionId: string | null;
  base_url: string | null;
  readonly baseUrl: string | null;
  url: string | null;
}

/** What flex_api.v1.insights_session.create takes. */
export interface InsightsSessionCreateParameters {
  authorization?: string | null;
}

/** A record of flex_api.v1.insights_settings_answersets. */
export interface InsightsSettingsAnswersets extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  answer_sets: any;
  readonly answerSets: any;
  answer_set_categories: any;
  readonly answerSetCategories: any;
  not_applicable: any;
  readonly notApplicable: any;
  url: string | null;
}

/** What flex_api.v1.insights_settings_answersets.fetch takes. */
export interface InsightsSettingsAnswersetsFetchParameters {
  authorization?: string | null;
}

/** A record of flex_api.v1.insights_settings_comment. */
export interface InsightsSettingsComment extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  comments: any;
  url: string | null;
}

/** What flex_api.v1.insights_settings_comment.fetch takes. */
export interface InsightsSettingsCommentFetchParameters {
  authorization?: string | null;
}

/** A record of flex_api.v1.insights_user_roles. */
export interface InsightsUserRoles extends AnyRecord {
  roles: any[] | null;
  url: string | null;
}

/** What flex_api.v1.insights_user_roles.fetch takes. */
export interface InsightsUserRolesFetchParameters {
  authorization?: string | null;
}

/** A record of flex_api.v1.interaction. */
export interface Interaction extends AnyRecord {
  sid: string | null;
  channel: any;
  routing: any;
  url: string | null;
  links: { [name: string]: string } | null;
  interaction_context_sid: string | null;
  readonly interactionContextSid: string | null;
  webhook_ttid: string | null;
  readonly webhookTtid: string | null;
}

/** What flex_api.v1.interaction.create takes. */
export interface InteractionCreateParameters {
  channel: any;
  routing?: any;
  interactionContextSid?: string | null;
  webhookTtid?: string | null;
}

/** What flex_api.v1.interaction.update takes. */
export interface InteractionUpdateParameters {
  webhookTtid?: string | null;
}

/** A record of flex_api.v1.interaction_channel. */
export interface InteractionChannel extends AnyRecord {
  sid: string | null;
  interaction_sid: string | null;
  readonly interactionSid: string | null;
  type: string | null;
  status: string | null;
  error_code: number | null;
  readonly errorCode: number | null;
  error_message: string | null;
  readonly errorMessage: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What flex_api.v1.interaction_channel.list takes. */
export interface InteractionChannelListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.interaction_channel.page takes. */
export interface InteractionChannelPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.interaction_channel.page gives. */
export interface InteractionChannelPage {
  channels: InteractionChannel[];
  [member: string]: any;
}

/** What flex_api.v1.interaction_channel.update takes. */
export interface InteractionChannelUpdateParameters {
  status: 'closed' | 'inactive';
  routing?: any;
}

/** A record of flex_api.v1.interaction_channel_invite. */
export interface InteractionChannelInvite extends AnyRecord {
  sid: string | null;
  interaction_sid: string | null;
  readonly interactionSid: string | null;
  channel_sid: string | null;
  readonly channelSid: string | null;
  routing: any;
  url: string | null;
}

/** What flex_api.v1.interaction_channel_invite.create takes. */
export interface InteractionChannelInviteCreateParameters {
  routing: any;
}

/** What flex_api.v1.interaction_channel_invite.list takes. */
export interface InteractionChannelInviteListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.interaction_channel_invite.page takes. */
export interface InteractionChannelInvitePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.interaction_channel_invite.page gives. */
export interface InteractionChannelInvitePage {
  invites: InteractionChannelInvite[];
  [member: string]: any;
}

/** A record of flex_api.v1.interaction_channel_participant. */
export interface InteractionChannelParticipant extends AnyRecord {
  sid: string | null;
  type: string | null;
  interaction_sid: string | null;
  readonly interactionSid: string | null;
  channel_sid: string | null;
  readonly channelSid: string | null;
  url: string | null;
  routing_properties: any;
  readonly routingProperties: any;
}

/** What flex_api.v1.interaction_channel_participant.create takes. */
export interface InteractionChannelParticipantCreateParameters {
  type: 'supervisor' | 'customer' | 'external' | 'agent' | 'unknown';
  mediaProperties: any;
  routingProperties?: any;
}

/** What flex_api.v1.interaction_channel_participant.list takes. */
export interface InteractionChannelParticipantListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.interaction_channel_participant.page takes. */
export interface InteractionChannelParticipantPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.interaction_channel_participant.page gives. */
export interface InteractionChannelParticipantPage {
  participants: InteractionChannelParticipant[];
  [member: string]: any;
}

/** What flex_api.v1.interaction_channel_participant.update takes. */
export interface InteractionChannelParticipantUpdateParameters {
  status: 'closed' | 'wrapup';
}

/** A record of flex_api.v1.interaction_transfer. */
export interface InteractionTransfer extends AnyRecord {
  sid: string | null;
  instance_sid: string | null;
  readonly instanceSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  interaction_sid: string | null;
  readonly interactionSid: string | null;
  channel_sid: string | null;
  readonly channelSid: string | null;
  execution_sid: string | null;
  readonly executionSid: string | null;
  type: string | null;
  status: string | null;
  from: string | null;
  to: string | null;
  note_sid: string | null;
  readonly noteSid: string | null;
  summary_sid: string | null;
  readonly summarySid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What flex_api.v1.interaction_transfer.create takes. */
export interface InteractionTransferCreateParameters {
  body?: object | null;
}

/** What flex_api.v1.interaction_transfer.update takes. */
export interface InteractionTransferUpdateParameters {
  body?: object | null;
}

/** A record of flex_api.v1.plugin. */
export interface Plugin extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  description: string | null;
  archived: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What flex_api.v1.plugin.create takes. */
export interface PluginCreateParameters {
  uniqueName: string;
  friendlyName?: string | null;
  description?: string | null;
  flexMetadata?: string | null;
}

/** What flex_api.v1.plugin.list takes. */
export interface PluginListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  flexMetadata?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.plugin.page takes. */
export interface PluginPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  flexMetadata?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.plugin.page gives. */
export interface PluginPage {
  plugins: Plugin[];
  [member: string]: any;
}

/** What flex_api.v1.plugin.fetch takes. */
export interface PluginFetchParameters {
  flexMetadata?: string | null;
}

/** What flex_api.v1.plugin.update takes. */
export interface PluginUpdateParameters {
  friendlyName?: string | null;
  description?: string | null;
  flexMetadata?: string | null;
}

/** A record of flex_api.v1.plugin_archive. */
export interface PluginArchive extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  description: string | null;
  archived: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What flex_api.v1.plugin_archive.update takes. */
export interface PluginArchiveUpdateParameters {
  flexMetadata?: string | null;
}

/** A record of flex_api.v1.plugin_configuration. */
export interface PluginConfiguration extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  name: string | null;
  description: string | null;
  archived: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What flex_api.v1.plugin_configuration.create takes. */
export interface PluginConfigurationCreateParameters {
  name: string;
  plugins?: any;
  description?: string | null;
  flexMetadata?: string | null;
}

/** What flex_api.v1.plugin_configuration.list takes. */
export interface PluginConfigurationListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  flexMetadata?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.plugin_configuration.page takes. */
export interface PluginConfigurationPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  flexMetadata?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.plugin_configuration.page gives. */
export interface PluginConfigurationPage {
  configurations: PluginConfiguration[];
  [member: string]: any;
}

/** What flex_api.v1.plugin_configuration.fetch takes. */
export interface PluginConfigurationFetchParameters {
  flexMetadata?: string | null;
}

/** A record of flex_api.v1.plugin_configuration_archive. */
export interface PluginConfigurationArchive extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  name: string | null;
  description: string | null;
  archived: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
}

/** What flex_api.v1.plugin_configuration_archive.update takes. */
export interface PluginConfigurationArchiveUpdateParameters {
  flexMetadata?: string | null;
}

/** A record of flex_api.v1.plugin_release. */
export interface PluginRelease extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  configuration_sid: string | null;
  readonly configurationSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
}

/** What flex_api.v1.plugin_release.create takes. */
export interface PluginReleaseCreateParameters {
  configurationId: string;
  flexMetadata?: string | null;
}

/** What flex_api.v1.plugin_release.list takes. */
export interface PluginReleaseListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  flexMetadata?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.plugin_release.page takes. */
export interface PluginReleasePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  flexMetadata?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.plugin_release.page gives. */
export interface PluginReleasePage {
  releases: PluginRelease[];
  [member: string]: any;
}

/** What flex_api.v1.plugin_release.fetch takes. */
export interface PluginReleaseFetchParameters {
  flexMetadata?: string | null;
}

/** A record of flex_api.v1.plugin_version. */
export interface PluginVersion extends AnyRecord {
  sid: string | null;
  plugin_sid: string | null;
  readonly pluginSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  version: string | null;
  plugin_url: string | null;
  readonly pluginUrl: string | null;
  changelog: string | null;
  private: boolean | null;
  archived: boolean | null;
  validated: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
}

/** What flex_api.v1.plugin_version.create takes. */
export interface PluginVersionCreateParameters {
  version: string;
  pluginUrl: string;
  changelog?: string | null;
  private?: boolean | 'true' | 'false' | null;
  cliVersion?: string | null;
  validateStatus?: string | null;
  flexMetadata?: string | null;
}

/** What flex_api.v1.plugin_version.list takes. */
export interface PluginVersionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  flexMetadata?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.plugin_version.page takes. */
export interface PluginVersionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  flexMetadata?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.plugin_version.page gives. */
export interface PluginVersionPage {
  plugin_versions: PluginVersion[];
  [member: string]: any;
}

/** What flex_api.v1.plugin_version.fetch takes. */
export interface PluginVersionFetchParameters {
  flexMetadata?: string | null;
}

/** A record of flex_api.v1.plugin_version_archive. */
export interface PluginVersionArchive extends AnyRecord {
  sid: string | null;
  plugin_sid: string | null;
  readonly pluginSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  version: string | null;
  plugin_url: string | null;
  readonly pluginUrl: string | null;
  changelog: string | null;
  private: boolean | null;
  archived: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
}

/** What flex_api.v1.plugin_version_archive.update takes. */
export interface PluginVersionArchiveUpdateParameters {
  flexMetadata?: string | null;
}

/** A record of flex_api.v1.provisioning_status. */
export interface ProvisioningStatus extends AnyRecord {
  status: string | null;
  url: string | null;
}

/** A record of flex_api.v1.web_channel. */
export interface WebChannel extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  flex_flow_sid: string | null;
  readonly flexFlowSid: string | null;
  sid: string | null;
  url: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
}

/** What flex_api.v1.web_channel.create takes. */
export interface WebChannelCreateParameters {
  flexFlowSid: string;
  identity: string;
  customerFriendlyName: string;
  chatFriendlyName: string;
  chatUniqueName?: string | null;
  preEngagementData?: string | null;
}

/** What flex_api.v1.web_channel.list takes. */
export interface WebChannelListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What flex_api.v1.web_channel.page takes. */
export interface WebChannelPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What flex_api.v1.web_channel.page gives. */
export interface WebChannelPage {
  flex_chat_channels: WebChannel[];
  [member: string]: any;
}

/** What flex_api.v1.web_channel.update takes. */
export interface WebChannelUpdateParameters {
  chatStatus?: 'inactive' | null;
  postEngagementData?: string | null;
}

export interface VersionStep {
  readonly channel: ChannelStep;
  readonly configuration: ConfigurationStep;
  readonly pluginConfigurations: PluginConfigurationsStep;
  readonly flexFlow: FlexFlowStep;
  readonly assessments: AssessmentsStep;
  readonly insightsAssessmentsComment: InsightsAssessmentsCommentStep;
  readonly insightsConversations: InsightsConversationsStep;
  readonly insightsQuestionnaires: InsightsQuestionnairesStep;
  readonly insightsQuestionnairesCategory: InsightsQuestionnairesCategoryStep;
  readonly insightsQuestionnairesQuestion: InsightsQuestionnairesQuestionStep;
  readonly insightsSegments: InsightsSegmentsStep;
  readonly insightsSession: InsightsSessionStep;
  readonly insightsSettingsAnswerSets: InsightsSettingsAnswerSetsStep;
  readonly insightsSettingsComment: InsightsSettingsCommentStep;
  readonly insightsUserRoles: InsightsUserRolesStep;
  readonly interaction: InteractionStep;
  readonly plugins: PluginsStep;
  readonly pluginArchive: PluginArchiveStep;
  readonly pluginConfigurationArchive: PluginConfigurationArchiveStep;
  readonly pluginReleases: PluginReleasesStep;
  readonly pluginVersionArchive: PluginVersionArchiveStep;
  readonly provisioningStatus: ProvisioningStatusStep;
  readonly webChannel: WebChannelStep;
}

export interface ChannelStep {
  (sid: string | number | bigint): ChannelIdStep;
  /** POST /v1/Channels */
  create(parameters: ChannelCreateParameters, options?: CallOptions): Promise<Channel>;
  /** GET /v1/Channels */
  list(parameters?: ChannelListParameters | null, options?: CallOptions): Promise<Channel[]>;
  stream(parameters?: ChannelListParameters | null, options?: StreamOptions): AsyncGenerator<Channel, void, undefined>;
  /** GET /v1/Channels */
  page(parameters?: ChannelPageParameters | null, options?: CallOptions): Promise<ChannelPage>;
}

export interface ChannelIdStep {
  /** GET /v1/Channels/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Channel>;
  /** DELETE /v1/Channels/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ConfigurationStep {
  (): ConfigurationIdStep;
}

export interface ConfigurationIdStep {
  /** GET /v1/Configuration */
  fetch(parameters?: ConfigurationFetchParameters | null, options?: CallOptions): Promise<Configuration>;
  /** POST /v1/Configuration */
  update(parameters?: ConfigurationUpdateParameters | null, options?: CallOptions): Promise<Configuration>;
}

export interface PluginConfigurationsStep {
  (configurationSid: string | number | bigint): PluginConfigurationsIdStep;
  /** POST /v1/PluginService/Configurations */
  create(parameters: PluginConfigurationCreateParameters, options?: CallOptions): Promise<PluginConfiguration>;
  /** GET /v1/PluginService/Configurations */
  list(parameters?: PluginConfigurationListParameters | null, options?: CallOptions): Promise<PluginConfiguration[]>;
  stream(parameters?: PluginConfigurationListParameters | null, options?: StreamOptions): AsyncGenerator<PluginConfiguration, void, undefined>;
  /** GET /v1/PluginService/Configurations */
  page(parameters?: PluginConfigurationPageParameters | null, options?: CallOptions): Promise<PluginConfigurationPage>;
}

export interface PluginConfigurationsIdStep {
  /** GET /v1/PluginService/Configurations/{Sid} */
  fetch(parameters?: PluginConfigurationFetchParameters | null, options?: CallOptions): Promise<PluginConfiguration>;
  readonly plugins: PluginConfigurationsIdPluginsStep;
}

export interface PluginConfigurationsIdPluginsStep {
  (pluginSid: string | number | bigint): PluginConfigurationsIdPluginsIdStep;
  /** GET /v1/PluginService/Configurations/{ConfigurationSid}/Plugins */
  list(parameters?: ConfiguredPluginListParameters | null, options?: CallOptions): Promise<ConfiguredPlugin[]>;
  stream(parameters?: ConfiguredPluginListParameters | null, options?: StreamOptions): AsyncGenerator<ConfiguredPlugin, void, undefined>;
  /** GET /v1/PluginService/Configurations/{ConfigurationSid}/Plugins */
  page(parameters?: ConfiguredPluginPageParameters | null, options?: CallOptions): Promise<ConfiguredPluginPage>;
}

export interface PluginConfigurationsIdPluginsIdStep {
  /** GET /v1/PluginService/Configurations/{ConfigurationSid}/Plugins/{PluginSid} */
  fetch(parameters?: ConfiguredPluginFetchParameters | null, options?: CallOptions): Promise<ConfiguredPlugin>;
}

export interface FlexFlowStep {
  (sid: string | number | bigint): FlexFlowIdStep;
  /** POST /v1/FlexFlows */
  create(parameters: FlexFlowCreateParameters, options?: CallOptions): Promise<FlexFlow>;
  /** GET /v1/FlexFlows */
  list(parameters?: FlexFlowListParameters | null, options?: CallOptions): Promise<FlexFlow[]>;
  stream(parameters?: FlexFlowListParameters | null, options?: StreamOptions): AsyncGenerator<FlexFlow, void, undefined>;
  /** GET /v1/FlexFlows */
  page(parameters?: FlexFlowPageParameters | null, options?: CallOptions): Promise<FlexFlowPage>;
}

export interface FlexFlowIdStep {
  /** GET /v1/FlexFlows/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<FlexFlow>;
  /** POST /v1/FlexFlows/{Sid} */
  update(parameters?: FlexFlowUpdateParameters | null, options?: CallOptions): Promise<FlexFlow>;
  /** DELETE /v1/FlexFlows/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AssessmentsStep {
  (assessmentSid: string | number | bigint): AssessmentsIdStep;
  /** POST /v1/Insights/QualityManagement/Assessments */
  create(parameters: InsightsAssessmentsCreateParameters, options?: CallOptions): Promise<InsightsAssessments>;
  /** GET /v1/Insights/QualityManagement/Assessments */
  list(parameters?: InsightsAssessmentsListParameters | null, options?: CallOptions): Promise<InsightsAssessments[]>;
  stream(parameters?: InsightsAssessmentsListParameters | null, options?: StreamOptions): AsyncGenerator<InsightsAssessments, void, undefined>;
  /** GET /v1/Insights/QualityManagement/Assessments */
  page(parameters?: InsightsAssessmentsPageParameters | null, options?: CallOptions): Promise<InsightsAssessmentsPage>;
}

export interface AssessmentsIdStep {
  /** POST /v1/Insights/QualityManagement/Assessments/{AssessmentSid} */
  update(parameters: InsightsAssessmentsUpdateParameters, options?: CallOptions): Promise<InsightsAssessments>;
}

export interface InsightsAssessmentsCommentStep {
  /** POST /v1/Insights/QualityManagement/Assessments/Comments */
  create(parameters: InsightsAssessmentsCommentCreateParameters, options?: CallOptions): Promise<InsightsAssessmentsComment>;
  /** GET /v1/Insights/QualityManagement/Assessments/Comments */
  list(parameters?: InsightsAssessmentsCommentListParameters | null, options?: CallOptions): Promise<InsightsAssessmentsComment[]>;
  stream(parameters?: InsightsAssessmentsCommentListParameters | null, options?: StreamOptions): AsyncGenerator<InsightsAssessmentsComment, void, undefined>;
  /** GET /v1/Insights/QualityManagement/Assessments/Comments */
  page(parameters?: InsightsAssessmentsCommentPageParameters | null, options?: CallOptions): Promise<InsightsAssessmentsCommentPage>;
}

export interface InsightsConversationsStep {
  /** GET /v1/Insights/Conversations */
  list(parameters?: InsightsConversationsListParameters | null, options?: CallOptions): Promise<InsightsConversations[]>;
  stream(parameters?: InsightsConversationsListParameters | null, options?: StreamOptions): AsyncGenerator<InsightsConversations, void, undefined>;
  /** GET /v1/Insights/Conversations */
  page(parameters?: InsightsConversationsPageParameters | null, options?: CallOptions): Promise<InsightsConversationsPage>;
}

export interface InsightsQuestionnairesStep {
  (questionnaireSid: string | number | bigint): InsightsQuestionnairesIdStep;
  /** POST /v1/Insights/QualityManagement/Questionnaires */
  create(parameters: InsightsQuestionnairesCreateParameters, options?: CallOptions): Promise<InsightsQuestionnaires>;
  /** GET /v1/Insights/QualityManagement/Questionnaires */
  list(parameters?: InsightsQuestionnairesListParameters | null, options?: CallOptions): Promise<InsightsQuestionnaires[]>;
  stream(parameters?: InsightsQuestionnairesListParameters | null, options?: StreamOptions): AsyncGenerator<InsightsQuestionnaires, void, undefined>;
  /** GET /v1/Insights/QualityManagement/Questionnaires */
  page(parameters?: InsightsQuestionnairesPageParameters | null, options?: CallOptions): Promise<InsightsQuestionnairesPage>;
}

export interface InsightsQuestionnairesIdStep {
  /** GET /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid} */
  fetch(parameters?: InsightsQuestionnairesFetchParameters | null, options?: CallOptions): Promise<InsightsQuestionnaires>;
  /** POST /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid} */
  update(parameters: InsightsQuestionnairesUpdateParameters, options?: CallOptions): Promise<InsightsQuestionnaires>;
  /** DELETE /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid} */
  delete(parameters?: InsightsQuestionnairesDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
}

export interface InsightsQuestionnairesCategoryStep {
  (categorySid: string | number | bigint): InsightsQuestionnairesCategoryIdStep;
  /** POST /v1/Insights/QualityManagement/Categories */
  create(parameters: InsightsQuestionnairesCategoryCreateParameters, options?: CallOptions): Promise<InsightsQuestionnairesCategory>;
  /** GET /v1/Insights/QualityManagement/Categories */
  list(parameters?: InsightsQuestionnairesCategoryListParameters | null, options?: CallOptions): Promise<InsightsQuestionnairesCategory[]>;
  stream(parameters?: InsightsQuestionnairesCategoryListParameters | null, options?: StreamOptions): AsyncGenerator<InsightsQuestionnairesCategory, void, undefined>;
  /** GET /v1/Insights/QualityManagement/Categories */
  page(parameters?: InsightsQuestionnairesCategoryPageParameters | null, options?: CallOptions): Promise<InsightsQuestionnairesCategoryPage>;
}

export interface InsightsQuestionnairesCategoryIdStep {
  /** POST /v1/Insights/QualityManagement/Categories/{CategorySid} */
  update(parameters: InsightsQuestionnairesCategoryUpdateParameters, options?: CallOptions): Promise<InsightsQuestionnairesCategory>;
  /** DELETE /v1/Insights/QualityManagement/Categories/{CategorySid} */
  delete(parameters?: InsightsQuestionnairesCategoryDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
}

export interface InsightsQuestionnairesQuestionStep {
  (questionSid: string | number | bigint): InsightsQuestionnairesQuestionIdStep;
  /** POST /v1/Insights/QualityManagement/Questions */
  create(parameters: InsightsQuestionnairesQuestionCreateParameters, options?: CallOptions): Promise<InsightsQuestionnairesQuestion>;
  /** GET /v1/Insights/QualityManagement/Questions */
  list(parameters?: InsightsQuestionnairesQuestionListParameters | null, options?: CallOptions): Promise<InsightsQuestionnairesQuestion[]>;
  stream(parameters?: InsightsQuestionnairesQuestionListParameters | null, options?: StreamOptions): AsyncGenerator<InsightsQuestionnairesQuestion, void, undefined>;
  /** GET /v1/Insights/QualityManagement/Questions */
  page(parameters?: InsightsQuestionnairesQuestionPageParameters | null, options?: CallOptions): Promise<InsightsQuestionnairesQuestionPage>;
}

export interface InsightsQuestionnairesQuestionIdStep {
  /** POST /v1/Insights/QualityManagement/Questions/{QuestionSid} */
  update(parameters: InsightsQuestionnairesQuestionUpdateParameters, options?: CallOptions): Promise<InsightsQuestionnairesQuestion>;
  /** DELETE /v1/Insights/QualityManagement/Questions/{QuestionSid} */
  delete(parameters?: InsightsQuestionnairesQuestionDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
}

export interface InsightsSegmentsStep {
  /** GET /v1/Insights/Segments */
  list(parameters?: InsightsSegmentsListParameters | null, options?: CallOptions): Promise<InsightsSegments[]>;
  stream(parameters?: InsightsSegmentsListParameters | null, options?: StreamOptions): AsyncGenerator<InsightsSegments, void, undefined>;
  /** GET /v1/Insights/Segments */
  page(parameters?: InsightsSegmentsPageParameters | null, options?: CallOptions): Promise<InsightsSegmentsPage>;
}

export interface InsightsSessionStep {
  (): InsightsSessionIdStep;
}

export interface InsightsSessionIdStep {
  /** POST /v1/Insights/Session */
  create(parameters?: InsightsSessionCreateParameters | null, options?: CallOptions): Promise<InsightsSession>;
}

export interface InsightsSettingsAnswerSetsStep {
  /** GET /v1/Insights/QualityManagement/Settings/AnswerSets */
  fetch(parameters?: InsightsSettingsAnswersetsFetchParameters | null, options?: CallOptions): Promise<InsightsSettingsAnswersets>;
}

export interface InsightsSettingsCommentStep {
  /** GET /v1/Insights/QualityManagement/Settings/CommentTags */
  fetch(parameters?: InsightsSettingsCommentFetchParameters | null, options?: CallOptions): Promise<InsightsSettingsComment>;
}

export interface InsightsUserRolesStep {
  (): InsightsUserRolesIdStep;
}

export interface InsightsUserRolesIdStep {
  /** GET /v1/Insights/UserRoles */
  fetch(parameters?: InsightsUserRolesFetchParameters | null, options?: CallOptions): Promise<InsightsUserRoles>;
}

export interface InteractionStep {
  (sid: string | number | bigint): InteractionIdStep;
  /** POST /v1/Interactions */
  create(parameters: InteractionCreateParameters, options?: CallOptions): Promise<Interaction>;
}

export interface InteractionIdStep {
  /** GET /v1/Interactions/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Interaction>;
  /** POST /v1/Interactions/{Sid} */
  update(parameters?: InteractionUpdateParameters | null, options?: CallOptions): Promise<Interaction>;
  readonly channels: InteractionIdChannelsStep;
}

export interface InteractionIdChannelsStep {
  (sid: string | number | bigint): InteractionIdChannelsIdStep;
  /** GET /v1/Interactions/{InteractionSid}/Channels */
  list(parameters?: InteractionChannelListParameters | null, options?: CallOptions): Promise<InteractionChannel[]>;
  stream(parameters?: InteractionChannelListParameters | null, options?: StreamOptions): AsyncGenerator<InteractionChannel, void, undefined>;
  /** GET /v1/Interactions/{InteractionSid}/Channels */
  page(parameters?: InteractionChannelPageParameters | null, options?: CallOptions): Promise<InteractionChannelPage>;
}

export interface InteractionIdChannelsIdStep {
  /** GET /v1/Interactions/{InteractionSid}/Channels/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<InteractionChannel>;
  /** POST /v1/Interactions/{InteractionSid}/Channels/{Sid} */
  update(parameters: InteractionChannelUpdateParameters, options?: CallOptions): Promise<InteractionChannel>;
  readonly invites: InteractionIdChannelsIdInvitesStep;
  readonly participants: InteractionIdChannelsIdParticipantsStep;
  readonly transfers: InteractionIdChannelsIdTransfersStep;
}

export interface InteractionIdChannelsIdInvitesStep {
  /** POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites */
  create(parameters: InteractionChannelInviteCreateParameters, options?: CallOptions): Promise<InteractionChannelInvite>;
  /** GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites */
  list(parameters?: InteractionChannelInviteListParameters | null, options?: CallOptions): Promise<InteractionChannelInvite[]>;
  stream(parameters?: InteractionChannelInviteListParameters | null, options?: StreamOptions): AsyncGenerator<InteractionChannelInvite, void, undefined>;
  /** GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites */
  page(parameters?: InteractionChannelInvitePageParameters | null, options?: CallOptions): Promise<InteractionChannelInvitePage>;
}

export interface InteractionIdChannelsIdParticipantsStep {
  (sid: string | number | bigint): InteractionIdChannelsIdParticipantsIdStep;
  /** POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants */
  create(parameters: InteractionChannelParticipantCreateParameters, options?: CallOptions): Promise<InteractionChannelParticipant>;
  /** GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants */
  list(parameters?: InteractionChannelParticipantListParameters | null, options?: CallOptions): Promise<InteractionChannelParticipant[]>;
  stream(parameters?: InteractionChannelParticipantListParameters | null, options?: StreamOptions): AsyncGenerator<InteractionChannelParticipant, void, undefined>;
  /** GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants */
  page(parameters?: InteractionChannelParticipantPageParameters | null, options?: CallOptions): Promise<InteractionChannelParticipantPage>;
}

export interface InteractionIdChannelsIdParticipantsIdStep {
  /** POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants/{Sid} */
  update(parameters: InteractionChannelParticipantUpdateParameters, options?: CallOptions): Promise<InteractionChannelParticipant>;
}

export interface InteractionIdChannelsIdTransfersStep {
  (sid: string | number | bigint): InteractionIdChannelsIdTransfersIdStep;
  /** POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers */
  create(parameters?: InteractionTransferCreateParameters | null, options?: CallOptions): Promise<InteractionTransfer>;
}

export interface InteractionIdChannelsIdTransfersIdStep {
  /** GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<InteractionTransfer>;
  /** POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid} */
  update(parameters?: InteractionTransferUpdateParameters | null, options?: CallOptions): Promise<InteractionTransfer>;
}

export interface PluginsStep {
  (sid: string | number | bigint): PluginsIdStep;
  /** POST /v1/PluginService/Plugins */
  create(parameters: PluginCreateParameters, options?: CallOptions): Promise<Plugin>;
  /** GET /v1/PluginService/Plugins */
  list(parameters?: PluginListParameters | null, options?: CallOptions): Promise<Plugin[]>;
  stream(parameters?: PluginListParameters | null, options?: StreamOptions): AsyncGenerator<Plugin, void, undefined>;
  /** GET /v1/PluginService/Plugins */
  page(parameters?: PluginPageParameters | null, options?: CallOptions): Promise<PluginPage>;
}

export interface PluginsIdStep {
  /** GET /v1/PluginService/Plugins/{Sid} */
  fetch(parameters?: PluginFetchParameters | null, options?: CallOptions): Promise<Plugin>;
  /** POST /v1/PluginService/Plugins/{Sid} */
  update(parameters?: PluginUpdateParameters | null, options?: CallOptions): Promise<Plugin>;
  readonly pluginVersions: PluginsIdPluginVersionsStep;
}

export interface PluginsIdPluginVersionsStep {
  (sid: string | number | bigint): PluginsIdPluginVersionsIdStep;
  /** POST /v1/PluginService/Plugins/{PluginSid}/Versions */
  create(parameters: PluginVersionCreateParameters, options?: CallOptions): Promise<PluginVersion>;
  /** GET /v1/PluginService/Plugins/{PluginSid}/Versions */
  list(parameters?: PluginVersionListParameters | null, options?: CallOptions): Promise<PluginVersion[]>;
  stream(parameters?: PluginVersionListParameters | null, options?: StreamOptions): AsyncGenerator<PluginVersion, void, undefined>;
  /** GET /v1/PluginService/Plugins/{PluginSid}/Versions */
  page(parameters?: PluginVersionPageParameters | null, options?: CallOptions): Promise<PluginVersionPage>;
}

export interface PluginsIdPluginVersionsIdStep {
  /** GET /v1/PluginService/Plugins/{PluginSid}/Versions/{Sid} */
  fetch(parameters?: PluginVersionFetchParameters | null, options?: CallOptions): Promise<PluginVersion>;
}

export interface PluginArchiveStep {
  (sid: string | number | bigint): PluginArchiveIdStep;
}

export interface PluginArchiveIdStep {
  /** POST /v1/PluginService/Plugins/{Sid}/Archive */
  update(parameters?: PluginArchiveUpdateParameters | null, options?: CallOptions): Promise<PluginArchive>;
}

export interface PluginConfigurationArchiveStep {
  (sid: string | number | bigint): PluginConfigurationArchiveIdStep;
}

export interface PluginConfigurationArchiveIdStep {
  /** POST /v1/PluginService/Configurations/{Sid}/Archive */
  update(parameters?: PluginConfigurationArchiveUpdateParameters | null, options?: CallOptions): Promise<PluginConfigurationArchive>;
}

export interface PluginReleasesStep {
  (sid: string | number | bigint): PluginReleasesIdStep;
  /** POST /v1/PluginService/Releases */
  create(parameters: PluginReleaseCreateParameters, options?: CallOptions): Promise<PluginRelease>;
  /** GET /v1/PluginService/Releases */
  list(parameters?: PluginReleaseListParameters | null, options?: CallOptions): Promise<PluginRelease[]>;
  stream(parameters?: PluginReleaseListParameters | null, options?: StreamOptions): AsyncGenerator<PluginRelease, void, undefined>;
  /** GET /v1/PluginService/Releases */
  page(parameters?: PluginReleasePageParameters | null, options?: CallOptions): Promise<PluginReleasePage>;
}

export interface PluginReleasesIdStep {
  /** GET /v1/PluginService/Releases/{Sid} */
  fetch(parameters?: PluginReleaseFetchParameters | null, options?: CallOptions): Promise<PluginRelease>;
}

export interface PluginVersionArchiveStep {
  (pluginSid: string | number | bigint, sid: string | number | bigint): PluginVersionArchiveIdStep;
}

export interface PluginVersionArchiveIdStep {
  /** POST /v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}/Archive */
  update(parameters?: PluginVersionArchiveUpdateParameters | null, options?: CallOptions): Promise<PluginVersionArchive>;
}

export interface ProvisioningStatusStep {
  (): ProvisioningStatusIdStep;
}

export interface ProvisioningStatusIdStep {
  /** GET /v1/account/provision/status */
  fetch(parameters?: null, options?: CallOptions): Promise<ProvisioningStatus>;
}

export interface WebChannelStep {
  (sid: string | number | bigint): WebChannelIdStep;
  /** POST /v1/WebChannels */
  create(parameters: WebChannelCreateParameters, options?: CallOptions): Promise<WebChannel>;
  /** GET /v1/WebChannels */
  list(parameters?: WebChannelListParameters | null, options?: CallOptions): Promise<WebChannel[]>;
  stream(parameters?: WebChannelListParameters | null, options?: StreamOptions): AsyncGenerator<WebChannel, void, undefined>;
  /** GET /v1/WebChannels */
  page(parameters?: WebChannelPageParameters | null, options?: CallOptions): Promise<WebChannelPage>;
}

export interface WebChannelIdStep {
  /** GET /v1/WebChannels/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<WebChannel>;
  /** POST /v1/WebChannels/{Sid} */
  update(parameters?: WebChannelUpdateParameters | null, options?: CallOptions): Promise<WebChannel>;
  /** DELETE /v1/WebChannels/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}
