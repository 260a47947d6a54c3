// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of api.v2010.account. */
export interface Account extends AnyRecord {
  auth_token: string | null;
  readonly authToken: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  owner_account_sid: string | null;
  readonly ownerAccountSid: string | null;
  sid: string | null;
  status: string | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
  type: string | null;
  uri: string | null;
}

/** What api.v2010.account.create takes. */
export interface AccountCreateParameters {
  friendlyName?: string | null;
}

/** What api.v2010.account.list takes. */
export interface AccountListParameters {
  friendlyName?: string | null;
  status?: 'active' | 'suspended' | 'closed' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.account.page takes. */
export interface AccountPageParameters {
  friendlyName?: string | null;
  status?: 'active' | 'suspended' | 'closed' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.account.page gives. */
export interface AccountPage {
  accounts: Account[];
  [member: string]: any;
}

/** What api.v2010.account.update takes. */
export interface AccountUpdateParameters {
  friendlyName?: string | null;
  status?: 'active' | 'suspended' | 'closed' | null;
}

/** A record of api.v2010.address. */
export interface Address extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  city: string | null;
  customer_name: string | null;
  readonly customerName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  postal_code: string | null;
  readonly postalCode: string | null;
  region: string | null;
  sid: string | null;
  street: string | null;
  uri: string | null;
  emergency_enabled: boolean | null;
  readonly emergencyEnabled: boolean | null;
  validated: boolean | null;
  verified: boolean | null;
  street_secondary: string | null;
  readonly streetSecondary: string | null;
}

/** What api.v2010.address.create takes. */
export interface AddressCreateParameters {
  customerName: string;
  street: string;
  city: string;
  region: string;
  postalCode: string;
  isoCountry: string;
  friendlyName?: string | null;
  emergencyEnabled?: boolean | 'true' | 'false' | null;
  autoCorrectAddress?: boolean | 'true' | 'false' | null;
  streetSecondary?: string | null;
}

/** What api.v2010.address.list takes. */
export interface AddressListParameters {
  customerName?: string | null;
  friendlyName?: string | null;
  emergencyEnabled?: boolean | 'true' | 'false' | null;
  isoCountry?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.address.page takes. */
export interface AddressPageParameters {
  customerName?: string | null;
  friendlyName?: string | null;
  emergencyEnabled?: boolean | 'true' | 'false' | null;
  isoCountry?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.address.page gives. */
export interface AddressPage {
  addresses: Address[];
  [member: string]: any;
}

/** What api.v2010.address.update takes. */
export interface AddressUpdateParameters {
  friendlyName?: string | null;
  customerName?: string | null;
  street?: string | null;
  city?: string | null;
  region?: string | null;
  postalCode?: string | null;
  emergencyEnabled?: boolean | 'true' | 'false' | null;
  autoCorrectAddress?: boolean | 'true' | 'false' | null;
  streetSecondary?: string | null;
}

/** A record of api.v2010.application. */
export interface Application extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  message_status_callback: string | null;
  readonly messageStatusCallback: string | null;
  sid: string | null;
  sms_fallback_method: string | null;
  readonly smsFallbackMethod: string | null;
  sms_fallback_url: string | null;
  readonly smsFallbackUrl: string | null;
  sms_method: string | null;
  readonly smsMethod: string | null;
  sms_status_callback: string | null;
  readonly smsStatusCallback: string | null;
  sms_url: string | null;
  readonly smsUrl: string | null;
  status_callback: string | null;
  readonly statusCallback: string | null;
  status_callback_method: string | null;
  readonly statusCallbackMethod: string | null;
  uri: string | null;
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
  public_application_connect_enabled: boolean | null;
  readonly publicApplicationConnectEnabled: boolean | null;
}

/** What api.v2010.application.create takes. */
export interface ApplicationCreateParameters {
  apiVersion?: string | null;
  voiceUrl?: string | null;
  voiceMethod?: 'GET' | 'POST' | null;
  voiceFallbackUrl?: string | null;
  voiceFallbackMethod?: 'GET' | 'POST' | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  voiceCallerIdLookup?: boolean | 'true' | 'false' | null;
  smsUrl?: string | null;
  smsMethod?: 'GET' | 'POST' | null;
  smsFallbackUrl?: string | null;
  smsFallbackMethod?: 'GET' | 'POST' | null;
  smsStatusCallback?: string | null;
  messageStatusCallback?: string | null;
  friendlyName?: string | null;
  publicApplicationConnectEnabled?: boolean | 'true' | 'false' | null;
}

/** What api.v2010.application.list takes. */
export interface ApplicationListParameters {
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.application.page takes. */
export interface ApplicationPageParameters {
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.application.page gives. */
export interface ApplicationPage {
  applications: Application[];
  [member: string]: any;
}

/** What api.v2010.application.update takes. */
export interface ApplicationUpdateParameters {
  friendlyName?: string | null;
  apiVersion?: string | null;
  voiceUrl?: string | null;
  voiceMethod?: 'GET' | 'POST' | null;
  voiceFallbackUrl?: string | null;
  voiceFallbackMethod?: 'GET' | 'POST' | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  voiceCallerIdLookup?: boolean | 'true' | 'false' | null;
  smsUrl?: string | null;
  smsMethod?: 'GET' | 'POST' | null;
  smsFallbackUrl?: string | null;
  smsFallbackMethod?: 'GET' | 'POST' | null;
  smsStatusCallback?: string | null;
  messageStatusCallback?: string | null;
  publicApplicationConnectEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of api.v2010.authorized_connect_app. */
export interface AuthorizedConnectApp extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  connect_app_company_name: string | null;
  readonly connectAppCompanyName: string | null;
  connect_app_description: string | null;
  readonly connectAppDescription: string | null;
  connect_app_friendly_name: string | null;
  readonly connectAppFriendlyName: string | null;
  connect_app_homepage_url: string | null;
  readonly connectAppHomepageUrl: string | null;
  connect_app_sid: string | null;
  readonly connectAppSid: string | null;
  permissions: any[] | null;
  uri: string | null;
}

/** What api.v2010.authorized_connect_app.list takes. */
export interface AuthorizedConnectAppListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.authorized_connect_app.page takes. */
export interface AuthorizedConnectAppPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.authorized_connect_app.page gives. */
export interface AuthorizedConnectAppPage {
  authorized_connect_apps: AuthorizedConnectApp[];
  [member: string]: any;
}

/** A record of api.v2010.available_phone_number_country. */
export interface AvailablePhoneNumberCountry extends AnyRecord {
  country_code: string | null;
  readonly countryCode: string | null;
  country: string | null;
  uri: string | null;
  beta: boolean | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
}

/** What api.v2010.available_phone_number_country.list takes. */
export interface AvailablePhoneNumberCountryListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.available_phone_number_country.page takes. */
export interface AvailablePhoneNumberCountryPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.available_phone_number_country.page gives. */
export interface AvailablePhoneNumberCountryPage {
  countries: AvailablePhoneNumberCountry[];
  [member: string]: any;
}

/** A record of api.v2010.available_phone_number_local. */
export interface AvailablePhoneNumberLocal extends AnyRecord {
  friendly_name: string | null;
  readonly friendlyName: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  lata: string | null;
  locality: string | null;
  rate_center: string | null;
  readonly rateCenter: string | null;
  latitude: number | null;
  longitude: number | null;
  region: string | null;
  postal_code: string | null;
  readonly postalCode: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  address_requirements: string | null;
  readonly addressRequirements: string | null;
  beta: boolean | null;
  capabilities: { [member: string]: any } | null;
}

/** What api.v2010.available_phone_number_local.list takes. */
export interface AvailablePhoneNumberLocalListParameters {
  areaCode?: number | bigint | null;
  contains?: string | null;
  smsEnabled?: boolean | 'true' | 'false' | null;
  mmsEnabled?: boolean | 'true' | 'false' | null;
  voiceEnabled?: boolean | 'true' | 'false' | null;
  excludeAllAddressRequired?: boolean | 'true' | 'false' | null;
  excludeLocalAddressRequired?: boolean | 'true' | 'false' | null;
  excludeForeignAddressRequired?: boolean | 'true' | 'false' | null;
  beta?: boolean | 'true' | 'false' | null;
  nearNumber?: string | null;
  nearLatLong?: string | null;
  distance?: number | bigint | null;
  inPostalCode?: string | null;
  inRegion?: string | null;
  inRateCenter?: string | null;
  inLata?: string | null;
  inLocality?: string | null;
  faxEnabled?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.available_phone_number_local.page takes. */
export interface AvailablePhoneNumberLocalPageParameters {
  areaCode?: number | bigint | null;
  contains?: string | null;
  smsEnabled?: boolean | 'true' | 'false' | null;
  mmsEnabled?: boolean | 'true' | 'false' | null;
  voiceEnabled?: boolean | 'true' | 'false' | null;
  excludeAllAddressRequired?: boolean | 'true' | 'false' | null;
  excludeLocalAddressRequired?: boolean | 'true' | 'false' | null;
  excludeForeignAddressRequired?: boolean | 'true' | 'false' | null;
  beta?: boolean | 'true' | 'false' | null;
  nearNumber?: string | null;
  nearLatLong?: string | null;
  distance?: number | bigint | null;
  inPostalCode?: string | null;
  inRegion?: string | null;
  inRateCenter?: string | null;
  inLata?: string | null;
  inLocality?: string | null;
  faxEnabled?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.available_phone_number_local.page gives. */
export interface AvailablePhoneNumberLocalPage {
  available_phone_numbers: AvailablePhoneNumberLocal[];
  [member: string]: any;
}

/** A record of api.v2010.available_phone_number_machine_to_machine. */
export interface AvailablePhoneNumberMachineToMachine extends AnyRecord {
  friendly_name: string | null;
  readonly friendlyName: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  lata: string | null;
  locality: string | null;
  rate_center: string | null;
  readonly rateCenter: string | null;
  latitude: number | null;
  longitude: number | null;
  region: string | null;
  postal_code: string | null;
  readonly postalCode: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  address_requirements: string | null;
  readonly addressRequirements: string | null;
  beta: boolean | null;
  capabilities: { [member: string]: any } | null;
}

/** What api.v2010.available_phone_number_machine_to_machine.list takes. */
export interface AvailablePhoneNumberMachineToMachineListParameters {
  areaCode?: number | bigint | null;
  contains?: string | null;
  smsEnabled?: boolean | 'true' | 'false' | null;
  mmsEnabled?: boolean | 'true' | 'false' | null;
  voiceEnabled?: boolean | 'true' | 'false' | null;
  excludeAllAddressRequired?: boolean | 'true' | 'false' | null;
  excludeLocalAddressRequired?: boolean | 'true' | 'false' | null;
  excludeForeignAddressRequired?: boolean | 'true' | 'false' | null;
  beta?: boolean | 'true' | 'false' | null;
  nearNumber?: string | null;
  nearLatLong?: string | null;
  distance?: number | bigint | null;
  inPostalCode?: string | null;
  inRegion?: string | null;
  inRateCenter?: string | null;
  inLata?: string | null;
  inLocality?: string | null;
  faxEnabled?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.available_phone_number_machine_to_machine.page takes. */
export interface AvailablePhoneNumberMachineToMachinePageParameters {
  areaCode?: number | bigint | null;
  contains?: string | null;
  smsEnabled?: boolean | 'true' | 'false' | null;
  mmsEnabled?: boolean | 'true' | 'false' | null;
  voiceEnabled?: boolean | 'true' | 'false' | null;
  excludeAllAddressRequired?: boolean | 'true' | 'false' | null;
  excludeLocalAddressRequired?: boolean | 'true' | 'false' | null;
  excludeForeignAddressRequired?: boolean | 'true' | 'false' | null;
  beta?: boolean | 'true' | 'false' | null;
  nearNumber?: string | null;
  nearLatLong?: string | null;
  distance?: number | bigint | null;
  inPostalCode?: string | null;
  inRegion?: string | null;
  inRateCenter?: string | null;
  inLata?: string | null;
  inLocality?: string | null;
  faxEnabled?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.available_phone_number_machine_to_machine.page gives. */
export interface AvailablePhoneNumberMachineToMachinePage {
  available_phone_numbers: AvailablePhoneNumberMachineToMachine[];
  [member: string]: any;
}

/** A record of api.v2010.available_phone_number_mobile. */
export interface AvailablePhoneNumberMobile extends AnyRecord {
  friendly_name: string | null;
  readonly friendlyName: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  lata: string | null;
  locality: string | null;
  rate_center: string | null;
  readonly rateCenter: string | null;
  latitude: number | null;
  longitude: number | null;
  region: string | null;
  postal_code: string | null;
  readonly postalCode: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  address_requirements: string | null;
  readonly addressRequirements: string | null;
  beta: boolean | null;
  capabilities: { [member: string]: any } | null;
}

/** What api.v2010.available_phone_number_mobile.list takes. */
export interface AvailablePhoneNumberMobileListParameters {
  areaCode?: number | bigint | null;
  contains?: string | null;
  smsEnabled?: boolean | 'true' | 'false' | null;
  mmsEnabled?: boolean | 'true' | 'false' | null;
  voiceEnabled?: boolean | 'true' | 'false' | null;
  excludeAllAddressRequired?: boolean | 'true' | 'false' | null;
  excludeLocalAddressRequired?: boolean | 'true' | 'false' | null;
  excludeForeignAddressRequired?: boolean | 'true' | 'false' | null;
  beta?: boolean | 'true' | 'false' | null;
  nearNumber?: string | null;
  nearLatLong?: string | null;
  distance?: number | bigint | null;
  inPostalCode?: string | null;
  inRegion?: string | null;
  inRateCenter?: string | null;
  inLata?: string | null;
  inLocality?: string | null;
  faxEnabled?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.available_phone_number_mobile.page takes. */
export interface AvailablePhoneNumberMobilePageParameters {
  areaCode?: number | bigint | null;
  contains?: string | null;
  smsEnabled?: boolean | 'true' | 'false' | null;
  mmsEnabled?: boolean | 'true' | 'false' | null;
  voiceEnabled?: boolean | 'true' | 'false' | null;
  excludeAllAddressRequired?: boolean | 'true' | 'false' | null;
  excludeLocalAddressRequired?: boolean | 'true' | 'false' | null;
  excludeForeignAddressRequired?: boolean | 'true' | 'false' | null;
  beta?: boolean | 'true' | 'false' | null;
  nearNumber?: string | null;
  nearLatLong?: string | null;
  distance?: number | bigint | null;
  inPostalCode?: string | null;
  inRegion?: string | null;
  inRateCenter?: string | null;
  inLata?: string | null;
  inLocality?: string | null;
  faxEnabled?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.available_phone_number_mobile.page gives. */
export interface AvailablePhoneNumberMobilePage {
  available_phone_numbers: AvailablePhoneNumberMobile[];
  [member: string]: any;
}

/** A record of api.v2010.available_phone_number_national. */
export interface AvailablePhoneNumberNational extends AnyRecord {
  friendly_name: string | null;
  readonly friendlyName: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  lata: string | null;
  locality: string | null;
  rate_center: string | null;
  readonly rateCenter: string | null;
  latitude: number | null;
  longitude: number | null;
  region: string | null;
  postal_code: string | null;
  readonly postalCode: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  address_requirements: string | null;
  readonly addressRequirements: string | null;
  beta: boolean | null;
  capabilities: { [member: string]: any } | null;
}

/** What api.v2010.available_phone_number_national.list takes. */
export interface AvailablePhoneNumberNationalListParameters {
  areaCode?: number | bigint | null;
  contains?: string | null;
  smsEnabled?: boolean | 'true' | 'false' | null;
  mmsEnabled?: boolean | 'true' | 'false' | null;
  voiceEnabled?: boolean | 'true' | 'false' | null;
  excludeAllAddressRequired?: boolean | 'true' | 'false' | null;
  excludeLocalAddressRequired?: boolean | 'true' | 'false' | null;
  excludeForeignAddressRequired?: boolean | 'true' | 'false' | null;
  beta?: boolean | 'true' | 'false' | null;
  nearNumber?: string | null;
  nearLatLong?: string | null;
  distance?: number | bigint | null;
  inPostalCode?: string | null;
  inRegion?: string | null;
  inRateCenter?: string | null;
  inLata?: string | null;
  inLocality?: string | null;
  faxEnabled?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.available_phone_number_national.page takes. */
export interface AvailablePhoneNumberNationalPageParameters {
  areaCode?: number | bigint | null;
  contains?: string | null;
  smsEnabled?: boolean | 'true' | 'false' | null;
  mmsEnabled?: boolean | 'true' | 'false' | null;
  voiceEnabled?: boolean | 'true' | 'false' | null;
  excludeAllAddressRequired?: boolean | 'true' | 'false' | null;
  excludeLocalAddressRequired?: boolean | 'true' | 'false' | null;
  excludeForeignAddressRequired?: boolean | 'true' | 'false' | null;
  beta?: boolean | 'true' | 'false' | null;
  nearNumber?: string | null;
  nearLatLong?: string | null;
  distance?: number | bigint | null;
  inPostalCode?: string | null;
  inRegion?: string | null;
  inRateCenter?: string | null;
  inLata?: string | null;
  inLocality?: string | null;
  faxEnabled?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.available_phone_number_national.page gives. */
export interface AvailablePhoneNumberNationalPage {
  available_phone_numbers: AvailablePhoneNumberNational[];
  [member: string]: any;
}

/** A record of api.v2010.available_phone_number_shared_cost. */
export interface AvailablePhoneNumberSharedCost extends AnyRecord {
  friendly_name: string | null;
  readonly friendlyName: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  lata: string | null;
  locality: string | null;
  rate_center: string | null;
  readonly rateCenter: string | null;
  latitude: number | null;
  longitude: number | null;
  region: string | null;
  postal_code: string | null;
  readonly postalCode: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  address_requirements: string | null;
  readonly addressRequirements: string | null;
  beta: boolean | null;
  capabilities: { [member: string]: any } | null;
}

/** What api.v2010.available_phone_number_shared_cost.list takes. */
export interface AvailablePhoneNumberSharedCostListParameters {
  areaCode?: number | bigint | null;
  contains?: string | null;
  smsEnabled?: boolean | 'true' | 'false' | null;
  mmsEnabled?: boolean | 'true' | 'false' | null;
  voiceEnabled?: boolean | 'true' | 'false' | null;
  excludeAllAddressRequired?: boolean | 'true' | 'false' | null;
  excludeLocalAddressRequired?: boolean | 'true' | 'false' | null;
  excludeForeignAddressRequired?: boolean | 'true' | 'false' | null;
  beta?: boolean | 'true' | 'false' | null;
  nearNumber?: string | null;
  nearLatLong?: string | null;
  distance?: number | bigint | null;
  inPostalCode?: string | null;
  inRegion?: string | null;
  inRateCenter?: string | null;
  inLata?: string | null;
  inLocality?: string | null;
  faxEnabled?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.available_phone_number_shared_cost.page takes. */
export interface AvailablePhoneNumberSharedCostPageParameters {
  areaCode?: number | bigint | null;
  contains?: string | null;
  smsEnabled?: boolean | 'true' | 'false' | null;
  mmsEnabled?: boolean | 'true' | 'false' | null;
  voiceEnabled?: boolean | 'true' | 'false' | null;
  excludeAllAddressRequired?: boolean | 'true' | 'false' | null;
  excludeLocalAddressRequired?: boolean | 'true' | 'false' | null;
  excludeForeignAddressRequired?: boolean | 'true' | 'false' | null;
  beta?: boolean | 'true' | 'false' | null;
  nearNumber?: string | null;
  nearLatLong?: string | null;
  distance?: number | bigint | null;
  inPostalCode?: string | null;
  inRegion?: string | null;
  inRateCenter?: string | null;
  inLata?: string | null;
  inLocality?: string | null;
  faxEnabled?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.available_phone_number_shared_cost.page gives. */
export interface AvailablePhoneNumberSharedCostPage {
  available_phone_numbers: AvailablePhoneNumberSharedCost[];
  [member: string]: any;
}

/** A record of api.v2010.available_phone_number_toll_free. */
export interface AvailablePhoneNumberTollFree extends AnyRecord {
  friendly_name: string | null;
  readonly friendlyName: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  lata: string | null;
  locality: string | null;
  rate_center: string | null;
  readonly rateCenter: string | null;
  latitude: number | null;
  longitude: number | null;
  region: string | null;
  postal_code: string | null;
  readonly postalCode: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  address_requirements: string | null;
  readonly addressRequirements: string | null;
  beta: boolean | null;
  capabilities: { [member: string]: any } | null;
}

/** What api.v2010.available_phone_number_toll_free.list takes. */
export interface AvailablePhoneNumberTollFreeListParameters {
  areaCode?: number | bigint | null;
  contains?: string | null;
  smsEnabled?: boolean | 'true' | 'false' | null;
  mmsEnabled?: boolean | 'true' | 'false' | null;
  voiceEnabled?: boolean | 'true' | 'false' | null;
  excludeAllAddressRequired?: boolean | 'true' | 'false' | null;
  excludeLocalAddressRequired?: boolean | 'true' | 'false' | null;
  excludeForeignAddressRequired?: boolean | 'true' | 'false' | null;
  beta?: boolean | 'true' | 'false' | null;
  nearNumber?: string | null;
  nearLatLong?: string | null;
  distance?: number | bigint | null;
  inPostalCode?: string | null;
  inRegion?: string | null;
  inRateCenter?: string | null;
  inLata?: string | null;
  inLocality?: string | null;
  faxEnabled?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.available_phone_number_toll_free.page takes. */
export interface AvailablePhoneNumberTollFreePageParameters {
  areaCode?: number | bigint | null;
  contains?: string | null;
  smsEnabled?: boolean | 'true' | 'false' | null;
  mmsEnabled?: boolean | 'true' | 'false' | null;
  voiceEnabled?: boolean | 'true' | 'false' | null;
  excludeAllAddressRequired?: boolean | 'true' | 'false' | null;
  excludeLocalAddressRequired?: boolean | 'true' | 'false' | null;
  excludeForeignAddressRequired?: boolean | 'true' | 'false' | null;
  beta?: boolean | 'true' | 'false' | null;
  nearNumber?: string | null;
  nearLatLong?: string | null;
  distance?: number | bigint | null;
  inPostalCode?: string | null;
  inRegion?: string | null;
  inRateCenter?: string | null;
  inLata?: string | null;
  inLocality?: string | null;
  faxEnabled?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.available_phone_number_toll_free.page gives. */
export interface AvailablePhoneNumberTollFreePage {
  available_phone_numbers: AvailablePhoneNumberTollFree[];
  [member: string]: any;
}

/** A record of api.v2010.available_phone_number_voip. */
export interface AvailablePhoneNumberVoip extends AnyRecord {
  friendly_name: string | null;
  readonly friendlyName: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  lata: string | null;
  locality: string | null;
  rate_center: string | null;
  readonly rateCenter: string | null;
  latitude: number | null;
  longitude: number | null;
  region: string | null;
  postal_code: string | null;
  readonly postalCode: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  address_requirements: string | null;
  readonly addressRequirements: string | null;
  beta: boolean | null;
  capabilities: { [member: string]: any } | null;
}

/** What api.v2010.available_phone_number_voip.list takes. */
export interface AvailablePhoneNumberVoipListParameters {
  areaCode?: number | bigint | null;
  contains?: string | null;
  smsEnabled?: boolean | 'true' | 'false' | null;
  mmsEnabled?: boolean | 'true' | 'false' | null;
  voiceEnabled?: boolean | 'true' | 'false' | null;
  excludeAllAddressRequired?: boolean | 'true' | 'false' | null;
  excludeLocalAddressRequired?: boolean | 'true' | 'false' | null;
  excludeForeignAddressRequired?: boolean | 'true' | 'false' | null;
  beta?: boolean | 'true' | 'false' | null;
  nearNumber?: string | null;
  nearLatLong?: string | null;
  distance?: number | bigint | null;
  inPostalCode?: string | null;
  inRegion?: string | null;
  inRateCenter?: string | null;
  inLata?: string | null;
  inLocality?: string | null;
  faxEnabled?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.available_phone_number_voip.page takes. */
export interface AvailablePhoneNumberVoipPageParameters {
  areaCode?: number | bigint | null;
  contains?: string | null;
  smsEnabled?: boolean | 'true' | 'false' | null;
  mmsEnabled?: boolean | 'true' | 'false' | null;
  voiceEnabled?: boolean | 'true' | 'false' | null;
  excludeAllAddressRequired?: boolean | 'true' | 'false' | null;
  excludeLocalAddressRequired?: boolean | 'true' | 'false' | null;
  excludeForeignAddressRequired?: boolean | 'true' | 'false' | null;
  beta?: boolean | 'true' | 'false' | null;
  nearNumber?: string | null;
  nearLatLong?: string | null;
  distance?: number | bigint | null;
  inPostalCode?: string | null;
  inRegion?: string | null;
  inRateCenter?: string | null;
  inLata?: string | null;
  inLocality?: string | null;
  faxEnabled?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.available_phone_number_voip.page gives. */
export interface AvailablePhoneNumberVoipPage {
  available_phone_numbers: AvailablePhoneNumberVoip[];
  [member: string]: any;
}

/** A record of api.v2010.balance. */
export interface Balance extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  balance: string | null;
  currency: string | null;
}

/** A record of api.v2010.call. */
export interface Call extends AnyRecord {
  sid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  parent_call_sid: string | null;
  readonly parentCallSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  to: string | null;
  to_formatted: string | null;
  readonly toFormatted: string | null;
  from: string | null;
  from_formatted: string | null;
  readonly fromFormatted: string | null;
  phone_number_sid: string | null;
  readonly phoneNumberSid: string | null;
  status: string | null;
  start_time: string | null;
  readonly startTime: Date | null;
  end_time: string | null;
  readonly endTime: Date | null;
  duration: string | null;
  price: string | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  direction: string | null;
  answered_by: string | null;
  readonly answeredBy: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  forwarded_from: string | null;
  readonly forwardedFrom: string | null;
  group_sid: string | null;
  readonly groupSid: string | null;
  caller_name: string | null;
  readonly callerName: string | null;
  queue_time: string | null;
  readonly queueTime: string | null;
  trunk_sid: string | null;
  readonly trunkSid: string | null;
  uri: string | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
}

/** What api.v2010.call.create takes. */
export interface CallCreateParameters {
  to: string;
  from: string;
  method?: 'GET' | 'POST' | null;
  fallbackUrl?: string | null;
  fallbackMethod?: 'GET' | 'POST' | null;
  statusCallback?: string | null;
  statusCallbackEvent?: string | ReadonlyArray<string> | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  sendDigits?: string | null;
  timeout?: number | bigint | null;
  record?: boolean | 'true' | 'false' | null;
  recordingChannels?: string | null;
  recordingStatusCallback?: string | null;
  recordingStatusCallbackMethod?: 'GET' | 'POST' | null;
  sipAuthUsername?: string | null;
  sipAuthPassword?: string | null;
  machineDetection?: string | null;
  machineDetectionTimeout?: number | bigint | null;
  recordingStatusCallbackEvent?: string | ReadonlyArray<string> | null;
  trim?: string | null;
  callerId?: string | null;
  machineDetectionSpeechThreshold?: number | bigint | null;
  machineDetectionSpeechEndThreshold?: number | bigint | null;
  machineDetectionSilenceTimeout?: number | bigint | null;
  asyncAmd?: string | null;
  asyncAmdStatusCallback?: string | null;
  asyncAmdStatusCallbackMethod?: 'GET' | 'POST' | null;
  byoc?: string | null;
  callReason?: string | null;
  callToken?: string | null;
  recordingTrack?: string | null;
  timeLimit?: number | bigint | null;
  clientNotificationUrl?: string | null;
  url?: string | null;
  twiml?: string | null;
  applicationSid?: string | null;
}

/** What api.v2010.call.list takes. */
export interface CallListParameters {
  to?: string | null;
  from?: string | null;
  parentCallSid?: string | null;
  status?: 'queued' | 'ringing' | 'in-progress' | 'completed' | 'busy' | 'failed' | 'no-answer' | 'canceled' | null;
  startTime?: Date | string | null;
  startTimeBefore?: Date | string | null;
  startTimeAfter?: Date | string | null;
  endTime?: Date | string | null;
  endTimeBefore?: Date | string | null;
  endTimeAfter?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.call.page takes. */
export interface CallPageParameters {
  to?: string | null;
  from?: string | null;
  parentCallSid?: string | null;
  status?: 'queued' | 'ringing' | 'in-progress' | 'completed' | 'busy' | 'failed' | 'no-answer' | 'canceled' | null;
  startTime?: Date | string | null;
  startTimeBefore?: Date | string | null;
  startTimeAfter?: Date | string | null;
  endTime?: Date | string | null;
  endTimeBefore?: Date | string | null;
  endTimeAfter?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.call.page gives. */
export interface CallPage {
  calls: Call[];
  [member: string]: any;
}

/** What api.v2010.call.update takes. */
export interface CallUpdateParameters {
  url?: string | null;
  method?: 'GET' | 'POST' | null;
  status?: 'canceled' | 'completed' | null;
  fallbackUrl?: string | null;
  fallbackMethod?: 'GET' | 'POST' | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  twiml?: string | null;
  timeLimit?: number | bigint | null;
}

/** A record of api.v2010.call_event. */
export interface CallEvent extends AnyRecord {
  request: any;
  response: any;
}

/** What api.v2010.call_event.list takes. */
export interface CallEventListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.call_event.page takes. */
export interface CallEventPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.call_event.page gives. */
export interface CallEventPage {
  events: CallEvent[];
  [member: string]: any;
}

/** A record of api.v2010.call_notification. */
export interface CallNotification extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  error_code: string | null;
  readonly errorCode: string | null;
  log: string | null;
  message_date: string | null;
  readonly messageDate: Date | null;
  message_text: string | null;
  readonly messageText: string | null;
  more_info: string | null;
  readonly moreInfo: string | null;
  request_method: string | null;
  readonly requestMethod: string | null;
  request_url: string | null;
  readonly requestUrl: string | null;
  request_variables: string | null;
  readonly requestVariables: string | null;
  response_body: string | null;
  readonly responseBody: string | null;
  response_headers: string | null;
  readonly responseHeaders: string | null;
  sid: string | null;
  uri: string | null;
}

/** What api.v2010.call_notification.list takes. */
export interface CallNotificationListParameters {
  log?: number | bigint | null;
  messageDate?: Date | string | null;
  messageDateBefore?: Date | string | null;
  messageDateAfter?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.call_notification.page takes. */
export interface CallNotificationPageParameters {
  log?: number | bigint | null;
  messageDate?: Date | string | null;
  messageDateBefore?: Date | string | null;
  messageDateAfter?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.call_notification.page gives. */
export interface CallNotificationPage {
  notifications: CallNotification[];
  [member: string]: any;
}

/** A record of api.v2010.call_recording. */
export interface CallRecording extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  conference_sid: string | null;
  readonly conferenceSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  start_time: string | null;
  readonly startTime: Date | null;
  duration: string | null;
  sid: string | null;
  price: number | null;
  uri: string | null;
  encryption_details: any;
  readonly encryptionDetails: any;
  price_unit: string | null;
  readonly priceUnit: string | null;
  status: string | null;
  channels: number;
  source: string | null;
  error_code: number | null;
  readonly errorCode: number | null;
  track: string | null;
}

/** What api.v2010.call_recording.create takes. */
export interface CallRecordingCreateParameters {
  recordingStatusCallbackEvent?: string | ReadonlyArray<string> | null;
  recordingStatusCallback?: string | null;
  recordingStatusCallbackMethod?: 'GET' | 'POST' | null;
  trim?: string | null;
  recordingChannels?: string | null;
  recordingTrack?: string | null;
}

/** What api.v2010.call_recording.list takes. */
export interface CallRecordingListParameters {
  dateCreated?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  dateCreatedAfter?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.call_recording.page takes. */
export interface CallRecordingPageParameters {
  dateCreated?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  dateCreatedAfter?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.call_recording.page gives. */
export interface CallRecordingPage {
  recordings: CallRecording[];
  [member: string]: any;
}

/** What api.v2010.call_recording.update takes. */
export interface CallRecordingUpdateParameters {
  status: 'in-progress' | 'paused' | 'stopped' | 'processing' | 'completed' | 'absent';
  pauseBehavior?: string | null;
}

/** A record of api.v2010.conference. */
export interface Conference extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  region: string | null;
  sid: string | null;
  status: string | null;
  uri: string | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
  reason_conference_ended: string | null;
  readonly reasonConferenceEnded: string | null;
  call_sid_ending_conference: string | null;
  readonly callSidEndingConference: string | null;
}

/** What api.v2010.conference.list takes. */
export interface ConferenceListParameters {
  dateCreated?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  dateCreatedAfter?: Date | string | null;
  dateUpdated?: Date | string | null;
  dateUpdatedBefore?: Date | string | null;
  dateUpdatedAfter?: Date | string | null;
  friendlyName?: string | null;
  status?: 'init' | 'in-progress' | 'completed' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.conference.page takes. */
export interface ConferencePageParameters {
  dateCreated?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  dateCreatedAfter?: Date | string | null;
  dateUpdated?: Date | string | null;
  dateUpdatedBefore?: Date | string | null;
  dateUpdatedAfter?: Date | string | null;
  friendlyName?: string | null;
  status?: 'init' | 'in-progress' | 'completed' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.conference.page gives. */
export interface ConferencePage {
  conferences: Conference[];
  [member: string]: any;
}

/** What api.v2010.conference.update takes. */
export interface ConferenceUpdateParameters {
  status?: 'completed' | null;
  announceUrl?: string | null;
  announceMethod?: 'GET' | 'POST' | null;
}

/** A record of api.v2010.conference_recording. */
export interface ConferenceRecording extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  conference_sid: string | null;
  readonly conferenceSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  start_time: string | null;
  readonly startTime: Date | null;
  duration: string | null;
  sid: string | null;
  price: string | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  status: string | null;
  channels: number;
  source: string | null;
  error_code: number | null;
  readonly errorCode: number | null;
  encryption_details: any;
  readonly encryptionDetails: any;
  uri: string | null;
}

/** What api.v2010.conference_recording.list takes. */
export interface ConferenceRecordingListParameters {
  dateCreated?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  dateCreatedAfter?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.conference_recording.page takes. */
export interface ConferenceRecordingPageParameters {
  dateCreated?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  dateCreatedAfter?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.conference_recording.page gives. */
export interface ConferenceRecordingPage {
  recordings: ConferenceRecording[];
  [member: string]: any;
}

/** What api.v2010.conference_recording.update takes. */
export interface ConferenceRecordingUpdateParameters {
  status: 'in-progress' | 'paused' | 'stopped' | 'processing' | 'completed' | 'absent';
  pauseBehavior?: string | null;
}

/** A record of api.v2010.connect_app. */
export interface ConnectApp extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  authorize_redirect_url: string | null;
  readonly authorizeRedirectUrl: string | null;
  company_name: string | null;
  readonly companyName: string | null;
  deauthorize_callback_method: string | null;
  readonly deauthorizeCallbackMethod: string | null;
  deauthorize_callback_url: string | null;
  readonly deauthorizeCallbackUrl: string | null;
  description: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  homepage_url: string | null;
  readonly homepageUrl: string | null;
  permissions: any[] | null;
  sid: string | null;
  uri: string | null;
}

/** What api.v2010.connect_app.list takes. */
export interface ConnectAppListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.connect_app.page takes. */
export interface ConnectAppPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.connect_app.page gives. */
export interface ConnectAppPage {
  connect_apps: ConnectApp[];
  [member: string]: any;
}

/** What api.v2010.connect_app.update takes. */
export interface ConnectAppUpdateParameters {
  authorizeRedirectUrl?: string | null;
  companyName?: string | null;
  deauthorizeCallbackMethod?: 'GET' | 'POST' | null;
  deauthorizeCallbackUrl?: string | null;
  description?: string | null;
  friendlyName?: string | null;
  homepageUrl?: string | null;
  permissions?: 'get-all' | 'post-all' | ReadonlyArray<'get-all' | 'post-all'> | null;
}

/** A record of api.v2010.dependent_phone_number. */
export interface DependentPhoneNumber extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  voice_url: string | null;
  readonly voiceUrl: string | null;
  voice_method: string | null;
  readonly voiceMethod: string | null;
  voice_fallback_method: string | null;
  readonly voiceFallbackMethod: string | null;
  voice_fallback_url: string | null;
  readonly voiceFallbackUrl: string | null;
  voice_caller_id_lookup: boolean | null;
  readonly voiceCallerIdLookup: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  sms_fallback_method: string | null;
  readonly smsFallbackMethod: string | null;
  sms_fallback_url: string | null;
  readonly smsFallbackUrl: string | null;
  sms_method: string | null;
  readonly smsMethod: string | null;
  sms_url: string | null;
  readonly smsUrl: string | null;
  address_requirements: string | null;
  readonly addressRequirements: string | null;
  capabilities: any;
  status_callback: string | null;
  readonly statusCallback: string | null;
  status_callback_method: string | null;
  readonly statusCallbackMethod: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  sms_application_sid: string | null;
  readonly smsApplicationSid: string | null;
  voice_application_sid: string | null;
  readonly voiceApplicationSid: string | null;
  trunk_sid: string | null;
  readonly trunkSid: string | null;
  emergency_status: string | null;
  readonly emergencyStatus: string | null;
  emergency_address_sid: string | null;
  readonly emergencyAddressSid: string | null;
  uri: string | null;
}

/** What api.v2010.dependent_phone_number.list takes. */
export interface DependentPhoneNumberListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.dependent_phone_number.page takes. */
export interface DependentPhoneNumberPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.dependent_phone_number.page gives. */
export interface DependentPhoneNumberPage {
  dependent_phone_numbers: DependentPhoneNumber[];
  [member: string]: any;
}

/** A record of api.v2010.incoming_phone_number. */
export interface IncomingPhoneNumber extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  address_sid: string | null;
  readonly addressSid: string | null;
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
  identity_sid: string | null;
  readonly identitySid: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  origin: string | null;
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
  uri: string | null;
  voice_receive_mode: string | null;
  readonly voiceReceiveMode: string | null;
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
  emergency_status: string | null;
  readonly emergencyStatus: string | null;
  emergency_address_sid: string | null;
  readonly emergencyAddressSid: string | null;
  emergency_address_status: string | null;
  readonly emergencyAddressStatus: string | null;
  bundle_sid: string | null;
  readonly bundleSid: string | null;
  status: string | null;
  type: string | null;
}

/** What api.v2010.incoming_phone_number.create takes. */
export interface IncomingPhoneNumberCreateParameters {
  apiVersion?: string | null;
  friendlyName?: string | null;
  smsApplicationSid?: string | null;
  smsFallbackMethod?: 'GET' | 'POST' | null;
  smsFallbackUrl?: string | null;
  smsMethod?: 'GET' | 'POST' | null;
  smsUrl?: string | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  voiceApplicationSid?: string | null;
  voiceCallerIdLookup?: boolean | 'true' | 'false' | null;
  voiceFallbackMethod?: 'GET' | 'POST' | null;
  voiceFallbackUrl?: string | null;
  voiceMethod?: 'GET' | 'POST' | null;
  voiceUrl?: string | null;
  emergencyStatus?: 'Active' | 'Inactive' | null;
  emergencyAddressSid?: string | null;
  trunkSid?: string | null;
  identitySid?: string | null;
  addressSid?: string | null;
  voiceReceiveMode?: 'voice' | 'fax' | null;
  bundleSid?: string | null;
  phoneNumber?: string | null;
  areaCode?: string | null;
}

/** What api.v2010.incoming_phone_number.list takes. */
export interface IncomingPhoneNumberListParameters {
  beta?: boolean | 'true' | 'false' | null;
  friendlyName?: string | null;
  phoneNumber?: string | null;
  origin?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.incoming_phone_number.page takes. */
export interface IncomingPhoneNumberPageParameters {
  beta?: boolean | 'true' | 'false' | null;
  friendlyName?: string | null;
  phoneNumber?: string | null;
  origin?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.incoming_phone_number.page gives. */
export interface IncomingPhoneNumberPage {
  incoming_phone_numbers: IncomingPhoneNumber[];
  [member: string]: any;
}

/** What api.v2010.incoming_phone_number.update takes. */
export interface IncomingPhoneNumberUpdateParameters {
  accountSid?: string | null;
  apiVersion?: string | null;
  friendlyName?: string | null;
  smsApplicationSid?: string | null;
  smsFallbackMethod?: 'GET' | 'POST' | null;
  smsFallbackUrl?: string | null;
  smsMethod?: 'GET' | 'POST' | null;
  smsUrl?: string | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  voiceApplicationSid?: string | null;
  voiceCallerIdLookup?: boolean | 'true' | 'false' | null;
  voiceFallbackMethod?: 'GET' | 'POST' | null;
  voiceFallbackUrl?: string | null;
  voiceMethod?: 'GET' | 'POST' | null;
  voiceUrl?: string | null;
  emergencyStatus?: 'Active' | 'Inactive' | null;
  emergencyAddressSid?: string | null;
  trunkSid?: string | null;
  voiceReceiveMode?: 'voice' | 'fax' | null;
  identitySid?: string | null;
  addressSid?: string | null;
  bundleSid?: string | null;
}

/** A record of api.v2010.incoming_phone_number_assigned_add_on. */
export interface IncomingPhoneNumberAssignedAddOn extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  resource_sid: string | null;
  readonly resourceSid: string | null;
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
  uri: string | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
}

/** What api.v2010.incoming_phone_number_assigned_add_on.create takes. */
export interface IncomingPhoneNumberAssignedAddOnCreateParameters {
  installedAddOnSid: string;
}

/** What api.v2010.incoming_phone_number_assigned_add_on.list takes. */
export interface IncomingPhoneNumberAssignedAddOnListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.incoming_phone_number_assigned_add_on.page takes. */
export interface IncomingPhoneNumberAssignedAddOnPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.incoming_phone_number_assigned_add_on.page gives. */
export interface IncomingPhoneNumberAssignedAddOnPage {
  assigned_add_ons: IncomingPhoneNumberAssignedAddOn[];
  [member: string]: any;
}

/** A record of api.v2010.incoming_phone_number_assigned_add_on_extension. */
export interface IncomingPhoneNumberAssignedAddOnExtension extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  resource_sid: string | null;
  readonly resourceSid: string | null;
  assigned_add_on_sid: string | null;
  readonly assignedAddOnSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  product_name: string | null;
  readonly productName: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  uri: string | null;
  enabled: boolean | null;
}

/** What api.v2010.incoming_phone_number_assigned_add_on_extension.list takes. */
export interface IncomingPhoneNumberAssignedAddOnExtensionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.incoming_phone_number_assigned_add_on_extension.page takes. */
export interface IncomingPhoneNumberAssignedAddOnExtensionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.incoming_phone_number_assigned_add_on_extension.page gives. */
export interface IncomingPhoneNumberAssignedAddOnExtensionPage {
  extensions: IncomingPhoneNumberAssignedAddOnExtension[];
  [member: string]: any;
}

/** A record of api.v2010.incoming_phone_number_local. */
export interface IncomingPhoneNumberLocal extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  address_sid: string | null;
  readonly addressSid: string | null;
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
  identity_sid: string | null;
  readonly identitySid: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  origin: string | null;
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
  uri: string | null;
  voice_receive_mode: string | null;
  readonly voiceReceiveMode: string | null;
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
  emergency_status: string | null;
  readonly emergencyStatus: string | null;
  emergency_address_sid: string | null;
  readonly emergencyAddressSid: string | null;
  emergency_address_status: string | null;
  readonly emergencyAddressStatus: string | null;
  bundle_sid: string | null;
  readonly bundleSid: string | null;
  status: string | null;
}

/** What api.v2010.incoming_phone_number_local.create takes. */
export interface IncomingPhoneNumberLocalCreateParameters {
  phoneNumber: string;
  apiVersion?: string | null;
  friendlyName?: string | null;
  smsApplicationSid?: string | null;
  smsFallbackMethod?: 'GET' | 'POST' | null;
  smsFallbackUrl?: string | null;
  smsMethod?: 'GET' | 'POST' | null;
  smsUrl?: string | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  voiceApplicationSid?: string | null;
  voiceCallerIdLookup?: boolean | 'true' | 'false' | null;
  voiceFallbackMethod?: 'GET' | 'POST' | null;
  voiceFallbackUrl?: string | null;
  voiceMethod?: 'GET' | 'POST' | null;
  voiceUrl?: string | null;
  identitySid?: string | null;
  addressSid?: string | null;
  emergencyStatus?: 'Active' | 'Inactive' | null;
  emergencyAddressSid?: string | null;
  trunkSid?: string | null;
  voiceReceiveMode?: 'voice' | 'fax' | null;
  bundleSid?: string | null;
}

/** What api.v2010.incoming_phone_number_local.list takes. */
export interface IncomingPhoneNumberLocalListParameters {
  beta?: boolean | 'true' | 'false' | null;
  friendlyName?: string | null;
  phoneNumber?: string | null;
  origin?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.incoming_phone_number_local.page takes. */
export interface IncomingPhoneNumberLocalPageParameters {
  beta?: boolean | 'true' | 'false' | null;
  friendlyName?: string | null;
  phoneNumber?: string | null;
  origin?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.incoming_phone_number_local.page gives. */
export interface IncomingPhoneNumberLocalPage {
  incoming_phone_numbers: IncomingPhoneNumberLocal[];
  [member: string]: any;
}

/** A record of api.v2010.incoming_phone_number_mobile. */
export interface IncomingPhoneNumberMobile extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  address_sid: string | null;
  readonly addressSid: string | null;
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
  identity_sid: string | null;
  readonly identitySid: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  origin: string | null;
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
  uri: string | null;
  voice_receive_mode: string | null;
  readonly voiceReceiveMode: string | null;
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
  emergency_status: string | null;
  readonly emergencyStatus: string | null;
  emergency_address_sid: string | null;
  readonly emergencyAddressSid: string | null;
  emergency_address_status: string | null;
  readonly emergencyAddressStatus: string | null;
  bundle_sid: string | null;
  readonly bundleSid: string | null;
  status: string | null;
}

/** What api.v2010.incoming_phone_number_mobile.create takes. */
export interface IncomingPhoneNumberMobileCreateParameters {
  phoneNumber: string;
  apiVersion?: string | null;
  friendlyName?: string | null;
  smsApplicationSid?: string | null;
  smsFallbackMethod?: 'GET' | 'POST' | null;
  smsFallbackUrl?: string | null;
  smsMethod?: 'GET' | 'POST' | null;
  smsUrl?: string | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  voiceApplicationSid?: string | null;
  voiceCallerIdLookup?: boolean | 'true' | 'false' | null;
  voiceFallbackMethod?: 'GET' | 'POST' | null;
  voiceFallbackUrl?: string | null;
  voiceMethod?: 'GET' | 'POST' | null;
  voiceUrl?: string | null;
  identitySid?: string | null;
  addressSid?: string | null;
  emergencyStatus?: 'Active' | 'Inactive' | null;
  emergencyAddressSid?: string | null;
  trunkSid?: string | null;
  voiceReceiveMode?: 'voice' | 'fax' | null;
  bundleSid?: string | null;
}

/** What api.v2010.incoming_phone_number_mobile.list takes. */
export interface IncomingPhoneNumberMobileListParameters {
  beta?: boolean | 'true' | 'false' | null;
  friendlyName?: string | null;
  phoneNumber?: string | null;
  origin?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.incoming_phone_number_mobile.page takes. */
export interface IncomingPhoneNumberMobilePageParameters {
  beta?: boolean | 'true' | 'false' | null;
  friendlyName?: string | null;
  phoneNumber?: string | null;
  origin?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.incoming_phone_number_mobile.page gives. */
export interface IncomingPhoneNumberMobilePage {
  incoming_phone_numbers: IncomingPhoneNumberMobile[];
  [member: string]: any;
}

/** A record of api.v2010.incoming_phone_number_toll_free. */
export interface IncomingPhoneNumberTollFree extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  address_sid: string | null;
  readonly addressSid: string | null;
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
  identity_sid: string | null;
  readonly identitySid: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  origin: string | null;
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
  uri: string | null;
  voice_receive_mode: string | null;
  readonly voiceReceiveMode: string | null;
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
  emergency_status: string | null;
  readonly emergencyStatus: string | null;
  emergency_address_sid: string | null;
  readonly emergencyAddressSid: string | null;
  emergency_address_status: string | null;
  readonly emergencyAddressStatus: string | null;
  bundle_sid: string | null;
  readonly bundleSid: string | null;
  status: string | null;
}

/** What api.v2010.incoming_phone_number_toll_free.create takes. */
export interface IncomingPhoneNumberTollFreeCreateParameters {
  phoneNumber: string;
  apiVersion?: string | null;
  friendlyName?: string | null;
  smsApplicationSid?: string | null;
  smsFallbackMethod?: 'GET' | 'POST' | null;
  smsFallbackUrl?: string | null;
  smsMethod?: 'GET' | 'POST' | null;
  smsUrl?: string | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  voiceApplicationSid?: string | null;
  voiceCallerIdLookup?: boolean | 'true' | 'false' | null;
  voiceFallbackMethod?: 'GET' | 'POST' | null;
  voiceFallbackUrl?: string | null;
  voiceMethod?: 'GET' | 'POST' | null;
  voiceUrl?: string | null;
  identitySid?: string | null;
  addressSid?: string | null;
  emergencyStatus?: 'Active' | 'Inactive' | null;
  emergencyAddressSid?: string | null;
  trunkSid?: string | null;
  voiceReceiveMode?: 'voice' | 'fax' | null;
  bundleSid?: string | null;
}

/** What api.v2010.incoming_phone_number_toll_free.list takes. */
export interface IncomingPhoneNumberTollFreeListParameters {
  beta?: boolean | 'true' | 'false' | null;
  friendlyName?: string | null;
  phoneNumber?: string | null;
  origin?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.incoming_phone_number_toll_free.page takes. */
export interface IncomingPhoneNumberTollFreePageParameters {
  beta?: boolean | 'true' | 'false' | null;
  friendlyName?: string | null;
  phoneNumber?: string | null;
  origin?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.incoming_phone_number_toll_free.page gives. */
export interface IncomingPhoneNumberTollFreePage {
  incoming_phone_numbers: IncomingPhoneNumberTollFree[];
  [member: string]: any;
}

/** A record of api.v2010.key. */
export interface Key extends AnyRecord {
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
}

/** What api.v2010.key.list takes. */
export interface KeyListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.key.page takes. */
export interface KeyPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.key.page gives. */
export interface KeyPage {
  keys: Key[];
  [member: string]: any;
}

/** What api.v2010.key.update takes. */
export interface KeyUpdateParameters {
  friendlyName?: string | null;
}

/** A record of api.v2010.new_key. */
export interface NewKey extends AnyRecord {
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  secret: string | null;
}

/** What api.v2010.new_key.create takes. */
export interface NewKeyCreateParameters {
  friendlyName?: string | null;
}

/** A record of api.v2010.media. */
export interface Media extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  content_type: string | null;
  readonly contentType: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  parent_sid: string | null;
  readonly parentSid: string | null;
  sid: string | null;
  uri: string | null;
}

/** What api.v2010.media.list takes. */
export interface MediaListParameters {
  dateCreated?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  dateCreatedAfter?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.media.page takes. */
export interface MediaPageParameters {
  dateCreated?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  dateCreatedAfter?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.media.page gives. */
export interface MediaPage {
  media_list: Media[];
  [member: string]: any;
}

/** A record of api.v2010.member. */
export interface Member extends AnyRecord {
  call_sid: string | null;
  readonly callSid: string | null;
  date_enqueued: string | null;
  readonly dateEnqueued: Date | null;
  position: number;
  uri: string | null;
  wait_time: number;
  readonly waitTime: number;
  queue_sid: string | null;
  readonly queueSid: string | null;
}

/** What api.v2010.member.list takes. */
export interface MemberListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.member.page takes. */
export interface MemberPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.member.page gives. */
export interface MemberPage {
  queue_members: Member[];
  [member: string]: any;
}

/** What api.v2010.member.update takes. */
export interface MemberUpdateParameters {
  url: string;
  method?: 'GET' | 'POST' | null;
}

/** A record of api.v2010.message. */
export interface Message extends AnyRecord {
  body: string | null;
  num_segments: string | null;
  readonly numSegments: string | null;
  direction: string | null;
  from: string | null;
  to: string | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  price: string | null;
  error_message: string | null;
  readonly errorMessage: string | null;
  uri: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  num_media: string | null;
  readonly numMedia: string | null;
  status: string | null;
  messaging_service_sid: string | null;
  readonly messagingServiceSid: string | null;
  sid: string | null;
  date_sent: string | null;
  readonly dateSent: Date | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  error_code: number | null;
  readonly errorCode: number | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
}

/** What api.v2010.message.create takes. */
export interface MessageCreateParameters {
  to: string;
  statusCallback?: string | null;
  applicationSid?: string | null;
  maxPrice?: number | null;
  provideFeedback?: boolean | 'true' | 'false' | null;
  attempt?: number | bigint | null;
  validityPeriod?: number | bigint | null;
  forceDelivery?: boolean | 'true' | 'false' | null;
  contentRetention?: 'retain' | 'discard' | null;
  addressRetention?: 'retain' | 'obfuscate' | null;
  smartEncoded?: boolean | 'true' | 'false' | null;
  persistentAction?: string | ReadonlyArray<string> | null;
  trafficType?: 'free' | null;
  shortenUrls?: boolean | 'true' | 'false' | null;
  scheduleType?: 'fixed' | null;
  sendAt?: Date | string | null;
  sendAsMms?: boolean | 'true' | 'false' | null;
  contentVariables?: string | null;
  riskCheck?: 'enable' | 'disable' | null;
  from?: string | null;
  fallbackFrom?: string | null;
  messagingServiceSid?: string | null;
  body?: string | null;
  mediaUrl?: string | ReadonlyArray<string> | null;
  contentSid?: string | null;
}

/** What api.v2010.message.list takes. */
export interface MessageListParameters {
  to?: string | null;
  from?: string | null;
  dateSent?: Date | string | null;
  dateSentBefore?: Date | string | null;
  dateSentAfter?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.message.page takes. */
export interface MessagePageParameters {
  to?: string | null;
  from?: string | null;
  dateSent?: Date | string | null;
  dateSentBefore?: Date | string | null;
  dateSentAfter?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.message.page gives. */
export interface MessagePage {
  messages: Message[];
  [member: string]: any;
}

/** What api.v2010.message.update takes. */
export interface MessageUpdateParameters {
  body?: string | null;
  status?: 'canceled' | null;
}

/** A record of api.v2010.message_feedback. */
export interface MessageFeedback extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  message_sid: string | null;
  readonly messageSid: string | null;
  outcome: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  uri: string | null;
}

/** What api.v2010.message_feedback.create takes. */
export interface MessageFeedbackCreateParameters {
  outcome?: 'confirmed' | 'unconfirmed' | null;
}

/** A record of api.v2010.signing_key. */
export interface SigningKey extends AnyRecord {
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
}

/** What api.v2010.signing_key.list takes. */
export interface SigningKeyListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.signing_key.page takes. */
export interface SigningKeyPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.signing_key.page gives. */
export interface SigningKeyPage {
  signing_keys: SigningKey[];
  [member: string]: any;
}

/** What api.v2010.signing_key.update takes. */
export interface SigningKeyUpdateParameters {
  friendlyName?: string | null;
}

/** A record of api.v2010.new_signing_key. */
export interface NewSigningKey extends AnyRecord {
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  secret: string | null;
}

/** What api.v2010.new_signing_key.create takes. */
export interface NewSigningKeyCreateParameters {
  friendlyName?: string | null;
}

/** A record of api.v2010.notification. */
export interface Notification extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  error_code: string | null;
  readonly errorCode: string | null;
  log: string | null;
  message_date: string | null;
  readonly messageDate: Date | null;
  message_text: string | null;
  readonly messageText: string | null;
  more_info: string | null;
  readonly moreInfo: string | null;
  request_method: string | null;
  readonly requestMethod: string | null;
  request_url: string | null;
  readonly requestUrl: string | null;
  request_variables: string | null;
  readonly requestVariables: string | null;
  response_body: string | null;
  readonly responseBody: string | null;
  response_headers: string | null;
  readonly responseHeaders: string | null;
  sid: string | null;
  uri: string | null;
}

/** What api.v2010.notification.list takes. */
export interface NotificationListParameters {
  log?: number | bigint | null;
  messageDate?: Date | string | null;
  messageDateBefore?: Date | string | null;
  messageDateAfter?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.notification.page takes. */
export interface NotificationPageParameters {
  log?: number | bigint | null;
  messageDate?: Date | string | null;
  messageDateBefore?: Date | string | null;
  messageDateAfter?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.notification.page gives. */
export interface NotificationPage {
  notifications: Notification[];
  [member: string]: any;
}

/** A record of api.v2010.outgoing_caller_id. */
export interface OutgoingCallerId extends AnyRecord {
  sid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  uri: string | null;
}

/** What api.v2010.outgoing_caller_id.list takes. */
export interface OutgoingCallerIdListParameters {
  phoneNumber?: string | null;
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.outgoing_caller_id.page takes. */
export interface OutgoingCallerIdPageParameters {
  phoneNumber?: string | null;
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.outgoing_caller_id.page gives. */
export interface OutgoingCallerIdPage {
  outgoing_caller_ids: OutgoingCallerId[];
  [member: string]: any;
}

/** What api.v2010.outgoing_caller_id.update takes. */
export interface OutgoingCallerIdUpdateParameters {
  friendlyName?: string | null;
}

/** A record of api.v2010.validation_request. */
export interface ValidationRequest extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  validation_code: string | null;
  readonly validationCode: string | null;
}

/** What api.v2010.validation_request.create takes. */
export interface ValidationRequestCreateParameters {
  phoneNumber: string;
  friendlyName?: string | null;
  callDelay?: number | bigint | null;
  extension?: string | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
}

/** A record of api.v2010.participant. */
export interface Participant extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  label: string | null;
  call_sid_to_coach: string | null;
  readonly callSidToCoach: string | null;
  coaching: boolean | null;
  conference_sid: string | null;
  readonly conferenceSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  end_conference_on_exit: boolean | null;
  readonly endConferenceOnExit: boolean | null;
  muted: boolean | null;
  hold: boolean | null;
  start_conference_on_enter: boolean | null;
  readonly startConferenceOnEnter: boolean | null;
  status: string | null;
  queue_time: string | null;
  readonly queueTime: string | null;
  uri: string | null;
}

/** What api.v2010.participant.create takes. */
export interface ParticipantCreateParameters {
  from: string;
  to: string;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  statusCallbackEvent?: string | ReadonlyArray<string> | null;
  label?: string | null;
  timeout?: number | bigint | null;
  record?: boolean | 'true' | 'false' | null;
  muted?: boolean | 'true' | 'false' | null;
  beep?: string | null;
  startConferenceOnEnter?: boolean | 'true' | 'false' | null;
  endConferenceOnExit?: boolean | 'true' | 'false' | null;
  waitUrl?: string | null;
  waitMethod?: 'GET' | 'POST' | null;
  earlyMedia?: boolean | 'true' | 'false' | null;
  maxParticipants?: number | bigint | null;
  conferenceRecord?: string | null;
  conferenceTrim?: string | null;
  conferenceStatusCallback?: string | null;
  conferenceStatusCallbackMethod?: 'GET' | 'POST' | null;
  conferenceStatusCallbackEvent?: string | ReadonlyArray<string> | null;
  recordingChannels?: string | null;
  recordingStatusCallback?: string | null;
  recordingStatusCallbackMethod?: 'GET' | 'POST' | null;
  sipAuthUsername?: string | null;
  sipAuthPassword?: string | null;
  region?: string | null;
  conferenceRecordingStatusCallback?: string | null;
  conferenceRecordingStatusCallbackMethod?: 'GET' | 'POST' | null;
  recordingStatusCallbackEvent?: string | ReadonlyArray<string> | null;
  conferenceRecordingStatusCallbackEvent?: string | ReadonlyArray<string> | null;
  coaching?: boolean | 'true' | 'false' | null;
  callSidToCoach?: string | null;
  jitterBufferSize?: string | null;
  byoc?: string | null;
  callerId?: string | null;
  callReason?: string | null;
  recordingTrack?: string | null;
  timeLimit?: number | bigint | null;
  machineDetection?: string | null;
  machineDetectionTimeout?: number | bigint | null;
  machineDetectionSpeechThreshold?: number | bigint | null;
  machineDetectionSpeechEndThreshold?: number | bigint | null;
  machineDetectionSilenceTimeout?: number | bigint | null;
  amdStatusCallback?: string | null;
  amdStatusCallbackMethod?: 'GET' | 'POST' | null;
  trim?: string | null;
  callToken?: string | null;
  clientNotificationUrl?: string | null;
  callerDisplayName?: string | null;
}

/** What api.v2010.participant.list takes. */
export interface ParticipantListParameters {
  muted?: boolean | 'true' | 'false' | null;
  hold?: boolean | 'true' | 'false' | null;
  coaching?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.participant.page takes. */
export interface ParticipantPageParameters {
  muted?: boolean | 'true' | 'false' | null;
  hold?: boolean | 'true' | 'false' | null;
  coaching?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.participant.page gives. */
export interface ParticipantPage {
  participants: Participant[];
  [member: string]: any;
}

/** What api.v2010.participant.update takes. */
export interface ParticipantUpdateParameters {
  muted?: boolean | 'true' | 'false' | null;
  hold?: boolean | 'true' | 'false' | null;
  holdUrl?: string | null;
  holdMethod?: 'GET' | 'POST' | null;
  announceUrl?: string | null;
  announceMethod?: 'GET' | 'POST' | null;
  waitUrl?: string | null;
  waitMethod?: 'GET' | 'POST' | null;
  beepOnExit?: boolean | 'true' | 'false' | null;
  endConferenceOnExit?: boolean | 'true' | 'false' | null;
  coaching?: boolean | 'true' | 'false' | null;
  callSidToCoach?: string | null;
}

/** A record of api.v2010.payments. */
export interface Payments extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  sid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  uri: string | null;
}

/** What api.v2010.payments.create takes. */
export interface PaymentsCreateParameters {
  idempotencyKey: string;
  statusCallback: string;
  bankAccountType?: 'consumer-checking' | 'consumer-savings' | 'commercial-checking' | null;
  chargeAmount?: number | null;
  currency?: string | null;
  description?: string | null;
  input?: string | null;
  minPostalCodeLength?: number | bigint | null;
  parameter?: any;
  paymentConnector?: string | null;
  paymentMethod?: 'credit-card' | 'ach-debit' | null;
  postalCode?: boolean | 'true' | 'false' | null;
  securityCode?: boolean | 'true' | 'false' | null;
  timeout?: number | bigint | null;
  tokenType?: 'one-time' | 'reusable' | 'payment-method' | null;
  validCardTypes?: string | null;
  requireMatchingInputs?: string | null;
  confirmation?: boolean | 'true' | 'false' | null;
}

/** What api.v2010.payments.update takes. */
export interface PaymentsUpdateParameters {
  idempotencyKey: string;
  statusCallback: string;
  capture?: 'payment-card-number' | 'expiration-date' | 'security-code' | 'postal-code' | 'bank-routing-number' | 'bank-account-number' | 'payment-card-number-matcher' | 'expiration-date-matcher' | 'security-code-matcher' | 'postal-code-matcher' | null;
  status?: 'complete' | 'cancel' | null;
}

/** A record of api.v2010.queue. */
export interface Queue extends AnyRecord {
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  current_size: number;
  readonly currentSize: number;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  uri: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  average_wait_time: number;
  readonly averageWaitTime: number;
  sid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  max_size: number;
  readonly maxSize: number;
}

/** What api.v2010.queue.create takes. */
export interface QueueCreateParameters {
  friendlyName: string;
  maxSize?: number | bigint | null;
}

/** What api.v2010.queue.list takes. */
export interface QueueListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.queue.page takes. */
export interface QueuePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.queue.page gives. */
export interface QueuePage {
  queues: Queue[];
  [member: string]: any;
}

/** What api.v2010.queue.update takes. */
export interface QueueUpdateParameters {
  friendlyName?: string | null;
  maxSize?: number | bigint | null;
}

/** A record of api.v2010.realtime_transcription. */
export interface RealtimeTranscription extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  name: string | null;
  status: string | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  uri: string | null;
}

/** What api.v2010.realtime_transcription.create takes. */
export interface RealtimeTranscriptionCreateParameters {
  name?: string | null;
  track?: 'inbound_track' | 'outbound_track' | 'both_tracks' | null;
  statusCallbackUrl?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  inboundTrackLabel?: string | null;
  outboundTrackLabel?: string | null;
  partialResults?: boolean | 'true' | 'false' | null;
  languageCode?: string | null;
  transcriptionEngine?: string | null;
  profanityFilter?: boolean | 'true' | 'false' | null;
  speechModel?: string | null;
  hints?: string | null;
  enableAutomaticPunctuation?: boolean | 'true' | 'false' | null;
  intelligenceService?: string | null;
  conversationConfiguration?: string | null;
  conversationId?: string | null;
  configurationId?: string | null;
  enableProviderData?: boolean | 'true' | 'false' | null;
}

/** What api.v2010.realtime_transcription.update takes. */
export interface RealtimeTranscriptionUpdateParameters {
  status: 'stopped';
}

/** A record of api.v2010.recording. */
export interface Recording extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  conference_sid: string | null;
  readonly conferenceSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  start_time: string | null;
  readonly startTime: Date | null;
  duration: string | null;
  sid: string | null;
  price: string | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  status: string | null;
  channels: number | null;
  source: string | null;
  error_code: number | null;
  readonly errorCode: number | null;
  uri: string | null;
  encryption_details: any;
  readonly encryptionDetails: any;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
  media_url: string | null;
  readonly mediaUrl: string | null;
}

/** What api.v2010.recording.list takes. */
export interface RecordingListParameters {
  dateCreated?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  dateCreatedAfter?: Date | string | null;
  callSid?: string | null;
  conferenceSid?: string | null;
  includeSoftDeleted?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.recording.page takes. */
export interface RecordingPageParameters {
  dateCreated?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  dateCreatedAfter?: Date | string | null;
  callSid?: string | null;
  conferenceSid?: string | null;
  includeSoftDeleted?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.recording.page gives. */
export interface RecordingPage {
  recordings: Recording[];
  [member: string]: any;
}

/** What api.v2010.recording.fetch takes. */
export interface RecordingFetchParameters {
  includeSoftDeleted?: boolean | 'true' | 'false' | null;
}

/** A record of api.v2010.recording_add_on_result. */
export interface RecordingAddOnResult extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  status: string | null;
  add_on_sid: string | null;
  readonly addOnSid: string | null;
  add_on_configuration_sid: string | null;
  readonly addOnConfigurationSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  date_completed: string | null;
  readonly dateCompleted: Date | null;
  reference_sid: string | null;
  readonly referenceSid: string | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
}

/** What api.v2010.recording_add_on_result.list takes. */
export interface RecordingAddOnResultListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.recording_add_on_result.page takes. */
export interface RecordingAddOnResultPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.recording_add_on_result.page gives. */
export interface RecordingAddOnResultPage {
  add_on_results: RecordingAddOnResult[];
  [member: string]: any;
}

/** A record of api.v2010.recording_add_on_result_payload. */
export interface RecordingAddOnResultPayload extends AnyRecord {
  sid: string | null;
  add_on_result_sid: string | null;
  readonly addOnResultSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  label: string | null;
  add_on_sid: string | null;
  readonly addOnSid: string | null;
  add_on_configuration_sid: string | null;
  readonly addOnConfigurationSid: string | null;
  content_type: string | null;
  readonly contentType: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  reference_sid: string | null;
  readonly referenceSid: string | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
}

/** What api.v2010.recording_add_on_result_payload.list takes. */
export interface RecordingAddOnResultPayloadListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.recording_add_on_result_payload.page takes. */
export interface RecordingAddOnResultPayloadPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.recording_add_on_result_payload.page gives. */
export interface RecordingAddOnResultPayloadPage {
  payloads: RecordingAddOnResultPayload[];
  [member: string]: any;
}

/** A record of api.v2010.recording_add_on_result_payload_data. */
export interface RecordingAddOnResultPayloadData extends AnyRecord {
}

/** A record of api.v2010.recording_transcription. */
export interface RecordingTranscription extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  duration: string | null;
  price: number | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  recording_sid: string | null;
  readonly recordingSid: string | null;
  sid: string | null;
  status: string | null;
  transcription_text: string | null;
  readonly transcriptionText: string | null;
  type: string | null;
  uri: string | null;
}

/** What api.v2010.recording_transcription.list takes. */
export interface RecordingTranscriptionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.recording_transcription.page takes. */
export interface RecordingTranscriptionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.recording_transcription.page gives. */
export interface RecordingTranscriptionPage {
  transcriptions: RecordingTranscription[];
  [member: string]: any;
}

/** A record of api.v2010.short_code. */
export interface ShortCode extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  short_code: string | null;
  readonly shortCode: string | null;
  sid: string | null;
  sms_fallback_method: string | null;
  readonly smsFallbackMethod: string | null;
  sms_fallback_url: string | null;
  readonly smsFallbackUrl: string | null;
  sms_method: string | null;
  readonly smsMethod: string | null;
  sms_url: string | null;
  readonly smsUrl: string | null;
  uri: string | null;
}

/** What api.v2010.short_code.list takes. */
export interface ShortCodeListParameters {
  friendlyName?: string | null;
  shortCode?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.short_code.page takes. */
export interface ShortCodePageParameters {
  friendlyName?: string | null;
  shortCode?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.short_code.page gives. */
export interface ShortCodePage {
  short_codes: ShortCode[];
  [member: string]: any;
}

/** What api.v2010.short_code.update takes. */
export interface ShortCodeUpdateParameters {
  friendlyName?: string | null;
  apiVersion?: string | null;
  smsUrl?: string | null;
  smsMethod?: 'GET' | 'POST' | null;
  smsFallbackUrl?: string | null;
  smsFallbackMethod?: 'GET' | 'POST' | null;
}

/** A record of api.v2010.sip_auth_calls_credential_list_mapping. */
export interface SipAuthCallsCredentialListMapping extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  sid: string | null;
}

/** What api.v2010.sip_auth_calls_credential_list_mapping.create takes. */
export interface SipAuthCallsCredentialListMappingCreateParameters {
  credentialListSid: string;
}

/** What api.v2010.sip_auth_calls_credential_list_mapping.list takes. */
export interface SipAuthCallsCredentialListMappingListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.sip_auth_calls_credential_list_mapping.page takes. */
export interface SipAuthCallsCredentialListMappingPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.sip_auth_calls_credential_list_mapping.page gives. */
export interface SipAuthCallsCredentialListMappingPage {
  contents: SipAuthCallsCredentialListMapping[];
  [member: string]: any;
}

/** A record of api.v2010.sip_auth_calls_ip_access_control_list_mapping. */
export interface SipAuthCallsIpAccessControlListMapping extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  sid: string | null;
}

/** What api.v2010.sip_auth_calls_ip_access_control_list_mapping.create takes. */
export interface SipAuthCallsIpAccessControlListMappingCreateParameters {
  ipAccessControlListSid: string;
}

/** What api.v2010.sip_auth_calls_ip_access_control_list_mapping.list takes. */
export interface SipAuthCallsIpAccessControlListMappingListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.sip_auth_calls_ip_access_control_list_mapping.page takes. */
export interface SipAuthCallsIpAccessControlListMappingPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.sip_auth_calls_ip_access_control_list_mapping.page gives. */
export interface SipAuthCallsIpAccessControlListMappingPage {
  contents: SipAuthCallsIpAccessControlListMapping[];
  [member: string]: any;
}

/** A record of api.v2010.sip_auth_registrations_credential_list_mapping. */
export interface SipAuthRegistrationsCredentialListMapping extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  sid: string | null;
}

/** What api.v2010.sip_auth_registrations_credential_list_mapping.create takes. */
export interface SipAuthRegistrationsCredentialListMappingCreateParameters {
  credentialListSid: string;
}

/** What api.v2010.sip_auth_registrations_credential_list_mapping.list takes. */
export interface SipAuthRegistrationsCredentialListMappingListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.sip_auth_registrations_credential_list_mapping.page takes. */
export interface SipAuthRegistrationsCredentialListMappingPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.sip_auth_registrations_credential_list_mapping.page gives. */
export interface SipAuthRegistrationsCredentialListMappingPage {
  contents: SipAuthRegistrationsCredentialListMapping[];
  [member: string]: any;
}

/** A record of api.v2010.sip_credential. */
export interface SipCredential extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  credential_list_sid: string | null;
  readonly credentialListSid: string | null;
  username: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  uri: string | null;
}

/** What api.v2010.sip_credential.create takes. */
export interface SipCredentialCreateParameters {
  username: string;
  password: string;
}

/** What api.v2010.sip_credential.list takes. */
export interface SipCredentialListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.sip_credential.page takes. */
export interface SipCredentialPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.sip_credential.page gives. */
export interface SipCredentialPage {
  credentials: SipCredential[];
  [member: string]: any;
}

/** What api.v2010.sip_credential.update takes. */
export interface SipCredentialUpdateParameters {
  password?: string | null;
}

/** A record of api.v2010.sip_credential_list. */
export interface SipCredentialList extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  sid: string | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
  uri: string | null;
}

/** What api.v2010.sip_credential_list.create takes. */
export interface SipCredentialListCreateParameters {
  friendlyName: string;
}

/** What api.v2010.sip_credential_list.list takes. */
export interface SipCredentialListListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.sip_credential_list.page takes. */
export interface SipCredentialListPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.sip_credential_list.page gives. */
export interface SipCredentialListPage {
  credential_lists: SipCredentialList[];
  [member: string]: any;
}

/** What api.v2010.sip_credential_list.update takes. */
export interface SipCredentialListUpdateParameters {
  friendlyName: string;
}

/** A record of api.v2010.sip_credential_list_mapping. */
export interface SipCredentialListMapping extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  domain_sid: string | null;
  readonly domainSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  sid: string | null;
  uri: string | null;
}

/** What api.v2010.sip_credential_list_mapping.create takes. */
export interface SipCredentialListMappingCreateParameters {
  credentialListSid: string;
}

/** What api.v2010.sip_credential_list_mapping.list takes. */
export interface SipCredentialListMappingListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.sip_credential_list_mapping.page takes. */
export interface SipCredentialListMappingPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.sip_credential_list_mapping.page gives. */
export interface SipCredentialListMappingPage {
  credential_list_mappings: SipCredentialListMapping[];
  [member: string]: any;
}

/** A record of api.v2010.sip_domain. */
export interface SipDomain extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  auth_type: string | null;
  readonly authType: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  domain_name: string | null;
  readonly domainName: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  sid: string | null;
  uri: string | null;
  voice_fallback_method: string | null;
  readonly voiceFallbackMethod: string | null;
  voice_fallback_url: string | null;
  readonly voiceFallbackUrl: string | null;
  voice_method: string | null;
  readonly voiceMethod: string | null;
  voice_status_callback_method: string | null;
  readonly voiceStatusCallbackMethod: string | null;
  voice_status_callback_url: string | null;
  readonly voiceStatusCallbackUrl: string | null;
  voice_url: string | null;
  readonly voiceUrl: string | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
  sip_registration: boolean | null;
  readonly sipRegistration: boolean | null;
  emergency_calling_enabled: boolean | null;
  readonly emergencyCallingEnabled: boolean | null;
  secure: boolean | null;
  byoc_trunk_sid: string | null;
  readonly byocTrunkSid: string | null;
  emergency_caller_sid: string | null;
  readonly emergencyCallerSid: string | null;
}

/** What api.v2010.sip_domain.create takes. */
export interface SipDomainCreateParameters {
  domainName: string;
  friendlyName?: string | null;
  voiceUrl?: string | null;
  voiceMethod?: 'GET' | 'POST' | null;
  voiceFallbackUrl?: string | null;
  voiceFallbackMethod?: 'GET' | 'POST' | null;
  voiceStatusCallbackUrl?: string | null;
  voiceStatusCallbackMethod?: 'GET' | 'POST' | null;
  sipRegistration?: boolean | 'true' | 'false' | null;
  emergencyCallingEnabled?: boolean | 'true' | 'false' | null;
  secure?: boolean | 'true' | 'false' | null;
  byocTrunkSid?: string | null;
  emergencyCallerSid?: string | null;
}

/** What api.v2010.sip_domain.list takes. */
export interface SipDomainListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.sip_domain.page takes. */
export interface SipDomainPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.sip_domain.page gives. */
export interface SipDomainPage {
  domains: SipDomain[];
  [member: string]: any;
}

/** What api.v2010.sip_domain.update takes. */
export interface SipDomainUpdateParameters {
  friendlyName?: string | null;
  voiceFallbackMethod?: 'GET' | 'POST' | null;
  voiceFallbackUrl?: string | null;
  voiceMethod?: 'GET' | 'POST' | null;
  voiceStatusCallbackMethod?: 'GET' | 'POST' | null;
  voiceStatusCallbackUrl?: string | null;
  voiceUrl?: string | null;
  sipRegistration?: boolean | 'true' | 'false' | null;
  domainName?: string | null;
  emergencyCallingEnabled?: boolean | 'true' | 'false' | null;
  secure?: boolean | 'true' | 'false' | null;
  byocTrunkSid?: string | null;
  emergencyCallerSid?: string | null;
}

/** A record of api.v2010.sip_ip_access_control_list. */
export interface SipIpAccessControlList extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
  uri: string | null;
}

/** What api.v2010.sip_ip_access_control_list.create takes. */
export interface SipIpAccessControlListCreateParameters {
  friendlyName: string;
}

/** What api.v2010.sip_ip_access_control_list.list takes. */
export interface SipIpAccessControlListListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.sip_ip_access_control_list.page takes. */
export interface SipIpAccessControlListPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.sip_ip_access_control_list.page gives. */
export interface SipIpAccessControlListPage {
  ip_access_control_lists: SipIpAccessControlList[];
  [member: string]: any;
}

/** What api.v2010.sip_ip_access_control_list.update takes. */
export interface SipIpAccessControlListUpdateParameters {
  friendlyName: string;
}

/** A record of api.v2010.sip_ip_access_control_list_mapping. */
export interface SipIpAccessControlListMapping extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  domain_sid: string | null;
  readonly domainSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  sid: string | null;
  uri: string | null;
}

/** What api.v2010.sip_ip_access_control_list_mapping.create takes. */
export interface SipIpAccessControlListMappingCreateParameters {
  ipAccessControlListSid: string;
}

/** What api.v2010.sip_ip_access_control_list_mapping.list takes. */
export interface SipIpAccessControlListMappingListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.sip_ip_access_control_list_mapping.page takes. */
export interface SipIpAccessControlListMappingPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.sip_ip_access_control_list_mapping.page gives. */
export interface SipIpAccessControlListMappingPage {
  ip_access_control_list_mappings: SipIpAccessControlListMapping[];
  [member: string]: any;
}

/** A record of api.v2010.sip_ip_address. */
export interface SipIpAddress extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  ip_address: string | null;
  readonly ipAddress: string | null;
  cidr_prefix_length: number;
  readonly cidrPrefixLength: number;
  ip_access_control_list_sid: string | null;
  readonly ipAccessControlListSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  uri: string | null;
}

/** What api.v2010.sip_ip_address.create takes. */
export interface SipIpAddressCreateParameters {
  friendlyName: string;
  ipAddress: string;
  cidrPrefixLength?: number | bigint | null;
}

/** What api.v2010.sip_ip_address.list takes. */
export interface SipIpAddressListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.sip_ip_address.page takes. */
export interface SipIpAddressPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.sip_ip_address.page gives. */
export interface SipIpAddressPage {
  ip_addresses: SipIpAddress[];
  [member: string]: any;
}

/** What api.v2010.sip_ip_address.update takes. */
export interface SipIpAddressUpdateParameters {
  ipAddress?: string | null;
  friendlyName?: string | null;
  cidrPrefixLength?: number | bigint | null;
}

/** A record of api.v2010.siprec. */
export interface Siprec extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  name: string | null;
  status: string | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  uri: string | null;
}

/** What api.v2010.siprec.create takes. */
export interface SiprecCreateParameters {
  name?: string | null;
  connectorName?: string | null;
  track?: 'inbound_track' | 'outbound_track' | 'both_tracks' | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  parameter1Name?: string | null;
  parameter1Value?: string | null;
  parameter2Name?: string | null;
  parameter2Value?: string | null;
  parameter3Name?: string | null;
  parameter3Value?: string | null;
  parameter4Name?: string | null;
  parameter4Value?: string | null;
  parameter5Name?: string | null;
  parameter5Value?: string | null;
  parameter6Name?: string | null;
  parameter6Value?: string | null;
  parameter7Name?: string | null;
  parameter7Value?: string | null;
  parameter8Name?: string | null;
  parameter8Value?: string | null;
  parameter9Name?: string | null;
  parameter9Value?: string | null;
  parameter10Name?: string | null;
  parameter10Value?: string | null;
  parameter11Name?: string | null;
  parameter11Value?: string | null;
  parameter12Name?: string | null;
  parameter12Value?: string | null;
  parameter13Name?: string | null;
  parameter13Value?: string | null;
  parameter14Name?: string | null;
  parameter14Value?: string | null;
  parameter15Name?: string | null;
  parameter15Value?: string | null;
  parameter16Name?: string | null;
  parameter16Value?: string | null;
  parameter17Name?: string | null;
  parameter17Value?: string | null;
  parameter18Name?: string | null;
  parameter18Value?: string | null;
  parameter19Name?: string | null;
  parameter19Value?: string | null;
  parameter20Name?: string | null;
  parameter20Value?: string | null;
  parameter21Name?: string | null;
  parameter21Value?: string | null;
  parameter22Name?: string | null;
  parameter22Value?: string | null;
  parameter23Name?: string | null;
  parameter23Value?: string | null;
  parameter24Name?: string | null;
  parameter24Value?: string | null;
  parameter25Name?: string | null;
  parameter25Value?: string | null;
  parameter26Name?: string | null;
  parameter26Value?: string | null;
  parameter27Name?: string | null;
  parameter27Value?: string | null;
  parameter28Name?: string | null;
  parameter28Value?: string | null;
  parameter29Name?: string | null;
  parameter29Value?: string | null;
  parameter30Name?: string | null;
  parameter30Value?: string | null;
  parameter31Name?: string | null;
  parameter31Value?: string | null;
  parameter32Name?: string | null;
  parameter32Value?: string | null;
  parameter33Name?: string | null;
  parameter33Value?: string | null;
  parameter34Name?: string | null;
  parameter34Value?: string | null;
  parameter35Name?: string | null;
  parameter35Value?: string | null;
  parameter36Name?: string | null;
  parameter36Value?: string | null;
  parameter37Name?: string | null;
  parameter37Value?: string | null;
  parameter38Name?: string | null;
  parameter38Value?: string | null;
  parameter39Name?: string | null;
  parameter39Value?: string | null;
  parameter40Name?: string | null;
  parameter40Value?: string | null;
  parameter41Name?: string | null;
  parameter41Value?: string | null;
  parameter42Name?: string | null;
  parameter42Value?: string | null;
  parameter43Name?: string | null;
  parameter43Value?: string | null;
  parameter44Name?: string | null;
  parameter44Value?: string | null;
  parameter45Name?: string | null;
  parameter45Value?: string | null;
  parameter46Name?: string | null;
  parameter46Value?: string | null;
  parameter47Name?: string | null;
  parameter47Value?: string | null;
  parameter48Name?: string | null;
  parameter48Value?: string | null;
  parameter49Name?: string | null;
  parameter49Value?: string | null;
  parameter50Name?: string | null;
  parameter50Value?: string | null;
  parameter51Name?: string | null;
  parameter51Value?: string | null;
  parameter52Name?: string | null;
  parameter52Value?: string | null;
  parameter53Name?: string | null;
  parameter53Value?: string | null;
  parameter54Name?: string | null;
  parameter54Value?: string | null;
  parameter55Name?: string | null;
  parameter55Value?: string | null;
  parameter56Name?: string | null;
  parameter56Value?: string | null;
  parameter57Name?: string | null;
  parameter57Value?: string | null;
  parameter58Name?: string | null;
  parameter58Value?: string | null;
  parameter59Name?: string | null;
  parameter59Value?: string | null;
  parameter60Name?: string | null;
  parameter60Value?: string | null;
  parameter61Name?: string | null;
  parameter61Value?: string | null;
  parameter62Name?: string | null;
  parameter62Value?: string | null;
  parameter63Name?: string | null;
  parameter63Value?: string | null;
  parameter64Name?: string | null;
  parameter64Value?: string | null;
  parameter65Name?: string | null;
  parameter65Value?: string | null;
  parameter66Name?: string | null;
  parameter66Value?: string | null;
  parameter67Name?: string | null;
  parameter67Value?: string | null;
  parameter68Name?: string | null;
  parameter68Value?: string | null;
  parameter69Name?: string | null;
  parameter69Value?: string | null;
  parameter70Name?: string | null;
  parameter70Value?: string | null;
  parameter71Name?: string | null;
  parameter71Value?: string | null;
  parameter72Name?: string | null;
  parameter72Value?: string | null;
  parameter73Name?: string | null;
  parameter73Value?: string | null;
  parameter74Name?: string | null;
  parameter74Value?: string | null;
  parameter75Name?: string | null;
  parameter75Value?: string | null;
  parameter76Name?: string | null;
  parameter76Value?: string | null;
  parameter77Name?: string | null;
  parameter77Value?: string | null;
  parameter78Name?: string | null;
  parameter78Value?: string | null;
  parameter79Name?: string | null;
  parameter79Value?: string | null;
  parameter80Name?: string | null;
  parameter80Value?: string | null;
  parameter81Name?: string | null;
  parameter81Value?: string | null;
  parameter82Name?: string | null;
  parameter82Value?: string | null;
  parameter83Name?: string | null;
  parameter83Value?: string | null;
  parameter84Name?: string | null;
  parameter84Value?: string | null;
  parameter85Name?: string | null;
  parameter85Value?: string | null;
  parameter86Name?: string | null;
  parameter86Value?: string | null;
  parameter87Name?: string | null;
  parameter87Value?: string | null;
  parameter88Name?: string | null;
  parameter88Value?: string | null;
  parameter89Name?: string | null;
  parameter89Value?: string | null;
  parameter90Name?: string | null;
  parameter90Value?: string | null;
  parameter91Name?: string | null;
  parameter91Value?: string | null;
  parameter92Name?: string | null;
  parameter92Value?: string | null;
  parameter93Name?: string | null;
  parameter93Value?: string | null;
  parameter94Name?: string | null;
  parameter94Value?: string | null;
  parameter95Name?: string | null;
  parameter95Value?: string | null;
  parameter96Name?: string | null;
  parameter96Value?: string | null;
  parameter97Name?: string | null;
  parameter97Value?: string | null;
  parameter98Name?: string | null;
  parameter98Value?: string | null;
  parameter99Name?: string | null;
  parameter99Value?: string | null;
}

/** What api.v2010.siprec.update takes. */
export interface SiprecUpdateParameters {
  status: 'stopped';
}

/** A record of api.v2010.stream. */
export interface Stream extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  name: string | null;
  status: string | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  uri: string | null;
}

/** What api.v2010.stream.create takes. */
export interface StreamCreateParameters {
  url: string;
  name?: string | null;
  track?: 'inbound_track' | 'outbound_track' | 'both_tracks' | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  parameter1Name?: string | null;
  parameter1Value?: string | null;
  parameter2Name?: string | null;
  parameter2Value?: string | null;
  parameter3Name?: string | null;
  parameter3Value?: string | null;
  parameter4Name?: string | null;
  parameter4Value?: string | null;
  parameter5Name?: string | null;
  parameter5Value?: string | null;
  parameter6Name?: string | null;
  parameter6Value?: string | null;
  parameter7Name?: string | null;
  parameter7Value?: string | null;
  parameter8Name?: string | null;
  parameter8Value?: string | null;
  parameter9Name?: string | null;
  parameter9Value?: string | null;
  parameter10Name?: string | null;
  parameter10Value?: string | null;
  parameter11Name?: string | null;
  parameter11Value?: string | null;
  parameter12Name?: string | null;
  parameter12Value?: string | null;
  parameter13Name?: string | null;
  parameter13Value?: string | null;
  parameter14Name?: string | null;
  parameter14Value?: string | null;
  parameter15Name?: string | null;
  parameter15Value?: string | null;
  parameter16Name?: string | null;
  parameter16Value?: string | null;
  parameter17Name?: string | null;
  parameter17Value?: string | null;
  parameter18Name?: string | null;
  parameter18Value?: string | null;
  parameter19Name?: string | null;
  parameter19Value?: string | null;
  parameter20Name?: string | null;
  parameter20Value?: string | null;
  parameter21Name?: string | null;
  parameter21Value?: string | null;
  parameter22Name?: string | null;
  parameter22Value?: string | null;
  parameter23Name?: string | null;
  parameter23Value?: string | null;
  parameter24Name?: string | null;
  parameter24Value?: string | null;
  parameter25Name?: string | null;
  parameter25Value?: string | null;
  parameter26Name?: string | null;
  parameter26Value?: string | null;
  parameter27Name?: string | null;
  parameter27Value?: string | null;
  parameter28Name?: string | null;
  parameter28Value?: string | null;
  parameter29Name?: string | null;
  parameter29Value?: string | null;
  parameter30Name?: string | null;
  parameter30Value?: string | null;
  parameter31Name?: string | null;
  parameter31Value?: string | null;
  parameter32Name?: string | null;
  parameter32Value?: string | null;
  parameter33Name?: string | null;
  parameter33Value?: string | null;
  parameter34Name?: string | null;
  parameter34Value?: string | null;
  parameter35Name?: string | null;
  parameter35Value?: string | null;
  parameter36Name?: string | null;
  parameter36Value?: string | null;
  parameter37Name?: string | null;
  parameter37Value?: string | null;
  parameter38Name?: string | null;
  parameter38Value?: string | null;
  parameter39Name?: string | null;
  parameter39Value?: string | null;
  parameter40Name?: string | null;
  parameter40Value?: string | null;
  parameter41Name?: string | null;
  parameter41Value?: string | null;
  parameter42Name?: string | null;
  parameter42Value?: string | null;
  parameter43Name?: string | null;
  parameter43Value?: string | null;
  parameter44Name?: string | null;
  parameter44Value?: string | null;
  parameter45Name?: string | null;
  parameter45Value?: string | null;
  parameter46Name?: string | null;
  parameter46Value?: string | null;
  parameter47Name?: string | null;
  parameter47Value?: string | null;
  parameter48Name?: string | null;
  parameter48Value?: string | null;
  parameter49Name?: string | null;
  parameter49Value?: string | null;
  parameter50Name?: string | null;
  parameter50Value?: string | null;
  parameter51Name?: string | null;
  parameter51Value?: string | null;
  parameter52Name?: string | null;
  parameter52Value?: string | null;
  parameter53Name?: string | null;
  parameter53Value?: string | null;
  parameter54Name?: string | null;
  parameter54Value?: string | null;
  parameter55Name?: string | null;
  parameter55Value?: string | null;
  parameter56Name?: string | null;
  parameter56Value?: string | null;
  parameter57Name?: string | null;
  parameter57Value?: string | null;
  parameter58Name?: string | null;
  parameter58Value?: string | null;
  parameter59Name?: string | null;
  parameter59Value?: string | null;
  parameter60Name?: string | null;
  parameter60Value?: string | null;
  parameter61Name?: string | null;
  parameter61Value?: string | null;
  parameter62Name?: string | null;
  parameter62Value?: string | null;
  parameter63Name?: string | null;
  parameter63Value?: string | null;
  parameter64Name?: string | null;
  parameter64Value?: string | null;
  parameter65Name?: string | null;
  parameter65Value?: string | null;
  parameter66Name?: string | null;
  parameter66Value?: string | null;
  parameter67Name?: string | null;
  parameter67Value?: string | null;
  parameter68Name?: string | null;
  parameter68Value?: string | null;
  parameter69Name?: string | null;
  parameter69Value?: string | null;
  parameter70Name?: string | null;
  parameter70Value?: string | null;
  parameter71Name?: string | null;
  parameter71Value?: string | null;
  parameter72Name?: string | null;
  parameter72Value?: string | null;
  parameter73Name?: string | null;
  parameter73Value?: string | null;
  parameter74Name?: string | null;
  parameter74Value?: string | null;
  parameter75Name?: string | null;
  parameter75Value?: string | null;
  parameter76Name?: string | null;
  parameter76Value?: string | null;
  parameter77Name?: string | null;
  parameter77Value?: string | null;
  parameter78Name?: string | null;
  parameter78Value?: string | null;
  parameter79Name?: string | null;
  parameter79Value?: string | null;
  parameter80Name?: string | null;
  parameter80Value?: string | null;
  parameter81Name?: string | null;
  parameter81Value?: string | null;
  parameter82Name?: string | null;
  parameter82Value?: string | null;
  parameter83Name?: string | null;
  parameter83Value?: string | null;
  parameter84Name?: string | null;
  parameter84Value?: string | null;
  parameter85Name?: string | null;
  parameter85Value?: string | null;
  parameter86Name?: string | null;
  parameter86Value?: string | null;
  parameter87Name?: string | null;
  parameter87Value?: string | null;
  parameter88Name?: string | null;
  parameter88Value?: string | null;
  parameter89Name?: string | null;
  parameter89Value?: string | null;
  parameter90Name?: string | null;
  parameter90Value?: string | null;
  parameter91Name?: string | null;
  parameter91Value?: string | null;
  parameter92Name?: string | null;
  parameter92Value?: string | null;
  parameter93Name?: string | null;
  parameter93Value?: string | null;
  parameter94Name?: string | null;
  parameter94Value?: string | null;
  parameter95Name?: string | null;
  parameter95Value?: string | null;
  parameter96Name?: string | null;
  parameter96Value?: string | null;
  parameter97Name?: string | null;
  parameter97Value?: string | null;
  parameter98Name?: string | null;
  parameter98Value?: string | null;
  parameter99Name?: string | null;
  parameter99Value?: string | null;
}

/** What api.v2010.stream.update takes. */
export interface StreamUpdateParameters {
  status: 'stopped';
}

/** A record of api.v2010.token. */
export interface Token extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  ice_servers: any[] | null;
  readonly iceServers: any[] | null;
  password: string | null;
  ttl: string | null;
  username: string | null;
}

/** What api.v2010.token.create takes. */
export interface TokenCreateParameters {
  ttl?: number | bigint | null;
}

/** A record of api.v2010.transcription. */
export interface Transcription extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  duration: string | null;
  price: number | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  recording_sid: string | null;
  readonly recordingSid: string | null;
  sid: string | null;
  status: string | null;
  transcription_text: string | null;
  readonly transcriptionText: string | null;
  type: string | null;
  uri: string | null;
}

/** What api.v2010.transcription.list takes. */
export interface TranscriptionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.transcription.page takes. */
export interface TranscriptionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.transcription.page gives. */
export interface TranscriptionPage {
  transcriptions: Transcription[];
  [member: string]: any;
}

/** A record of api.v2010.usage_record. */
export interface UsageRecord extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  as_of: string | null;
  readonly asOf: string | null;
  category: string | null;
  count: string | null;
  count_unit: string | null;
  readonly countUnit: string | null;
  description: string | null;
  end_date: string | null;
  readonly endDate: Date | null;
  price: number | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  start_date: string | null;
  readonly startDate: Date | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
  uri: string | null;
  usage: string | null;
  usage_unit: string | null;
  readonly usageUnit: string | null;
}

/** What api.v2010.usage_record.list takes. */
export interface UsageRecordListParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.usage_record.page takes. */
export interface UsageRecordPageParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.usage_record.page gives. */
export interface UsageRecordPage {
  usage_records: UsageRecord[];
  [member: string]: any;
}

/** A record of api.v2010.usage_record_all_time. */
export interface UsageRecordAllTime extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  as_of: string | null;
  readonly asOf: string | null;
  category: string | null;
  count: string | null;
  count_unit: string | null;
  readonly countUnit: string | null;
  description: string | null;
  end_date: string | null;
  readonly endDate: Date | null;
  price: number | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  start_date: string | null;
  readonly startDate: Date | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
  uri: string | null;
  usage: string | null;
  usage_unit: string | null;
  readonly usageUnit: string | null;
}

/** What api.v2010.usage_record_all_time.list takes. */
export interface UsageRecordAllTimeListParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.usage_record_all_time.page takes. */
export interface UsageRecordAllTimePageParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.usage_record_all_time.page gives. */
export interface UsageRecordAllTimePage {
  usage_records: UsageRecordAllTime[];
  [member: string]: any;
}

/** A record of api.v2010.usage_record_daily. */
export interface UsageRecordDaily extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  as_of: string | null;
  readonly asOf: string | null;
  category: string | null;
  count: string | null;
  count_unit: string | null;
  readonly countUnit: string | null;
  description: string | null;
  end_date: string | null;
  readonly endDate: Date | null;
  price: number | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  start_date: string | null;
  readonly startDate: Date | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
  uri: string | null;
  usage: string | null;
  usage_unit: string | null;
  readonly usageUnit: string | null;
}

/** What api.v2010.usage_record_daily.list takes. */
export interface UsageRecordDailyListParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.usage_record_daily.page takes. */
export interface UsageRecordDailyPageParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.usage_record_daily.page gives. */
export interface UsageRecordDailyPage {
  usage_records: UsageRecordDaily[];
  [member: string]: any;
}

/** A record of api.v2010.usage_record_last_month. */
export interface UsageRecordLastMonth extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  as_of: string | null;
  readonly asOf: string | null;
  category: string | null;
  count: string | null;
  count_unit: string | null;
  readonly countUnit: string | null;
  description: string | null;
  end_date: string | null;
  readonly endDate: Date | null;
  price: number | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  start_date: string | null;
  readonly startDate: Date | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
  uri: string | null;
  usage: string | null;
  usage_unit: string | null;
  readonly usageUnit: string | null;
}

/** What api.v2010.usage_record_last_month.list takes. */
export interface UsageRecordLastMonthListParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.usage_record_last_month.page takes. */
export interface UsageRecordLastMonthPageParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.usage_record_last_month.page gives. */
export interface UsageRecordLastMonthPage {
  usage_records: UsageRecordLastMonth[];
  [member: string]: any;
}

/** A record of api.v2010.usage_record_monthly. */
export interface UsageRecordMonthly extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  as_of: string | null;
  readonly asOf: string | null;
  category: string | null;
  count: string | null;
  count_unit: string | null;
  readonly countUnit: string | null;
  description: string | null;
  end_date: string | null;
  readonly endDate: Date | null;
  price: number | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  start_date: string | null;
  readonly startDate: Date | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
  uri: string | null;
  usage: string | null;
  usage_unit: string | null;
  readonly usageUnit: string | null;
}

/** What api.v2010.usage_record_monthly.list takes. */
export interface UsageRecordMonthlyListParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.usage_record_monthly.page takes. */
export interface UsageRecordMonthlyPageParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.usage_record_monthly.page gives. */
export interface UsageRecordMonthlyPage {
  usage_records: UsageRecordMonthly[];
  [member: string]: any;
}

/** A record of api.v2010.usage_record_this_month. */
export interface UsageRecordThisMonth extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  as_of: string | null;
  readonly asOf: string | null;
  category: string | null;
  count: string | null;
  count_unit: string | null;
  readonly countUnit: string | null;
  description: string | null;
  end_date: string | null;
  readonly endDate: Date | null;
  price: number | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  start_date: string | null;
  readonly startDate: Date | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
  uri: string | null;
  usage: string | null;
  usage_unit: string | null;
  readonly usageUnit: string | null;
}

/** What api.v2010.usage_record_this_month.list takes. */
export interface UsageRecordThisMonthListParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.usage_record_this_month.page takes. */
export interface UsageRecordThisMonthPageParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.usage_record_this_month.page gives. */
export interface UsageRecordThisMonthPage {
  usage_records: UsageRecordThisMonth[];
  [member: string]: any;
}

/** A record of api.v2010.usage_record_today. */
export interface UsageRecordToday extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  as_of: string | null;
  readonly asOf: string | null;
  category: string | null;
  count: string | null;
  count_unit: string | null;
  readonly countUnit: string | null;
  description: string | null;
  end_date: string | null;
  readonly endDate: Date | null;
  price: number | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  start_date: string | null;
  readonly startDate: Date | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
  uri: string | null;
  usage: string | null;
  usage_unit: string | null;
  readonly usageUnit: string | null;
}

/** What api.v2010.usage_record_today.list takes. */
export interface UsageRecordTodayListParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.usage_record_today.page takes. */
export interface UsageRecordTodayPageParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.usage_record_today.page gives. */
export interface UsageRecordTodayPage {
  usage_records: UsageRecordToday[];
  [member: string]: any;
}

/** A record of api.v2010.usage_record_yearly. */
export interface UsageRecordYearly extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  as_of: string | null;
  readonly asOf: string | null;
  category: string | null;
  count: string | null;
  count_unit: string | null;
  readonly countUnit: string | null;
  description: string | null;
  end_date: string | null;
  readonly endDate: Date | null;
  price: number | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  start_date: string | null;
  readonly startDate: Date | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
  uri: string | null;
  usage: string | null;
  usage_unit: string | null;
  readonly usageUnit: string | null;
}

/** What api.v2010.usage_record_yearly.list takes. */
export interface UsageRecordYearlyListParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.usage_record_yearly.page takes. */
export interface UsageRecordYearlyPageParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.usage_record_yearly.page gives. */
export interface UsageRecordYearlyPage {
  usage_records: UsageRecordYearly[];
  [member: string]: any;
}

/** A record of api.v2010.usage_record_yesterday. */
export interface UsageRecordYesterday extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  as_of: string | null;
  readonly asOf: string | null;
  category: string | null;
  count: string | null;
  count_unit: string | null;
  readonly countUnit: string | null;
  description: string | null;
  end_date: string | null;
  readonly endDate: Date | null;
  price: number | null;
  price_unit: string | null;
  readonly priceUnit: string | null;
  start_date: string | null;
  readonly startDate: Date | null;
  subresource_uris: { [name: string]: string } | null;
  readonly subresourceUris: { [name: string]: string } | null;
  uri: string | null;
  usage: string | null;
  usage_unit: string | null;
  readonly usageUnit: string | null;
}

/** What api.v2010.usage_record_yesterday.list takes. */
export interface UsageRecordYesterdayListParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.usage_record_yesterday.page takes. */
export interface UsageRecordYesterdayPageParameters {
  category?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  includeSubaccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.usage_record_yesterday.page gives. */
export interface UsageRecordYesterdayPage {
  usage_records: UsageRecordYesterday[];
  [member: string]: any;
}

/** A record of api.v2010.usage_trigger. */
export interface UsageTrigger extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  callback_method: string | null;
  readonly callbackMethod: string | null;
  callback_url: string | null;
  readonly callbackUrl: string | null;
  current_value: string | null;
  readonly currentValue: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_fired: string | null;
  readonly dateFired: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  recurring: string | null;
  sid: string | null;
  trigger_by: string | null;
  readonly triggerBy: string | null;
  trigger_value: string | null;
  readonly triggerValue: string | null;
  uri: string | null;
  usage_category: string | null;
  readonly usageCategory: string | null;
  usage_record_uri: string | null;
  readonly usageRecordUri: string | null;
}

/** What api.v2010.usage_trigger.create takes. */
export interface UsageTriggerCreateParameters {
  callbackUrl: string;
  triggerValue: string;
  usageCategory: string;
  callbackMethod?: 'GET' | 'POST' | null;
  friendlyName?: string | null;
  recurring?: 'daily' | 'monthly' | 'yearly' | 'alltime' | null;
  triggerBy?: 'count' | 'usage' | 'price' | null;
}

/** What api.v2010.usage_trigger.list takes. */
export interface UsageTriggerListParameters {
  recurring?: 'daily' | 'monthly' | 'yearly' | 'alltime' | null;
  triggerBy?: 'count' | 'usage' | 'price' | null;
  usageCategory?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What api.v2010.usage_trigger.page takes. */
export interface UsageTriggerPageParameters {
  recurring?: 'daily' | 'monthly' | 'yearly' | 'alltime' | null;
  triggerBy?: 'count' | 'usage' | 'price' | null;
  usageCategory?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What api.v2010.usage_trigger.page gives. */
export interface UsageTriggerPage {
  usage_triggers: UsageTrigger[];
  [member: string]: any;
}

/** What api.v2010.usage_trigger.update takes. */
export interface UsageTriggerUpdateParameters {
  callbackMethod?: 'GET' | 'POST' | null;
  callbackUrl?: string | null;
  friendlyName?: string | null;
}

/** A record of api.v2010.user_defined_message. */
export interface UserDefinedMessage extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  sid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
}

/** What api.v2010.user_defined_message.create takes. */
export interface UserDefinedMessageCreateParameters {
  content: string;
  idempotencyKey?: string | null;
}

/** A record of api.v2010.user_defined_message_subscription. */
export interface UserDefinedMessageSubscription extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  sid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  uri: string | null;
}

/** What api.v2010.user_defined_message_subscription.create takes. */
export interface UserDefinedMessageSubscriptionCreateParameters {
  callback: string;
  idempotencyKey?: string | null;
  method?: 'GET' | 'POST' | null;
}

export interface VersionStep {
  readonly accounts: AccountsStep;
  readonly addresses: AccountsIdAddressesStep;
  readonly applications: AccountsIdApplicationsStep;
  readonly authorizedConnectApps: AccountsIdAuthorizedConnectAppsStep;
  readonly availablePhoneNumbers: AccountsIdAvailablePhoneNumbersStep;
  readonly balance: AccountsIdBalanceStep;
  readonly calls: AccountsIdCallsStep;
  readonly conferences: AccountsIdConferencesStep;
  readonly connectApps: AccountsIdConnectAppsStep;
  readonly incomingPhoneNumbers: AccountsIdIncomingPhoneNumbersStep;
  readonly keys: AccountsIdKeysStep;
  readonly newKeys: AccountsIdNewKeysStep;
  readonly messages: AccountsIdMessagesStep;
  readonly queues: AccountsIdQueuesStep;
  readonly signingKeys: AccountsIdSigningKeysStep;
  readonly newSigningKeys: AccountsIdNewSigningKeysStep;
  readonly notifications: AccountsIdNotificationsStep;
  readonly outgoingCallerIds: AccountsIdOutgoingCallerIdsStep;
  readonly validationRequests: AccountsIdValidationRequestsStep;
  readonly recordings: AccountsIdRecordingsStep;
  readonly shortCodes: AccountsIdShortCodesStep;
  readonly sip: AccountsIdSipStep;
  readonly tokens: AccountsIdTokensStep;
  readonly transcriptions: AccountsIdTranscriptionsStep;
  readonly usage: AccountsIdUsageStep;
}

export interface AccountsStep {
  (sid: string | number | bigint): AccountsIdStep;
  (): AccountsIdStep;
  /** POST /2010-04-01/Accounts.json */
  create(parameters?: AccountCreateParameters | null, options?: CallOptions): Promise<Account>;
  /** GET /2010-04-01/Accounts.json */
  list(parameters?: AccountListParameters | null, options?: CallOptions): Promise<Account[]>;
  stream(parameters?: AccountListParameters | null, options?: StreamOptions): AsyncGenerator<Account, void, undefined>;
  /** GET /2010-04-01/Accounts.json */
  page(parameters?: AccountPageParameters | null, options?: CallOptions): Promise<AccountPage>;
}

export interface AccountsIdStep {
  /** GET /2010-04-01/Accounts/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<Account>;
  /** POST /2010-04-01/Accounts/{Sid}.json */
  update(parameters?: AccountUpdateParameters | null, options?: CallOptions): Promise<Account>;
  readonly addresses: AccountsIdAddressesStep;
  readonly applications: AccountsIdApplicationsStep;
  readonly authorizedConnectApps: AccountsIdAuthorizedConnectAppsStep;
  readonly availablePhoneNumbers: AccountsIdAvailablePhoneNumbersStep;
  readonly balance: AccountsIdBalanceStep;
  readonly calls: AccountsIdCallsStep;
  readonly conferences: AccountsIdConferencesStep;
  readonly connectApps: AccountsIdConnectAppsStep;
  readonly incomingPhoneNumbers: AccountsIdIncomingPhoneNumbersStep;
  readonly keys: AccountsIdKeysStep;
  readonly newKeys: AccountsIdNewKeysStep;
  readonly messages: AccountsIdMessagesStep;
  readonly queues: AccountsIdQueuesStep;
  readonly signingKeys: AccountsIdSigningKeysStep;
  readonly newSigningKeys: AccountsIdNewSigningKeysStep;
  readonly notifications: AccountsIdNotificationsStep;
  readonly outgoingCallerIds: AccountsIdOutgoingCallerIdsStep;
  readonly validationRequests: AccountsIdValidationRequestsStep;
  readonly recordings: AccountsIdRecordingsStep;
  readonly shortCodes: AccountsIdShortCodesStep;
  readonly sip: AccountsIdSipStep;
  readonly tokens: AccountsIdTokensStep;
  readonly transcriptions: AccountsIdTranscriptionsStep;
  readonly usage: AccountsIdUsageStep;
}

export interface AccountsIdAddressesStep {
  (sid: string | number | bigint): AccountsIdAddressesIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/Addresses.json */
  create(parameters: AddressCreateParameters, options?: CallOptions): Promise<Address>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Addresses.json */
  list(parameters?: AddressListParameters | null, options?: CallOptions): Promise<Address[]>;
  stream(parameters?: AddressListParameters | null, options?: StreamOptions): AsyncGenerator<Address, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Addresses.json */
  page(parameters?: AddressPageParameters | null, options?: CallOptions): Promise<AddressPage>;
}

export interface AccountsIdAddressesIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<Address>;
  /** POST /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json */
  update(parameters?: AddressUpdateParameters | null, options?: CallOptions): Promise<Address>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly dependentPhoneNumbers: AccountsIdAddressesIdDependentPhoneNumbersStep;
}

export interface AccountsIdAddressesIdDependentPhoneNumbersStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json */
  list(parameters?: DependentPhoneNumberListParameters | null, options?: CallOptions): Promise<DependentPhoneNumber[]>;
  stream(parameters?: DependentPhoneNumberListParameters | null, options?: StreamOptions): AsyncGenerator<DependentPhoneNumber, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json */
  page(parameters?: DependentPhoneNumberPageParameters | null, options?: CallOptions): Promise<DependentPhoneNumberPage>;
}

export interface AccountsIdApplicationsStep {
  (sid: string | number | bigint): AccountsIdApplicationsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/Applications.json */
  create(parameters?: ApplicationCreateParameters | null, options?: CallOptions): Promise<Application>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Applications.json */
  list(parameters?: ApplicationListParameters | null, options?: CallOptions): Promise<Application[]>;
  stream(parameters?: ApplicationListParameters | null, options?: StreamOptions): AsyncGenerator<Application, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Applications.json */
  page(parameters?: ApplicationPageParameters | null, options?: CallOptions): Promise<ApplicationPage>;
}

export interface AccountsIdApplicationsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<Application>;
  /** POST /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json */
  update(parameters?: ApplicationUpdateParameters | null, options?: CallOptions): Promise<Application>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdAuthorizedConnectAppsStep {
  (connectAppSid: string | number | bigint): AccountsIdAuthorizedConnectAppsIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json */
  list(parameters?: AuthorizedConnectAppListParameters | null, options?: CallOptions): Promise<AuthorizedConnectApp[]>;
  stream(parameters?: AuthorizedConnectAppListParameters | null, options?: StreamOptions): AsyncGenerator<AuthorizedConnectApp, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json */
  page(parameters?: AuthorizedConnectAppPageParameters | null, options?: CallOptions): Promise<AuthorizedConnectAppPage>;
}

export interface AccountsIdAuthorizedConnectAppsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps/{ConnectAppSid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<AuthorizedConnectApp>;
}

export interface AccountsIdAvailablePhoneNumbersStep {
  (countryCode: string | number | bigint): AccountsIdAvailablePhoneNumbersIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json */
  list(parameters?: AvailablePhoneNumberCountryListParameters | null, options?: CallOptions): Promise<AvailablePhoneNumberCountry[]>;
  stream(parameters?: AvailablePhoneNumberCountryListParameters | null, options?: StreamOptions): AsyncGenerator<AvailablePhoneNumberCountry, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json */
  page(parameters?: AvailablePhoneNumberCountryPageParameters | null, options?: CallOptions): Promise<AvailablePhoneNumberCountryPage>;
}

export interface AccountsIdAvailablePhoneNumbersIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<AvailablePhoneNumberCountry>;
  readonly local: AccountsIdAvailablePhoneNumbersIdLocalStep;
  readonly machineToMachine: AccountsIdAvailablePhoneNumbersIdMachineToMachineStep;
  readonly mobile: AccountsIdAvailablePhoneNumbersIdMobileStep;
  readonly national: AccountsIdAvailablePhoneNumbersIdNationalStep;
  readonly sharedCost: AccountsIdAvailablePhoneNumbersIdSharedCostStep;
  readonly tollFree: AccountsIdAvailablePhoneNumbersIdTollFreeStep;
  readonly voip: AccountsIdAvailablePhoneNumbersIdVoipStep;
}

