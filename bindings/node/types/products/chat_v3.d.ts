// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of chat.v3.channel. */
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
  messaging_service_sid: string | null;
  readonly messagingServiceSid: string | null;
  url: string | null;
}

/** What chat.v3.channel.update takes. */
export interface ChannelUpdateParameters {
  type?: 'public' | 'private' | null;
  messagingServiceSid?: string | null;
  xTwilioWebhookEnabled?: boolean | 'true' | 'false' | null;
}

export interface VersionStep {
  readonly channels: ChannelsStep;
}

export interface ChannelsStep {
  (serviceSid: string | number | bigint, sid: string | number | bigint): ChannelsIdStep;
}

export interface ChannelsIdStep {
  /** POST /v3/Services/{ServiceSid}/Channels/{Sid} */
  update(parameters?: ChannelUpdateParameters | null, options?: CallOptions): Promise<Channel>;
}
