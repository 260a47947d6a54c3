// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of accounts.v1.auth_token_promotion. */
export interface AuthTokenPromotion extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  auth_token: string | null;
  readonly authToken: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** A record of accounts.v1.bulk_consents. */
export interface BulkConsents extends AnyRecord {
  items: any;
}

/** What accounts.v1.bulk_consents.create takes. */
export interface BulkConsentsCreateParameters {
  items: any;
}

/** A record of accounts.v1.bulk_contacts. */
export interface BulkContacts extends AnyRecord {
  items: any;
}

/** What accounts.v1.bulk_contacts.create takes. */
export interface BulkContactsCreateParameters {
  items: any;
}

/** A record of accounts.v1.credential_aws. */
export interface CredentialAws extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What accounts.v1.credential_aws.create takes. */
export interface CredentialAwsCreateParameters {
  credentials: string;
  friendlyName?: string | null;
  accountSid?: string | null;
}

/** What accounts.v1.credential_aws.list takes. */
export interface CredentialAwsListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What accounts.v1.credential_aws.page takes. */
export interface CredentialAwsPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What accounts.v1.credential_aws.page gives. */
export interface CredentialAwsPage {
  credentials: CredentialAws[];
  [member: string]: any;
}

/** What accounts.v1.credential_aws.update takes. */
export interface CredentialAwsUpdateParameters {
  friendlyName?: string | null;
}

/** A record of accounts.v1.credential_public_key. */
export interface CredentialPublicKey extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What accounts.v1.credential_public_key.create takes. */
export interface CredentialPublicKeyCreateParameters {
  publicKey: string;
  friendlyName?: string | null;
  accountSid?: string | null;
}

/** What accounts.v1.credential_public_key.list takes. */
export interface CredentialPublicKeyListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What accounts.v1.credential_public_key.page takes. */
export interface CredentialPublicKeyPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What accounts.v1.credential_public_key.page gives. */
export interface CredentialPublicKeyPage {
  credentials: CredentialPublicKey[];
  [member: string]: any;
}

/** What accounts.v1.credential_public_key.update takes. */
export interface CredentialPublicKeyUpdateParameters {
  friendlyName?: string | null;
}

/** A record of accounts.v1.messaging_geopermissions. */
export interface MessagingGeopermissions extends AnyRecord {
  permissions: any;
}

/** What accounts.v1.messaging_geopermissions.fetch takes. */
export interface MessagingGeopermissionsFetchParameters {
  countryCode?: string | null;
}

/** What accounts.v1.messaging_geopermissions.update takes. */
export interface MessagingGeopermissionsUpdateParameters {
  permissions: any;
}

/** A record of accounts.v1.safelist. */
export interface Safelist extends AnyRecord {
  sid: string | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
}

/** What accounts.v1.safelist.create takes. */
export interface SafelistCreateParameters {
  phoneNumber: string;
}

/** What accounts.v1.safelist.fetch takes. */
export interface SafelistFetchParameters {
  phoneNumber?: string | null;
}

/** What accounts.v1.safelist.delete takes. */
export interface SafelistDeleteParameters {
  phoneNumber?: string | null;
}

/** A record of accounts.v1.secondary_auth_token. */
export interface SecondaryAuthToken extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  secondary_auth_token: string | null;
  readonly secondaryAuthToken: string | null;
  url: string | null;
}

export interface VersionStep {
  readonly authTokenPromotion: AuthTokenPromotionStep;
  readonly bulkConsents: BulkConsentsStep;
  readonly bulkContacts: BulkContactsStep;
  readonly credentials: CredentialsStep;
  readonly messagingGeopermissions: MessagingGeopermissionsStep;
  readonly safelist: SafelistStep;
  readonly secondaryAuthToken: SecondaryAuthTokenStep;
}

export interface AuthTokenPromotionStep {
  (): AuthTokenPromotionIdStep;
}

export interface AuthTokenPromotionIdStep {
  /** POST /v1/AuthTokens/Promote */
  update(parameters?: null, options?: CallOptions): Promise<AuthTokenPromotion>;
}

