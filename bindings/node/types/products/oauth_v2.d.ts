// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of oauth.v2.oauth2_token. */
export interface Oauth2Token extends AnyRecord {
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

/** What oauth.v2.oauth2_token.create takes. */
export interface Oauth2TokenCreateParameters {
  accountSid?: string | null;
  grantType?: string | null;
  clientId?: string | null;
  clientSecret?: string | null;
  code?: string | null;
  redirectUri?: string | null;
  audience?: string | null;
  refreshToken?: string | null;
  scope?: string | null;
}

/** A record of oauth.v2.oauth2_authorize. */
export interface Oauth2Authorize extends AnyRecord {
}

/** What oauth.v2.oauth2_authorize.fetch takes. */
export interface Oauth2AuthorizeFetchParameters {
  responseType?: string | null;
  clientId?: string | null;
  redirectUri?: string | null;
  scope?: string | null;
  state?: string | null;
}

export interface VersionStep {
  readonly token: TokenStep;
  readonly authorize: AuthorizeStep;
}

export interface TokenStep {
  /** POST /v2/token */
  create(parameters?: Oauth2TokenCreateParameters | null, options?: CallOptions): Promise<Oauth2Token>;
}

export interface AuthorizeStep {
  /** GET /v2/authorize */
  fetch(parameters?: Oauth2AuthorizeFetchParameters | null, options?: CallOptions): Promise<AnyRecord & { location: string }>;
}
