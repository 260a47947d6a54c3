// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of trunking.v1.credential_list. */
export interface CredentialList extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  sid: string | null;
  trunk_sid: string | null;
  readonly trunkSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What trunking.v1.credential_list.create takes. */
export interface CredentialListCreateParameters {
  credentialListSid: string;
}

/** What trunking.v1.credential_list.list takes. */
export interface CredentialListListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trunking.v1.credential_list.page takes. */
export interface CredentialListPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trunking.v1.credential_list.page gives. */
export interface CredentialListPage {
  credential_lists: CredentialList[];
  [member: string]: any;
}

/** A record of trunking.v1.ip_access_control_list. */
export interface IpAccessControlList extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  sid: string | null;
  trunk_sid: string | null;
  readonly trunkSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What trunking.v1.ip_access_control_list.create takes. */
export interface IpAccessControlListCreateParameters {
  ipAccessControlListSid: string;
}

/** What trunking.v1.ip_access_control_list.list takes. */
export interface IpAccessControlListListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trunking.v1.ip_access_control_list.page takes. */
export interface IpAccessControlListPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trunking.v1.ip_access_control_list.page gives. */
export interface IpAccessControlListPage {
  ip_access_control_lists: IpAccessControlList[];
  [member: string]: any;
}

/** A record of trunking.v1.origination_url. */
export interface OriginationUrl extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  sid: string | null;
  trunk_sid: string | null;
  readonly trunkSid: string | null;
  weight: number;
  enabled: boolean | null;
  sip_url: string | null;
  readonly sipUrl: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  priority: number;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What trunking.v1.origination_url.create takes. */
export interface OriginationUrlCreateParameters {
  weight: number | bigint;
  priority: number | bigint;
  enabled: boolean | 'true' | 'false';
  friendlyName: string;
  sipUrl: string;
}

/** What trunking.v1.origination_url.list takes. */
export interface OriginationUrlListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trunking.v1.origination_url.page takes. */
export interface OriginationUrlPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trunking.v1.origination_url.page gives. */
export interface OriginationUrlPage {
  origination_urls: OriginationUrl[];
  [member: string]: any;
}

/** What trunking.v1.origination_url.update takes. */
export interface OriginationUrlUpdateParameters {
  weight?: number | bigint | null;
  priority?: number | bigint | null;
  enabled?: boolean | 'true' | 'false' | null;
  friendlyName?: string | null;
  sipUrl?: string | null;
}

/** A record of trunking.v1.phone_number. */
export interface PhoneNumber extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  address_requirements: string | null;
  readonly addressRequirements: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  beta: boolean | null;
  capabilities: { [member: string]: any } | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  links: { [name: string]: string } | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  sid: string | null;
  sms_application_sid: string | null;
  readonly smsApplicationSid: string | null;
  sms_fallback_method: string | null;
  readonly smsFallbackMethod: string | null;
  sms_fallback_url: string | null;
  readonly smsFallbackUrl: string | null;
  sms_method: string | null;
  readonly smsMethod: string | null;
  sms_url: string | null;
  readonly smsUrl: string | null;
  status_callback: string | null;
  readonly statusCallback: string | null;
  status_callback_method: string | null;
  readonly statusCallbackMethod: string | null;
  trunk_sid: string | null;
  readonly trunkSid: string | null;
  url: string | null;
  voice_application_sid: string | null;
  readonly voiceApplicationSid: string | null;
  voice_caller_id_lookup: boolean | null;
  readonly voiceCallerIdLookup: boolean | null;
  voice_fallback_method: string | null;
  readonly voiceFallbackMethod: string | null;
  voice_fallback_url: string | null;
  readonly voiceFallbackUrl: string | null;
  voice_method: string | null;
  readonly voiceMethod: string | null;
  voice_url: string | null;
  readonly voiceUrl: string | null;
}

/** What trunking.v1.phone_number.create takes. */
export interface PhoneNumberCreateParameters {
  phoneNumberSid: string;
}

/** What trunking.v1.phone_number.list takes. */
export interface PhoneNumberListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trunking.v1.phone_number.page takes. */
export interface PhoneNumberPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trunking.v1.phone_number.page gives. */
export interface PhoneNumberPage {
  phone_numbers: PhoneNumber[];
  [member: string]: any;
}

/** A record of trunking.v1.recording. */
export interface Recording extends AnyRecord {
  mode: string | null;
  trim: string | null;
}

