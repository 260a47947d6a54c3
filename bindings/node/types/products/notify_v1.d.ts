// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of notify.v1.binding. */
export interface Binding extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  credential_sid: string | null;
  readonly credentialSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  notification_protocol_version: string | null;
  readonly notificationProtocolVersion: string | null;
  endpoint: string | null;
  identity: string | null;
  binding_type: string | null;
  readonly bindingType: string | null;
  address: string | null;
  tags: any[] | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What notify.v1.binding.create takes. */
export interface BindingCreateParameters {
  identity: string;
  bindingType: 'apn' | 'gcm' | 'sms' | 'fcm' | 'facebook-messenger' | 'alexa';
  address: string;
  tag?: string | ReadonlyArray<string> | null;
  notificationProtocolVersion?: string | null;
  credentialSid?: string | null;
  endpoint?: string | null;
}

/** What notify.v1.binding.list takes. */
export interface BindingListParameters {
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  identity?: string | ReadonlyArray<string> | null;
  tag?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What notify.v1.binding.page takes. */
export interface BindingPageParameters {
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  identity?: string | ReadonlyArray<string> | null;
  tag?: string | ReadonlyArray<string> | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What notify.v1.binding.page gives. */
export interface BindingPage {
  bindings: Binding[];
  [member: string]: any;
}

/** A record of notify.v1.credential. */
export interface Credential extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  type: string | null;
  sandbox: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What notify.v1.credential.create takes. */
export interface CredentialCreateParameters {
  type: 'gcm' | 'apn' | 'fcm';
  friendlyName?: string | null;
  certificate?: string | null;
  privateKey?: string | null;
  sandbox?: boolean | 'true' | 'false' | null;
  apiKey?: string | null;
  secret?: string | null;
}

/** What notify.v1.credential.list takes. */
export interface CredentialListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What notify.v1.credential.page takes. */
export interface CredentialPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What notify.v1.credential.page gives. */
export interface CredentialPage {
  credentials: Credential[];
  [member: string]: any;
}

/** What notify.v1.credential.update takes. */
export interface CredentialUpdateParameters {
  friendlyName?: string | null;
  certificate?: string | null;
  privateKey?: string | null;
  sandbox?: boolean | 'true' | 'false' | null;
  apiKey?: string | null;
  secret?: string | null;
}

/** A record of notify.v1.notification. */
export interface Notification extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  identities: any[] | null;
  tags: any[] | null;
  segments: any[] | null;
  priority: string | null;
  ttl: number;
  title: string | null;
  body: string | null;
  sound: string | null;
  action: string | null;
  data: any;
  apn: any;
  gcm: any;
  fcm: any;
  sms: any;
  facebook_messenger: any;
  readonly facebookMessenger: any;
  alexa: any;
}

/** What notify.v1.notification.create takes. */
export interface NotificationCreateParameters {
  body?: string | null;
  priority?: 'high' | 'low' | null;
  ttl?: number | bigint | null;
  title?: string | null;
  sound?: string | null;
  action?: string | null;
  data?: any;
  apn?: any;
  gcm?: any;
  sms?: any;
  facebookMessenger?: any;
  fcm?: any;
  segment?: string | ReadonlyArray<string> | null;
  alexa?: any;
  toBinding?: string | ReadonlyArray<string> | null;
  deliveryCallbackUrl?: string | null;
  identity?: string | ReadonlyArray<string> | null;
  tag?: string | ReadonlyArray<string> | null;
}

/** A record of notify.v1.service. */
export interface Service extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  apn_credential_sid: string | null;
  readonly apnCredentialSid: string | null;
  gcm_credential_sid: string | null;
  readonly gcmCredentialSid: string | null;
  fcm_credential_sid: string | null;
  readonly fcmCredentialSid: string | null;
  messaging_service_sid: string | null;
  readonly messagingServiceSid: string | null;
  facebook_messenger_page_id: string | null;
  readonly facebookMessengerPageId: string | null;
  default_apn_notification_protocol_version: string | null;
  readonly defaultApnNotificationProtocolVersion: string | null;
  default_gcm_notification_protocol_version: string | null;
  readonly defaultGcmNotificationProtocolVersion: string | null;
  default_fcm_notification_protocol_version: string | null;
  readonly defaultFcmNotificationProtocolVersion: string | null;
  log_enabled: boolean | null;
  readonly logEnabled: boolean | null;
  url: string | null;
  links: { [name: string]: string } | null;
  alexa_skill_id: string | null;
  readonly alexaSkillId: string | null;
  default_alexa_notification_protocol_version: string | null;
  readonly defaultAlexaNotificationProtocolVersion: string | null;
  delivery_callback_url: string | null;
  readonly deliveryCallbackUrl: string | null;
  delivery_callback_enabled: boolean | null;
  readonly deliveryCallbackEnabled: boolean | null;
}

