// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of messaging.v1.alpha_sender. */
export interface AlphaSender extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  alpha_sender: string | null;
  readonly alphaSender: string | null;
  capabilities: any[] | null;
  url: string | null;
}

/** What messaging.v1.alpha_sender.create takes. */
export interface AlphaSenderCreateParameters {
  alphaSender: string;
}

/** What messaging.v1.alpha_sender.list takes. */
export interface AlphaSenderListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What messaging.v1.alpha_sender.page takes. */
export interface AlphaSenderPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What messaging.v1.alpha_sender.page gives. */
export interface AlphaSenderPage {
  alpha_senders: AlphaSender[];
  [member: string]: any;
}

/** A record of messaging.v1.brand_registration_otp. */
export interface BrandRegistrationOtp extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  brand_registration_sid: string | null;
  readonly brandRegistrationSid: string | null;
}

/** A record of messaging.v1.brand_registrations. */
export interface BrandRegistrations extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  customer_profile_bundle_sid: string | null;
  readonly customerProfileBundleSid: string | null;
  a2p_profile_bundle_sid: string | null;
  readonly a2pProfileBundleSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  brand_type: string | null;
  readonly brandType: string | null;
  status: string | null;
  tcr_id: string | null;
  readonly tcrId: string | null;
  failure_reason: string | null;
  readonly failureReason: string | null;
  errors: any[] | null;
  url: string | null;
  brand_score: number | null;
  readonly brandScore: number | null;
  brand_feedback: any[] | null;
  readonly brandFeedback: any[] | null;
  identity_status: string | null;
  readonly identityStatus: string | null;
  russell_3000: boolean | null;
  readonly russell3000: boolean | null;
  government_entity: boolean | null;
  readonly governmentEntity: boolean | null;
  tax_exempt_status: string | null;
  readonly taxExemptStatus: string | null;
  skip_automatic_sec_vet: boolean | null;
  readonly skipAutomaticSecVet: boolean | null;
  mock: boolean | null;
  links: { [name: string]: string } | null;
}

/** What messaging.v1.brand_registrations.create takes. */
export interface BrandRegistrationsCreateParameters {
  customerProfileBundleSid: string;
  a2pProfileBundleSid: string;
  brandType?: string | null;
  mock?: boolean | 'true' | 'false' | null;
  skipAutomaticSecVet?: boolean | 'true' | 'false' | null;
}

/** What messaging.v1.brand_registrations.list takes. */
export interface BrandRegistrationsListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What messaging.v1.brand_registrations.page takes. */
export interface BrandRegistrationsPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What messaging.v1.brand_registrations.page gives. */
export interface BrandRegistrationsPage {
  data: BrandRegistrations[];
  [member: string]: any;
}

/** A record of messaging.v1.brand_vetting. */
export interface BrandVetting extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  brand_sid: string | null;
  readonly brandSid: string | null;
  brand_vetting_sid: string | null;
  readonly brandVettingSid: string | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  vetting_id: string | null;
  readonly vettingId: string | null;
  vetting_class: string | null;
  readonly vettingClass: string | null;
  vetting_status: string | null;
  readonly vettingStatus: string | null;
  vetting_provider: string | null;
  readonly vettingProvider: string | null;
  url: string | null;
}

/** What messaging.v1.brand_vetting.create takes. */
export interface BrandVettingCreateParameters {
  vettingProvider: 'campaign-verify' | 'aegis';
  vettingId?: string | null;
}

/** What messaging.v1.brand_vetting.list takes. */
export interface BrandVettingListParameters {
  vettingProvider?: 'campaign-verify' | 'aegis' | null;
  limit?: number | bigint | null;
}

/** What messaging.v1.brand_vetting.page takes. */
export interface BrandVettingPageParameters {
  vettingProvider?: 'campaign-verify' | 'aegis' | null;
}

/** What messaging.v1.brand_vetting.page gives. */
export interface BrandVettingPage {
  data: BrandVetting[];
  [member: string]: any;
}

/** A record of messaging.v1.channel_sender. */
export interface ChannelSender extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  messaging_service_sid: string | null;
  readonly messagingServiceSid: string | null;
  sid: string | null;
  sender: string | null;
  sender_type: string | null;
  readonly senderType: string | null;
  country_code: string | null;
  readonly countryCode: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What messaging.v1.channel_sender.create takes. */
export interface ChannelSenderCreateParameters {
  sid: string;
}

/** What messaging.v1.channel_sender.list takes. */
export interface ChannelSenderListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What messaging.v1.channel_sender.page takes. */
export interface ChannelSenderPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What messaging.v1.channel_sender.page gives. */
export interface ChannelSenderPage {
  senders: ChannelSender[];
  [member: string]: any;
}

/** A record of messaging.v1.deactivation. */
export interface Deactivation extends AnyRecord {
}

/** What messaging.v1.deactivation.fetch takes. */
export interface DeactivationFetchParameters {
  date?: Date | string | null;
}

/** A record of messaging.v1.destination_alpha_sender. */
export interface DestinationAlphaSender extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  alpha_sender: string | null;
  readonly alphaSender: string | null;
  capabilities: any[] | null;
  url: string | null;
  iso_country_code: string | null;
  readonly isoCountryCode: string | null;
}

/** What messaging.v1.destination_alpha_sender.create takes. */
export interface DestinationAlphaSenderCreateParameters {
  alphaSender: string;
  isoCountryCode?: string | null;
}