/** What trunking.v1.recording.update takes. */
export interface RecordingUpdateParameters {
  mode?: 'do-not-record' | 'record-from-ringing' | 'record-from-answer' | 'record-from-ringing-dual' | 'record-from-answer-dual' | null;
  trim?: 'trim-silence' | 'do-not-trim' | null;
}

/** A record of trunking.v1.trunk. */
export interface Trunk extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  domain_name: string | null;
  readonly domainName: string | null;
  disaster_recovery_method: string | null;
  readonly disasterRecoveryMethod: string | null;
  disaster_recovery_url: string | null;
  readonly disasterRecoveryUrl: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  secure: boolean | null;
  recording: any;
  transfer_mode: string | null;
  readonly transferMode: string | null;
  transfer_caller_id: string | null;
  readonly transferCallerId: string | null;
  cnam_lookup_enabled: boolean | null;
  readonly cnamLookupEnabled: boolean | null;
  auth_type: string | null;
  readonly authType: string | null;
  symmetric_rtp_enabled: boolean | null;
  readonly symmetricRtpEnabled: boolean | null;
  auth_type_set: any[] | null;
  readonly authTypeSet: any[] | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  sid: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What trunking.v1.trunk.create takes. */
export interface TrunkCreateParameters {
  friendlyName?: string | null;
  domainName?: string | null;
  disasterRecoveryUrl?: string | null;
  disasterRecoveryMethod?: 'GET' | 'POST' | null;
  transferMode?: 'disable-all' | 'enable-all' | 'sip-only' | null;
  secure?: boolean | 'true' | 'false' | null;
  cnamLookupEnabled?: boolean | 'true' | 'false' | null;
  transferCallerId?: 'from-transferee' | 'from-transferor' | null;
}

/** What trunking.v1.trunk.list takes. */
export interface TrunkListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trunking.v1.trunk.page takes. */
export interface TrunkPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trunking.v1.trunk.page gives. */
export interface TrunkPage {
  trunks: Trunk[];
  [member: string]: any;
}

/** What trunking.v1.trunk.update takes. */
export interface TrunkUpdateParameters {
  friendlyName?: string | null;
  domainName?: string | null;
  disasterRecoveryUrl?: string | null;
  disasterRecoveryMethod?: 'GET' | 'POST' | null;
  transferMode?: 'disable-all' | 'enable-all' | 'sip-only' | null;
  secure?: boolean | 'true' | 'false' | null;
  cnamLookupEnabled?: boolean | 'true' | 'false' | null;
  transferCallerId?: 'from-transferee' | 'from-transferor' | null;
}

export interface VersionStep {
  readonly trunks: TrunksStep;
}

export interface TrunksStep {
  (trunkSid: string | number | bigint): TrunksIdStep;
  /** POST /v1/Trunks */
  create(parameters?: TrunkCreateParameters | null, options?: CallOptions): Promise<Trunk>;
  /** GET /v1/Trunks */
  list(parameters?: TrunkListParameters | null, options?: CallOptions): Promise<Trunk[]>;
  stream(parameters?: TrunkListParameters | null, options?: StreamOptions): AsyncGenerator<Trunk, void, undefined>;
  /** GET /v1/Trunks */
  page(parameters?: TrunkPageParameters | null, options?: CallOptions): Promise<TrunkPage>;
}

export interface TrunksIdStep {
  /** GET /v1/Trunks/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Trunk>;
  /** POST /v1/Trunks/{Sid} */
  update(parameters?: TrunkUpdateParameters | null, options?: CallOptions): Promise<Trunk>;
  /** DELETE /v1/Trunks/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly credentialsLists: TrunksIdCredentialsListsStep;
  readonly ipAccessControlLists: TrunksIdIpAccessControlListsStep;
  readonly originationUrls: TrunksIdOriginationUrlsStep;
  readonly phoneNumbers: TrunksIdPhoneNumbersStep;
  readonly recordings: TrunksIdRecordingsStep;
}

export interface TrunksIdCredentialsListsStep {
  (sid: string | number | bigint): TrunksIdCredentialsListsIdStep;
  /** POST /v1/Trunks/{TrunkSid}/CredentialLists */
  create(parameters: CredentialListCreateParameters, options?: CallOptions): Promise<CredentialList>;
  /** GET /v1/Trunks/{TrunkSid}/CredentialLists */
  list(parameters?: CredentialListListParameters | null, options?: CallOptions): Promise<CredentialList[]>;
  stream(parameters?: CredentialListListParameters | null, options?: StreamOptions): AsyncGenerator<CredentialList, void, undefined>;
  /** GET /v1/Trunks/{TrunkSid}/CredentialLists */
  page(parameters?: CredentialListPageParameters | null, options?: CallOptions): Promise<CredentialListPage>;
}

