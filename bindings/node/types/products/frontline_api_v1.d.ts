// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of frontline_api.v1.user. */
export interface User extends AnyRecord {
  sid: string | null;
  identity: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  avatar: string | null;
  state: string | null;
  is_available: boolean | null;
  readonly isAvailable: boolean | null;
  url: string | null;
}

/** What frontline_api.v1.user.update takes. */
export interface UserUpdateParameters {
  friendlyName?: string | null;
  avatar?: string | null;
  state?: 'active' | 'deactivated' | null;
  isAvailable?: boolean | 'true' | 'false' | null;
}

export interface VersionStep {
  readonly users: UsersStep;
}

export interface UsersStep {
  (sid: string | number | bigint): UsersIdStep;
}

export interface UsersIdStep {
  /** GET /v1/Users/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<User>;
  /** POST /v1/Users/{Sid} */
  update(parameters?: UserUpdateParameters | null, options?: CallOptions): Promise<User>;
}
