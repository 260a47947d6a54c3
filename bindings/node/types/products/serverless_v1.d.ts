// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of serverless.v1.asset. */
export interface Asset extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What serverless.v1.asset.create takes. */
export interface AssetCreateParameters {
  friendlyName: string;
}

/** What serverless.v1.asset.list takes. */
export interface AssetListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What serverless.v1.asset.page takes. */
export interface AssetPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What serverless.v1.asset.page gives. */
export interface AssetPage {
  assets: Asset[];
  [member: string]: any;
}

/** What serverless.v1.asset.update takes. */
export interface AssetUpdateParameters {
  friendlyName: string;
}

/** A record of serverless.v1.asset_version. */
export interface AssetVersion extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  asset_sid: string | null;
  readonly assetSid: string | null;
  path: string | null;
  visibility: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
}

/** What serverless.v1.asset_version.list takes. */
export interface AssetVersionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What serverless.v1.asset_version.page takes. */
export interface AssetVersionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What serverless.v1.asset_version.page gives. */
export interface AssetVersionPage {
  asset_versions: AssetVersion[];
  [member: string]: any;
}

/** A record of serverless.v1.build. */
export interface Build extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  status: string | null;
  asset_versions: any[] | null;
  readonly assetVersions: any[] | null;
  function_versions: any[] | null;
  readonly functionVersions: any[] | null;
  dependencies: any[] | null;
  runtime: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What serverless.v1.build.create takes. */
export interface BuildCreateParameters {
  assetVersions?: string | ReadonlyArray<string> | null;
  functionVersions?: string | ReadonlyArray<string> | null;
  dependencies?: string | null;
  runtime?: string | null;
}

/** What serverless.v1.build.list takes. */
export interface BuildListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What serverless.v1.build.page takes. */
export interface BuildPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What serverless.v1.build.page gives. */
export interface BuildPage {
  builds: Build[];
  [member: string]: any;
}

/** A record of serverless.v1.build_status. */
export interface BuildStatus extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  status: string | null;
  url: string | null;
}

/** A record of serverless.v1.deployment. */
export interface Deployment extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  environment_sid: string | null;
  readonly environmentSid: string | null;
  build_sid: string | null;
  readonly buildSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What serverless.v1.deployment.create takes. */
export interface DeploymentCreateParameters {
  buildSid?: string | null;
  isPlugin?: boolean | 'true' | 'false' | null;
}

/** What serverless.v1.deployment.list takes. */
export interface DeploymentListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What serverless.v1.deployment.page takes. */
export interface DeploymentPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What serverless.v1.deployment.page gives. */
export interface DeploymentPage {
  deployments: Deployment[];
  [member: string]: any;
}

/** A record of serverless.v1.environment. */
export interface Environment extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  build_sid: string | null;
  readonly buildSid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  domain_suffix: string | null;
  readonly domainSuffix: string | null;
  domain_name: string | null;
  readonly domainName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What serverless.v1.environment.create takes. */
export interface EnvironmentCreateParameters {
  uniqueName: string;
  domainSuffix?: string | null;
}

/** What serverless.v1.environment.list takes. */
export interface EnvironmentListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What serverless.v1.environment.page takes. */
export interface EnvironmentPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What serverless.v1.environment.page gives. */
export interface EnvironmentPage {
  environments: Environment[];
  [member: string]: any;
}

/** A record of serverless.v1.function. */
export interface Function extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What serverless.v1.function.create takes. */
export interface FunctionCreateParameters {
  friendlyName: string;
}

/** What serverless.v1.function.list takes. */
export interface FunctionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What serverless.v1.function.page takes. */
export interface FunctionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What serverless.v1.function.page gives. */
export interface FunctionPage {
  functions: Function[];
  [member: string]: any;
}

/** What serverless.v1.function.update takes. */
export interface FunctionUpdateParameters {
  friendlyName: string;
}

/** A record of serverless.v1.function_version. */
export interface FunctionVersion extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  function_sid: string | null;
  readonly functionSid: string | null;
  path: string | null;
  visibility: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What serverless.v1.function_version.list takes. */
