// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of numbers.v1.bulk_eligibility. */
export interface BulkEligibility extends AnyRecord {
  request_id: string | null;
  readonly requestId: string | null;
  url: string | null;
  results: any[] | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  status: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_completed: string | null;
  readonly dateCompleted: Date | null;
}

/** What numbers.v1.bulk_eligibility.create takes. */
export interface BulkEligibilityCreateParameters {
  body?: object | null;
}

/** A record of numbers.v1.eligibility. */
export interface Eligibility extends AnyRecord {
  results: any[] | null;
}

/** What numbers.v1.eligibility.create takes. */
export interface EligibilityCreateParameters {
  body?: object | null;
}

/** A record of numbers.v1.porting_port_in. */
export interface PortingPortIn extends AnyRecord {
  port_in_request_sid: string | null;
  readonly portInRequestSid: string | null;
  url: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  notification_emails: any[] | null;
  readonly notificationEmails: any[] | null;
  target_port_in_date: string | null;
  readonly targetPortInDate: Date | null;
  target_port_in_time_range_start: string | null;
  readonly targetPortInTimeRangeStart: string | null;
  target_port_in_time_range_end: string | null;
  readonly targetPortInTimeRangeEnd: string | null;
  port_in_request_status: string | null;
  readonly portInRequestStatus: string | null;
  order_cancellation_reason: string | null;
  readonly orderCancellationReason: string | null;
  losing_carrier_information: { [member: string]: any };
  readonly losingCarrierInformation: { [member: string]: any };
  phone_numbers: any[] | null;
  readonly phoneNumbers: any[] | null;
  bundle_sid: string | null;
  readonly bundleSid: string | null;
  portability_advance_carrier: string | null;
  readonly portabilityAdvanceCarrier: string | null;
  auto_cancel_approval_numbers: string | null;
  readonly autoCancelApprovalNumbers: string | null;
  documents: any[] | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  support_ticket_id: number;
  readonly supportTicketId: number;
  signature_request_url: string | null;
  readonly signatureRequestUrl: string | null;
}

/** What numbers.v1.porting_port_in.create takes. */
export interface PortingPortInCreateParameters {
  numbersV1PortingPortInCreate: object;
}

/** A record of numbers.v1.port_in_requests. */
export interface PortInRequests extends AnyRecord {
  port_in_request_sid: string;
  readonly portInRequestSid: string;
  port_in_request_status: string | null;
  readonly portInRequestStatus: string | null;
  status_last_updated_timestamp: string | null;
  readonly statusLastUpdatedTimestamp: string | null;
  phone_numbers_requested: number | null;
  readonly phoneNumbersRequested: number | null;
  phone_numbers_ported: number | null;
  readonly phoneNumbersPorted: number | null;
  suggested_action: string | null;
  readonly suggestedAction: string | null;
}

/** What numbers.v1.port_in_requests.list takes. */
export interface PortInRequestsListParameters {
  token?: string | null;
  size?: number | bigint | null;
  portInRequestSid?: string | null;
  portInRequestStatus?: string | null;
  createdBefore?: string | null;
  createdAfter?: string | null;
  limit?: number | bigint | null;
}

/** What numbers.v1.port_in_requests.page takes. */
export interface PortInRequestsPageParameters {
  token?: string | null;
  size?: number | bigint | null;
  portInRequestSid?: string | null;
  portInRequestStatus?: string | null;
  createdBefore?: string | null;
  createdAfter?: string | null;
}

/** What numbers.v1.port_in_requests.page gives. */
export interface PortInRequestsPage {
  port_in_requests: PortInRequests[];
  [member: string]: any;
}

/** A record of numbers.v1.porting_port_in_phone_number. */
export interface PortingPortInPhoneNumber extends AnyRecord {
  port_in_request_sid: string | null;
  readonly portInRequestSid: string | null;
  phone_number_sid: string | null;
  readonly phoneNumberSid: string | null;
  url: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  phone_number_type: string | null;
  readonly phoneNumberType: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  country: string | null;
  missing_required_fields: boolean | null;
  readonly missingRequiredFields: boolean | null;
  last_updated: string | null;
  readonly lastUpdated: Date | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  portable: boolean | null;
  not_portability_reason: string | null;
  readonly notPortabilityReason: string | null;
  not_portability_reason_code: number | null;
  readonly notPortabilityReasonCode: number | null;
  port_in_phone_number_status: string | null;
  readonly portInPhoneNumberStatus: string | null;
  port_out_pin: number | null;
  readonly portOutPin: number | null;
  rejection_reason: string | null;
  readonly rejectionReason: string | null;
  rejection_reason_code: number | null;
  readonly rejectionReasonCode: number | null;
  port_date: string | null;
  readonly portDate: Date | null;
}