export interface AccountsIdAvailablePhoneNumbersIdLocalStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Local.json */
  list(parameters?: AvailablePhoneNumberLocalListParameters | null, options?: CallOptions): Promise<AvailablePhoneNumberLocal[]>;
  stream(parameters?: AvailablePhoneNumberLocalListParameters | null, options?: StreamOptions): AsyncGenerator<AvailablePhoneNumberLocal, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Local.json */
  page(parameters?: AvailablePhoneNumberLocalPageParameters | null, options?: CallOptions): Promise<AvailablePhoneNumberLocalPage>;
}

export interface AccountsIdAvailablePhoneNumbersIdMachineToMachineStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json */
  list(parameters?: AvailablePhoneNumberMachineToMachineListParameters | null, options?: CallOptions): Promise<AvailablePhoneNumberMachineToMachine[]>;
  stream(parameters?: AvailablePhoneNumberMachineToMachineListParameters | null, options?: StreamOptions): AsyncGenerator<AvailablePhoneNumberMachineToMachine, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json */
  page(parameters?: AvailablePhoneNumberMachineToMachinePageParameters | null, options?: CallOptions): Promise<AvailablePhoneNumberMachineToMachinePage>;
}

export interface AccountsIdAvailablePhoneNumbersIdMobileStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Mobile.json */
  list(parameters?: AvailablePhoneNumberMobileListParameters | null, options?: CallOptions): Promise<AvailablePhoneNumberMobile[]>;
  stream(parameters?: AvailablePhoneNumberMobileListParameters | null, options?: StreamOptions): AsyncGenerator<AvailablePhoneNumberMobile, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Mobile.json */
  page(parameters?: AvailablePhoneNumberMobilePageParameters | null, options?: CallOptions): Promise<AvailablePhoneNumberMobilePage>;
}

