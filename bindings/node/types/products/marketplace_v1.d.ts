// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of marketplace.v1.available_add_on. */
export interface AvailableAddOn extends AnyRecord {
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  description: string | null;
  pricing_type: string | null;
  readonly pricingType: string | null;
  configuration_schema: { [member: string]: any } | null;
  readonly configurationSchema: { [member: string]: any } | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What marketplace.v1.available_add_on.list takes. */
export interface AvailableAddOnListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What marketplace.v1.available_add_on.page takes. */
export interface AvailableAddOnPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What marketplace.v1.available_add_on.page gives. */
export interface AvailableAddOnPage {
  available_add_ons: AvailableAddOn[];
  [member: string]: any;
}

/** A record of marketplace.v1.available_add_on_extension. */
export interface AvailableAddOnExtension extends AnyRecord {
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

/** What marketplace.v1.available_add_on_extension.list takes. */
export interface AvailableAddOnExtensionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What marketplace.v1.available_add_on_extension.page takes. */
export interface AvailableAddOnExtensionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What marketplace.v1.available_add_on_extension.page gives. */
export interface AvailableAddOnExtensionPage {
  extensions: AvailableAddOnExtension[];
  [member: string]: any;
}

/** A record of marketplace.v1.installed_add_on. */
export interface InstalledAddOn extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  description: string | null;
  configuration: { [member: string]: any } | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What marketplace.v1.installed_add_on.create takes. */
export interface InstalledAddOnCreateParameters {
  availableAddOnSid: string;
  acceptTermsOfService: boolean | 'true' | 'false';
  configuration?: any;
  uniqueName?: string | null;
}

/** What marketplace.v1.installed_add_on.list takes. */
export interface InstalledAddOnListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What marketplace.v1.installed_add_on.page takes. */
export interface InstalledAddOnPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What marketplace.v1.installed_add_on.page gives. */
export interface InstalledAddOnPage {
  installed_add_ons: InstalledAddOn[];
  [member: string]: any;
}

/** What marketplace.v1.installed_add_on.update takes. */
export interface InstalledAddOnUpdateParameters {
  configuration?: any;
  uniqueName?: string | null;
}

/** A record of marketplace.v1.installed_add_on_extension. */
export interface InstalledAddOnExtension extends AnyRecord {
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

/** What marketplace.v1.installed_add_on_extension.list takes. */
export interface InstalledAddOnExtensionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What marketplace.v1.installed_add_on_extension.page takes. */
export interface InstalledAddOnExtensionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What marketplace.v1.installed_add_on_extension.page gives. */
export interface InstalledAddOnExtensionPage {
  extensions: InstalledAddOnExtension[];
  [member: string]: any;
}

/** What marketplace.v1.installed_add_on_extension.update takes. */
export interface InstalledAddOnExtensionUpdateParameters {
  enabled: boolean | 'true' | 'false';
}

/** A record of marketplace.v1.billing_usage. */
export interface BillingUsage extends AnyRecord {
  total_submitted: number;
  readonly totalSubmitted: number;
  billable_items: any[];
  readonly billableItems: any[];
}

/** What marketplace.v1.billing_usage.create takes. */
export interface BillingUsageCreateParameters {
  marketplaceV1InstalledAddOnInstalledAddOnUsage: object;
}

/** A record of marketplace.v1.referral_conversion. */
export interface ReferralConversion extends AnyRecord {
  converted_account_sid: string;
  readonly convertedAccountSid: string;
}

/** What marketplace.v1.referral_conversion.create takes. */
export interface ReferralConversionCreateParameters {
  createReferralConversionRequest: object;
}

/** A record of marketplace.v1.module_data_for_listing_owner. */
export interface ModuleDataForListingOwner extends AnyRecord {
  listings: any[];
}

/** A record of marketplace.v1.module_data. */
export interface ModuleData extends AnyRecord {
  url: string | null;
  sid: string | null;
  description: { [member: string]: any } | null;
  support: { [member: string]: any } | null;
  policies: { [member: string]: any } | null;
  module_info: { [member: string]: any } | null;
  readonly moduleInfo: { [member: string]: any } | null;
  documentation: { [member: string]: any } | null;
  configuration: { [member: string]: any } | null;
  pricing: { [member: string]: any } | null;
}

/** What marketplace.v1.module_data.create takes. */
export interface ModuleDataCreateParameters {
  moduleInfo?: string | null;
  configuration?: string | null;
}

/** A record of marketplace.v1.module_data_management. */
export interface ModuleDataManagement extends AnyRecord {
  url: string | null;
  sid: string | null;
  description: { [member: string]: any } | null;
  support: { [member: string]: any } | null;
  policies: { [member: string]: any } | null;
  module_info: { [member: string]: any } | null;
  readonly moduleInfo: { [member: string]: any } | null;
  documentation: { [member: string]: any } | null;
  configuration: { [member: string]: any } | null;
  pricing: { [member: string]: any } | null;
}

/** What marketplace.v1.module_data_management.update takes. */
export interface ModuleDataManagementUpdateParameters {
  moduleInfo?: string | null;
  description?: string | null;
  documentation?: string | null;
  policies?: string | null;
  support?: string | null;
  configuration?: string | null;
  pricing?: string | null;
}

export interface VersionStep {
  readonly availableAddOns: AvailableAddOnsStep;
  readonly installedAddOns: InstalledAddOnsStep;
  readonly referralConversion: ReferralConversionStep;
  readonly moduleData: ModuleDataStep;
  readonly moduleDataManagement: ModuleDataManagementStep;
}

export interface AvailableAddOnsStep {
  (sid: string | number | bigint): AvailableAddOnsIdStep;
  /** GET /v1/AvailableAddOns */
  list(parameters?: AvailableAddOnListParameters | null, options?: CallOptions): Promise<AvailableAddOn[]>;
  stream(parameters?: AvailableAddOnListParameters | null, options?: StreamOptions): AsyncGenerator<AvailableAddOn, void, undefined>;
  /** GET /v1/AvailableAddOns */
  page(parameters?: AvailableAddOnPageParameters | null, options?: CallOptions): Promise<AvailableAddOnPage>;
}

export interface AvailableAddOnsIdStep {
  /** GET /v1/AvailableAddOns/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<AvailableAddOn>;
  readonly extensions: AvailableAddOnsIdExtensionsStep;
}

export interface AvailableAddOnsIdExtensionsStep {
  (sid: string | number | bigint): AvailableAddOnsIdExtensionsIdStep;
  /** GET /v1/AvailableAddOns/{AvailableAddOnSid}/Extensions */
  list(parameters?: AvailableAddOnExtensionListParameters | null, options?: CallOptions): Promise<AvailableAddOnExtension[]>;
  stream(parameters?: AvailableAddOnExtensionListParameters | null, options?: StreamOptions): AsyncGenerator<AvailableAddOnExtension, void, undefined>;
  /** GET /v1/AvailableAddOns/{AvailableAddOnSid}/Extensions */
  page(parameters?: AvailableAddOnExtensionPageParameters | null, options?: CallOptions): Promise<AvailableAddOnExtensionPage>;
}

export interface AvailableAddOnsIdExtensionsIdStep {
  /** GET /v1/AvailableAddOns/{AvailableAddOnSid}/Extensions/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<AvailableAddOnExtension>;
}

export interface InstalledAddOnsStep {
  (sid: string | number | bigint): InstalledAddOnsIdStep;
  /** POST /v1/InstalledAddOns */
  create(parameters: InstalledAddOnCreateParameters, options?: CallOptions): Promise<InstalledAddOn>;
  /** GET /v1/InstalledAddOns */
  list(parameters?: InstalledAddOnListParameters | null, options?: CallOptions): Promise<InstalledAddOn[]>;
  stream(parameters?: InstalledAddOnListParameters | null, options?: StreamOptions): AsyncGenerator<InstalledAddOn, void, undefined>;
  /** GET /v1/InstalledAddOns */
  page(parameters?: InstalledAddOnPageParameters | null, options?: CallOptions): Promise<InstalledAddOnPage>;
}

export interface InstalledAddOnsIdStep {
  /** GET /v1/InstalledAddOns/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<InstalledAddOn>;
  /** POST /v1/InstalledAddOns/{Sid} */
  update(parameters?: InstalledAddOnUpdateParameters | null, options?: CallOptions): Promise<InstalledAddOn>;
  /** DELETE /v1/InstalledAddOns/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly extensions: InstalledAddOnsIdExtensionsStep;
  readonly usage: InstalledAddOnsIdUsageStep;
}

export interface InstalledAddOnsIdExtensionsStep {
  (sid: string | number | bigint): InstalledAddOnsIdExtensionsIdStep;
  /** GET /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions */
  list(parameters?: InstalledAddOnExtensionListParameters | null, options?: CallOptions): Promise<InstalledAddOnExtension[]>;
  stream(parameters?: InstalledAddOnExtensionListParameters | null, options?: StreamOptions): AsyncGenerator<InstalledAddOnExtension, void, undefined>;
  /** GET /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions */
  page(parameters?: InstalledAddOnExtensionPageParameters | null, options?: CallOptions): Promise<InstalledAddOnExtensionPage>;
}

export interface InstalledAddOnsIdExtensionsIdStep {
  /** GET /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<InstalledAddOnExtension>;
  /** POST /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid} */
  update(parameters: InstalledAddOnExtensionUpdateParameters, options?: CallOptions): Promise<InstalledAddOnExtension>;
}

export interface InstalledAddOnsIdUsageStep {
  /** POST /v1/InstalledAddOns/{InstalledAddOnSid}/Usage */
  create(parameters: BillingUsageCreateParameters, options?: CallOptions): Promise<BillingUsage>;
}

export interface ReferralConversionStep {
  /** POST /v1/ReferralConversion */
  create(parameters: ReferralConversionCreateParameters, options?: CallOptions): Promise<ReferralConversion>;
}

export interface ModuleDataStep {
  /** GET /v1/Listings */
  fetch(parameters?: null, options?: CallOptions): Promise<ModuleDataForListingOwner>;
  /** POST /v1/Listings */
  create(parameters?: ModuleDataCreateParameters | null, options?: CallOptions): Promise<ModuleData>;
}

export interface ModuleDataManagementStep {
  (sid: string | number | bigint): ModuleDataManagementIdStep;
}

export interface ModuleDataManagementIdStep {
  /** GET /v1/Listing/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ModuleDataManagement>;
  /** POST /v1/Listing/{Sid} */
  update(parameters?: ModuleDataManagementUpdateParameters | null, options?: CallOptions): Promise<ModuleDataManagement>;
}
