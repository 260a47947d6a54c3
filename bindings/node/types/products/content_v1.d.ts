// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of content.v1.approval_create. */
export interface ApprovalCreate extends AnyRecord {
  name: string | null;
  category: string | null;
  content_type: string | null;
  readonly contentType: string | null;
  status: string | null;
  rejection_reason: string | null;
  readonly rejectionReason: string | null;
  allow_category_change: boolean | null;
  readonly allowCategoryChange: boolean | null;
}

/** What content.v1.approval_create.create takes. */
export interface ApprovalCreateCreateParameters {
  contentApprovalRequest: object;
}

/** A record of content.v1.approval_fetch. */
export interface ApprovalFetch extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  whatsapp: { [member: string]: any } | null;
  url: string | null;
}

/** A record of content.v1.content. */
export interface Content extends AnyRecord {
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  language: string | null;
  variables: { [member: string]: any } | null;
  types: { [member: string]: any } | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What content.v1.content.create takes. */
export interface ContentCreateParameters {
  contentCreateRequest: object;
}

/** What content.v1.content.list takes. */
export interface ContentListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What content.v1.content.page takes. */
export interface ContentPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What content.v1.content.page gives. */
export interface ContentPage {
  contents: Content[];
  [member: string]: any;
}

/** What content.v1.content.update takes. */
export interface ContentUpdateParameters {
  contentUpdateRequest: object;
}

/** A record of content.v1.content_and_approvals. */
export interface ContentAndApprovals extends AnyRecord {
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  language: string | null;
  variables: { [member: string]: any } | null;
  types: { [member: string]: any } | null;
  approval_requests: { [member: string]: any } | null;
  readonly approvalRequests: { [member: string]: any } | null;
}

/** What content.v1.content_and_approvals.list takes. */
export interface ContentAndApprovalsListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What content.v1.content_and_approvals.page takes. */
export interface ContentAndApprovalsPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What content.v1.content_and_approvals.page gives. */
export interface ContentAndApprovalsPage {
  contents: ContentAndApprovals[];
  [member: string]: any;
}

/** A record of content.v1.legacy_content. */
export interface LegacyContent extends AnyRecord {
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  language: string | null;
  variables: { [member: string]: any } | null;
  types: { [member: string]: any } | null;
  legacy_template_name: string | null;
  readonly legacyTemplateName: string | null;
  legacy_body: string | null;
  readonly legacyBody: string | null;
  url: string | null;
}

/** What content.v1.legacy_content.list takes. */
export interface LegacyContentListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What content.v1.legacy_content.page takes. */
export interface LegacyContentPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What content.v1.legacy_content.page gives. */
export interface LegacyContentPage {
  contents: LegacyContent[];
  [member: string]: any;
}

export interface VersionStep {
  readonly contents: ContentsStep;
  readonly contentAndApprovals: ContentAndApprovalsStep;
  readonly legacyContents: LegacyContentsStep;
}

export interface ContentsStep {
  (contentSid: string | number | bigint): ContentsIdStep;
  /** POST /v1/Content */
  create(parameters: ContentCreateParameters, options?: CallOptions): Promise<Content>;
  /** GET /v1/Content */
  list(parameters?: ContentListParameters | null, options?: CallOptions): Promise<Content[]>;
  stream(parameters?: ContentListParameters | null, options?: StreamOptions): AsyncGenerator<Content, void, undefined>;
  /** GET /v1/Content */
  page(parameters?: ContentPageParameters | null, options?: CallOptions): Promise<ContentPage>;
}

export interface ContentsIdStep {
  /** GET /v1/Content/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Content>;
  /** PUT /v1/Content/{Sid} */
  update(parameters: ContentUpdateParameters, options?: CallOptions): Promise<Content>;
  /** DELETE /v1/Content/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly approvalCreate: ContentsIdApprovalCreateStep;
  readonly approvalFetch: ContentsIdApprovalFetchStep;
}

export interface ContentsIdApprovalCreateStep {
  /** POST /v1/Content/{ContentSid}/ApprovalRequests/whatsapp */
  create(parameters: ApprovalCreateCreateParameters, options?: CallOptions): Promise<ApprovalCreate>;
}

export interface ContentsIdApprovalFetchStep {
  (): ContentsIdApprovalFetchIdStep;
}

export interface ContentsIdApprovalFetchIdStep {
  /** GET /v1/Content/{Sid}/ApprovalRequests */
  fetch(parameters?: null, options?: CallOptions): Promise<ApprovalFetch>;
}

export interface ContentAndApprovalsStep {
  /** GET /v1/ContentAndApprovals */
  list(parameters?: ContentAndApprovalsListParameters | null, options?: CallOptions): Promise<ContentAndApprovals[]>;
  stream(parameters?: ContentAndApprovalsListParameters | null, options?: StreamOptions): AsyncGenerator<ContentAndApprovals, void, undefined>;
  /** GET /v1/ContentAndApprovals */
  page(parameters?: ContentAndApprovalsPageParameters | null, options?: CallOptions): Promise<ContentAndApprovalsPage>;
}

export interface LegacyContentsStep {
  /** GET /v1/LegacyContent */
  list(parameters?: LegacyContentListParameters | null, options?: CallOptions): Promise<LegacyContent[]>;
  stream(parameters?: LegacyContentListParameters | null, options?: StreamOptions): AsyncGenerator<LegacyContent, void, undefined>;
  /** GET /v1/LegacyContent */
  page(parameters?: LegacyContentPageParameters | null, options?: CallOptions): Promise<LegacyContentPage>;
}