/** What messaging.v1.destination_alpha_sender.list takes. */
export interface DestinationAlphaSenderListParameters {
  isoCountryCode?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What messaging.v1.destination_alpha_sender.page takes. */
export interface DestinationAlphaSenderPageParameters {
  isoCountryCode?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What messaging.v1.destination_alpha_sender.page gives. */
export interface DestinationAlphaSenderPage {
  alpha_senders: DestinationAlphaSender[];
  [member: string]: any;
}

/** A record of messaging.v1.domain_cert_v4. */
export interface DomainCertV4 extends AnyRecord {
  domain_sid: string | null;
  readonly domainSid: string | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  date_expires: string | null;
  readonly dateExpires: Date | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  domain_name: string | null;
  readonly domainName: string | null;
  certificate_sid: string | null;
  readonly certificateSid: string | null;
  url: string | null;
  cert_in_validation: any;
  readonly certInValidation: any;
}

/** What messaging.v1.domain_cert_v4.update takes. */
export interface DomainCertV4UpdateParameters {
  tlsCert: string;
}

/** A record of messaging.v1.domain_config. */
export interface DomainConfig extends AnyRecord {
  domain_sid: string | null;
  readonly domainSid: string | null;
  config_sid: string | null;
  readonly configSid: string | null;
  fallback_url: string | null;
  readonly fallbackUrl: string | null;
  callback_url: string | null;
  readonly callbackUrl: string | null;
  continue_on_failure: boolean | null;
  readonly continueOnFailure: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  disable_https: boolean | null;
  readonly disableHttps: boolean | null;
}

/** What messaging.v1.domain_config.update takes. */
export interface DomainConfigUpdateParameters {
  fallbackUrl?: string | null;
  callbackUrl?: string | null;
  continueOnFailure?: boolean | 'true' | 'false' | null;
  disableHttps?: boolean | 'true' | 'false' | null;
}

/** A record of messaging.v1.domain_config_messaging_service. */
export interface DomainConfigMessagingService extends AnyRecord {
  domain_sid: string | null;
  readonly domainSid: string | null;
  config_sid: string | null;
  readonly configSid: string | null;
  messaging_service_sid: string | null;
  readonly messagingServiceSid: string | null;
  fallback_url: string | null;
  readonly fallbackUrl: string | null;
  callback_url: string | null;
  readonly callbackUrl: string | null;
  continue_on_failure: boolean | null;
  readonly continueOnFailure: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** A record of messaging.v1.domain_dns_validation. */
export interface DomainDnsValidation extends AnyRecord {
  domain_sid: string | null;
  readonly domainSid: string | null;
  is_valid: boolean | null;
  readonly isValid: boolean | null;
  reason: string | null;
  url: string | null;
}

/** A record of messaging.v1.external_campaign. */
export interface ExternalCampaign extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  campaign_id: string | null;
  readonly campaignId: string | null;
  messaging_service_sid: string | null;
  readonly messagingServiceSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
}

/** What messaging.v1.external_campaign.create takes. */
export interface ExternalCampaignCreateParameters {
  campaignId: string;
  messagingServiceSid: string;
  cnpMigration?: boolean | 'true' | 'false' | null;
}

/** A record of messaging.v1.linkshortening_messaging_service. */
export interface LinkshorteningMessagingService extends AnyRecord {
  domain_sid: string | null;
  readonly domainSid: string | null;
  messaging_service_sid: string | null;
  readonly messagingServiceSid: string | null;
  url: string | null;
}

/** A record of messaging.v1.linkshortening_messaging_service_domain_association. */
export interface LinkshorteningMessagingServiceDomainAssociation extends AnyRecord {
  domain_sid: string | null;
  readonly domainSid: string | null;
  messaging_service_sid: string | null;
  readonly messagingServiceSid: string | null;
  url: string | null;
}

/** A record of messaging.v1.phone_number. */
export interface PhoneNumber extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  country_code: string | null;
  readonly countryCode: string | null;
  capabilities: any[] | null;
  url: string | null;
}

/** What messaging.v1.phone_number.create takes. */
export interface PhoneNumberCreateParameters {
  phoneNumberSid: string;
}

/** What messaging.v1.phone_number.list takes. */
export interface PhoneNumberListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What messaging.v1.phone_number.page takes. */
export interface PhoneNumberPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What messaging.v1.phone_number.page gives. */
export interface PhoneNumberPage {
  phone_numbers: PhoneNumber[];
  [member: string]: any;
}

/** A record of messaging.v1.request_managed_cert. */
export interface RequestManagedCert extends AnyRecord {
  domain_sid: string | null;
  readonly domainSid: string | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_expires: string | null;
  readonly dateExpires: Date | null;
  domain_name: string | null;
  readonly domainName: string | null;
  certificate_sid: string | null;
  readonly certificateSid: string | null;
  url: string | null;
  managed: boolean | null;
  requesting: boolean | null;
}

/** A record of messaging.v1.service. */
export interface Service extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  inbound_request_url: string | null;
  readonly inboundRequestUrl: string | null;
  inbound_method: string | null;
  readonly inboundMethod: string | null;
  fallback_url: string | null;
  readonly fallbackUrl: string | null;
  fallback_method: string | null;
  readonly fallbackMethod: string | null;
  status_callback: string | null;
  readonly statusCallback: string | null;
  sticky_sender: boolean | null;
  readonly stickySender: boolean | null;
  mms_converter: boolean | null;
  readonly mmsConverter: boolean | null;
  smart_encoding: boolean | null;
  readonly smartEncoding: boolean | null;
  scan_message_content: string | null;
  readonly scanMessageContent: string | null;
  fallback_to_long_code: boolean | null;
  readonly fallbackToLongCode: boolean | null;
  area_code_geomatch: boolean | null;
  readonly areaCodeGeomatch: boolean | null;
  synchronous_validation: boolean | null;
  readonly synchronousValidation: boolean | null;
  validity_period: number;
  readonly validityPeriod: number;
  url: string | null;
  links: { [name: string]: string } | null;
  usecase: string | null;
  us_app_to_person_registered: boolean | null;
  readonly usAppToPersonRegistered: boolean | null;
  use_inbound_webhook_on_number: boolean | null;
  readonly useInboundWebhookOnNumber: boolean | null;
}

