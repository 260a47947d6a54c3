// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of messaging.v2.typing_indicator. */
export interface TypingIndicator extends AnyRecord {
  success: boolean;
}

/** What messaging.v2.typing_indicator.create takes. */
export interface TypingIndicatorCreateParameters {
  channel: 'whatsapp';
  messageId: string;
}

/** A record of messaging.v2.channels_sender. */
export interface ChannelsSender extends AnyRecord {
  sid: string | null;
  status: string | null;
  sender_id: string | null;
  readonly senderId: string | null;
  configuration: { [member: string]: any } | null;
  webhook: { [member: string]: any } | null;
  profile: { [member: string]: any } | null;
  properties: { [member: string]: any } | null;
  offline_reasons: any[] | null;
  readonly offlineReasons: any[] | null;
  compliance: { [member: string]: any } | null;
  url: string | null;
}

/** What messaging.v2.channels_sender.create takes. */
export interface ChannelsSenderCreateParameters {
  messagingV2ChannelsSenderRequestsCreate: object;
}

/** What messaging.v2.channels_sender.list takes. */
export interface ChannelsSenderListParameters {
  channel: string;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What messaging.v2.channels_sender.page takes. */
export interface ChannelsSenderPageParameters {
  channel: string;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What messaging.v2.channels_sender.page gives. */
export interface ChannelsSenderPage {
  senders: ChannelsSender[];
  [member: string]: any;
}

/** What messaging.v2.channels_sender.update takes. */
export interface ChannelsSenderUpdateParameters {
  messagingV2ChannelsSenderRequestsUpdate?: object | null;
}

/** A record of messaging.v2.domain_cert_v4. */
export interface DomainCertV4 extends AnyRecord {
  domain_sid: string | null;
  readonly domainSid: string | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  date_expires: string | null;
  readonly dateExpires: Date | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  domain_name: string | null;
  readonly domainName: string | null;
  certificate_sid: string | null;
  readonly certificateSid: string | null;
  managed: boolean | null;
  requesting: boolean | null;
  url: string | null;
  cert_in_validation: any;
  readonly certInValidation: any;
}

export interface VersionStep {
  readonly typingIndicator: TypingIndicatorStep;
  readonly channelsSenders: ChannelsSendersStep;
  readonly domainCerts: DomainCertsStep;
}

export interface TypingIndicatorStep {
  /** POST /v2/Indicators/Typing.json */
  create(parameters: TypingIndicatorCreateParameters, options?: CallOptions): Promise<TypingIndicator>;
}

export interface ChannelsSendersStep {
  (sid: string | number | bigint): ChannelsSendersIdStep;
  /** POST /v2/Channels/Senders */
  create(parameters: ChannelsSenderCreateParameters, options?: CallOptions): Promise<ChannelsSender>;
  /** GET /v2/Channels/Senders */
  list(parameters: ChannelsSenderListParameters, options?: CallOptions): Promise<ChannelsSender[]>;
  stream(parameters: ChannelsSenderListParameters, options?: StreamOptions): AsyncGenerator<ChannelsSender, void, undefined>;
  /** GET /v2/Channels/Senders */
  page(parameters: ChannelsSenderPageParameters, options?: CallOptions): Promise<ChannelsSenderPage>;
}

export interface ChannelsSendersIdStep {
  /** GET /v2/Channels/Senders/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ChannelsSender>;
  /** POST /v2/Channels/Senders/{Sid} */
  update(parameters?: ChannelsSenderUpdateParameters | null, options?: CallOptions): Promise<ChannelsSender>;
  /** DELETE /v2/Channels/Senders/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface DomainCertsStep {
  (domainSid: string | number | bigint): DomainCertsIdStep;
}

export interface DomainCertsIdStep {
  /** GET /v2/LinkShortening/Domains/{DomainSid}/Certificate */
  fetch(parameters?: null, options?: CallOptions): Promise<DomainCertV4>;
}