export interface AccountsIdAvailablePhoneNumbersIdNationalStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/National.json */
  list(parameters?: AvailablePhoneNumberNationalListParameters | null, options?: CallOptions): Promise<AvailablePhoneNumberNational[]>;
  stream(parameters?: AvailablePhoneNumberNationalListParameters | null, options?: StreamOptions): AsyncGenerator<AvailablePhoneNumberNational, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/National.json */
  page(parameters?: AvailablePhoneNumberNationalPageParameters | null, options?: CallOptions): Promise<AvailablePhoneNumberNationalPage>;
}

export interface AccountsIdAvailablePhoneNumbersIdSharedCostStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/SharedCost.json */
  list(parameters?: AvailablePhoneNumberSharedCostListParameters | null, options?: CallOptions): Promise<AvailablePhoneNumberSharedCost[]>;
  stream(parameters?: AvailablePhoneNumberSharedCostListParameters | null, options?: StreamOptions): AsyncGenerator<AvailablePhoneNumberSharedCost, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/SharedCost.json */
  page(parameters?: AvailablePhoneNumberSharedCostPageParameters | null, options?: CallOptions): Promise<AvailablePhoneNumberSharedCostPage>;
}

export interface AccountsIdAvailablePhoneNumbersIdTollFreeStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/TollFree.json */
  list(parameters?: AvailablePhoneNumberTollFreeListParameters | null, options?: CallOptions): Promise<AvailablePhoneNumberTollFree[]>;
  stream(parameters?: AvailablePhoneNumberTollFreeListParameters | null, options?: StreamOptions): AsyncGenerator<AvailablePhoneNumberTollFree, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/TollFree.json */
  page(parameters?: AvailablePhoneNumberTollFreePageParameters | null, options?: CallOptions): Promise<AvailablePhoneNumberTollFreePage>;
}

