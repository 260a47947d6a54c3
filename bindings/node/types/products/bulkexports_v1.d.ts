// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of bulkexports.v1.day. */
export interface Day extends AnyRecord {
  day: string | null;
  size: number;
  create_date: string | null;
  readonly createDate: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  resource_type: string | null;
  readonly resourceType: string | null;
}

/** What bulkexports.v1.day.list takes. */
export interface DayListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What bulkexports.v1.day.page takes. */
export interface DayPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What bulkexports.v1.day.page gives. */
export interface DayPage {
  days: Day[];
  [member: string]: any;
}

/** A record of bulkexports.v1.export. */
export interface Export extends AnyRecord {
  resource_type: string | null;
  readonly resourceType: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** A record of bulkexports.v1.export_configuration. */
export interface ExportConfiguration extends AnyRecord {
  enabled: boolean | null;
  webhook_url: string | null;
  readonly webhookUrl: string | null;
  webhook_method: string | null;
  readonly webhookMethod: string | null;
  resource_type: string | null;
  readonly resourceType: string | null;
  url: string | null;
}

/** What bulkexports.v1.export_configuration.update takes. */
export interface ExportConfigurationUpdateParameters {
  enabled?: boolean | 'true' | 'false' | null;
  webhookUrl?: string | null;
  webhookMethod?: string | null;
}

/** A record of bulkexports.v1.export_custom_job. */
export interface ExportCustomJob extends AnyRecord {
  friendly_name: string | null;
  readonly friendlyName: string | null;
  resource_type: string | null;
  readonly resourceType: string | null;
  start_day: string | null;
  readonly startDay: string | null;
  end_day: string | null;
  readonly endDay: string | null;
  webhook_url: string | null;
  readonly webhookUrl: string | null;
  webhook_method: string | null;
  readonly webhookMethod: string | null;
  email: string | null;
  job_sid: string | null;
  readonly jobSid: string | null;
  details: any[] | null;
  job_queue_position: string | null;
  readonly jobQueuePosition: string | null;
  estimated_completion_time: string | null;
  readonly estimatedCompletionTime: string | null;
}

/** What bulkexports.v1.export_custom_job.create takes. */
export interface ExportCustomJobCreateParameters {
  startDay: string;
  endDay: string;
  friendlyName: string;
  webhookUrl?: string | null;
  webhookMethod?: string | null;
  email?: string | null;
}

/** What bulkexports.v1.export_custom_job.list takes. */
export interface ExportCustomJobListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What bulkexports.v1.export_custom_job.page takes. */
export interface ExportCustomJobPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What bulkexports.v1.export_custom_job.page gives. */
export interface ExportCustomJobPage {
  jobs: ExportCustomJob[];
  [member: string]: any;
}

/** A record of bulkexports.v1.job. */
export interface Job extends AnyRecord {
  resource_type: string | null;
  readonly resourceType: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  details: any[] | null;
  start_day: string | null;
  readonly startDay: string | null;
  end_day: string | null;
  readonly endDay: string | null;
  job_sid: string | null;
  readonly jobSid: string | null;
  webhook_url: string | null;
  readonly webhookUrl: string | null;
  webhook_method: string | null;
  readonly webhookMethod: string | null;
  email: string | null;
  url: string | null;
  job_queue_position: string | null;
  readonly jobQueuePosition: string | null;
  estimated_completion_time: string | null;
  readonly estimatedCompletionTime: string | null;
}

export interface VersionStep {
  readonly exports: ExportsStep;
  readonly exportConfiguration: ExportConfigurationStep;
}

export interface ExportsStep {
  (resourceType: string | number | bigint): ExportsIdStep;
  readonly jobs: ExportsJobsStep;
}

export interface ExportsJobsStep {
  (jobSid: string | number | bigint): ExportsJobsIdStep;
}

export interface ExportsJobsIdStep {
  /** GET /v1/Exports/Jobs/{JobSid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Job>;
  /** DELETE /v1/Exports/Jobs/{JobSid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ExportsIdStep {
  /** GET /v1/Exports/{ResourceType} */
  fetch(parameters?: null, options?: CallOptions): Promise<Export>;
  readonly days: ExportsIdDaysStep;
  readonly exportCustomJobs: ExportsIdExportCustomJobsStep;
}

export interface ExportsIdDaysStep {
  (day: string | number | bigint): ExportsIdDaysIdStep;
  /** GET /v1/Exports/{ResourceType}/Days */
  list(parameters?: DayListParameters | null, options?: CallOptions): Promise<Day[]>;
  stream(parameters?: DayListParameters | null, options?: StreamOptions): AsyncGenerator<Day, void, undefined>;
  /** GET /v1/Exports/{ResourceType}/Days */
  page(parameters?: DayPageParameters | null, options?: CallOptions): Promise<DayPage>;
}

export interface ExportsIdDaysIdStep {
  /** GET /v1/Exports/{ResourceType}/Days/{Day} */
  fetch(parameters?: null, options?: CallOptions): Promise<AnyRecord & { location: string }>;
}

export interface ExportsIdExportCustomJobsStep {
  /** POST /v1/Exports/{ResourceType}/Jobs */
  create(parameters: ExportCustomJobCreateParameters, options?: CallOptions): Promise<ExportCustomJob>;
  /** GET /v1/Exports/{ResourceType}/Jobs */
  list(parameters?: ExportCustomJobListParameters | null, options?: CallOptions): Promise<ExportCustomJob[]>;
  stream(parameters?: ExportCustomJobListParameters | null, options?: StreamOptions): AsyncGenerator<ExportCustomJob, void, undefined>;
  /** GET /v1/Exports/{ResourceType}/Jobs */
  page(parameters?: ExportCustomJobPageParameters | null, options?: CallOptions): Promise<ExportCustomJobPage>;
}

export interface ExportConfigurationStep {
  (resourceType: string | number | bigint): ExportConfigurationIdStep;
}

export interface ExportConfigurationIdStep {
  /** GET /v1/Exports/{ResourceType}/Configuration */
  fetch(parameters?: null, options?: CallOptions): Promise<ExportConfiguration>;
  /** POST /v1/Exports/{ResourceType}/Configuration */
  update(parameters?: ExportConfigurationUpdateParameters | null, options?: CallOptions): Promise<ExportConfiguration>;
}