/** What messaging.v1.service.create takes. */
export interface ServiceCreateParameters {
  friendlyName: string;
  inboundRequestUrl?: string | null;
  inboundMethod?: 'GET' | 'POST' | null;
  fallbackUrl?: string | null;
  fallbackMethod?: 'GET' | 'POST' | null;
  statusCallback?: string | null;
  stickySender?: boolean | 'true' | 'false' | null;
  mmsConverter?: boolean | 'true' | 'false' | null;
  smartEncoding?: boolean | 'true' | 'false' | null;
  scanMessageContent?: 'inherit' | 'enable' | 'disable' | null;
  fallbackToLongCode?: boolean | 'true' | 'false' | null;
  areaCodeGeomatch?: boolean | 'true' | 'false' | null;
  validityPeriod?: number | bigint | null;
  synchronousValidation?: boolean | 'true' | 'false' | null;
  usecase?: string | null;
  useInboundWebhookOnNumber?: boolean | 'true' | 'false' | null;
}

/** What messaging.v1.service.list takes. */
export interface ServiceListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What messaging.v1.service.page takes. */
export interface ServicePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What messaging.v1.service.page gives. */
export interface ServicePage {
  services: Service[];
  [member: string]: any;
}

/** What messaging.v1.service.update takes. */
export interface ServiceUpdateParameters {
  friendlyName?: string | null;
  inboundRequestUrl?: string | null;
  inboundMethod?: 'GET' | 'POST' | null;
  fallbackUrl?: string | null;
  fallbackMethod?: 'GET' | 'POST' | null;
  statusCallback?: string | null;
  stickySender?: boolean | 'true' | 'false' | null;
  mmsConverter?: boolean | 'true' | 'false' | null;
  smartEncoding?: boolean | 'true' | 'false' | null;
  scanMessageContent?: 'inherit' | 'enable' | 'disable' | null;
  fallbackToLongCode?: boolean | 'true' | 'false' | null;
  areaCodeGeomatch?: boolean | 'true' | 'false' | null;
  validityPeriod?: number | bigint | null;
  synchronousValidation?: boolean | 'true' | 'false' | null;
  usecase?: string | null;
  useInboundWebhookOnNumber?: boolean | 'true' | 'false' | null;
}

/** A record of messaging.v1.short_code. */
export interface ShortCode extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  short_code: string | null;
  readonly shortCode: string | null;
  country_code: string | null;
  readonly countryCode: string | null;
  capabilities: any[] | null;
  url: string | null;
}

/** What messaging.v1.short_code.create takes. */
export interface ShortCodeCreateParameters {
  shortCodeSid: string;
}

/** What messaging.v1.short_code.list takes. */
export interface ShortCodeListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What messaging.v1.short_code.page takes. */
export interface ShortCodePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What messaging.v1.short_code.page gives. */
export interface ShortCodePage {
  short_codes: ShortCode[];
  [member: string]: any;
}

/** A record of messaging.v1.tollfree_verification. */
export interface TollfreeVerification extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  customer_profile_sid: string | null;
  readonly customerProfileSid: string | null;
  trust_product_sid: string | null;
  readonly trustProductSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  regulated_item_sid: string | null;
  readonly regulatedItemSid: string | null;
  business_name: string | null;
  readonly businessName: string | null;
  business_street_address: string | null;
  readonly businessStreetAddress: string | null;
  business_street_address2: string | null;
  readonly businessStreetAddress2: string | null;
  business_city: string | null;
  readonly businessCity: string | null;
  business_state_province_region: string | null;
  readonly businessStateProvinceRegion: string | null;
  business_postal_code: string | null;
  readonly businessPostalCode: string | null;
  business_country: string | null;
  readonly businessCountry: string | null;
  business_website: string | null;
  readonly businessWebsite: string | null;
  business_contact_first_name: string | null;
  readonly businessContactFirstName: string | null;
  business_contact_last_name: string | null;
  readonly businessContactLastName: string | null;
  business_contact_email: string | null;
  readonly businessContactEmail: string | null;
  business_contact_phone: string | null;
  readonly businessContactPhone: string | null;
  notification_email: string | null;
  readonly notificationEmail: string | null;
  use_case_categories: any[] | null;
  readonly useCaseCategories: any[] | null;
  use_case_summary: string | null;
  readonly useCaseSummary: string | null;
  production_message_sample: string | null;
  readonly productionMessageSample: string | null;
  opt_in_image_urls: any[] | null;
  readonly optInImageUrls: any[] | null;
  opt_in_type: string | null;
  readonly optInType: string | null;
  message_volume: string | null;
  readonly messageVolume: string | null;
  additional_information: string | null;
  readonly additionalInformation: string | null;
  tollfree_phone_number_sid: string | null;
  readonly tollfreePhoneNumberSid: string | null;
  tollfree_phone_number: string | null;
  readonly tollfreePhoneNumber: string | null;
  status: string | null;
  url: string | null;
  rejection_reason: string | null;
  readonly rejectionReason: string | null;
  error_code: number | null;
  readonly errorCode: number | null;
  edit_expiration: string | null;
  readonly editExpiration: Date | null;
  edit_allowed: boolean | null;
  readonly editAllowed: boolean | null;
  business_registration_number: string | null;
  readonly businessRegistrationNumber: string | null;
  business_registration_authority: string | null;
  readonly businessRegistrationAuthority: string | null;
  business_registration_country: string | null;
  readonly businessRegistrationCountry: string | null;
  business_type: string | null;
  readonly businessType: string | null;
  business_registration_phone_number: string | null;
  readonly businessRegistrationPhoneNumber: string | null;
  doing_business_as: string | null;
  readonly doingBusinessAs: string | null;
  opt_in_confirmation_message: string | null;
  readonly optInConfirmationMessage: string | null;
  help_message_sample: string | null;
  readonly helpMessageSample: string | null;
  privacy_policy_url: string | null;
  readonly privacyPolicyUrl: string | null;
  terms_and_conditions_url: string | null;
  readonly termsAndConditionsUrl: string | null;
  age_gated_content: boolean | null;
  readonly ageGatedContent: boolean | null;
  opt_in_keywords: any[] | null;
  readonly optInKeywords: any[] | null;
  rejection_reasons: any[] | null;
  readonly rejectionReasons: any[] | null;
  resource_links: any;
  readonly resourceLinks: any;
  external_reference_id: string | null;
  readonly externalReferenceId: string | null;
  vetting_id: string | null;
  readonly vettingId: string | null;
  vetting_provider: string | null;
  readonly vettingProvider: string | null;
  vetting_id_expiration: string | null;
  readonly vettingIdExpiration: Date | null;
}

