// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of preview.marketplace.marketplace_available_add_on. */
export interface MarketplaceAvailableAddOn extends AnyRecord {
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  description: string | null;
  pricing_type: string | null;
  readonly pricingType: string | null;
  configuration_schema: any;
  readonly configurationSchema: any;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What preview.marketplace.marketplace_available_add_on.list takes. */
export interface MarketplaceAvailableAddOnListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What preview.marketplace.marketplace_available_add_on.page takes. */
export interface MarketplaceAvailableAddOnPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What preview.marketplace.marketplace_available_add_on.page gives. */
export interface MarketplaceAvailableAddOnPage {
  available_add_ons: MarketplaceAvailableAddOn[];
  [member: string]: any;
}

/** A record of preview.marketplace.marketplace_available_add_on_extension. */
export interface MarketplaceAvailableAddOnExtension extends AnyRecord {
  sid: string | null;
  available_add_on_sid: string | null;
  readonly availableAddOnSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  product_name: string | null;
  readonly productName: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  url: string | null;
}

/** What preview.marketplace.marketplace_available_add_on_extension.list takes. */
export interface MarketplaceAvailableAddOnExtensionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What preview.marketplace.marketplace_available_add_on_extension.page takes. */
export interface MarketplaceAvailableAddOnExtensionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What preview.marketplace.marketplace_available_add_on_extension.page gives. */
export interface MarketplaceAvailableAddOnExtensionPage {
  extensions: MarketplaceAvailableAddOnExtension[];
  [member: string]: any;
}

/** A record of preview.marketplace.marketplace_installed_add_on. */
export interface MarketplaceInstalledAddOn extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  description: string | null;
  configuration: any;
  unique_name: string | null;
  readonly uniqueName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What preview.marketplace.marketplace_installed_add_on.create takes. */
export interface MarketplaceInstalledAddOnCreateParameters {
  availableAddOnSid: string;
  acceptTermsOfService: boolean | 'true' | 'false';
  configuration?: any;
  uniqueName?: string | null;
}

/** What preview.marketplace.marketplace_installed_add_on.list takes. */
export interface MarketplaceInstalledAddOnListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What preview.marketplace.marketplace_installed_add_on.page takes. */
export interface MarketplaceInstalledAddOnPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What preview.marketplace.marketplace_installed_add_on.page gives. */
export interface MarketplaceInstalledAddOnPage {
  installed_add_ons: MarketplaceInstalledAddOn[];
  [member: string]: any;
}

/** What preview.marketplace.marketplace_installed_add_on.update takes. */
export interface MarketplaceInstalledAddOnUpdateParameters {
  configuration?: any;
  uniqueName?: string | null;
}

/** A record of preview.marketplace.marketplace_installed_add_on_extension. */
export interface MarketplaceInstalledAddOnExtension extends AnyRecord {
  sid: string | null;
  installed_add_on_sid: string | null;
  readonly installedAddOnSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  product_name: string | null;
  readonly productName: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  enabled: boolean | null;
  url: string | null;
}

/** What preview.marketplace.marketplace_installed_add_on_extension.list takes. */
export interface MarketplaceInstalledAddOnExtensionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What preview.marketplace.marketplace_installed_add_on_extension.page takes. */
export interface MarketplaceInstalledAddOnExtensionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What preview.marketplace.marketplace_installed_add_on_extension.page gives. */
export interface MarketplaceInstalledAddOnExtensionPage {
  extensions: MarketplaceInstalledAddOnExtension[];
  [member: string]: any;
}

/** What preview.marketplace.marketplace_installed_add_on_extension.update takes. */
export interface MarketplaceInstalledAddOnExtensionUpdateParameters {
  enabled: boolean | 'true' | 'false';
}

export interface VersionStep {
  readonly availableAddOns: AvailableAddOnsStep;
  readonly installedAddOns: InstalledAddOnsStep;
}

export interface AvailableAddOnsStep {
  (sid: string | number | bigint): AvailableAddOnsIdStep;
  /** GET /marketplace/AvailableAddOns */
  list(parameters?: MarketplaceAvailableAddOnListParameters | null, options?: CallOptions): Promise<MarketplaceAvailableAddOn[]>;
  stream(parameters?: MarketplaceAvailableAddOnListParameters | null, options?: StreamOptions): AsyncGenerator<MarketplaceAvailableAddOn, void, undefined>;
  /** GET /marketplace/AvailableAddOns */
  page(parameters?: MarketplaceAvailableAddOnPageParameters | null, options?: CallOptions): Promise<MarketplaceAvailableAddOnPage>;
}

export interface AvailableAddOnsIdStep {
  /** GET /marketplace/AvailableAddOns/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<MarketplaceAvailableAddOn>;
  readonly extensions: AvailableAddOnsIdExtensionsStep;
}

export interface AvailableAddOnsIdExtensionsStep {
  (sid: string | number | bigint): AvailableAddOnsIdExtensionsIdStep;
  /** GET /marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions */
  list(parameters?: MarketplaceAvailableAddOnExtensionListParameters | null, options?: CallOptions): Promise<MarketplaceAvailableAddOnExtension[]>;
  stream(parameters?: MarketplaceAvailableAddOnExtensionListParameters | null, options?: StreamOptions): AsyncGenerator<MarketplaceAvailableAddOnExtension, void, undefined>;
  /** GET /marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions */
  page(parameters?: MarketplaceAvailableAddOnExtensionPageParameters | null, options?: CallOptions): Promise<MarketplaceAvailableAddOnExtensionPage>;
}

export interface AvailableAddOnsIdExtensionsIdStep {
  /** GET /marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<MarketplaceAvailableAddOnExtension>;
}

export interface InstalledAddOnsStep {
  (sid: string | number | bigint): InstalledAddOnsIdStep;
  /** POST /marketplace/InstalledAddOns */
  create(parameters: MarketplaceInstalledAddOnCreateParameters, options?: CallOptions): Promise<MarketplaceInstalledAddOn>;
  /** GET /marketplace/InstalledAddOns */
  list(parameters?: MarketplaceInstalledAddOnListParameters | null, options?: CallOptions): Promise<MarketplaceInstalledAddOn[]>;
  stream(parameters?: MarketplaceInstalledAddOnListParameters | null, options?: StreamOptions): AsyncGenerator<MarketplaceInstalledAddOn, void, undefined>;
  /** GET /marketplace/InstalledAddOns */
  page(parameters?: MarketplaceInstalledAddOnPageParameters | null, options?: CallOptions): Promise<MarketplaceInstalledAddOnPage>;
}

export interface InstalledAddOnsIdStep {
  /** GET /marketplace/InstalledAddOns/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<MarketplaceInstalledAddOn>;
  /** POST /marketplace/InstalledAddOns/{Sid} */
  update(parameters?: MarketplaceInstalledAddOnUpdateParameters | null, options?: CallOptions): Promise<MarketplaceInstalledAddOn>;
  /** DELETE /marketplace/InstalledAddOns/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly extensions: InstalledAddOnsIdExtensionsStep;
}

export interface InstalledAddOnsIdExtensionsStep {
  (sid: string | number | bigint): InstalledAddOnsIdExtensionsIdStep;
  /** GET /marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions */
  list(parameters?: MarketplaceInstalledAddOnExtensionListParameters | null, options?: CallOptions): Promise<MarketplaceInstalledAddOnExtension[]>;
  stream(parameters?: MarketplaceInstalledAddOnExtensionListParameters | null, options?: StreamOptions): AsyncGenerator<MarketplaceInstalledAddOnExtension, void, undefined>;
  /** GET /marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions */
  page(parameters?: MarketplaceInstalledAddOnExtensionPageParameters | null, options?: CallOptions): Promise<MarketplaceInstalledAddOnExtensionPage>;
}

export interface InstalledAddOnsIdExtensionsIdStep {
  /** GET /marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<MarketplaceInstalledAddOnExtension>;
  /** POST /marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid} */
  update(parameters: MarketplaceInstalledAddOnExtensionUpdateParameters, options?: CallOptions): Promise<MarketplaceInstalledAddOnExtension>;
}
