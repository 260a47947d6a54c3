// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of trusthub.v1.compliance_inquiry. */
export interface ComplianceInquiry extends AnyRecord {
  inquiry_id: string | null;
  readonly inquiryId: string | null;
  inquiry_session_token: string | null;
  readonly inquirySessionToken: string | null;
  customer_id: string | null;
  readonly customerId: string | null;
  url: string | null;
}

/** What trusthub.v1.compliance_inquiry.create takes. */
export interface ComplianceInquiryCreateParameters {
  notificationEmail?: string | null;
  themeSetId?: string | null;
  primaryProfileSid?: string | null;
}

/** What trusthub.v1.compliance_inquiry.update takes. */
export interface ComplianceInquiryUpdateParameters {
  primaryProfileSid: string;
  themeSetId?: string | null;
}

/** A record of trusthub.v1.compliance_registration. */
export interface ComplianceRegistration extends AnyRecord {
  inquiry_id: string | null;
  readonly inquiryId: string | null;
  inquiry_session_token: string | null;
  readonly inquirySessionToken: string | null;
  registration_id: string | null;
  readonly registrationId: string | null;
  url: string | null;
}

/** What trusthub.v1.compliance_registration.create takes. */
export interface ComplianceRegistrationCreateParameters {
  endUserType: 'Individual' | 'Business';
  phoneNumberType: 'local' | 'national' | 'mobile' | 'toll-free';
  businessIdentityType?: 'direct_customer' | 'isv_reseller_or_partner' | 'unknown' | null;
  businessRegistrationAuthority?: 'UK:CRN' | 'US:EIN' | 'CA:CBN' | 'AU:ACN' | 'Other' | null;
  businessLegalName?: string | null;
  notificationEmail?: string | null;
  acceptedNotificationReceipt?: boolean | 'true' | 'false' | null;
  businessRegistrationNumber?: string | null;
  businessWebsiteUrl?: string | null;
  friendlyName?: string | null;
  authorizedRepresentative1FirstName?: string | null;
  authorizedRepresentative1LastName?: string | null;
  authorizedRepresentative1Phone?: string | null;
  authorizedRepresentative1Email?: string | null;
  authorizedRepresentative1DateOfBirth?: string | null;
  addressStreet?: string | null;
  addressStreetSecondary?: string | null;
  addressCity?: string | null;
  addressSubdivision?: string | null;
  addressPostalCode?: string | null;
  addressCountryCode?: string | null;
  emergencyAddressStreet?: string | null;
  emergencyAddressStreetSecondary?: string | null;
  emergencyAddressCity?: string | null;
  emergencyAddressSubdivision?: string | null;
  emergencyAddressPostalCode?: string | null;
  emergencyAddressCountryCode?: string | null;
  useAddressAsEmergencyAddress?: boolean | 'true' | 'false' | null;
  fileName?: string | null;
  file?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  dateOfBirth?: string | null;
  individualEmail?: string | null;
  individualPhone?: string | null;
  isIsvEmbed?: boolean | 'true' | 'false' | null;
  isvRegisteringForSelfOrTenant?: string | null;
  statusCallbackUrl?: string | null;
  themeSetId?: string | null;
}

/** What trusthub.v1.compliance_registration.update takes. */
export interface ComplianceRegistrationUpdateParameters {
  isIsvEmbed?: boolean | 'true' | 'false' | null;
  themeSetId?: string | null;
}

/** A record of trusthub.v1.compliance_tollfree_inquiry. */
export interface ComplianceTollfreeInquiry extends AnyRecord {
  inquiry_id: string | null;
  readonly inquiryId: string | null;
  inquiry_session_token: string | null;
  readonly inquirySessionToken: string | null;
  registration_id: string | null;
  readonly registrationId: string | null;
  url: string | null;
}