export interface AccountsIdAvailablePhoneNumbersIdVoipStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Voip.json */
  list(parameters?: AvailablePhoneNumberVoipListParameters | null, options?: CallOptions): Promise<AvailablePhoneNumberVoip[]>;
  stream(parameters?: AvailablePhoneNumberVoipListParameters | null, options?: StreamOptions): AsyncGenerator<AvailablePhoneNumberVoip, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Voip.json */
  page(parameters?: AvailablePhoneNumberVoipPageParameters | null, options?: CallOptions): Promise<AvailablePhoneNumberVoipPage>;
}

export interface AccountsIdBalanceStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Balance.json */
  fetch(parameters?: null, options?: CallOptions): Promise<Balance>;
}

export interface AccountsIdCallsStep {
  (sid: string | number | bigint): AccountsIdCallsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/Calls.json */
  create(parameters: CallCreateParameters, options?: CallOptions): Promise<Call>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Calls.json */
  list(parameters?: CallListParameters | null, options?: CallOptions): Promise<Call[]>;
  stream(parameters?: CallListParameters | null, options?: StreamOptions): AsyncGenerator<Call, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Calls.json */
  page(parameters?: CallPageParameters | null, options?: CallOptions): Promise<CallPage>;
}

export interface AccountsIdCallsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<Call>;
  /** POST /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json */
  update(parameters?: CallUpdateParameters | null, options?: CallOptions): Promise<Call>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly events: AccountsIdCallsIdEventsStep;
  readonly notifications: AccountsIdCallsIdNotificationsStep;
  readonly recordings: AccountsIdCallsIdRecordingsStep;
  readonly payments: AccountsIdCallsIdPaymentsStep;
  readonly transcriptions: AccountsIdCallsIdTranscriptionsStep;
  readonly siprec: AccountsIdCallsIdSiprecStep;
  readonly streams: AccountsIdCallsIdStreamsStep;
  readonly userDefinedMessages: AccountsIdCallsIdUserDefinedMessagesStep;
  readonly userDefinedMessageSubscriptions: AccountsIdCallsIdUserDefinedMessageSubscriptionsStep;
}

export interface AccountsIdCallsIdEventsStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json */
  list(parameters?: CallEventListParameters | null, options?: CallOptions): Promise<CallEvent[]>;
  stream(parameters?: CallEventListParameters | null, options?: StreamOptions): AsyncGenerator<CallEvent, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json */
  page(parameters?: CallEventPageParameters | null, options?: CallOptions): Promise<CallEventPage>;
}

export interface AccountsIdCallsIdNotificationsStep {
  (sid: string | number | bigint): AccountsIdCallsIdNotificationsIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json */
  list(parameters?: CallNotificationListParameters | null, options?: CallOptions): Promise<CallNotification[]>;
  stream(parameters?: CallNotificationListParameters | null, options?: StreamOptions): AsyncGenerator<CallNotification, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json */
  page(parameters?: CallNotificationPageParameters | null, options?: CallOptions): Promise<CallNotificationPage>;
}

export interface AccountsIdCallsIdNotificationsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<CallNotification>;
}

export interface AccountsIdCallsIdRecordingsStep {
  (sid: string | number | bigint): AccountsIdCallsIdRecordingsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json */
  create(parameters?: CallRecordingCreateParameters | null, options?: CallOptions): Promise<CallRecording>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json */
  list(parameters?: CallRecordingListParameters | null, options?: CallOptions): Promise<CallRecording[]>;
  stream(parameters?: CallRecordingListParameters | null, options?: StreamOptions): AsyncGenerator<CallRecording, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json */
  page(parameters?: CallRecordingPageParameters | null, options?: CallOptions): Promise<CallRecordingPage>;
}

export interface AccountsIdCallsIdRecordingsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<CallRecording>;
  /** POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json */
  update(parameters: CallRecordingUpdateParameters, options?: CallOptions): Promise<CallRecording>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdCallsIdPaymentsStep {
  (sid: string | number | bigint): AccountsIdCallsIdPaymentsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments.json */
  create(parameters: PaymentsCreateParameters, options?: CallOptions): Promise<Payments>;
}

export interface AccountsIdCallsIdPaymentsIdStep {
  /** POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments/{Sid}.json */
  update(parameters: PaymentsUpdateParameters, options?: CallOptions): Promise<Payments>;
}

export interface AccountsIdCallsIdTranscriptionsStep {
  (sid: string | number | bigint): AccountsIdCallsIdTranscriptionsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json */
  create(parameters?: RealtimeTranscriptionCreateParameters | null, options?: CallOptions): Promise<RealtimeTranscription>;
}

export interface AccountsIdCallsIdTranscriptionsIdStep {
  /** POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions/{Sid}.json */
  update(parameters: RealtimeTranscriptionUpdateParameters, options?: CallOptions): Promise<RealtimeTranscription>;
}

export interface AccountsIdCallsIdSiprecStep {
  (sid: string | number | bigint): AccountsIdCallsIdSiprecIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec.json */
  create(parameters?: SiprecCreateParameters | null, options?: CallOptions): Promise<Siprec>;
}

