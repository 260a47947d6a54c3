// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of monitor.v2.alarms. */
export interface Alarms extends AnyRecord {
  friendlyName: string;
  queryType: string | null;
  query: string;
  triggerValue: number;
  timeWindow: string | null;
  email: any[];
  webhook: string;
  consoleIndicator: boolean;
  description: string;
  enabled: boolean;
  product: string;
  alertConfigSid: string;
  dateUpdated: string;
  dateCreated: string;
}

/** What monitor.v2.alarms.list takes. */
export interface AlarmsListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  sortOrder?: 'asc' | 'desc' | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What monitor.v2.alarms.page takes. */
export interface AlarmsPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  sortOrder?: 'asc' | 'desc' | null;
  page?: number | bigint | null;
}

/** What monitor.v2.alarms.page gives. */
export interface AlarmsPage {
  alarms: Alarms[];
  [member: string]: any;
}

/** A record of monitor.v2.alarm. */
export interface Alarm extends AnyRecord {
  sid: string;
  friendlyName: string;
  queryType: string | null;
  query: string;
  triggerValue: number;
  timeWindow: string | null;
  email: any[];
  webhook: string;
  consoleIndicator: boolean;
  description: string;
  enabled: boolean;
  product: string;
  alertConfigSid: string;
  dateUpdated: string;
  dateCreated: string;
}

/** What monitor.v2.alarm.create takes. */
export interface AlarmCreateParameters {
  monitorV2AlarmCreateObject: object;
}

/** What monitor.v2.alarm.update takes. */
export interface AlarmUpdateParameters {
  monitorV2AlarmCreateObject: object;
}

/** A record of monitor.v2.alarm_status. */
export interface AlarmStatus extends AnyRecord {
}

/** What monitor.v2.alarm_status.update takes. */
export interface AlarmStatusUpdateParameters {
  monitorV2AlarmStatus: object;
}

export interface VersionStep {
  readonly alarms: AlarmsStep;
  readonly status: StatusStep;
}

export interface AlarmsStep {
  (sid: string | number | bigint): AlarmsIdStep;
  /** GET /v2/Alarms */
  list(parameters?: AlarmsListParameters | null, options?: CallOptions): Promise<Alarms[]>;
  stream(parameters?: AlarmsListParameters | null, options?: StreamOptions): AsyncGenerator<Alarms, void, undefined>;
  /** GET /v2/Alarms */
  page(parameters?: AlarmsPageParameters | null, options?: CallOptions): Promise<AlarmsPage>;
  /** POST /v2/Alarms */
  create(parameters: AlarmCreateParameters, options?: CallOptions): Promise<Alarm>;
}

export interface AlarmsIdStep {
  /** GET /v2/Alarms/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Alarm>;
  /** PUT /v2/Alarms/{Sid} */
  update(parameters: AlarmUpdateParameters, options?: CallOptions): Promise<Alarm>;
  /** DELETE /v2/Alarms/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface StatusStep {
  (sid: string | number | bigint): StatusIdStep;
}

export interface StatusIdStep {
  /** PUT /v2/Alarms/{Sid}/status */
  update(parameters: AlarmStatusUpdateParameters, options?: CallOptions): Promise<AnyRecord>;
}
