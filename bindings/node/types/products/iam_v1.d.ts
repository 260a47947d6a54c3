// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of iam.v1.get_keys. */
export interface GetKeys extends AnyRecord {
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  flags: any[];
}

/** What iam.v1.get_keys.list takes. */
export interface GetKeysListParameters {
  accountSid: string;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What iam.v1.get_keys.page takes. */
export interface GetKeysPageParameters {
  accountSid: string;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What iam.v1.get_keys.page gives. */
export interface GetKeysPage {
  keys: GetKeys[];
  [member: string]: any;
}

/** A record of iam.v1.new_key. */
export interface NewKey extends AnyRecord {
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  secret: string | null;
  policy: { [member: string]: any } | null;
}

/** What iam.v1.new_key.create takes. */
export interface NewKeyCreateParameters {
  accountSid: string;
  friendlyName?: string | null;
  keyType?: 'restricted' | null;
  policy?: any;
}

/** A record of iam.v1.key. */
export interface Key extends AnyRecord {
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  policy: { [member: string]: any } | null;
}

/** What iam.v1.key.update takes. */
export interface KeyUpdateParameters {
  friendlyName?: string | null;
  policy?: any;
}

/** A record of iam.v1.role_permission. */
export interface RolePermission extends AnyRecord {
  sid: string | null;
  namespace: string | null;
  product: string | null;
  resource: string | null;
  action: string | null;
  externalDescription: string | null;
}

/** What iam.v1.role_permission.list takes. */
export interface RolePermissionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What iam.v1.role_permission.page takes. */
export interface RolePermissionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What iam.v1.role_permission.page gives. */
export interface RolePermissionPage {
  permissions: RolePermission[];
  [member: string]: any;
}

/** A record of iam.v1.token. */
export interface Token extends AnyRecord {
  access_token: string | null;
  readonly accessToken: string | null;
  refresh_token: string | null;
  readonly refreshToken: string | null;
  id_token: string | null;
  readonly idToken: string | null;
  token_type: string | null;
  readonly tokenType: string | null;
  expires_in: number | null;
  readonly expiresIn: number | null;
}

/** What iam.v1.token.create takes. */
export interface TokenCreateParameters {
  grantType: string;
  clientId: string;
  clientSecret?: string | null;
  code?: string | null;
  redirectUri?: string | null;
  audience?: string | null;
  refreshToken?: string | null;
  scope?: string | null;
}

/** A record of iam.v1.oauth_app_account. */
export interface OauthAppAccount extends AnyRecord {
  type: string;
  sid: string;
  friendly_name: string;
  readonly friendlyName: string;
  description: string;
  date_created: string;
  readonly dateCreated: Date;
  created_by: string;
  readonly createdBy: string;
  secret: string;
  status: string;
  policy: { [member: string]: any };
  access_token_ttl: number;
  readonly accessTokenTtl: number;
}

/** What iam.v1.oauth_app_account.create takes. */
export interface OauthAppAccountCreateParameters {
  iamV1AccountVendorOauthAppCreateRequest: object;
}

/** What iam.v1.oauth_app_account.update takes. */
export interface OauthAppAccountUpdateParameters {
  iamV1AccountVendorOauthAppUpdateRequest: object;
}

export interface VersionStep {
  readonly getApiKeys: GetApiKeysStep;
  readonly newApiKey: NewApiKeyStep;
  readonly apiKey: ApiKeyStep;
  readonly rolePermission: RolePermissionStep;
  readonly token: TokenStep;
  readonly oAuthApps: OAuthAppsStep;
}

export interface GetApiKeysStep {
  /** GET /v1/Keys */
  list(parameters: GetKeysListParameters, options?: CallOptions): Promise<GetKeys[]>;
  stream(parameters: GetKeysListParameters, options?: StreamOptions): AsyncGenerator<GetKeys, void, undefined>;
  /** GET /v1/Keys */
  page(parameters: GetKeysPageParameters, options?: CallOptions): Promise<GetKeysPage>;
}

export interface NewApiKeyStep {
  /** POST /v1/Keys */
  create(parameters: NewKeyCreateParameters, options?: CallOptions): Promise<NewKey>;
}

export interface ApiKeyStep {
  (sid: string | number | bigint): ApiKeyIdStep;
}

export interface ApiKeyIdStep {
  /** GET /v1/Keys/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Key>;
  /** POST /v1/Keys/{Sid} */
  update(parameters?: KeyUpdateParameters | null, options?: CallOptions): Promise<Key>;
  /** DELETE /v1/Keys/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface RolePermissionStep {
  (roleSid: string | number | bigint): RolePermissionIdStep;
}

export interface RolePermissionIdStep {
  /** GET /v1/Roles/{RoleSid}/Permissions */
  list(parameters?: RolePermissionListParameters | null, options?: CallOptions): Promise<RolePermission[]>;
  stream(parameters?: RolePermissionListParameters | null, options?: StreamOptions): AsyncGenerator<RolePermission, void, undefined>;
  /** GET /v1/Roles/{RoleSid}/Permissions */
  page(parameters?: RolePermissionPageParameters | null, options?: CallOptions): Promise<RolePermissionPage>;
}

export interface TokenStep {
  /** POST /v1/token */
  create(parameters: TokenCreateParameters, options?: CallOptions): Promise<Token>;
}

export interface OAuthAppsStep {
  (sid: string | number | bigint): OAuthAppsIdStep;
  /** POST /v1/Account/OAuthApps */
  create(parameters: OauthAppAccountCreateParameters, options?: CallOptions): Promise<OauthAppAccount>;
}

export interface OAuthAppsIdStep {
  /** PUT /v1/Account/OAuthApps/{sid} */
  update(parameters: OauthAppAccountUpdateParameters, options?: CallOptions): Promise<OauthAppAccount>;
  /** DELETE /v1/Account/OAuthApps/{sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}
