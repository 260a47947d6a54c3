// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of verify.v2.access_token. */
export interface AccessToken extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  entity_identity: string | null;
  readonly entityIdentity: string | null;
  factor_type: string | null;
  readonly factorType: string | null;
  factor_friendly_name: string | null;
  readonly factorFriendlyName: string | null;
  token: string | null;
  url: string | null;
  ttl: number;
  date_created: string | null;
  readonly dateCreated: Date | null;
}

/** What verify.v2.access_token.create takes. */
export interface AccessTokenCreateParameters {
  identity: string;
  factorType: 'push';
  factorFriendlyName?: string | null;
  ttl?: number | bigint | null;
}

/** A record of verify.v2.bucket. */
export interface Bucket extends AnyRecord {
  sid: string | null;
  rate_limit_sid: string | null;
  readonly rateLimitSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  max: number;
  interval: number;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What verify.v2.bucket.create takes. */
export interface BucketCreateParameters {
  max: number | bigint;
  interval: number | bigint;
}

/** What verify.v2.bucket.list takes. */
export interface BucketListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What verify.v2.bucket.page takes. */
export interface BucketPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What verify.v2.bucket.page gives. */
export interface BucketPage {
  buckets: Bucket[];
  [member: string]: any;
}

/** What verify.v2.bucket.update takes. */
export interface BucketUpdateParameters {
  max?: number | bigint | null;
  interval?: number | bigint | null;
}

/** A record of verify.v2.challenge. */
export interface Challenge extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  entity_sid: string | null;
  readonly entitySid: string | null;
  identity: string | null;
  factor_sid: string | null;
  readonly factorSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  date_responded: string | null;
  readonly dateResponded: Date | null;
  expiration_date: string | null;
  readonly expirationDate: Date | null;
  status: string | null;
  responded_reason: string | null;
  readonly respondedReason: string | null;
  details: any;
  hidden_details: any;
  readonly hiddenDetails: any;
  metadata: any;
  factor_type: string | null;
  readonly factorType: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What verify.v2.challenge.create takes. */
export interface ChallengeCreateParameters {
  factorSid: string;
  expirationDate?: Date | string | null;
  detailsMessage?: string | null;
  detailsFields?: any;
  hiddenDetails?: any;
  authPayload?: string | null;
}

/** What verify.v2.challenge.list takes. */
export interface ChallengeListParameters {
  factorSid?: string | null;
  status?: 'pending' | 'expired' | 'approved' | 'denied' | null;
  order?: 'asc' | 'desc' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What verify.v2.challenge.page takes. */
export interface ChallengePageParameters {
  factorSid?: string | null;
  status?: 'pending' | 'expired' | 'approved' | 'denied' | null;
  order?: 'asc' | 'desc' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What verify.v2.challenge.page gives. */
export interface ChallengePage {
  challenges: Challenge[];
  [member: string]: any;
}

/** What verify.v2.challenge.update takes. */
export interface ChallengeUpdateParameters {
  authPayload?: string | null;
  metadata?: any;
}

/** A record of verify.v2.entity. */
export interface Entity extends AnyRecord {
  sid: string | null;
  identity: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What verify.v2.entity.create takes. */
export interface EntityCreateParameters {
  identity: string;
}

/** What verify.v2.entity.list takes. */
export interface EntityListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What verify.v2.entity.page takes. */
export interface EntityPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What verify.v2.entity.page gives. */
export interface EntityPage {
  entities: Entity[];
  [member: string]: any;
}

/** A record of verify.v2.factor. */
export interface Factor extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  entity_sid: string | null;
  readonly entitySid: string | null;
  identity: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  status: string | null;
  factor_type: string | null;
  readonly factorType: string | null;
  config: any;
  metadata: any;
  url: string | null;
}

/** What verify.v2.factor.list takes. */
export interface FactorListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What verify.v2.factor.page takes. */
export interface FactorPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What verify.v2.factor.page gives. */
export interface FactorPage {
  factors: Factor[];
  [member: string]: any;
}

/** What verify.v2.factor.update takes. */
export interface FactorUpdateParameters {
  authPayload?: string | null;
  friendlyName?: string | null;
  configNotificationToken?: string | null;
  configSdkVersion?: string | null;
  configTimeStep?: number | bigint | null;
  configSkew?: number | bigint | null;
  configCodeLength?: number | bigint | null;
  configAlg?: 'sha1' | 'sha256' | 'sha512' | null;
  configNotificationPlatform?: string | null;
}

/** A record of verify.v2.new_factor. */
export interface NewFactor extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  entity_sid: string | null;
  readonly entitySid: string | null;
  identity: string | null;
  binding: any;
  options: any;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  status: string | null;
  factor_type: string | null;
  readonly factorType: string | null;
  config: any;
  metadata: any;
  url: string | null;
}

/** What verify.v2.new_factor.create takes. */
export interface NewFactorCreateParameters {
  friendlyName: string;
  factorType: 'push' | 'totp' | 'passkeys';
  bindingAlg?: string | null;
  bindingPublicKey?: string | null;
  configAppId?: string | null;
  configNotificationPlatform?: 'apn' | 'fcm' | 'none' | null;
  configNotificationToken?: string | null;
  configSdkVersion?: string | null;
  bindingSecret?: string | null;
  configTimeStep?: number | bigint | null;
  configSkew?: number | bigint | null;
  configCodeLength?: number | bigint | null;
  configAlg?: 'sha1' | 'sha256' | 'sha512' | null;
  metadata?: any;
}

/** A record of verify.v2.form. */
export interface Form extends AnyRecord {
  form_type: string | null;
  readonly formType: string | null;
  forms: any;
  form_meta: any;
  readonly formMeta: any;
  url: string | null;
}

/** A record of verify.v2.messaging_configuration. */
export interface MessagingConfiguration extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  country: string | null;
  messaging_service_sid: string | null;
  readonly messagingServiceSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What verify.v2.messaging_configuration.create takes. */
export interface MessagingConfigurationCreateParameters {
  country: string;
  messagingServiceSid: string;
}

/** What verify.v2.messaging_configuration.list takes. */
export interface MessagingConfigurationListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What verify.v2.messaging_configuration.page takes. */
export interface MessagingConfigurationPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What verify.v2.messaging_configuration.page gives. */
export interface MessagingConfigurationPage {
  messaging_configurations: MessagingConfiguration[];
  [member: string]: any;
}

/** What verify.v2.messaging_configuration.update takes. */
export interface MessagingConfigurationUpdateParameters {
  messagingServiceSid: string;
}

/** A record of verify.v2.notification. */
export interface Notification extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  entity_sid: string | null;
  readonly entitySid: string | null;
  identity: string | null;
  challenge_sid: string | null;
  readonly challengeSid: string | null;
  priority: string | null;
  ttl: number;
  date_created: string | null;
  readonly dateCreated: Date | null;
}

/** What verify.v2.notification.create takes. */
export interface NotificationCreateParameters {
  ttl?: number | bigint | null;
}

/** A record of verify.v2.rate_limit. */
export interface RateLimit extends AnyRecord {
  sid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  description: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What verify.v2.rate_limit.create takes. */
export interface RateLimitCreateParameters {
  uniqueName: string;
  description?: string | null;
}

/** What verify.v2.rate_limit.list takes. */
export interface RateLimitListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What verify.v2.rate_limit.page takes. */
export interface RateLimitPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What verify.v2.rate_limit.page gives. */
export interface RateLimitPage {
  rate_limits: RateLimit[];
  [member: string]: any;
}

/** What verify.v2.rate_limit.update takes. */
export interface RateLimitUpdateParameters {
  description?: string | null;
}

/** A record of verify.v2.safelist. */
export interface Safelist extends AnyRecord {
  sid: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  url: string | null;
}

/** What verify.v2.safelist.create takes. */
export interface SafelistCreateParameters {
  phoneNumber: string;
}

/** A record of verify.v2.service. */
export interface Service extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  code_length: number;
  readonly codeLength: number;
  lookup_enabled: boolean | null;
  readonly lookupEnabled: boolean | null;
  psd2_enabled: boolean | null;
  readonly psd2Enabled: boolean | null;
  skip_sms_to_landlines: boolean | null;
  readonly skipSmsToLandlines: boolean | null;
  dtmf_input_required: boolean | null;
  readonly dtmfInputRequired: boolean | null;
  tts_name: string | null;
  readonly ttsName: string | null;
  do_not_share_warning_enabled: boolean | null;
  readonly doNotShareWarningEnabled: boolean | null;
  custom_code_enabled: boolean | null;
  readonly customCodeEnabled: boolean | null;
  push: any;
  totp: any;
  default_template_sid: string | null;
  readonly defaultTemplateSid: string | null;
  whatsapp: any;
  passkeys: any;
  verify_event_subscription_enabled: boolean | null;
  readonly verifyEventSubscriptionEnabled: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What verify.v2.service.create takes. */
export interface ServiceCreateParameters {
  friendlyName: string;
  codeLength?: number | bigint | null;
  lookupEnabled?: boolean | 'true' | 'false' | null;
  skipSmsToLandlines?: boolean | 'true' | 'false' | null;
  dtmfInputRequired?: boolean | 'true' | 'false' | null;
  ttsName?: string | null;
  psd2Enabled?: boolean | 'true' | 'false' | null;
  doNotShareWarningEnabled?: boolean | 'true' | 'false' | null;
  customCodeEnabled?: boolean | 'true' | 'false' | null;
  pushIncludeDate?: boolean | 'true' | 'false' | null;
  pushApnCredentialSid?: string | null;
  pushFcmCredentialSid?: string | null;
  totpIssuer?: string | null;
  totpTimeStep?: number | bigint | null;
  totpCodeLength?: number | bigint | null;
  totpSkew?: number | bigint | null;
  defaultTemplateSid?: string | null;
  whatsappMsgServiceSid?: string | null;
  whatsappFrom?: string | null;
  passkeysRelyingPartyId?: string | null;
  passkeysRelyingPartyName?: string | null;
  passkeysRelyingPartyOrigins?: string | null;
  passkeysAuthenticatorAttachment?: string | null;
  passkeysDiscoverableCredentials?: string | null;
  passkeysUserVerification?: string | null;
  verifyEventSubscriptionEnabled?: boolean | 'true' | 'false' | null;
}

/** What verify.v2.service.list takes. */
export interface ServiceListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What verify.v2.service.page takes. */
export interface ServicePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What verify.v2.service.page gives. */
export interface ServicePage {
  services: Service[];
  [member: string]: any;
}

/** What verify.v2.service.update takes. */
export interface ServiceUpdateParameters {
  friendlyName?: string | null;
  codeLength?: number | bigint | null;
  lookupEnabled?: boolean | 'true' | 'false' | null;
  skipSmsToLandlines?: boolean | 'true' | 'false' | null;
  dtmfInputRequired?: boolean | 'true' | 'false' | null;
  ttsName?: string | null;
  psd2Enabled?: boolean | 'true' | 'false' | null;
  doNotShareWarningEnabled?: boolean | 'true' | 'false' | null;
  customCodeEnabled?: boolean | 'true' | 'false' | null;
  pushIncludeDate?: boolean | 'true' | 'false' | null;
  pushApnCredentialSid?: string | null;
  pushFcmCredentialSid?: string | null;
  totpIssuer?: string | null;
  totpTimeStep?: number | bigint | null;
  totpCodeLength?: number | bigint | null;
  totpSkew?: number | bigint | null;
  defaultTemplateSid?: string | null;
  whatsappMsgServiceSid?: string | null;
  whatsappFrom?: string | null;
  passkeysRelyingPartyId?: string | null;
  passkeysRelyingPartyName?: string | null;
  passkeysRelyingPartyOrigins?: string | null;
  passkeysAuthenticatorAttachment?: string | null;
  passkeysDiscoverableCredentials?: string | null;
  passkeysUserVerification?: string | null;
  verifyEventSubscriptionEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of verify.v2.verification. */
export interface Verification extends AnyRecord {
  sid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  to: string | null;
  channel: string | null;
  status: string | null;
  valid: boolean | null;
  lookup: any;
  amount: string | null;
  payee: string | null;
  send_code_attempts: any[] | null;
  readonly sendCodeAttempts: any[] | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  sna: any;
  url: string | null;
}

/** What verify.v2.verification.create takes. */
export interface VerificationCreateParameters {
  to: string;
  channel: string;
  customFriendlyName?: string | null;
  customMessage?: string | null;
  sendDigits?: string | null;
  locale?: string | null;
  customCode?: string | null;
  amount?: string | null;
  payee?: string | null;
  rateLimits?: any;
  channelConfiguration?: any;
  appHash?: string | null;
  templateSid?: string | null;
  templateCustomSubstitutions?: string | null;
  deviceIp?: string | null;
  enableSnaClientToken?: boolean | 'true' | 'false' | null;
  riskCheck?: 'enable' | 'disable' | null;
  tags?: string | null;
}

/** What verify.v2.verification.update takes. */
export interface VerificationUpdateParameters {
  status: 'canceled' | 'approved';
}

/** A record of verify.v2.verification_attempt. */
export interface VerificationAttempt extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  verification_sid: string | null;
  readonly verificationSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  conversion_status: string | null;
  readonly conversionStatus: string | null;
  channel: string | null;
  price: any;
  channel_data: any;
  readonly channelData: any;
  url: string | null;
}

/** What verify.v2.verification_attempt.list takes. */
export interface VerificationAttemptListParameters {
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  channelDataTo?: string | null;
  country?: string | null;
  channel?: 'sms' | 'call' | 'email' | 'whatsapp' | 'rbm' | null;
  verifyServiceSid?: string | null;
  verificationSid?: string | null;
  status?: 'converted' | 'unconverted' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What verify.v2.verification_attempt.page takes. */
export interface VerificationAttemptPageParameters {
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  channelDataTo?: string | null;
  country?: string | null;
  channel?: 'sms' | 'call' | 'email' | 'whatsapp' | 'rbm' | null;
  verifyServiceSid?: string | null;
  verificationSid?: string | null;
  status?: 'converted' | 'unconverted' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What verify.v2.verification_attempt.page gives. */
export interface VerificationAttemptPage {
  attempts: VerificationAttempt[];
  [member: string]: any;
}

/** A record of verify.v2.verification_attempts_summary. */
export interface VerificationAttemptsSummary extends AnyRecord {
  total_attempts: number;
  readonly totalAttempts: number;
  total_converted: number;
  readonly totalConverted: number;
  total_unconverted: number;
  readonly totalUnconverted: number;
  conversion_rate_percentage: string | null;
  readonly conversionRatePercentage: string | null;
  url: string | null;
}

/** What verify.v2.verification_attempts_summary.fetch takes. */
export interface VerificationAttemptsSummaryFetchParameters {
  verifyServiceSid?: string | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  country?: string | null;
  channel?: 'sms' | 'call' | 'email' | 'whatsapp' | 'rbm' | null;
  destinationPrefix?: string | null;
}

/** A record of verify.v2.verification_check. */
export interface VerificationCheck extends AnyRecord {
  sid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  to: string | null;
  channel: string | null;
  status: string | null;
  valid: boolean | null;
  amount: string | null;
  payee: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  sna_attempts_error_codes: any[] | null;
  readonly snaAttemptsErrorCodes: any[] | null;
}

/** What verify.v2.verification_check.create takes. */
export interface VerificationCheckCreateParameters {
  code?: string | null;
  to?: string | null;
  verificationSid?: string | null;
  amount?: string | null;
  payee?: string | null;
  snaClientToken?: string | null;
}

/** A record of verify.v2.verification_template. */
export interface VerificationTemplate extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  channels: any[] | null;
  translations: any;
}

/** What verify.v2.verification_template.list takes. */
export interface VerificationTemplateListParameters {
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What verify.v2.verification_template.page takes. */
export interface VerificationTemplatePageParameters {
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What verify.v2.verification_template.page gives. */
export interface VerificationTemplatePage {
  templates: VerificationTemplate[];
  [member: string]: any;
}

/** A record of verify.v2.webhook. */
export interface Webhook extends AnyRecord {
  sid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  event_types: any[] | null;
  readonly eventTypes: any[] | null;
  status: string | null;
  version: string | null;
  webhook_url: string | null;
  readonly webhookUrl: string | null;
  webhook_method: string | null;
  readonly webhookMethod: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What verify.v2.webhook.create takes. */
export interface WebhookCreateParameters {
  friendlyName: string;
  eventTypes: string | ReadonlyArray<string>;
  webhookUrl: string;
  status?: 'enabled' | 'disabled' | null;
  version?: 'v1' | 'v2' | null;
}

/** What verify.v2.webhook.list takes. */
export interface WebhookListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What verify.v2.webhook.page takes. */
export interface WebhookPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What verify.v2.webhook.page gives. */
export interface WebhookPage {
  webhooks: Webhook[];
  [member: string]: any;
}

/** What verify.v2.webhook.update takes. */
export interface WebhookUpdateParameters {
  friendlyName?: string | null;
  eventTypes?: string | ReadonlyArray<string> | null;
  webhookUrl?: string | null;
  status?: 'enabled' | 'disabled' | null;
  version?: 'v1' | 'v2' | null;
}

/** A record of verify.v2.passkeys_factor. */
export interface PasskeysFactor extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  entity_sid: string | null;
  readonly entitySid: string | null;
  identity: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  status: string | null;
  factor_type: string | null;
  readonly factorType: string | null;
  config: any;
  metadata: any;
  url: string | null;
}

/** What verify.v2.passkeys_factor.update takes. */
export interface PasskeysFactorUpdateParameters {
  verifyPasskeysFactorRequest: object;
}

/** A record of verify.v2.new_factor_passkey. */
export interface NewFactorPasskey extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  entity_sid: string | null;
  readonly entitySid: string | null;
  identity: string | null;
  binding: any;
  options: any;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  status: string | null;
  factor_type: string | null;
  readonly factorType: string | null;
  config: any;
  metadata: any;
  url: string | null;
}

/** What verify.v2.new_factor_passkey.create takes. */
export interface NewFactorPasskeyCreateParameters {
  createNewPasskeysFactorRequest: object;
}

/** A record of verify.v2.challenge_passkeys. */
export interface ChallengePasskeys extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  entity_sid: string | null;
  readonly entitySid: string | null;
  identity: string | null;
  factor_sid: string | null;
  readonly factorSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  date_responded: string | null;
  readonly dateResponded: Date | null;
  expiration_date: string | null;
  readonly expirationDate: Date | null;
  status: string | null;
  responded_reason: string | null;
  readonly respondedReason: string | null;
  details: any;
  hidden_details: any;
  readonly hiddenDetails: any;
  metadata: any;
  factor_type: string | null;
  readonly factorType: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
  options: { [member: string]: any };
}

/** What verify.v2.challenge_passkeys.create takes. */
export interface ChallengePasskeysCreateParameters {
  createPasskeysChallengeRequest: object;
}

/** What verify.v2.challenge_passkeys.update takes. */
export interface ChallengePasskeysUpdateParameters {
  approvePasskeysChallengeRequest: object;
}

export interface VersionStep {
  readonly services: ServicesStep;
  readonly forms: FormsStep;
  readonly safelist: SafelistStep;
  readonly verificationAttempts: VerificationAttemptsStep;
  readonly verificationAttemptsSummary: VerificationAttemptsSummaryStep;
  readonly templates: TemplatesStep;
}

export interface ServicesStep {
  (serviceSid: string | number | bigint): ServicesIdStep;
  /** POST /v2/Services */
  create(parameters: ServiceCreateParameters, options?: CallOptions): Promise<Service>;
  /** GET /v2/Services */
  list(parameters?: ServiceListParameters | null, options?: CallOptions): Promise<Service[]>;
  stream(parameters?: ServiceListParameters | null, options?: StreamOptions): AsyncGenerator<Service, void, undefined>;
  /** GET /v2/Services */
  page(parameters?: ServicePageParameters | null, options?: CallOptions): Promise<ServicePage>;
}

export interface ServicesIdStep {
  /** GET /v2/Services/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Service>;
  /** POST /v2/Services/{Sid} */
  update(parameters?: ServiceUpdateParameters | null, options?: CallOptions): Promise<Service>;
  /** DELETE /v2/Services/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly accessTokens: ServicesIdAccessTokensStep;
  readonly rateLimits: ServicesIdRateLimitsStep;
  readonly entities: ServicesIdEntitiesStep;
  readonly messagingConfigurations: ServicesIdMessagingConfigurationsStep;
  readonly verifications: ServicesIdVerificationsStep;
  readonly verificationChecks: ServicesIdVerificationChecksStep;
  readonly webhooks: ServicesIdWebhooksStep;
  readonly newVerifyFactors: ServicesIdNewVerifyFactorsStep;
  readonly newFactors: ServicesIdNewFactorsStep;
  readonly newChallenge: ServicesIdNewChallengeStep;
  readonly approveChallenge: ServicesIdApproveChallengeStep;
}

export interface ServicesIdAccessTokensStep {
  (sid: string | number | bigint): ServicesIdAccessTokensIdStep;
  /** POST /v2/Services/{ServiceSid}/AccessTokens */
  create(parameters: AccessTokenCreateParameters, options?: CallOptions): Promise<AccessToken>;
}

export interface ServicesIdAccessTokensIdStep {
  /** GET /v2/Services/{ServiceSid}/AccessTokens/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<AccessToken>;
}

export interface ServicesIdRateLimitsStep {
  (rateLimitSid: string | number | bigint): ServicesIdRateLimitsIdStep;
  /** POST /v2/Services/{ServiceSid}/RateLimits */
  create(parameters: RateLimitCreateParameters, options?: CallOptions): Promise<RateLimit>;
  /** GET /v2/Services/{ServiceSid}/RateLimits */
  list(parameters?: RateLimitListParameters | null, options?: CallOptions): Promise<RateLimit[]>;
  stream(parameters?: RateLimitListParameters | null, options?: StreamOptions): AsyncGenerator<RateLimit, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/RateLimits */
  page(parameters?: RateLimitPageParameters | null, options?: CallOptions): Promise<RateLimitPage>;
}

export interface ServicesIdRateLimitsIdStep {
  /** GET /v2/Services/{ServiceSid}/RateLimits/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<RateLimit>;
  /** POST /v2/Services/{ServiceSid}/RateLimits/{Sid} */
  update(parameters?: RateLimitUpdateParameters | null, options?: CallOptions): Promise<RateLimit>;
  /** DELETE /v2/Services/{ServiceSid}/RateLimits/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly buckets: ServicesIdRateLimitsIdBucketsStep;
}

export interface ServicesIdRateLimitsIdBucketsStep {
  (sid: string | number | bigint): ServicesIdRateLimitsIdBucketsIdStep;
  /** POST /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets */
  create(parameters: BucketCreateParameters, options?: CallOptions): Promise<Bucket>;
  /** GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets */
  list(parameters?: BucketListParameters | null, options?: CallOptions): Promise<Bucket[]>;
  stream(parameters?: BucketListParameters | null, options?: StreamOptions): AsyncGenerator<Bucket, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets */
  page(parameters?: BucketPageParameters | null, options?: CallOptions): Promise<BucketPage>;
}

export interface ServicesIdRateLimitsIdBucketsIdStep {
  /** GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Bucket>;
  /** POST /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid} */
  update(parameters?: BucketUpdateParameters | null, options?: CallOptions): Promise<Bucket>;
  /** DELETE /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdEntitiesStep {
  (identity: string | number | bigint): ServicesIdEntitiesIdStep;
  /** POST /v2/Services/{ServiceSid}/Entities */
  create(parameters: EntityCreateParameters, options?: CallOptions): Promise<Entity>;
  /** GET /v2/Services/{ServiceSid}/Entities */
  list(parameters?: EntityListParameters | null, options?: CallOptions): Promise<Entity[]>;
  stream(parameters?: EntityListParameters | null, options?: StreamOptions): AsyncGenerator<Entity, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/Entities */
  page(parameters?: EntityPageParameters | null, options?: CallOptions): Promise<EntityPage>;
}

export interface ServicesIdEntitiesIdStep {
  /** GET /v2/Services/{ServiceSid}/Entities/{Identity} */
  fetch(parameters?: null, options?: CallOptions): Promise<Entity>;
  /** DELETE /v2/Services/{ServiceSid}/Entities/{Identity} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly challenges: ServicesIdEntitiesIdChallengesStep;
  readonly factors: ServicesIdEntitiesIdFactorsStep;
  readonly newFactors: ServicesIdEntitiesIdNewFactorsStep;
}

export interface ServicesIdEntitiesIdChallengesStep {
  (sid: string | number | bigint): ServicesIdEntitiesIdChallengesIdStep;
  /** POST /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges */
  create(parameters: ChallengeCreateParameters, options?: CallOptions): Promise<Challenge>;
  /** GET /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges */
  list(parameters?: ChallengeListParameters | null, options?: CallOptions): Promise<Challenge[]>;
  stream(parameters?: ChallengeListParameters | null, options?: StreamOptions): AsyncGenerator<Challenge, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges */
  page(parameters?: ChallengePageParameters | null, options?: CallOptions): Promise<ChallengePage>;
}

export interface ServicesIdEntitiesIdChallengesIdStep {
  /** GET /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Challenge>;
  /** POST /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid} */
  update(parameters?: ChallengeUpdateParameters | null, options?: CallOptions): Promise<Challenge>;
  readonly notifications: ServicesIdEntitiesIdChallengesIdNotificationsStep;
}

export interface ServicesIdEntitiesIdChallengesIdNotificationsStep {
  /** POST /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{ChallengeSid}/Notifications */
  create(parameters?: NotificationCreateParameters | null, options?: CallOptions): Promise<Notification>;
}

export interface ServicesIdEntitiesIdFactorsStep {
  (sid: string | number | bigint): ServicesIdEntitiesIdFactorsIdStep;
  /** GET /v2/Services/{ServiceSid}/Entities/{Identity}/Factors */
  list(parameters?: FactorListParameters | null, options?: CallOptions): Promise<Factor[]>;
  stream(parameters?: FactorListParameters | null, options?: StreamOptions): AsyncGenerator<Factor, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/Entities/{Identity}/Factors */
  page(parameters?: FactorPageParameters | null, options?: CallOptions): Promise<FactorPage>;
}

export interface ServicesIdEntitiesIdFactorsIdStep {
  /** GET /v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Factor>;
  /** POST /v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid} */
  update(parameters?: FactorUpdateParameters | null, options?: CallOptions): Promise<Factor>;
  /** DELETE /v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdEntitiesIdNewFactorsStep {
  /** POST /v2/Services/{ServiceSid}/Entities/{Identity}/Factors */
  create(parameters: NewFactorCreateParameters, options?: CallOptions): Promise<NewFactor>;
}

export interface ServicesIdMessagingConfigurationsStep {
  (country: string | number | bigint): ServicesIdMessagingConfigurationsIdStep;
  /** POST /v2/Services/{ServiceSid}/MessagingConfigurations */
  create(parameters: MessagingConfigurationCreateParameters, options?: CallOptions): Promise<MessagingConfiguration>;
  /** GET /v2/Services/{ServiceSid}/MessagingConfigurations */
  list(parameters?: MessagingConfigurationListParameters | null, options?: CallOptions): Promise<MessagingConfiguration[]>;
  stream(parameters?: MessagingConfigurationListParameters | null, options?: StreamOptions): AsyncGenerator<MessagingConfiguration, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/MessagingConfigurations */
  page(parameters?: MessagingConfigurationPageParameters | null, options?: CallOptions): Promise<MessagingConfigurationPage>;
}

export interface ServicesIdMessagingConfigurationsIdStep {
  /** GET /v2/Services/{ServiceSid}/MessagingConfigurations/{Country} */
  fetch(parameters?: null, options?: CallOptions): Promise<MessagingConfiguration>;
  /** POST /v2/Services/{ServiceSid}/MessagingConfigurations/{Country} */
  update(parameters: MessagingConfigurationUpdateParameters, options?: CallOptions): Promise<MessagingConfiguration>;
  /** DELETE /v2/Services/{ServiceSid}/MessagingConfigurations/{Country} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdVerificationsStep {
  (sid: string | number | bigint): ServicesIdVerificationsIdStep;
  /** POST /v2/Services/{ServiceSid}/Verifications */
  create(parameters: VerificationCreateParameters, options?: CallOptions): Promise<Verification>;
}

export interface ServicesIdVerificationsIdStep {
  /** GET /v2/Services/{ServiceSid}/Verifications/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Verification>;
  /** POST /v2/Services/{ServiceSid}/Verifications/{Sid} */
  update(parameters: VerificationUpdateParameters, options?: CallOptions): Promise<Verification>;
}

export interface ServicesIdVerificationChecksStep {
  /** POST /v2/Services/{ServiceSid}/VerificationCheck */
  create(parameters?: VerificationCheckCreateParameters | null, options?: CallOptions): Promise<VerificationCheck>;
}

export interface ServicesIdWebhooksStep {
  (sid: string | number | bigint): ServicesIdWebhooksIdStep;
  /** POST /v2/Services/{ServiceSid}/Webhooks */
  create(parameters: WebhookCreateParameters, options?: CallOptions): Promise<Webhook>;
  /** GET /v2/Services/{ServiceSid}/Webhooks */
  list(parameters?: WebhookListParameters | null, options?: CallOptions): Promise<Webhook[]>;
  stream(parameters?: WebhookListParameters | null, options?: StreamOptions): AsyncGenerator<Webhook, void, undefined>;
  /** GET /v2/Services/{ServiceSid}/Webhooks */
  page(parameters?: WebhookPageParameters | null, options?: CallOptions): Promise<WebhookPage>;
}

export interface ServicesIdWebhooksIdStep {
  /** GET /v2/Services/{ServiceSid}/Webhooks/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Webhook>;
  /** POST /v2/Services/{ServiceSid}/Webhooks/{Sid} */
  update(parameters?: WebhookUpdateParameters | null, options?: CallOptions): Promise<Webhook>;
  /** DELETE /v2/Services/{ServiceSid}/Webhooks/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdNewVerifyFactorsStep {
  /** POST /v2/Services/{ServiceSid}/Passkeys/VerifyFactor */
  update(parameters: PasskeysFactorUpdateParameters, options?: CallOptions): Promise<PasskeysFactor>;
}

export interface ServicesIdNewFactorsStep {
  /** POST /v2/Services/{ServiceSid}/Passkeys/Factors */
  create(parameters: NewFactorPasskeyCreateParameters, options?: CallOptions): Promise<NewFactorPasskey>;
}

export interface ServicesIdNewChallengeStep {
  (): ServicesIdNewChallengeIdStep;
}

export interface ServicesIdNewChallengeIdStep {
  /** POST /v2/Services/{ServiceSid}/Passkeys/Challenges */
  create(parameters: ChallengePasskeysCreateParameters, options?: CallOptions): Promise<ChallengePasskeys>;
}

export interface ServicesIdApproveChallengeStep {
  /** POST /v2/Services/{ServiceSid}/Passkeys/ApproveChallenge */
  update(parameters: ChallengePasskeysUpdateParameters, options?: CallOptions): Promise<ChallengePasskeys>;
}

export interface FormsStep {
  (formType: string | number | bigint): FormsIdStep;
}

export interface FormsIdStep {
  /** GET /v2/Forms/{FormType} */
  fetch(parameters?: null, options?: CallOptions): Promise<Form>;
}

export interface SafelistStep {
  (phoneNumber: string | number | bigint): SafelistIdStep;
  /** POST /v2/SafeList/Numbers */
  create(parameters: SafelistCreateParameters, options?: CallOptions): Promise<Safelist>;
}

export interface SafelistIdStep {
  /** GET /v2/SafeList/Numbers/{PhoneNumber} */
  fetch(parameters?: null, options?: CallOptions): Promise<Safelist>;
  /** DELETE /v2/SafeList/Numbers/{PhoneNumber} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface VerificationAttemptsStep {
  (sid: string | number | bigint): VerificationAttemptsIdStep;
  /** GET /v2/Attempts */
  list(parameters?: VerificationAttemptListParameters | null, options?: CallOptions): Promise<VerificationAttempt[]>;
  stream(parameters?: VerificationAttemptListParameters | null, options?: StreamOptions): AsyncGenerator<VerificationAttempt, void, undefined>;
  /** GET /v2/Attempts */
  page(parameters?: VerificationAttemptPageParameters | null, options?: CallOptions): Promise<VerificationAttemptPage>;
}

export interface VerificationAttemptsIdStep {
  /** GET /v2/Attempts/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<VerificationAttempt>;
}

export interface VerificationAttemptsSummaryStep {
  (): VerificationAttemptsSummaryIdStep;
}

export interface VerificationAttemptsSummaryIdStep {
  /** GET /v2/Attempts/Summary */
  fetch(parameters?: VerificationAttemptsSummaryFetchParameters | null, options?: CallOptions): Promise<VerificationAttemptsSummary>;
}

export interface TemplatesStep {
  /** GET /v2/Templates */
  list(parameters?: VerificationTemplateListParameters | null, options?: CallOptions): Promise<VerificationTemplate[]>;
  stream(parameters?: VerificationTemplateListParameters | null, options?: StreamOptions): AsyncGenerator<VerificationTemplate, void, undefined>;
  /** GET /v2/Templates */
  page(parameters?: VerificationTemplatePageParameters | null, options?: CallOptions): Promise<VerificationTemplatePage>;
}