/** What messaging.v1.tollfree_verification.create takes. */
export interface TollfreeVerificationCreateParameters {
  businessName: string;
  businessWebsite: string;
  notificationEmail: string;
  useCaseCategories: 'TWO_FACTOR_AUTHENTICATION' | 'ACCOUNT_NOTIFICATIONS' | 'CUSTOMER_CARE' | 'CHARITY_NONPROFIT' | 'DELIVERY_NOTIFICATIONS' | 'FRAUD_ALERT_MESSAGING' | 'EVENTS' | 'HIGHER_EDUCATION' | 'K12' | 'MARKETING' | 'POLLING_AND_VOTING_NON_POLITICAL' | 'POLITICAL_ELECTION_CAMPAIGNS' | 'PUBLIC_SERVICE_ANNOUNCEMENT' | 'SECURITY_ALERT' | ReadonlyArray<'TWO_FACTOR_AUTHENTICATION' | 'ACCOUNT_NOTIFICATIONS' | 'CUSTOMER_CARE' | 'CHARITY_NONPROFIT' | 'DELIVERY_NOTIFICATIONS' | 'FRAUD_ALERT_MESSAGING' | 'EVENTS' | 'HIGHER_EDUCATION' | 'K12' | 'MARKETING' | 'POLLING_AND_VOTING_NON_POLITICAL' | 'POLITICAL_ELECTION_CAMPAIGNS' | 'PUBLIC_SERVICE_ANNOUNCEMENT' | 'SECURITY_ALERT'>;
  useCaseSummary: string;
  productionMessageSample: string;
  optInImageUrls: string | ReadonlyArray<string>;
  optInType: 'VERBAL' | 'WEB_FORM' | 'PAPER_FORM' | 'VIA_TEXT' | 'MOBILE_QR_CODE' | 'IMPORT' | 'IMPORT_PLEASE_REPLACE';
  messageVolume: string;
  tollfreePhoneNumberSid: string;
  customerProfileSid?: string | null;
  businessStreetAddress?: string | null;
  businessStreetAddress2?: string | null;
  businessCity?: string | null;
  businessStateProvinceRegion?: string | null;
  businessPostalCode?: string | null;
  businessCountry?: string | null;
  additionalInformation?: string | null;
  businessContactFirstName?: string | null;
  businessContactLastName?: string | null;
  businessContactEmail?: string | null;
  businessContactPhone?: string | null;
  externalReferenceId?: string | null;
  businessRegistrationNumber?: string | null;
  businessRegistrationAuthority?: 'EIN' | 'CBN' | 'CRN' | 'PROVINCIAL_NUMBER' | 'VAT' | 'ACN' | 'ABN' | 'BRN' | 'SIREN' | 'SIRET' | 'NZBN' | 'USt-IdNr' | 'CIF' | 'NIF' | 'CNPJ' | 'UID' | 'NEQ' | 'OTHER' | null;
  businessRegistrationCountry?: string | null;
  businessType?: 'PRIVATE_PROFIT' | 'PUBLIC_PROFIT' | 'SOLE_PROPRIETOR' | 'NON_PROFIT' | 'GOVERNMENT' | null;
  businessRegistrationPhoneNumber?: string | null;
  doingBusinessAs?: string | null;
  optInConfirmationMessage?: string | null;
  helpMessageSample?: string | null;
  privacyPolicyUrl?: string | null;
  termsAndConditionsUrl?: string | null;
  ageGatedContent?: boolean | 'true' | 'false' | null;
  optInKeywords?: string | ReadonlyArray<string> | null;
  vettingProvider?: 'CAMPAIGN_VERIFY' | null;
  vettingId?: string | null;
}

