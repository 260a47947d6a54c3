// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of supersim.v1.billing_period. */
export interface BillingPeriod extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  sim_sid: string | null;
  readonly simSid: string | null;
  start_time: string | null;
  readonly startTime: Date | null;
  end_time: string | null;
  readonly endTime: Date | null;
  period_type: string | null;
  readonly periodType: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
}

/** What supersim.v1.billing_period.list takes. */
export interface BillingPeriodListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What supersim.v1.billing_period.page takes. */
export interface BillingPeriodPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What supersim.v1.billing_period.page gives. */
export interface BillingPeriodPage {
  billing_periods: BillingPeriod[];
  [member: string]: any;
}

/** A record of supersim.v1.esim_profile. */
export interface EsimProfile extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  iccid: string | null;
  sim_sid: string | null;
  readonly simSid: string | null;
  status: string | null;
  eid: string | null;
  smdp_plus_address: string | null;
  readonly smdpPlusAddress: string | null;
  matching_id: string | null;
  readonly matchingId: string | null;
  activation_code: string | null;
  readonly activationCode: string | null;
  error_code: string | null;
  readonly errorCode: string | null;
  error_message: string | null;
  readonly errorMessage: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What supersim.v1.esim_profile.create takes. */
export interface EsimProfileCreateParameters {
  callbackUrl?: string | null;
  callbackMethod?: 'GET' | 'POST' | null;
  generateMatchingId?: boolean | 'true' | 'false' | null;
  eid?: string | null;
}

