// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of routes.v2.phone_number. */
export interface PhoneNumber extends AnyRecord {
  phone_number: string | null;
  readonly phoneNumber: string | null;
  url: string | null;
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  voice_region: string | null;
  readonly voiceRegion: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
}

/** What routes.v2.phone_number.update takes. */
export interface PhoneNumberUpdateParameters {
  voiceRegion?: string | null;
  friendlyName?: string | null;
}

/** A record of routes.v2.sip_domain. */
export interface SipDomain extends AnyRecord {
  sip_domain: string | null;
  readonly sipDomain: string | null;
  url: string | null;
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  voice_region: string | null;
  readonly voiceRegion: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
}

/** What routes.v2.sip_domain.update takes. */
export interface SipDomainUpdateParameters {
  voiceRegion?: string | null;
  friendlyName?: string | null;
}

/** A record of routes.v2.trunks. */
export interface Trunks extends AnyRecord {
  sip_trunk_domain: string | null;
  readonly sipTrunkDomain: string | null;
  url: string | null;
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  voice_region: string | null;
  readonly voiceRegion: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
}

/** What routes.v2.trunks.update takes. */
export interface TrunksUpdateParameters {
  voiceRegion?: string | null;
  friendlyName?: string | null;
}

export interface VersionStep {
  readonly phoneNumbers: PhoneNumbersStep;
  readonly sipDomains: SipDomainsStep;
  readonly trunks: TrunksStep;
}

export interface PhoneNumbersStep {
  (phoneNumber: string | number | bigint): PhoneNumbersIdStep;
}

export interface PhoneNumbersIdStep {
  /** GET /v2/PhoneNumbers/{PhoneNumber} */
  fetch(parameters?: null, options?: CallOptions): Promise<PhoneNumber>;
  /** POST /v2/PhoneNumbers/{PhoneNumber} */
  update(parameters?: PhoneNumberUpdateParameters | null, options?: CallOptions): Promise<PhoneNumber>;
}

export interface SipDomainsStep {
  (sipDomain: string | number | bigint): SipDomainsIdStep;
}

export interface SipDomainsIdStep {
  /** GET /v2/SipDomains/{SipDomain} */
  fetch(parameters?: null, options?: CallOptions): Promise<SipDomain>;
  /** POST /v2/SipDomains/{SipDomain} */
  update(parameters?: SipDomainUpdateParameters | null, options?: CallOptions): Promise<SipDomain>;
}

export interface TrunksStep {
  (sipTrunkDomain: string | number | bigint): TrunksIdStep;
}

export interface TrunksIdStep {
  /** GET /v2/Trunks/{SipTrunkDomain} */
  fetch(parameters?: null, options?: CallOptions): Promise<Trunks>;
  /** POST /v2/Trunks/{SipTrunkDomain} */
  update(parameters?: TrunksUpdateParameters | null, options?: CallOptions): Promise<Trunks>;
}
