// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of studio.v1.engagement. */
export interface Engagement extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  flow_sid: string | null;
  readonly flowSid: string | null;
  contact_sid: string | null;
  readonly contactSid: string | null;
  contact_channel_address: string | null;
  readonly contactChannelAddress: string | null;
  context: any;
  status: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What studio.v1.engagement.create takes. */
export interface EngagementCreateParameters {
  to: string;
  from: string;
  parameters?: any;
}

/** What studio.v1.engagement.list takes. */
export interface EngagementListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What studio.v1.engagement.page takes. */
export interface EngagementPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What studio.v1.engagement.page gives. */
export interface EngagementPage {
  engagements: Engagement[];
  [member: string]: any;
}

/** A record of studio.v1.engagement_context. */
export interface EngagementContext extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  context: any;
  engagement_sid: string | null;
  readonly engagementSid: string | null;
  flow_sid: string | null;
  readonly flowSid: string | null;
  url: string | null;
}

/** A record of studio.v1.execution. */
export interface Execution extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  flow_sid: string | null;
  readonly flowSid: string | null;
  contact_sid: string | null;
  readonly contactSid: string | null;
  contact_channel_address: string | null;
  readonly contactChannelAddress: string | null;
  context: any;
  status: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What studio.v1.execution.create takes. */
export interface ExecutionCreateParameters {
  to: string;
  from: string;
  parameters?: any;
}

/** What studio.v1.execution.list takes. */
export interface ExecutionListParameters {
  dateCreatedFrom?: Date | string | null;
  dateCreatedTo?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What studio.v1.execution.page takes. */
export interface ExecutionPageParameters {
  dateCreatedFrom?: Date | string | null;
  dateCreatedTo?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What studio.v1.execution.page gives. */
export interface ExecutionPage {
  executions: Execution[];
  [member: string]: any;
}

/** What studio.v1.execution.update takes. */
export interface ExecutionUpdateParameters {
  status: 'active' | 'ended';
}

/** A record of studio.v1.execution_context. */
export interface ExecutionContext extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  context: any;
  flow_sid: string | null;
  readonly flowSid: string | null;
  execution_sid: string | null;
  readonly executionSid: string | null;
  url: string | null;
}

/** A record of studio.v1.execution_step. */
export interface ExecutionStep extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  flow_sid: string | null;
  readonly flowSid: string | null;
  execution_sid: string | null;
  readonly executionSid: string | null;
  parent_step_sid: string | null;
  readonly parentStepSid: string | null;
  name: string | null;
  context: any;
  transitioned_from: string | null;
  readonly transitionedFrom: string | null;
  transitioned_to: string | null;
  readonly transitionedTo: string | null;
  type: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What studio.v1.execution_step.list takes. */
export interface ExecutionStepListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What studio.v1.execution_step.page takes. */
export interface ExecutionStepPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What studio.v1.execution_step.page gives. */
export interface ExecutionStepPage {
  steps: ExecutionStep[];
  [member: string]: any;
}

/** A record of studio.v1.execution_step_context. */
export interface ExecutionStepContext extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  context: any;
  execution_sid: string | null;
  readonly executionSid: string | null;
  flow_sid: string | null;
  readonly flowSid: string | null;
  step_sid: string | null;
  readonly stepSid: string | null;
  url: string | null;
}

/** A record of studio.v1.flow. */
export interface Flow extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  status: string | null;
  version: number;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What studio.v1.flow.list takes. */
export interface FlowListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What studio.v1.flow.page takes. */
export interface FlowPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What studio.v1.flow.page gives. */
export interface FlowPage {
  flows: Flow[];
  [member: string]: any;
}

/** A record of studio.v1.step. */
export interface Step extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  flow_sid: string | null;
  readonly flowSid: string | null;
  engagement_sid: string | null;
  readonly engagementSid: string | null;
  name: string | null;
  context: any;
  parent_step_sid: string | null;
  readonly parentStepSid: string | null;
  transitioned_from: string | null;
  readonly transitionedFrom: string | null;
  transitioned_to: string | null;
  readonly transitionedTo: string | null;
  type: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What studio.v1.step.list takes. */
export interface StepListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What studio.v1.step.page takes. */
export interface StepPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What studio.v1.step.page gives. */
export interface StepPage {
  steps: Step[];
  [member: string]: any;
}

/** A record of studio.v1.step_context. */
export interface StepContext extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  context: any;
  engagement_sid: string | null;
  readonly engagementSid: string | null;
  flow_sid: string | null;
  readonly flowSid: string | null;
  step_sid: string | null;
  readonly stepSid: string | null;
  url: string | null;
}

export interface VersionStep {
  readonly flows: FlowsStep;
}

export interface FlowsStep {
  (flowSid: string | number | bigint): FlowsIdStep;
  /** GET /v1/Flows */
  list(parameters?: FlowListParameters | null, options?: CallOptions): Promise<Flow[]>;
  stream(parameters?: FlowListParameters | null, options?: StreamOptions): AsyncGenerator<Flow, void, undefined>;
  /** GET /v1/Flows */
  page(parameters?: FlowPageParameters | null, options?: CallOptions): Promise<FlowPage>;
}

