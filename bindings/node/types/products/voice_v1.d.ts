// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of voice.v1.archived_call. */
export interface ArchivedCall extends AnyRecord {
}

/** A record of voice.v1.byoc_trunk. */
export interface ByocTrunk extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  voice_url: string | null;
  readonly voiceUrl: string | null;
  voice_method: string | null;
  readonly voiceMethod: string | null;
  voice_fallback_url: string | null;
  readonly voiceFallbackUrl: string | null;
  voice_fallback_method: string | null;
  readonly voiceFallbackMethod: string | null;
  status_callback_url: string | null;
  readonly statusCallbackUrl: string | null;
  status_callback_method: string | null;
  readonly statusCallbackMethod: string | null;
  cnam_lookup_enabled: boolean | null;
  readonly cnamLookupEnabled: boolean | null;
  connection_policy_sid: string | null;
  readonly connectionPolicySid: string | null;
  from_domain_sid: string | null;
  readonly fromDomainSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What voice.v1.byoc_trunk.create takes. */
export interface ByocTrunkCreateParameters {
  friendlyName?: string | null;
  voiceUrl?: string | null;
  voiceMethod?: 'GET' | 'POST' | null;
  voiceFallbackUrl?: string | null;
  voiceFallbackMethod?: 'GET' | 'POST' | null;
  statusCallbackUrl?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  cnamLookupEnabled?: boolean | 'true' | 'false' | null;
  connectionPolicySid?: string | null;
  fromDomainSid?: string | null;
}

/** What voice.v1.byoc_trunk.list takes. */
export interface ByocTrunkListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What voice.v1.byoc_trunk.page takes. */
export interface ByocTrunkPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What voice.v1.byoc_trunk.page gives. */
export interface ByocTrunkPage {
  byoc_trunks: ByocTrunk[];
  [member: string]: any;
}

/** What voice.v1.byoc_trunk.update takes. */
export interface ByocTrunkUpdateParameters {
  friendlyName?: string | null;
  voiceUrl?: string | null;
  voiceMethod?: 'GET' | 'POST' | null;
  voiceFallbackUrl?: string | null;
  voiceFallbackMethod?: 'GET' | 'POST' | null;
  statusCallbackUrl?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  cnamLookupEnabled?: boolean | 'true' | 'false' | null;
  connectionPolicySid?: string | null;
  fromDomainSid?: string | null;
}