export interface TrunksIdCredentialsListsIdStep {
  /** GET /v1/Trunks/{TrunkSid}/CredentialLists/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<CredentialList>;
  /** DELETE /v1/Trunks/{TrunkSid}/CredentialLists/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface TrunksIdIpAccessControlListsStep {
  (sid: string | number | bigint): TrunksIdIpAccessControlListsIdStep;
  /** POST /v1/Trunks/{TrunkSid}/IpAccessControlLists */
  create(parameters: IpAccessControlListCreateParameters, options?: CallOptions): Promise<IpAccessControlList>;
  /** GET /v1/Trunks/{TrunkSid}/IpAccessControlLists */
  list(parameters?: IpAccessControlListListParameters | null, options?: CallOptions): Promise<IpAccessControlList[]>;
  stream(parameters?: IpAccessControlListListParameters | null, options?: StreamOptions): AsyncGenerator<IpAccessControlList, void, undefined>;
  /** GET /v1/Trunks/{TrunkSid}/IpAccessControlLists */
  page(parameters?: IpAccessControlListPageParameters | null, options?: CallOptions): Promise<IpAccessControlListPage>;
}

export interface TrunksIdIpAccessControlListsIdStep {
  /** GET /v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<IpAccessControlList>;
  /** DELETE /v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface TrunksIdOriginationUrlsStep {
  (sid: string | number | bigint): TrunksIdOriginationUrlsIdStep;
  /** POST /v1/Trunks/{TrunkSid}/OriginationUrls */
  create(parameters: OriginationUrlCreateParameters, options?: CallOptions): Promise<OriginationUrl>;
  /** GET /v1/Trunks/{TrunkSid}/OriginationUrls */
  list(parameters?: OriginationUrlListParameters | null, options?: CallOptions): Promise<OriginationUrl[]>;
  stream(parameters?: OriginationUrlListParameters | null, options?: StreamOptions): AsyncGenerator<OriginationUrl, void, undefined>;
  /** GET /v1/Trunks/{TrunkSid}/OriginationUrls */
  page(parameters?: OriginationUrlPageParameters | null, options?: CallOptions): Promise<OriginationUrlPage>;
}

export interface TrunksIdOriginationUrlsIdStep {
  /** GET /v1/Trunks/{TrunkSid}/OriginationUrls/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<OriginationUrl>;
  /** POST /v1/Trunks/{TrunkSid}/OriginationUrls/{Sid} */
  update(parameters?: OriginationUrlUpdateParameters | null, options?: CallOptions): Promise<OriginationUrl>;
  /** DELETE /v1/Trunks/{TrunkSid}/OriginationUrls/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface TrunksIdPhoneNumbersStep {
  (sid: string | number | bigint): TrunksIdPhoneNumbersIdStep;
  /** POST /v1/Trunks/{TrunkSid}/PhoneNumbers */
  create(parameters: PhoneNumberCreateParameters, options?: CallOptions): Promise<PhoneNumber>;
  /** GET /v1/Trunks/{TrunkSid}/PhoneNumbers */
  list(parameters?: PhoneNumberListParameters | null, options?: CallOptions): Promise<PhoneNumber[]>;
  stream(parameters?: PhoneNumberListParameters | null, options?: StreamOptions): AsyncGenerator<PhoneNumber, void, undefined>;
  /** GET /v1/Trunks/{TrunkSid}/PhoneNumbers */
  page(parameters?: PhoneNumberPageParameters | null, options?: CallOptions): Promise<PhoneNumberPage>;
}

export interface TrunksIdPhoneNumbersIdStep {
  /** GET /v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<PhoneNumber>;
  /** DELETE /v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface TrunksIdRecordingsStep {
  (): TrunksIdRecordingsIdStep;
}

export interface TrunksIdRecordingsIdStep {
  /** GET /v1/Trunks/{TrunkSid}/Recording */
  fetch(parameters?: null, options?: CallOptions): Promise<Recording>;
  /** POST /v1/Trunks/{TrunkSid}/Recording */
  update(parameters?: RecordingUpdateParameters | null, options?: CallOptions): Promise<Recording>;
}
