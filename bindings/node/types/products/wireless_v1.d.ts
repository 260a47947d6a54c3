// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of wireless.v1.account_usage_record. */
export interface AccountUsageRecord extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  period: any;
  commands: any;
  data: any;
}

/** What wireless.v1.account_usage_record.list takes. */
export interface AccountUsageRecordListParameters {
  end?: Date | string | null;
  start?: Date | string | null;
  granularity?: 'hourly' | 'daily' | 'all' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What wireless.v1.account_usage_record.page takes. */
export interface AccountUsageRecordPageParameters {
  end?: Date | string | null;
  start?: Date | string | null;
  granularity?: 'hourly' | 'daily' | 'all' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What wireless.v1.account_usage_record.page gives. */
export interface AccountUsageRecordPage {
  usage_records: AccountUsageRecord[];
  [member: string]: any;
}

/** A record of wireless.v1.command. */
export interface Command extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  sim_sid: string | null;
  readonly simSid: string | null;
  command: string | null;
  command_mode: string | null;
  readonly commandMode: string | null;
  transport: string | null;
  delivery_receipt_requested: boolean | null;
  readonly deliveryReceiptRequested: boolean | null;
  status: string | null;
  direction: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What wireless.v1.command.create takes. */
export interface CommandCreateParameters {
  command: string;
  sim?: string | null;
  callbackMethod?: 'GET' | 'POST' | null;
  callbackUrl?: string | null;
  commandMode?: 'text' | 'binary' | null;
  includeSid?: string | null;
  deliveryReceiptRequested?: boolean | 'true' | 'false' | null;
}

/** What wireless.v1.command.list takes. */
export interface CommandListParameters {
  sim?: string | null;
  status?: 'queued' | 'sent' | 'delivered' | 'received' | 'failed' | null;
  direction?: 'from_sim' | 'to_sim' | null;
  transport?: 'sms' | 'ip' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What wireless.v1.command.page takes. */
export interface CommandPageParameters {
  sim?: string | null;
  status?: 'queued' | 'sent' | 'delivered' | 'received' | 'failed' | null;
  direction?: 'from_sim' | 'to_sim' | null;
  transport?: 'sms' | 'ip' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What wireless.v1.command.page gives. */
export interface CommandPage {
  commands: Command[];
  [member: string]: any;
}

/** A record of wireless.v1.data_session. */
export interface DataSession extends AnyRecord {
  sid: string | null;
  sim_sid: string | null;
  readonly simSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  radio_link: string | null;
  readonly radioLink: string | null;
  operator_mcc: string | null;
  readonly operatorMcc: string | null;
  operator_mnc: string | null;
  readonly operatorMnc: string | null;
  operator_country: string | null;
  readonly operatorCountry: string | null;
  operator_name: string | null;
  readonly operatorName: string | null;
  cell_id: string | null;
  readonly cellId: string | null;
  cell_location_estimate: any;
  readonly cellLocationEstimate: any;
  packets_uploaded: number;
  readonly packetsUploaded: number;
  packets_downloaded: number;
  readonly packetsDownloaded: number;
  last_updated: string | null;
  readonly lastUpdated: Date | null;
  start: string | null;
  end: string | null;
  imei: string | null;
}

/** What wireless.v1.data_session.list takes. */
export interface DataSessionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What wireless.v1.data_session.page takes. */
export interface DataSessionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What wireless.v1.data_session.page gives. */
export interface DataSessionPage {
  data_sessions: DataSession[];
  [member: string]: any;
}

/** A record of wireless.v1.rate_plan. */
export interface RatePlan extends AnyRecord {
  sid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  data_enabled: boolean | null;
  readonly dataEnabled: boolean | null;
  data_metering: string | null;
  readonly dataMetering: string | null;
  data_limit: number;
  readonly dataLimit: number;
  messaging_enabled: boolean | null;
  readonly messagingEnabled: boolean | null;
  voice_enabled: boolean | null;
  readonly voiceEnabled: boolean | null;
  national_roaming_enabled: boolean | null;
  readonly nationalRoamingEnabled: boolean | null;
  national_roaming_data_limit: number;
  readonly nationalRoamingDataLimit: number;
  international_roaming: any[] | null;
  readonly internationalRoaming: any[] | null;
  international_roaming_data_limit: number;
  readonly internationalRoamingDataLimit: number;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What wireless.v1.rate_plan.create takes. */
export interface RatePlanCreateParameters {
  uniqueName?: string | null;
  friendlyName?: string | null;
  dataEnabled?: boolean | 'true' | 'false' | null;
  dataLimit?: number | bigint | null;
  dataMetering?: string | null;
  messagingEnabled?: boolean | 'true' | 'false' | null;
  voiceEnabled?: boolean | 'true' | 'false' | null;
  nationalRoamingEnabled?: boolean | 'true' | 'false' | null;
  internationalRoaming?: string | ReadonlyArray<string> | null;
  nationalRoamingDataLimit?: number | bigint | null;
  internationalRoamingDataLimit?: number | bigint | null;
  dataLimitStrategy?: 'block' | 'throttle' | null;
}

/** What wireless.v1.rate_plan.list takes. */
export interface RatePlanListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What wireless.v1.rate_plan.page takes. */
export interface RatePlanPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What wireless.v1.rate_plan.page gives. */
export interface RatePlanPage {
  rate_plans: RatePlan[];
  [member: string]: any;
}

/** What wireless.v1.rate_plan.update takes. */
export interface RatePlanUpdateParameters {
  uniqueName?: string | null;
  friendlyName?: string | null;
}

/** A record of wireless.v1.sim. */
export interface Sim extends AnyRecord {
  sid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  rate_plan_sid: string | null;
  readonly ratePlanSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  iccid: string | null;
  e_id: string | null;
  readonly eId: string | null;
  status: string | null;
  reset_status: string | null;
  readonly resetStatus: string | null;
  commands_callback_url: string | null;
  readonly commandsCallbackUrl: string | null;
  commands_callback_method: string | null;
  readonly commandsCallbackMethod: string | null;
  sms_fallback_method: string | null;
  readonly smsFallbackMethod: string | null;
  sms_fallback_url: string | null;
  readonly smsFallbackUrl: string | null;
  sms_method: string | null;
  readonly smsMethod: string | null;
  sms_url: string | null;
  readonly smsUrl: string | null;
  voice_fallback_method: string | null;
  readonly voiceFallbackMethod: string | null;
  voice_fallback_url: string | null;
  readonly voiceFallbackUrl: string | null;
  voice_method: string | null;
  readonly voiceMethod: string | null;
  voice_url: string | null;
  readonly voiceUrl: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
  ip_address: string | null;
  readonly ipAddress: string | null;
}

/** What wireless.v1.sim.list takes. */
export interface SimListParameters {
  status?: 'new' | 'ready' | 'active' | 'suspended' | 'deactivated' | 'canceled' | 'scheduled' | 'updating' | null;
  iccid?: string | null;
  ratePlan?: string | null;
  eId?: string | null;
  simRegistrationCode?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What wireless.v1.sim.page takes. */
export interface SimPageParameters {
  status?: 'new' | 'ready' | 'active' | 'suspended' | 'deactivated' | 'canceled' | 'scheduled' | 'updating' | null;
  iccid?: string | null;
  ratePlan?: string | null;
  eId?: string | null;
  simRegistrationCode?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What wireless.v1.sim.page gives. */
export interface SimPage {
  sims: Sim[];
  [member: string]: any;
}

/** What wireless.v1.sim.update takes. */
export interface SimUpdateParameters {
  uniqueName?: string | null;
  callbackMethod?: 'GET' | 'POST' | null;
  callbackUrl?: string | null;
  friendlyName?: string | null;
  ratePlan?: string | null;
  status?: 'new' | 'ready' | 'active' | 'suspended' | 'deactivated' | 'canceled' | 'scheduled' | 'updating' | null;
  commandsCallbackMethod?: 'GET' | 'POST' | null;
  commandsCallbackUrl?: string | null;
  smsFallbackMethod?: 'GET' | 'POST' | null;
  smsFallbackUrl?: string | null;
  smsMethod?: 'GET' | 'POST' | null;
  smsUrl?: string | null;
  voiceFallbackMethod?: 'GET' | 'POST' | null;
  voiceFallbackUrl?: string | null;
  voiceMethod?: 'GET' | 'POST' | null;
  voiceUrl?: string | null;
  resetStatus?: 'resetting' | null;
  accountSid?: string | null;
}

/** A record of wireless.v1.usage_record. */
export interface UsageRecord extends AnyRecord {
  sim_sid: string | null;
  readonly simSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  period: any;
  commands: any;
  data: any;
}

/** What wireless.v1.usage_record.list takes. */
export interface UsageRecordListParameters {
  end?: Date | string | null;
  start?: Date | string | null;
  granularity?: 'hourly' | 'daily' | 'all' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What wireless.v1.usage_record.page takes. */
export interface UsageRecordPageParameters {
  end?: Date | string | null;
  start?: Date | string | null;
  granularity?: 'hourly' | 'daily' | 'all' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What wireless.v1.usage_record.page gives. */
export interface UsageRecordPage {
  usage_records: UsageRecord[];
  [member: string]: any;
}

export interface VersionStep {
  readonly usageRecords: UsageRecordsStep;
  readonly commands: CommandsStep;
  readonly sims: SimsStep;
  readonly ratePlans: RatePlansStep;
}

export interface UsageRecordsStep {
  /** GET /v1/UsageRecords */
  list(parameters?: AccountUsageRecordListParameters | null, options?: CallOptions): Promise<AccountUsageRecord[]>;
  stream(parameters?: AccountUsageRecordListParameters | null, options?: StreamOptions): AsyncGenerator<AccountUsageRecord, void, undefined>;
  /** GET /v1/UsageRecords */
  page(parameters?: AccountUsageRecordPageParameters | null, options?: CallOptions): Promise<AccountUsageRecordPage>;
}

export interface CommandsStep {
  (sid: string | number | bigint): CommandsIdStep;
  /** POST /v1/Commands */
  create(parameters: CommandCreateParameters, options?: CallOptions): Promise<Command>;
  /** GET /v1/Commands */
  list(parameters?: CommandListParameters | null, options?: CallOptions): Promise<Command[]>;
  stream(parameters?: CommandListParameters | null, options?: StreamOptions): AsyncGenerator<Command, void, undefined>;
  /** GET /v1/Commands */
  page(parameters?: CommandPageParameters | null, options?: CallOptions): Promise<CommandPage>;
}

export interface CommandsIdStep {
  /** GET /v1/Commands/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Command>;
  /** DELETE /v1/Commands/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface SimsStep {
  (simSid: string | number | bigint): SimsIdStep;
  /** GET /v1/Sims */
  list(parameters?: SimListParameters | null, options?: CallOptions): Promise<Sim[]>;
  stream(parameters?: SimListParameters | null, options?: StreamOptions): AsyncGenerator<Sim, void, undefined>;
  /** GET /v1/Sims */
  page(parameters?: SimPageParameters | null, options?: CallOptions): Promise<SimPage>;
}

export interface SimsIdStep {
  /** GET /v1/Sims/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Sim>;
  /** POST /v1/Sims/{Sid} */
  update(parameters?: SimUpdateParameters | null, options?: CallOptions): Promise<Sim>;
  /** DELETE /v1/Sims/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly dataSessions: SimsIdDataSessionsStep;
  readonly usageRecords: SimsIdUsageRecordsStep;
}

export interface SimsIdDataSessionsStep {
  /** GET /v1/Sims/{SimSid}/DataSessions */
  list(parameters?: DataSessionListParameters | null, options?: CallOptions): Promise<DataSession[]>;
  stream(parameters?: DataSessionListParameters | null, options?: StreamOptions): AsyncGenerator<DataSession, void, undefined>;
  /** GET /v1/Sims/{SimSid}/DataSessions */
  page(parameters?: DataSessionPageParameters | null, options?: CallOptions): Promise<DataSessionPage>;
}

export interface SimsIdUsageRecordsStep {
  /** GET /v1/Sims/{SimSid}/UsageRecords */
  list(parameters?: UsageRecordListParameters | null, options?: CallOptions): Promise<UsageRecord[]>;
  stream(parameters?: UsageRecordListParameters | null, options?: StreamOptions): AsyncGenerator<UsageRecord, void, undefined>;
  /** GET /v1/Sims/{SimSid}/UsageRecords */
  page(parameters?: UsageRecordPageParameters | null, options?: CallOptions): Promise<UsageRecordPage>;
}

export interface RatePlansStep {
  (sid: string | number | bigint): RatePlansIdStep;
  /** POST /v1/RatePlans */
  create(parameters?: RatePlanCreateParameters | null, options?: CallOptions): Promise<RatePlan>;
  /** GET /v1/RatePlans */
  list(parameters?: RatePlanListParameters | null, options?: CallOptions): Promise<RatePlan[]>;
  stream(parameters?: RatePlanListParameters | null, options?: StreamOptions): AsyncGenerator<RatePlan, void, undefined>;
  /** GET /v1/RatePlans */
  page(parameters?: RatePlanPageParameters | null, options?: CallOptions): Promise<RatePlanPage>;
}

export interface RatePlansIdStep {
  /** GET /v1/RatePlans/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<RatePlan>;
  /** POST /v1/RatePlans/{Sid} */
  update(parameters?: RatePlanUpdateParameters | null, options?: CallOptions): Promise<RatePlan>;
  /** DELETE /v1/RatePlans/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}
