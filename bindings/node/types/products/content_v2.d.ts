// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of content.v2.content. */
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

/** What content.v2.content.list takes. */
export interface ContentListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  sortByDate?: string | null;
  sortByContentName?: string | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  contentName?: string | null;
  content?: string | null;
  language?: string | ReadonlyArray<string> | null;
  contentType?: string | ReadonlyArray<string> | null;
  channelEligibility?: string | ReadonlyArray<string> | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What content.v2.content.page takes. */
export interface ContentPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  sortByDate?: string | null;
  sortByContentName?: string | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  contentName?: string | null;
  content?: string | null;
  language?: string | ReadonlyArray<string> | null;
  contentType?: string | ReadonlyArray<string> | null;
  channelEligibility?: string | ReadonlyArray<string> | null;
  page?: number | bigint | null;
}

/** What content.v2.content.page gives. */
export interface ContentPage {
  contents: Content[];
  [member: string]: any;
}

/** A record of content.v2.content_and_approvals. */
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

/** What content.v2.content_and_approvals.list takes. */
export interface ContentAndApprovalsListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  sortByDate?: string | null;
  sortByContentName?: string | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  contentName?: string | null;
  content?: string | null;
  language?: string | ReadonlyArray<string> | null;
  contentType?: string | ReadonlyArray<string> | null;
  channelEligibility?: string | ReadonlyArray<string> | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What content.v2.content_and_approvals.page takes. */
export interface ContentAndApprovalsPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  sortByDate?: string | null;
  sortByContentName?: string | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  contentName?: string | null;
  content?: string | null;
  language?: string | ReadonlyArray<string> | null;
  contentType?: string | ReadonlyArray<string> | null;
  channelEligibility?: string | ReadonlyArray<string> | null;
  page?: number | bigint | null;
}

/** What content.v2.content_and_approvals.page gives. */
export interface ContentAndApprovalsPage {
  contents: ContentAndApprovals[];
  [member: string]: any;
}

export interface VersionStep {
  readonly contents: ContentsStep;
  readonly contentAndApprovals: ContentAndApprovalsStep;
}

export interface ContentsStep {
  /** GET /v2/Content */
  list(parameters?: ContentListParameters | null, options?: CallOptions): Promise<Content[]>;
  stream(parameters?: ContentListParameters | null, options?: StreamOptions): AsyncGenerator<Content, void, undefined>;
  /** GET /v2/Content */
  page(parameters?: ContentPageParameters | null, options?: CallOptions): Promise<ContentPage>;
}

export interface ContentAndApprovalsStep {
  /** GET /v2/ContentAndApprovals */
  list(parameters?: ContentAndApprovalsListParameters | null, options?: CallOptions): Promise<ContentAndApprovals[]>;
  stream(parameters?: ContentAndApprovalsListParameters | null, options?: StreamOptions): AsyncGenerator<ContentAndApprovals, void, undefined>;
  /** GET /v2/ContentAndApprovals */
  page(parameters?: ContentAndApprovalsPageParameters | null, options?: CallOptions): Promise<ContentAndApprovalsPage>;
}
