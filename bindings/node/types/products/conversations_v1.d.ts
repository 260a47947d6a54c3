// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of conversations.v1.configuration. */
export interface Configuration extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  default_chat_service_sid: string | null;
  readonly defaultChatServiceSid: string | null;
  default_messaging_service_sid: string | null;
  readonly defaultMessagingServiceSid: string | null;
  default_inactive_timer: string | null;
  readonly defaultInactiveTimer: string | null;
  default_closed_timer: string | null;
  readonly defaultClosedTimer: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What conversations.v1.configuration.update takes. */
export interface ConfigurationUpdateParameters {
  defaultChatServiceSid?: string | null;
  defaultMessagingServiceSid?: string | null;
  defaultInactiveTimer?: string | null;
  defaultClosedTimer?: string | null;
}

/** A record of conversations.v1.configuration_address. */
export interface ConfigurationAddress extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  type: string | null;
  address: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  auto_creation: any;
  readonly autoCreation: any;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  address_country: string | null;
  readonly addressCountry: string | null;
}

/** What conversations.v1.configuration_address.create takes. */
export interface ConfigurationAddressCreateParameters {
  type: 'sms' | 'whatsapp' | 'messenger' | 'gbm' | 'email' | 'rcs' | 'apple' | 'chat';
  address: string;
  friendlyName?: string | null;
  autoCreationEnabled?: boolean | 'true' | 'false' | null;
  autoCreationType?: 'webhook' | 'studio' | 'default' | null;
  autoCreationConversationServiceSid?: string | null;
  autoCreationWebhookUrl?: string | null;
  autoCreationWebhookMethod?: 'get' | 'post' | null;
  autoCreationWebhookFilters?: string | ReadonlyArray<string> | null;
  autoCreationStudioFlowSid?: string | null;
  autoCreationStudioRetryCount?: number | bigint | null;
  addressCountry?: string | null;
}

/** What conversations.v1.configuration_address.list takes. */
export interface ConfigurationAddressListParameters {
  type?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.configuration_address.page takes. */
export interface ConfigurationAddressPageParameters {
  type?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.configuration_address.page gives. */
export interface ConfigurationAddressPage {
  address_configurations: ConfigurationAddress[];
  [member: string]: any;
}

/** What conversations.v1.configuration_address.update takes. */
export interface ConfigurationAddressUpdateParameters {
  friendlyName?: string | null;
  autoCreationEnabled?: boolean | 'true' | 'false' | null;
  autoCreationType?: 'webhook' | 'studio' | 'default' | null;
  autoCreationConversationServiceSid?: string | null;
  autoCreationWebhookUrl?: string | null;
  autoCreationWebhookMethod?: 'get' | 'post' | null;
  autoCreationWebhookFilters?: string | ReadonlyArray<string> | null;
  autoCreationStudioFlowSid?: string | null;
  autoCreationStudioRetryCount?: number | bigint | null;
}

/** A record of conversations.v1.configuration_webhook. */
export interface ConfigurationWebhook extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  method: string | null;
  filters: any[] | null;
  pre_webhook_url: string | null;
  readonly preWebhookUrl: string | null;
  post_webhook_url: string | null;
  readonly postWebhookUrl: string | null;
  target: string | null;
  url: string | null;
}

/** What conversations.v1.configuration_webhook.update takes. */
export interface ConfigurationWebhookUpdateParameters {
  method?: string | null;
  filters?: string | ReadonlyArray<string> | null;
  preWebhookUrl?: string | null;
  postWebhookUrl?: string | null;
  target?: 'webhook' | 'flex' | null;
}

/** A record of conversations.v1.conversation. */
export interface Conversation extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  messaging_service_sid: string | null;
  readonly messagingServiceSid: string | null;
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  attributes: string | null;
  state: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  timers: any;
  url: string | null;
  links: { [name: string]: string } | null;
  bindings: any;
}

