// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of preview_iam.versionless.organization_users. */
export interface OrganizationUsers extends AnyRecord {
  id: string;
  externalId: string;
  userName: string;
  displayName: string;
  name: { [member: string]: any };
  emails: any[];
  active: boolean;
  locale: string;
  timezone: string;
  schemas: any[];
  meta: { [member: string]: any };
}

/** What preview_iam.versionless.organization_users.list takes. */
export interface OrganizationUsersListParameters {
  filter?: string | null;
  limit?: number | bigint | null;
}

/** What preview_iam.versionless.organization_users.page takes. */
export interface OrganizationUsersPageParameters {
  filter?: string | null;
}

/** What preview_iam.versionless.organization_users.page gives. */
export interface OrganizationUsersPage {
  Resources: OrganizationUsers[];
  [member: string]: any;
}

/** A record of preview_iam.versionless.organization_user. */
export interface OrganizationUser extends AnyRecord {
  id: string;
  externalId: string;
  userName: string;
  displayName: string;
  name: { [member: string]: any };
  emails: any[];
  active: boolean;
  locale: string;
  timezone: string;
  schemas: any[];
  meta: { [member: string]: any };
}

/** What preview_iam.versionless.organization_user.create takes. */
export interface OrganizationUserCreateParameters {
  scimUser: object;
}

/** What preview_iam.versionless.organization_user.update takes. */
export interface OrganizationUserUpdateParameters {
  scimUser: object;
  ifMatch?: string | null;
}

/** What preview_iam.versionless.organization_user.patch takes. */
export interface OrganizationUserPatchParameters {
  scimPatchRequest: object;
  ifMatch?: string | null;
}

/** A record of preview_iam.versionless.organization_accounts. */
export interface OrganizationAccounts extends AnyRecord {
  account_sid: string;
  readonly accountSid: string;
  friendly_name: string;
  readonly friendlyName: string;
  status: string | null;
  owner_sid: string;
  readonly ownerSid: string;
  date_created: string;
  readonly dateCreated: Date;
}

/** What preview_iam.versionless.organization_accounts.list takes. */
export interface OrganizationAccountsListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  limit?: number | bigint | null;
}

/** What preview_iam.versionless.organization_accounts.page takes. */
export interface OrganizationAccountsPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
}

/** What preview_iam.versionless.organization_accounts.page gives. */
export interface OrganizationAccountsPage {
  content: OrganizationAccounts[];
  [member: string]: any;
}

/** A record of preview_iam.versionless.organization_account. */
export interface OrganizationAccount extends AnyRecord {
  account_sid: string;
  readonly accountSid: string;
  friendly_name: string;
  readonly friendlyName: string;
  status: string | null;
  owner_sid: string;
  readonly ownerSid: string;
  date_created: string;
  readonly dateCreated: Date;
}

/** A record of preview_iam.versionless.role_assignments. */
export interface RoleAssignments extends AnyRecord {
  sid: string;
  role_sid: string;
  readonly roleSid: string;
  scope: string;
  identity: string;
}

/** What preview_iam.versionless.role_assignments.list takes. */
export interface RoleAssignmentsListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  identity?: string | null;
  scope?: string | null;
  limit?: number | bigint | null;
}

/** What preview_iam.versionless.role_assignments.page takes. */
export interface RoleAssignmentsPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  identity?: string | null;
  scope?: string | null;
}

/** What preview_iam.versionless.role_assignments.page gives. */
export interface RoleAssignmentsPage {
  content: RoleAssignments[];
  [member: string]: any;
}

/** A record of preview_iam.versionless.role_assignment. */
export interface RoleAssignment extends AnyRecord {
  sid: string;
  role_sid: string;
  readonly roleSid: string;
  scope: string;
  identity: string;
}

/** What preview_iam.versionless.role_assignment.create takes. */
export interface RoleAssignmentCreateParameters {
  publicApiCreateRoleAssignmentRequest: object;
}