/** What trusthub.v1.compliance_tollfree_inquiry.create takes. */
export interface ComplianceTollfreeInquiryCreateParameters {
  tollfreePhoneNumber: string;
  notificationEmail: string;
  customerProfileSid?: string | null;
  businessName?: string | null;
  businessWebsite?: string | null;
  useCaseCategories?: string | ReadonlyArray<string> | null;
  useCaseSummary?: string | null;
  productionMessageSample?: string | null;
  optInImageUrls?: string | ReadonlyArray<string> | null;
  optInType?: 'VERBAL' | 'WEB_FORM' | 'PAPER_FORM' | 'VIA_TEXT' | 'MOBILE_QR_CODE' | null;
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
  themeSetId?: string | null;
  skipMessagingUseCase?: boolean | 'true' | 'false' | null;
  businessRegistrationNumber?: string | null;
  businessRegistrationAuthority?: string | null;
  businessRegistrationCountry?: string | null;
  businessType?: 'PRIVATE_PROFIT' | 'PUBLIC_PROFIT' | 'NON_PROFIT' | 'SOLE_PROPRIETOR' | 'GOVERNMENT' | null;
  doingBusinessAs?: string | null;
  optInConfirmationMessage?: string | null;
  helpMessageSample?: string | null;
  privacyPolicyUrl?: string | null;
  termsAndConditionsUrl?: string | null;
  ageGatedContent?: boolean | 'true' | 'false' | null;
  externalReferenceId?: string | null;
  optInKeywords?: string | ReadonlyArray<string> | null;
  vettingId?: string | null;
  vettingProvider?: string | null;
}

/** A record of trusthub.v1.customer_profile. */
export interface CustomerProfile extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  policy_sid: string | null;
  readonly policySid: string | null;
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
  errors: any[] | null;
}

/** What trusthub.v1.customer_profile.create takes. */
export interface CustomerProfileCreateParameters {
  friendlyName: string;
  email: string;
  policySid: string;
  statusCallback?: string | null;
}

