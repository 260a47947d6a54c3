// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of flex_api.v2.flex_user. */
export interface FlexUser extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  instance_sid: string | null;
  readonly instanceSid: string | null;
  user_sid: string | null;
  readonly userSid: string | null;
  flex_user_sid: string | null;
  readonly flexUserSid: string | null;
  worker_sid: string | null;
  readonly workerSid: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  flex_team_sid: string | null;
  readonly flexTeamSid: string | null;
  username: string | null;
  email: string | null;
  locale: string | null;
  roles: any[] | null;
  created_date: string | null;
  readonly createdDate: Date | null;
  updated_date: string | null;
  readonly updatedDate: Date | null;
  version: number;
  url: string | null;
}

/** What flex_api.v2.flex_user.update takes. */
export interface FlexUserUpdateParameters {
  email?: string | null;
  userSid?: string | null;
  locale?: string | null;
}

/** A record of flex_api.v2.web_channel. */
export interface WebChannel extends AnyRecord {
  conversation_sid: string | null;
  readonly conversationSid: string | null;
  identity: string | null;
}

/** What flex_api.v2.web_channel.create takes. */
export interface WebChannelCreateParameters {
  addressSid: string;
  chatFriendlyName?: string | null;
  customerFriendlyName?: string | null;
  preEngagementData?: string | null;
  identity?: string | null;
  uiVersion?: string | null;
}

export interface VersionStep {
  readonly flexUser: FlexUserStep;
  readonly webChannels: WebChannelsStep;
}

export interface FlexUserStep {
  (instanceSid: string | number | bigint, flexUserSid: string | number | bigint): FlexUserIdStep;
}

export interface FlexUserIdStep {
  /** GET /v2/Instances/{InstanceSid}/Users/{FlexUserSid} */
  fetch(parameters?: null, options?: CallOptions): Promise<FlexUser>;
  /** POST /v2/Instances/{InstanceSid}/Users/{FlexUserSid} */
  update(parameters?: FlexUserUpdateParameters | null, options?: CallOptions): Promise<FlexUser>;
}

export interface WebChannelsStep {
  /** POST /v2/WebChats */
  create(parameters: WebChannelCreateParameters, options?: CallOptions): Promise<WebChannel>;
}