/** What messaging.v1.tollfree_verification.list takes. */
export interface TollfreeVerificationListParameters {
  tollfreePhoneNumberSid?: string | null;
  status?: 'PENDING_REVIEW' | 'IN_REVIEW' | 'TWILIO_APPROVED' | 'TWILIO_REJECTED' | null;
  externalReferenceId?: string | null;
  includeSubAccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  trustProductSid?: string | ReadonlyArray<string> | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What messaging.v1.tollfree_verification.page takes. */
export interface TollfreeVerificationPageParameters {
  tollfreePhoneNumberSid?: string | null;
  status?: 'PENDING_REVIEW' | 'IN_REVIEW' | 'TWILIO_APPROVED' | 'TWILIO_REJECTED' | null;
  externalReferenceId?: string | null;
  includeSubAccounts?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  trustProductSid?: string | ReadonlyArray<string> | null;
  page?: number | bigint | null;
}

/** What messaging.v1.tollfree_verification.page gives. */
export interface TollfreeVerificationPage {
  verifications: TollfreeVerification[];
  [member: string]: any;
}

/** What messaging.v1.tollfree_verification.update takes. */
export interface TollfreeVerificationUpdateParameters {
  businessName?: string | null;
  businessWebsite?: string | null;
  notificationEmail?: string | null;
  useCaseCategories?: 'TWO_FACTOR_AUTHENTICATION' | 'ACCOUNT_NOTIFICATIONS' | 'CUSTOMER_CARE' | 'CHARITY_NONPROFIT' | 'DELIVERY_NOTIFICATIONS' | 'FRAUD_ALERT_MESSAGING' | 'EVENTS' | 'HIGHER_EDUCATION' | 'K12' | 'MARKETING' | 'POLLING_AND_VOTING_NON_POLITICAL' | 'POLITICAL_ELECTION_CAMPAIGNS' | 'PUBLIC_SERVICE_ANNOUNCEMENT' | 'SECURITY_ALERT' | ReadonlyArray<'TWO_FACTOR_AUTHENTICATION' | 'ACCOUNT_NOTIFICATIONS' | 'CUSTOMER_CARE' | 'CHARITY_NONPROFIT' | 'DELIVERY_NOTIFICATIONS' | 'FRAUD_ALERT_MESSAGING' | 'EVENTS' | 'HIGHER_EDUCATION' | 'K12' | 'MARKETING' | 'POLLING_AND_VOTING_NON_POLITICAL' | 'POLITICAL_ELECTION_CAMPAIGNS' | 'PUBLIC_SERVICE_ANNOUNCEMENT' | 'SECURITY_ALERT'> | null;
  useCaseSummary?: string | null;
  productionMessageSample?: string | null;
  optInImageUrls?: string | ReadonlyArray<string> | null;
  optInType?: 'VERBAL' | 'WEB_FORM' | 'PAPER_FORM' | 'VIA_TEXT' | 'MOBILE_QR_CODE' | 'IMPORT' | 'IMPORT_PLEASE_REPLACE' | null;
  messageVolume?: string | null;
  businessStreetAddress?: string | null;
  businessStreetAddress2?: string | null;
  businessCity?: string | null;
  businessStateProvinceRegion?: string | null;
  businessPostalCode?: string | null;
  businessCountry?: string | null;
  additionalInformation?: string | null;
  businessContactFirstName?: string | null;
  businessContactLastName?: string | null;
  businessContactEmail?: string | null;
  businessContactPhone?: string | null;
  editReason?: string | null;
  businessRegistrationNumber?: string | null;
  businessRegistrationAuthority?: 'EIN' | 'CBN' | 'CRN' | 'PROVINCIAL_NUMBER' | 'VAT' | 'ACN' | 'ABN' | 'BRN' | 'SIREN' | 'SIRET' | 'NZBN' | 'USt-IdNr' | 'CIF' | 'NIF' | 'CNPJ' | 'UID' | 'NEQ' | 'OTHER' | null;
  businessRegistrationCountry?: string | null;
  businessType?: 'PRIVATE_PROFIT' | 'PUBLIC_PROFIT' | 'SOLE_PROPRIETOR' | 'NON_PROFIT' | 'GOVERNMENT' | null;
  businessRegistrationPhoneNumber?: string | null;
  doingBusinessAs?: string | null;
  optInConfirmationMessage?: string | null;
  helpMessageSample?: string | null;
  privacyPolicyUrl?: string | null;
  termsAndConditionsUrl?: string | null;
  ageGatedContent?: boolean | 'true' | 'false' | null;
  optInKeywords?: string | ReadonlyArray<string> | null;
  vettingProvider?: 'CAMPAIGN_VERIFY' | null;
  vettingId?: string | null;
}

/** A record of messaging.v1.us_app_to_person. */
export interface UsAppToPerson extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  brand_registration_sid: string | null;
  readonly brandRegistrationSid: string | null;
  messaging_service_sid: string | null;
  readonly messagingServiceSid: string | null;
  description: string | null;
  message_samples: any[] | null;
  readonly messageSamples: any[] | null;
  us_app_to_person_usecase: string | null;
  readonly usAppToPersonUsecase: string | null;
  has_embedded_links: boolean | null;
  readonly hasEmbeddedLinks: boolean | null;
  has_embedded_phone: boolean | null;
  readonly hasEmbeddedPhone: boolean | null;
  subscriber_opt_in: boolean | null;
  readonly subscriberOptIn: boolean | null;
  age_gated: boolean | null;
  readonly ageGated: boolean | null;
  direct_lending: boolean | null;
  readonly directLending: boolean | null;
  campaign_status: string | null;
  readonly campaignStatus: string | null;
  campaign_id: string | null;
  readonly campaignId: string | null;
  is_externally_registered: boolean | null;
  readonly isExternallyRegistered: boolean | null;
  rate_limits: any;
  readonly rateLimits: any;
  message_flow: string | null;
  readonly messageFlow: string | null;
  opt_in_message: string | null;
  readonly optInMessage: string | null;
  opt_out_message: string | null;
  readonly optOutMessage: string | null;
  help_message: string | null;
  readonly helpMessage: string | null;
  opt_in_keywords: any[] | null;
  readonly optInKeywords: any[] | null;
  opt_out_keywords: any[] | null;
  readonly optOutKeywords: any[] | null;
  help_keywords: any[] | null;
  readonly helpKeywords: any[] | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  mock: boolean | null;
  errors: any[] | null;
  privacy_policy_url: string | null;
  readonly privacyPolicyUrl: string | null;
  terms_and_conditions_url: string | null;
  readonly termsAndConditionsUrl: string | null;
}

/** What messaging.v1.us_app_to_person.create takes. */
export interface UsAppToPersonCreateParameters {
  brandRegistrationSid: string;
  description: string;
  messageFlow: string;
  messageSamples: string | ReadonlyArray<string>;
  usAppToPersonUsecase: string;
  hasEmbeddedLinks: boolean | 'true' | 'false';
  hasEmbeddedPhone: boolean | 'true' | 'false';
  optInMessage?: string | null;
  optOutMessage?: string | null;
  helpMessage?: string | null;
  optInKeywords?: string | ReadonlyArray<string> | null;
  optOutKeywords?: string | ReadonlyArray<string> | null;
  helpKeywords?: string | ReadonlyArray<string> | null;
  subscriberOptIn?: boolean | 'true' | 'false' | null;
  ageGated?: boolean | 'true' | 'false' | null;
  directLending?: boolean | 'true' | 'false' | null;
  privacyPolicyUrl?: string | null;
  termsAndConditionsUrl?: string | null;
  xTwilioApiVersion?: string | null;
}

