// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of preview.wireless.wireless_command. */
export interface WirelessCommand extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  device_sid: string | null;
  readonly deviceSid: string | null;
  sim_sid: string | null;
  readonly simSid: string | null;
  command: string | null;
  command_mode: string | null;
  readonly commandMode: string | null;
  status: string | null;
  direction: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What preview.wireless.wireless_command.create takes. */
export interface WirelessCommandCreateParameters {
  command: string;
  device?: string | null;
  sim?: string | null;
  callbackMethod?: string | null;
  callbackUrl?: string | null;
  commandMode?: string | null;
  includeSid?: string | null;
}

/** What preview.wireless.wireless_command.list takes. */
export interface WirelessCommandListParameters {
  device?: string | null;
  sim?: string | null;
  status?: string | null;
  direction?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What preview.wireless.wireless_command.page takes. */
export interface WirelessCommandPageParameters {
  device?: string | null;
  sim?: string | null;
  status?: string | null;
  direction?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What preview.wireless.wireless_command.page gives. */
export interface WirelessCommandPage {
  commands: WirelessCommand[];
  [member: string]: any;
}

/** A record of preview.wireless.wireless_rate_plan. */
export interface WirelessRatePlan extends AnyRecord {
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
  international_roaming: any[] | null;
  readonly internationalRoaming: any[] | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What preview.wireless.wireless_rate_plan.create takes. */
export interface WirelessRatePlanCreateParameters {
  uniqueName?: string | null;
  friendlyName?: string | null;
  dataEnabled?: boolean | 'true' | 'false' | null;
  dataLimit?: number | bigint | null;
  dataMetering?: string | null;
  messagingEnabled?: boolean | 'true' | 'false' | null;
  voiceEnabled?: boolean | 'true' | 'false' | null;
  commandsEnabled?: boolean | 'true' | 'false' | null;
  nationalRoamingEnabled?: boolean | 'true' | 'false' | null;
  internationalRoaming?: string | ReadonlyArray<string> | null;
}

/** What preview.wireless.wireless_rate_plan.list takes. */
export interface WirelessRatePlanListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What preview.wireless.wireless_rate_plan.page takes. */
export interface WirelessRatePlanPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What preview.wireless.wireless_rate_plan.page gives. */
export interface WirelessRatePlanPage {
  rate_plans: WirelessRatePlan[];
  [member: string]: any;
}

/** What preview.wireless.wireless_rate_plan.update takes. */
export interface WirelessRatePlanUpdateParameters {
  uniqueName?: string | null;
  friendlyName?: string | null;
}

/** A record of preview.wireless.wireless_sim. */
export interface WirelessSim extends AnyRecord {
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
}

/** What preview.wireless.wireless_sim.list takes. */
export interface WirelessSimListParameters {
  status?: string | null;
  iccid?: string | null;
  ratePlan?: string | null;
  eId?: string | null;
  simRegistrationCode?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What preview.wireless.wireless_sim.page takes. */
export interface WirelessSimPageParameters {
  status?: string | null;
  iccid?: string | null;
  ratePlan?: string | null;
  eId?: string | null;
  simRegistrationCode?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What preview.wireless.wireless_sim.page gives. */
export interface WirelessSimPage {
  sims: WirelessSim[];
  [member: string]: any;
}

/** What preview.wireless.wireless_sim.update takes. */
export interface WirelessSimUpdateParameters {
  uniqueName?: string | null;
  callbackMethod?: string | null;
  callbackUrl?: string | null;
  friendlyName?: string | null;
  ratePlan?: string | null;
  status?: string | null;
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
}

/** A record of preview.wireless.wireless_usage. */
export interface WirelessUsage extends AnyRecord {
  sim_sid: string | null;
  readonly simSid: string | null;
  sim_unique_name: string | null;
  readonly simUniqueName: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  period: any;
  commands_usage: any;
  readonly commandsUsage: any;
  commands_costs: any;
  readonly commandsCosts: any;
  data_usage: any;
  readonly dataUsage: any;
  data_costs: any;
  readonly dataCosts: any;
  url: string | null;
}

/** What preview.wireless.wireless_usage.fetch takes. */
export interface WirelessUsageFetchParameters {
  end?: string | null;
  start?: string | null;
}

export interface VersionStep {
  readonly commands: CommandsStep;
  readonly ratePlans: RatePlansStep;
  readonly sims: SimsStep;
}

export interface CommandsStep {
  (sid: string | number | bigint): CommandsIdStep;
  /** POST /wireless/Commands */
  create(parameters: WirelessCommandCreateParameters, options?: CallOptions): Promise<WirelessCommand>;
  /** GET /wireless/Commands */
  list(parameters?: WirelessCommandListParameters | null, options?: CallOptions): Promise<WirelessCommand[]>;
  stream(parameters?: WirelessCommandListParameters | null, options?: StreamOptions): AsyncGenerator<WirelessCommand, void, undefined>;
  /** GET /wireless/Commands */
  page(parameters?: WirelessCommandPageParameters | null, options?: CallOptions): Promise<WirelessCommandPage>;
}

export interface CommandsIdStep {
  /** GET /wireless/Commands/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<WirelessCommand>;
}

export interface RatePlansStep {
  (sid: string | number | bigint): RatePlansIdStep;
  /** POST /wireless/RatePlans */
  create(parameters?: WirelessRatePlanCreateParameters | null, options?: CallOptions): Promise<WirelessRatePlan>;
  /** GET /wireless/RatePlans */
  list(parameters?: WirelessRatePlanListParameters | null, options?: CallOptions): Promise<WirelessRatePlan[]>;
  stream(parameters?: WirelessRatePlanListParameters | null, options?: StreamOptions): AsyncGenerator<WirelessRatePlan, void, undefined>;
  /** GET /wireless/RatePlans */
  page(parameters?: WirelessRatePlanPageParameters | null, options?: CallOptions): Promise<WirelessRatePlanPage>;
}

export interface RatePlansIdStep {
  /** GET /wireless/RatePlans/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<WirelessRatePlan>;
  /** POST /wireless/RatePlans/{Sid} */
  update(parameters?: WirelessRatePlanUpdateParameters | null, options?: CallOptions): Promise<WirelessRatePlan>;
  /** DELETE /wireless/RatePlans/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface SimsStep {
  (sid: string | number | bigint): SimsIdStep;
  /** GET /wireless/Sims */
  list(parameters?: WirelessSimListParameters | null, options?: CallOptions): Promise<WirelessSim[]>;
  stream(parameters?: WirelessSimListParameters | null, options?: StreamOptions): AsyncGenerator<WirelessSim, void, undefined>;
  /** GET /wireless/Sims */
  page(parameters?: WirelessSimPageParameters | null, options?: CallOptions): Promise<WirelessSimPage>;
}

export interface SimsIdStep {
  /** GET /wireless/Sims/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<WirelessSim>;
  /** POST /wireless/Sims/{Sid} */
  update(parameters?: WirelessSimUpdateParameters | null, options?: CallOptions): Promise<WirelessSim>;
  readonly usage: SimsIdUsageStep;
}

export interface SimsIdUsageStep {
  (): SimsIdUsageIdStep;
}

export interface SimsIdUsageIdStep {
  /** GET /wireless/Sims/{SimSid}/Usage */
  fetch(parameters?: WirelessUsageFetchParameters | null, options?: CallOptions): Promise<WirelessUsage>;
}
