// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of lookups.v2.phone_number. */
export interface PhoneNumber extends AnyRecord {
  calling_country_code: string | null;
  readonly callingCountryCode: string | null;
  country_code: string | null;
  readonly countryCode: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  national_format: string | null;
  readonly nationalFormat: string | null;
  valid: boolean;
  validation_errors: any[];
  readonly validationErrors: any[];
  caller_name: { [member: string]: any };
  readonly callerName: { [member: string]: any };
  sim_swap: { [member: string]: any };
  readonly simSwap: { [member: string]: any };
  call_forwarding: { [member: string]: any };
  readonly callForwarding: { [member: string]: any };
  line_type_intelligence: { [member: string]: any };
  readonly lineTypeIntelligence: { [member: string]: any };
  line_status: { [member: string]: any };
  readonly lineStatus: { [member: string]: any };
  identity_match: { [member: string]: any };
  readonly identityMatch: { [member: string]: any };
  reassigned_number: { [member: string]: any };
  readonly reassignedNumber: { [member: string]: any };
  sms_pumping_risk: { [member: string]: any };
  readonly smsPumpingRisk: { [member: string]: any };
  phone_number_quality_score: any;
  readonly phoneNumberQualityScore: any;
  pre_fill: any;
  readonly preFill: any;
  url: string;
}

/** What lookups.v2.phone_number.fetch takes. */
export interface PhoneNumberFetchParameters {
  fields?: string | null;
  countryCode?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  addressLine1?: string | null;
  addressLine2?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string | null;
  addressCountryCode?: string | null;
  nationalId?: string | null;
  dateOfBirth?: string | null;
  lastVerifiedDate?: string | null;
  verificationSid?: string | null;
  partnerSubId?: string | null;
}

/** A record of lookups.v2.bulk_lookup. */
export interface BulkLookup extends AnyRecord {
  phone_numbers: any[];
  readonly phoneNumbers: any[];
}

/** What lookups.v2.bulk_lookup.create takes. */
export interface BulkLookupCreateParameters {
  lookupRequest?: object | null;
}

/** A record of lookups.v2.lookup_account_rate_limits. */
export interface LookupAccountRateLimits extends AnyRecord {
  rate_limits: any[];
  readonly rateLimits: any[];
}

/** What lookups.v2.lookup_account_rate_limits.fetch takes. */
export interface LookupAccountRateLimitsFetchParameters {
  fields?: string | ReadonlyArray<string> | null;
}

/** A record of lookups.v2.lookup_rate_limit. */
export interface LookupRateLimit extends AnyRecord {
  field: string;
  limit: number;
  bucket: string;
  owner: string;
  ttl: number;
}

/** What lookups.v2.lookup_rate_limit.update takes. */
export interface LookupRateLimitUpdateParameters {
  rateLimitRequest?: object | null;
}

/** A record of lookups.v2.lookup_phone_number_overrides. */
export interface LookupPhoneNumberOverrides extends AnyRecord {
  phone_number: string;
  readonly phoneNumber: string;
  original_line_type: string | null;
  readonly originalLineType: string | null;
  overridden_line_type: string | null;
  readonly overriddenLineType: string | null;
  override_reason: string;
  readonly overrideReason: string;
  override_timestamp: string;
  readonly overrideTimestamp: Date;
  overridden_by_account_sid: string;
  readonly overriddenByAccountSid: string;
}

/** What lookups.v2.lookup_phone_number_overrides.create takes. */
export interface LookupPhoneNumberOverridesCreateParameters {
  overridesRequest?: object | null;
}

/** What lookups.v2.lookup_phone_number_overrides.update takes. */
export interface LookupPhoneNumberOverridesUpdateParameters {
  overridesRequest?: object | null;
}

export interface VersionStep {
  readonly phoneNumbers: PhoneNumbersStep;
  readonly query: QueryStep;
  readonly rateLimits: RateLimitsStep;
  readonly bucket: BucketStep;
  readonly lookupOverrides: LookupOverridesStep;
}

export interface PhoneNumbersStep {
  (phoneNumber: string | number | bigint): PhoneNumbersIdStep;
}

export interface PhoneNumbersIdStep {
  /** GET /v2/PhoneNumbers/{PhoneNumber} */
  fetch(parameters?: PhoneNumberFetchParameters | null, options?: CallOptions): Promise<PhoneNumber>;
}

export interface QueryStep {
  /** POST /v2/batch/query */
  create(parameters?: BulkLookupCreateParameters | null, options?: CallOptions): Promise<BulkLookup>;
}

export interface RateLimitsStep {
  /** GET /v2/RateLimits */
  fetch(parameters?: LookupAccountRateLimitsFetchParameters | null, options?: CallOptions): Promise<LookupAccountRateLimits>;
}

export interface BucketStep {
  (field: string | number | bigint, bucket: string | number | bigint): BucketIdStep;
}

export interface BucketIdStep {
  /** GET /v2/RateLimits/Fields/{Field}/Bucket/{Bucket} */
  fetch(parameters?: null, options?: CallOptions): Promise<LookupRateLimit>;
  /** PUT /v2/RateLimits/Fields/{Field}/Bucket/{Bucket} */
  update(parameters?: LookupRateLimitUpdateParameters | null, options?: CallOptions): Promise<LookupRateLimit>;
  /** DELETE /v2/RateLimits/Fields/{Field}/Bucket/{Bucket} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface LookupOverridesStep {
  (field: string | number | bigint, phoneNumber: string | number | bigint): LookupOverridesIdStep;
}

export interface LookupOverridesIdStep {
  /** POST /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field} */
  create(parameters?: LookupPhoneNumberOverridesCreateParameters | null, options?: CallOptions): Promise<LookupPhoneNumberOverrides>;
  /** GET /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field} */
  fetch(parameters?: null, options?: CallOptions): Promise<LookupPhoneNumberOverrides>;
  /** PUT /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field} */
  update(parameters?: LookupPhoneNumberOverridesUpdateParameters | null, options?: CallOptions): Promise<LookupPhoneNumberOverrides>;
  /** DELETE /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}
