// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of lookups.v1.phone_number. */
export interface PhoneNumber extends AnyRecord {
  caller_name: any;
  readonly callerName: any;
  country_code: string | null;
  readonly countryCode: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  national_format: string | null;
  readonly nationalFormat: string | null;
  carrier: any;
  add_ons: any;
  readonly addOns: any;
  url: string | null;
}

/** What lookups.v1.phone_number.fetch takes. */
export interface PhoneNumberFetchParameters {
  countryCode?: string | null;
  type?: string | ReadonlyArray<string> | null;
  addOns?: string | ReadonlyArray<string> | null;
  addOnsData?: { [member: string]: any } | null;
}

export interface VersionStep {
  readonly phoneNumbers: PhoneNumbersStep;
}

export interface PhoneNumbersStep {
  (phoneNumber: string | number | bigint): PhoneNumbersIdStep;
}

export interface PhoneNumbersIdStep {
  /** GET /v1/PhoneNumbers/{PhoneNumber} */
  fetch(parameters?: PhoneNumberFetchParameters | null, options?: CallOptions): Promise<PhoneNumber>;
}
