// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of proxy.v1.interaction. */
export interface Interaction extends AnyRecord {
  sid: string | null;
  session_sid: string | null;
  readonly sessionSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  data: string | null;
  type: string | null;
  inbound_participant_sid: string | null;
  readonly inboundParticipantSid: string | null;
  inbound_resource_sid: string | null;
  readonly inboundResourceSid: string | null;
  inbound_resource_status: string | null;
  readonly inboundResourceStatus: string | null;
  inbound_resource_type: string | null;
  readonly inboundResourceType: string | null;
  inbound_resource_url: string | null;
  readonly inboundResourceUrl: string | null;
  outbound_participant_sid: string | null;
  readonly outboundParticipantSid: string | null;
  outbound_resource_sid: string | null;
  readonly outboundResourceSid: string | null;
  outbound_resource_status: string | null;
  readonly outboundResourceStatus: string | null;
  outbound_resource_type: string | null;
  readonly outboundResourceType: string | null;
  outbound_resource_url: string | null;
  readonly outboundResourceUrl: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What proxy.v1.interaction.list takes. */
export interface InteractionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What proxy.v1.interaction.page takes. */
export interface InteractionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What proxy.v1.interaction.page gives. */
export interface InteractionPage {
  interactions: Interaction[];
  [member: string]: any;
}

/** A record of proxy.v1.message_interaction. */
export interface MessageInteraction extends AnyRecord {
  sid: string | null;
  session_sid: string | null;
  readonly sessionSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  data: string | null;
  type: string | null;
  participant_sid: string | null;
  readonly participantSid: string | null;
  inbound_participant_sid: string | null;
  readonly inboundParticipantSid: string | null;
  inbound_resource_sid: string | null;
  readonly inboundResourceSid: string | null;
  inbound_resource_status: string | null;
  readonly inboundResourceStatus: string | null;
  inbound_resource_type: string | null;
  readonly inboundResourceType: string | null;
  inbound_resource_url: string | null;
  readonly inboundResourceUrl: string | null;
  outbound_participant_sid: string | null;
  readonly outboundParticipantSid: string | null;
  outbound_resource_sid: string | null;
  readonly outboundResourceSid: string | null;
  outbound_resource_status: string | null;
  readonly outboundResourceStatus: string | null;
  outbound_resource_type: string | null;
  readonly outboundResourceType: string | null;
  outbound_resource_url: string | null;
  readonly outboundResourceUrl: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What proxy.v1.message_interaction.create takes. */
export interface MessageInteractionCreateParameters {
  body?: string | null;
  mediaUrl?: string | ReadonlyArray<string> | null;
}

/** What proxy.v1.message_interaction.list takes. */
export interface MessageInteractionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What proxy.v1.message_interaction.page takes. */
export interface MessageInteractionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What proxy.v1.message_interaction.page gives. */
export interface MessageInteractionPage {
  interactions: MessageInteraction[];
  [member: string]: any;
}

/** A record of proxy.v1.participant. */
export interface Participant extends AnyRecord {
  sid: string | null;
  session_sid: string | null;
  readonly sessionSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  identifier: string | null;
  proxy_identifier: string | null;
  readonly proxyIdentifier: string | null;
  proxy_identifier_sid: string | null;
  readonly proxyIdentifierSid: string | null;
  date_deleted: string | null;
  readonly dateDeleted: Date | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What proxy.v1.participant.create takes. */
export interface ParticipantCreateParameters {
  identifier: string;
  friendlyName?: string | null;
  proxyIdentifier?: string | null;
  proxyIdentifierSid?: string | null;
}

/** What proxy.v1.participant.list takes. */
export interface ParticipantListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What proxy.v1.participant.page takes. */
export interface ParticipantPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What proxy.v1.participant.page gives. */
export interface ParticipantPage {
  participants: Participant[];
  [member: string]: any;
}

/** A record of proxy.v1.phone_number. */
export interface PhoneNumber extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  phone_number: string | null;
  readonly phoneNumber: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  capabilities: { [member: string]: any } | null;
  url: string | null;
  is_reserved: boolean | null;
  readonly isReserved: boolean | null;
  in_use: number;
  readonly inUse: number;
}

/** What proxy.v1.phone_number.create takes. */
export interface PhoneNumberCreateParameters {
  sid?: string | null;
  phoneNumber?: string | null;
  isReserved?: boolean | 'true' | 'false' | null;
}

/** What proxy.v1.phone_number.list takes. */
export interface PhoneNumberListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What proxy.v1.phone_number.page takes. */
export interface PhoneNumberPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What proxy.v1.phone_number.page gives. */
export interface PhoneNumberPage {
  phone_numbers: PhoneNumber[];
  [member: string]: any;
}

/** What proxy.v1.phone_number.update takes. */
export interface PhoneNumberUpdateParameters {
  isReserved?: boolean | 'true' | 'false' | null;
}

/** A record of proxy.v1.service. */
export interface Service extends AnyRecord {
  sid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  chat_instance_sid: string | null;
  readonly chatInstanceSid: string | null;
  callback_url: string | null;
  readonly callbackUrl: string | null;
  default_ttl: number;
  readonly defaultTtl: number;
  number_selection_behavior: string | null;
  readonly numberSelectionBehavior: string | null;
  geo_match_level: string | null;
  readonly geoMatchLevel: string | null;
  intercept_callback_url: string | null;
  readonly interceptCallbackUrl: string | null;
  out_of_session_callback_url: string | null;
  readonly outOfSessionCallbackUrl: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What proxy.v1.service.create takes. */
export interface ServiceCreateParameters {
  uniqueName: string;
  defaultTtl?: number | bigint | null;
  callbackUrl?: string | null;
  geoMatchLevel?: 'area-code' | 'overlay' | 'radius' | 'country' | null;
  numberSelectionBehavior?: 'avoid-sticky' | 'prefer-sticky' | null;
  interceptCallbackUrl?: string | null;
  outOfSessionCallbackUrl?: string | null;
  chatInstanceSid?: string | null;
}

/** What proxy.v1.service.list takes. */
export interface ServiceListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What proxy.v1.service.page takes. */
export interface ServicePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What proxy.v1.service.page gives. */
export interface ServicePage {
  services: Service[];
  [member: string]: any;
}

/** What proxy.v1.service.update takes. */
export interface ServiceUpdateParameters {
  uniqueName?: string | null;
  defaultTtl?: number | bigint | null;
  callbackUrl?: string | null;
  geoMatchLevel?: 'area-code' | 'overlay' | 'radius' | 'country' | null;
  numberSelectionBehavior?: 'avoid-sticky' | 'prefer-sticky' | null;
  interceptCallbackUrl?: string | null;
  outOfSessionCallbackUrl?: string | null;
  chatInstanceSid?: string | null;
}

/** A record of proxy.v1.session. */
export interface Session extends AnyRecord {
  sid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  date_started: string | null;
  readonly dateStarted: Date | null;
  date_ended: string | null;
  readonly dateEnded: Date | null;
  date_last_interaction: string | null;
  readonly dateLastInteraction: Date | null;
  date_expiry: string | null;
  readonly dateExpiry: Date | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  status: string | null;
  closed_reason: string | null;
  readonly closedReason: string | null;
  ttl: number;
  mode: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What proxy.v1.session.create takes. */
export interface SessionCreateParameters {
  uniqueName?: string | null;
  dateExpiry?: Date | string | null;
  ttl?: number | bigint | null;
  mode?: 'message-only' | 'voice-only' | 'voice-and-message' | null;
  status?: 'open' | 'in-progress' | 'closed' | 'failed' | 'unknown' | null;
  participants?: any;
}

/** What proxy.v1.session.list takes. */
export interface SessionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What proxy.v1.session.page takes. */
export interface SessionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What proxy.v1.session.page gives. */
export interface SessionPage {
  sessions: Session[];
  [member: string]: any;
}

/** What proxy.v1.session.update takes. */
export interface SessionUpdateParameters {
  dateExpiry?: Date | string | null;
  ttl?: number | bigint | null;
  status?: 'open' | 'in-progress' | 'closed' | 'failed' | 'unknown' | null;
}

export interface VersionStep {
  readonly services: ServicesStep;
}

export interface ServicesStep {
  (serviceSid: string | number | bigint): ServicesIdStep;
  /** POST /v1/Services */
  create(parameters: ServiceCreateParameters, options?: CallOptions): Promise<Service>;
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
  readonly sessions: ServicesIdSessionsStep;
  readonly phoneNumbers: ServicesIdPhoneNumbersStep;
}

export interface ServicesIdSessionsStep {
  (sessionSid: string | number | bigint): ServicesIdSessionsIdStep;
  /** POST /v1/Services/{ServiceSid}/Sessions */
  create(parameters?: SessionCreateParameters | null, options?: CallOptions): Promise<Session>;
  /** GET /v1/Services/{ServiceSid}/Sessions */
  list(parameters?: SessionListParameters | null, options?: CallOptions): Promise<Session[]>;
  stream(parameters?: SessionListParameters | null, options?: StreamOptions): AsyncGenerator<Session, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Sessions */
  page(parameters?: SessionPageParameters | null, options?: CallOptions): Promise<SessionPage>;
}

export interface ServicesIdSessionsIdStep {
  /** GET /v1/Services/{ServiceSid}/Sessions/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Session>;
  /** POST /v1/Services/{ServiceSid}/Sessions/{Sid} */
  update(parameters?: SessionUpdateParameters | null, options?: CallOptions): Promise<Session>;
  /** DELETE /v1/Services/{ServiceSid}/Sessions/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly interactions: ServicesIdSessionsIdInteractionsStep;
  readonly participants: ServicesIdSessionsIdParticipantsStep;
}

export interface ServicesIdSessionsIdInteractionsStep {
  (sid: string | number | bigint): ServicesIdSessionsIdInteractionsIdStep;
  /** GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions */
  list(parameters?: InteractionListParameters | null, options?: CallOptions): Promise<Interaction[]>;
  stream(parameters?: InteractionListParameters | null, options?: StreamOptions): AsyncGenerator<Interaction, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions */
  page(parameters?: InteractionPageParameters | null, options?: CallOptions): Promise<InteractionPage>;
}

export interface ServicesIdSessionsIdInteractionsIdStep {
  /** GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Interaction>;
  /** DELETE /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdSessionsIdParticipantsStep {
  (participantSid: string | number | bigint): ServicesIdSessionsIdParticipantsIdStep;
  /** POST /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants */
  create(parameters: ParticipantCreateParameters, options?: CallOptions): Promise<Participant>;
  /** GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants */
  list(parameters?: ParticipantListParameters | null, options?: CallOptions): Promise<Participant[]>;
  stream(parameters?: ParticipantListParameters | null, options?: StreamOptions): AsyncGenerator<Participant, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants */
  page(parameters?: ParticipantPageParameters | null, options?: CallOptions): Promise<ParticipantPage>;
}

export interface ServicesIdSessionsIdParticipantsIdStep {
  /** GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Participant>;
  /** DELETE /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly messageInteractions: ServicesIdSessionsIdParticipantsIdMessageInteractionsStep;
}

export interface ServicesIdSessionsIdParticipantsIdMessageInteractionsStep {
  (sid: string | number | bigint): ServicesIdSessionsIdParticipantsIdMessageInteractionsIdStep;
  /** POST /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions */
  create(parameters?: MessageInteractionCreateParameters | null, options?: CallOptions): Promise<MessageInteraction>;
  /** GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions */
  list(parameters?: MessageInteractionListParameters | null, options?: CallOptions): Promise<MessageInteraction[]>;
  stream(parameters?: MessageInteractionListParameters | null, options?: StreamOptions): AsyncGenerator<MessageInteraction, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions */
  page(parameters?: MessageInteractionPageParameters | null, options?: CallOptions): Promise<MessageInteractionPage>;
}

export interface ServicesIdSessionsIdParticipantsIdMessageInteractionsIdStep {
  /** GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<MessageInteraction>;
}

export interface ServicesIdPhoneNumbersStep {
  (sid: string | number | bigint): ServicesIdPhoneNumbersIdStep;
  /** POST /v1/Services/{ServiceSid}/PhoneNumbers */
  create(parameters?: PhoneNumberCreateParameters | null, options?: CallOptions): Promise<PhoneNumber>;
  /** GET /v1/Services/{ServiceSid}/PhoneNumbers */
  list(parameters?: PhoneNumberListParameters | null, options?: CallOptions): Promise<PhoneNumber[]>;
  stream(parameters?: PhoneNumberListParameters | null, options?: StreamOptions): AsyncGenerator<PhoneNumber, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/PhoneNumbers */
  page(parameters?: PhoneNumberPageParameters | null, options?: CallOptions): Promise<PhoneNumberPage>;
}

export interface ServicesIdPhoneNumbersIdStep {
  /** GET /v1/Services/{ServiceSid}/PhoneNumbers/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<PhoneNumber>;
  /** POST /v1/Services/{ServiceSid}/PhoneNumbers/{Sid} */
  update(parameters?: PhoneNumberUpdateParameters | null, options?: CallOptions): Promise<PhoneNumber>;
  /** DELETE /v1/Services/{ServiceSid}/PhoneNumbers/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}