export interface VersionStep {
  readonly organization: OrganizationStep;
}

export interface OrganizationStep {
  (organizationSid: string | number | bigint): OrganizationIdStep;
}

export interface OrganizationIdStep {
  readonly users: OrganizationIdUsersStep;
  readonly accounts: OrganizationIdAccountsStep;
  readonly roleAssignments: OrganizationIdRoleAssignmentsStep;
}

export interface OrganizationIdUsersStep {
  (userSid: string | number | bigint): OrganizationIdUsersIdStep;
  /** GET /Organizations/{OrganizationSid}/scim/Users */
  list(parameters?: OrganizationUsersListParameters | null, options?: CallOptions): Promise<OrganizationUsers[]>;
  stream(parameters?: OrganizationUsersListParameters | null, options?: StreamOptions): AsyncGenerator<OrganizationUsers, void, undefined>;
  /** GET /Organizations/{OrganizationSid}/scim/Users */
  page(parameters?: OrganizationUsersPageParameters | null, options?: CallOptions): Promise<OrganizationUsersPage>;
  /** POST /Organizations/{OrganizationSid}/scim/Users */
  create(parameters: OrganizationUserCreateParameters, options?: CallOptions): Promise<OrganizationUser>;
}

export interface OrganizationIdUsersIdStep {
  /** GET /Organizations/{OrganizationSid}/scim/Users/{UserSid} */
  fetch(parameters?: null, options?: CallOptions): Promise<OrganizationUser>;
  /** PUT /Organizations/{OrganizationSid}/scim/Users/{UserSid} */
  update(parameters: OrganizationUserUpdateParameters, options?: CallOptions): Promise<OrganizationUser>;
  /** PATCH /Organizations/{OrganizationSid}/scim/Users/{UserSid} */
  patch(parameters: OrganizationUserPatchParameters, options?: CallOptions): Promise<OrganizationUser>;
  /** DELETE /Organizations/{OrganizationSid}/scim/Users/{UserSid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface OrganizationIdAccountsStep {
  (accountSid: string | number | bigint): OrganizationIdAccountsIdStep;
  /** GET /Organizations/{OrganizationSid}/Accounts */
  list(parameters?: OrganizationAccountsListParameters | null, options?: CallOptions): Promise<OrganizationAccounts[]>;
  stream(parameters?: OrganizationAccountsListParameters | null, options?: StreamOptions): AsyncGenerator<OrganizationAccounts, void, undefined>;
  /** GET /Organizations/{OrganizationSid}/Accounts */
  page(parameters?: OrganizationAccountsPageParameters | null, options?: CallOptions): Promise<OrganizationAccountsPage>;
}

export interface OrganizationIdAccountsIdStep {
  /** GET /Organizations/{OrganizationSid}/Accounts/{AccountSid} */
  fetch(parameters?: null, options?: CallOptions): Promise<OrganizationAccount>;
}

export interface OrganizationIdRoleAssignmentsStep {
  (roleAssignmentSid: string | number | bigint): OrganizationIdRoleAssignmentsIdStep;
  /** GET /Organizations/{OrganizationSid}/RoleAssignments */
  list(parameters?: RoleAssignmentsListParameters | null, options?: CallOptions): Promise<RoleAssignments[]>;
  stream(parameters?: RoleAssignmentsListParameters | null, options?: StreamOptions): AsyncGenerator<RoleAssignments, void, undefined>;
  /** GET /Organizations/{OrganizationSid}/RoleAssignments */
  page(parameters?: RoleAssignmentsPageParameters | null, options?: CallOptions): Promise<RoleAssignmentsPage>;
  /** POST /Organizations/{OrganizationSid}/RoleAssignments */
  create(parameters: RoleAssignmentCreateParameters, options?: CallOptions): Promise<RoleAssignment>;
}

export interface OrganizationIdRoleAssignmentsIdStep {
  /** DELETE /Organizations/{OrganizationSid}/RoleAssignments/{RoleAssignmentSid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}