/** What notify.v1.service.create takes. */
export interface ServiceCreateParameters {
  friendlyName?: string | null;
  apnCredentialSid?: string | null;
  gcmCredentialSid?: string | null;
  messagingServiceSid?: string | null;
  facebookMessengerPageId?: string | null;
  defaultApnNotificationProtocolVersion?: string | null;
  defaultGcmNotificationProtocolVersion?: string | null;
  fcmCredentialSid?: string | null;
  defaultFcmNotificationProtocolVersion?: string | null;
  logEnabled?: boolean | 'true' | 'false' | null;
  alexaSkillId?: string | null;
  defaultAlexaNotificationProtocolVersion?: string | null;
  deliveryCallbackUrl?: string | null;
  deliveryCallbackEnabled?: boolean | 'true' | 'false' | null;
}

/** What notify.v1.service.list takes. */
export interface ServiceListParameters {
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What notify.v1.service.page takes. */
export interface ServicePageParameters {
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What notify.v1.service.page gives. */
export interface ServicePage {
  services: Service[];
  [member: string]: any;
}

/** What notify.v1.service.update takes. */
export interface ServiceUpdateParameters {
  friendlyName?: string | null;
  apnCredentialSid?: string | null;
  gcmCredentialSid?: string | null;
  messagingServiceSid?: string | null;
  facebookMessengerPageId?: string | null;
  defaultApnNotificationProtocolVersion?: string | null;
  defaultGcmNotificationProtocolVersion?: string | null;
  fcmCredentialSid?: string | null;
  defaultFcmNotificationProtocolVersion?: string | null;
  logEnabled?: boolean | 'true' | 'false' | null;
  alexaSkillId?: string | null;
  defaultAlexaNotificationProtocolVersion?: string | null;
  deliveryCallbackUrl?: string | null;
  deliveryCallbackEnabled?: boolean | 'true' | 'false' | null;
}

export interface VersionStep {
  readonly services: ServicesStep;
  readonly credentials: CredentialsStep;
}

export interface ServicesStep {
  (serviceSid: string | number | bigint): ServicesIdStep;
  /** POST /v1/Services */
  create(parameters?: ServiceCreateParameters | null, options?: CallOptions): Promise<Service>;
  /** GET /v1/Services */
  list(parameters?: ServiceListParameters | null, options?: CallOptions): Promise<Service[]>;
  stream(parameters?: ServiceListParameters | null, options?: StreamOptions): AsyncGenerator<Service, void, undefined>;
  /** GET /v1/Services */
  page(parameters?: ServicePageParameters | null, options?: CallOptions): Promise<ServicePage>;
}

export interface ServicesIdStep {
  /** GET /v1/Services/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Service>;
  /** POST /v1/Services/{Sid} */
  update(parameters?: ServiceUpdateParameters | null, options?: CallOptions): Promise<Service>;
  /** DELETE /v1/Services/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly bindings: ServicesIdBindingsStep;
  readonly notifications: ServicesIdNotificationsStep;
}

export interface ServicesIdBindingsStep {
  (sid: string | number | bigint): ServicesIdBindingsIdStep;
  /** POST /v1/Services/{ServiceSid}/Bindings */
  create(parameters: BindingCreateParameters, options?: CallOptions): Promise<Binding>;
  /** GET /v1/Services/{ServiceSid}/Bindings */
  list(parameters?: BindingListParameters | null, options?: CallOptions): Promise<Binding[]>;
  stream(parameters?: BindingListParameters | null, options?: StreamOptions): AsyncGenerator<Binding, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Bindings */
  page(parameters?: BindingPageParameters | null, options?: CallOptions): Promise<BindingPage>;
}

export interface ServicesIdBindingsIdStep {
  /** GET /v1/Services/{ServiceSid}/Bindings/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Binding>;
  /** DELETE /v1/Services/{ServiceSid}/Bindings/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdNotificationsStep {
  /** POST /v1/Services/{ServiceSid}/Notifications */
  create(parameters?: NotificationCreateParameters | null, options?: CallOptions): Promise<Notification>;
}

export interface CredentialsStep {
  (sid: string | number | bigint): CredentialsIdStep;
  /** POST /v1/Credentials */
  create(parameters: CredentialCreateParameters, options?: CallOptions): Promise<Credential>;
  /** GET /v1/Credentials */
  list(parameters?: CredentialListParameters | null, options?: CallOptions): Promise<Credential[]>;
  stream(parameters?: CredentialListParameters | null, options?: StreamOptions): AsyncGenerator<Credential, void, undefined>;
  /** GET /v1/Credentials */
  page(parameters?: CredentialPageParameters | null, options?: CallOptions): Promise<CredentialPage>;
}

export interface CredentialsIdStep {
  /** GET /v1/Credentials/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Credential>;
  /** POST /v1/Credentials/{Sid} */
  update(parameters?: CredentialUpdateParameters | null, options?: CallOptions): Promise<Credential>;
  /** DELETE /v1/Credentials/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}