/** A record of numbers.v1.porting_portability. */
export interface PortingPortability extends AnyRecord {
  phone_number: string | null;
  readonly phoneNumber: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  portable: boolean | null;
  pin_and_account_number_required: boolean | null;
  readonly pinAndAccountNumberRequired: boolean | null;
  not_portable_reason: string | null;
  readonly notPortableReason: string | null;
  not_portable_reason_code: number | null;
  readonly notPortableReasonCode: number | null;
  number_type: string | null;
  readonly numberType: string | null;
  country: string | null;
  url: string | null;
}

/** What numbers.v1.porting_portability.fetch takes. */
export interface PortingPortabilityFetchParameters {
  targetAccountSid?: string | null;
  addressSid?: string | null;
}

/** A record of numbers.v1.porting_webhook_configuration_fetch. */
export interface PortingWebhookConfigurationFetch extends AnyRecord {
  url: string | null;
  port_in_target_url: string | null;
  readonly portInTargetUrl: string | null;
  port_out_target_url: string | null;
  readonly portOutTargetUrl: string | null;
  notifications_of: any[] | null;
  readonly notificationsOf: any[] | null;
  port_in_target_date_created: string | null;
  readonly portInTargetDateCreated: Date | null;
  port_out_target_date_created: string | null;
  readonly portOutTargetDateCreated: Date | null;
}

/** A record of numbers.v1.porting_webhook_configuration. */
export interface PortingWebhookConfiguration extends AnyRecord {
  url: string | null;
  port_in_target_url: string | null;
  readonly portInTargetUrl: string | null;
  port_out_target_url: string | null;
  readonly portOutTargetUrl: string | null;
  notifications_of: any[] | null;
  readonly notificationsOf: any[] | null;
}

/** What numbers.v1.porting_webhook_configuration.create takes. */
export interface PortingWebhookConfigurationCreateParameters {
  body?: object | null;
}

/** A record of numbers.v1.porting_webhook_configuration_delete. */
export interface PortingWebhookConfigurationDelete extends AnyRecord {
}

/** A record of numbers.v1.signing_request_configuration. */
export interface SigningRequestConfiguration extends AnyRecord {
  logo_sid: string | null;
  readonly logoSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  product: string | null;
  country: string | null;
  email_subject: string | null;
  readonly emailSubject: string | null;
  email_message: string | null;
  readonly emailMessage: string | null;
  url_redirection: string | null;
  readonly urlRedirection: string | null;
  url: string | null;
}

/** What numbers.v1.signing_request_configuration.create takes. */
export interface SigningRequestConfigurationCreateParameters {
  body?: object | null;
}

