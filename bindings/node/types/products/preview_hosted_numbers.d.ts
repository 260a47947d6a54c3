// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of preview.hosted_numbers.hosted_numbers_authorization_document. */
export interface HostedNumbersAuthorizationDocument extends AnyRecord {
  sid: string | null;
  address_sid: string | null;
  readonly addressSid: string | null;
  status: string | null;
  email: string | null;
  cc_emails: any[] | null;
  readonly ccEmails: any[] | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What preview.hosted_numbers.hosted_numbers_authorization_document.create takes. */
export interface HostedNumbersAuthorizationDocumentCreateParameters {
  hostedNumberOrderSids: string | ReadonlyArray<string>;
  addressSid: string;
  email: string;
  contactTitle: string;
  contactPhoneNumber: string;
  ccEmails?: string | ReadonlyArray<string> | null;
}

/** What preview.hosted_numbers.hosted_numbers_authorization_document.list takes. */
export interface HostedNumbersAuthorizationDocumentListParameters {
  email?: string | null;
  status?: 'opened' | 'signing' | 'signed' | 'canceled' | 'failed' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What preview.hosted_numbers.hosted_numbers_authorization_document.page takes. */
export interface HostedNumbersAuthorizationDocumentPageParameters {
  email?: string | null;
  status?: 'opened' | 'signing' | 'signed' | 'canceled' | 'failed' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What preview.hosted_numbers.hosted_numbers_authorization_document.page gives. */
export interface HostedNumbersAuthorizationDocumentPage {
  items: HostedNumbersAuthorizationDocument[];
  [member: string]: any;
}

/** What preview.hosted_numbers.hosted_numbers_authorization_document.update takes. */
export interface HostedNumbersAuthorizationDocumentUpdateParameters {
  hostedNumberOrderSids?: string | ReadonlyArray<string> | null;
  addressSid?: string | null;
  email?: string | null;
  ccEmails?: string | ReadonlyArray<string> | null;
  status?: 'opened' | 'signing' | 'signed' | 'canceled' | 'failed' | null;
  contactTitle?: string | null;
  contactPhoneNumber?: string | null;
}

/** A record of preview.hosted_numbers.hosted_numbers_dependent_hosted_number_order. */
export interface HostedNumbersDependentHostedNumberOrder extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  incoming_phone_number_sid: string | null;
  readonly incomingPhoneNumberSid: string | null;
  address_sid: string | null;
  readonly addressSid: string | null;
  signing_document_sid: string | null;
  readonly signingDocumentSid: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  capabilities: { [member: string]: any } | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  status: string | null;
  failure_reason: string | null;
  readonly failureReason: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  verification_attempts: number;
  readonly verificationAttempts: number;
  email: string | null;
  cc_emails: any[] | null;
  readonly ccEmails: any[] | null;
  verification_type: string | null;
  readonly verificationType: string | null;
  verification_document_sid: string | null;
  readonly verificationDocumentSid: string | null;
  extension: string | null;
  call_delay: number;
  readonly callDelay: number;
  verification_code: string | null;
  readonly verificationCode: string | null;
  verification_call_sids: any[] | null;
  readonly verificationCallSids: any[] | null;
}

/** What preview.hosted_numbers.hosted_numbers_dependent_hosted_number_order.list takes. */
export interface HostedNumbersDependentHostedNumberOrderListParameters {
  status?: 'twilio-processing' | 'received' | 'pending-verification' | 'verified' | 'pending-loa' | 'carrier-processing' | 'testing' | 'completed' | 'failed' | 'action-required' | null;
  phoneNumber?: string | null;
  incomingPhoneNumberSid?: string | null;
  friendlyName?: string | null;
  uniqueName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What preview.hosted_numbers.hosted_numbers_dependent_hosted_number_order.page takes. */
export interface HostedNumbersDependentHostedNumberOrderPageParameters {
  status?: 'twilio-processing' | 'received' | 'pending-verification' | 'verified' | 'pending-loa' | 'carrier-processing' | 'testing' | 'completed' | 'failed' | 'action-required' | null;
  phoneNumber?: string | null;
  incomingPhoneNumberSid?: string | null;
  friendlyName?: string | null;
  uniqueName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What preview.hosted_numbers.hosted_numbers_dependent_hosted_number_order.page gives. */
export interface HostedNumbersDependentHostedNumberOrderPage {
  items: HostedNumbersDependentHostedNumberOrder[];
  [member: string]: any;
}

/** A record of preview.hosted_numbers.hosted_numbers_hosted_number_order. */
export interface HostedNumbersHostedNumberOrder extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  incoming_phone_number_sid: string | null;
  readonly incomingPhoneNumberSid: string | null;
  address_sid: string | null;
  readonly addressSid: string | null;
  signing_document_sid: string | null;
  readonly signingDocumentSid: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  capabilities: { [member: string]: any } | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  status: string | null;
  failure_reason: string | null;
  readonly failureReason: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  verification_attempts: number;
  readonly verificationAttempts: number;
  email: string | null;
  cc_emails: any[] | null;
  readonly ccEmails: any[] | null;
  url: string | null;
  verification_type: string | null;
  readonly verificationType: string | null;
  verification_document_sid: string | null;
  readonly verificationDocumentSid: string | null;
  extension: string | null;
  call_delay: number;
  readonly callDelay: number;
  verification_code: string | null;
  readonly verificationCode: string | null;
  verification_call_sids: any[] | null;
  readonly verificationCallSids: any[] | null;
}

/** What preview.hosted_numbers.hosted_numbers_hosted_number_order.create takes. */
export interface HostedNumbersHostedNumberOrderCreateParameters {
  phoneNumber: string;
  smsCapability: boolean | 'true' | 'false';
  accountSid?: string | null;
  friendlyName?: string | null;
  uniqueName?: string | null;
  ccEmails?: string | ReadonlyArray<string> | null;
  smsUrl?: string | null;
  smsMethod?: 'GET' | 'POST' | null;
  smsFallbackUrl?: string | null;
  smsFallbackMethod?: 'GET' | 'POST' | null;
  statusCallbackUrl?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  smsApplicationSid?: string | null;
  addressSid?: string | null;
  email?: string | null;
  verificationType?: 'phone-call' | 'phone-bill' | null;
  verificationDocumentSid?: string | null;
}

/** What preview.hosted_numbers.hosted_numbers_hosted_number_order.list takes. */
export interface HostedNumbersHostedNumberOrderListParameters {
  status?: 'twilio-processing' | 'received' | 'pending-verification' | 'verified' | 'pending-loa' | 'carrier-processing' | 'testing' | 'completed' | 'failed' | 'action-required' | null;
  phoneNumber?: string | null;
  incomingPhoneNumberSid?: string | null;
  friendlyName?: string | null;
  uniqueName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What preview.hosted_numbers.hosted_numbers_hosted_number_order.page takes. */
export interface HostedNumbersHostedNumberOrderPageParameters {
  status?: 'twilio-processing' | 'received' | 'pending-verification' | 'verified' | 'pending-loa' | 'carrier-processing' | 'testing' | 'completed' | 'failed' | 'action-required' | null;
  phoneNumber?: string | null;
  incomingPhoneNumberSid?: string | null;
  friendlyName?: string | null;
  uniqueName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What preview.hosted_numbers.hosted_numbers_hosted_number_order.page gives. */
export interface HostedNumbersHostedNumberOrderPage {
  items: HostedNumbersHostedNumberOrder[];
  [member: string]: any;
}

/** What preview.hosted_numbers.hosted_numbers_hosted_number_order.update takes. */
export interface HostedNumbersHostedNumberOrderUpdateParameters {
  friendlyName?: string | null;
  uniqueName?: string | null;
  email?: string | null;
  ccEmails?: string | ReadonlyArray<string> | null;
  status?: 'twilio-processing' | 'received' | 'pending-verification' | 'verified' | 'pending-loa' | 'carrier-processing' | 'testing' | 'completed' | 'failed' | 'action-required' | null;
  verificationCode?: string | null;
  verificationType?: 'phone-call' | 'phone-bill' | null;
  verificationDocumentSid?: string | null;
  extension?: string | null;
  callDelay?: number | bigint | null;
}

export interface VersionStep {
  readonly authorizationDocuments: AuthorizationDocumentsStep;
  readonly hostedNumberOrders: HostedNumberOrdersStep;
}

export interface AuthorizationDocumentsStep {
  (sid: string | number | bigint): AuthorizationDocumentsIdStep;
  /** POST /HostedNumbers/AuthorizationDocuments */
  create(parameters: HostedNumbersAuthorizationDocumentCreateParameters, options?: CallOptions): Promise<HostedNumbersAuthorizationDocument>;
  /** GET /HostedNumbers/AuthorizationDocuments */
  list(parameters?: HostedNumbersAuthorizationDocumentListParameters | null, options?: CallOptions): Promise<HostedNumbersAuthorizationDocument[]>;
  stream(parameters?: HostedNumbersAuthorizationDocumentListParameters | null, options?: StreamOptions): AsyncGenerator<HostedNumbersAuthorizationDocument, void, undefined>;
  /** GET /HostedNumbers/AuthorizationDocuments */
  page(parameters?: HostedNumbersAuthorizationDocumentPageParameters | null, options?: CallOptions): Promise<HostedNumbersAuthorizationDocumentPage>;
}

export interface AuthorizationDocumentsIdStep {
  /** GET /HostedNumbers/AuthorizationDocuments/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<HostedNumbersAuthorizationDocument>;
  /** POST /HostedNumbers/AuthorizationDocuments/{Sid} */
  update(parameters?: HostedNumbersAuthorizationDocumentUpdateParameters | null, options?: CallOptions): Promise<HostedNumbersAuthorizationDocument>;
  readonly dependentHostedNumberOrders: AuthorizationDocumentsIdDependentHostedNumberOrdersStep;
}

export interface AuthorizationDocumentsIdDependentHostedNumberOrdersStep {
  /** GET /HostedNumbers/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders */
  list(parameters?: HostedNumbersDependentHostedNumberOrderListParameters | null, options?: CallOptions): Promise<HostedNumbersDependentHostedNumberOrder[]>;
  stream(parameters?: HostedNumbersDependentHostedNumberOrderListParameters | null, options?: StreamOptions): AsyncGenerator<HostedNumbersDependentHostedNumberOrder, void, undefined>;
  /** GET /HostedNumbers/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders */
  page(parameters?: HostedNumbersDependentHostedNumberOrderPageParameters | null, options?: CallOptions): Promise<HostedNumbersDependentHostedNumberOrderPage>;
}

export interface HostedNumberOrdersStep {
  (sid: string | number | bigint): HostedNumberOrdersIdStep;
  /** POST /HostedNumbers/HostedNumberOrders */
  create(parameters: HostedNumbersHostedNumberOrderCreateParameters, options?: CallOptions): Promise<HostedNumbersHostedNumberOrder>;
  /** GET /HostedNumbers/HostedNumberOrders */
  list(parameters?: HostedNumbersHostedNumberOrderListParameters | null, options?: CallOptions): Promise<HostedNumbersHostedNumberOrder[]>;
  stream(parameters?: HostedNumbersHostedNumberOrderListParameters | null, options?: StreamOptions): AsyncGenerator<HostedNumbersHostedNumberOrder, void, undefined>;
  /** GET /HostedNumbers/HostedNumberOrders */
  page(parameters?: HostedNumbersHostedNumberOrderPageParameters | null, options?: CallOptions): Promise<HostedNumbersHostedNumberOrderPage>;
}

export interface HostedNumberOrdersIdStep {
  /** GET /HostedNumbers/HostedNumberOrders/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<HostedNumbersHostedNumberOrder>;
  /** POST /HostedNumbers/HostedNumberOrders/{Sid} */
  update(parameters?: HostedNumbersHostedNumberOrderUpdateParameters | null, options?: CallOptions): Promise<HostedNumbersHostedNumberOrder>;
  /** DELETE /HostedNumbers/HostedNumberOrders/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}
