// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of numbers.v2.authorization_document. */
export interface AuthorizationDocument extends AnyRecord {
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

/** What numbers.v2.authorization_document.create takes. */
export interface AuthorizationDocumentCreateParameters {
  addressSid: string;
  email: string;
  contactPhoneNumber: string;
  hostedNumberOrderSids: string | ReadonlyArray<string>;
  contactTitle?: string | null;
  ccEmails?: string | ReadonlyArray<string> | null;
}

/** What numbers.v2.authorization_document.list takes. */
export interface AuthorizationDocumentListParameters {
  email?: string | null;
  status?: 'opened' | 'signing' | 'signed' | 'canceled' | 'failed' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What numbers.v2.authorization_document.page takes. */
export interface AuthorizationDocumentPageParameters {
  email?: string | null;
  status?: 'opened' | 'signing' | 'signed' | 'canceled' | 'failed' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What numbers.v2.authorization_document.page gives. */
export interface AuthorizationDocumentPage {
  items: AuthorizationDocument[];
  [member: string]: any;
}

/** A record of numbers.v2.bulk_hosted_number_order. */
export interface BulkHostedNumberOrder extends AnyRecord {
  bulk_hosting_sid: string | null;
  readonly bulkHostingSid: string | null;
  request_status: string | null;
  readonly requestStatus: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  notification_email: string | null;
  readonly notificationEmail: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_completed: string | null;
  readonly dateCompleted: Date | null;
  url: string | null;
  total_count: number;
  readonly totalCount: number;
  results: any[] | null;
}

/** What numbers.v2.bulk_hosted_number_order.create takes. */
export interface BulkHostedNumberOrderCreateParameters {
  body?: object | null;
}

/** What numbers.v2.bulk_hosted_number_order.fetch takes. */
export interface BulkHostedNumberOrderFetchParameters {
  orderStatus?: string | null;
}

/** A record of numbers.v2.bundle. */
export interface Bundle extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  regulation_sid: string | null;
  readonly regulationSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  status: string | null;
  valid_until: string | null;
  readonly validUntil: Date | null;
  email: string | null;
  status_callback: string | null;
  readonly statusCallback: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What numbers.v2.bundle.create takes. */
export interface BundleCreateParameters {
  friendlyName: string;
  email: string;
  statusCallback?: string | null;
  regulationSid?: string | null;
  isoCountry?: string | null;
  endUserType?: 'individual' | 'business' | null;
  numberType?: string | null;
  isTest?: boolean | 'true' | 'false' | null;
}

/** What numbers.v2.bundle.list takes. */
export interface BundleListParameters {
  status?: 'draft' | 'pending-review' | 'in-review' | 'twilio-rejected' | 'twilio-approved' | 'provisionally-approved' | null;
  bundleSids?: string | null;
  friendlyName?: string | null;
  regulationSid?: string | null;
  isoCountry?: string | null;
  numberType?: string | null;
  endUserType?: 'business' | 'individual' | null;
  hasValidUntilDate?: boolean | 'true' | 'false' | null;
  sortBy?: 'valid-until' | 'date-updated' | null;
  sortDirection?: 'ASC' | 'DESC' | null;
  validUntilDate?: Date | string | null;
  validUntilDateBefore?: Date | string | null;
  validUntilDateAfter?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What numbers.v2.bundle.page takes. */
export interface BundlePageParameters {
  status?: 'draft' | 'pending-review' | 'in-review' | 'twilio-rejected' | 'twilio-approved' | 'provisionally-approved' | null;
  bundleSids?: string | null;
  friendlyName?: string | null;
  regulationSid?: string | null;
  isoCountry?: string | null;
  numberType?: string | null;
  endUserType?: 'business' | 'individual' | null;
  hasValidUntilDate?: boolean | 'true' | 'false' | null;
  sortBy?: 'valid-until' | 'date-updated' | null;
  sortDirection?: 'ASC' | 'DESC' | null;
  validUntilDate?: Date | string | null;
  validUntilDateBefore?: Date | string | null;
  validUntilDateAfter?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What numbers.v2.bundle.page gives. */
export interface BundlePage {
  results: Bundle[];
  [member: string]: any;
}

/** What numbers.v2.bundle.update takes. */
export interface BundleUpdateParameters {
  status?: 'draft' | 'pending-review' | 'in-review' | 'twilio-rejected' | 'twilio-approved' | 'provisionally-approved' | null;
  statusCallback?: string | null;
  friendlyName?: string | null;
  email?: string | null;
}

/** A record of numbers.v2.bundle_clone. */
export interface BundleClone extends AnyRecord {
  bundle_sid: string | null;
  readonly bundleSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  regulation_sid: string | null;
  readonly regulationSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  status: string | null;
  valid_until: string | null;
  readonly validUntil: Date | null;
  email: string | null;
  status_callback: string | null;
  readonly statusCallback: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What numbers.v2.bundle_clone.create takes. */
export interface BundleCloneCreateParameters {
  targetAccountSid: string;
  moveToDraft?: boolean | 'true' | 'false' | null;
  friendlyName?: string | null;
}

/** A record of numbers.v2.bundle_copy. */
export interface BundleCopy extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  regulation_sid: string | null;
  readonly regulationSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  status: string | null;
  valid_until: string | null;
  readonly validUntil: Date | null;
  email: string | null;
  status_callback: string | null;
  readonly statusCallback: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
}

/** What numbers.v2.bundle_copy.create takes. */
export interface BundleCopyCreateParameters {
  friendlyName?: string | null;
}

/** What numbers.v2.bundle_copy.list takes. */
export interface BundleCopyListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What numbers.v2.bundle_copy.page takes. */
export interface BundleCopyPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What numbers.v2.bundle_copy.page gives. */
export interface BundleCopyPage {
  results: BundleCopy[];
  [member: string]: any;
}

/** A record of numbers.v2.dependent_hosted_number_order. */
export interface DependentHostedNumberOrder extends AnyRecord {
  sid: string | null;
  bulk_hosting_request_sid: string | null;
  readonly bulkHostingRequestSid: string | null;
  next_step: string | null;
  readonly nextStep: string | null;
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
  status: string | null;
  failure_reason: string | null;
  readonly failureReason: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  email: string | null;
  cc_emails: any[] | null;
  readonly ccEmails: any[] | null;
  contact_title: string | null;
  readonly contactTitle: string | null;
  contact_phone_number: string | null;
  readonly contactPhoneNumber: string | null;
}

/** What numbers.v2.dependent_hosted_number_order.list takes. */
export interface DependentHostedNumberOrderListParameters {
  status?: 'received' | 'verified' | 'pending-loa' | 'carrier-processing' | 'completed' | 'failed' | 'action-required' | null;
  phoneNumber?: string | null;
  incomingPhoneNumberSid?: string | null;
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What numbers.v2.dependent_hosted_number_order.page takes. */
export interface DependentHostedNumberOrderPageParameters {
  status?: 'received' | 'verified' | 'pending-loa' | 'carrier-processing' | 'completed' | 'failed' | 'action-required' | null;
  phoneNumber?: string | null;
  incomingPhoneNumberSid?: string | null;
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What numbers.v2.dependent_hosted_number_order.page gives. */
export interface DependentHostedNumberOrderPage {
  items: DependentHostedNumberOrder[];
  [member: string]: any;
}

/** A record of numbers.v2.end_user. */
export interface EndUser extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  type: string | null;
  attributes: any;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What numbers.v2.end_user.create takes. */
export interface EndUserCreateParameters {
  friendlyName: string;
  type: 'individual' | 'business';
  attributes?: any;
}

/** What numbers.v2.end_user.list takes. */
export interface EndUserListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What numbers.v2.end_user.page takes. */
export interface EndUserPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What numbers.v2.end_user.page gives. */
export interface EndUserPage {
  results: EndUser[];
  [member: string]: any;
}

/** What numbers.v2.end_user.update takes. */
export interface EndUserUpdateParameters {
  friendlyName?: string | null;
  attributes?: any;
}

/** A record of numbers.v2.end_user_type. */
export interface EndUserType extends AnyRecord {
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  machine_name: string | null;
  readonly machineName: string | null;
  fields: any[] | null;
  url: string | null;
}

/** What numbers.v2.end_user_type.list takes. */
export interface EndUserTypeListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What numbers.v2.end_user_type.page takes. */
export interface EndUserTypePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What numbers.v2.end_user_type.page gives. */
export interface EndUserTypePage {
  end_user_types: EndUserType[];
  [member: string]: any;
}

/** A record of numbers.v2.evaluation. */
export interface Evaluation extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  regulation_sid: string | null;
  readonly regulationSid: string | null;
  bundle_sid: string | null;
  readonly bundleSid: string | null;
  status: string | null;
  results: any[] | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
}

/** What numbers.v2.evaluation.list takes. */
export interface EvaluationListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What numbers.v2.evaluation.page takes. */
export interface EvaluationPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What numbers.v2.evaluation.page gives. */
export interface EvaluationPage {
  results: Evaluation[];
  [member: string]: any;
}

/** A record of numbers.v2.hosted_number_order. */
export interface HostedNumberOrder extends AnyRecord {
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
  status: string | null;
  failure_reason: string | null;
  readonly failureReason: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  email: string | null;
  cc_emails: any[] | null;
  readonly ccEmails: any[] | null;
  url: string | null;
  contact_title: string | null;
  readonly contactTitle: string | null;
  contact_phone_number: string | null;
  readonly contactPhoneNumber: string | null;
  bulk_hosting_request_sid: string | null;
  readonly bulkHostingRequestSid: string | null;
  next_step: string | null;
  readonly nextStep: string | null;
  verification_attempts: number;
  readonly verificationAttempts: number;
  verification_call_sids: any[] | null;
  readonly verificationCallSids: any[] | null;
  verification_call_delay: number;
  readonly verificationCallDelay: number;
  verification_call_extension: string | null;
  readonly verificationCallExtension: string | null;
  verification_code: string | null;
  readonly verificationCode: string | null;
  verification_type: string | null;
  readonly verificationType: string | null;
}

/** What numbers.v2.hosted_number_order.create takes. */
export interface HostedNumberOrderCreateParameters {
  phoneNumber: string;
  contactPhoneNumber: string;
  addressSid: string;
  email: string;
  accountSid?: string | null;
  friendlyName?: string | null;
  ccEmails?: string | ReadonlyArray<string> | null;
  smsUrl?: string | null;
  smsMethod?: 'GET' | 'POST' | null;
  smsFallbackUrl?: string | null;
  smsCapability?: boolean | 'true' | 'false' | null;
  smsFallbackMethod?: 'GET' | 'POST' | null;
  statusCallbackUrl?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  smsApplicationSid?: string | null;
  contactTitle?: string | null;
}

/** What numbers.v2.hosted_number_order.list takes. */
export interface HostedNumberOrderListParameters {
  status?: 'twilio-processing' | 'received' | 'pending-verification' | 'verified' | 'pending-loa' | 'carrier-processing' | 'testing' | 'completed' | 'failed' | 'action-required' | null;
  smsCapability?: boolean | 'true' | 'false' | null;
  phoneNumber?: string | null;
  incomingPhoneNumberSid?: string | null;
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What numbers.v2.hosted_number_order.page takes. */
export interface HostedNumberOrderPageParameters {
  status?: 'twilio-processing' | 'received' | 'pending-verification' | 'verified' | 'pending-loa' | 'carrier-processing' | 'testing' | 'completed' | 'failed' | 'action-required' | null;
  smsCapability?: boolean | 'true' | 'false' | null;
  phoneNumber?: string | null;
  incomingPhoneNumberSid?: string | null;
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What numbers.v2.hosted_number_order.page gives. */
export interface HostedNumberOrderPage {
  items: HostedNumberOrder[];
  [member: string]: any;
}

/** What numbers.v2.hosted_number_order.update takes. */
export interface HostedNumberOrderUpdateParameters {
  status: 'twilio-processing' | 'received' | 'pending-verification' | 'verified' | 'pending-loa' | 'carrier-processing' | 'testing' | 'completed' | 'failed' | 'action-required';
  verificationCallDelay?: number | bigint | null;
  verificationCallExtension?: string | null;
}

/** A record of numbers.v2.item_assignment. */
export interface ItemAssignment extends AnyRecord {
  sid: string | null;
  bundle_sid: string | null;
  readonly bundleSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  object_sid: string | null;
  readonly objectSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
}

/** What numbers.v2.item_assignment.create takes. */
export interface ItemAssignmentCreateParameters {
  objectSid: string;
}

/** What numbers.v2.item_assignment.list takes. */
export interface ItemAssignmentListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What numbers.v2.item_assignment.page takes. */
export interface ItemAssignmentPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What numbers.v2.item_assignment.page gives. */
export interface ItemAssignmentPage {
  results: ItemAssignment[];
  [member: string]: any;
}

/** A record of numbers.v2.regulation. */
export interface Regulation extends AnyRecord {
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  number_type: string | null;
  readonly numberType: string | null;
  end_user_type: string | null;
  readonly endUserType: string | null;
  requirements: any;
  url: string | null;
}

/** What numbers.v2.regulation.list takes. */
export interface RegulationListParameters {
  endUserType?: 'individual' | 'business' | null;
  isoCountry?: string | null;
  numberType?: string | null;
  includeConstraints?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What numbers.v2.regulation.page takes. */
export interface RegulationPageParameters {
  endUserType?: 'individual' | 'business' | null;
  isoCountry?: string | null;
  numberType?: string | null;
  includeConstraints?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What numbers.v2.regulation.page gives. */
export interface RegulationPage {
  results: Regulation[];
  [member: string]: any;
}

/** What numbers.v2.regulation.fetch takes. */
export interface RegulationFetchParameters {
  includeConstraints?: boolean | 'true' | 'false' | null;
}

/** A record of numbers.v2.replace_items. */
export interface ReplaceItems extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  regulation_sid: string | null;
  readonly regulationSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  status: string | null;
  valid_until: string | null;
  readonly validUntil: Date | null;
  email: string | null;
  status_callback: string | null;
  readonly statusCallback: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
}

/** What numbers.v2.replace_items.create takes. */
export interface ReplaceItemsCreateParameters {
  fromBundleSid: string;
}

/** A record of numbers.v2.supporting_document. */
export interface SupportingDocument extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  mime_type: string | null;
  readonly mimeType: string | null;
  status: string | null;
  failure_reason: string | null;
  readonly failureReason: string | null;
  errors: any[] | null;
  type: string | null;
  attributes: any;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What numbers.v2.supporting_document.create takes. */
export interface SupportingDocumentCreateParameters {
  friendlyName: string;
  type: string;
  attributes?: any;
}

/** What numbers.v2.supporting_document.list takes. */
export interface SupportingDocumentListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What numbers.v2.supporting_document.page takes. */
export interface SupportingDocumentPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What numbers.v2.supporting_document.page gives. */
export interface SupportingDocumentPage {
  results: SupportingDocument[];
  [member: string]: any;
}

/** What numbers.v2.supporting_document.update takes. */
export interface SupportingDocumentUpdateParameters {
  friendlyName?: string | null;
  attributes?: any;
}

/** A record of numbers.v2.supporting_document_type. */
export interface SupportingDocumentType extends AnyRecord {
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  machine_name: string | null;
  readonly machineName: string | null;
  fields: any[] | null;
  url: string | null;
}

/** What numbers.v2.supporting_document_type.list takes. */
export interface SupportingDocumentTypeListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What numbers.v2.supporting_document_type.page takes. */
export interface SupportingDocumentTypePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What numbers.v2.supporting_document_type.page gives. */
export interface SupportingDocumentTypePage {
  supporting_document_types: SupportingDocumentType[];
  [member: string]: any;
}

/** A record of numbers.v2.short_code_applications. */
export interface ShortCodeApplications extends AnyRecord {
  sid: string;
  application_requirements_sid: string;
  readonly applicationRequirementsSid: string;
  application_requirements_version: number;
  readonly applicationRequirementsVersion: number;
  account_sid: string;
  readonly accountSid: string;
  bundle_sid: string;
  readonly bundleSid: string;
  reviewer: string;
  zendesk_ticket_id: string;
  readonly zendeskTicketId: string;
  friendly_name: string;
  readonly friendlyName: string;
  notification_emails: any[];
  readonly notificationEmails: any[];
  iso_country: string;
  readonly isoCountry: string;
  state: string | null;
  setup: { [member: string]: any };
  business_information: { [member: string]: any };
  readonly businessInformation: { [member: string]: any };
  user_sign_up: { [member: string]: any };
  readonly userSignUp: { [member: string]: any };
  compliance_keywords: { [member: string]: any };
  readonly complianceKeywords: { [member: string]: any };
  content_examples: { [member: string]: any };
  readonly contentExamples: { [member: string]: any };
  sms_campaign_details: { [member: string]: any };
  readonly smsCampaignDetails: { [member: string]: any };
  date_created: string;
  readonly dateCreated: Date;
  date_updated: string;
  readonly dateUpdated: Date;
  created_by: string;
  readonly createdBy: string;
  updated_by: string;
  readonly updatedBy: string;
}

/** What numbers.v2.short_code_applications.list takes. */
export interface ShortCodeApplicationsListParameters {
  accountSid?: string | null;
  isoCountry?: string | null;
  status?: string | null;
  friendlyName?: string | null;
  sid?: string | null;
  pageSize?: number | bigint | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What numbers.v2.short_code_applications.page takes. */
export interface ShortCodeApplicationsPageParameters {
  accountSid?: string | null;
  isoCountry?: string | null;
  status?: string | null;
  friendlyName?: string | null;
  sid?: string | null;
  pageSize?: number | bigint | null;
  page?: number | bigint | null;
}

/** What numbers.v2.short_code_applications.page gives. */
export interface ShortCodeApplicationsPage {
  results: ShortCodeApplications[];
  [member: string]: any;
}

/** A record of numbers.v2.short_code_application. */
export interface ShortCodeApplication extends AnyRecord {
  sid: string;
  application_requirements_sid: string;
  readonly applicationRequirementsSid: string;
  application_requirements_version: number;
  readonly applicationRequirementsVersion: number;
  account_sid: string;
  readonly accountSid: string;
  bundle_sid: string;
  readonly bundleSid: string;
  reviewer: string;
  zendesk_ticket_id: string;
  readonly zendeskTicketId: string;
  friendly_name: string;
  readonly friendlyName: string;
  notification_emails: any[];
  readonly notificationEmails: any[];
  iso_country: string;
  readonly isoCountry: string;
  state: string | null;
  setup: { [member: string]: any };
  business_information: { [member: string]: any };
  readonly businessInformation: { [member: string]: any };
  user_sign_up: { [member: string]: any };
  readonly userSignUp: { [member: string]: any };
  compliance_keywords: { [member: string]: any };
  readonly complianceKeywords: { [member: string]: any };
  content_examples: { [member: string]: any };
  readonly contentExamples: { [member: string]: any };
  sms_campaign_details: { [member: string]: any };
  readonly smsCampaignDetails: { [member: string]: any };
  date_created: string;
  readonly dateCreated: Date;
  date_updated: string;
  readonly dateUpdated: Date;
  created_by: string;
  readonly createdBy: string;
  updated_by: string;
  readonly updatedBy: string;
}

/** What numbers.v2.short_code_application.create takes. */
export interface ShortCodeApplicationCreateParameters {
  createShortCodeApplicationRequest: object;
}

export interface VersionStep {
  readonly authorizationDocuments: AuthorizationDocumentsStep;
  readonly bulkHostedNumberOrders: BulkHostedNumberOrdersStep;
  readonly regulatoryCompliance: RegulatoryComplianceStep;
  readonly bundleClone: BundleCloneStep;
  readonly hostedNumberOrders: HostedNumberOrdersStep;
  readonly applications: ApplicationsStep;
}

export interface AuthorizationDocumentsStep {
  (sid: string | number | bigint): AuthorizationDocumentsIdStep;
  /** POST /v2/HostedNumber/AuthorizationDocuments */
  create(parameters: AuthorizationDocumentCreateParameters, options?: CallOptions): Promise<AuthorizationDocument>;
  /** GET /v2/HostedNumber/AuthorizationDocuments */
  list(parameters?: AuthorizationDocumentListParameters | null, options?: CallOptions): Promise<AuthorizationDocument[]>;
  stream(parameters?: AuthorizationDocumentListParameters | null, options?: StreamOptions): AsyncGenerator<AuthorizationDocument, void, undefined>;
  /** GET /v2/HostedNumber/AuthorizationDocuments */
  page(parameters?: AuthorizationDocumentPageParameters | null, options?: CallOptions): Promise<AuthorizationDocumentPage>;
}

export interface AuthorizationDocumentsIdStep {
  /** GET /v2/HostedNumber/AuthorizationDocuments/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<AuthorizationDocument>;
  /** DELETE /v2/HostedNumber/AuthorizationDocuments/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly dependentHostedNumberOrders: AuthorizationDocumentsIdDependentHostedNumberOrdersStep;
}

export interface AuthorizationDocumentsIdDependentHostedNumberOrdersStep {
  /** GET /v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders */
  list(parameters?: DependentHostedNumberOrderListParameters | null, options?: CallOptions): Promise<DependentHostedNumberOrder[]>;
  stream(parameters?: DependentHostedNumberOrderListParameters | null, options?: StreamOptions): AsyncGenerator<DependentHostedNumberOrder, void, undefined>;
  /** GET /v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders */
  page(parameters?: DependentHostedNumberOrderPageParameters | null, options?: CallOptions): Promise<DependentHostedNumberOrderPage>;
}

export interface BulkHostedNumberOrdersStep {
  (bulkHostingSid: string | number | bigint): BulkHostedNumberOrdersIdStep;
  /** POST /v2/HostedNumber/Orders/Bulk */
  create(parameters?: BulkHostedNumberOrderCreateParameters | null, options?: CallOptions): Promise<BulkHostedNumberOrder>;
}

export interface BulkHostedNumberOrdersIdStep {
  /** GET /v2/HostedNumber/Orders/Bulk/{BulkHostingSid} */
  fetch(parameters?: BulkHostedNumberOrderFetchParameters | null, options?: CallOptions): Promise<BulkHostedNumberOrder>;
}

export interface RegulatoryComplianceStep {
  readonly bundles: RegulatoryComplianceBundlesStep;
  readonly endUsers: RegulatoryComplianceEndUsersStep;
  readonly endUserTypes: RegulatoryComplianceEndUserTypesStep;
  readonly regulations: RegulatoryComplianceRegulationsStep;
  readonly supportingDocuments: RegulatoryComplianceSupportingDocumentsStep;
  readonly supportingDocumentTypes: RegulatoryComplianceSupportingDocumentTypesStep;
}

export interface RegulatoryComplianceBundlesStep {
  (sid: string | number | bigint): RegulatoryComplianceBundlesIdStep;
  /** POST /v2/RegulatoryCompliance/Bundles */
  create(parameters: BundleCreateParameters, options?: CallOptions): Promise<Bundle>;
  /** GET /v2/RegulatoryCompliance/Bundles */
  list(parameters?: BundleListParameters | null, options?: CallOptions): Promise<Bundle[]>;
  stream(parameters?: BundleListParameters | null, options?: StreamOptions): AsyncGenerator<Bundle, void, undefined>;
  /** GET /v2/RegulatoryCompliance/Bundles */
  page(parameters?: BundlePageParameters | null, options?: CallOptions): Promise<BundlePage>;
}

export interface RegulatoryComplianceBundlesIdStep {
  /** GET /v2/RegulatoryCompliance/Bundles/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Bundle>;
  /** POST /v2/RegulatoryCompliance/Bundles/{Sid} */
  update(parameters?: BundleUpdateParameters | null, options?: CallOptions): Promise<Bundle>;
  /** DELETE /v2/RegulatoryCompliance/Bundles/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly bundleCopies: RegulatoryComplianceBundlesIdBundleCopiesStep;
  readonly evaluations: RegulatoryComplianceBundlesIdEvaluationsStep;
  readonly itemAssignments: RegulatoryComplianceBundlesIdItemAssignmentsStep;
  readonly replaceItems: RegulatoryComplianceBundlesIdReplaceItemsStep;
}

export interface RegulatoryComplianceBundlesIdBundleCopiesStep {
  /** POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies */
  create(parameters?: BundleCopyCreateParameters | null, options?: CallOptions): Promise<BundleCopy>;
  /** GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies */
  list(parameters?: BundleCopyListParameters | null, options?: CallOptions): Promise<BundleCopy[]>;
  stream(parameters?: BundleCopyListParameters | null, options?: StreamOptions): AsyncGenerator<BundleCopy, void, undefined>;
  /** GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies */
  page(parameters?: BundleCopyPageParameters | null, options?: CallOptions): Promise<BundleCopyPage>;
}

export interface RegulatoryComplianceBundlesIdEvaluationsStep {
  (sid: string | number | bigint): RegulatoryComplianceBundlesIdEvaluationsIdStep;
  /** POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations */
  create(parameters?: null, options?: CallOptions): Promise<Evaluation>;
  /** GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations */
  list(parameters?: EvaluationListParameters | null, options?: CallOptions): Promise<Evaluation[]>;
  stream(parameters?: EvaluationListParameters | null, options?: StreamOptions): AsyncGenerator<Evaluation, void, undefined>;
  /** GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations */
  page(parameters?: EvaluationPageParameters | null, options?: CallOptions): Promise<EvaluationPage>;
}

export interface RegulatoryComplianceBundlesIdEvaluationsIdStep {
  /** GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Evaluation>;
}

export interface RegulatoryComplianceBundlesIdItemAssignmentsStep {
  (sid: string | number | bigint): RegulatoryComplianceBundlesIdItemAssignmentsIdStep;
  /** POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments */
  create(parameters: ItemAssignmentCreateParameters, options?: CallOptions): Promise<ItemAssignment>;
  /** GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments */
  list(parameters?: ItemAssignmentListParameters | null, options?: CallOptions): Promise<ItemAssignment[]>;
  stream(parameters?: ItemAssignmentListParameters | null, options?: StreamOptions): AsyncGenerator<ItemAssignment, void, undefined>;
  /** GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments */
  page(parameters?: ItemAssignmentPageParameters | null, options?: CallOptions): Promise<ItemAssignmentPage>;
}

export interface RegulatoryComplianceBundlesIdItemAssignmentsIdStep {
  /** GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ItemAssignment>;
  /** DELETE /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface RegulatoryComplianceBundlesIdReplaceItemsStep {
  /** POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/ReplaceItems */
  create(parameters: ReplaceItemsCreateParameters, options?: CallOptions): Promise<ReplaceItems>;
}

export interface RegulatoryComplianceEndUsersStep {
  (sid: string | number | bigint): RegulatoryComplianceEndUsersIdStep;
  /** POST /v2/RegulatoryCompliance/EndUsers */
  create(parameters: EndUserCreateParameters, options?: CallOptions): Promise<EndUser>;
  /** GET /v2/RegulatoryCompliance/EndUsers */
  list(parameters?: EndUserListParameters | null, options?: CallOptions): Promise<EndUser[]>;
  stream(parameters?: EndUserListParameters | null, options?: StreamOptions): AsyncGenerator<EndUser, void, undefined>;
  /** GET /v2/RegulatoryCompliance/EndUsers */
  page(parameters?: EndUserPageParameters | null, options?: CallOptions): Promise<EndUserPage>;
}

export interface RegulatoryComplianceEndUsersIdStep {
  /** GET /v2/RegulatoryCompliance/EndUsers/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<EndUser>;
  /** POST /v2/RegulatoryCompliance/EndUsers/{Sid} */
  update(parameters?: EndUserUpdateParameters | null, options?: CallOptions): Promise<EndUser>;
  /** DELETE /v2/RegulatoryCompliance/EndUsers/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface RegulatoryComplianceEndUserTypesStep {
  (sid: string | number | bigint): RegulatoryComplianceEndUserTypesIdStep;
  /** GET /v2/RegulatoryCompliance/EndUserTypes */
  list(parameters?: EndUserTypeListParameters | null, options?: CallOptions): Promise<EndUserType[]>;
  stream(parameters?: EndUserTypeListParameters | null, options?: StreamOptions): AsyncGenerator<EndUserType, void, undefined>;
  /** GET /v2/RegulatoryCompliance/EndUserTypes */
  page(parameters?: EndUserTypePageParameters | null, options?: CallOptions): Promise<EndUserTypePage>;
}

export interface RegulatoryComplianceEndUserTypesIdStep {
  /** GET /v2/RegulatoryCompliance/EndUserTypes/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<EndUserType>;
}

export interface RegulatoryComplianceRegulationsStep {
  (sid: string | number | bigint): RegulatoryComplianceRegulationsIdStep;
  /** GET /v2/RegulatoryCompliance/Regulations */
  list(parameters?: RegulationListParameters | null, options?: CallOptions): Promise<Regulation[]>;
  stream(parameters?: RegulationListParameters | null, options?: StreamOptions): AsyncGenerator<Regulation, void, undefined>;
  /** GET /v2/RegulatoryCompliance/Regulations */
  page(parameters?: RegulationPageParameters | null, options?: CallOptions): Promise<RegulationPage>;
}

export interface RegulatoryComplianceRegulationsIdStep {
  /** GET /v2/RegulatoryCompliance/Regulations/{Sid} */
  fetch(parameters?: RegulationFetchParameters | null, options?: CallOptions): Promise<Regulation>;
}

export interface RegulatoryComplianceSupportingDocumentsStep {
  (sid: string | number | bigint): RegulatoryComplianceSupportingDocumentsIdStep;
  /** POST /v2/RegulatoryCompliance/SupportingDocuments */
  create(parameters: SupportingDocumentCreateParameters, options?: CallOptions): Promise<SupportingDocument>;
  /** GET /v2/RegulatoryCompliance/SupportingDocuments */
  list(parameters?: SupportingDocumentListParameters | null, options?: CallOptions): Promise<SupportingDocument[]>;
  stream(parameters?: SupportingDocumentListParameters | null, options?: StreamOptions): AsyncGenerator<SupportingDocument, void, undefined>;
  /** GET /v2/RegulatoryCompliance/SupportingDocuments */
  page(parameters?: SupportingDocumentPageParameters | null, options?: CallOptions): Promise<SupportingDocumentPage>;
}

export interface RegulatoryComplianceSupportingDocumentsIdStep {
  /** GET /v2/RegulatoryCompliance/SupportingDocuments/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<SupportingDocument>;
  /** POST /v2/RegulatoryCompliance/SupportingDocuments/{Sid} */
  update(parameters?: SupportingDocumentUpdateParameters | null, options?: CallOptions): Promise<SupportingDocument>;
  /** DELETE /v2/RegulatoryCompliance/SupportingDocuments/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface RegulatoryComplianceSupportingDocumentTypesStep {
  (sid: string | number | bigint): RegulatoryComplianceSupportingDocumentTypesIdStep;
  /** GET /v2/RegulatoryCompliance/SupportingDocumentTypes */
  list(parameters?: SupportingDocumentTypeListParameters | null, options?: CallOptions): Promise<SupportingDocumentType[]>;
  stream(parameters?: SupportingDocumentTypeListParameters | null, options?: StreamOptions): AsyncGenerator<SupportingDocumentType, void, undefined>;
  /** GET /v2/RegulatoryCompliance/SupportingDocumentTypes */
  page(parameters?: SupportingDocumentTypePageParameters | null, options?: CallOptions): Promise<SupportingDocumentTypePage>;
}

export interface RegulatoryComplianceSupportingDocumentTypesIdStep {
  /** GET /v2/RegulatoryCompliance/SupportingDocumentTypes/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<SupportingDocumentType>;
}

export interface BundleCloneStep {
  (bundleSid: string | number | bigint): BundleCloneIdStep;
}

export interface BundleCloneIdStep {
  /** POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/Clones */
  create(parameters: BundleCloneCreateParameters, options?: CallOptions): Promise<BundleClone>;
}

export interface HostedNumberOrdersStep {
  (sid: string | number | bigint): HostedNumberOrdersIdStep;
  /** POST /v2/HostedNumber/Orders */
  create(parameters: HostedNumberOrderCreateParameters, options?: CallOptions): Promise<HostedNumberOrder>;
  /** GET /v2/HostedNumber/Orders */
  list(parameters?: HostedNumberOrderListParameters | null, options?: CallOptions): Promise<HostedNumberOrder[]>;
  stream(parameters?: HostedNumberOrderListParameters | null, options?: StreamOptions): AsyncGenerator<HostedNumberOrder, void, undefined>;
  /** GET /v2/HostedNumber/Orders */
  page(parameters?: HostedNumberOrderPageParameters | null, options?: CallOptions): Promise<HostedNumberOrderPage>;
}

export interface HostedNumberOrdersIdStep {
  /** GET /v2/HostedNumber/Orders/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<HostedNumberOrder>;
  /** POST /v2/HostedNumber/Orders/{Sid} */
  update(parameters: HostedNumberOrderUpdateParameters, options?: CallOptions): Promise<HostedNumberOrder>;
  /** DELETE /v2/HostedNumber/Orders/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ApplicationsStep {
  (sid: string | number | bigint): ApplicationsIdStep;
  /** GET /v2/ShortCodes/Applications */
  list(parameters?: ShortCodeApplicationsListParameters | null, options?: CallOptions): Promise<ShortCodeApplications[]>;
  stream(parameters?: ShortCodeApplicationsListParameters | null, options?: StreamOptions): AsyncGenerator<ShortCodeApplications, void, undefined>;
  /** GET /v2/ShortCodes/Applications */
  page(parameters?: ShortCodeApplicationsPageParameters | null, options?: CallOptions): Promise<ShortCodeApplicationsPage>;
  /** POST /v2/ShortCodes/Applications */
  create(parameters: ShortCodeApplicationCreateParameters, options?: CallOptions): Promise<ShortCodeApplication>;
}

export interface ApplicationsIdStep {
  /** GET /v2/ShortCodes/Applications/{sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ShortCodeApplication>;
}
