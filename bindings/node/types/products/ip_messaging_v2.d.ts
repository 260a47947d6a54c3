// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of ip_messaging.v2.binding. */
export interface Binding extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  endpoint: string | null;
  identity: string | null;
  credential_sid: string | null;
  readonly credentialSid: string | null;
  binding_type: string | null;
  readonly bindingType: string | null;
  message_types: any[] | null;
  readonly messageTypes: any[] | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What ip_messaging.v2.binding.list takes. */
export interface BindingListParameters {
  bindingType?: 'gcm' | 'apn' | 'fcm' | ReadonlyArray<'gcm' | 'apn' | 'fcm'> | null;
  identity?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v2.binding.page takes. */
export interface BindingPageParameters {
  bindingType?: 'gcm' | 'apn' | 'fcm' | ReadonlyArray<'gcm' | 'apn' | 'fcm'> | null;
  identity?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v2.binding.page gives. */
export interface BindingPage {
  bindings: Binding[];
  [member: string]: any;
}

/** A record of ip_messaging.v2.channel. */
export interface Channel extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  attributes: string | null;
  type: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  created_by: string | null;
  readonly createdBy: string | null;
  members_count: number;
  readonly membersCount: number;
  messages_count: number;
  readonly messagesCount: number;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What ip_messaging.v2.channel.create takes. */
export interface ChannelCreateParameters {
  friendlyName?: string | null;
  uniqueName?: string | null;
  attributes?: string | null;
  type?: 'public' | 'private' | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  createdBy?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What ip_messaging.v2.channel.list takes. */
export interface ChannelListParameters {
  type?: 'public' | 'private' | ReadonlyArray<'public' | 'private'> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v2.channel.page takes. */
export interface ChannelPageParameters {
  type?: 'public' | 'private' | ReadonlyArray<'public' | 'private'> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v2.channel.page gives. */
export interface ChannelPage {
  channels: Channel[];
  [member: string]: any;
}

/** What ip_messaging.v2.channel.update takes. */
export interface ChannelUpdateParameters {
  friendlyName?: string | null;
  uniqueName?: string | null;
  attributes?: string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  createdBy?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What ip_messaging.v2.channel.delete takes. */
export interface ChannelDeleteParameters {
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of ip_messaging.v2.channel_webhook. */
export interface ChannelWebhook extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  channel_sid: string | null;
  readonly channelSid: string | null;
  type: string | null;
  url: string | null;
  configuration: any;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
}

/** What ip_messaging.v2.channel_webhook.create takes. */
export interface ChannelWebhookCreateParameters {
  type: 'webhook' | 'trigger' | 'studio';
  configurationUrl?: string | null;
  configurationMethod?: 'GET' | 'POST' | null;
  configurationFilters?: string | ReadonlyArray<string> | null;
  configurationTriggers?: string | ReadonlyArray<string> | null;
  configurationFlowSid?: string | null;
  configurationRetryCount?: number | bigint | null;
}

/** What ip_messaging.v2.channel_webhook.list takes. */
export interface ChannelWebhookListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v2.channel_webhook.page takes. */
export interface ChannelWebhookPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v2.channel_webhook.page gives. */
export interface ChannelWebhookPage {
  webhooks: ChannelWebhook[];
  [member: string]: any;
}

/** What ip_messaging.v2.channel_webhook.update takes. */
export interface ChannelWebhookUpdateParameters {
  configurationUrl?: string | null;
  configurationMethod?: 'GET' | 'POST' | null;
  configurationFilters?: string | ReadonlyArray<string> | null;
  configurationTriggers?: string | ReadonlyArray<string> | null;
  configurationFlowSid?: string | null;
  configurationRetryCount?: number | bigint | null;
}

/** A record of ip_messaging.v2.credential. */
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

/** What ip_messaging.v2.credential.create takes. */
export interface CredentialCreateParameters {
  type: 'gcm' | 'apn' | 'fcm';
  friendlyName?: string | null;
  certificate?: string | null;
  privateKey?: string | null;
  sandbox?: boolean | 'true' | 'false' | null;
  apiKey?: string | null;
  secret?: string | null;
}

/** What ip_messaging.v2.credential.list takes. */
export interface CredentialListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v2.credential.page takes. */
export interface CredentialPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v2.credential.page gives. */
export interface CredentialPage {
  credentials: Credential[];
  [member: string]: any;
}

/** What ip_messaging.v2.credential.update takes. */
export interface CredentialUpdateParameters {
  friendlyName?: string | null;
  certificate?: string | null;
  privateKey?: string | null;
  sandbox?: boolean | 'true' | 'false' | null;
  apiKey?: string | null;
  secret?: string | null;
}

/** A record of ip_messaging.v2.invite. */
export interface Invite extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  channel_sid: string | null;
  readonly channelSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  identity: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  role_sid: string | null;
  readonly roleSid: string | null;
  created_by: string | null;
  readonly createdBy: string | null;
  url: string | null;
}

/** What ip_messaging.v2.invite.create takes. */
export interface InviteCreateParameters {
  identity: string;
  roleSid?: string | null;
}

/** What ip_messaging.v2.invite.list takes. */
export interface InviteListParameters {
  identity?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v2.invite.page takes. */
export interface InvitePageParameters {
  identity?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v2.invite.page gives. */
export interface InvitePage {
  invites: Invite[];
  [member: string]: any;
}

/** A record of ip_messaging.v2.member. */
export interface Member extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  channel_sid: string | null;
  readonly channelSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  identity: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  role_sid: string | null;
  readonly roleSid: string | null;
  last_consumed_message_index: number | null;
  readonly lastConsumedMessageIndex: number | null;
  last_consumption_timestamp: string | null;
  readonly lastConsumptionTimestamp: Date | null;
  url: string | null;
  attributes: string | null;
}

/** What ip_messaging.v2.member.create takes. */
export interface MemberCreateParameters {
  identity: string;
  roleSid?: string | null;
  lastConsumedMessageIndex?: number | bigint | null;
  lastConsumptionTimestamp?: Date | string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  attributes?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What ip_messaging.v2.member.list takes. */
export interface MemberListParameters {
  identity?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v2.member.page takes. */
export interface MemberPageParameters {
  identity?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v2.member.page gives. */
export interface MemberPage {
  members: Member[];
  [member: string]: any;
}

/** What ip_messaging.v2.member.update takes. */
export interface MemberUpdateParameters {
  roleSid?: string | null;
  lastConsumedMessageIndex?: number | bigint | null;
  lastConsumptionTimestamp?: Date | string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  attributes?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What ip_messaging.v2.member.delete takes. */
export interface MemberDeleteParameters {
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of ip_messaging.v2.message. */
export interface Message extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  attributes: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  to: string | null;
  channel_sid: string | null;
  readonly channelSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  last_updated_by: string | null;
  readonly lastUpdatedBy: string | null;
  was_edited: boolean | null;
  readonly wasEdited: boolean | null;
  from: string | null;
  body: string | null;
  index: number;
  type: string | null;
  media: any;
  url: string | null;
}

/** What ip_messaging.v2.message.create takes. */
export interface MessageCreateParameters {
  from?: string | null;
  attributes?: string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  lastUpdatedBy?: string | null;
  body?: string | null;
  mediaSid?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What ip_messaging.v2.message.list takes. */
export interface MessageListParameters {
  order?: 'asc' | 'desc' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v2.message.page takes. */
export interface MessagePageParameters {
  order?: 'asc' | 'desc' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v2.message.page gives. */
export interface MessagePage {
  messages: Message[];
  [member: string]: any;
}

/** What ip_messaging.v2.message.update takes. */
export interface MessageUpdateParameters {
  body?: string | null;
  attributes?: string | null;
  dateCreated?: Date | string | null;
  dateUpdated?: Date | string | null;
  lastUpdatedBy?: string | null;
  from?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What ip_messaging.v2.message.delete takes. */
export interface MessageDeleteParameters {
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of ip_messaging.v2.role. */
export interface Role extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
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

/** What ip_messaging.v2.role.create takes. */
export interface RoleCreateParameters {
  friendlyName: string;
  type: 'channel' | 'deployment';
  permission: string | ReadonlyArray<string>;
}

/** What ip_messaging.v2.role.list takes. */
export interface RoleListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v2.role.page takes. */
export interface RolePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v2.role.page gives. */
export interface RolePage {
  roles: Role[];
  [member: string]: any;
}

/** What ip_messaging.v2.role.update takes. */
export interface RoleUpdateParameters {
  permission: string | ReadonlyArray<string>;
}

/** A record of ip_messaging.v2.service. */
export interface Service extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  default_service_role_sid: string | null;
  readonly defaultServiceRoleSid: string | null;
  default_channel_role_sid: string | null;
  readonly defaultChannelRoleSid: string | null;
  default_channel_creator_role_sid: string | null;
  readonly defaultChannelCreatorRoleSid: string | null;
  read_status_enabled: boolean | null;
  readonly readStatusEnabled: boolean | null;
  reachability_enabled: boolean | null;
  readonly reachabilityEnabled: boolean | null;
  typing_indicator_timeout: number;
  readonly typingIndicatorTimeout: number;
  consumption_report_interval: number;
  readonly consumptionReportInterval: number;
  limits: any;
  pre_webhook_url: string | null;
  readonly preWebhookUrl: string | null;
  post_webhook_url: string | null;
  readonly postWebhookUrl: string | null;
  webhook_method: string | null;
  readonly webhookMethod: string | null;
  webhook_filters: any[] | null;
  readonly webhookFilters: any[] | null;
  pre_webhook_retry_count: number;
  readonly preWebhookRetryCount: number;
  post_webhook_retry_count: number;
  readonly postWebhookRetryCount: number;
  notifications: any;
  media: any;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What ip_messaging.v2.service.create takes. */
export interface ServiceCreateParameters {
  friendlyName: string;
}

/** What ip_messaging.v2.service.list takes. */
export interface ServiceListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v2.service.page takes. */
export interface ServicePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v2.service.page gives. */
export interface ServicePage {
  services: Service[];
  [member: string]: any;
}

/** What ip_messaging.v2.service.update takes. */
export interface ServiceUpdateParameters {
  friendlyName?: string | null;
  defaultServiceRoleSid?: string | null;
  defaultChannelRoleSid?: string | null;
  defaultChannelCreatorRoleSid?: string | null;
  readStatusEnabled?: boolean | 'true' | 'false' | null;
  reachabilityEnabled?: boolean | 'true' | 'false' | null;
  typingIndicatorTimeout?: number | bigint | null;
  consumptionReportInterval?: number | bigint | null;
  notificationsNewMessageEnabled?: boolean | 'true' | 'false' | null;
  notificationsNewMessageTemplate?: string | null;
  notificationsNewMessageSound?: string | null;
  notificationsNewMessageBadgeCountEnabled?: boolean | 'true' | 'false' | null;
  notificationsAddedToChannelEnabled?: boolean | 'true' | 'false' | null;
  notificationsAddedToChannelTemplate?: string | null;
  notificationsAddedToChannelSound?: string | null;
  notificationsRemovedFromChannelEnabled?: boolean | 'true' | 'false' | null;
  notificationsRemovedFromChannelTemplate?: string | null;
  notificationsRemovedFromChannelSound?: string | null;
  notificationsInvitedToChannelEnabled?: boolean | 'true' | 'false' | null;
  notificationsInvitedToChannelTemplate?: string | null;
  notificationsInvitedToChannelSound?: string | null;
  preWebhookUrl?: string | null;
  postWebhookUrl?: string | null;
  webhookMethod?: 'GET' | 'POST' | null;
  webhookFilters?: string | ReadonlyArray<string> | null;
  limitsChannelMembers?: number | bigint | null;
  limitsUserChannels?: number | bigint | null;
  mediaCompatibilityMessage?: string | null;
  preWebhookRetryCount?: number | bigint | null;
  postWebhookRetryCount?: number | bigint | null;
  notificationsLogEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of ip_messaging.v2.user. */
export interface User extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  attributes: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  role_sid: string | null;
  readonly roleSid: string | null;
  identity: string | null;
  is_online: boolean | null;
  readonly isOnline: boolean | null;
  is_notifiable: boolean | null;
  readonly isNotifiable: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  joined_channels_count: number;
  readonly joinedChannelsCount: number;
  links: { [name: string]: string } | null;
  url: string | null;
}

/** What ip_messaging.v2.user.create takes. */
export interface UserCreateParameters {
  identity: string;
  roleSid?: string | null;
  attributes?: string | object | null;
  friendlyName?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** What ip_messaging.v2.user.list takes. */
export interface UserListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v2.user.page takes. */
export interface UserPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v2.user.page gives. */
export interface UserPage {
  users: User[];
  [member: string]: any;
}

/** What ip_messaging.v2.user.update takes. */
export interface UserUpdateParameters {
  roleSid?: string | null;
  attributes?: string | object | null;
  friendlyName?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of ip_messaging.v2.user_binding. */
export interface UserBinding extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  endpoint: string | null;
  identity: string | null;
  user_sid: string | null;
  readonly userSid: string | null;
  credential_sid: string | null;
  readonly credentialSid: string | null;
  binding_type: string | null;
  readonly bindingType: string | null;
  message_types: any[] | null;
  readonly messageTypes: any[] | null;
  url: string | null;
}

/** What ip_messaging.v2.user_binding.list takes. */
export interface UserBindingListParameters {
  bindingType?: 'gcm' | 'apn' | 'fcm' | ReadonlyArray<'gcm' | 'apn' | 'fcm'> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v2.user_binding.page takes. */
export interface UserBindingPageParameters {
  bindingType?: 'gcm' | 'apn' | 'fcm' | ReadonlyArray<'gcm' | 'apn' | 'fcm'> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v2.user_binding.page gives. */
export interface UserBindingPage {
  bindings: UserBinding[];
  [member: string]: any;
}

/** A record of ip_messaging.v2.user_channel. */
export interface UserChannel extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  channel_sid: string | null;
  readonly channelSid: string | null;
  user_sid: string | null;
  readonly userSid: string | null;
  member_sid: string | null;
  readonly memberSid: string | null;
  status: string | null;
  last_consumed_message_index: number | null;
  readonly lastConsumedMessageIndex: number | null;
  unread_messages_count: number | null;
  readonly unreadMessagesCount: number | null;
  links: { [name: string]: string } | null;
  url: string | null;
  notification_level: string | null;
  readonly notificationLevel: string | null;
}

/** What ip_messaging.v2.user_channel.list takes. */
export interface UserChannelListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v2.user_channel.page takes. */
export interface UserChannelPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v2.user_channel.page gives. */
export interface UserChannelPage {
  channels: UserChannel[];
  [member: string]: any;
}

/** What ip_messaging.v2.user_channel.update takes. */
export interface UserChannelUpdateParameters {
  notificationLevel?: 'default' | 'muted' | null;
  lastConsumedMessageIndex?: number | bigint | null;
  lastConsumptionTimestamp?: Date | string | null;
}

export interface VersionStep {
  readonly services: ServicesStep;
  readonly credentials: CredentialsStep;
}

export interface ServicesStep {
  (serviceSid: string | number | bigint): ServicesIdStep;
  /** POST /v2/Services */
  create(parameters: ServiceCreateParameters, options?: CallOptions): Promise<Service>;
  /** GET /v2/Services */
  list(parameters?: ServiceListParameters | null, options?: CallOptions): Promise<Service[]>;
  stream(parameters?: ServiceListParameters | null, options?: StreamOptions): AsyncGenerator<Service, void, undefined>;
  /** GET /v2/Services */
  page(parameters?: ServicePageParameters | null, options?: CallOptions): Promise<ServicePage>;
}

export interface ServicesIdStep {
  /** GET /v2/Services/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Service>;
  /** POST /v2/Services/{Sid} */
  update(parameters?: ServiceUpdateParameters | null, options?: CallOptions): Promise<Service>;
  /** DELETE /v2/Services/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly bindings: ServicesIdBindingsStep;
  readonly channels: ServicesIdChannelsStep;
  readonly roles: ServicesIdRolesStep;
  readonly users: ServicesIdUsersStep;
}

export interface ServicesIdBindingsStep {
  (sid: string | number | bigint): ServicesIdBindingsIdStep;
  /** GET /v2/Services/{ServiceSid}/Bindings */
  list(parameters?: BindingListParameters | null, options?: CallOptions): Promise<Binding[]>;
  stream(parameters?: BindingListParameters | null, options?: StreamOptions): AsyncGenerator<Binding, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/Bindings */
  page(parameters?: BindingPageParameters | null, options?: CallOptions): Promise<BindingPage>;
}

export interface ServicesIdBindingsIdStep {
  /** GET /v2/Services/{ServiceSid}/Bindings/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Binding>;
  /** DELETE /v2/Services/{ServiceSid}/Bindings/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdChannelsStep {
  (sid: string | number | bigint): ServicesIdChannelsIdStep;
  /** POST /v2/Services/{ServiceSid}/Channels */
  create(parameters?: ChannelCreateParameters | null, options?: CallOptions): Promise<Channel>;
  /** GET /v2/Services/{ServiceSid}/Channels */
  list(parameters?: ChannelListParameters | null, options?: CallOptions): Promise<Channel[]>;
  stream(parameters?: ChannelListParameters | null, options?: StreamOptions): AsyncGenerator<Channel, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/Channels */
  page(parameters?: ChannelPageParameters | null, options?: CallOptions): Promise<ChannelPage>;
}

export interface ServicesIdChannelsIdStep {
  /** GET /v2/Services/{ServiceSid}/Channels/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Channel>;
  /** POST /v2/Services/{ServiceSid}/Channels/{Sid} */
  update(parameters?: ChannelUpdateParameters | null, options?: CallOptions): Promise<Channel>;
  /** DELETE /v2/Services/{ServiceSid}/Channels/{Sid} */
  delete(parameters?: ChannelDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
  readonly webhooks: ServicesIdChannelsIdWebhooksStep;
  readonly invites: ServicesIdChannelsIdInvitesStep;
  readonly members: ServicesIdChannelsIdMembersStep;
  readonly messages: ServicesIdChannelsIdMessagesStep;
}

export interface ServicesIdChannelsIdWebhooksStep {
  (sid: string | number | bigint): ServicesIdChannelsIdWebhooksIdStep;
  /** POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks */
  create(parameters: ChannelWebhookCreateParameters, options?: CallOptions): Promise<ChannelWebhook>;
  /** GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks */
  list(parameters?: ChannelWebhookListParameters | null, options?: CallOptions): Promise<ChannelWebhook[]>;
  stream(parameters?: ChannelWebhookListParameters | null, options?: StreamOptions): AsyncGenerator<ChannelWebhook, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks */
  page(parameters?: ChannelWebhookPageParameters | null, options?: CallOptions): Promise<ChannelWebhookPage>;
}

export interface ServicesIdChannelsIdWebhooksIdStep {
  /** GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ChannelWebhook>;
  /** POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid} */
  update(parameters?: ChannelWebhookUpdateParameters | null, options?: CallOptions): Promise<ChannelWebhook>;
  /** DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdChannelsIdInvitesStep {
  (sid: string | number | bigint): ServicesIdChannelsIdInvitesIdStep;
  /** POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites */
  create(parameters: InviteCreateParameters, options?: CallOptions): Promise<Invite>;
  /** GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites */
  list(parameters?: InviteListParameters | null, options?: CallOptions): Promise<Invite[]>;
  stream(parameters?: InviteListParameters | null, options?: StreamOptions): AsyncGenerator<Invite, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites */
  page(parameters?: InvitePageParameters | null, options?: CallOptions): Promise<InvitePage>;
}

export interface ServicesIdChannelsIdInvitesIdStep {
  /** GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Invite>;
  /** DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdChannelsIdMembersStep {
  (sid: string | number | bigint): ServicesIdChannelsIdMembersIdStep;
  /** POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members */
  create(parameters: MemberCreateParameters, options?: CallOptions): Promise<Member>;
  /** GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members */
  list(parameters?: MemberListParameters | null, options?: CallOptions): Promise<Member[]>;
  stream(parameters?: MemberListParameters | null, options?: StreamOptions): AsyncGenerator<Member, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members */
  page(parameters?: MemberPageParameters | null, options?: CallOptions): Promise<MemberPage>;
}

export interface ServicesIdChannelsIdMembersIdStep {
  /** GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Member>;
  /** POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid} */
  update(parameters?: MemberUpdateParameters | null, options?: CallOptions): Promise<Member>;
  /** DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid} */
  delete(parameters?: MemberDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdChannelsIdMessagesStep {
  (sid: string | number | bigint): ServicesIdChannelsIdMessagesIdStep;
  /** POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages */
  create(parameters?: MessageCreateParameters | null, options?: CallOptions): Promise<Message>;
  /** GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages */
  list(parameters?: MessageListParameters | null, options?: CallOptions): Promise<Message[]>;
  stream(parameters?: MessageListParameters | null, options?: StreamOptions): AsyncGenerator<Message, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages */
  page(parameters?: MessagePageParameters | null, options?: CallOptions): Promise<MessagePage>;
}

export interface ServicesIdChannelsIdMessagesIdStep {
  /** GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Message>;
  /** POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid} */
  update(parameters?: MessageUpdateParameters | null, options?: CallOptions): Promise<Message>;
  /** DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid} */
  delete(parameters?: MessageDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdRolesStep {
  (sid: string | number | bigint): ServicesIdRolesIdStep;
  /** POST /v2/Services/{ServiceSid}/Roles */
  create(parameters: RoleCreateParameters, options?: CallOptions): Promise<Role>;
  /** GET /v2/Services/{ServiceSid}/Roles */
  list(parameters?: RoleListParameters | null, options?: CallOptions): Promise<Role[]>;
  stream(parameters?: RoleListParameters | null, options?: StreamOptions): AsyncGenerator<Role, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/Roles */
  page(parameters?: RolePageParameters | null, options?: CallOptions): Promise<RolePage>;
}

export interface ServicesIdRolesIdStep {
  /** GET /v2/Services/{ServiceSid}/Roles/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Role>;
  /** POST /v2/Services/{ServiceSid}/Roles/{Sid} */
  update(parameters: RoleUpdateParameters, options?: CallOptions): Promise<Role>;
  /** DELETE /v2/Services/{ServiceSid}/Roles/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdUsersStep {
  (sid: string | number | bigint): ServicesIdUsersIdStep;
  /** POST /v2/Services/{ServiceSid}/Users */
  create(parameters: UserCreateParameters, options?: CallOptions): Promise<User>;
  /** GET /v2/Services/{ServiceSid}/Users */
  list(parameters?: UserListParameters | null, options?: CallOptions): Promise<User[]>;
  stream(parameters?: UserListParameters | null, options?: StreamOptions): AsyncGenerator<User, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/Users */
  page(parameters?: UserPageParameters | null, options?: CallOptions): Promise<UserPage>;
}

export interface ServicesIdUsersIdStep {
  /** GET /v2/Services/{ServiceSid}/Users/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<User>;
  /** POST /v2/Services/{ServiceSid}/Users/{Sid} */
  update(parameters?: UserUpdateParameters | null, options?: CallOptions): Promise<User>;
  /** DELETE /v2/Services/{ServiceSid}/Users/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly userBindings: ServicesIdUsersIdUserBindingsStep;
  readonly userChannels: ServicesIdUsersIdUserChannelsStep;
}

export interface ServicesIdUsersIdUserBindingsStep {
  (sid: string | number | bigint): ServicesIdUsersIdUserBindingsIdStep;
  /** GET /v2/Services/{ServiceSid}/Users/{UserSid}/Bindings */
  list(parameters?: UserBindingListParameters | null, options?: CallOptions): Promise<UserBinding[]>;
  stream(parameters?: UserBindingListParameters | null, options?: StreamOptions): AsyncGenerator<UserBinding, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/Users/{UserSid}/Bindings */
  page(parameters?: UserBindingPageParameters | null, options?: CallOptions): Promise<UserBindingPage>;
}

export interface ServicesIdUsersIdUserBindingsIdStep {
  /** GET /v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<UserBinding>;
  /** DELETE /v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdUsersIdUserChannelsStep {
  (channelSid: string | number | bigint): ServicesIdUsersIdUserChannelsIdStep;
  /** GET /v2/Services/{ServiceSid}/Users/{UserSid}/Channels */
  list(parameters?: UserChannelListParameters | null, options?: CallOptions): Promise<UserChannel[]>;
  stream(parameters?: UserChannelListParameters | null, options?: StreamOptions): AsyncGenerator<UserChannel, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/Users/{UserSid}/Channels */
  page(parameters?: UserChannelPageParameters | null, options?: CallOptions): Promise<UserChannelPage>;
}

export interface ServicesIdUsersIdUserChannelsIdStep {
  /** GET /v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid} */
  fetch(parameters?: null, options?: CallOptions): Promise<UserChannel>;
  /** POST /v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid} */
  update(parameters?: UserChannelUpdateParameters | null, options?: CallOptions): Promise<UserChannel>;
  /** DELETE /v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface CredentialsStep {
  (sid: string | number | bigint): CredentialsIdStep;
  /** POST /v2/Credentials */
  create(parameters: CredentialCreateParameters, options?: CallOptions): Promise<Credential>;
  /** GET /v2/Credentials */
  list(parameters?: CredentialListParameters | null, options?: CallOptions): Promise<Credential[]>;
  stream(parameters?: CredentialListParameters | null, options?: StreamOptions): AsyncGenerator<Credential, void, undefined>;
  /** GET /v2/Credentials */
  page(parameters?: CredentialPageParameters | null, options?: CallOptions): Promise<CredentialPage>;
}

export interface CredentialsIdStep {
  /** GET /v2/Credentials/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Credential>;
  /** POST /v2/Credentials/{Sid} */
  update(parameters?: CredentialUpdateParameters | null, options?: CallOptions): Promise<Credential>;
  /** DELETE /v2/Credentials/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}