/** What trusthub.v1.customer_profile.list takes. */
export interface CustomerProfileListParameters {
  status?: 'draft' | 'pending-review' | 'in-review' | 'twilio-rejected' | 'twilio-approved' | null;
  friendlyName?: string | null;
  policySid?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trusthub.v1.customer_profile.page takes. */
export interface CustomerProfilePageParameters {
  status?: 'draft' | 'pending-review' | 'in-review' | 'twilio-rejected' | 'twilio-approved' | null;
  friendlyName?: string | null;
  policySid?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trusthub.v1.customer_profile.page gives. */
export interface CustomerProfilePage {
  results: CustomerProfile[];
  [member: string]: any;
}

/** What trusthub.v1.customer_profile.update takes. */
export interface CustomerProfileUpdateParameters {
  status?: 'draft' | 'pending-review' | 'in-review' | 'twilio-rejected' | 'twilio-approved' | null;
  statusCallback?: string | null;
  friendlyName?: string | null;
  email?: string | null;
}

/** A record of trusthub.v1.customer_profile_channel_endpoint_assignment. */
export interface CustomerProfileChannelEndpointAssignment extends AnyRecord {
  sid: string | null;
  customer_profile_sid: string | null;
  readonly customerProfileSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  channel_endpoint_type: string | null;
  readonly channelEndpointType: string | null;
  channel_endpoint_sid: string | null;
  readonly channelEndpointSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
}

/** What trusthub.v1.customer_profile_channel_endpoint_assignment.create takes. */
export interface CustomerProfileChannelEndpointAssignmentCreateParameters {
  channelEndpointType: string;
  channelEndpointSid: string;
}

/** What trusthub.v1.customer_profile_channel_endpoint_assignment.list takes. */
export interface CustomerProfileChannelEndpointAssignmentListParameters {
  channelEndpointSid?: string | null;
  channelEndpointSids?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trusthub.v1.customer_profile_channel_endpoint_assignment.page takes. */
export interface CustomerProfileChannelEndpointAssignmentPageParameters {
  channelEndpointSid?: string | null;
  channelEndpointSids?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trusthub.v1.customer_profile_channel_endpoint_assignment.page gives. */
export interface CustomerProfileChannelEndpointAssignmentPage {
  results: CustomerProfileChannelEndpointAssignment[];
  [member: string]: any;
}

/** A record of trusthub.v1.customer_profile_entity_assignment. */
export interface CustomerProfileEntityAssignment extends AnyRecord {
  sid: string | null;
  customer_profile_sid: string | null;
  readonly customerProfileSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  object_sid: string | null;
  readonly objectSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
}

/** What trusthub.v1.customer_profile_entity_assignment.create takes. */
export interface CustomerProfileEntityAssignmentCreateParameters {
  objectSid: string;
}

/** What trusthub.v1.customer_profile_entity_assignment.list takes. */
export interface CustomerProfileEntityAssignmentListParameters {
  objectType?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trusthub.v1.customer_profile_entity_assignment.page takes. */
export interface CustomerProfileEntityAssignmentPageParameters {
  objectType?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trusthub.v1.customer_profile_entity_assignment.page gives. */
export interface CustomerProfileEntityAssignmentPage {
  results: CustomerProfileEntityAssignment[];
  [member: string]: any;
}

/** A record of trusthub.v1.customer_profile_evaluation. */
export interface CustomerProfileEvaluation extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  policy_sid: string | null;
  readonly policySid: string | null;
  customer_profile_sid: string | null;
  readonly customerProfileSid: string | null;
  status: string | null;
  results: any[] | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
}

/** What trusthub.v1.customer_profile_evaluation.create takes. */
export interface CustomerProfileEvaluationCreateParameters {
  policySid: string;
}

/** What trusthub.v1.customer_profile_evaluation.list takes. */
export interface CustomerProfileEvaluationListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trusthub.v1.customer_profile_evaluation.page takes. */
export interface CustomerProfileEvaluationPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trusthub.v1.customer_profile_evaluation.page gives. */
export interface CustomerProfileEvaluationPage {
  results: CustomerProfileEvaluation[];
  [member: string]: any;
}

/** A record of trusthub.v1.end_user. */
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

/** What trusthub.v1.end_user.create takes. */
export interface EndUserCreateParameters {
  friendlyName: string;
  type: string;
  attributes?: any;
}

/** What trusthub.v1.end_user.list takes. */
export interface EndUserListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trusthub.v1.end_user.page takes. */
export interface EndUserPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trusthub.v1.end_user.page gives. */
export interface EndUserPage {
  results: EndUser[];
  [member: string]: any;
}

/** What trusthub.v1.end_user.update takes. */
export interface EndUserUpdateParameters {
  friendlyName?: string | null;
  attributes?: any;
}

/** A record of trusthub.v1.end_user_type. */
export interface EndUserType extends AnyRecord {
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  machine_name: string | null;
  readonly machineName: string | null;
  fields: any[] | null;
  url: string | null;
}

/** What trusthub.v1.end_user_type.list takes. */
export interface EndUserTypeListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trusthub.v1.end_user_type.page takes. */
export interface EndUserTypePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trusthub.v1.end_user_type.page gives. */
export interface EndUserTypePage {
  end_user_types: EndUserType[];
  [member: string]: any;
}

/** A record of trusthub.v1.policies. */
export interface Policies extends AnyRecord {
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  requirements: any;
  url: string | null;
}

/** What trusthub.v1.policies.list takes. */
export interface PoliciesListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trusthub.v1.policies.page takes. */
export interface PoliciesPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trusthub.v1.policies.page gives. */
export interface PoliciesPage {
  results: Policies[];
  [member: string]: any;
}

/** A record of trusthub.v1.supporting_document. */
export interface SupportingDocument extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  mime_type: string | null;
  readonly mimeType: string | null;
  status: string | null;
  type: string | null;
  attributes: any;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What trusthub.v1.supporting_document.create takes. */
export interface SupportingDocumentCreateParameters {
  friendlyName: string;
  type: string;
  attributes?: any;
}

/** What trusthub.v1.supporting_document.list takes. */
export interface SupportingDocumentListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trusthub.v1.supporting_document.page takes. */
export interface SupportingDocumentPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trusthub.v1.supporting_document.page gives. */
export interface SupportingDocumentPage {
  results: SupportingDocument[];
  [member: string]: any;
}

/** What trusthub.v1.supporting_document.update takes. */
export interface SupportingDocumentUpdateParameters {
  friendlyName?: string | null;
  attributes?: any;
}

/** A record of trusthub.v1.supporting_document_type. */
export interface SupportingDocumentType extends AnyRecord {
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  machine_name: string | null;
  readonly machineName: string | null;
  fields: any[] | null;
  url: string | null;
}

/** What trusthub.v1.supporting_document_type.list takes. */
export interface SupportingDocumentTypeListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trusthub.v1.supporting_document_type.page takes. */
export interface SupportingDocumentTypePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trusthub.v1.supporting_document_type.page gives. */
export interface SupportingDocumentTypePage {
  supporting_document_types: SupportingDocumentType[];
  [member: string]: any;
}

/** A record of trusthub.v1.trust_product. */
export interface TrustProduct extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  policy_sid: string | null;
  readonly policySid: string | null;
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
  errors: any[] | null;
}

/** What trusthub.v1.trust_product.create takes. */
export interface TrustProductCreateParameters {
  friendlyName: string;
  email: string;
  policySid: string;
  statusCallback?: string | null;
}

/** What trusthub.v1.trust_product.list takes. */
export interface TrustProductListParameters {
  status?: 'draft' | 'pending-review' | 'in-review' | 'twilio-rejected' | 'twilio-approved' | null;
  friendlyName?: string | null;
  policySid?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trusthub.v1.trust_product.page takes. */
export interface TrustProductPageParameters {
  status?: 'draft' | 'pending-review' | 'in-review' | 'twilio-rejected' | 'twilio-approved' | null;
  friendlyName?: string | null;
  policySid?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trusthub.v1.trust_product.page gives. */
export interface TrustProductPage {
  results: TrustProduct[];
  [member: string]: any;
}

/** What trusthub.v1.trust_product.update takes. */
export interface TrustProductUpdateParameters {
  status?: 'draft' | 'pending-review' | 'in-review' | 'twilio-rejected' | 'twilio-approved' | null;
  statusCallback?: string | null;
  friendlyName?: string | null;
  email?: string | null;
}

/** A record of trusthub.v1.trust_product_channel_endpoint_assignment. */
export interface TrustProductChannelEndpointAssignment extends AnyRecord {
  sid: string | null;
  trust_product_sid: string | null;
  readonly trustProductSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  channel_endpoint_type: string | null;
  readonly channelEndpointType: string | null;
  channel_endpoint_sid: string | null;
  readonly channelEndpointSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
}

/** What trusthub.v1.trust_product_channel_endpoint_assignment.create takes. */
export interface TrustProductChannelEndpointAssignmentCreateParameters {
  channelEndpointType: string;
  channelEndpointSid: string;
}

/** What trusthub.v1.trust_product_channel_endpoint_assignment.list takes. */
export interface TrustProductChannelEndpointAssignmentListParameters {
  channelEndpointSid?: string | null;
  channelEndpointSids?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trusthub.v1.trust_product_channel_endpoint_assignment.page takes. */
export interface TrustProductChannelEndpointAssignmentPageParameters {
  channelEndpointSid?: string | null;
  channelEndpointSids?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trusthub.v1.trust_product_channel_endpoint_assignment.page gives. */
export interface TrustProductChannelEndpointAssignmentPage {
  results: TrustProductChannelEndpointAssignment[];
  [member: string]: any;
}

/** A record of trusthub.v1.trust_product_entity_assignment. */
export interface TrustProductEntityAssignment extends AnyRecord {
  sid: string | null;
  trust_product_sid: string | null;
  readonly trustProductSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  object_sid: string | null;
  readonly objectSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
}

/** What trusthub.v1.trust_product_entity_assignment.create takes. */
export interface TrustProductEntityAssignmentCreateParameters {
  objectSid: string;
}

/** What trusthub.v1.trust_product_entity_assignment.list takes. */
export interface TrustProductEntityAssignmentListParameters {
  objectType?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trusthub.v1.trust_product_entity_assignment.page takes. */
export interface TrustProductEntityAssignmentPageParameters {
  objectType?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trusthub.v1.trust_product_entity_assignment.page gives. */
export interface TrustProductEntityAssignmentPage {
  results: TrustProductEntityAssignment[];
  [member: string]: any;
}

/** A record of trusthub.v1.trust_product_evaluation. */
export interface TrustProductEvaluation extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  policy_sid: string | null;
  readonly policySid: string | null;
  trust_product_sid: string | null;
  readonly trustProductSid: string | null;
  status: string | null;
  results: any[] | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
}

/** What trusthub.v1.trust_product_evaluation.create takes. */
export interface TrustProductEvaluationCreateParameters {
  policySid: string;
}

/** What trusthub.v1.trust_product_evaluation.list takes. */
export interface TrustProductEvaluationListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What trusthub.v1.trust_product_evaluation.page takes. */
export interface TrustProductEvaluationPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What trusthub.v1.trust_product_evaluation.page gives. */
export interface TrustProductEvaluationPage {
  results: TrustProductEvaluation[];
  [member: string]: any;
}

export interface VersionStep {
  readonly complianceInquiries: ComplianceInquiriesStep;
  readonly complianceRegistrationInquiries: ComplianceRegistrationInquiriesStep;
  readonly complianceTollfreeInquiries: ComplianceTollfreeInquiriesStep;
  readonly customerProfiles: CustomerProfilesStep;
  readonly endUsers: EndUsersStep;
  readonly endUserTypes: EndUserTypesStep;
  readonly policies: PoliciesStep;
  readonly supportingDocuments: SupportingDocumentsStep;
  readonly supportingDocumentTypes: SupportingDocumentTypesStep;
  readonly trustProducts: TrustProductsStep;
}

export interface ComplianceInquiriesStep {
  (customerId: string | number | bigint): ComplianceInquiriesIdStep;
  /** POST /v1/ComplianceInquiries/Customers/Initialize */
  create(parameters?: ComplianceInquiryCreateParameters | null, options?: CallOptions): Promise<ComplianceInquiry>;
}

export interface ComplianceInquiriesIdStep {
  /** POST /v1/ComplianceInquiries/Customers/{CustomerId}/Initialize */
  update(parameters: ComplianceInquiryUpdateParameters, options?: CallOptions): Promise<ComplianceInquiry>;
}

export interface ComplianceRegistrationInquiriesStep {
  (registrationId: string | number | bigint): ComplianceRegistrationInquiriesIdStep;
  /** POST /v1/ComplianceInquiries/Registration/RegulatoryCompliance/GB/Initialize */
  create(parameters: ComplianceRegistrationCreateParameters, options?: CallOptions): Promise<ComplianceRegistration>;
}

export interface ComplianceRegistrationInquiriesIdStep {
  /** POST /v1/ComplianceInquiries/Registration/{RegistrationId}/RegulatoryCompliance/GB/Initialize */
  update(parameters?: ComplianceRegistrationUpdateParameters | null, options?: CallOptions): Promise<ComplianceRegistration>;
}

export interface ComplianceTollfreeInquiriesStep {
  /** POST /v1/ComplianceInquiries/Tollfree/Initialize */
  create(parameters: ComplianceTollfreeInquiryCreateParameters, options?: CallOptions): Promise<ComplianceTollfreeInquiry>;
}

export interface CustomerProfilesStep {
  (sid: string | number | bigint): CustomerProfilesIdStep;
  /** POST /v1/CustomerProfiles */
  create(parameters: CustomerProfileCreateParameters, options?: CallOptions): Promise<CustomerProfile>;
  /** GET /v1/CustomerProfiles */
  list(parameters?: CustomerProfileListParameters | null, options?: CallOptions): Promise<CustomerProfile[]>;
  stream(parameters?: CustomerProfileListParameters | null, options?: StreamOptions): AsyncGenerator<CustomerProfile, void, undefined>;
  /** GET /v1/CustomerProfiles */
  page(parameters?: CustomerProfilePageParameters | null, options?: CallOptions): Promise<CustomerProfilePage>;
}

export interface CustomerProfilesIdStep {
  /** GET /v1/CustomerProfiles/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<CustomerProfile>;
  /** POST /v1/CustomerProfiles/{Sid} */
  update(parameters?: CustomerProfileUpdateParameters | null, options?: CallOptions): Promise<CustomerProfile>;
  /** DELETE /v1/CustomerProfiles/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly customerProfilesChannelEndpointAssignment: CustomerProfilesIdCustomerProfilesChannelEndpointAssignmentStep;
  readonly entityAssignments: CustomerProfilesIdEntityAssignmentsStep;
  readonly customerProfilesEntityAssignments: CustomerProfilesIdEntityAssignmentsStep;
  readonly customerProfilesEvaluations: CustomerProfilesIdCustomerProfilesEvaluationsStep;
}

export interface CustomerProfilesIdCustomerProfilesChannelEndpointAssignmentStep {
  (sid: string | number | bigint): CustomerProfilesIdCustomerProfilesChannelEndpointAssignmentIdStep;
  /** POST /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments */
  create(parameters: CustomerProfileChannelEndpointAssignmentCreateParameters, options?: CallOptions): Promise<CustomerProfileChannelEndpointAssignment>;
  /** GET /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments */
  list(parameters?: CustomerProfileChannelEndpointAssignmentListParameters | null, options?: CallOptions): Promise<CustomerProfileChannelEndpointAssignment[]>;
  stream(parameters?: CustomerProfileChannelEndpointAssignmentListParameters | null, options?: StreamOptions): AsyncGenerator<CustomerProfileChannelEndpointAssignment, void, undefined>;
  /** GET /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments */
  page(parameters?: CustomerProfileChannelEndpointAssignmentPageParameters | null, options?: CallOptions): Promise<CustomerProfileChannelEndpointAssignmentPage>;
}

export interface CustomerProfilesIdCustomerProfilesChannelEndpointAssignmentIdStep {
  /** GET /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<CustomerProfileChannelEndpointAssignment>;
  /** DELETE /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface CustomerProfilesIdEntityAssignmentsStep {
  (sid: string | number | bigint): CustomerProfilesIdEntityAssignmentsIdStep;
  /** POST /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments */
  create(parameters: CustomerProfileEntityAssignmentCreateParameters, options?: CallOptions): Promise<CustomerProfileEntityAssignment>;
  /** GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments */
  list(parameters?: CustomerProfileEntityAssignmentListParameters | null, options?: CallOptions): Promise<CustomerProfileEntityAssignment[]>;
  stream(parameters?: CustomerProfileEntityAssignmentListParameters | null, options?: StreamOptions): AsyncGenerator<CustomerProfileEntityAssignment, void, undefined>;
  /** GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments */
  page(parameters?: CustomerProfileEntityAssignmentPageParameters | null, options?: CallOptions): Promise<CustomerProfileEntityAssignmentPage>;
}

export interface CustomerProfilesIdEntityAssignmentsIdStep {
  /** GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<CustomerProfileEntityAssignment>;
  /** DELETE /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface CustomerProfilesIdCustomerProfilesEvaluationsStep {
  (sid: string | number | bigint): CustomerProfilesIdCustomerProfilesEvaluationsIdStep;
  /** POST /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations */
  create(parameters: CustomerProfileEvaluationCreateParameters, options?: CallOptions): Promise<CustomerProfileEvaluation>;
  /** GET /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations */
  list(parameters?: CustomerProfileEvaluationListParameters | null, options?: CallOptions): Promise<CustomerProfileEvaluation[]>;
  stream(parameters?: CustomerProfileEvaluationListParameters | null, options?: StreamOptions): AsyncGenerator<CustomerProfileEvaluation, void, undefined>;
  /** GET /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations */
  page(parameters?: CustomerProfileEvaluationPageParameters | null, options?: CallOptions): Promise<CustomerProfileEvaluationPage>;
}

export interface CustomerProfilesIdCustomerProfilesEvaluationsIdStep {
  /** GET /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<CustomerProfileEvaluation>;
}

export interface EndUsersStep {
  (sid: string | number | bigint): EndUsersIdStep;
  /** POST /v1/EndUsers */
  create(parameters: EndUserCreateParameters, options?: CallOptions): Promise<EndUser>;
  /** GET /v1/EndUsers */
  list(parameters?: EndUserListParameters | null, options?: CallOptions): Promise<EndUser[]>;
  stream(parameters?: EndUserListParameters | null, options?: StreamOptions): AsyncGenerator<EndUser, void, undefined>;
  /** GET /v1/EndUsers */
  page(parameters?: EndUserPageParameters | null, options?: CallOptions): Promise<EndUserPage>;
}

export interface EndUsersIdStep {
  /** GET /v1/EndUsers/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<EndUser>;
  /** POST /v1/EndUsers/{Sid} */
  update(parameters?: EndUserUpdateParameters | null, options?: CallOptions): Promise<EndUser>;
  /** DELETE /v1/EndUsers/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface EndUserTypesStep {
  (sid: string | number | bigint): EndUserTypesIdStep;
  /** GET /v1/EndUserTypes */
  list(parameters?: EndUserTypeListParameters | null, options?: CallOptions): Promise<EndUserType[]>;
  stream(parameters?: EndUserTypeListParameters | null, options?: StreamOptions): AsyncGenerator<EndUserType, void, undefined>;
  /** GET /v1/EndUserTypes */
  page(parameters?: EndUserTypePageParameters | null, options?: CallOptions): Promise<EndUserTypePage>;
}

export interface EndUserTypesIdStep {
  /** GET /v1/EndUserTypes/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<EndUserType>;
}

export interface PoliciesStep {
  (sid: string | number | bigint): PoliciesIdStep;
  /** GET /v1/Policies */
  list(parameters?: PoliciesListParameters | null, options?: CallOptions): Promise<Policies[]>;
  stream(parameters?: PoliciesListParameters | null, options?: StreamOptions): AsyncGenerator<Policies, void, undefined>;
  /** GET /v1/Policies */
  page(parameters?: PoliciesPageParameters | null, options?: CallOptions): Promise<PoliciesPage>;
}

export interface PoliciesIdStep {
  /** GET /v1/Policies/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Policies>;
}

export interface SupportingDocumentsStep {
  (sid: string | number | bigint): SupportingDocumentsIdStep;
  /** POST /v1/SupportingDocuments */
  create(parameters: SupportingDocumentCreateParameters, options?: CallOptions): Promise<SupportingDocument>;
  /** GET /v1/SupportingDocuments */
  list(parameters?: SupportingDocumentListParameters | null, options?: CallOptions): Promise<SupportingDocument[]>;
  stream(parameters?: SupportingDocumentListParameters | null, options?: StreamOptions): AsyncGenerator<SupportingDocument, void, undefined>;
  /** GET /v1/SupportingDocuments */
  page(parameters?: SupportingDocumentPageParameters | null, options?: CallOptions): Promise<SupportingDocumentPage>;
}

export interface SupportingDocumentsIdStep {
  /** GET /v1/SupportingDocuments/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<SupportingDocument>;
  /** POST /v1/SupportingDocuments/{Sid} */
  update(parameters?: SupportingDocumentUpdateParameters | null, options?: CallOptions): Promise<SupportingDocument>;
  /** DELETE /v1/SupportingDocuments/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface SupportingDocumentTypesStep {
  (sid: string | number | bigint): SupportingDocumentTypesIdStep;
  /** GET /v1/SupportingDocumentTypes */
  list(parameters?: SupportingDocumentTypeListParameters | null, options?: CallOptions): Promise<SupportingDocumentType[]>;
  stream(parameters?: SupportingDocumentTypeListParameters | null, options?: StreamOptions): AsyncGenerator<SupportingDocumentType, void, undefined>;
  /** GET /v1/SupportingDocumentTypes */
  page(parameters?: SupportingDocumentTypePageParameters | null, options?: CallOptions): Promise<SupportingDocumentTypePage>;
}

export interface SupportingDocumentTypesIdStep {
  /** GET /v1/SupportingDocumentTypes/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<SupportingDocumentType>;
}

export interface TrustProductsStep {
  (sid: string | number | bigint): TrustProductsIdStep;
  /** POST /v1/TrustProducts */
  create(parameters: TrustProductCreateParameters, options?: CallOptions): Promise<TrustProduct>;
  /** GET /v1/TrustProducts */
  list(parameters?: TrustProductListParameters | null, options?: CallOptions): Promise<TrustProduct[]>;
  stream(parameters?: TrustProductListParameters | null, options?: StreamOptions): AsyncGenerator<TrustProduct, void, undefined>;
  /** GET /v1/TrustProducts */
  page(parameters?: TrustProductPageParameters | null, options?: CallOptions): Promise<TrustProductPage>;
}

export interface TrustProductsIdStep {
  /** GET /v1/TrustProducts/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<TrustProduct>;
  /** POST /v1/TrustProducts/{Sid} */
  update(parameters?: TrustProductUpdateParameters | null, options?: CallOptions): Promise<TrustProduct>;
  /** DELETE /v1/TrustProducts/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly trustProductsChannelEndpointAssignment: TrustProductsIdTrustProductsChannelEndpointAssignmentStep;
  readonly trustProductsEntityAssignments: TrustProductsIdTrustProductsEntityAssignmentsStep;
  readonly trustProductsEvaluations: TrustProductsIdTrustProductsEvaluationsStep;
}

export interface TrustProductsIdTrustProductsChannelEndpointAssignmentStep {
  (sid: string | number | bigint): TrustProductsIdTrustProductsChannelEndpointAssignmentIdStep;
  /** POST /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments */
  create(parameters: TrustProductChannelEndpointAssignmentCreateParameters, options?: CallOptions): Promise<TrustProductChannelEndpointAssignment>;
  /** GET /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments */
  list(parameters?: TrustProductChannelEndpointAssignmentListParameters | null, options?: CallOptions): Promise<TrustProductChannelEndpointAssignment[]>;
  stream(parameters?: TrustProductChannelEndpointAssignmentListParameters | null, options?: StreamOptions): AsyncGenerator<TrustProductChannelEndpointAssignment, void, undefined>;
  /** GET /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments */
  page(parameters?: TrustProductChannelEndpointAssignmentPageParameters | null, options?: CallOptions): Promise<TrustProductChannelEndpointAssignmentPage>;
}

export interface TrustProductsIdTrustProductsChannelEndpointAssignmentIdStep {
  /** GET /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<TrustProductChannelEndpointAssignment>;
  /** DELETE /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface TrustProductsIdTrustProductsEntityAssignmentsStep {
  (sid: string | number | bigint): TrustProductsIdTrustProductsEntityAssignmentsIdStep;
  /** POST /v1/TrustProducts/{TrustProductSid}/EntityAssignments */
  create(parameters: TrustProductEntityAssignmentCreateParameters, options?: CallOptions): Promise<TrustProductEntityAssignment>;
  /** GET /v1/TrustProducts/{TrustProductSid}/EntityAssignments */
  list(parameters?: TrustProductEntityAssignmentListParameters | null, options?: CallOptions): Promise<TrustProductEntityAssignment[]>;
  stream(parameters?: TrustProductEntityAssignmentListParameters | null, options?: StreamOptions): AsyncGenerator<TrustProductEntityAssignment, void, undefined>;
  /** GET /v1/TrustProducts/{TrustProductSid}/EntityAssignments */
  page(parameters?: TrustProductEntityAssignmentPageParameters | null, options?: CallOptions): Promise<TrustProductEntityAssignmentPage>;
}

export interface TrustProductsIdTrustProductsEntityAssignmentsIdStep {
  /** GET /v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<TrustProductEntityAssignment>;
  /** DELETE /v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface TrustProductsIdTrustProductsEvaluationsStep {
  (sid: string | number | bigint): TrustProductsIdTrustProductsEvaluationsIdStep;
  /** POST /v1/TrustProducts/{TrustProductSid}/Evaluations */
  create(parameters: TrustProductEvaluationCreateParameters, options?: CallOptions): Promise<TrustProductEvaluation>;
  /** GET /v1/TrustProducts/{TrustProductSid}/Evaluations */
  list(parameters?: TrustProductEvaluationListParameters | null, options?: CallOptions): Promise<TrustProductEvaluation[]>;
  stream(parameters?: TrustProductEvaluationListParameters | null, options?: StreamOptions): AsyncGenerator<TrustProductEvaluation, void, undefined>;
  /** GET /v1/TrustProducts/{TrustProductSid}/Evaluations */
  page(parameters?: TrustProductEvaluationPageParameters | null, options?: CallOptions): Promise<TrustProductEvaluationPage>;
}

export interface TrustProductsIdTrustProductsEvaluationsIdStep {
  /** GET /v1/TrustProducts/{TrustProductSid}/Evaluations/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<TrustProductEvaluation>;
}
