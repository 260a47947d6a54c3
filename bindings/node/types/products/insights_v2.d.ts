// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of insights.v2.account_report. */
export interface AccountReport extends AnyRecord {
  account_sid: string;
  readonly accountSid: string;
  report_id: string;
  readonly reportId: string;
  status: string | null;
  request_meta: { [member: string]: any };
  readonly requestMeta: { [member: string]: any };
  url: string | null;
  report: { [member: string]: any };
}

/** What insights.v2.account_report.create takes. */
export interface AccountReportCreateParameters {
  insightsV2CreateAccountReportRequest?: object | null;
}

/** A record of insights.v2.inbound_phone_numbers_report. */
export interface InboundPhoneNumbersReport extends AnyRecord {
  account_sid: string;
  readonly accountSid: string;
  report_id: string;
  readonly reportId: string;
  status: string | null;
  request_meta: { [member: string]: any };
  readonly requestMeta: { [member: string]: any };
  url: string | null;
  handle: string;
  total_calls: number;
  readonly totalCalls: number;
  call_answer_score: number;
  readonly callAnswerScore: number;
  call_state_percentage: { [member: string]: any };
  readonly callStatePercentage: { [member: string]: any };
  silent_calls_percentage: number;
  readonly silentCallsPercentage: number;
}

/** What insights.v2.inbound_phone_numbers_report.create takes. */
export interface InboundPhoneNumbersReportCreateParameters {
  insightsV2CreatePhoneNumbersReportRequest?: object | null;
}

/** What insights.v2.inbound_phone_numbers_report.list takes. */
export interface InboundPhoneNumbersReportListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What insights.v2.inbound_phone_numbers_report.page takes. */
export interface InboundPhoneNumbersReportPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What insights.v2.inbound_phone_numbers_report.page gives. */
export interface InboundPhoneNumbersReportPage {
  reports: InboundPhoneNumbersReport[];
  [member: string]: any;
}

/** A record of insights.v2.outbound_phone_numbers_report. */
export interface OutboundPhoneNumbersReport extends AnyRecord {
  account_sid: string;
  readonly accountSid: string;
  report_id: string;
  readonly reportId: string;
  status: string | null;
  request_meta: { [member: string]: any };
  readonly requestMeta: { [member: string]: any };
  url: string | null;
  handle: string;
  total_calls: number;
  readonly totalCalls: number;
  call_answer_score: number;
  readonly callAnswerScore: number;
  calls_by_device_type: { [member: string]: any };
  readonly callsByDeviceType: { [member: string]: any };
  answer_rate_device_type: { [member: string]: any };
  readonly answerRateDeviceType: { [member: string]: any };
  call_state_percentage: { [member: string]: any };
  readonly callStatePercentage: { [member: string]: any };
  blocked_calls_by_carrier: any[];
  readonly blockedCallsByCarrier: any[];
  silent_calls_percentage: number;
  readonly silentCallsPercentage: number;
  short_duration_calls_percentage: number;
  readonly shortDurationCallsPercentage: number;
  long_duration_calls_percentage: number;
  readonly longDurationCallsPercentage: number;
  potential_robocalls_percentage: number;
  readonly potentialRobocallsPercentage: number;
  answering_machine_detection: { [member: string]: any };
  readonly answeringMachineDetection: { [member: string]: any };
}

/** What insights.v2.outbound_phone_numbers_report.create takes. */
export interface OutboundPhoneNumbersReportCreateParameters {
  insightsV2CreatePhoneNumbersReportRequest?: object | null;
}

/** What insights.v2.outbound_phone_numbers_report.list takes. */
export interface OutboundPhoneNumbersReportListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What insights.v2.outbound_phone_numbers_report.page takes. */
export interface OutboundPhoneNumbersReportPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What insights.v2.outbound_phone_numbers_report.page gives. */
export interface OutboundPhoneNumbersReportPage {
  reports: OutboundPhoneNumbersReport[];
  [member: string]: any;
}

export interface VersionStep {
  readonly reports: ReportsStep;
  readonly inboundReports: InboundReportsStep;
  readonly inbound: InboundStep;
  readonly outboundReports: OutboundReportsStep;
  readonly outbound: OutboundStep;
}

export interface ReportsStep {
  (reportId: string | number | bigint): ReportsIdStep;
  /** POST /v2/Voice/Reports */
  create(parameters?: AccountReportCreateParameters | null, options?: CallOptions): Promise<AccountReport>;
}

export interface ReportsIdStep {
  /** GET /v2/Voice/Reports/{reportId} */
  fetch(parameters?: null, options?: CallOptions): Promise<AccountReport>;
}

export interface InboundReportsStep {
  /** POST /v2/Voice/Reports/PhoneNumbers/Inbound */
  create(parameters?: InboundPhoneNumbersReportCreateParameters | null, options?: CallOptions): Promise<InboundPhoneNumbersReport>;
}

export interface InboundStep {
  (reportId: string | number | bigint): InboundIdStep;
}

export interface InboundIdStep {
  /** GET /v2/Voice/Reports/PhoneNumbers/Inbound/{reportId} */
  list(parameters?: InboundPhoneNumbersReportListParameters | null, options?: CallOptions): Promise<InboundPhoneNumbersReport[]>;
  stream(parameters?: InboundPhoneNumbersReportListParameters | null, options?: StreamOptions): AsyncGenerator<InboundPhoneNumbersReport, void, undefined>;
  /** GET /v2/Voice/Reports/PhoneNumbers/Inbound/{reportId} */
  page(parameters?: InboundPhoneNumbersReportPageParameters | null, options?: CallOptions): Promise<InboundPhoneNumbersReportPage>;
}

export interface OutboundReportsStep {
  /** POST /v2/Voice/Reports/PhoneNumbers/Outbound */
  create(parameters?: OutboundPhoneNumbersReportCreateParameters | null, options?: CallOptions): Promise<OutboundPhoneNumbersReport>;
}

export interface OutboundStep {
  (reportId: string | number | bigint): OutboundIdStep;
}

export interface OutboundIdStep {
  /** GET /v2/Voice/Reports/PhoneNumbers/Outbound/{reportId} */
  list(parameters?: OutboundPhoneNumbersReportListParameters | null, options?: CallOptions): Promise<OutboundPhoneNumbersReport[]>;
  stream(parameters?: OutboundPhoneNumbersReportListParameters | null, options?: StreamOptions): AsyncGenerator<OutboundPhoneNumbersReport, void, undefined>;
  /** GET /v2/Voice/Reports/PhoneNumbers/Outbound/{reportId} */
  page(parameters?: OutboundPhoneNumbersReportPageParameters | null, options?: CallOptions): Promise<OutboundPhoneNumbersReportPage>;
}