export interface FlowsIdStep {
  /** GET /v1/Flows/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Flow>;
  /** DELETE /v1/Flows/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly engagements: FlowsIdEngagementsStep;
  readonly executions: FlowsIdExecutionsStep;
}

export interface FlowsIdEngagementsStep {
  (sid: string | number | bigint): FlowsIdEngagementsIdStep;
  /** POST /v1/Flows/{FlowSid}/Engagements */
  create(parameters: EngagementCreateParameters, options?: CallOptions): Promise<Engagement>;
  /** GET /v1/Flows/{FlowSid}/Engagements */
  list(parameters?: EngagementListParameters | null, options?: CallOptions): Promise<Engagement[]>;
  stream(parameters?: EngagementListParameters | null, options?: StreamOptions): AsyncGenerator<Engagement, void, undefined>;
  /** GET /v1/Flows/{FlowSid}/Engagements */
  page(parameters?: EngagementPageParameters | null, options?: CallOptions): Promise<EngagementPage>;
}

export interface FlowsIdEngagementsIdStep {
  /** GET /v1/Flows/{FlowSid}/Engagements/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Engagement>;
  /** DELETE /v1/Flows/{FlowSid}/Engagements/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly engagementContext: FlowsIdEngagementsIdEngagementContextStep;
  readonly steps: FlowsIdEngagementsIdStepsStep;
}

export interface FlowsIdEngagementsIdEngagementContextStep {
  (): FlowsIdEngagementsIdEngagementContextIdStep;
}

export interface FlowsIdEngagementsIdEngagementContextIdStep {
  /** GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Context */
  fetch(parameters?: null, options?: CallOptions): Promise<EngagementContext>;
}

export interface FlowsIdEngagementsIdStepsStep {
  (sid: string | number | bigint): FlowsIdEngagementsIdStepsIdStep;
  /** GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps */
  list(parameters?: StepListParameters | null, options?: CallOptions): Promise<Step[]>;
  stream(parameters?: StepListParameters | null, options?: StreamOptions): AsyncGenerator<Step, void, undefined>;
  /** GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps */
  page(parameters?: StepPageParameters | null, options?: CallOptions): Promise<StepPage>;
}

export interface FlowsIdEngagementsIdStepsIdStep {
  /** GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Step>;
  readonly stepContext: FlowsIdEngagementsIdStepsIdStepContextStep;
}

export interface FlowsIdEngagementsIdStepsIdStepContextStep {
  (): FlowsIdEngagementsIdStepsIdStepContextIdStep;
}

export interface FlowsIdEngagementsIdStepsIdStepContextIdStep {
  /** GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps/{StepSid}/Context */
  fetch(parameters?: null, options?: CallOptions): Promise<StepContext>;
}

export interface FlowsIdExecutionsStep {
  (sid: string | number | bigint): FlowsIdExecutionsIdStep;
  /** POST /v1/Flows/{FlowSid}/Executions */
  create(parameters: ExecutionCreateParameters, options?: CallOptions): Promise<Execution>;
  /** GET /v1/Flows/{FlowSid}/Executions */
  list(parameters?: ExecutionListParameters | null, options?: CallOptions): Promise<Execution[]>;
  stream(parameters?: ExecutionListParameters | null, options?: StreamOptions): AsyncGenerator<Execution, void, undefined>;
  /** GET /v1/Flows/{FlowSid}/Executions */
  page(parameters?: ExecutionPageParameters | null, options?: CallOptions): Promise<ExecutionPage>;
}

export interface FlowsIdExecutionsIdStep {
  /** GET /v1/Flows/{FlowSid}/Executions/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Execution>;
  /** POST /v1/Flows/{FlowSid}/Executions/{Sid} */
  update(parameters: ExecutionUpdateParameters, options?: CallOptions): Promise<Execution>;
  /** DELETE /v1/Flows/{FlowSid}/Executions/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly executionContext: FlowsIdExecutionsIdExecutionContextStep;
  readonly steps: FlowsIdExecutionsIdStepsStep;
}

export interface FlowsIdExecutionsIdExecutionContextStep {
  (): FlowsIdExecutionsIdExecutionContextIdStep;
}

export interface FlowsIdExecutionsIdExecutionContextIdStep {
  /** GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Context */
  fetch(parameters?: null, options?: CallOptions): Promise<ExecutionContext>;
}

export interface FlowsIdExecutionsIdStepsStep {
  (sid: string | number | bigint): FlowsIdExecutionsIdStepsIdStep;
  /** GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps */
  list(parameters?: ExecutionStepListParameters | null, options?: CallOptions): Promise<ExecutionStep[]>;
  stream(parameters?: ExecutionStepListParameters | null, options?: StreamOptions): AsyncGenerator<ExecutionStep, void, undefined>;
  /** GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps */
  page(parameters?: ExecutionStepPageParameters | null, options?: CallOptions): Promise<ExecutionStepPage>;
}

export interface FlowsIdExecutionsIdStepsIdStep {
  /** GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ExecutionStep>;
  readonly stepContext: FlowsIdExecutionsIdStepsIdStepContextStep;
}

export interface FlowsIdExecutionsIdStepsIdStepContextStep {
  (): FlowsIdExecutionsIdStepsIdStepContextIdStep;
}

export interface FlowsIdExecutionsIdStepsIdStepContextIdStep {
  /** GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{StepSid}/Context */
  fetch(parameters?: null, options?: CallOptions): Promise<ExecutionStepContext>;
}