export interface AccountsIdCallsIdSiprecIdStep {
  /** POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec/{Sid}.json */
  update(parameters: SiprecUpdateParameters, options?: CallOptions): Promise<Siprec>;
}

export interface AccountsIdCallsIdStreamsStep {
  (sid: string | number | bigint): AccountsIdCallsIdStreamsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams.json */
  create(parameters: StreamCreateParameters, options?: CallOptions): Promise<Stream>;
}

export interface AccountsIdCallsIdStreamsIdStep {
  /** POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}.json */
  update(parameters: StreamUpdateParameters, options?: CallOptions): Promise<Stream>;
}

export interface AccountsIdCallsIdUserDefinedMessagesStep {
  /** POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessages.json */
  create(parameters: UserDefinedMessageCreateParameters, options?: CallOptions): Promise<UserDefinedMessage>;
}

export interface AccountsIdCallsIdUserDefinedMessageSubscriptionsStep {
  (sid: string | number | bigint): AccountsIdCallsIdUserDefinedMessageSubscriptionsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions.json */
  create(parameters: UserDefinedMessageSubscriptionCreateParameters, options?: CallOptions): Promise<UserDefinedMessageSubscription>;
}

export interface AccountsIdCallsIdUserDefinedMessageSubscriptionsIdStep {
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdConferencesStep {
  (sid: string | number | bigint): AccountsIdConferencesIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/Conferences.json */
  list(parameters?: ConferenceListParameters | null, options?: CallOptions): Promise<Conference[]>;
  stream(parameters?: ConferenceListParameters | null, options?: StreamOptions): AsyncGenerator<Conference, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Conferences.json */
  page(parameters?: ConferencePageParameters | null, options?: CallOptions): Promise<ConferencePage>;
}

export interface AccountsIdConferencesIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<Conference>;
  /** POST /2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json */
  update(parameters?: ConferenceUpdateParameters | null, options?: CallOptions): Promise<Conference>;
  readonly recordings: AccountsIdConferencesIdRecordingsStep;
  readonly participants: AccountsIdConferencesIdParticipantsStep;
}

export interface AccountsIdConferencesIdRecordingsStep {
  (sid: string | number | bigint): AccountsIdConferencesIdRecordingsIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json */
  list(parameters?: ConferenceRecordingListParameters | null, options?: CallOptions): Promise<ConferenceRecording[]>;
  stream(parameters?: ConferenceRecordingListParameters | null, options?: StreamOptions): AsyncGenerator<ConferenceRecording, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json */
  page(parameters?: ConferenceRecordingPageParameters | null, options?: CallOptions): Promise<ConferenceRecordingPage>;
}

export interface AccountsIdConferencesIdRecordingsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<ConferenceRecording>;
  /** POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json */
  update(parameters: ConferenceRecordingUpdateParameters, options?: CallOptions): Promise<ConferenceRecording>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdConferencesIdParticipantsStep {
  (callSid: string | number | bigint): AccountsIdConferencesIdParticipantsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json */
  create(parameters: ParticipantCreateParameters, options?: CallOptions): Promise<Participant>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json */
  list(parameters?: ParticipantListParameters | null, options?: CallOptions): Promise<Participant[]>;
  stream(parameters?: ParticipantListParameters | null, options?: StreamOptions): AsyncGenerator<Participant, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json */
  page(parameters?: ParticipantPageParameters | null, options?: CallOptions): Promise<ParticipantPage>;
}

export interface AccountsIdConferencesIdParticipantsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<Participant>;
  /** POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json */
  update(parameters?: ParticipantUpdateParameters | null, options?: CallOptions): Promise<Participant>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdConnectAppsStep {
  (sid: string | number | bigint): AccountsIdConnectAppsIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/ConnectApps.json */
  list(parameters?: ConnectAppListParameters | null, options?: CallOptions): Promise<ConnectApp[]>;
  stream(parameters?: ConnectAppListParameters | null, options?: StreamOptions): AsyncGenerator<ConnectApp, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/ConnectApps.json */
  page(parameters?: ConnectAppPageParameters | null, options?: CallOptions): Promise<ConnectAppPage>;
}

export interface AccountsIdConnectAppsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<ConnectApp>;
  /** POST /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json */
  update(parameters?: ConnectAppUpdateParameters | null, options?: CallOptions): Promise<ConnectApp>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdIncomingPhoneNumbersStep {
  (sid: string | number | bigint): AccountsIdIncomingPhoneNumbersIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json */
  create(parameters?: IncomingPhoneNumberCreateParameters | null, options?: CallOptions): Promise<IncomingPhoneNumber>;
  /** GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json */
  list(parameters?: IncomingPhoneNumberListParameters | null, options?: CallOptions): Promise<IncomingPhoneNumber[]>;
  stream(parameters?: IncomingPhoneNumberListParameters | null, options?: StreamOptions): AsyncGenerator<IncomingPhoneNumber, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json */
  page(parameters?: IncomingPhoneNumberPageParameters | null, options?: CallOptions): Promise<IncomingPhoneNumberPage>;
  readonly local: AccountsIdIncomingPhoneNumbersLocalStep;
  readonly mobile: AccountsIdIncomingPhoneNumbersMobileStep;
  readonly tollFree: AccountsIdIncomingPhoneNumbersTollFreeStep;
}

export interface AccountsIdIncomingPhoneNumbersLocalStep {
  /** POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json */
  create(parameters: IncomingPhoneNumberLocalCreateParameters, options?: CallOptions): Promise<IncomingPhoneNumberLocal>;
  /** GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json */
  list(parameters?: IncomingPhoneNumberLocalListParameters | null, options?: CallOptions): Promise<IncomingPhoneNumberLocal[]>;
  stream(parameters?: IncomingPhoneNumberLocalListParameters | null, options?: StreamOptions): AsyncGenerator<IncomingPhoneNumberLocal, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json */
  page(parameters?: IncomingPhoneNumberLocalPageParameters | null, options?: CallOptions): Promise<IncomingPhoneNumberLocalPage>;
}

export interface AccountsIdIncomingPhoneNumbersMobileStep {
  /** POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json */
  create(parameters: IncomingPhoneNumberMobileCreateParameters, options?: CallOptions): Promise<IncomingPhoneNumberMobile>;
  /** GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json */
  list(parameters?: IncomingPhoneNumberMobileListParameters | null, options?: CallOptions): Promise<IncomingPhoneNumberMobile[]>;
  stream(parameters?: IncomingPhoneNumberMobileListParameters | null, options?: StreamOptions): AsyncGenerator<IncomingPhoneNumberMobile, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json */
  page(parameters?: IncomingPhoneNumberMobilePageParameters | null, options?: CallOptions): Promise<IncomingPhoneNumberMobilePage>;
}

export interface AccountsIdIncomingPhoneNumbersTollFreeStep {
  /** POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json */
  create(parameters: IncomingPhoneNumberTollFreeCreateParameters, options?: CallOptions): Promise<IncomingPhoneNumberTollFree>;
  /** GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json */
  list(parameters?: IncomingPhoneNumberTollFreeListParameters | null, options?: CallOptions): Promise<IncomingPhoneNumberTollFree[]>;
  stream(parameters?: IncomingPhoneNumberTollFreeListParameters | null, options?: StreamOptions): AsyncGenerator<IncomingPhoneNumberTollFree, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json */
  page(parameters?: IncomingPhoneNumberTollFreePageParameters | null, options?: CallOptions): Promise<IncomingPhoneNumberTollFreePage>;
}

export interface AccountsIdIncomingPhoneNumbersIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<IncomingPhoneNumber>;
  /** POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json */
  update(parameters?: IncomingPhoneNumberUpdateParameters | null, options?: CallOptions): Promise<IncomingPhoneNumber>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly assignedAddOns: AccountsIdIncomingPhoneNumbersIdAssignedAddOnsStep;
}

export interface AccountsIdIncomingPhoneNumbersIdAssignedAddOnsStep {
  (sid: string | number | bigint): AccountsIdIncomingPhoneNumbersIdAssignedAddOnsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json */
  create(parameters: IncomingPhoneNumberAssignedAddOnCreateParameters, options?: CallOptions): Promise<IncomingPhoneNumberAssignedAddOn>;
  /** GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json */
  list(parameters?: IncomingPhoneNumberAssignedAddOnListParameters | null, options?: CallOptions): Promise<IncomingPhoneNumberAssignedAddOn[]>;
  stream(parameters?: IncomingPhoneNumberAssignedAddOnListParameters | null, options?: StreamOptions): AsyncGenerator<IncomingPhoneNumberAssignedAddOn, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json */
  page(parameters?: IncomingPhoneNumberAssignedAddOnPageParameters | null, options?: CallOptions): Promise<IncomingPhoneNumberAssignedAddOnPage>;
}

export interface AccountsIdIncomingPhoneNumbersIdAssignedAddOnsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<IncomingPhoneNumberAssignedAddOn>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly extensions: AccountsIdIncomingPhoneNumbersIdAssignedAddOnsIdExtensionsStep;
}

export interface AccountsIdIncomingPhoneNumbersIdAssignedAddOnsIdExtensionsStep {
  (sid: string | number | bigint): AccountsIdIncomingPhoneNumbersIdAssignedAddOnsIdExtensionsIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions.json */
  list(parameters?: IncomingPhoneNumberAssignedAddOnExtensionListParameters | null, options?: CallOptions): Promise<IncomingPhoneNumberAssignedAddOnExtension[]>;
  stream(parameters?: IncomingPhoneNumberAssignedAddOnExtensionListParameters | null, options?: StreamOptions): AsyncGenerator<IncomingPhoneNumberAssignedAddOnExtension, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions.json */
  page(parameters?: IncomingPhoneNumberAssignedAddOnExtensionPageParameters | null, options?: CallOptions): Promise<IncomingPhoneNumberAssignedAddOnExtensionPage>;
}

export interface AccountsIdIncomingPhoneNumbersIdAssignedAddOnsIdExtensionsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<IncomingPhoneNumberAssignedAddOnExtension>;
}

export interface AccountsIdKeysStep {
  (sid: string | number | bigint): AccountsIdKeysIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/Keys.json */
  list(parameters?: KeyListParameters | null, options?: CallOptions): Promise<Key[]>;
  stream(parameters?: KeyListParameters | null, options?: StreamOptions): AsyncGenerator<Key, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Keys.json */
  page(parameters?: KeyPageParameters | null, options?: CallOptions): Promise<KeyPage>;
}

export interface AccountsIdKeysIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<Key>;
  /** POST /2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json */
  update(parameters?: KeyUpdateParameters | null, options?: CallOptions): Promise<Key>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdNewKeysStep {
  /** POST /2010-04-01/Accounts/{AccountSid}/Keys.json */
  create(parameters?: NewKeyCreateParameters | null, options?: CallOptions): Promise<NewKey>;
}

export interface AccountsIdMessagesStep {
  (messageSid: string | number | bigint): AccountsIdMessagesIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/Messages.json */
  create(parameters: MessageCreateParameters, options?: CallOptions): Promise<Message>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Messages.json */
  list(parameters?: MessageListParameters | null, options?: CallOptions): Promise<Message[]>;
  stream(parameters?: MessageListParameters | null, options?: StreamOptions): AsyncGenerator<Message, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Messages.json */
  page(parameters?: MessagePageParameters | null, options?: CallOptions): Promise<MessagePage>;
}

export interface AccountsIdMessagesIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<Message>;
  /** POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json */
  update(parameters?: MessageUpdateParameters | null, options?: CallOptions): Promise<Message>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly media: AccountsIdMessagesIdMediaStep;
  readonly feedback: AccountsIdMessagesIdFeedbackStep;
}

export interface AccountsIdMessagesIdMediaStep {
  (sid: string | number | bigint): AccountsIdMessagesIdMediaIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json */
  list(parameters?: MediaListParameters | null, options?: CallOptions): Promise<Media[]>;
  stream(parameters?: MediaListParameters | null, options?: StreamOptions): AsyncGenerator<Media, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json */
  page(parameters?: MediaPageParameters | null, options?: CallOptions): Promise<MediaPage>;
}

export interface AccountsIdMessagesIdMediaIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<Media>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdMessagesIdFeedbackStep {
  /** POST /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json */
  create(parameters?: MessageFeedbackCreateParameters | null, options?: CallOptions): Promise<MessageFeedback>;
}

export interface AccountsIdQueuesStep {
  (queueSid: string | number | bigint): AccountsIdQueuesIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/Queues.json */
  create(parameters: QueueCreateParameters, options?: CallOptions): Promise<Queue>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Queues.json */
  list(parameters?: QueueListParameters | null, options?: CallOptions): Promise<Queue[]>;
  stream(parameters?: QueueListParameters | null, options?: StreamOptions): AsyncGenerator<Queue, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Queues.json */
  page(parameters?: QueuePageParameters | null, options?: CallOptions): Promise<QueuePage>;
}

export interface AccountsIdQueuesIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<Queue>;
  /** POST /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json */
  update(parameters?: QueueUpdateParameters | null, options?: CallOptions): Promise<Queue>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly members: AccountsIdQueuesIdMembersStep;
}

export interface AccountsIdQueuesIdMembersStep {
  (callSid: string | number | bigint): AccountsIdQueuesIdMembersIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json */
  list(parameters?: MemberListParameters | null, options?: CallOptions): Promise<Member[]>;
  stream(parameters?: MemberListParameters | null, options?: StreamOptions): AsyncGenerator<Member, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json */
  page(parameters?: MemberPageParameters | null, options?: CallOptions): Promise<MemberPage>;
}

export interface AccountsIdQueuesIdMembersIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<Member>;
  /** POST /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json */
  update(parameters: MemberUpdateParameters, options?: CallOptions): Promise<Member>;
}

export interface AccountsIdSigningKeysStep {
  (sid: string | number | bigint): AccountsIdSigningKeysIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/SigningKeys.json */
  list(parameters?: SigningKeyListParameters | null, options?: CallOptions): Promise<SigningKey[]>;
  stream(parameters?: SigningKeyListParameters | null, options?: StreamOptions): AsyncGenerator<SigningKey, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SigningKeys.json */
  page(parameters?: SigningKeyPageParameters | null, options?: CallOptions): Promise<SigningKeyPage>;
}

export interface AccountsIdSigningKeysIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<SigningKey>;
  /** POST /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json */
  update(parameters?: SigningKeyUpdateParameters | null, options?: CallOptions): Promise<SigningKey>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdNewSigningKeysStep {
  /** POST /2010-04-01/Accounts/{AccountSid}/SigningKeys.json */
  create(parameters?: NewSigningKeyCreateParameters | null, options?: CallOptions): Promise<NewSigningKey>;
}

export interface AccountsIdNotificationsStep {
  (sid: string | number | bigint): AccountsIdNotificationsIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/Notifications.json */
  list(parameters?: NotificationListParameters | null, options?: CallOptions): Promise<Notification[]>;
  stream(parameters?: NotificationListParameters | null, options?: StreamOptions): AsyncGenerator<Notification, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Notifications.json */
  page(parameters?: NotificationPageParameters | null, options?: CallOptions): Promise<NotificationPage>;
}

export interface AccountsIdNotificationsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Notifications/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<Notification>;
}

export interface AccountsIdOutgoingCallerIdsStep {
  (sid: string | number | bigint): AccountsIdOutgoingCallerIdsIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json */
  list(parameters?: OutgoingCallerIdListParameters | null, options?: CallOptions): Promise<OutgoingCallerId[]>;
  stream(parameters?: OutgoingCallerIdListParameters | null, options?: StreamOptions): AsyncGenerator<OutgoingCallerId, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json */
  page(parameters?: OutgoingCallerIdPageParameters | null, options?: CallOptions): Promise<OutgoingCallerIdPage>;
}

export interface AccountsIdOutgoingCallerIdsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<OutgoingCallerId>;
  /** POST /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json */
  update(parameters?: OutgoingCallerIdUpdateParameters | null, options?: CallOptions): Promise<OutgoingCallerId>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdValidationRequestsStep {
  /** POST /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json */
  create(parameters: ValidationRequestCreateParameters, options?: CallOptions): Promise<ValidationRequest>;
}

export interface AccountsIdRecordingsStep {
  (sid: string | number | bigint): AccountsIdRecordingsIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/Recordings.json */
  list(parameters?: RecordingListParameters | null, options?: CallOptions): Promise<Recording[]>;
  stream(parameters?: RecordingListParameters | null, options?: StreamOptions): AsyncGenerator<Recording, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Recordings.json */
  page(parameters?: RecordingPageParameters | null, options?: CallOptions): Promise<RecordingPage>;
}

export interface AccountsIdRecordingsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json */
  fetch(parameters?: RecordingFetchParameters | null, options?: CallOptions): Promise<Recording>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly addOnResults: AccountsIdRecordingsIdAddOnResultsStep;
  readonly transcriptions: AccountsIdRecordingsIdTranscriptionsStep;
}

export interface AccountsIdRecordingsIdAddOnResultsStep {
  (sid: string | number | bigint): AccountsIdRecordingsIdAddOnResultsIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json */
  list(parameters?: RecordingAddOnResultListParameters | null, options?: CallOptions): Promise<RecordingAddOnResult[]>;
  stream(parameters?: RecordingAddOnResultListParameters | null, options?: StreamOptions): AsyncGenerator<RecordingAddOnResult, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json */
  page(parameters?: RecordingAddOnResultPageParameters | null, options?: CallOptions): Promise<RecordingAddOnResultPage>;
}

