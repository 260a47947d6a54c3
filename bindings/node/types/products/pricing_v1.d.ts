// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of pricing.v1.messaging_country. */
export interface MessagingCountry extends AnyRecord {
  country: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  url: string | null;
  outbound_sms_prices: any[] | null;
  readonly outboundSmsPrices: any[] | null;
  inbound_sms_prices: any[] | null;
  readonly inboundSmsPrices: any[] | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
}

/** What pricing.v1.messaging_country.list takes. */
export interface MessagingCountryListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What pricing.v1.messaging_country.page takes. */
export interface MessagingCountryPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What pricing.v1.messaging_country.page gives. */
export interface MessagingCountryPage {
  countries: MessagingCountry[];
  [member: string]: any;
}

/** A record of pricing.v1.phone_number_country. */
export interface PhoneNumberCountry extends AnyRecord {
  country: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  url: string | null;
  phone_number_prices: any[] | null;
  readonly phoneNumberPrices: any[] | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
}

/** What pricing.v1.phone_number_country.list takes. */
export interface PhoneNumberCountryListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What pricing.v1.phone_number_country.page takes. */
export interface PhoneNumberCountryPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What pricing.v1.phone_number_country.page gives. */
export interface PhoneNumberCountryPage {
  countries: PhoneNumberCountry[];
  [member: string]: any;
}

/** A record of pricing.v1.voice_country. */
export interface VoiceCountry extends AnyRecord {
  country: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  url: string | null;
  outbound_prefix_prices: any[] | null;
  readonly outboundPrefixPrices: any[] | null;
  inbound_call_prices: any[] | null;
  readonly inboundCallPrices: any[] | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
}

/** What pricing.v1.voice_country.list takes. */
export interface VoiceCountryListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What pricing.v1.voice_country.page takes. */
export interface VoiceCountryPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What pricing.v1.voice_country.page gives. */
export interface VoiceCountryPage {
  countries: VoiceCountry[];
  [member: string]: any;
}

/** A record of pricing.v1.voice_number. */
export interface VoiceNumber extends AnyRecord {
  number: string | null;
  country: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  outbound_call_price: { [member: string]: any } | null;
  readonly outboundCallPrice: { [member: string]: any } | null;
  inbound_call_price: { [member: string]: any } | null;
  readonly inboundCallPrice: { [member: string]: any } | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  url: string | null;
}

export interface VersionStep {
  readonly messaging: MessagingStep;
  readonly phoneNumbers: PhoneNumbersStep;
  readonly voice: VoiceStep;
}

export interface MessagingStep {
  readonly countries: MessagingCountriesStep;
}

export interface MessagingCountriesStep {
  (isoCountry: string | number | bigint): MessagingCountriesIdStep;
  /** GET /v1/Messaging/Countries */
  list(parameters?: MessagingCountryListParameters | null, options?: CallOptions): Promise<MessagingCountry[]>;
  stream(parameters?: MessagingCountryListParameters | null, options?: StreamOptions): AsyncGenerator<MessagingCountry, void, undefined>;
  /** GET /v1/Messaging/Countries */
  page(parameters?: MessagingCountryPageParameters | null, options?: CallOptions): Promise<MessagingCountryPage>;
}

export interface MessagingCountriesIdStep {
  /** GET /v1/Messaging/Countries/{IsoCountry} */
  fetch(parameters?: null, options?: CallOptions): Promise<MessagingCountry>;
}

export interface PhoneNumbersStep {
  readonly countries: PhoneNumbersCountriesStep;
}

export interface PhoneNumbersCountriesStep {
  (isoCountry: string | number | bigint): PhoneNumbersCountriesIdStep;
  /** GET /v1/PhoneNumbers/Countries */
  list(parameters?: PhoneNumberCountryListParameters | null, options?: CallOptions): Promise<PhoneNumberCountry[]>;
  stream(parameters?: PhoneNumberCountryListParameters | null, options?: StreamOptions): AsyncGenerator<PhoneNumberCountry, void, undefined>;
  /** GET /v1/PhoneNumbers/Countries */
  page(parameters?: PhoneNumberCountryPageParameters | null, options?: CallOptions): Promise<PhoneNumberCountryPage>;
}

export interface PhoneNumbersCountriesIdStep {
  /** GET /v1/PhoneNumbers/Countries/{IsoCountry} */
  fetch(parameters?: null, options?: CallOptions): Promise<PhoneNumberCountry>;
}

export interface VoiceStep {
  readonly countries: VoiceCountriesStep;
  readonly numbers: VoiceNumbersStep;
}

export interface VoiceCountriesStep {
  (isoCountry: string | number | bigint): VoiceCountriesIdStep;
  /** GET /v1/Voice/Countries */
  list(parameters?: VoiceCountryListParameters | null, options?: CallOptions): Promise<VoiceCountry[]>;
  stream(parameters?: VoiceCountryListParameters | null, options?: StreamOptions): AsyncGenerator<VoiceCountry, void, undefined>;
  /** GET /v1/Voice/Countries */
  page(parameters?: VoiceCountryPageParameters | null, options?: CallOptions): Promise<VoiceCountryPage>;
}

export interface VoiceCountriesIdStep {
  /** GET /v1/Voice/Countries/{IsoCountry} */
  fetch(parameters?: null, options?: CallOptions): Promise<VoiceCountry>;
}

export interface VoiceNumbersStep {
  (number: string | number | bigint): VoiceNumbersIdStep;
}

export interface VoiceNumbersIdStep {
  /** GET /v1/Voice/Numbers/{Number} */
  fetch(parameters?: null, options?: CallOptions): Promise<VoiceNumber>;
}
