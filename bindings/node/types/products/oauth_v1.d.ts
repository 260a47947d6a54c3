// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of oauth.v1.authorize. */
export interface Authorize extends AnyRecord {
}

/** What oauth.v1.authorize.fetch takes. */
export interface AuthorizeFetchParameters {
  responseType?: string | null;
  clientId?: string | null;
  redirectUri?: string | null;
  scope?: string | null;
  state?: string | null;
}

/** A record of oauth.v1.token. */
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

/** What oauth.v1.token.create takes. */
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

export interface VersionStep {
  readonly authorize: AuthorizeStep;
  readonly token: TokenStep;
}

export interface AuthorizeStep {
  /** GET /v1/authorize */
  fetch(parameters?: AuthorizeFetchParameters | null, options?: CallOptions): Promise<AnyRecord & { location: string }>;
}

export interface TokenStep {
  /** POST /v1/token */
  create(parameters: TokenCreateParameters, options?: CallOptions): Promise<Token>;
}
