// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of pricing.v2.trunking_country. */
export interface TrunkingCountry extends AnyRecord {
  country: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  url: string | null;
  terminating_prefix_prices: any[] | null;
  readonly terminatingPrefixPrices: any[] | null;
  originating_call_prices: any[] | null;
  readonly originatingCallPrices: any[] | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
}

/** What pricing.v2.trunking_country.list takes. */
export interface TrunkingCountryListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What pricing.v2.trunking_country.page takes. */
export interface TrunkingCountryPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What pricing.v2.trunking_country.page gives. */
export interface TrunkingCountryPage {
  countries: TrunkingCountry[];
  [member: string]: any;
}

/** A record of pricing.v2.trunking_number. */
export interface TrunkingNumber extends AnyRecord {
  destination_number: string | null;
  readonly destinationNumber: string | null;
  origination_number: string | null;
  readonly originationNumber: string | null;
  country: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  terminating_prefix_prices: any[] | null;
  readonly terminatingPrefixPrices: any[] | null;
  originating_call_price: { [member: string]: any } | null;
  readonly originatingCallPrice: { [member: string]: any } | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  url: string | null;
}

/** What pricing.v2.trunking_number.fetch takes. */
export interface TrunkingNumberFetchParameters {
  originationNumber?: string | null;
}

/** A record of pricing.v2.voice_country. */
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

/** What pricing.v2.voice_country.list takes. */
export interface VoiceCountryListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What pricing.v2.voice_country.page takes. */
export interface VoiceCountryPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What pricing.v2.voice_country.page gives. */
export interface VoiceCountryPage {
  countries: VoiceCountry[];
  [member: string]: any;
}

/** A record of pricing.v2.voice_number. */
export interface VoiceNumber extends AnyRecord {
  destination_number: string | null;
  readonly destinationNumber: string | null;
  origination_number: string | null;
  readonly originationNumber: string | null;
  country: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  outbound_call_prices: any[] | null;
  readonly outboundCallPrices: any[] | null;
  inbound_call_price: { [member: string]: any } | null;
  readonly inboundCallPrice: { [member: string]: any } | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  url: string | null;
}

/** What pricing.v2.voice_number.fetch takes. */
export interface VoiceNumberFetchParameters {
  originationNumber?: string | null;
}

export interface VersionStep {
  readonly countries: CountriesStep;
  readonly numbers: NumbersStep;
  readonly voice: VoiceStep;
}

export interface CountriesStep {
  (isoCountry: string | number | bigint): CountriesIdStep;
  /** GET /v2/Trunking/Countries */
  list(parameters?: TrunkingCountryListParameters | null, options?: CallOptions): Promise<TrunkingCountry[]>;
  stream(parameters?: TrunkingCountryListParameters | null, options?: StreamOptions): AsyncGenerator<TrunkingCountry, void, undefined>;
  /** GET /v2/Trunking/Countries */
  page(parameters?: TrunkingCountryPageParameters | null, options?: CallOptions): Promise<TrunkingCountryPage>;
}

export interface CountriesIdStep {
  /** GET /v2/Trunking/Countries/{IsoCountry} */
  fetch(parameters?: null, options?: CallOptions): Promise<TrunkingCountry>;
}

export interface NumbersStep {
  (destinationNumber: string | number | bigint): NumbersIdStep;
}

export interface NumbersIdStep {
  /** GET /v2/Trunking/Numbers/{DestinationNumber} */
  fetch(parameters?: TrunkingNumberFetchParameters | null, options?: CallOptions): Promise<TrunkingNumber>;
}

export interface VoiceStep {
  readonly countries: VoiceCountriesStep;
  readonly numbers: VoiceNumbersStep;
}

export interface VoiceCountriesStep {
  (isoCountry: string | number | bigint): VoiceCountriesIdStep;
  /** GET /v2/Voice/Countries */
  list(parameters?: VoiceCountryListParameters | null, options?: CallOptions): Promise<VoiceCountry[]>;
  stream(parameters?: VoiceCountryListParameters | null, options?: StreamOptions): AsyncGenerator<VoiceCountry, void, undefined>;
  /** GET /v2/Voice/Countries */
  page(parameters?: VoiceCountryPageParameters | null, options?: CallOptions): Promise<VoiceCountryPage>;
}

export interface VoiceCountriesIdStep {
  /** GET /v2/Voice/Countries/{IsoCountry} */
  fetch(parameters?: null, options?: CallOptions): Promise<VoiceCountry>;
}

export interface VoiceNumbersStep {
  (destinationNumber: string | number | bigint): VoiceNumbersIdStep;
}

export interface VoiceNumbersIdStep {
  /** GET /v2/Voice/Numbers/{DestinationNumber} */
  fetch(parameters?: VoiceNumberFetchParameters | null, options?: CallOptions): Promise<VoiceNumber>;
}