export interface BulkConsentsStep {
  /** POST /v1/Consents/Bulk */
  create(parameters: BulkConsentsCreateParameters, options?: CallOptions): Promise<BulkConsents>;
}

export interface BulkContactsStep {
  /** POST /v1/Contacts/Bulk */
  create(parameters: BulkContactsCreateParameters, options?: CallOptions): Promise<BulkContacts>;
}

export interface CredentialsStep {
  readonly aws: CredentialsAwsStep;
  readonly publicKey: CredentialsPublicKeyStep;
}

export interface CredentialsAwsStep {
  (sid: string | number | bigint): CredentialsAwsIdStep;
  /** POST /v1/Credentials/AWS */
  create(parameters: CredentialAwsCreateParameters, options?: CallOptions): Promise<CredentialAws>;
  /** GET /v1/Credentials/AWS */
  list(parameters?: CredentialAwsListParameters | null, options?: CallOptions): Promise<CredentialAws[]>;
  stream(parameters?: CredentialAwsListParameters | null, options?: StreamOptions): AsyncGenerator<CredentialAws, void, undefined>;
  /** GET /v1/Credentials/AWS */
  page(parameters?: CredentialAwsPageParameters | null, options?: CallOptions): Promise<CredentialAwsPage>;
}

export interface CredentialsAwsIdStep {
  /** GET /v1/Credentials/AWS/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<CredentialAws>;
  /** POST /v1/Credentials/AWS/{Sid} */
  update(parameters?: CredentialAwsUpdateParameters | null, options?: CallOptions): Promise<CredentialAws>;
  /** DELETE /v1/Credentials/AWS/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface CredentialsPublicKeyStep {
  (sid: string | number | bigint): CredentialsPublicKeyIdStep;
  /** POST /v1/Credentials/PublicKeys */
  create(parameters: CredentialPublicKeyCreateParameters, options?: CallOptions): Promise<CredentialPublicKey>;
  /** GET /v1/Credentials/PublicKeys */
  list(parameters?: CredentialPublicKeyListParameters | null, options?: CallOptions): Promise<CredentialPublicKey[]>;
  stream(parameters?: CredentialPublicKeyListParameters | null, options?: StreamOptions): AsyncGenerator<CredentialPublicKey, void, undefined>;
  /** GET /v1/Credentials/PublicKeys */
  page(parameters?: CredentialPublicKeyPageParameters | null, options?: CallOptions): Promise<CredentialPublicKeyPage>;
}

export interface CredentialsPublicKeyIdStep {
  /** GET /v1/Credentials/PublicKeys/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<CredentialPublicKey>;
  /** POST /v1/Credentials/PublicKeys/{Sid} */
  update(parameters?: CredentialPublicKeyUpdateParameters | null, options?: CallOptions): Promise<CredentialPublicKey>;
  /** DELETE /v1/Credentials/PublicKeys/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface MessagingGeopermissionsStep {
  /** GET /v1/Messaging/GeoPermissions */
  fetch(parameters?: MessagingGeopermissionsFetchParameters | null, options?: CallOptions): Promise<MessagingGeopermissions>;
  /** PATCH /v1/Messaging/GeoPermissions */
  update(parameters: MessagingGeopermissionsUpdateParameters, options?: CallOptions): Promise<MessagingGeopermissions>;
}

export interface SafelistStep {
  /** POST /v1/SafeList/Numbers */
  create(parameters: SafelistCreateParameters, options?: CallOptions): Promise<Safelist>;
  /** GET /v1/SafeList/Numbers */
  fetch(parameters?: SafelistFetchParameters | null, options?: CallOptions): Promise<Safelist>;
  /** DELETE /v1/SafeList/Numbers */
  delete(parameters?: SafelistDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
}

export interface SecondaryAuthTokenStep {
  (): SecondaryAuthTokenIdStep;
}

export interface SecondaryAuthTokenIdStep {
  /** POST /v1/AuthTokens/Secondary */
  create(parameters?: null, options?: CallOptions): Promise<SecondaryAuthToken>;
  /** DELETE /v1/AuthTokens/Secondary */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}