/** What messaging.v1.us_app_to_person.list takes. */
export interface UsAppToPersonListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  xTwilioApiVersion?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What messaging.v1.us_app_to_person.page takes. */
export interface UsAppToPersonPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  xTwilioApiVersion?: string | null;
  page?: number | bigint | null;
}

/** What messaging.v1.us_app_to_person.page gives. */
export interface UsAppToPersonPage {
  compliance: UsAppToPerson[];
  [member: string]: any;
}

/** What messaging.v1.us_app_to_person.fetch takes. */
export interface UsAppToPersonFetchParameters {
  xTwilioApiVersion?: string | null;
}

/** What messaging.v1.us_app_to_person.update takes. */
export interface UsAppToPersonUpdateParameters {
  hasEmbeddedLinks: boolean | 'true' | 'false';
  hasEmbeddedPhone: boolean | 'true' | 'false';
  messageSamples: string | ReadonlyArray<string>;
  messageFlow: string;
  description: string;
  ageGated: boolean | 'true' | 'false';
  directLending: boolean | 'true' | 'false';
  privacyPolicyUrl?: string | null;
  termsAndConditionsUrl?: string | null;
  xTwilioApiVersion?: string | null;
}

/** A record of messaging.v1.us_app_to_person_usecase. */
export interface UsAppToPersonUsecase extends AnyRecord {
  us_app_to_person_usecases: any[] | null;
  readonly usAppToPersonUsecases: any[] | null;
}

/** What messaging.v1.us_app_to_person_usecase.fetch takes. */
export interface UsAppToPersonUsecaseFetchParameters {
  brandRegistrationSid?: string | null;
}

/** A record of messaging.v1.usecase. */
export interface Usecase extends AnyRecord {
  usecases: any[] | null;
}

export interface VersionStep {
  readonly services: ServicesStep;
  readonly brandRegistrations: BrandRegistrationsStep;
  readonly deactivations: DeactivationsStep;
  readonly domainCerts: DomainCertsStep;
  readonly domainConfig: DomainConfigStep;
  readonly domainConfigMessagingService: DomainConfigMessagingServiceStep;
  readonly domainValidateDns: DomainValidateDnsStep;
  readonly externalCampaign: ExternalCampaignStep;
  readonly linkshorteningMessagingService: LinkshorteningMessagingServiceStep;
  readonly linkshorteningMessagingServiceDomainAssociation: LinkshorteningMessagingServiceDomainAssociationStep;
  readonly requestManagedCert: RequestManagedCertStep;
  readonly tollfreeVerifications: TollfreeVerificationsStep;
  readonly usecases: UsecasesStep;
}

export interface ServicesStep {
  (serviceSid: string | number | bigint): ServicesIdStep;
  /** POST /v1/Services */
  create(parameters: ServiceCreateParameters, options?: CallOptions): Promise<Service>;
  /** GET /v1/Services */
  list(parameters?: ServiceListParameters | null, options?: CallOptions): Promise<Service[]>;
  stream(parameters?: ServiceListParameters | null, options?: StreamOptions): AsyncGenerator<Service, void, undefined>;
  /** GET /v1/Services */
  page(parameters?: ServicePageParameters | null, options?: CallOptions): Promise<ServicePage>;
}

export interface ServicesIdStep {
  /** GET /v1/Services/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Service>;
  /** POST /v1/Services/{Sid} */
  update(parameters?: ServiceUpdateParameters | null, options?: CallOptions): Promise<Service>;
  /** DELETE /v1/Services/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly alphaSenders: ServicesIdAlphaSendersStep;
  readonly channelSenders: ServicesIdChannelSendersStep;
  readonly destinationAlphaSenders: ServicesIdDestinationAlphaSendersStep;
  readonly phoneNumbers: ServicesIdPhoneNumbersStep;
  readonly shortCodes: ServicesIdShortCodesStep;
  readonly usAppToPerson: ServicesIdUsAppToPersonStep;
  readonly usAppToPersonUsecases: ServicesIdUsAppToPersonUsecasesStep;
}

export interface ServicesIdAlphaSendersStep {
  (sid: string | number | bigint): ServicesIdAlphaSendersIdStep;
  /** POST /v1/Services/{ServiceSid}/AlphaSenders */
  create(parameters: AlphaSenderCreateParameters, options?: CallOptions): Promise<AlphaSender>;
  /** GET /v1/Services/{ServiceSid}/AlphaSenders */
  list(parameters?: AlphaSenderListParameters | null, options?: CallOptions): Promise<AlphaSender[]>;
  stream(parameters?: AlphaSenderListParameters | null, options?: StreamOptions): AsyncGenerator<AlphaSender, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/AlphaSenders */
  page(parameters?: AlphaSenderPageParameters | null, options?: CallOptions): Promise<AlphaSenderPage>;
}

export interface ServicesIdAlphaSendersIdStep {
  /** GET /v1/Services/{ServiceSid}/AlphaSenders/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<AlphaSender>;
  /** DELETE /v1/Services/{ServiceSid}/AlphaSenders/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdChannelSendersStep {
  (sid: string | number | bigint): ServicesIdChannelSendersIdStep;
  /** POST /v1/Services/{MessagingServiceSid}/ChannelSenders */
  create(parameters: ChannelSenderCreateParameters, options?: CallOptions): Promise<ChannelSender>;
  /** GET /v1/Services/{MessagingServiceSid}/ChannelSenders */
  list(parameters?: ChannelSenderListParameters | null, options?: CallOptions): Promise<ChannelSender[]>;
  stream(parameters?: ChannelSenderListParameters | null, options?: StreamOptions): AsyncGenerator<ChannelSender, void, undefined>;
  /** GET /v1/Services/{MessagingServiceSid}/ChannelSenders */
  page(parameters?: ChannelSenderPageParameters | null, options?: CallOptions): Promise<ChannelSenderPage>;
}