export interface AccountsIdRecordingsIdAddOnResultsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<RecordingAddOnResult>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly payloads: AccountsIdRecordingsIdAddOnResultsIdPayloadsStep;
}

export interface AccountsIdRecordingsIdAddOnResultsIdPayloadsStep {
  (sid: string | number | bigint): AccountsIdRecordingsIdAddOnResultsIdPayloadsIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json */
  list(parameters?: RecordingAddOnResultPayloadListParameters | null, options?: CallOptions): Promise<RecordingAddOnResultPayload[]>;
  stream(parameters?: RecordingAddOnResultPayloadListParameters | null, options?: StreamOptions): AsyncGenerator<RecordingAddOnResultPayload, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json */
  page(parameters?: RecordingAddOnResultPayloadPageParameters | null, options?: CallOptions): Promise<RecordingAddOnResultPayloadPage>;
}

export interface AccountsIdRecordingsIdAddOnResultsIdPayloadsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<RecordingAddOnResultPayload>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly data: AccountsIdRecordingsIdAddOnResultsIdPayloadsIdDataStep;
}

export interface AccountsIdRecordingsIdAddOnResultsIdPayloadsIdDataStep {
  (): AccountsIdRecordingsIdAddOnResultsIdPayloadsIdDataIdStep;
}

export interface AccountsIdRecordingsIdAddOnResultsIdPayloadsIdDataIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{PayloadSid}/Data.json */
  fetch(parameters?: null, options?: CallOptions): Promise<AnyRecord & { location: string }>;
}

export interface AccountsIdRecordingsIdTranscriptionsStep {
  (sid: string | number | bigint): AccountsIdRecordingsIdTranscriptionsIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json */
  list(parameters?: RecordingTranscriptionListParameters | null, options?: CallOptions): Promise<RecordingTranscription[]>;
  stream(parameters?: RecordingTranscriptionListParameters | null, options?: StreamOptions): AsyncGenerator<RecordingTranscription, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json */
  page(parameters?: RecordingTranscriptionPageParameters | null, options?: CallOptions): Promise<RecordingTranscriptionPage>;
}

export interface AccountsIdRecordingsIdTranscriptionsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<RecordingTranscription>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdShortCodesStep {
  (sid: string | number | bigint): AccountsIdShortCodesIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json */
  list(parameters?: ShortCodeListParameters | null, options?: CallOptions): Promise<ShortCode[]>;
  stream(parameters?: ShortCodeListParameters | null, options?: StreamOptions): AsyncGenerator<ShortCode, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json */
  page(parameters?: ShortCodePageParameters | null, options?: CallOptions): Promise<ShortCodePage>;
}

export interface AccountsIdShortCodesIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<ShortCode>;
  /** POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json */
  update(parameters?: ShortCodeUpdateParameters | null, options?: CallOptions): Promise<ShortCode>;
}

export interface AccountsIdSipStep {
  readonly domains: AccountsIdSipDomainsStep;
  readonly credentialLists: AccountsIdSipCredentialListsStep;
  readonly ipAccessControlLists: AccountsIdSipIpAccessControlListsStep;
}

export interface AccountsIdSipDomainsStep {
  (domainSid: string | number | bigint): AccountsIdSipDomainsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json */
  create(parameters: SipDomainCreateParameters, options?: CallOptions): Promise<SipDomain>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json */
  list(parameters?: SipDomainListParameters | null, options?: CallOptions): Promise<SipDomain[]>;
  stream(parameters?: SipDomainListParameters | null, options?: StreamOptions): AsyncGenerator<SipDomain, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json */
  page(parameters?: SipDomainPageParameters | null, options?: CallOptions): Promise<SipDomainPage>;
}

export interface AccountsIdSipDomainsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<SipDomain>;
  /** POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json */
  update(parameters?: SipDomainUpdateParameters | null, options?: CallOptions): Promise<SipDomain>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly auth: AccountsIdSipDomainsIdAuthStep;
  readonly credentialListMappings: AccountsIdSipDomainsIdCredentialListMappingsStep;
  readonly ipAccessControlListMappings: AccountsIdSipDomainsIdIpAccessControlListMappingsStep;
}

export interface AccountsIdSipDomainsIdAuthStep {
  readonly calls: AccountsIdSipDomainsIdAuthCallsStep;
  readonly registrations: AccountsIdSipDomainsIdAuthRegistrationsStep;
}

export interface AccountsIdSipDomainsIdAuthCallsStep {
  readonly credentialListMappings: AccountsIdSipDomainsIdAuthCallsCredentialListMappingsStep;
  readonly ipAccessControlListMappings: AccountsIdSipDomainsIdAuthCallsIpAccessControlListMappingsStep;
}

export interface AccountsIdSipDomainsIdAuthCallsCredentialListMappingsStep {
  (sid: string | number | bigint): AccountsIdSipDomainsIdAuthCallsCredentialListMappingsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json */
  create(parameters: SipAuthCallsCredentialListMappingCreateParameters, options?: CallOptions): Promise<SipAuthCallsCredentialListMapping>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json */
  list(parameters?: SipAuthCallsCredentialListMappingListParameters | null, options?: CallOptions): Promise<SipAuthCallsCredentialListMapping[]>;
  stream(parameters?: SipAuthCallsCredentialListMappingListParameters | null, options?: StreamOptions): AsyncGenerator<SipAuthCallsCredentialListMapping, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json */
  page(parameters?: SipAuthCallsCredentialListMappingPageParameters | null, options?: CallOptions): Promise<SipAuthCallsCredentialListMappingPage>;
}

export interface AccountsIdSipDomainsIdAuthCallsCredentialListMappingsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<SipAuthCallsCredentialListMapping>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdSipDomainsIdAuthCallsIpAccessControlListMappingsStep {
  (sid: string | number | bigint): AccountsIdSipDomainsIdAuthCallsIpAccessControlListMappingsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json */
  create(parameters: SipAuthCallsIpAccessControlListMappingCreateParameters, options?: CallOptions): Promise<SipAuthCallsIpAccessControlListMapping>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json */
  list(parameters?: SipAuthCallsIpAccessControlListMappingListParameters | null, options?: CallOptions): Promise<SipAuthCallsIpAccessControlListMapping[]>;
  stream(parameters?: SipAuthCallsIpAccessControlListMappingListParameters | null, options?: StreamOptions): AsyncGenerator<SipAuthCallsIpAccessControlListMapping, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json */
  page(parameters?: SipAuthCallsIpAccessControlListMappingPageParameters | null, options?: CallOptions): Promise<SipAuthCallsIpAccessControlListMappingPage>;
}

export interface AccountsIdSipDomainsIdAuthCallsIpAccessControlListMappingsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<SipAuthCallsIpAccessControlListMapping>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdSipDomainsIdAuthRegistrationsStep {
  readonly credentialListMappings: AccountsIdSipDomainsIdAuthRegistrationsCredentialListMappingsStep;
}

export interface AccountsIdSipDomainsIdAuthRegistrationsCredentialListMappingsStep {
  (sid: string | number | bigint): AccountsIdSipDomainsIdAuthRegistrationsCredentialListMappingsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json */
  create(parameters: SipAuthRegistrationsCredentialListMappingCreateParameters, options?: CallOptions): Promise<SipAuthRegistrationsCredentialListMapping>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json */
  list(parameters?: SipAuthRegistrationsCredentialListMappingListParameters | null, options?: CallOptions): Promise<SipAuthRegistrationsCredentialListMapping[]>;
  stream(parameters?: SipAuthRegistrationsCredentialListMappingListParameters | null, options?: StreamOptions): AsyncGenerator<SipAuthRegistrationsCredentialListMapping, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json */
  page(parameters?: SipAuthRegistrationsCredentialListMappingPageParameters | null, options?: CallOptions): Promise<SipAuthRegistrationsCredentialListMappingPage>;
}

export interface AccountsIdSipDomainsIdAuthRegistrationsCredentialListMappingsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<SipAuthRegistrationsCredentialListMapping>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdSipDomainsIdCredentialListMappingsStep {
  (sid: string | number | bigint): AccountsIdSipDomainsIdCredentialListMappingsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json */
  create(parameters: SipCredentialListMappingCreateParameters, options?: CallOptions): Promise<SipCredentialListMapping>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json */
  list(parameters?: SipCredentialListMappingListParameters | null, options?: CallOptions): Promise<SipCredentialListMapping[]>;
  stream(parameters?: SipCredentialListMappingListParameters | null, options?: StreamOptions): AsyncGenerator<SipCredentialListMapping, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json */
  page(parameters?: SipCredentialListMappingPageParameters | null, options?: CallOptions): Promise<SipCredentialListMappingPage>;
}

export interface AccountsIdSipDomainsIdCredentialListMappingsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<SipCredentialListMapping>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdSipDomainsIdIpAccessControlListMappingsStep {
  (sid: string | number | bigint): AccountsIdSipDomainsIdIpAccessControlListMappingsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json */
  create(parameters: SipIpAccessControlListMappingCreateParameters, options?: CallOptions): Promise<SipIpAccessControlListMapping>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json */
  list(parameters?: SipIpAccessControlListMappingListParameters | null, options?: CallOptions): Promise<SipIpAccessControlListMapping[]>;
  stream(parameters?: SipIpAccessControlListMappingListParameters | null, options?: StreamOptions): AsyncGenerator<SipIpAccessControlListMapping, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json */
  page(parameters?: SipIpAccessControlListMappingPageParameters | null, options?: CallOptions): Promise<SipIpAccessControlListMappingPage>;
}

export interface AccountsIdSipDomainsIdIpAccessControlListMappingsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<SipIpAccessControlListMapping>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdSipCredentialListsStep {
  (credentialListSid: string | number | bigint): AccountsIdSipCredentialListsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json */
  create(parameters: SipCredentialListCreateParameters, options?: CallOptions): Promise<SipCredentialList>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json */
  list(parameters?: SipCredentialListListParameters | null, options?: CallOptions): Promise<SipCredentialList[]>;
  stream(parameters?: SipCredentialListListParameters | null, options?: StreamOptions): AsyncGenerator<SipCredentialList, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json */
  page(parameters?: SipCredentialListPageParameters | null, options?: CallOptions): Promise<SipCredentialListPage>;
}

export interface AccountsIdSipCredentialListsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<SipCredentialList>;
  /** POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json */
  update(parameters: SipCredentialListUpdateParameters, options?: CallOptions): Promise<SipCredentialList>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly credentials: AccountsIdSipCredentialListsIdCredentialsStep;
}

export interface AccountsIdSipCredentialListsIdCredentialsStep {
  (sid: string | number | bigint): AccountsIdSipCredentialListsIdCredentialsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json */
  create(parameters: SipCredentialCreateParameters, options?: CallOptions): Promise<SipCredential>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json */
  list(parameters?: SipCredentialListParameters | null, options?: CallOptions): Promise<SipCredential[]>;
  stream(parameters?: SipCredentialListParameters | null, options?: StreamOptions): AsyncGenerator<SipCredential, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json */
  page(parameters?: SipCredentialPageParameters | null, options?: CallOptions): Promise<SipCredentialPage>;
}

export interface AccountsIdSipCredentialListsIdCredentialsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<SipCredential>;
  /** POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json */
  update(parameters?: SipCredentialUpdateParameters | null, options?: CallOptions): Promise<SipCredential>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdSipIpAccessControlListsStep {
  (sid: string | number | bigint): AccountsIdSipIpAccessControlListsIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json */
  create(parameters: SipIpAccessControlListCreateParameters, options?: CallOptions): Promise<SipIpAccessControlList>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json */
  list(parameters?: SipIpAccessControlListListParameters | null, options?: CallOptions): Promise<SipIpAccessControlList[]>;
  stream(parameters?: SipIpAccessControlListListParameters | null, options?: StreamOptions): AsyncGenerator<SipIpAccessControlList, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json */
  page(parameters?: SipIpAccessControlListPageParameters | null, options?: CallOptions): Promise<SipIpAccessControlListPage>;
}

export interface AccountsIdSipIpAccessControlListsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<SipIpAccessControlList>;
  /** POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json */
  update(parameters: SipIpAccessControlListUpdateParameters, options?: CallOptions): Promise<SipIpAccessControlList>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly ipAddresses: AccountsIdSipIpAccessControlListsIdIpAddressesStep;
}

export interface AccountsIdSipIpAccessControlListsIdIpAddressesStep {
  (sid: string | number | bigint): AccountsIdSipIpAccessControlListsIdIpAddressesIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json */
  create(parameters: SipIpAddressCreateParameters, options?: CallOptions): Promise<SipIpAddress>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json */
  list(parameters?: SipIpAddressListParameters | null, options?: CallOptions): Promise<SipIpAddress[]>;
  stream(parameters?: SipIpAddressListParameters | null, options?: StreamOptions): AsyncGenerator<SipIpAddress, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json */
  page(parameters?: SipIpAddressPageParameters | null, options?: CallOptions): Promise<SipIpAddressPage>;
}

export interface AccountsIdSipIpAccessControlListsIdIpAddressesIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<SipIpAddress>;
  /** POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json */
  update(parameters?: SipIpAddressUpdateParameters | null, options?: CallOptions): Promise<SipIpAddress>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdTokensStep {
  /** POST /2010-04-01/Accounts/{AccountSid}/Tokens.json */
  create(parameters?: TokenCreateParameters | null, options?: CallOptions): Promise<Token>;
}

export interface AccountsIdTranscriptionsStep {
  (sid: string | number | bigint): AccountsIdTranscriptionsIdStep;
  /** GET /2010-04-01/Accounts/{AccountSid}/Transcriptions.json */
  list(parameters?: TranscriptionListParameters | null, options?: CallOptions): Promise<Transcription[]>;
  stream(parameters?: TranscriptionListParameters | null, options?: StreamOptions): AsyncGenerator<Transcription, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Transcriptions.json */
  page(parameters?: TranscriptionPageParameters | null, options?: CallOptions): Promise<TranscriptionPage>;
}

export interface AccountsIdTranscriptionsIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<Transcription>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AccountsIdUsageStep {
  readonly records: AccountsIdUsageRecordsStep;
  readonly triggers: AccountsIdUsageTriggersStep;
}

export interface AccountsIdUsageRecordsStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records.json */
  list(parameters?: UsageRecordListParameters | null, options?: CallOptions): Promise<UsageRecord[]>;
  stream(parameters?: UsageRecordListParameters | null, options?: StreamOptions): AsyncGenerator<UsageRecord, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records.json */
  page(parameters?: UsageRecordPageParameters | null, options?: CallOptions): Promise<UsageRecordPage>;
  readonly allTime: AccountsIdUsageRecordsAllTimeStep;
  readonly daily: AccountsIdUsageRecordsDailyStep;
  readonly lastMonth: AccountsIdUsageRecordsLastMonthStep;
  readonly monthly: AccountsIdUsageRecordsMonthlyStep;
  readonly thisMonth: AccountsIdUsageRecordsThisMonthStep;
  readonly today: AccountsIdUsageRecordsTodayStep;
  readonly yearly: AccountsIdUsageRecordsYearlyStep;
  readonly yesterday: AccountsIdUsageRecordsYesterdayStep;
}

export interface AccountsIdUsageRecordsAllTimeStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/AllTime.json */
  list(parameters?: UsageRecordAllTimeListParameters | null, options?: CallOptions): Promise<UsageRecordAllTime[]>;
  stream(parameters?: UsageRecordAllTimeListParameters | null, options?: StreamOptions): AsyncGenerator<UsageRecordAllTime, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/AllTime.json */
  page(parameters?: UsageRecordAllTimePageParameters | null, options?: CallOptions): Promise<UsageRecordAllTimePage>;
}

export interface AccountsIdUsageRecordsDailyStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json */
  list(parameters?: UsageRecordDailyListParameters | null, options?: CallOptions): Promise<UsageRecordDaily[]>;
  stream(parameters?: UsageRecordDailyListParameters | null, options?: StreamOptions): AsyncGenerator<UsageRecordDaily, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json */
  page(parameters?: UsageRecordDailyPageParameters | null, options?: CallOptions): Promise<UsageRecordDailyPage>;
}

export interface AccountsIdUsageRecordsLastMonthStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json */
  list(parameters?: UsageRecordLastMonthListParameters | null, options?: CallOptions): Promise<UsageRecordLastMonth[]>;
  stream(parameters?: UsageRecordLastMonthListParameters | null, options?: StreamOptions): AsyncGenerator<UsageRecordLastMonth, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json */
  page(parameters?: UsageRecordLastMonthPageParameters | null, options?: CallOptions): Promise<UsageRecordLastMonthPage>;
}

export interface AccountsIdUsageRecordsMonthlyStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Monthly.json */
  list(parameters?: UsageRecordMonthlyListParameters | null, options?: CallOptions): Promise<UsageRecordMonthly[]>;
  stream(parameters?: UsageRecordMonthlyListParameters | null, options?: StreamOptions): AsyncGenerator<UsageRecordMonthly, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Monthly.json */
  page(parameters?: UsageRecordMonthlyPageParameters | null, options?: CallOptions): Promise<UsageRecordMonthlyPage>;
}

export interface AccountsIdUsageRecordsThisMonthStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/ThisMonth.json */
  list(parameters?: UsageRecordThisMonthListParameters | null, options?: CallOptions): Promise<UsageRecordThisMonth[]>;
  stream(parameters?: UsageRecordThisMonthListParameters | null, options?: StreamOptions): AsyncGenerator<UsageRecordThisMonth, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/ThisMonth.json */
  page(parameters?: UsageRecordThisMonthPageParameters | null, options?: CallOptions): Promise<UsageRecordThisMonthPage>;
}

export interface AccountsIdUsageRecordsTodayStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Today.json */
  list(parameters?: UsageRecordTodayListParameters | null, options?: CallOptions): Promise<UsageRecordToday[]>;
  stream(parameters?: UsageRecordTodayListParameters | null, options?: StreamOptions): AsyncGenerator<UsageRecordToday, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Today.json */
  page(parameters?: UsageRecordTodayPageParameters | null, options?: CallOptions): Promise<UsageRecordTodayPage>;
}

export interface AccountsIdUsageRecordsYearlyStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yearly.json */
  list(parameters?: UsageRecordYearlyListParameters | null, options?: CallOptions): Promise<UsageRecordYearly[]>;
  stream(parameters?: UsageRecordYearlyListParameters | null, options?: StreamOptions): AsyncGenerator<UsageRecordYearly, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yearly.json */
  page(parameters?: UsageRecordYearlyPageParameters | null, options?: CallOptions): Promise<UsageRecordYearlyPage>;
}

export interface AccountsIdUsageRecordsYesterdayStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yesterday.json */
  list(parameters?: UsageRecordYesterdayListParameters | null, options?: CallOptions): Promise<UsageRecordYesterday[]>;
  stream(parameters?: UsageRecordYesterdayListParameters | null, options?: StreamOptions): AsyncGenerator<UsageRecordYesterday, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yesterday.json */
  page(parameters?: UsageRecordYesterdayPageParameters | null, options?: CallOptions): Promise<UsageRecordYesterdayPage>;
}

export interface AccountsIdUsageTriggersStep {
  (sid: string | number | bigint): AccountsIdUsageTriggersIdStep;
  /** POST /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json */
  create(parameters: UsageTriggerCreateParameters, options?: CallOptions): Promise<UsageTrigger>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json */
  list(parameters?: UsageTriggerListParameters | null, options?: CallOptions): Promise<UsageTrigger[]>;
  stream(parameters?: UsageTriggerListParameters | null, options?: StreamOptions): AsyncGenerator<UsageTrigger, void, undefined>;
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json */
  page(parameters?: UsageTriggerPageParameters | null, options?: CallOptions): Promise<UsageTriggerPage>;
}

export interface AccountsIdUsageTriggersIdStep {
  /** GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json */
  fetch(parameters?: null, options?: CallOptions): Promise<UsageTrigger>;
  /** POST /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json */
  update(parameters?: UsageTriggerUpdateParameters | null, options?: CallOptions): Promise<UsageTrigger>;
  /** DELETE /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}
