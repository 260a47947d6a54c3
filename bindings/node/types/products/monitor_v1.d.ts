// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of monitor.v1.alert. */
export interface Alert extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  alert_text: string | null;
  readonly alertText: string | null;
  api_version: string | null;
  readonly apiVersion: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_generated: string | null;
  readonly dateGenerated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  error_code: string | null;
  readonly errorCode: string | null;
  log_level: string | null;
  readonly logLevel: string | null;
  more_info: string | null;
  readonly moreInfo: string | null;
  request_method: string | null;
  readonly requestMethod: string | null;
  request_url: string | null;
  readonly requestUrl: string | null;
  request_variables: string | null;
  readonly requestVariables: string | null;
  resource_sid: string | null;
  readonly resourceSid: string | null;
  response_body: string | null;
  readonly responseBody: string | null;
  response_headers: string | null;
  readonly responseHeaders: string | null;
  sid: string | null;
  url: string | null;
  request_headers: string | null;
  readonly requestHeaders: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
}

/** What monitor.v1.alert.list takes. */
export interface AlertListParameters {
  logLevel?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What monitor.v1.alert.page takes. */
export interface AlertPageParameters {
  logLevel?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What monitor.v1.alert.page gives. */
export interface AlertPage {
  alerts: Alert[];
  [member: string]: any;
}

/** A record of monitor.v1.event. */
export interface Event extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  actor_sid: string | null;
  readonly actorSid: string | null;
  actor_type: string | null;
  readonly actorType: string | null;
  description: string | null;
  event_data: any;
  readonly eventData: any;
  event_date: string | null;
  readonly eventDate: Date | null;
  event_type: string | null;
  readonly eventType: string | null;
  resource_sid: string | null;
  readonly resourceSid: string | null;
  resource_type: string | null;
  readonly resourceType: string | null;
  sid: string | null;
  source: string | null;
  source_ip_address: string | null;
  readonly sourceIpAddress: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What monitor.v1.event.list takes. */
export interface EventListParameters {
  actorSid?: string | null;
  eventType?: string | null;
  resourceSid?: string | null;
  sourceIpAddress?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What monitor.v1.event.page takes. */
export interface EventPageParameters {
  actorSid?: string | null;
  eventType?: string | null;
  resourceSid?: string | null;
  sourceIpAddress?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What monitor.v1.event.page gives. */
export interface EventPage {
  events: Event[];
  [member: string]: any;
}

export interface VersionStep {
  readonly alerts: AlertsStep;
  readonly events: EventsStep;
}

export interface AlertsStep {
  (sid: string | number | bigint): AlertsIdStep;
  /** GET /v1/Alerts */
  list(parameters?: AlertListParameters | null, options?: CallOptions): Promise<Alert[]>;
  stream(parameters?: AlertListParameters | null, options?: StreamOptions): AsyncGenerator<Alert, void, undefined>;
  /** GET /v1/Alerts */
  page(parameters?: AlertPageParameters | null, options?: CallOptions): Promise<AlertPage>;
}

export interface AlertsIdStep {
  /** GET /v1/Alerts/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Alert>;
}

export interface EventsStep {
  (sid: string | number | bigint): EventsIdStep;
  /** GET /v1/Events */
  list(parameters?: EventListParameters | null, options?: CallOptions): Promise<Event[]>;
  stream(parameters?: EventListParameters | null, options?: StreamOptions): AsyncGenerator<Event, void, undefined>;
  /** GET /v1/Events */
  page(parameters?: EventPageParameters | null, options?: CallOptions): Promise<EventPage>;
}

export interface EventsIdStep {
  /** GET /v1/Events/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Event>;
}