/** A record of voice.v1.connection_policy. */
export interface ConnectionPolicy extends AnyRecord {
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

/** What voice.v1.connection_policy.create takes. */
export interface ConnectionPolicyCreateParameters {
  friendlyName?: string | null;
}

/** What voice.v1.connection_policy.list takes. */
export interface ConnectionPolicyListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What voice.v1.connection_policy.page takes. */
export interface ConnectionPolicyPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What voice.v1.connection_policy.page gives. */
export interface ConnectionPolicyPage {
  connection_policies: ConnectionPolicy[];
  [member: string]: any;
}

/** What voice.v1.connection_policy.update takes. */
export interface ConnectionPolicyUpdateParameters {
  friendlyName?: string | null;
}

/** A record of voice.v1.connection_policy_target. */
export interface ConnectionPolicyTarget extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  connection_policy_sid: string | null;
  readonly connectionPolicySid: string | null;
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  target: string | null;
  priority: number;
  weight: number;
  enabled: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What voice.v1.connection_policy_target.create takes. */
export interface ConnectionPolicyTargetCreateParameters {
  target: string;
  friendlyName?: string | null;
  priority?: number | bigint | null;
  weight?: number | bigint | null;
  enabled?: boolean | 'true' | 'false' | null;
}

/** What voice.v1.connection_policy_target.list takes. */
export interface ConnectionPolicyTargetListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What voice.v1.connection_policy_target.page takes. */
export interface ConnectionPolicyTargetPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What voice.v1.connection_policy_target.page gives. */
export interface ConnectionPolicyTargetPage {
  targets: ConnectionPolicyTarget[];
  [member: string]: any;
}

/** What voice.v1.connection_policy_target.update takes. */
export interface ConnectionPolicyTargetUpdateParameters {
  friendlyName?: string | null;
  target?: string | null;
  priority?: number | bigint | null;
  weight?: number | bigint | null;
  enabled?: boolean | 'true' | 'false' | null;
}

/** A record of voice.v1.dialing_permissions_country. */
export interface DialingPermissionsCountry extends AnyRecord {
  iso_code: string | null;
  readonly isoCode: string | null;
  name: string | null;
  continent: string | null;
  country_codes: any[] | null;
  readonly countryCodes: any[] | null;
  low_risk_numbers_enabled: boolean | null;
  readonly lowRiskNumbersEnabled: boolean | null;
  high_risk_special_numbers_enabled: boolean | null;
  readonly highRiskSpecialNumbersEnabled: boolean | null;
  high_risk_tollfraud_numbers_enabled: boolean | null;
  readonly highRiskTollfraudNumbersEnabled: boolean | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What voice.v1.dialing_permissions_country.list takes. */
export interface DialingPermissionsCountryListParameters {
  isoCode?: string | null;
  continent?: string | null;
  countryCode?: string | null;
  lowRiskNumbersEnabled?: boolean | 'true' | 'false' | null;
  highRiskSpecialNumbersEnabled?: boolean | 'true' | 'false' | null;
  highRiskTollfraudNumbersEnabled?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What voice.v1.dialing_permissions_country.page takes. */
export interface DialingPermissionsCountryPageParameters {
  isoCode?: string | null;
  continent?: string | null;
  countryCode?: string | null;
  lowRiskNumbersEnabled?: boolean | 'true' | 'false' | null;
  highRiskSpecialNumbersEnabled?: boolean | 'true' | 'false' | null;
  highRiskTollfraudNumbersEnabled?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What voice.v1.dialing_permissions_country.page gives. */
export interface DialingPermissionsCountryPage {
  content: DialingPermissionsCountry[];
  [member: string]: any;
}

/** A record of voice.v1.dialing_permissions_country_bulk_update. */
export interface DialingPermissionsCountryBulkUpdate extends AnyRecord {
  update_count: number;
  readonly updateCount: number;
  update_request: string | null;
  readonly updateRequest: string | null;
}

/** What voice.v1.dialing_permissions_country_bulk_update.create takes. */
export interface DialingPermissionsCountryBulkUpdateCreateParameters {
  updateRequest: string;
}

/** A record of voice.v1.dialing_permissions_hrs_prefixes. */
export interface DialingPermissionsHrsPrefixes extends AnyRecord {
  prefix: string | null;
}

/** What voice.v1.dialing_permissions_hrs_prefixes.list takes. */
export interface DialingPermissionsHrsPrefixesListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What voice.v1.dialing_permissions_hrs_prefixes.page takes. */
export interface DialingPermissionsHrsPrefixesPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What voice.v1.dialing_permissions_hrs_prefixes.page gives. */
export interface DialingPermissionsHrsPrefixesPage {
  content: DialingPermissionsHrsPrefixes[];
  [member: string]: any;
}

/** A record of voice.v1.dialing_permissions_settings. */
export interface DialingPermissionsSettings extends AnyRecord {
  dialing_permissions_inheritance: boolean | null;
  readonly dialingPermissionsInheritance: boolean | null;
  url: string | null;
}

/** What voice.v1.dialing_permissions_settings.update takes. */
export interface DialingPermissionsSettingsUpdateParameters {
  dialingPermissionsInheritance?: boolean | 'true' | 'false' | null;
}

/** A record of voice.v1.ip_record. */
export interface IpRecord extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  ip_address: string | null;
  readonly ipAddress: string | null;
  cidr_prefix_length: number;
  readonly cidrPrefixLength: number;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What voice.v1.ip_record.create takes. */
export interface IpRecordCreateParameters {
  ipAddress: string;
  friendlyName?: string | null;
  cidrPrefixLength?: number | bigint | null;
}

/** What voice.v1.ip_record.list takes. */
export interface IpRecordListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What voice.v1.ip_record.page takes. */
export interface IpRecordPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What voice.v1.ip_record.page gives. */
export interface IpRecordPage {
  ip_records: IpRecord[];
  [member: string]: any;
}

/** What voice.v1.ip_record.update takes. */
export interface IpRecordUpdateParameters {
  friendlyName?: string | null;
}

/** A record of voice.v1.source_ip_mapping. */
export interface SourceIpMapping extends AnyRecord {
  sid: string | null;
  ip_record_sid: string | null;
  readonly ipRecordSid: string | null;
  sip_domain_sid: string | null;
  readonly sipDomainSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What voice.v1.source_ip_mapping.create takes. */
export interface SourceIpMappingCreateParameters {
  ipRecordSid: string;
  sipDomainSid: string;
}

/** What voice.v1.source_ip_mapping.list takes. */
export interface SourceIpMappingListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What voice.v1.source_ip_mapping.page takes. */
export interface SourceIpMappingPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What voice.v1.source_ip_mapping.page gives. */
export interface SourceIpMappingPage {
  source_ip_mappings: SourceIpMapping[];
  [member: string]: any;
}

/** What voice.v1.source_ip_mapping.update takes. */
export interface SourceIpMappingUpdateParameters {
  sipDomainSid: string;
}

export interface VersionStep {
  readonly archivedCalls: ArchivedCallsStep;
  readonly byocTrunks: ByocTrunksStep;
  readonly connectionPolicies: ConnectionPoliciesStep;
  readonly dialingPermissions: DialingPermissionsStep;
  readonly ipRecords: IpRecordsStep;
  readonly sourceIpMappings: SourceIpMappingsStep;
}

export interface ArchivedCallsStep {
  (date: string | number | bigint, sid: string | number | bigint): ArchivedCallsIdStep;
}

export interface ArchivedCallsIdStep {
  /** DELETE /v1/Archives/{Date}/Calls/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ByocTrunksStep {
  (sid: string | number | bigint): ByocTrunksIdStep;
  /** POST /v1/ByocTrunks */
  create(parameters?: ByocTrunkCreateParameters | null, options?: CallOptions): Promise<ByocTrunk>;
  /** GET /v1/ByocTrunks */
  list(parameters?: ByocTrunkListParameters | null, options?: CallOptions): Promise<ByocTrunk[]>;
  stream(parameters?: ByocTrunkListParameters | null, options?: StreamOptions): AsyncGenerator<ByocTrunk, void, undefined>;
  /** GET /v1/ByocTrunks */
  page(parameters?: ByocTrunkPageParameters | null, options?: CallOptions): Promise<ByocTrunkPage>;
}

export interface ByocTrunksIdStep {
  /** GET /v1/ByocTrunks/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ByocTrunk>;
  /** POST /v1/ByocTrunks/{Sid} */
  update(parameters?: ByocTrunkUpdateParameters | null, options?: CallOptions): Promise<ByocTrunk>;
  /** DELETE /v1/ByocTrunks/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ConnectionPoliciesStep {
  (sid: string | number | bigint): ConnectionPoliciesIdStep;
  /** POST /v1/ConnectionPolicies */
  create(parameters?: ConnectionPolicyCreateParameters | null, options?: CallOptions): Promise<ConnectionPolicy>;
  /** GET /v1/ConnectionPolicies */
  list(parameters?: ConnectionPolicyListParameters | null, options?: CallOptions): Promise<ConnectionPolicy[]>;
  stream(parameters?: ConnectionPolicyListParameters | null, options?: StreamOptions): AsyncGenerator<ConnectionPolicy, void, undefined>;
  /** GET /v1/ConnectionPolicies */
  page(parameters?: ConnectionPolicyPageParameters | null, options?: CallOptions): Promise<ConnectionPolicyPage>;
}

export interface ConnectionPoliciesIdStep {
  /** GET /v1/ConnectionPolicies/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ConnectionPolicy>;
  /** POST /v1/ConnectionPolicies/{Sid} */
  update(parameters?: ConnectionPolicyUpdateParameters | null, options?: CallOptions): Promise<ConnectionPolicy>;
  /** DELETE /v1/ConnectionPolicies/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly targets: ConnectionPoliciesIdTargetsStep;
}

export interface ConnectionPoliciesIdTargetsStep {
  (sid: string | number | bigint): ConnectionPoliciesIdTargetsIdStep;
  /** POST /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets */
  create(parameters: ConnectionPolicyTargetCreateParameters, options?: CallOptions): Promise<ConnectionPolicyTarget>;
  /** GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets */
  list(parameters?: ConnectionPolicyTargetListParameters | null, options?: CallOptions): Promise<ConnectionPolicyTarget[]>;
  stream(parameters?: ConnectionPolicyTargetListParameters | null, options?: StreamOptions): AsyncGenerator<ConnectionPolicyTarget, void, undefined>;
  /** GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets */
  page(parameters?: ConnectionPolicyTargetPageParameters | null, options?: CallOptions): Promise<ConnectionPolicyTargetPage>;
}

export interface ConnectionPoliciesIdTargetsIdStep {
  /** GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ConnectionPolicyTarget>;
  /** POST /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid} */
  update(parameters?: ConnectionPolicyTargetUpdateParameters | null, options?: CallOptions): Promise<ConnectionPolicyTarget>;
  /** DELETE /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface DialingPermissionsStep {
  readonly countries: DialingPermissionsCountriesStep;
  readonly bulkCountryUpdates: DialingPermissionsBulkCountryUpdatesStep;
  readonly settings: DialingPermissionsSettingsStep;
}

export interface DialingPermissionsCountriesStep {
  (isoCode: string | number | bigint): DialingPermissionsCountriesIdStep;
  /** GET /v1/DialingPermissions/Countries */
  list(parameters?: DialingPermissionsCountryListParameters | null, options?: CallOptions): Promise<DialingPermissionsCountry[]>;
  stream(parameters?: DialingPermissionsCountryListParameters | null, options?: StreamOptions): AsyncGenerator<DialingPermissionsCountry, void, undefined>;
  /** GET /v1/DialingPermissions/Countries */
  page(parameters?: DialingPermissionsCountryPageParameters | null, options?: CallOptions): Promise<DialingPermissionsCountryPage>;
}

export interface DialingPermissionsCountriesIdStep {
  /** GET /v1/DialingPermissions/Countries/{IsoCode} */
  fetch(parameters?: null, options?: CallOptions): Promise<DialingPermissionsCountry>;
  readonly highriskSpecialPrefixes: DialingPermissionsCountriesIdHighriskSpecialPrefixesStep;
}

export interface DialingPermissionsCountriesIdHighriskSpecialPrefixesStep {
  /** GET /v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes */
  list(parameters?: DialingPermissionsHrsPrefixesListParameters | null, options?: CallOptions): Promise<DialingPermissionsHrsPrefixes[]>;
  stream(parameters?: DialingPermissionsHrsPrefixesListParameters | null, options?: StreamOptions): AsyncGenerator<DialingPermissionsHrsPrefixes, void, undefined>;
  /** GET /v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes */
  page(parameters?: DialingPermissionsHrsPrefixesPageParameters | null, options?: CallOptions): Promise<DialingPermissionsHrsPrefixesPage>;
}

export interface DialingPermissionsBulkCountryUpdatesStep {
  /** POST /v1/DialingPermissions/BulkCountryUpdates */
  create(parameters: DialingPermissionsCountryBulkUpdateCreateParameters, options?: CallOptions): Promise<DialingPermissionsCountryBulkUpdate>;
}

export interface DialingPermissionsSettingsStep {
  (): DialingPermissionsSettingsIdStep;
}

export interface DialingPermissionsSettingsIdStep {
  /** GET /v1/Settings */
  fetch(parameters?: null, options?: CallOptions): Promise<DialingPermissionsSettings>;
  /** POST /v1/Settings */
  update(parameters?: DialingPermissionsSettingsUpdateParameters | null, options?: CallOptions): Promise<DialingPermissionsSettings>;
}

export interface IpRecordsStep {
  (sid: string | number | bigint): IpRecordsIdStep;
  /** POST /v1/IpRecords */
  create(parameters: IpRecordCreateParameters, options?: CallOptions): Promise<IpRecord>;
  /** GET /v1/IpRecords */
  list(parameters?: IpRecordListParameters | null, options?: CallOptions): Promise<IpRecord[]>;
  stream(parameters?: IpRecordListParameters | null, options?: StreamOptions): AsyncGenerator<IpRecord, void, undefined>;
  /** GET /v1/IpRecords */
  page(parameters?: IpRecordPageParameters | null, options?: CallOptions): Promise<IpRecordPage>;
}

export interface IpRecordsIdStep {
  /** GET /v1/IpRecords/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<IpRecord>;
  /** POST /v1/IpRecords/{Sid} */
  update(parameters?: IpRecordUpdateParameters | null, options?: CallOptions): Promise<IpRecord>;
  /** DELETE /v1/IpRecords/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface SourceIpMappingsStep {
  (sid: string | number | bigint): SourceIpMappingsIdStep;
  /** POST /v1/SourceIpMappings */
  create(parameters: SourceIpMappingCreateParameters, options?: CallOptions): Promise<SourceIpMapping>;
  /** GET /v1/SourceIpMappings */
  list(parameters?: SourceIpMappingListParameters | null, options?: CallOptions): Promise<SourceIpMapping[]>;
  stream(parameters?: SourceIpMappingListParameters | null, options?: StreamOptions): AsyncGenerator<SourceIpMapping, void, undefined>;
  /** GET /v1/SourceIpMappings */
  page(parameters?: SourceIpMappingPageParameters | null, options?: CallOptions): Promise<SourceIpMappingPage>;
}

export interface SourceIpMappingsIdStep {
  /** GET /v1/SourceIpMappings/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<SourceIpMapping>;
  /** POST /v1/SourceIpMappings/{Sid} */
  update(parameters: SourceIpMappingUpdateParameters, options?: CallOptions): Promise<SourceIpMapping>;
  /** DELETE /v1/SourceIpMappings/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}