/** What numbers.v1.signing_request_configuration.list takes. */
export interface SigningRequestConfigurationListParameters {
  country?: string | null;
  product?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What numbers.v1.signing_request_configuration.page takes. */
export interface SigningRequestConfigurationPageParameters {
  country?: string | null;
  product?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What numbers.v1.signing_request_configuration.page gives. */
export interface SigningRequestConfigurationPage {
  configurations: SigningRequestConfiguration[];
  [member: string]: any;
}

/** A record of numbers.v1.sender_id_registration. */
export interface SenderIdRegistration extends AnyRecord {
  id: string;
  regulationId: string;
  regulationVersion: number;
  friendlyName: string;
  status: string;
  statusNotificationEmail: string | null;
  statusCallbackUrl: string | null;
  comments: string | null;
  embeddedSession: { [member: string]: any };
  data: { [member: string]: any };
  dateCreated: string;
  dateUpdated: string;
}

/** What numbers.v1.sender_id_registration.create takes. */
export interface SenderIdRegistrationCreateParameters {
  numbersV1CreateEmbeddedRegistrationRequest: object;
}

/** A record of numbers.v1.sender_id_registration_embedded_session. */
export interface SenderIdRegistrationEmbeddedSession extends AnyRecord {
  id: string;
  sessionId: string;
  sessionToken: string;
}

/** What numbers.v1.sender_id_registration_embedded_session.create takes. */
export interface SenderIdRegistrationEmbeddedSessionCreateParameters {
  numbersV1CreateEmbeddedSessionRequest: object;
}

export interface VersionStep {
  readonly bulkEligibilities: BulkEligibilitiesStep;
  readonly eligibilities: EligibilitiesStep;
  readonly portingPortIns: PortingPortInsStep;
  readonly portingAllPortIns: PortingAllPortInsStep;
  readonly portingPortInPhoneNumber: PortingPortInPhoneNumberStep;
  readonly portingPortabilities: PortingPortabilitiesStep;
  readonly webhook: WebhookStep;
  readonly portingWebhookConfigurations: PortingWebhookConfigurationsStep;
  readonly portingWebhookConfigurationsDelete: PortingWebhookConfigurationsDeleteStep;
  readonly signingRequestConfigurations: SigningRequestConfigurationsStep;
  readonly senderIdRegistrations: SenderIdRegistrationsStep;
  readonly embeddedSessions: EmbeddedSessionsStep;
}

export interface BulkEligibilitiesStep {
  (requestId: string | number | bigint): BulkEligibilitiesIdStep;
  /** POST /v1/HostedNumber/Eligibility/Bulk */
  create(parameters?: BulkEligibilityCreateParameters | null, options?: CallOptions): Promise<BulkEligibility>;
}

export interface BulkEligibilitiesIdStep {
  /** GET /v1/HostedNumber/Eligibility/Bulk/{RequestId} */
  fetch(parameters?: null, options?: CallOptions): Promise<BulkEligibility>;
}

export interface EligibilitiesStep {
  /** POST /v1/HostedNumber/Eligibility */
  create(parameters?: EligibilityCreateParameters | null, options?: CallOptions): Promise<Eligibility>;
}

export interface PortingPortInsStep {
  (portInRequestSid: string | number | bigint): PortingPortInsIdStep;
  /** POST /v1/Porting/PortIn */
  create(parameters: PortingPortInCreateParameters, options?: CallOptions): Promise<PortingPortIn>;
}

export interface PortingPortInsIdStep {
  /** GET /v1/Porting/PortIn/{PortInRequestSid} */
  fetch(parameters?: null, options?: CallOptions): Promise<PortingPortIn>;
  /** DELETE /v1/Porting/PortIn/{PortInRequestSid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface PortingAllPortInsStep {
  /** GET /v1/Porting/PortIn/PortInRequests */
  list(parameters?: PortInRequestsListParameters | null, options?: CallOptions): Promise<PortInRequests[]>;
  stream(parameters?: PortInRequestsListParameters | null, options?: StreamOptions): AsyncGenerator<PortInRequests, void, undefined>;
  /** GET /v1/Porting/PortIn/PortInRequests */
  page(parameters?: PortInRequestsPageParameters | null, options?: CallOptions): Promise<PortInRequestsPage>;
}

export interface PortingPortInPhoneNumberStep {
  (portInRequestSid: string | number | bigint, phoneNumberSid: string | number | bigint): PortingPortInPhoneNumberIdStep;
}

export interface PortingPortInPhoneNumberIdStep {
  /** GET /v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid} */
  fetch(parameters?: null, options?: CallOptions): Promise<PortingPortInPhoneNumber>;
  /** DELETE /v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface PortingPortabilitiesStep {
  (phoneNumber: string | number | bigint): PortingPortabilitiesIdStep;
}

export interface PortingPortabilitiesIdStep {
  /** GET /v1/Porting/Portability/PhoneNumber/{PhoneNumber} */
  fetch(parameters?: PortingPortabilityFetchParameters | null, options?: CallOptions): Promise<PortingPortability>;
}

export interface WebhookStep {
  /** GET /v1/Porting/Configuration/Webhook */
  fetch(parameters?: null, options?: CallOptions): Promise<PortingWebhookConfigurationFetch>;
}

export interface PortingWebhookConfigurationsStep {
  /** POST /v1/Porting/Configuration/Webhook */
  create(parameters?: PortingWebhookConfigurationCreateParameters | null, options?: CallOptions): Promise<PortingWebhookConfiguration>;
}

export interface PortingWebhookConfigurationsDeleteStep {
  (webhookType: string | number | bigint): PortingWebhookConfigurationsDeleteIdStep;
}

export interface PortingWebhookConfigurationsDeleteIdStep {
  /** DELETE /v1/Porting/Configuration/Webhook/{WebhookType} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface SigningRequestConfigurationsStep {
  /** POST /v1/SigningRequest/Configuration */
  create(parameters?: SigningRequestConfigurationCreateParameters | null, options?: CallOptions): Promise<SigningRequestConfiguration>;
  /** GET /v1/SigningRequest/Configuration */
  list(parameters?: SigningRequestConfigurationListParameters | null, options?: CallOptions): Promise<SigningRequestConfiguration[]>;
  stream(parameters?: SigningRequestConfigurationListParameters | null, options?: StreamOptions): AsyncGenerator<SigningRequestConfiguration, void, undefined>;
  /** GET /v1/SigningRequest/Configuration */
  page(parameters?: SigningRequestConfigurationPageParameters | null, options?: CallOptions): Promise<SigningRequestConfigurationPage>;
}

export interface SenderIdRegistrationsStep {
  /** POST /v1/SenderIdRegistrations */
  create(parameters: SenderIdRegistrationCreateParameters, options?: CallOptions): Promise<SenderIdRegistration>;
}

export interface EmbeddedSessionsStep {
  (bundleSid: string | number | bigint): EmbeddedSessionsIdStep;
}

export interface EmbeddedSessionsIdStep {
  /** POST /v1/SenderIdRegistrations/{BundleSid}/EmbeddedSessions */
  create(parameters: SenderIdRegistrationEmbeddedSessionCreateParameters, options?: CallOptions): Promise<SenderIdRegistrationEmbeddedSession>;
}