export interface FunctionVersionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What serverless.v1.function_version.page takes. */
export interface FunctionVersionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What serverless.v1.function_version.page gives. */
export interface FunctionVersionPage {
  function_versions: FunctionVersion[];
  [member: string]: any;
}

/** A record of serverless.v1.function_version_content. */
export interface FunctionVersionContent extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  function_sid: string | null;
  readonly functionSid: string | null;
  content: string | null;
  url: string | null;
}

/** A record of serverless.v1.log. */
export interface Log extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  environment_sid: string | null;
  readonly environmentSid: string | null;
  build_sid: string | null;
  readonly buildSid: string | null;
  deployment_sid: string | null;
  readonly deploymentSid: string | null;
  function_sid: string | null;
  readonly functionSid: string | null;
  request_sid: string | null;
  readonly requestSid: string | null;
  level: string | null;
  message: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
}

/** What serverless.v1.log.list takes. */
export interface LogListParameters {
  functionSid?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What serverless.v1.log.page takes. */
export interface LogPageParameters {
  functionSid?: string | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What serverless.v1.log.page gives. */
export interface LogPage {
  logs: Log[];
  [member: string]: any;
}

/** A record of serverless.v1.service. */
export interface Service extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  include_credentials: boolean | null;
  readonly includeCredentials: boolean | null;
  ui_editable: boolean | null;
  readonly uiEditable: boolean | null;
  domain_base: string | null;
  readonly domainBase: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What serverless.v1.service.create takes. */
export interface ServiceCreateParameters {
  uniqueName: string;
  friendlyName: string;
  includeCredentials?: boolean | 'true' | 'false' | null;
  uiEditable?: boolean | 'true' | 'false' | null;
}

/** What serverless.v1.service.list takes. */
export interface ServiceListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What serverless.v1.service.page takes. */
export interface ServicePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What serverless.v1.service.page gives. */
export interface ServicePage {
  services: Service[];
  [member: string]: any;
}

/** What serverless.v1.service.update takes. */
export interface ServiceUpdateParameters {
  includeCredentials?: boolean | 'true' | 'false' | null;
  friendlyName?: string | null;
  uiEditable?: boolean | 'true' | 'false' | null;
}

/** A record of serverless.v1.variable. */
export interface Variable extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  environment_sid: string | null;
  readonly environmentSid: string | null;
  key: string | null;
  value: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What serverless.v1.variable.create takes. */
export interface VariableCreateParameters {
  key: string;
  value: string;
}

/** What serverless.v1.variable.list takes. */
export interface VariableListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What serverless.v1.variable.page takes. */
export interface VariablePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What serverless.v1.variable.page gives. */
export interface VariablePage {
  variables: Variable[];
  [member: string]: any;
}

/** What serverless.v1.variable.update takes. */
export interface VariableUpdateParameters {
  key?: string | null;
  value?: string | null;
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
  readonly assets: ServicesIdAssetsStep;
  readonly builds: ServicesIdBuildsStep;
  readonly environments: ServicesIdEnvironmentsStep;
  readonly functions: ServicesIdFunctionsStep;
}

export interface ServicesIdAssetsStep {
  (sid: string | number | bigint): ServicesIdAssetsIdStep;
  /** POST /v1/Services/{ServiceSid}/Assets */
  create(parameters: AssetCreateParameters, options?: CallOptions): Promise<Asset>;
  /** GET /v1/Services/{ServiceSid}/Assets */
  list(parameters?: AssetListParameters | null, options?: CallOptions): Promise<Asset[]>;
  stream(parameters?: AssetListParameters | null, options?: StreamOptions): AsyncGenerator<Asset, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Assets */
  page(parameters?: AssetPageParameters | null, options?: CallOptions): Promise<AssetPage>;
}

export interface ServicesIdAssetsIdStep {
  /** GET /v1/Services/{ServiceSid}/Assets/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Asset>;
  /** POST /v1/Services/{ServiceSid}/Assets/{Sid} */
  update(parameters: AssetUpdateParameters, options?: CallOptions): Promise<Asset>;
  /** DELETE /v1/Services/{ServiceSid}/Assets/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly assetVersions: ServicesIdAssetsIdAssetVersionsStep;
}

export interface ServicesIdAssetsIdAssetVersionsStep {
  (sid: string | number | bigint): ServicesIdAssetsIdAssetVersionsIdStep;
  /** GET /v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions */
  list(parameters?: AssetVersionListParameters | null, options?: CallOptions): Promise<AssetVersion[]>;
  stream(parameters?: AssetVersionListParameters | null, options?: StreamOptions): AsyncGenerator<AssetVersion, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions */
  page(parameters?: AssetVersionPageParameters | null, options?: CallOptions): Promise<AssetVersionPage>;
}

export interface ServicesIdAssetsIdAssetVersionsIdStep {
  /** GET /v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<AssetVersion>;
}

export interface ServicesIdBuildsStep {
  (sid: string | number | bigint): ServicesIdBuildsIdStep;
  /** POST /v1/Services/{ServiceSid}/Builds */
  create(parameters?: BuildCreateParameters | null, options?: CallOptions): Promise<Build>;
  /** GET /v1/Services/{ServiceSid}/Builds */
  list(parameters?: BuildListParameters | null, options?: CallOptions): Promise<Build[]>;
  stream(parameters?: BuildListParameters | null, options?: StreamOptions): AsyncGenerator<Build, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Builds */
  page(parameters?: BuildPageParameters | null, options?: CallOptions): Promise<BuildPage>;
}

export interface ServicesIdBuildsIdStep {
  /** GET /v1/Services/{ServiceSid}/Builds/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Build>;
  /** DELETE /v1/Services/{ServiceSid}/Builds/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly buildStatus: ServicesIdBuildsIdBuildStatusStep;
}

export interface ServicesIdBuildsIdBuildStatusStep {
  (): ServicesIdBuildsIdBuildStatusIdStep;
}

export interface ServicesIdBuildsIdBuildStatusIdStep {
  /** GET /v1/Services/{ServiceSid}/Builds/{Sid}/Status */
  fetch(parameters?: null, options?: CallOptions): Promise<BuildStatus>;
}

export interface ServicesIdEnvironmentsStep {
  (environmentSid: string | number | bigint): ServicesIdEnvironmentsIdStep;
  /** POST /v1/Services/{ServiceSid}/Environments */
  create(parameters: EnvironmentCreateParameters, options?: CallOptions): Promise<Environment>;
  /** GET /v1/Services/{ServiceSid}/Environments */
  list(parameters?: EnvironmentListParameters | null, options?: CallOptions): Promise<Environment[]>;
  stream(parameters?: EnvironmentListParameters | null, options?: StreamOptions): AsyncGenerator<Environment, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Environments */
  page(parameters?: EnvironmentPageParameters | null, options?: CallOptions): Promise<EnvironmentPage>;
}

export interface ServicesIdEnvironmentsIdStep {
  /** GET /v1/Services/{ServiceSid}/Environments/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Environment>;
  /** DELETE /v1/Services/{ServiceSid}/Environments/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly deployments: ServicesIdEnvironmentsIdDeploymentsStep;
  readonly logs: ServicesIdEnvironmentsIdLogsStep;
  readonly variables: ServicesIdEnvironmentsIdVariablesStep;
}

export interface ServicesIdEnvironmentsIdDeploymentsStep {
  (sid: string | number | bigint): ServicesIdEnvironmentsIdDeploymentsIdStep;
  /** POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments */
  create(parameters?: DeploymentCreateParameters | null, options?: CallOptions): Promise<Deployment>;
  /** GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments */
  list(parameters?: DeploymentListParameters | null, options?: CallOptions): Promise<Deployment[]>;
  stream(parameters?: DeploymentListParameters | null, options?: StreamOptions): AsyncGenerator<Deployment, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments */
  page(parameters?: DeploymentPageParameters | null, options?: CallOptions): Promise<DeploymentPage>;
}

export interface ServicesIdEnvironmentsIdDeploymentsIdStep {
  /** GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Deployment>;
}

export interface ServicesIdEnvironmentsIdLogsStep {
  (sid: string | number | bigint): ServicesIdEnvironmentsIdLogsIdStep;
  /** GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs */
  list(parameters?: LogListParameters | null, options?: CallOptions): Promise<Log[]>;
  stream(parameters?: LogListParameters | null, options?: StreamOptions): AsyncGenerator<Log, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs */
  page(parameters?: LogPageParameters | null, options?: CallOptions): Promise<LogPage>;
}

export interface ServicesIdEnvironmentsIdLogsIdStep {
  /** GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Log>;
}

export interface ServicesIdEnvironmentsIdVariablesStep {
  (sid: string | number | bigint): ServicesIdEnvironmentsIdVariablesIdStep;
  /** POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables */
  create(parameters: VariableCreateParameters, options?: CallOptions): Promise<Variable>;
  /** GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables */
  list(parameters?: VariableListParameters | null, options?: CallOptions): Promise<Variable[]>;
  stream(parameters?: VariableListParameters | null, options?: StreamOptions): AsyncGenerator<Variable, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables */
  page(parameters?: VariablePageParameters | null, options?: CallOptions): Promise<VariablePage>;
}

export interface ServicesIdEnvironmentsIdVariablesIdStep {
  /** GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Variable>;
  /** POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid} */
  update(parameters?: VariableUpdateParameters | null, options?: CallOptions): Promise<Variable>;
  /** DELETE /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdFunctionsStep {
  (sid: string | number | bigint): ServicesIdFunctionsIdStep;
  /** POST /v1/Services/{ServiceSid}/Functions */
  create(parameters: FunctionCreateParameters, options?: CallOptions): Promise<Function>;
  /** GET /v1/Services/{ServiceSid}/Functions */
  list(parameters?: FunctionListParameters | null, options?: CallOptions): Promise<Function[]>;
  stream(parameters?: FunctionListParameters | null, options?: StreamOptions): AsyncGenerator<Function, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Functions */
  page(parameters?: FunctionPageParameters | null, options?: CallOptions): Promise<FunctionPage>;
}

export interface ServicesIdFunctionsIdStep {
  /** GET /v1/Services/{ServiceSid}/Functions/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Function>;
  /** POST /v1/Services/{ServiceSid}/Functions/{Sid} */
  update(parameters: FunctionUpdateParameters, options?: CallOptions): Promise<Function>;
  /** DELETE /v1/Services/{ServiceSid}/Functions/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly functionVersions: ServicesIdFunctionsIdFunctionVersionsStep;
}

export interface ServicesIdFunctionsIdFunctionVersionsStep {
  (sid: string | number | bigint): ServicesIdFunctionsIdFunctionVersionsIdStep;
  /** GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions */
  list(parameters?: FunctionVersionListParameters | null, options?: CallOptions): Promise<FunctionVersion[]>;
  stream(parameters?: FunctionVersionListParameters | null, options?: StreamOptions): AsyncGenerator<FunctionVersion, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions */
  page(parameters?: FunctionVersionPageParameters | null, options?: CallOptions): Promise<FunctionVersionPage>;
}

export interface ServicesIdFunctionsIdFunctionVersionsIdStep {
  /** GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<FunctionVersion>;
  readonly functionVersionContent: ServicesIdFunctionsIdFunctionVersionsIdFunctionVersionContentStep;
}

export interface ServicesIdFunctionsIdFunctionVersionsIdFunctionVersionContentStep {
  (): ServicesIdFunctionsIdFunctionVersionsIdFunctionVersionContentIdStep;
}

export interface ServicesIdFunctionsIdFunctionVersionsIdFunctionVersionContentIdStep {
  /** GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}/Content */
  fetch(parameters?: null, options?: CallOptions): Promise<FunctionVersionContent>;
}
