// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of ip_messaging.v1.channel. */
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

/** What ip_messaging.v1.channel.create takes. */
export interface ChannelCreateParameters {
  friendlyName?: string | null;
  uniqueName?: string | null;
  attributes?: string | null;
  type?: 'public' | 'private' | null;
}

/** What ip_messaging.v1.channel.list takes. */
export interface ChannelListParameters {
  type?: 'public' | 'private' | ReadonlyArray<'public' | 'private'> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v1.channel.page takes. */
export interface ChannelPageParameters {
  type?: 'public' | 'private' | ReadonlyArray<'public' | 'private'> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v1.channel.page gives. */
export interface ChannelPage {
  channels: Channel[];
  [member: string]: any;
}

/** What ip_messaging.v1.channel.update takes. */
export interface ChannelUpdateParameters {
  friendlyName?: string | null;
  uniqueName?: string | null;
  attributes?: string | null;
}

/** A record of ip_messaging.v1.credential. */
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

/** What ip_messaging.v1.credential.create takes. */
export interface CredentialCreateParameters {
  type: 'gcm' | 'apn' | 'fcm';
  friendlyName?: string | null;
  certificate?: string | null;
  privateKey?: string | null;
  sandbox?: boolean | 'true' | 'false' | null;
  apiKey?: string | null;
  secret?: string | null;
}

/** What ip_messaging.v1.credential.list takes. */
export interface CredentialListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v1.credential.page takes. */
export interface CredentialPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v1.credential.page gives. */
export interface CredentialPage {
  credentials: Credential[];
  [member: string]: any;
}

/** What ip_messaging.v1.credential.update takes. */
export interface CredentialUpdateParameters {
  friendlyName?: string | null;
  certificate?: string | null;
  privateKey?: string | null;
  sandbox?: boolean | 'true' | 'false' | null;
  apiKey?: string | null;
  secret?: string | null;
}

/** A record of ip_messaging.v1.invite. */
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

/** What ip_messaging.v1.invite.create takes. */
export interface InviteCreateParameters {
  identity: string;
  roleSid?: string | null;
}

/** What ip_messaging.v1.invite.list takes. */
export interface InviteListParameters {
  identity?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v1.invite.page takes. */
export interface InvitePageParameters {
  identity?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v1.invite.page gives. */
export interface InvitePage {
  invites: Invite[];
  [member: string]: any;
}

/** A record of ip_messaging.v1.member. */
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
}

/** What ip_messaging.v1.member.create takes. */
export interface MemberCreateParameters {
  identity: string;
  roleSid?: string | null;
}

/** What ip_messaging.v1.member.list takes. */
export interface MemberListParameters {
  identity?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v1.member.page takes. */
export interface MemberPageParameters {
  identity?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v1.member.page gives. */
export interface MemberPage {
  members: Member[];
  [member: string]: any;
}

/** What ip_messaging.v1.member.update takes. */
export interface MemberUpdateParameters {
  roleSid?: string | null;
  lastConsumedMessageIndex?: number | bigint | null;
}

/** A record of ip_messaging.v1.message. */
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
  was_edited: boolean | null;
  readonly wasEdited: boolean | null;
  from: string | null;
  body: string | null;
  index: number;
  url: string | null;
}

/** What ip_messaging.v1.message.create takes. */
export interface MessageCreateParameters {
  body: string;
  from?: string | null;
  attributes?: string | null;
}

/** What ip_messaging.v1.message.list takes. */
export interface MessageListParameters {
  order?: 'asc' | 'desc' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v1.message.page takes. */
export interface MessagePageParameters {
  order?: 'asc' | 'desc' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v1.message.page gives. */
export interface MessagePage {
  messages: Message[];
  [member: string]: any;
}

/** What ip_messaging.v1.message.update takes. */
export interface MessageUpdateParameters {
  body?: string | null;
  attributes?: string | null;
}

/** A record of ip_messaging.v1.role. */
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

/** What ip_messaging.v1.role.create takes. */
export interface RoleCreateParameters {
  friendlyName: string;
  type: 'channel' | 'deployment';
  permission: string | ReadonlyArray<string>;
}

/** What ip_messaging.v1.role.list takes. */
export interface RoleListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v1.role.page takes. */
export interface RolePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v1.role.page gives. */
export interface RolePage {
  roles: Role[];
  [member: string]: any;
}

/** What ip_messaging.v1.role.update takes. */
export interface RoleUpdateParameters {
  permission: string | ReadonlyArray<string>;
}

/** A record of ip_messaging.v1.service. */
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
  webhooks: any;
  pre_webhook_url: string | null;
  readonly preWebhookUrl: string | null;
  post_webhook_url: string | null;
  readonly postWebhookUrl: string | null;
  webhook_method: string | null;
  readonly webhookMethod: string | null;
  webhook_filters: any[] | null;
  readonly webhookFilters: any[] | null;
  notifications: any;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What ip_messaging.v1.service.create takes. */
export interface ServiceCreateParameters {
  friendlyName: string;
}

/** What ip_messaging.v1.service.list takes. */
export interface ServiceListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v1.service.page takes. */
export interface ServicePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v1.service.page gives. */
export interface ServicePage {
  services: Service[];
  [member: string]: any;
}

/** What ip_messaging.v1.service.update takes. */
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
  notificationsAddedToChannelEnabled?: boolean | 'true' | 'false' | null;
  notificationsAddedToChannelTemplate?: string | null;
  notificationsRemovedFromChannelEnabled?: boolean | 'true' | 'false' | null;
  notificationsRemovedFromChannelTemplate?: string | null;
  notificationsInvitedToChannelEnabled?: boolean | 'true' | 'false' | null;
  notificationsInvitedToChannelTemplate?: string | null;
  preWebhookUrl?: string | null;
  postWebhookUrl?: string | null;
  webhookMethod?: 'GET' | 'POST' | null;
  webhookFilters?: string | ReadonlyArray<string> | null;
  webhooksOnMessageSendUrl?: string | null;
  webhooksOnMessageSendMethod?: 'GET' | 'POST' | null;
  webhooksOnMessageUpdateUrl?: string | null;
  webhooksOnMessageUpdateMethod?: 'GET' | 'POST' | null;
  webhooksOnMessageRemoveUrl?: string | null;
  webhooksOnMessageRemoveMethod?: 'GET' | 'POST' | null;
  webhooksOnChannelAddUrl?: string | null;
  webhooksOnChannelAddMethod?: 'GET' | 'POST' | null;
  webhooksOnChannelDestroyUrl?: string | null;
  webhooksOnChannelDestroyMethod?: 'GET' | 'POST' | null;
  webhooksOnChannelUpdateUrl?: string | null;
  webhooksOnChannelUpdateMethod?: 'GET' | 'POST' | null;
  webhooksOnMemberAddUrl?: string | null;
  webhooksOnMemberAddMethod?: 'GET' | 'POST' | null;
  webhooksOnMemberRemoveUrl?: string | null;
  webhooksOnMemberRemoveMethod?: 'GET' | 'POST' | null;
  webhooksOnMessageSentUrl?: string | null;
  webhooksOnMessageSentMethod?: 'GET' | 'POST' | null;
  webhooksOnMessageUpdatedUrl?: string | null;
  webhooksOnMessageUpdatedMethod?: 'GET' | 'POST' | null;
  webhooksOnMessageRemovedUrl?: string | null;
  webhooksOnMessageRemovedMethod?: 'GET' | 'POST' | null;
  webhooksOnChannelAddedUrl?: string | null;
  webhooksOnChannelAddedMethod?: 'GET' | 'POST' | null;
  webhooksOnChannelDestroyedUrl?: string | null;
  webhooksOnChannelDestroyedMethod?: 'GET' | 'POST' | null;
  webhooksOnChannelUpdatedUrl?: string | null;
  webhooksOnChannelUpdatedMethod?: 'GET' | 'POST' | null;
  webhooksOnMemberAddedUrl?: string | null;
  webhooksOnMemberAddedMethod?: 'GET' | 'POST' | null;
  webhooksOnMemberRemovedUrl?: string | null;
  webhooksOnMemberRemovedMethod?: 'GET' | 'POST' | null;
  limitsChannelMembers?: number | bigint | null;
  limitsUserChannels?: number | bigint | null;
}

/** A record of ip_messaging.v1.user. */
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

/** What ip_messaging.v1.user.create takes. */
export interface UserCreateParameters {
  identity: string;
  roleSid?: string | null;
  attributes?: string | null;
  friendlyName?: string | null;
}

/** What ip_messaging.v1.user.list takes. */
export interface UserListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v1.user.page takes. */
export interface UserPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v1.user.page gives. */
export interface UserPage {
  users: User[];
  [member: string]: any;
}

/** What ip_messaging.v1.user.update takes. */
export interface UserUpdateParameters {
  roleSid?: string | null;
  attributes?: string | null;
  friendlyName?: string | null;
}

/** A record of ip_messaging.v1.user_channel. */
export interface UserChannel extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  channel_sid: string | null;
  readonly channelSid: string | null;
  member_sid: string | null;
  readonly memberSid: string | null;
  status: string | null;
  last_consumed_message_index: number | null;
  readonly lastConsumedMessageIndex: number | null;
  unread_messages_count: number | null;
  readonly unreadMessagesCount: number | null;
  links: { [name: string]: string } | null;
}

/** What ip_messaging.v1.user_channel.list takes. */
export interface UserChannelListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What ip_messaging.v1.user_channel.page takes. */
export interface UserChannelPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What ip_messaging.v1.user_channel.page gives. */
export interface UserChannelPage {
  channels: UserChannel[];
  [member: string]: any;
}

export interface VersionStep {
  readonly services: ServicesStep;
  readonly credentials: CredentialsStep;
}

export interface ServicesStep {
  (serviceSid: string | number | bigint): ServicesIdStep;
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
  /** POST /v1/Services/{Sid} */
  update(parameters?: ServiceUpdateParameters | null, options?: CallOptions): Promise<Service>;
  /** DELETE /v1/Services/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly channels: ServicesIdChannelsStep;
  readonly roles: ServicesIdRolesStep;
  readonly users: ServicesIdUsersStep;
}

export interface ServicesIdChannelsStep {
  (sid: string | number | bigint): ServicesIdChannelsIdStep;
  /** POST /v1/Services/{ServiceSid}/Channels */
  create(parameters?: ChannelCreateParameters | null, options?: CallOptions): Promise<Channel>;
  /** GET /v1/Services/{ServiceSid}/Channels */
  list(parameters?: ChannelListParameters | null, options?: CallOptions): Promise<Channel[]>;
  stream(parameters?: ChannelListParameters | null, options?: StreamOptions): AsyncGenerator<Channel, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Channels */
  page(parameters?: ChannelPageParameters | null, options?: CallOptions): Promise<ChannelPage>;
}

export interface ServicesIdChannelsIdStep {
  /** GET /v1/Services/{ServiceSid}/Channels/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Channel>;
  /** POST /v1/Services/{ServiceSid}/Channels/{Sid} */
  update(parameters?: ChannelUpdateParameters | null, options?: CallOptions): Promise<Channel>;
  /** DELETE /v1/Services/{ServiceSid}/Channels/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly invites: ServicesIdChannelsIdInvitesStep;
  readonly members: ServicesIdChannelsIdMembersStep;
  readonly messages: ServicesIdChannelsIdMessagesStep;
}

export interface ServicesIdChannelsIdInvitesStep {
  (sid: string | number | bigint): ServicesIdChannelsIdInvitesIdStep;
  /** POST /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites */
  create(parameters: InviteCreateParameters, options?: CallOptions): Promise<Invite>;
  /** GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites */
  list(parameters?: InviteListParameters | null, options?: CallOptions): Promise<Invite[]>;
  stream(parameters?: InviteListParameters | null, options?: StreamOptions): AsyncGenerator<Invite, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites */
  page(parameters?: InvitePageParameters | null, options?: CallOptions): Promise<InvitePage>;
}

export interface ServicesIdChannelsIdInvitesIdStep {
  /** GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Invite>;
  /** DELETE /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdChannelsIdMembersStep {
  (sid: string | number | bigint): ServicesIdChannelsIdMembersIdStep;
  /** POST /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members */
  create(parameters: MemberCreateParameters, options?: CallOptions): Promise<Member>;
  /** GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members */
  list(parameters?: MemberListParameters | null, options?: CallOptions): Promise<Member[]>;
  stream(parameters?: MemberListParameters | null, options?: StreamOptions): AsyncGenerator<Member, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members */
  page(parameters?: MemberPageParameters | null, options?: CallOptions): Promise<MemberPage>;
}

export interface ServicesIdChannelsIdMembersIdStep {
  /** GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Member>;
  /** POST /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid} */
  update(parameters?: MemberUpdateParameters | null, options?: CallOptions): Promise<Member>;
  /** DELETE /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdChannelsIdMessagesStep {
  (sid: string | number | bigint): ServicesIdChannelsIdMessagesIdStep;
  /** POST /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages */
  create(parameters: MessageCreateParameters, options?: CallOptions): Promise<Message>;
  /** GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages */
  list(parameters?: MessageListParameters | null, options?: CallOptions): Promise<Message[]>;
  stream(parameters?: MessageListParameters | null, options?: StreamOptions): AsyncGenerator<Message, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages */
  page(parameters?: MessagePageParameters | null, options?: CallOptions): Promise<MessagePage>;
}

export interface ServicesIdChannelsIdMessagesIdStep {
  /** GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Message>;
  /** POST /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid} */
  update(parameters?: MessageUpdateParameters | null, options?: CallOptions): Promise<Message>;
  /** DELETE /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdRolesStep {
  (sid: string | number | bigint): ServicesIdRolesIdStep;
  /** POST /v1/Services/{ServiceSid}/Roles */
  create(parameters: RoleCreateParameters, options?: CallOptions): Promise<Role>;
  /** GET /v1/Services/{ServiceSid}/Roles */
  list(parameters?: RoleListParameters | null, options?: CallOptions): Promise<Role[]>;
  stream(parameters?: RoleListParameters | null, options?: StreamOptions): AsyncGenerator<Role, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Roles */
  page(parameters?: RolePageParameters | null, options?: CallOptions): Promise<RolePage>;
}

export interface ServicesIdRolesIdStep {
  /** GET /v1/Services/{ServiceSid}/Roles/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Role>;
  /** POST /v1/Services/{ServiceSid}/Roles/{Sid} */
  update(parameters: RoleUpdateParameters, options?: CallOptions): Promise<Role>;
  /** DELETE /v1/Services/{ServiceSid}/Roles/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdUsersStep {
  (sid: string | number | bigint): ServicesIdUsersIdStep;
  /** POST /v1/Services/{ServiceSid}/Users */
  create(parameters: UserCreateParameters, options?: CallOptions): Promise<User>;
  /** GET /v1/Services/{ServiceSid}/Users */
  list(parameters?: UserListParameters | null, options?: CallOptions): Promise<User[]>;
  stream(parameters?: UserListParameters | null, options?: StreamOptions): AsyncGenerator<User, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Users */
  page(parameters?: UserPageParameters | null, options?: CallOptions): Promise<UserPage>;
}

export interface ServicesIdUsersIdStep {
  /** GET /v1/Services/{ServiceSid}/Users/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<User>;
  /** POST /v1/Services/{ServiceSid}/Users/{Sid} */
  update(parameters?: UserUpdateParameters | null, options?: CallOptions): Promise<User>;
  /** DELETE /v1/Services/{ServiceSid}/Users/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly userChannels: ServicesIdUsersIdUserChannelsStep;
}

export interface ServicesIdUsersIdUserChannelsStep {
  /** GET /v1/Services/{ServiceSid}/Users/{UserSid}/Channels */
  list(parameters?: UserChannelListParameters | null, options?: CallOptions): Promise<UserChannel[]>;
  stream(parameters?: UserChannelListParameters | null, options?: StreamOptions): AsyncGenerator<UserChannel, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Users/{UserSid}/Channels */
  page(parameters?: UserChannelPageParameters | null, options?: CallOptions): Promise<UserChannelPage>;
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