export interface ServicesIdChannelSendersIdStep {
  /** GET /v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ChannelSender>;
  /** DELETE /v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdDestinationAlphaSendersStep {
  (sid: string | number | bigint): ServicesIdDestinationAlphaSendersIdStep;
  /** POST /v1/Services/{ServiceSid}/DestinationAlphaSenders */
  create(parameters: DestinationAlphaSenderCreateParameters, options?: CallOptions): Promise<DestinationAlphaSender>;
  /** GET /v1/Services/{ServiceSid}/DestinationAlphaSenders */
  list(parameters?: DestinationAlphaSenderListParameters | null, options?: CallOptions): Promise<DestinationAlphaSender[]>;
  stream(parameters?: DestinationAlphaSenderListParameters | null, options?: StreamOptions): AsyncGenerator<DestinationAlphaSender, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/DestinationAlphaSenders */
  page(parameters?: DestinationAlphaSenderPageParameters | null, options?: CallOptions): Promise<DestinationAlphaSenderPage>;
}

export interface ServicesIdDestinationAlphaSendersIdStep {
  /** GET /v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<DestinationAlphaSender>;
  /** DELETE /v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdPhoneNumbersStep {
  (sid: string | number | bigint): ServicesIdPhoneNumbersIdStep;
  /** POST /v1/Services/{ServiceSid}/PhoneNumbers */
  create(parameters: PhoneNumberCreateParameters, options?: CallOptions): Promise<PhoneNumber>;
  /** GET /v1/Services/{ServiceSid}/PhoneNumbers */
  list(parameters?: PhoneNumberListParameters | null, options?: CallOptions): Promise<PhoneNumber[]>;
  stream(parameters?: PhoneNumberListParameters | null, options?: StreamOptions): AsyncGenerator<PhoneNumber, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/PhoneNumbers */
  page(parameters?: PhoneNumberPageParameters | null, options?: CallOptions): Promise<PhoneNumberPage>;
}

export interface ServicesIdPhoneNumbersIdStep {
  /** GET /v1/Services/{ServiceSid}/PhoneNumbers/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<PhoneNumber>;
  /** DELETE /v1/Services/{ServiceSid}/PhoneNumbers/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdShortCodesStep {
  (sid: string | number | bigint): ServicesIdShortCodesIdStep;
  /** POST /v1/Services/{ServiceSid}/ShortCodes */
  create(parameters: ShortCodeCreateParameters, options?: CallOptions): Promise<ShortCode>;
  /** GET /v1/Services/{ServiceSid}/ShortCodes */
  list(parameters?: ShortCodeListParameters | null, options?: CallOptions): Promise<ShortCode[]>;
  stream(parameters?: ShortCodeListParameters | null, options?: StreamOptions): AsyncGenerator<ShortCode, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/ShortCodes */
  page(parameters?: ShortCodePageParameters | null, options?: CallOptions): Promise<ShortCodePage>;
}

export interface ServicesIdShortCodesIdStep {
  /** GET /v1/Services/{ServiceSid}/ShortCodes/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ShortCode>;
  /** DELETE /v1/Services/{ServiceSid}/ShortCodes/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdUsAppToPersonStep {
  (sid: string | number | bigint): ServicesIdUsAppToPersonIdStep;
  /** POST /v1/Services/{MessagingServiceSid}/Compliance/Usa2p */
  create(parameters: UsAppToPersonCreateParameters, options?: CallOptions): Promise<UsAppToPerson>;
  /** GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p */
  list(parameters?: UsAppToPersonListParameters | null, options?: CallOptions): Promise<UsAppToPerson[]>;
  stream(parameters?: UsAppToPersonListParameters | null, options?: StreamOptions): AsyncGenerator<UsAppToPerson, void, undefined>;
  /** GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p */
  page(parameters?: UsAppToPersonPageParameters | null, options?: CallOptions): Promise<UsAppToPersonPage>;
}

export interface ServicesIdUsAppToPersonIdStep {
  /** GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid} */
  fetch(parameters?: UsAppToPersonFetchParameters | null, options?: CallOptions): Promise<UsAppToPerson>;
  /** POST /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid} */
  update(parameters: UsAppToPersonUpdateParameters, options?: CallOptions): Promise<UsAppToPerson>;
  /** DELETE /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdUsAppToPersonUsecasesStep {
  /** GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/Usecases */
  fetch(parameters?: UsAppToPersonUsecaseFetchParameters | null, options?: CallOptions): Promise<UsAppToPersonUsecase>;
}

export interface BrandRegistrationsStep {
  (brandRegistrationSid: string | number | bigint): BrandRegistrationsIdStep;
  /** POST /v1/a2p/BrandRegistrations */
  create(parameters: BrandRegistrationsCreateParameters, options?: CallOptions): Promise<BrandRegistrations>;
  /** GET /v1/a2p/BrandRegistrations */
  list(parameters?: BrandRegistrationsListParameters | null, options?: CallOptions): Promise<BrandRegistrations[]>;
  stream(parameters?: BrandRegistrationsListParameters | null, options?: StreamOptions): AsyncGenerator<BrandRegistrations, void, undefined>;
  /** GET /v1/a2p/BrandRegistrations */
  page(parameters?: BrandRegistrationsPageParameters | null, options?: CallOptions): Promise<BrandRegistrationsPage>;
}

export interface BrandRegistrationsIdStep {
  /** GET /v1/a2p/BrandRegistrations/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<BrandRegistrations>;
  /** POST /v1/a2p/BrandRegistrations/{Sid} */
  update(parameters?: null, options?: CallOptions): Promise<BrandRegistrations>;
  readonly brandRegistrationOtps: BrandRegistrationsIdBrandRegistrationOtpsStep;
  readonly brandVettings: BrandRegistrationsIdBrandVettingsStep;
}

export interface BrandRegistrationsIdBrandRegistrationOtpsStep {
  /** POST /v1/a2p/BrandRegistrations/{BrandRegistrationSid}/SmsOtp */
  create(parameters?: null, options?: CallOptions): Promise<BrandRegistrationOtp>;
}

