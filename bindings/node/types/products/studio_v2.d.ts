// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of studio.v2.execution. */
export interface Execution extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  flow_sid: string | null;
  readonly flowSid: string | null;
  contact_channel_address: string | null;
  readonly contactChannelAddress: string | null;
  contact_sid: string | null;
  readonly contactSid: string | null;
  flow_version: number | null;
  readonly flowVersion: number | null;
  context: any;
  status: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  initiated_by: string | null;
  readonly initiatedBy: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What studio.v2.execution.create takes. */
export interface ExecutionCreateParameters {
  to: string;
  from: string;
  parameters?: any;
}

/** What studio.v2.execution.list takes. */
export interface ExecutionListParameters {
  status?: 'active' | 'ended' | null;
  dateCreatedFrom?: Date | string | null;
  dateCreatedTo?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What studio.v2.execution.page takes. */
export interface ExecutionPageParameters {
  status?: 'active' | 'ended' | null;
  dateCreatedFrom?: Date | string | null;
  dateCreatedTo?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What studio.v2.execution.page gives. */
export interface ExecutionPage {
  executions: Execution[];
  [member: string]: any;
}

/** What studio.v2.execution.update takes. */
export interface ExecutionUpdateParameters {
  status: 'active' | 'ended';
}

/** A record of studio.v2.execution_context. */
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

/** A record of studio.v2.execution_step. */
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

/** What studio.v2.execution_step.list takes. */
export interface ExecutionStepListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What studio.v2.execution_step.page takes. */
export interface ExecutionStepPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What studio.v2.execution_step.page gives. */
export interface ExecutionStepPage {
  steps: ExecutionStep[];
  [member: string]: any;
}

/** A record of studio.v2.execution_step_context. */
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

/** A record of studio.v2.flow. */
export interface Flow extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  author_sid: string | null;
  readonly authorSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  definition: any;
  status: string | null;
  revision: number;
  commit_message: string | null;
  readonly commitMessage: string | null;
  valid: boolean | null;
  errors: any[] | null;
  warnings: any[] | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  webhook_url: string | null;
  readonly webhookUrl: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What studio.v2.flow.create takes. */
export interface FlowCreateParameters {
  friendlyName: string;
  status: 'draft' | 'published';
  definition: any;
  commitMessage?: string | null;
}

/** What studio.v2.flow.list takes. */
export interface FlowListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What studio.v2.flow.page takes. */
export interface FlowPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What studio.v2.flow.page gives. */
export interface FlowPage {
  flows: Flow[];
  [member: string]: any;
}

/** What studio.v2.flow.update takes. */
export interface FlowUpdateParameters {
  status: 'draft' | 'published';
  friendlyName?: string | null;
  definition?: any;
  commitMessage?: string | null;
}

/** A record of studio.v2.flow_revision. */
export interface FlowRevision extends AnyRecord {
  sid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  author_sid: string | null;
  readonly authorSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  definition: any;
  status: string | null;
  revision: number;
  commit_message: string | null;
  readonly commitMessage: string | null;
  valid: boolean | null;
  errors: any[] | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What studio.v2.flow_revision.list takes. */
export interface FlowRevisionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What studio.v2.flow_revision.page takes. */
export interface FlowRevisionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What studio.v2.flow_revision.page gives. */
export interface FlowRevisionPage {
  revisions: FlowRevision[];
  [member: string]: any;
}

/** A record of studio.v2.flow_validate. */
export interface FlowValidate extends AnyRecord {
  valid: boolean | null;
}

/** What studio.v2.flow_validate.update takes. */
export interface FlowValidateUpdateParameters {
  friendlyName: string;
  status: 'draft' | 'published';
  definition: any;
  commitMessage?: string | null;
}

/** A record of studio.v2.test_user. */
export interface TestUser extends AnyRecord {
  sid: string | null;
  test_users: any[] | null;
  readonly testUsers: any[] | null;
  url: string | null;
}

/** What studio.v2.test_user.update takes. */
export interface TestUserUpdateParameters {
  testUsers: string | ReadonlyArray<string>;
}

export interface VersionStep {
  readonly flows: FlowsStep;
  readonly flowValidate: FlowValidateStep;
}

export interface FlowsStep {
  (flowSid: string | number | bigint): FlowsIdStep;
  /** POST /v2/Flows */
  create(parameters: FlowCreateParameters, options?: CallOptions): Promise<Flow>;
  /** GET /v2/Flows */
  list(parameters?: FlowListParameters | null, options?: CallOptions): Promise<Flow[]>;
  stream(parameters?: FlowListParameters | null, options?: StreamOptions): AsyncGenerator<Flow, void, undefined>;
  /** GET /v2/Flows */
  page(parameters?: FlowPageParameters | null, options?: CallOptions): Promise<FlowPage>;
}

export interface FlowsIdStep {
  /** GET /v2/Flows/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Flow>;
  /** POST /v2/Flows/{Sid} */
  update(parameters: FlowUpdateParameters, options?: CallOptions): Promise<Flow>;
  /** DELETE /v2/Flows/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly executions: FlowsIdExecutionsStep;
  readonly revisions: FlowsIdRevisionsStep;
  readonly testUsers: FlowsIdTestUsersStep;
}

export interface FlowsIdExecutionsStep {
  (sid: string | number | bigint): FlowsIdExecutionsIdStep;
  /** POST /v2/Flows/{FlowSid}/Executions */
  create(parameters: ExecutionCreateParameters, options?: CallOptions): Promise<Execution>;
  /** GET /v2/Flows/{FlowSid}/Executions */
  list(parameters?: ExecutionListParameters | null, options?: CallOptions): Promise<Execution[]>;
  stream(parameters?: ExecutionListParameters | null, options?: StreamOptions): AsyncGenerator<Execution, void, undefined>;
  /** GET /v2/Flows/{FlowSid}/Executions */
  page(parameters?: ExecutionPageParameters | null, options?: CallOptions): Promise<ExecutionPage>;
}

export interface FlowsIdExecutionsIdStep {
  /** GET /v2/Flows/{FlowSid}/Executions/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Execution>;
  /** POST /v2/Flows/{FlowSid}/Executions/{Sid} */
  update(parameters: ExecutionUpdateParameters, options?: CallOptions): Promise<Execution>;
  /** DELETE /v2/Flows/{FlowSid}/Executions/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly executionContext: FlowsIdExecutionsIdExecutionContextStep;
  readonly steps: FlowsIdExecutionsIdStepsStep;
}

export interface FlowsIdExecutionsIdExecutionContextStep {
  (): FlowsIdExecutionsIdExecutionContextIdStep;
}

export interface FlowsIdExecutionsIdExecutionContextIdStep {
  /** GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Context */
  fetch(parameters?: null, options?: CallOptions): Promise<ExecutionContext>;
}

export interface FlowsIdExecutionsIdStepsStep {
  (sid: string | number | bigint): FlowsIdExecutionsIdStepsIdStep;
  /** GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps */
  list(parameters?: ExecutionStepListParameters | null, options?: CallOptions): Promise<ExecutionStep[]>;
  stream(parameters?: ExecutionStepListParameters | null, options?: StreamOptions): AsyncGenerator<ExecutionStep, void, undefined>;
  /** GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps */
  page(parameters?: ExecutionStepPageParameters | null, options?: CallOptions): Promise<ExecutionStepPage>;
}

export interface FlowsIdExecutionsIdStepsIdStep {
  /** GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<ExecutionStep>;
  readonly stepContext: FlowsIdExecutionsIdStepsIdStepContextStep;
}

export interface FlowsIdExecutionsIdStepsIdStepContextStep {
  (): FlowsIdExecutionsIdStepsIdStepContextIdStep;
}

export interface FlowsIdExecutionsIdStepsIdStepContextIdStep {
  /** GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{StepSid}/Context */
  fetch(parameters?: null, options?: CallOptions): Promise<ExecutionStepContext>;
}

export interface FlowsIdRevisionsStep {
  (revision: string | number | bigint): FlowsIdRevisionsIdStep;
  /** GET /v2/Flows/{Sid}/Revisions */
  list(parameters?: FlowRevisionListParameters | null, options?: CallOptions): Promise<FlowRevision[]>;
  stream(parameters?: FlowRevisionListParameters | null, options?: StreamOptions): AsyncGenerator<FlowRevision, void, undefined>;
  /** GET /v2/Flows/{Sid}/Revisions */
  page(parameters?: FlowRevisionPageParameters | null, options?: CallOptions): Promise<FlowRevisionPage>;
}

export interface FlowsIdRevisionsIdStep {
  /** GET /v2/Flows/{Sid}/Revisions/{Revision} */
  fetch(parameters?: null, options?: CallOptions): Promise<FlowRevision>;
}

export interface FlowsIdTestUsersStep {
  (): FlowsIdTestUsersIdStep;
}

export interface FlowsIdTestUsersIdStep {
  /** GET /v2/Flows/{Sid}/TestUsers */
  fetch(parameters?: null, options?: CallOptions): Promise<TestUser>;
  /** POST /v2/Flows/{Sid}/TestUsers */
  update(parameters: TestUserUpdateParameters, options?: CallOptions): Promise<TestUser>;
}

export interface FlowValidateStep {
  /** POST /v2/Flows/Validate */
  update(parameters: FlowValidateUpdateParameters, options?: CallOptions): Promise<FlowValidate>;
}