/** What conversations.v1.conversation.create takes. */
export interface ConversationCreateParameters {
  friendlyName?: string | null;
  uniqueName?: string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  messagingServiceSid?: string | null;
  attributes?: string | null;
  state?: 'initializing' | 'inactive' | 'active' | 'closed' | null;
  timersInactive?: string | null;
  timersClosed?: string | null;
  bindingsEmailAddress?: string | null;
  bindingsEmailName?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What conversations.v1.conversation.list takes. */
export interface ConversationListParameters {
  startDate?: string | null;
  endDate?: string | null;
  state?: 'initializing' | 'inactive' | 'active' | 'closed' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.conversation.page takes. */
export interface ConversationPageParameters {
  startDate?: string | null;
  endDate?: string | null;
  state?: 'initializing' | 'inactive' | 'active' | 'closed' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.conversation.page gives. */
export interface ConversationPage {
  conversations: Conversation[];
  [member: string]: any;
}

/** What conversations.v1.conversation.update takes. */
export interface ConversationUpdateParameters {
  friendlyName?: string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  attributes?: string | null;
  messagingServiceSid?: string | null;
  state?: 'initializing' | 'inactive' | 'active' | 'closed' | null;
  timersInactive?: string | null;
  timersClosed?: string | null;
  uniqueName?: string | null;
  bindingsEmailAddress?: string | null;
  bindingsEmailName?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What conversations.v1.conversation.delete takes. */
export interface ConversationDeleteParameters {
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of conversations.v1.conversation_message. */
export interface ConversationMessage extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  conversation_sid: string | null;
  readonly conversationSid: string | null;
  sid: string | null;
  index: number;
  author: string | null;
  body: string | null;
  media: any[] | null;
  attributes: string | null;
  participant_sid: string | null;
  readonly participantSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  delivery: any;
  links: { [name: string]: string } | null;
  content_sid: string | null;
  readonly contentSid: string | null;
}

/** What conversations.v1.conversation_message.create takes. */
export interface ConversationMessageCreateParameters {
  author?: string | null;
  body?: string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  attributes?: string | null;
  mediaSid?: string | null;
  contentSid?: string | null;
  contentVariables?: string | null;
  subject?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What conversations.v1.conversation_message.list takes. */
export interface ConversationMessageListParameters {
  order?: 'asc' | 'desc' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.conversation_message.page takes. */
export interface ConversationMessagePageParameters {
  order?: 'asc' | 'desc' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.conversation_message.page gives. */
export interface ConversationMessagePage {
  messages: ConversationMessage[];
  [member: string]: any;
}

/** What conversations.v1.conversation_message.update takes. */
export interface ConversationMessageUpdateParameters {
  author?: string | null;
  body?: string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  attributes?: string | null;
  subject?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What conversations.v1.conversation_message.delete takes. */
export interface ConversationMessageDeleteParameters {
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of conversations.v1.conversation_message_receipt. */
export interface ConversationMessageReceipt extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  conversation_sid: string | null;
  readonly conversationSid: string | null;
  sid: string | null;
  message_sid: string | null;
  readonly messageSid: string | null;
  channel_message_sid: string | null;
  readonly channelMessageSid: string | null;
  participant_sid: string | null;
  readonly participantSid: string | null;
  status: string | null;
  error_code: number;
  readonly errorCode: number;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What conversations.v1.conversation_message_receipt.list takes. */
export interface ConversationMessageReceiptListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.conversation_message_receipt.page takes. */
export interface ConversationMessageReceiptPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.conversation_message_receipt.page gives. */
export interface ConversationMessageReceiptPage {
  delivery_receipts: ConversationMessageReceipt[];
  [member: string]: any;
}

/** A record of conversations.v1.conversation_participant. */
export interface ConversationParticipant extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  conversation_sid: string | null;
  readonly conversationSid: string | null;
  sid: string | null;
  identity: string | null;
  attributes: string | null;
  messaging_binding: any;
  readonly messagingBinding: any;
  role_sid: string | null;
  readonly roleSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  last_read_message_index: number | null;
  readonly lastReadMessageIndex: number | null;
  last_read_timestamp: string | null;
  readonly lastReadTimestamp: string | null;
}

/** What conversations.v1.conversation_participant.create takes. */
export interface ConversationParticipantCreateParameters {
  identity?: string | null;
  messagingBindingAddress?: string | null;
  messagingBindingProxyAddress?: string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  attributes?: string | null;
  messagingBindingProjectedAddress?: string | null;
  roleSid?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What conversations.v1.conversation_participant.list takes. */
export interface ConversationParticipantListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.conversation_participant.page takes. */
export interface ConversationParticipantPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.conversation_participant.page gives. */
export interface ConversationParticipantPage {
  participants: ConversationParticipant[];
  [member: string]: any;
}

/** What conversations.v1.conversation_participant.update takes. */
export interface ConversationParticipantUpdateParameters {
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  attributes?: string | null;
  roleSid?: string | null;
  messagingBindingProxyAddress?: string | null;
  messagingBindingProjectedAddress?: string | null;
  identity?: string | null;
  lastReadMessageIndex?: number | bigint | null;
  lastReadTimestamp?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What conversations.v1.conversation_participant.delete takes. */
export interface ConversationParticipantDeleteParameters {
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of conversations.v1.conversation_scoped_webhook. */
export interface ConversationScopedWebhook extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  conversation_sid: string | null;
  readonly conversationSid: string | null;
  target: string | null;
  url: string | null;
  configuration: any;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
}

/** What conversations.v1.conversation_scoped_webhook.create takes. */
export interface ConversationScopedWebhookCreateParameters {
  target: 'webhook' | 'trigger' | 'studio';
  configurationUrl?: string | null;
  configurationMethod?: 'get' | 'post' | null;
  configurationFilters?: string | ReadonlyArray<string> | null;
  configurationTriggers?: string | ReadonlyArray<string> | null;
  configurationFlowSid?: string | null;
  configurationReplayAfter?: number | bigint | null;
}

/** What conversations.v1.conversation_scoped_webhook.list takes. */
export interface ConversationScopedWebhookListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.conversation_scoped_webhook.page takes. */
export interface ConversationScopedWebhookPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.conversation_scoped_webhook.page gives. */
export interface ConversationScopedWebhookPage {
  webhooks: ConversationScopedWebhook[];
  [member: string]: any;
}

/** What conversations.v1.conversation_scoped_webhook.update takes. */
export interface ConversationScopedWebhookUpdateParameters {
  configurationUrl?: string | null;
  configurationMethod?: 'get' | 'post' | null;
  configurationFilters?: string | ReadonlyArray<string> | null;
  configurationTriggers?: string | ReadonlyArray<string> | null;
  configurationFlowSid?: string | null;
}

/** A record of conversations.v1.conversation_with_participants. */
export interface ConversationWithParticipants extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  messaging_service_sid: string | null;
  readonly messagingServiceSid: string | null;
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  attributes: string | null;
  state: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  timers: any;
  links: { [name: string]: string } | null;
  bindings: any;
  url: string | null;
}

/** What conversations.v1.conversation_with_participants.create takes. */
export interface ConversationWithParticipantsCreateParameters {
  friendlyName?: string | null;
  uniqueName?: string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  messagingServiceSid?: string | null;
  attributes?: string | null;
  state?: 'initializing' | 'inactive' | 'active' | 'closed' | null;
  timersInactive?: string | null;
  timersClosed?: string | null;
  bindingsEmailAddress?: string | null;
  bindingsEmailName?: string | null;
  participant?: string | ReadonlyArray<string> | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of conversations.v1.credential. */
export interface Credential extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  type: string | null;
  sandbox: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What conversations.v1.credential.create takes. */
export interface CredentialCreateParameters {
  type: 'apn' | 'gcm' | 'fcm';
  friendlyName?: string | null;
  certificate?: string | null;
  privateKey?: string | null;
  sandbox?: boolean | 'true' | 'false' | null;
  apiKey?: string | null;
  secret?: string | null;
}

/** What conversations.v1.credential.list takes. */
export interface CredentialListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.credential.page takes. */
export interface CredentialPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.credential.page gives. */
export interface CredentialPage {
  credentials: Credential[];
  [member: string]: any;
}

/** What conversations.v1.credential.update takes. */
export interface CredentialUpdateParameters {
  type?: 'apn' | 'gcm' | 'fcm' | null;
  friendlyName?: string | null;
  certificate?: string | null;
  privateKey?: string | null;
  sandbox?: boolean | 'true' | 'false' | null;
  apiKey?: string | null;
  secret?: string | null;
}

/** A record of conversations.v1.participant_conversation. */
export interface ParticipantConversation extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  participant_sid: string | null;
  readonly participantSid: string | null;
  participant_user_sid: string | null;
  readonly participantUserSid: string | null;
  participant_identity: string | null;
  readonly participantIdentity: string | null;
  participant_messaging_binding: any;
  readonly participantMessagingBinding: any;
  conversation_sid: string | null;
  readonly conversationSid: string | null;
  conversation_unique_name: string | null;
  readonly conversationUniqueName: string | null;
  conversation_friendly_name: string | null;
  readonly conversationFriendlyName: string | null;
  conversation_attributes: string | null;
  readonly conversationAttributes: string | null;
  conversation_date_created: string | null;
  readonly conversationDateCreated: Date | null;
  conversation_date_updated: string | null;
  readonly conversationDateUpdated: Date | null;
  conversation_created_by: string | null;
  readonly conversationCreatedBy: string | null;
  conversation_state: string | null;
  readonly conversationState: string | null;
  conversation_timers: any;
  readonly conversationTimers: any;
  links: { [name: string]: string } | null;
}

/** What conversations.v1.participant_conversation.list takes. */
export interface ParticipantConversationListParameters {
  identity?: string | null;
  address?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.participant_conversation.page takes. */
export interface ParticipantConversationPageParameters {
  identity?: string | null;
  address?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.participant_conversation.page gives. */
export interface ParticipantConversationPage {
  conversations: ParticipantConversation[];
  [member: string]: any;
}

/** A record of conversations.v1.role. */
export interface Role extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  type: string | null;
  permissions: any[] | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What conversations.v1.role.create takes. */
export interface RoleCreateParameters {
  friendlyName: string;
  type: 'conversation' | 'service';
  permission: string | ReadonlyArray<string>;
}

/** What conversations.v1.role.list takes. */
export interface RoleListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.role.page takes. */
export interface RolePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.role.page gives. */
export interface RolePage {
  roles: Role[];
  [member: string]: any;
}

/** What conversations.v1.role.update takes. */
export interface RoleUpdateParameters {
  permission: string | ReadonlyArray<string>;
}

/** A record of conversations.v1.service. */
export interface Service extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What conversations.v1.service.create takes. */
export interface ServiceCreateParameters {
  friendlyName: string;
}

/** What conversations.v1.service.list takes. */
export interface ServiceListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.service.page takes. */
export interface ServicePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.service.page gives. */
export interface ServicePage {
  services: Service[];
  [member: string]: any;
}

/** A record of conversations.v1.service_binding. */
export interface ServiceBinding extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  credential_sid: string | null;
  readonly credentialSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  endpoint: string | null;
  identity: string | null;
  binding_type: string | null;
  readonly bindingType: string | null;
  message_types: any[] | null;
  readonly messageTypes: any[] | null;
  url: string | null;
}

/** What conversations.v1.service_binding.list takes. */
export interface ServiceBindingListParameters {
  bindingType?: 'apn' | 'gcm' | 'fcm' | 'twilsock' | ReadonlyArray<'apn' | 'gcm' | 'fcm' | 'twilsock'> | null;
  identity?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.service_binding.page takes. */
export interface ServiceBindingPageParameters {
  bindingType?: 'apn' | 'gcm' | 'fcm' | 'twilsock' | ReadonlyArray<'apn' | 'gcm' | 'fcm' | 'twilsock'> | null;
  identity?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.service_binding.page gives. */
export interface ServiceBindingPage {
  bindings: ServiceBinding[];
  [member: string]: any;
}

/** A record of conversations.v1.service_configuration. */
export interface ServiceConfiguration extends AnyRecord {
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  default_conversation_creator_role_sid: string | null;
  readonly defaultConversationCreatorRoleSid: string | null;
  default_conversation_role_sid: string | null;
  readonly defaultConversationRoleSid: string | null;
  default_chat_service_role_sid: string | null;
  readonly defaultChatServiceRoleSid: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
  reachability_enabled: boolean | null;
  readonly reachabilityEnabled: boolean | null;
}

/** What conversations.v1.service_configuration.update takes. */
export interface ServiceConfigurationUpdateParameters {
  defaultConversationCreatorRoleSid?: string | null;
  defaultConversationRoleSid?: string | null;
  defaultChatServiceRoleSid?: string | null;
  reachabilityEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of conversations.v1.service_conversation. */
export interface ServiceConversation extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  messaging_service_sid: string | null;
  readonly messagingServiceSid: string | null;
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  attributes: string | null;
  state: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  timers: any;
  url: string | null;
  links: { [name: string]: string } | null;
  bindings: any;
}

/** What conversations.v1.service_conversation.create takes. */
export interface ServiceConversationCreateParameters {
  friendlyName?: string | null;
  uniqueName?: string | null;
  attributes?: string | null;
  messagingServiceSid?: string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  state?: 'inactive' | 'active' | 'closed' | 'initializing' | null;
  timersInactive?: string | null;
  timersClosed?: string | null;
  bindingsEmailAddress?: string | null;
  bindingsEmailName?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What conversations.v1.service_conversation.list takes. */
export interface ServiceConversationListParameters {
  startDate?: string | null;
  endDate?: string | null;
  state?: 'inactive' | 'active' | 'closed' | 'initializing' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.service_conversation.page takes. */
export interface ServiceConversationPageParameters {
  startDate?: string | null;
  endDate?: string | null;
  state?: 'inactive' | 'active' | 'closed' | 'initializing' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.service_conversation.page gives. */
export interface ServiceConversationPage {
  conversations: ServiceConversation[];
  [member: string]: any;
}

/** What conversations.v1.service_conversation.update takes. */
export interface ServiceConversationUpdateParameters {
  friendlyName?: string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  attributes?: string | null;
  messagingServiceSid?: string | null;
  state?: 'inactive' | 'active' | 'closed' | 'initializing' | null;
  timersInactive?: string | null;
  timersClosed?: string | null;
  uniqueName?: string | null;
  bindingsEmailAddress?: string | null;
  bindingsEmailName?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What conversations.v1.service_conversation.delete takes. */
export interface ServiceConversationDeleteParameters {
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of conversations.v1.service_conversation_message. */
export interface ServiceConversationMessage extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  conversation_sid: string | null;
  readonly conversationSid: string | null;
  sid: string | null;
  index: number;
  author: string | null;
  body: string | null;
  media: any[] | null;
  attributes: string | null;
  participant_sid: string | null;
  readonly participantSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  delivery: any;
  url: string | null;
  links: { [name: string]: string } | null;
  content_sid: string | null;
  readonly contentSid: string | null;
}

/** What conversations.v1.service_conversation_message.create takes. */
export interface ServiceConversationMessageCreateParameters {
  author?: string | null;
  body?: string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  attributes?: string | null;
  mediaSid?: string | null;
  contentSid?: string | null;
  contentVariables?: string | null;
  subject?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What conversations.v1.service_conversation_message.list takes. */
export interface ServiceConversationMessageListParameters {
  order?: 'asc' | 'desc' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.service_conversation_message.page takes. */
export interface ServiceConversationMessagePageParameters {
  order?: 'asc' | 'desc' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.service_conversation_message.page gives. */
export interface ServiceConversationMessagePage {
  messages: ServiceConversationMessage[];
  [member: string]: any;
}

/** What conversations.v1.service_conversation_message.update takes. */
export interface ServiceConversationMessageUpdateParameters {
  author?: string | null;
  body?: string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  attributes?: string | null;
  subject?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What conversations.v1.service_conversation_message.delete takes. */
export interface ServiceConversationMessageDeleteParameters {
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of conversations.v1.service_conversation_message_receipt. */
export interface ServiceConversationMessageReceipt extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  conversation_sid: string | null;
  readonly conversationSid: string | null;
  message_sid: string | null;
  readonly messageSid: string | null;
  sid: string | null;
  channel_message_sid: string | null;
  readonly channelMessageSid: string | null;
  participant_sid: string | null;
  readonly participantSid: string | null;
  status: string | null;
  error_code: number;
  readonly errorCode: number;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What conversations.v1.service_conversation_message_receipt.list takes. */
export interface ServiceConversationMessageReceiptListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.service_conversation_message_receipt.page takes. */
export interface ServiceConversationMessageReceiptPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.service_conversation_message_receipt.page gives. */
export interface ServiceConversationMessageReceiptPage {
  delivery_receipts: ServiceConversationMessageReceipt[];
  [member: string]: any;
}

/** A record of conversations.v1.service_conversation_participant. */
export interface ServiceConversationParticipant extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  conversation_sid: string | null;
  readonly conversationSid: string | null;
  sid: string | null;
  identity: string | null;
  attributes: string | null;
  messaging_binding: any;
  readonly messagingBinding: any;
  role_sid: string | null;
  readonly roleSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  last_read_message_index: number | null;
  readonly lastReadMessageIndex: number | null;
  last_read_timestamp: string | null;
  readonly lastReadTimestamp: string | null;
}

/** What conversations.v1.service_conversation_participant.create takes. */
export interface ServiceConversationParticipantCreateParameters {
  identity?: string | null;
  messagingBindingAddress?: string | null;
  messagingBindingProxyAddress?: string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  attributes?: string | null;
  messagingBindingProjectedAddress?: string | null;
  roleSid?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What conversations.v1.service_conversation_participant.list takes. */
export interface ServiceConversationParticipantListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.service_conversation_participant.page takes. */
export interface ServiceConversationParticipantPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.service_conversation_participant.page gives. */
export interface ServiceConversationParticipantPage {
  participants: ServiceConversationParticipant[];
  [member: string]: any;
}

/** What conversations.v1.service_conversation_participant.update takes. */
export interface ServiceConversationParticipantUpdateParameters {
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  identity?: string | null;
  attributes?: string | null;
  roleSid?: string | null;
  messagingBindingProxyAddress?: string | null;
  messagingBindingProjectedAddress?: string | null;
  lastReadMessageIndex?: number | bigint | null;
  lastReadTimestamp?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What conversations.v1.service_conversation_participant.delete takes. */
export interface ServiceConversationParticipantDeleteParameters {
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of conversations.v1.service_conversation_scoped_webhook. */
export interface ServiceConversationScopedWebhook extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  conversation_sid: string | null;
  readonly conversationSid: string | null;
  target: string | null;
  url: string | null;
  configuration: any;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
}

/** What conversations.v1.service_conversation_scoped_webhook.create takes. */
export interface ServiceConversationScopedWebhookCreateParameters {
  target: 'webhook' | 'trigger' | 'studio';
  configurationUrl?: string | null;
  configurationMethod?: 'get' | 'post' | null;
  configurationFilters?: string | ReadonlyArray<string> | null;
  configurationTriggers?: string | ReadonlyArray<string> | null;
  configurationFlowSid?: string | null;
  configurationReplayAfter?: number | bigint | null;
}

/** What conversations.v1.service_conversation_scoped_webhook.list takes. */
export interface ServiceConversationScopedWebhookListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.service_conversation_scoped_webhook.page takes. */
export interface ServiceConversationScopedWebhookPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.service_conversation_scoped_webhook.page gives. */
export interface ServiceConversationScopedWebhookPage {
  webhooks: ServiceConversationScopedWebhook[];
  [member: string]: any;
}

/** What conversations.v1.service_conversation_scoped_webhook.update takes. */
export interface ServiceConversationScopedWebhookUpdateParameters {
  configurationUrl?: string | null;
  configurationMethod?: 'get' | 'post' | null;
  configurationFilters?: string | ReadonlyArray<string> | null;
  configurationTriggers?: string | ReadonlyArray<string> | null;
  configurationFlowSid?: string | null;
}

/** A record of conversations.v1.service_conversation_with_participants. */
export interface ServiceConversationWithParticipants extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  messaging_service_sid: string | null;
  readonly messagingServiceSid: string | null;
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  attributes: string | null;
  state: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  timers: any;
  links: { [name: string]: string } | null;
  bindings: any;
  url: string | null;
}

/** What conversations.v1.service_conversation_with_participants.create takes. */
export interface ServiceConversationWithParticipantsCreateParameters {
  friendlyName?: string | null;
  uniqueName?: string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  messagingServiceSid?: string | null;
  attributes?: string | null;
  state?: 'initializing' | 'inactive' | 'active' | 'closed' | null;
  timersInactive?: string | null;
  timersClosed?: string | null;
  bindingsEmailAddress?: string | null;
  bindingsEmailName?: string | null;
  participant?: string | ReadonlyArray<string> | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of conversations.v1.service_notification. */
export interface ServiceNotification extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  new_message: any;
  readonly newMessage: any;
  added_to_conversation: any;
  readonly addedToConversation: any;
  removed_from_conversation: any;
  readonly removedFromConversation: any;
  log_enabled: boolean | null;
  readonly logEnabled: boolean | null;
  url: string | null;
}

/** What conversations.v1.service_notification.update takes. */
export interface ServiceNotificationUpdateParameters {
  logEnabled?: boolean | 'true' | 'false' | null;
  newMessageEnabled?: boolean | 'true' | 'false' | null;
  newMessageTemplate?: string | null;
  newMessageSound?: string | null;
  newMessageBadgeCountEnabled?: boolean | 'true' | 'false' | null;
  addedToConversationEnabled?: boolean | 'true' | 'false' | null;
  addedToConversationTemplate?: string | null;
  addedToConversationSound?: string | null;
  removedFromConversationEnabled?: boolean | 'true' | 'false' | null;
  removedFromConversationTemplate?: string | null;
  removedFromConversationSound?: string | null;
  newMessageWithMediaEnabled?: boolean | 'true' | 'false' | null;
  newMessageWithMediaTemplate?: string | null;
}

/** A record of conversations.v1.service_participant_conversation. */
export interface ServiceParticipantConversation extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  participant_sid: string | null;
  readonly participantSid: string | null;
  participant_user_sid: string | null;
  readonly participantUserSid: string | null;
  participant_identity: string | null;
  readonly participantIdentity: string | null;
  participant_messaging_binding: any;
  readonly participantMessagingBinding: any;
  conversation_sid: string | null;
  readonly conversationSid: string | null;
  conversation_unique_name: string | null;
  readonly conversationUniqueName: string | null;
  conversation_friendly_name: string | null;
  readonly conversationFriendlyName: string | null;
  conversation_attributes: string | null;
  readonly conversationAttributes: string | null;
  conversation_date_created: string | null;
  readonly conversationDateCreated: Date | null;
  conversation_date_updated: string | null;
  readonly conversationDateUpdated: Date | null;
  conversation_created_by: string | null;
  readonly conversationCreatedBy: string | null;
  conversation_state: string | null;
  readonly conversationState: string | null;
  conversation_timers: any;
  readonly conversationTimers: any;
  links: { [name: string]: string } | null;
}

/** What conversations.v1.service_participant_conversation.list takes. */
export interface ServiceParticipantConversationListParameters {
  identity?: string | null;
  address?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.service_participant_conversation.page takes. */
export interface ServiceParticipantConversationPageParameters {
  identity?: string | null;
  address?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.service_participant_conversation.page gives. */
export interface ServiceParticipantConversationPage {
  conversations: ServiceParticipantConversation[];
  [member: string]: any;
}

/** A record of conversations.v1.service_role. */
export interface ServiceRole extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  type: string | null;
  permissions: any[] | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What conversations.v1.service_role.create takes. */
export interface ServiceRoleCreateParameters {
  friendlyName: string;
  type: 'conversation' | 'service';
  permission: string | ReadonlyArray<string>;
}

/** What conversations.v1.service_role.list takes. */
export interface ServiceRoleListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.service_role.page takes. */
export interface ServiceRolePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.service_role.page gives. */
export interface ServiceRolePage {
  roles: ServiceRole[];
  [member: string]: any;
}

/** What conversations.v1.service_role.update takes. */
export interface ServiceRoleUpdateParameters {
  permission: string | ReadonlyArray<string>;
}

/** A record of conversations.v1.service_user. */
export interface ServiceUser extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  role_sid: string | null;
  readonly roleSid: string | null;
  identity: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  attributes: string | null;
  is_online: boolean | null;
  readonly isOnline: boolean | null;
  is_notifiable: boolean | null;
  readonly isNotifiable: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What conversations.v1.service_user.create takes. */
export interface ServiceUserCreateParameters {
  identity: string;
  friendlyName?: string | null;
  attributes?: string | null;
  roleSid?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What conversations.v1.service_user.list takes. */
export interface ServiceUserListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.service_user.page takes. */
export interface ServiceUserPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.service_user.page gives. */
export interface ServiceUserPage {
  users: ServiceUser[];
  [member: string]: any;
}

/** What conversations.v1.service_user.update takes. */
export interface ServiceUserUpdateParameters {
  friendlyName?: string | null;
  attributes?: string | null;
  roleSid?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What conversations.v1.service_user.delete takes. */
export interface ServiceUserDeleteParameters {
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of conversations.v1.service_user_conversation. */
export interface ServiceUserConversation extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  conversation_sid: string | null;
  readonly conversationSid: string | null;
  unread_messages_count: number | null;
  readonly unreadMessagesCount: number | null;
  last_read_message_index: number | null;
  readonly lastReadMessageIndex: number | null;
  participant_sid: string | null;
  readonly participantSid: string | null;
  user_sid: string | null;
  readonly userSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  conversation_state: string | null;
  readonly conversationState: string | null;
  timers: any;
  attributes: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  created_by: string | null;
  readonly createdBy: string | null;
  notification_level: string | null;
  readonly notificationLevel: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What conversations.v1.service_user_conversation.list takes. */
export interface ServiceUserConversationListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.service_user_conversation.page takes. */
export interface ServiceUserConversationPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.service_user_conversation.page gives. */
export interface ServiceUserConversationPage {
  conversations: ServiceUserConversation[];
  [member: string]: any;
}

/** What conversations.v1.service_user_conversation.update takes. */
export interface ServiceUserConversationUpdateParameters {
  notificationLevel?: 'default' | 'muted' | null;
  lastReadTimestamp?: Date | string | null;
  lastReadMessageIndex?: number | bigint | null;
}

/** A record of conversations.v1.service_webhook_configuration. */
export interface ServiceWebhookConfiguration extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  pre_webhook_url: string | null;
  readonly preWebhookUrl: string | null;
  post_webhook_url: string | null;
  readonly postWebhookUrl: string | null;
  filters: any[] | null;
  method: string | null;
  url: string | null;
}

/** What conversations.v1.service_webhook_configuration.update takes. */
export interface ServiceWebhookConfigurationUpdateParameters {
  preWebhookUrl?: string | null;
  postWebhookUrl?: string | null;
  filters?: string | ReadonlyArray<string> | null;
  method?: string | null;
}

/** A record of conversations.v1.user. */
export interface User extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  role_sid: string | null;
  readonly roleSid: string | null;
  identity: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  attributes: string | null;
  is_online: boolean | null;
  readonly isOnline: boolean | null;
  is_notifiable: boolean | null;
  readonly isNotifiable: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What conversations.v1.user.create takes. */
export interface UserCreateParameters {
  identity: string;
  friendlyName?: string | null;
  attributes?: string | null;
  roleSid?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What conversations.v1.user.list takes. */
export interface UserListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.user.page takes. */
export interface UserPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.user.page gives. */
export interface UserPage {
  users: User[];
  [member: string]: any;
}

/** What conversations.v1.user.update takes. */
export interface UserUpdateParameters {
  friendlyName?: string | null;
  attributes?: string | null;
  roleSid?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What conversations.v1.user.delete takes. */
export interface UserDeleteParameters {
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of conversations.v1.user_conversation. */
export interface UserConversation extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_service_sid: string | null;
  readonly chatServiceSid: string | null;
  conversation_sid: string | null;
  readonly conversationSid: string | null;
  unread_messages_count: number | null;
  readonly unreadMessagesCount: number | null;
  last_read_message_index: number | null;
  readonly lastReadMessageIndex: number | null;
  participant_sid: string | null;
  readonly participantSid: string | null;
  user_sid: string | null;
  readonly userSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  conversation_state: string | null;
  readonly conversationState: string | null;
  timers: any;
  attributes: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  created_by: string | null;
  readonly createdBy: string | null;
  notification_level: string | null;
  readonly notificationLevel: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What conversations.v1.user_conversation.list takes. */
export interface UserConversationListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What conversations.v1.user_conversation.page takes. */
export interface UserConversationPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What conversations.v1.user_conversation.page gives. */
export interface UserConversationPage {
  conversations: UserConversation[];
  [member: string]: any;
}

/** What conversations.v1.user_conversation.update takes. */
export interface UserConversationUpdateParameters {
  notificationLevel?: 'default' | 'muted' | null;
  lastReadTimestamp?: Date | string | null;
  lastReadMessageIndex?: number | bigint | null;
}

export interface VersionStep {
  readonly configuration: ConfigurationStep;
  readonly addressConfigurations: AddressConfigurationsStep;
  readonly conversations: ConversationsStep;
  readonly conversationWithParticipants: ConversationWithParticipantsStep;
  readonly credentials: CredentialsStep;
  readonly participantConversations: ParticipantConversationsStep;
  readonly roles: RolesStep;
  readonly services: ServicesStep;
  readonly users: UsersStep;
}

export interface ConfigurationStep {
  (): ConfigurationIdStep;
  readonly webhooks: ConfigurationWebhooksStep;
}

export interface ConfigurationWebhooksStep {
  (): ConfigurationWebhooksIdStep;
}

export interface ConfigurationWebhooksIdStep {
  /** GET /v1/Configuration/Webhooks */
  fetch(parameters?: null, options?: CallOptions): Promise<ConfigurationWebhook>;
  /** POST /v1/Configuration/Webhooks */
  update(parameters?: ConfigurationWebhookUpdateParameters | null, options?: CallOptions): Promise<ConfigurationWebhook>;
}

export interface ConfigurationIdStep {
  /** GET /v1/Configuration */
  fetch(parameters?: null, options?: CallOptions): Promise<Configuration>;
  /** POST /v1/Configuration */
  update(parameters?: ConfigurationUpdateParameters | null, options?: CallOptions): Promise<Configuration>;
}

export interface AddressConfigurationsStep {
  (sid: string | number | bigint): AddressConfigurationsIdStep;
  /** POST /v1/Configuration/Addresses */
  create(parameters: ConfigurationAddressCreateParameters, options?: CallOptions): Promise<ConfigurationAddress>;
  /** GET /v1/Configuration/Addresses */
  list(parameters?: ConfigurationAddressListParameters | null, options?: CallOptions): Promise<ConfigurationAddress[]>;
  stream(parameters?: ConfigurationAddressListParameters | null, options?: StreamOptions): AsyncGenerator<ConfigurationAddress, void, undefined>;
  /** GET /v1/Configuration/Addresses */
  page(parameters?: ConfigurationAddressPageParameters | null, options?: CallOptions): Promise<ConfigurationAddressPage>;
}

export interface AddressConfigurationsIdStep {
  /** GET /v1/Configuration/Addresses/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ConfigurationAddress>;
  /** POST /v1/Configuration/Addresses/{Sid} */
  update(parameters?: ConfigurationAddressUpdateParameters | null, options?: CallOptions): Promise<ConfigurationAddress>;
  /** DELETE /v1/Configuration/Addresses/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ConversationsStep {
  (sid: string | number | bigint): ConversationsIdStep;
  /** POST /v1/Conversations */
  create(parameters?: ConversationCreateParameters | null, options?: CallOptions): Promise<Conversation>;
  /** GET /v1/Conversations */
  list(parameters?: ConversationListParameters | null, options?: CallOptions): Promise<Conversation[]>;
  stream(parameters?: ConversationListParameters | null, options?: StreamOptions): AsyncGenerator<Conversation, void, undefined>;
  /** GET /v1/Conversations */
  page(parameters?: ConversationPageParameters | null, options?: CallOptions): Promise<ConversationPage>;
}

export interface ConversationsIdStep {
  /** GET /v1/Conversations/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Conversation>;
  /** POST /v1/Conversations/{Sid} */
  update(parameters?: ConversationUpdateParameters | null, options?: CallOptions): Promise<Conversation>;
  /** DELETE /v1/Conversations/{Sid} */
  delete(parameters?: ConversationDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
  readonly messages: ConversationsIdMessagesStep;
  readonly participants: ConversationsIdParticipantsStep;
  readonly webhooks: ConversationsIdWebhooksStep;
}

export interface ConversationsIdMessagesStep {
  (sid: string | number | bigint): ConversationsIdMessagesIdStep;
  /** POST /v1/Conversations/{ConversationSid}/Messages */
  create(parameters?: ConversationMessageCreateParameters | null, options?: CallOptions): Promise<ConversationMessage>;
  /** GET /v1/Conversations/{ConversationSid}/Messages */
  list(parameters?: ConversationMessageListParameters | null, options?: CallOptions): Promise<ConversationMessage[]>;
  stream(parameters?: ConversationMessageListParameters | null, options?: StreamOptions): AsyncGenerator<ConversationMessage, void, undefined>;
  /** GET /v1/Conversations/{ConversationSid}/Messages */
  page(parameters?: ConversationMessagePageParameters | null, options?: CallOptions): Promise<ConversationMessagePage>;
}

export interface ConversationsIdMessagesIdStep {
  /** GET /v1/Conversations/{ConversationSid}/Messages/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ConversationMessage>;
  /** POST /v1/Conversations/{ConversationSid}/Messages/{Sid} */
  update(parameters?: ConversationMessageUpdateParameters | null, options?: CallOptions): Promise<ConversationMessage>;
  /** DELETE /v1/Conversations/{ConversationSid}/Messages/{Sid} */
  delete(parameters?: ConversationMessageDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
  readonly deliveryReceipts: ConversationsIdMessagesIdDeliveryReceiptsStep;
}

export interface ConversationsIdMessagesIdDeliveryReceiptsStep {
  (sid: string | number | bigint): ConversationsIdMessagesIdDeliveryReceiptsIdStep;
  /** GET /v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts */
  list(parameters?: ConversationMessageReceiptListParameters | null, options?: CallOptions): Promise<ConversationMessageReceipt[]>;
  stream(parameters?: ConversationMessageReceiptListParameters | null, options?: StreamOptions): AsyncGenerator<ConversationMessageReceipt, void, undefined>;
  /** GET /v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts */
  page(parameters?: ConversationMessageReceiptPageParameters | null, options?: CallOptions): Promise<ConversationMessageReceiptPage>;
}

export interface ConversationsIdMessagesIdDeliveryReceiptsIdStep {
  /** GET /v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ConversationMessageReceipt>;
}

export interface ConversationsIdParticipantsStep {
  (sid: string | number | bigint): ConversationsIdParticipantsIdStep;
  /** POST /v1/Conversations/{ConversationSid}/Participants */
  create(parameters?: ConversationParticipantCreateParameters | null, options?: CallOptions): Promise<ConversationParticipant>;
  /** GET /v1/Conversations/{ConversationSid}/Participants */
  list(parameters?: ConversationParticipantListParameters | null, options?: CallOptions): Promise<ConversationParticipant[]>;
  stream(parameters?: ConversationParticipantListParameters | null, options?: StreamOptions): AsyncGenerator<ConversationParticipant, void, undefined>;
  /** GET /v1/Conversations/{ConversationSid}/Participants */
  page(parameters?: ConversationParticipantPageParameters | null, options?: CallOptions): Promise<ConversationParticipantPage>;
}

export interface ConversationsIdParticipantsIdStep {
  /** GET /v1/Conversations/{ConversationSid}/Participants/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ConversationParticipant>;
  /** POST /v1/Conversations/{ConversationSid}/Participants/{Sid} */
  update(parameters?: ConversationParticipantUpdateParameters | null, options?: CallOptions): Promise<ConversationParticipant>;
  /** DELETE /v1/Conversations/{ConversationSid}/Participants/{Sid} */
  delete(parameters?: ConversationParticipantDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ConversationsIdWebhooksStep {
  (sid: string | number | bigint): ConversationsIdWebhooksIdStep;
  /** POST /v1/Conversations/{ConversationSid}/Webhooks */
  create(parameters: ConversationScopedWebhookCreateParameters, options?: CallOptions): Promise<ConversationScopedWebhook>;
  /** GET /v1/Conversations/{ConversationSid}/Webhooks */
  list(parameters?: ConversationScopedWebhookListParameters | null, options?: CallOptions): Promise<ConversationScopedWebhook[]>;
  stream(parameters?: ConversationScopedWebhookListParameters | null, options?: StreamOptions): AsyncGenerator<ConversationScopedWebhook, void, undefined>;
  /** GET /v1/Conversations/{ConversationSid}/Webhooks */
  page(parameters?: ConversationScopedWebhookPageParameters | null, options?: CallOptions): Promise<ConversationScopedWebhookPage>;
}

export interface ConversationsIdWebhooksIdStep {
  /** GET /v1/Conversations/{ConversationSid}/Webhooks/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ConversationScopedWebhook>;
  /** POST /v1/Conversations/{ConversationSid}/Webhooks/{Sid} */
  update(parameters?: ConversationScopedWebhookUpdateParameters | null, options?: CallOptions): Promise<ConversationScopedWebhook>;
  /** DELETE /v1/Conversations/{ConversationSid}/Webhooks/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ConversationWithParticipantsStep {
  /** POST /v1/ConversationWithParticipants */
  create(parameters?: ConversationWithParticipantsCreateParameters | null, options?: CallOptions): Promise<ConversationWithParticipants>;
}

export interface CredentialsStep {
  (sid: string | number | bigint): CredentialsIdStep;
  /** POST /v1/Credentials */
  create(parameters: CredentialCreateParameters, options?: CallOptions): Promise<Credential>;
  /** GET /v1/Credentials */
  list(parameters?: CredentialListParameters | null, options?: CallOptions): Promise<Credential[]>;
  stream(parameters?: CredentialListParameters | null, options?: StreamOptions): AsyncGenerator<Credential, void, undefined>;
  /** GET /v1/Credentials */
  page(parameters?: CredentialPageParameters | null, options?: CallOptions): Promise<CredentialPage>;
}

export interface CredentialsIdStep {
  /** GET /v1/Credentials/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Credential>;
  /** POST /v1/Credentials/{Sid} */
  update(parameters?: CredentialUpdateParameters | null, options?: CallOptions): Promise<Credential>;
  /** DELETE /v1/Credentials/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ParticipantConversationsStep {
  /** GET /v1/ParticipantConversations */
  list(parameters?: ParticipantConversationListParameters | null, options?: CallOptions): Promise<ParticipantConversation[]>;
  stream(parameters?: ParticipantConversationListParameters | null, options?: StreamOptions): AsyncGenerator<ParticipantConversation, void, undefined>;
  /** GET /v1/ParticipantConversations */
  page(parameters?: ParticipantConversationPageParameters | null, options?: CallOptions): Promise<ParticipantConversationPage>;
}

export interface RolesStep {
  (sid: string | number | bigint): RolesIdStep;
  /** POST /v1/Roles */
  create(parameters: RoleCreateParameters, options?: CallOptions): Promise<Role>;
  /** GET /v1/Roles */
  list(parameters?: RoleListParameters | null, options?: CallOptions): Promise<Role[]>;
  stream(parameters?: RoleListParameters | null, options?: StreamOptions): AsyncGenerator<Role, void, undefined>;
  /** GET /v1/Roles */
  page(parameters?: RolePageParameters | null, options?: CallOptions): Promise<RolePage>;
}

export interface RolesIdStep {
  /** GET /v1/Roles/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Role>;
  /** POST /v1/Roles/{Sid} */
  update(parameters: RoleUpdateParameters, options?: CallOptions): Promise<Role>;
  /** DELETE /v1/Roles/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesStep {
  (sid: string | number | bigint): ServicesIdStep;
  /** POST /v1/Services */
  create(parameters: ServiceCreateParameters, options?: CallOptions): Promise<Service>;
  /** GET /v1/Services */
  list(parameters?: ServiceListParameters | null, options?: CallOptions): Promise<Service[]>;
  stream(parameters?: ServiceListParameters | null, options?: StreamOptions): AsyncGenerator<Service, void, undefined>;
  /** GET /v1/Services */
  page(parameters?: ServicePageParameters | null, options?: CallOptions): Promise<ServicePage>;
}

export interface ServicesIdStep {
  /** GET /v1/Services/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Service>;
  /** DELETE /v1/Services/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly bindings: ServicesIdBindingsStep;
  readonly configuration: ServicesIdConfigurationStep;
  readonly conversations: ServicesIdConversationsStep;
  readonly conversationWithParticipants: ServicesIdConversationWithParticipantsStep;
  readonly participantConversations: ServicesIdParticipantConversationsStep;
  readonly roles: ServicesIdRolesStep;
  readonly users: ServicesIdUsersStep;
}

export interface ServicesIdBindingsStep {
  (sid: string | number | bigint): ServicesIdBindingsIdStep;
  /** GET /v1/Services/{ChatServiceSid}/Bindings */
  list(parameters?: ServiceBindingListParameters | null, options?: CallOptions): Promise<ServiceBinding[]>;
  stream(parameters?: ServiceBindingListParameters | null, options?: StreamOptions): AsyncGenerator<ServiceBinding, void, undefined>;
  /** GET /v1/Services/{ChatServiceSid}/Bindings */
  page(parameters?: ServiceBindingPageParameters | null, options?: CallOptions): Promise<ServiceBindingPage>;
}

export interface ServicesIdBindingsIdStep {
  /** GET /v1/Services/{ChatServiceSid}/Bindings/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ServiceBinding>;
  /** DELETE /v1/Services/{ChatServiceSid}/Bindings/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdConfigurationStep {
  (): ServicesIdConfigurationIdStep;
  readonly notifications: ServicesIdConfigurationNotificationsStep;
  readonly webhooks: ServicesIdConfigurationWebhooksStep;
}

export interface ServicesIdConfigurationNotificationsStep {
  (): ServicesIdConfigurationNotificationsIdStep;
}

export interface ServicesIdConfigurationNotificationsIdStep {
  /** GET /v1/Services/{ChatServiceSid}/Configuration/Notifications */
  fetch(parameters?: null, options?: CallOptions): Promise<ServiceNotification>;
  /** POST /v1/Services/{ChatServiceSid}/Configuration/Notifications */
  update(parameters?: ServiceNotificationUpdateParameters | null, options?: CallOptions): Promise<ServiceNotification>;
}

export interface ServicesIdConfigurationWebhooksStep {
  (): ServicesIdConfigurationWebhooksIdStep;
}

export interface ServicesIdConfigurationWebhooksIdStep {
  /** GET /v1/Services/{ChatServiceSid}/Configuration/Webhooks */
  fetch(parameters?: null, options?: CallOptions): Promise<ServiceWebhookConfiguration>;
  /** POST /v1/Services/{ChatServiceSid}/Configuration/Webhooks */
  update(parameters?: ServiceWebhookConfigurationUpdateParameters | null, options?: CallOptions): Promise<ServiceWebhookConfiguration>;
}

export interface ServicesIdConfigurationIdStep {
  /** GET /v1/Services/{ChatServiceSid}/Configuration */
  fetch(parameters?: null, options?: CallOptions): Promise<ServiceConfiguration>;
  /** POST /v1/Services/{ChatServiceSid}/Configuration */
  update(parameters?: ServiceConfigurationUpdateParameters | null, options?: CallOptions): Promise<ServiceConfiguration>;
}

export interface ServicesIdConversationsStep {
  (sid: string | number | bigint): ServicesIdConversationsIdStep;
  /** POST /v1/Services/{ChatServiceSid}/Conversations */
  create(parameters?: ServiceConversationCreateParameters | null, options?: CallOptions): Promise<ServiceConversation>;
  /** GET /v1/Services/{ChatServiceSid}/Conversations */
  list(parameters?: ServiceConversationListParameters | null, options?: CallOptions): Promise<ServiceConversation[]>;
  stream(parameters?: ServiceConversationListParameters | null, options?: StreamOptions): AsyncGenerator<ServiceConversation, void, undefined>;
  /** GET /v1/Services/{ChatServiceSid}/Conversations */
  page(parameters?: ServiceConversationPageParameters | null, options?: CallOptions): Promise<ServiceConversationPage>;
}

export interface ServicesIdConversationsIdStep {
  /** GET /v1/Services/{ChatServiceSid}/Conversations/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ServiceConversation>;
  /** POST /v1/Services/{ChatServiceSid}/Conversations/{Sid} */
  update(parameters?: ServiceConversationUpdateParameters | null, options?: CallOptions): Promise<ServiceConversation>;
  /** DELETE /v1/Services/{ChatServiceSid}/Conversations/{Sid} */
  delete(parameters?: ServiceConversationDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
  readonly messages: ServicesIdConversationsIdMessagesStep;
  readonly participants: ServicesIdConversationsIdParticipantsStep;
  readonly webhooks: ServicesIdConversationsIdWebhooksStep;
}

export interface ServicesIdConversationsIdMessagesStep {
  (sid: string | number | bigint): ServicesIdConversationsIdMessagesIdStep;
  /** POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages */
  create(parameters?: ServiceConversationMessageCreateParameters | null, options?: CallOptions): Promise<ServiceConversationMessage>;
  /** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages */
  list(parameters?: ServiceConversationMessageListParameters | null, options?: CallOptions): Promise<ServiceConversationMessage[]>;
  stream(parameters?: ServiceConversationMessageListParameters | null, options?: StreamOptions): AsyncGenerator<ServiceConversationMessage, void, undefined>;
  /** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages */
  page(parameters?: ServiceConversationMessagePageParameters | null, options?: CallOptions): Promise<ServiceConversationMessagePage>;
}

export interface ServicesIdConversationsIdMessagesIdStep {
  /** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ServiceConversationMessage>;
  /** POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid} */
  update(parameters?: ServiceConversationMessageUpdateParameters | null, options?: CallOptions): Promise<ServiceConversationMessage>;
  /** DELETE /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid} */
  delete(parameters?: ServiceConversationMessageDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
  readonly deliveryReceipts: ServicesIdConversationsIdMessagesIdDeliveryReceiptsStep;
}

export interface ServicesIdConversationsIdMessagesIdDeliveryReceiptsStep {
  (sid: string | number | bigint): ServicesIdConversationsIdMessagesIdDeliveryReceiptsIdStep;
  /** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts */
  list(parameters?: ServiceConversationMessageReceiptListParameters | null, options?: CallOptions): Promise<ServiceConversationMessageReceipt[]>;
  stream(parameters?: ServiceConversationMessageReceiptListParameters | null, options?: StreamOptions): AsyncGenerator<ServiceConversationMessageReceipt, void, undefined>;
  /** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts */
  page(parameters?: ServiceConversationMessageReceiptPageParameters | null, options?: CallOptions): Promise<ServiceConversationMessageReceiptPage>;
}

export interface ServicesIdConversationsIdMessagesIdDeliveryReceiptsIdStep {
  /** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ServiceConversationMessageReceipt>;
}

export interface ServicesIdConversationsIdParticipantsStep {
  (sid: string | number | bigint): ServicesIdConversationsIdParticipantsIdStep;
  /** POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants */
  create(parameters?: ServiceConversationParticipantCreateParameters | null, options?: CallOptions): Promise<ServiceConversationParticipant>;
  /** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants */
  list(parameters?: ServiceConversationParticipantListParameters | null, options?: CallOptions): Promise<ServiceConversationParticipant[]>;
  stream(parameters?: ServiceConversationParticipantListParameters | null, options?: StreamOptions): AsyncGenerator<ServiceConversationParticipant, void, undefined>;
  /** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants */
  page(parameters?: ServiceConversationParticipantPageParameters | null, options?: CallOptions): Promise<ServiceConversationParticipantPage>;
}

export interface ServicesIdConversationsIdParticipantsIdStep {
  /** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ServiceConversationParticipant>;
  /** POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid} */
  update(parameters?: ServiceConversationParticipantUpdateParameters | null, options?: CallOptions): Promise<ServiceConversationParticipant>;
  /** DELETE /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid} */
  delete(parameters?: ServiceConversationParticipantDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdConversationsIdWebhooksStep {
  (sid: string | number | bigint): ServicesIdConversationsIdWebhooksIdStep;
  /** POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks */
  create(parameters: ServiceConversationScopedWebhookCreateParameters, options?: CallOptions): Promise<ServiceConversationScopedWebhook>;
  /** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks */
  list(parameters?: ServiceConversationScopedWebhookListParameters | null, options?: CallOptions): Promise<ServiceConversationScopedWebhook[]>;
  stream(parameters?: ServiceConversationScopedWebhookListParameters | null, options?: StreamOptions): AsyncGenerator<ServiceConversationScopedWebhook, void, undefined>;
  /** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks */
  page(parameters?: ServiceConversationScopedWebhookPageParameters | null, options?: CallOptions): Promise<ServiceConversationScopedWebhookPage>;
}

export interface ServicesIdConversationsIdWebhooksIdStep {
  /** GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ServiceConversationScopedWebhook>;
  /** POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid} */
  update(parameters?: ServiceConversationScopedWebhookUpdateParameters | null, options?: CallOptions): Promise<ServiceConversationScopedWebhook>;
  /** DELETE /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdConversationWithParticipantsStep {
  /** POST /v1/Services/{ChatServiceSid}/ConversationWithParticipants */
  create(parameters?: ServiceConversationWithParticipantsCreateParameters | null, options?: CallOptions): Promise<ServiceConversationWithParticipants>;
}

export interface ServicesIdParticipantConversationsStep {
  /** GET /v1/Services/{ChatServiceSid}/ParticipantConversations */
  list(parameters?: ServiceParticipantConversationListParameters | null, options?: CallOptions): Promise<ServiceParticipantConversation[]>;
  stream(parameters?: ServiceParticipantConversationListParameters | null, options?: StreamOptions): AsyncGenerator<ServiceParticipantConversation, void, undefined>;
  /** GET /v1/Services/{ChatServiceSid}/ParticipantConversations */
  page(parameters?: ServiceParticipantConversationPageParameters | null, options?: CallOptions): Promise<ServiceParticipantConversationPage>;
}

export interface ServicesIdRolesStep {
  (sid: string | number | bigint): ServicesIdRolesIdStep;
  /** POST /v1/Services/{ChatServiceSid}/Roles */
  create(parameters: ServiceRoleCreateParameters, options?: CallOptions): Promise<ServiceRole>;
  /** GET /v1/Services/{ChatServiceSid}/Roles */
  list(parameters?: ServiceRoleListParameters | null, options?: CallOptions): Promise<ServiceRole[]>;
  stream(parameters?: ServiceRoleListParameters | null, options?: StreamOptions): AsyncGenerator<ServiceRole, void, undefined>;
  /** GET /v1/Services/{ChatServiceSid}/Roles */
  page(parameters?: ServiceRolePageParameters | null, options?: CallOptions): Promise<ServiceRolePage>;
}

export interface ServicesIdRolesIdStep {
  /** GET /v1/Services/{ChatServiceSid}/Roles/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ServiceRole>;
  /** POST /v1/Services/{ChatServiceSid}/Roles/{Sid} */
  update(parameters: ServiceRoleUpdateParameters, options?: CallOptions): Promise<ServiceRole>;
  /** DELETE /v1/Services/{ChatServiceSid}/Roles/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdUsersStep {
  (sid: string | number | bigint): ServicesIdUsersIdStep;
  /** POST /v1/Services/{ChatServiceSid}/Users */
  create(parameters: ServiceUserCreateParameters, options?: CallOptions): Promise<ServiceUser>;
  /** GET /v1/Services/{ChatServiceSid}/Users */
  list(parameters?: ServiceUserListParameters | null, options?: CallOptions): Promise<ServiceUser[]>;
  stream(parameters?: ServiceUserListParameters | null, options?: StreamOptions): AsyncGenerator<ServiceUser, void, undefined>;
  /** GET /v1/Services/{ChatServiceSid}/Users */
  page(parameters?: ServiceUserPageParameters | null, options?: CallOptions): Promise<ServiceUserPage>;
}

export interface ServicesIdUsersIdStep {
  /** GET /v1/Services/{ChatServiceSid}/Users/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ServiceUser>;
  /** POST /v1/Services/{ChatServiceSid}/Users/{Sid} */
  update(parameters?: ServiceUserUpdateParameters | null, options?: CallOptions): Promise<ServiceUser>;
  /** DELETE /v1/Services/{ChatServiceSid}/Users/{Sid} */
  delete(parameters?: ServiceUserDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
  readonly userConversations: ServicesIdUsersIdUserConversationsStep;
}

export interface ServicesIdUsersIdUserConversationsStep {
  (conversationSid: string | number | bigint): ServicesIdUsersIdUserConversationsIdStep;
  /** GET /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations */
  list(parameters?: ServiceUserConversationListParameters | null, options?: CallOptions): Promise<ServiceUserConversation[]>;
  stream(parameters?: ServiceUserConversationListParameters | null, options?: StreamOptions): AsyncGenerator<ServiceUserConversation, void, undefined>;
  /** GET /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations */
  page(parameters?: ServiceUserConversationPageParameters | null, options?: CallOptions): Promise<ServiceUserConversationPage>;
}

export interface ServicesIdUsersIdUserConversationsIdStep {
  /** GET /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations/{ConversationSid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ServiceUserConversation>;
  /** POST /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations/{ConversationSid} */
  update(parameters?: ServiceUserConversationUpdateParameters | null, options?: CallOptions): Promise<ServiceUserConversation>;
  /** DELETE /v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations/{ConversationSid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface UsersStep {
  (sid: string | number | bigint): UsersIdStep;
  /** POST /v1/Users */
  create(parameters: UserCreateParameters, options?: CallOptions): Promise<User>;
  /** GET /v1/Users */
  list(parameters?: UserListParameters | null, options?: CallOptions): Promise<User[]>;
  stream(parameters?: UserListParameters | null, options?: StreamOptions): AsyncGenerator<User, void, undefined>;
  /** GET /v1/Users */
  page(parameters?: UserPageParameters | null, options?: CallOptions): Promise<UserPage>;
}

export interface UsersIdStep {
  /** GET /v1/Users/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<User>;
  /** POST /v1/Users/{Sid} */
  update(parameters?: UserUpdateParameters | null, options?: CallOptions): Promise<User>;
  /** DELETE /v1/Users/{Sid} */
  delete(parameters?: UserDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
  readonly userConversations: UsersIdUserConversationsStep;
}

export interface UsersIdUserConversationsStep {
  (conversationSid: string | number | bigint): UsersIdUserConversationsIdStep;
  /** GET /v1/Users/{UserSid}/Conversations */
  list(parameters?: UserConversationListParameters | null, options?: CallOptions): Promise<UserConversation[]>;
  stream(parameters?: UserConversationListParameters | null, options?: StreamOptions): AsyncGenerator<UserConversation, void, undefined>;
  /** GET /v1/Users/{UserSid}/Conversations */
  page(parameters?: UserConversationPageParameters | null, options?: CallOptions): Promise<UserConversationPage>;
}

export interface UsersIdUserConversationsIdStep {
  /** GET /v1/Users/{UserSid}/Conversations/{ConversationSid} */
  fetch(parameters?: null, options?: CallOptions): Promise<UserConversation>;
  /** POST /v1/Users/{UserSid}/Conversations/{ConversationSid} */
  update(parameters?: UserConversationUpdateParameters | null, options?: CallOptions): Promise<UserConversation>;
  /** DELETE /v1/Users/{UserSid}/Conversations/{ConversationSid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}