export interface BrandRegistrationsIdBrandVettingsStep {
  (brandVettingSid: string | number | bigint): BrandRegistrationsIdBrandVettingsIdStep;
  /** POST /v1/a2p/BrandRegistrations/{BrandSid}/Vettings */
  create(parameters: BrandVettingCreateParameters, options?: CallOptions): Promise<BrandVetting>;
  /** GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings */
  list(parameters?: BrandVettingListParameters | null, options?: CallOptions): Promise<BrandVetting[]>;
  stream(parameters?: BrandVettingListParameters | null, options?: StreamOptions): AsyncGenerator<BrandVetting, void, undefined>;
  /** GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings */
  page(parameters?: BrandVettingPageParameters | null, options?: CallOptions): Promise<BrandVettingPage>;
}

export interface BrandRegistrationsIdBrandVettingsIdStep {
  /** GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings/{BrandVettingSid} */
  fetch(parameters?: null, options?: CallOptions): Promise<BrandVetting>;
}

export interface DeactivationsStep {
  (): DeactivationsIdStep;
}

export interface DeactivationsIdStep {
  /** GET /v1/Deactivations */
  fetch(parameters?: DeactivationFetchParameters | null, options?: CallOptions): Promise<AnyRecord & { location: string }>;
}

export interface DomainCertsStep {
  (domainSid: string | number | bigint): DomainCertsIdStep;
}

export interface DomainCertsIdStep {
  /** GET /v1/LinkShortening/Domains/{DomainSid}/Certificate */
  fetch(parameters?: null, options?: CallOptions): Promise<DomainCertV4>;
  /** POST /v1/LinkShortening/Domains/{DomainSid}/Certificate */
  update(parameters: DomainCertV4UpdateParameters, options?: CallOptions): Promise<DomainCertV4>;
  /** DELETE /v1/LinkShortening/Domains/{DomainSid}/Certificate */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface DomainConfigStep {
  (domainSid: string | number | bigint): DomainConfigIdStep;
}

export interface DomainConfigIdStep {
  /** GET /v1/LinkShortening/Domains/{DomainSid}/Config */
  fetch(parameters?: null, options?: CallOptions): Promise<DomainConfig>;
  /** POST /v1/LinkShortening/Domains/{DomainSid}/Config */
  update(parameters?: DomainConfigUpdateParameters | null, options?: CallOptions): Promise<DomainConfig>;
}

export interface DomainConfigMessagingServiceStep {
  (messagingServiceSid: string | number | bigint): DomainConfigMessagingServiceIdStep;
}

export interface DomainConfigMessagingServiceIdStep {
  /** GET /v1/LinkShortening/MessagingService/{MessagingServiceSid}/DomainConfig */
  fetch(parameters?: null, options?: CallOptions): Promise<DomainConfigMessagingService>;
}

export interface DomainValidateDnsStep {
  (domainSid: string | number | bigint): DomainValidateDnsIdStep;
}

export interface DomainValidateDnsIdStep {
  /** GET /v1/LinkShortening/Domains/{DomainSid}/ValidateDns */
  fetch(parameters?: null, options?: CallOptions): Promise<DomainDnsValidation>;
}

export interface ExternalCampaignStep {
  /** POST /v1/Services/PreregisteredUsa2p */
  create(parameters: ExternalCampaignCreateParameters, options?: CallOptions): Promise<ExternalCampaign>;
}

export interface LinkshorteningMessagingServiceStep {
  (domainSid: string | number | bigint, messagingServiceSid: string | number | bigint): LinkshorteningMessagingServiceIdStep;
}

export interface LinkshorteningMessagingServiceIdStep {
  /** POST /v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid} */
  create(parameters?: null, options?: CallOptions): Promise<LinkshorteningMessagingService>;
  /** DELETE /v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface LinkshorteningMessagingServiceDomainAssociationStep {
  (messagingServiceSid: string | number | bigint): LinkshorteningMessagingServiceDomainAssociationIdStep;
}

export interface LinkshorteningMessagingServiceDomainAssociationIdStep {
  /** GET /v1/LinkShortening/MessagingServices/{MessagingServiceSid}/Domain */
  fetch(parameters?: null, options?: CallOptions): Promise<LinkshorteningMessagingServiceDomainAssociation>;
}

export interface RequestManagedCertStep {
  (domainSid: string | number | bigint): RequestManagedCertIdStep;
}

export interface RequestManagedCertIdStep {
  /** POST /v1/LinkShortening/Domains/{DomainSid}/RequestManagedCert */
  update(parameters?: null, options?: CallOptions): Promise<RequestManagedCert>;
}

export interface TollfreeVerificationsStep {
  (sid: string | number | bigint): TollfreeVerificationsIdStep;
  /** POST /v1/Tollfree/Verifications */
  create(parameters: TollfreeVerificationCreateParameters, options?: CallOptions): Promise<TollfreeVerification>;
  /** GET /v1/Tollfree/Verifications */
  list(parameters?: TollfreeVerificationListParameters | null, options?: CallOptions): Promise<TollfreeVerification[]>;
  stream(parameters?: TollfreeVerificationListParameters | null, options?: StreamOptions): AsyncGenerator<TollfreeVerification, void, undefined>;
  /** GET /v1/Tollfree/Verifications */
  page(parameters?: TollfreeVerificationPageParameters | null, options?: CallOptions): Promise<TollfreeVerificationPage>;
}

export interface TollfreeVerificationsIdStep {
  /** GET /v1/Tollfree/Verifications/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<TollfreeVerification>;
  /** POST /v1/Tollfree/Verifications/{Sid} */
  update(parameters?: TollfreeVerificationUpdateParameters | null, options?: CallOptions): Promise<TollfreeVerification>;
  /** DELETE /v1/Tollfree/Verifications/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface UsecasesStep {
  /** GET /v1/Services/Usecases */
  fetch(parameters?: null, options?: CallOptions): Promise<Usecase>;
}