/** What supersim.v1.esim_profile.list takes. */
export interface EsimProfileListParameters {
  eid?: string | null;
  simSid?: string | null;
  status?: 'new' | 'reserving' | 'available' | 'downloaded' | 'installed' | 'failed' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What supersim.v1.esim_profile.page takes. */
export interface EsimProfilePageParameters {
  eid?: string | null;
  simSid?: string | null;
  status?: 'new' | 'reserving' | 'available' | 'downloaded' | 'installed' | 'failed' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What supersim.v1.esim_profile.page gives. */
export interface EsimProfilePage {
  esim_profiles: EsimProfile[];
  [member: string]: any;
}

/** A record of supersim.v1.fleet. */
export interface Fleet extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  sid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  data_enabled: boolean | null;
  readonly dataEnabled: boolean | null;
  data_limit: number;
  readonly dataLimit: number;
  data_metering: string | null;
  readonly dataMetering: string | null;
  sms_commands_enabled: boolean | null;
  readonly smsCommandsEnabled: boolean | null;
  sms_commands_url: string | null;
  readonly smsCommandsUrl: string | null;
  sms_commands_method: string | null;
  readonly smsCommandsMethod: string | null;
  network_access_profile_sid: string | null;
  readonly networkAccessProfileSid: string | null;
  ip_commands_url: string | null;
  readonly ipCommandsUrl: string | null;
  ip_commands_method: string | null;
  readonly ipCommandsMethod: string | null;
}

/** What supersim.v1.fleet.create takes. */
export interface FleetCreateParameters {
  networkAccessProfile: string;
  uniqueName?: string | null;
  dataEnabled?: boolean | 'true' | 'false' | null;
  dataLimit?: number | bigint | null;
  ipCommandsUrl?: string | null;
  ipCommandsMethod?: 'GET' | 'POST' | null;
  smsCommandsEnabled?: boolean | 'true' | 'false' | null;
  smsCommandsUrl?: string | null;
  smsCommandsMethod?: 'GET' | 'POST' | null;
}

/** What supersim.v1.fleet.list takes. */
export interface FleetListParameters {
  networkAccessProfile?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What supersim.v1.fleet.page takes. */
export interface FleetPageParameters {
  networkAccessProfile?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What supersim.v1.fleet.page gives. */
export interface FleetPage {
  fleets: Fleet[];
  [member: string]: any;
}

/** What supersim.v1.fleet.update takes. */
export interface FleetUpdateParameters {
  uniqueName?: string | null;
  networkAccessProfile?: string | null;
  ipCommandsUrl?: string | null;
  ipCommandsMethod?: 'GET' | 'POST' | null;
  smsCommandsUrl?: string | null;
  smsCommandsMethod?: 'GET' | 'POST' | null;
  dataLimit?: number | bigint | null;
}

/** A record of supersim.v1.ip_command. */
export interface IpCommand extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  sim_sid: string | null;
  readonly simSid: string | null;
  sim_iccid: string | null;
  readonly simIccid: string | null;
  status: string | null;
  direction: string | null;
  device_ip: string | null;
  readonly deviceIp: string | null;
  device_port: number;
  readonly devicePort: number;
  payload_type: string | null;
  readonly payloadType: string | null;
  payload: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What supersim.v1.ip_command.create takes. */
export interface IpCommandCreateParameters {
  sim: string;
  payload: string;
  devicePort: number | bigint;
  payloadType?: 'text' | 'binary' | null;
  callbackUrl?: string | null;
  callbackMethod?: 'GET' | 'POST' | null;
}

/** What supersim.v1.ip_command.list takes. */
export interface IpCommandListParameters {
  sim?: string | null;
  simIccid?: string | null;
  status?: 'queued' | 'sent' | 'received' | 'failed' | null;
  direction?: 'to_sim' | 'from_sim' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What supersim.v1.ip_command.page takes. */
export interface IpCommandPageParameters {
  sim?: string | null;
  simIccid?: string | null;
  status?: 'queued' | 'sent' | 'received' | 'failed' | null;
  direction?: 'to_sim' | 'from_sim' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What supersim.v1.ip_command.page gives. */
export interface IpCommandPage {
  ip_commands: IpCommand[];
  [member: string]: any;
}

/** A record of supersim.v1.network. */
export interface Network extends AnyRecord {
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  url: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  identifiers: any[] | null;
}

/** What supersim.v1.network.list takes. */
export interface NetworkListParameters {
  isoCountry?: string | null;
  mcc?: string | null;
  mnc?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What supersim.v1.network.page takes. */
export interface NetworkPageParameters {
  isoCountry?: string | null;
  mcc?: string | null;
  mnc?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What supersim.v1.network.page gives. */
export interface NetworkPage {
  networks: Network[];
  [member: string]: any;
}

/** A record of supersim.v1.network_access_profile. */
export interface NetworkAccessProfile extends AnyRecord {
  sid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What supersim.v1.network_access_profile.create takes. */
export interface NetworkAccessProfileCreateParameters {
  uniqueName?: string | null;
  networks?: string | ReadonlyArray<string> | null;
}

/** What supersim.v1.network_access_profile.list takes. */
export interface NetworkAccessProfileListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What supersim.v1.network_access_profile.page takes. */
export interface NetworkAccessProfilePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What supersim.v1.network_access_profile.page gives. */
export interface NetworkAccessProfilePage {
  network_access_profiles: NetworkAccessProfile[];
  [member: string]: any;
}

/** What supersim.v1.network_access_profile.update takes. */
export interface NetworkAccessProfileUpdateParameters {
  uniqueName?: string | null;
}

/** A record of supersim.v1.network_access_profile_network. */
export interface NetworkAccessProfileNetwork extends AnyRecord {
  sid: string | null;
  network_access_profile_sid: string | null;
  readonly networkAccessProfileSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  identifiers: any[] | null;
  url: string | null;
}

/** What supersim.v1.network_access_profile_network.create takes. */
export interface NetworkAccessProfileNetworkCreateParameters {
  network: string;
}

/** What supersim.v1.network_access_profile_network.list takes. */
export interface NetworkAccessProfileNetworkListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What supersim.v1.network_access_profile_network.page takes. */
export interface NetworkAccessProfileNetworkPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What supersim.v1.network_access_profile_network.page gives. */
export interface NetworkAccessProfileNetworkPage {
  networks: NetworkAccessProfileNetwork[];
  [member: string]: any;
}

/** A record of supersim.v1.settings_update. */
export interface SettingsUpdate extends AnyRecord {
  sid: string | null;
  iccid: string | null;
  sim_sid: string | null;
  readonly simSid: string | null;
  status: string | null;
  packages: any[] | null;
  date_completed: string | null;
  readonly dateCompleted: Date | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
}

/** What supersim.v1.settings_update.list takes. */
export interface SettingsUpdateListParameters {
  sim?: string | null;
  status?: 'scheduled' | 'in-progress' | 'successful' | 'failed' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What supersim.v1.settings_update.page takes. */
export interface SettingsUpdatePageParameters {
  sim?: string | null;
  status?: 'scheduled' | 'in-progress' | 'successful' | 'failed' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What supersim.v1.settings_update.page gives. */
export interface SettingsUpdatePage {
  settings_updates: SettingsUpdate[];
  [member: string]: any;
}

/** A record of supersim.v1.sim. */
export interface Sim extends AnyRecord {
  sid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  iccid: string | null;
  status: string | null;
  fleet_sid: string | null;
  readonly fleetSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What supersim.v1.sim.create takes. */
export interface SimCreateParameters {
  iccid: string;
  registrationCode: string;
}

/** What supersim.v1.sim.list takes. */
export interface SimListParameters {
  status?: 'new' | 'ready' | 'active' | 'inactive' | 'scheduled' | null;
  fleet?: string | null;
  iccid?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What supersim.v1.sim.page takes. */
export interface SimPageParameters {
  status?: 'new' | 'ready' | 'active' | 'inactive' | 'scheduled' | null;
  fleet?: string | null;
  iccid?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What supersim.v1.sim.page gives. */
export interface SimPage {
  sims: Sim[];
  [member: string]: any;
}

/** What supersim.v1.sim.update takes. */
export interface SimUpdateParameters {
  uniqueName?: string | null;
  status?: 'ready' | 'active' | 'inactive' | null;
  fleet?: string | null;
  callbackUrl?: string | null;
  callbackMethod?: 'GET' | 'POST' | null;
  accountSid?: string | null;
}

/** A record of supersim.v1.sim_ip_address. */
export interface SimIpAddress extends AnyRecord {
  ip_address: string | null;
  readonly ipAddress: string | null;
  ip_address_version: string | null;
  readonly ipAddressVersion: string | null;
}

/** What supersim.v1.sim_ip_address.list takes. */
export interface SimIpAddressListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What supersim.v1.sim_ip_address.page takes. */
export interface SimIpAddressPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What supersim.v1.sim_ip_address.page gives. */
export interface SimIpAddressPage {
  ip_addresses: SimIpAddress[];
  [member: string]: any;
}

/** A record of supersim.v1.sms_command. */
export interface SmsCommand extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  sim_sid: string | null;
  readonly simSid: string | null;
  payload: string | null;
  status: string | null;
  direction: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What supersim.v1.sms_command.create takes. */
export interface SmsCommandCreateParameters {
  sim: string;
  payload: string;
  callbackMethod?: 'GET' | 'POST' | null;
  callbackUrl?: string | null;
}

/** What supersim.v1.sms_command.list takes. */
export interface SmsCommandListParameters {
  sim?: string | null;
  status?: 'queued' | 'sent' | 'delivered' | 'received' | 'failed' | null;
  direction?: 'to_sim' | 'from_sim' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What supersim.v1.sms_command.page takes. */
export interface SmsCommandPageParameters {
  sim?: string | null;
  status?: 'queued' | 'sent' | 'delivered' | 'received' | 'failed' | null;
  direction?: 'to_sim' | 'from_sim' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What supersim.v1.sms_command.page gives. */
export interface SmsCommandPage {
  sms_commands: SmsCommand[];
  [member: string]: any;
}

/** A record of supersim.v1.usage_record. */
export interface UsageRecord extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  sim_sid: string | null;
  readonly simSid: string | null;
  network_sid: string | null;
  readonly networkSid: string | null;
  fleet_sid: string | null;
  readonly fleetSid: string | null;
  iso_country: string | null;
  readonly isoCountry: string | null;
  period: any;
  data_upload: number | null;
  readonly dataUpload: number | null;
  data_download: number | null;
  readonly dataDownload: number | null;
  data_total: number | null;
  readonly dataTotal: number | null;
  data_total_billed: number | null;
  readonly dataTotalBilled: number | null;
  billed_unit: string | null;
  readonly billedUnit: string | null;
}

/** What supersim.v1.usage_record.list takes. */
export interface UsageRecordListParameters {
  sim?: string | null;
  fleet?: string | null;
  network?: string | null;
  isoCountry?: string | null;
  group?: 'sim' | 'fleet' | 'network' | 'isoCountry' | null;
  granularity?: 'hour' | 'day' | 'all' | null;
  startTime?: Date | string | null;
  endTime?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What supersim.v1.usage_record.page takes. */
export interface UsageRecordPageParameters {
  sim?: string | null;
  fleet?: string | null;
  network?: string | null;
  isoCountry?: string | null;
  group?: 'sim' | 'fleet' | 'network' | 'isoCountry' | null;
  granularity?: 'hour' | 'day' | 'all' | null;
  startTime?: Date | string | null;
  endTime?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What supersim.v1.usage_record.page gives. */
export interface UsageRecordPage {
  usage_records: UsageRecord[];
  [member: string]: any;
}

export interface VersionStep {
  readonly sims: SimsStep;
  readonly esimProfiles: EsimProfilesStep;
  readonly fleets: FleetsStep;
  readonly ipCommands: IpCommandsStep;
  readonly networks: NetworksStep;
  readonly networkAccessProfiles: NetworkAccessProfilesStep;
  readonly settingsUpdates: SettingsUpdatesStep;
  readonly smsCommands: SmsCommandsStep;
  readonly usageRecords: UsageRecordsStep;
}

export interface SimsStep {
  (simSid: string | number | bigint): SimsIdStep;
  /** POST /v1/Sims */
  create(parameters: SimCreateParameters, options?: CallOptions): Promise<Sim>;
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
  readonly billingPeriods: SimsIdBillingPeriodsStep;
  readonly simIpAddresses: SimsIdSimIpAddressesStep;
}

export interface SimsIdBillingPeriodsStep {
  /** GET /v1/Sims/{SimSid}/BillingPeriods */
  list(parameters?: BillingPeriodListParameters | null, options?: CallOptions): Promise<BillingPeriod[]>;
  stream(parameters?: BillingPeriodListParameters | null, options?: StreamOptions): AsyncGenerator<BillingPeriod, void, undefined>;
  /** GET /v1/Sims/{SimSid}/BillingPeriods */
  page(parameters?: BillingPeriodPageParameters | null, options?: CallOptions): Promise<BillingPeriodPage>;
}

export interface SimsIdSimIpAddressesStep {
  /** GET /v1/Sims/{SimSid}/IpAddresses */
  list(parameters?: SimIpAddressListParameters | null, options?: CallOptions): Promise<SimIpAddress[]>;
  stream(parameters?: SimIpAddressListParameters | null, options?: StreamOptions): AsyncGenerator<SimIpAddress, void, undefined>;
  /** GET /v1/Sims/{SimSid}/IpAddresses */
  page(parameters?: SimIpAddressPageParameters | null, options?: CallOptions): Promise<SimIpAddressPage>;
}

export interface EsimProfilesStep {
  (sid: string | number | bigint): EsimProfilesIdStep;
  /** POST /v1/ESimProfiles */
  create(parameters?: EsimProfileCreateParameters | null, options?: CallOptions): Promise<EsimProfile>;
  /** GET /v1/ESimProfiles */
  list(parameters?: EsimProfileListParameters | null, options?: CallOptions): Promise<EsimProfile[]>;
  stream(parameters?: EsimProfileListParameters | null, options?: StreamOptions): AsyncGenerator<EsimProfile, void, undefined>;
  /** GET /v1/ESimProfiles */
  page(parameters?: EsimProfilePageParameters | null, options?: CallOptions): Promise<EsimProfilePage>;
}

export interface EsimProfilesIdStep {
  /** GET /v1/ESimProfiles/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<EsimProfile>;
}

export interface FleetsStep {
  (sid: string | number | bigint): FleetsIdStep;
  /** POST /v1/Fleets */
  create(parameters: FleetCreateParameters, options?: CallOptions): Promise<Fleet>;
  /** GET /v1/Fleets */
  list(parameters?: FleetListParameters | null, options?: CallOptions): Promise<Fleet[]>;
  stream(parameters?: FleetListParameters | null, options?: StreamOptions): AsyncGenerator<Fleet, void, undefined>;
  /** GET /v1/Fleets */
  page(parameters?: FleetPageParameters | null, options?: CallOptions): Promise<FleetPage>;
}

export interface FleetsIdStep {
  /** GET /v1/Fleets/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Fleet>;
  /** POST /v1/Fleets/{Sid} */
  update(parameters?: FleetUpdateParameters | null, options?: CallOptions): Promise<Fleet>;
}

export interface IpCommandsStep {
  (sid: string | number | bigint): IpCommandsIdStep;
  /** POST /v1/IpCommands */
  create(parameters: IpCommandCreateParameters, options?: CallOptions): Promise<IpCommand>;
  /** GET /v1/IpCommands */
  list(parameters?: IpCommandListParameters | null, options?: CallOptions): Promise<IpCommand[]>;
  stream(parameters?: IpCommandListParameters | null, options?: StreamOptions): AsyncGenerator<IpCommand, void, undefined>;
  /** GET /v1/IpCommands */
  page(parameters?: IpCommandPageParameters | null, options?: CallOptions): Promise<IpCommandPage>;
}

export interface IpCommandsIdStep {
  /** GET /v1/IpCommands/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<IpCommand>;
}

export interface NetworksStep {
  (sid: string | number | bigint): NetworksIdStep;
  /** GET /v1/Networks */
  list(parameters?: NetworkListParameters | null, options?: CallOptions): Promise<Network[]>;
  stream(parameters?: NetworkListParameters | null, options?: StreamOptions): AsyncGenerator<Network, void, undefined>;
  /** GET /v1/Networks */
  page(parameters?: NetworkPageParameters | null, options?: CallOptions): Promise<NetworkPage>;
}

export interface NetworksIdStep {
  /** GET /v1/Networks/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Network>;
}

export interface NetworkAccessProfilesStep {
  (sid: string | number | bigint): NetworkAccessProfilesIdStep;
  /** POST /v1/NetworkAccessProfiles */
  create(parameters?: NetworkAccessProfileCreateParameters | null, options?: CallOptions): Promise<NetworkAccessProfile>;
  /** GET /v1/NetworkAccessProfiles */
  list(parameters?: NetworkAccessProfileListParameters | null, options?: CallOptions): Promise<NetworkAccessProfile[]>;
  stream(parameters?: NetworkAccessProfileListParameters | null, options?: StreamOptions): AsyncGenerator<NetworkAccessProfile, void, undefined>;
  /** GET /v1/NetworkAccessProfiles */
  page(parameters?: NetworkAccessProfilePageParameters | null, options?: CallOptions): Promise<NetworkAccessProfilePage>;
}

export interface NetworkAccessProfilesIdStep {
  /** GET /v1/NetworkAccessProfiles/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<NetworkAccessProfile>;
  /** POST /v1/NetworkAccessProfiles/{Sid} */
  update(parameters?: NetworkAccessProfileUpdateParameters | null, options?: CallOptions): Promise<NetworkAccessProfile>;
  readonly networks: NetworkAccessProfilesIdNetworksStep;
}

export interface NetworkAccessProfilesIdNetworksStep {
  (sid: string | number | bigint): NetworkAccessProfilesIdNetworksIdStep;
  /** POST /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks */
  create(parameters: NetworkAccessProfileNetworkCreateParameters, options?: CallOptions): Promise<NetworkAccessProfileNetwork>;
  /** GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks */
  list(parameters?: NetworkAccessProfileNetworkListParameters | null, options?: CallOptions): Promise<NetworkAccessProfileNetwork[]>;
  stream(parameters?: NetworkAccessProfileNetworkListParameters | null, options?: StreamOptions): AsyncGenerator<NetworkAccessProfileNetwork, void, undefined>;
  /** GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks */
  page(parameters?: NetworkAccessProfileNetworkPageParameters | null, options?: CallOptions): Promise<NetworkAccessProfileNetworkPage>;
}

export interface NetworkAccessProfilesIdNetworksIdStep {
  /** GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<NetworkAccessProfileNetwork>;
  /** DELETE /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface SettingsUpdatesStep {
  /** GET /v1/SettingsUpdates */
  list(parameters?: SettingsUpdateListParameters | null, options?: CallOptions): Promise<SettingsUpdate[]>;
  stream(parameters?: SettingsUpdateListParameters | null, options?: StreamOptions): AsyncGenerator<SettingsUpdate, void, undefined>;
  /** GET /v1/SettingsUpdates */
  page(parameters?: SettingsUpdatePageParameters | null, options?: CallOptions): Promise<SettingsUpdatePage>;
}

export interface SmsCommandsStep {
  (sid: string | number | bigint): SmsCommandsIdStep;
  /** POST /v1/SmsCommands */
  create(parameters: SmsCommandCreateParameters, options?: CallOptions): Promise<SmsCommand>;
  /** GET /v1/SmsCommands */
  list(parameters?: SmsCommandListParameters | null, options?: CallOptions): Promise<SmsCommand[]>;
  stream(parameters?: SmsCommandListParameters | null, options?: StreamOptions): AsyncGenerator<SmsCommand, void, undefined>;
  /** GET /v1/SmsCommands */
  page(parameters?: SmsCommandPageParameters | null, options?: CallOptions): Promise<SmsCommandPage>;
}

export interface SmsCommandsIdStep {
  /** GET /v1/SmsCommands/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<SmsCommand>;
}

export interface UsageRecordsStep {
  /** GET /v1/UsageRecords */
  list(parameters?: UsageRecordListParameters | null, options?: CallOptions): Promise<UsageRecord[]>;
  stream(parameters?: UsageRecordListParameters | null, options?: StreamOptions): AsyncGenerator<UsageRecord, void, undefined>;
  /** GET /v1/UsageRecords */
  page(parameters?: UsageRecordPageParameters | null, options?: CallOptions): Promise<UsageRecordPage>;
}
