// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of events.v1.event_type. */
export interface EventType extends AnyRecord {
  type: string | null;
  schema_id: string | null;
  readonly schemaId: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  description: string | null;
  status: string | null;
  documentation_url: string | null;
  readonly documentationUrl: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What events.v1.event_type.list takes. */
export interface EventTypeListParameters {
  schemaId?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What events.v1.event_type.page takes. */
export interface EventTypePageParameters {
  schemaId?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What events.v1.event_type.page gives. */
export interface EventTypePage {
  types: EventType[];
  [member: string]: any;
}

/** A record of events.v1.schema. */
export interface Schema extends AnyRecord {
  id: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
  latest_version_date_created: string | null;
  readonly latestVersionDateCreated: Date | null;
  latest_version: number;
  readonly latestVersion: number;
}

/** A record of events.v1.schema_version. */
export interface SchemaVersion extends AnyRecord {
  id: string | null;
  schema_version: number;
  readonly schemaVersion: number;
  date_created: string | null;
  readonly dateCreated: Date | null;
  url: string | null;
  raw: string | null;
}

/** What events.v1.schema_version.list takes. */
export interface SchemaVersionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What events.v1.schema_version.page takes. */
export interface SchemaVersionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What events.v1.schema_version.page gives. */
export interface SchemaVersionPage {
  schema_versions: SchemaVersion[];
  [member: string]: any;
}

/** A record of events.v1.sink. */
export interface Sink extends AnyRecord {
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  description: string | null;
  sid: string | null;
  sink_configuration: any;
  readonly sinkConfiguration: any;
  sink_type: string | null;
  readonly sinkType: string | null;
  status: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What events.v1.sink.create takes. */
export interface SinkCreateParameters {
  description: string;
  sinkConfiguration: any;
  sinkType: 'kinesis' | 'webhook' | 'segment' | 'email';
}

/** What events.v1.sink.list takes. */
export interface SinkListParameters {
  inUse?: boolean | 'true' | 'false' | null;
  status?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What events.v1.sink.page takes. */
export interface SinkPageParameters {
  inUse?: boolean | 'true' | 'false' | null;
  status?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What events.v1.sink.page gives. */
export interface SinkPage {
  sinks: Sink[];
  [member: string]: any;
}

/** What events.v1.sink.update takes. */
export interface SinkUpdateParameters {
  description: string;
}

/** A record of events.v1.sink_test. */
export interface SinkTest extends AnyRecord {
  result: string | null;
}

/** A record of events.v1.sink_validate. */
export interface SinkValidate extends AnyRecord {
  result: string | null;
}

/** What events.v1.sink_validate.create takes. */
export interface SinkValidateCreateParameters {
  testId: string;
}

/** A record of events.v1.subscribed_event. */
export interface SubscribedEvent extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  type: string | null;
  schema_version: number;
  readonly schemaVersion: number;
  subscription_sid: string | null;
  readonly subscriptionSid: string | null;
  url: string | null;
}

/** What events.v1.subscribed_event.create takes. */
export interface SubscribedEventCreateParameters {
  type: string;
  schemaVersion?: number | bigint | null;
}

/** What events.v1.subscribed_event.list takes. */
export interface SubscribedEventListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What events.v1.subscribed_event.page takes. */
export interface SubscribedEventPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What events.v1.subscribed_event.page gives. */
export interface SubscribedEventPage {
  types: SubscribedEvent[];
  [member: string]: any;
}

/** What events.v1.subscribed_event.update takes. */
export interface SubscribedEventUpdateParameters {
  schemaVersion?: number | bigint | null;
}

/** A record of events.v1.subscription. */
export interface Subscription extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  sid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  description: string | null;
  sink_sid: string | null;
  readonly sinkSid: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What events.v1.subscription.create takes. */
export interface SubscriptionCreateParameters {
  description: string;
  sinkSid: string;
  types: any;
}

/** What events.v1.subscription.list takes. */
export interface SubscriptionListParameters {
  sinkSid?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What events.v1.subscription.page takes. */
export interface SubscriptionPageParameters {
  sinkSid?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What events.v1.subscription.page gives. */
export interface SubscriptionPage {
  subscriptions: Subscription[];
  [member: string]: any;
}

/** What events.v1.subscription.update takes. */
export interface SubscriptionUpdateParameters {
  description?: string | null;
}

export interface VersionStep {
  readonly eventTypes: EventTypesStep;
  readonly schemas: SchemasStep;
  readonly sinks: SinksStep;
  readonly subscriptions: SubscriptionsStep;
}

export interface EventTypesStep {
  (type: string | number | bigint): EventTypesIdStep;
  /** GET /v1/Types */
  list(parameters?: EventTypeListParameters | null, options?: CallOptions): Promise<EventType[]>;
  stream(parameters?: EventTypeListParameters | null, options?: StreamOptions): AsyncGenerator<EventType, void, undefined>;
  /** GET /v1/Types */
  page(parameters?: EventTypePageParameters | null, options?: CallOptions): Promise<EventTypePage>;
}

export interface EventTypesIdStep {
  /** GET /v1/Types/{Type} */
  fetch(parameters?: null, options?: CallOptions): Promise<EventType>;
}

export interface SchemasStep {
  (id: string | number | bigint): SchemasIdStep;
}

export interface SchemasIdStep {
  /** GET /v1/Schemas/{Id} */
  fetch(parameters?: null, options?: CallOptions): Promise<Schema>;
  readonly versions: SchemasIdVersionsStep;
}

export interface SchemasIdVersionsStep {
  (schemaVersion: string | number | bigint): SchemasIdVersionsIdStep;
  /** GET /v1/Schemas/{Id}/Versions */
  list(parameters?: SchemaVersionListParameters | null, options?: CallOptions): Promise<SchemaVersion[]>;
  stream(parameters?: SchemaVersionListParameters | null, options?: StreamOptions): AsyncGenerator<SchemaVersion, void, undefined>;
  /** GET /v1/Schemas/{Id}/Versions */
  page(parameters?: SchemaVersionPageParameters | null, options?: CallOptions): Promise<SchemaVersionPage>;
}

export interface SchemasIdVersionsIdStep {
  /** GET /v1/Schemas/{Id}/Versions/{SchemaVersion} */
  fetch(parameters?: null, options?: CallOptions): Promise<SchemaVersion>;
}

export interface SinksStep {
  (sid: string | number | bigint): SinksIdStep;
  /** POST /v1/Sinks */
  create(parameters: SinkCreateParameters, options?: CallOptions): Promise<Sink>;
  /** GET /v1/Sinks */
  list(parameters?: SinkListParameters | null, options?: CallOptions): Promise<Sink[]>;
  stream(parameters?: SinkListParameters | null, options?: StreamOptions): AsyncGenerator<Sink, void, undefined>;
  /** GET /v1/Sinks */
  page(parameters?: SinkPageParameters | null, options?: CallOptions): Promise<SinkPage>;
}

export interface SinksIdStep {
  /** GET /v1/Sinks/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Sink>;
  /** POST /v1/Sinks/{Sid} */
  update(parameters: SinkUpdateParameters, options?: CallOptions): Promise<Sink>;
  /** DELETE /v1/Sinks/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly sinkTest: SinksIdSinkTestStep;
  readonly sinkValidate: SinksIdSinkValidateStep;
}

export interface SinksIdSinkTestStep {
  /** POST /v1/Sinks/{Sid}/Test */
  create(parameters?: null, options?: CallOptions): Promise<SinkTest>;
}

export interface SinksIdSinkValidateStep {
  /** POST /v1/Sinks/{Sid}/Validate */
  create(parameters: SinkValidateCreateParameters, options?: CallOptions): Promise<SinkValidate>;
}

export interface SubscriptionsStep {
  (subscriptionSid: string | number | bigint): SubscriptionsIdStep;
  /** POST /v1/Subscriptions */
  create(parameters: SubscriptionCreateParameters, options?: CallOptions): Promise<Subscription>;
  /** GET /v1/Subscriptions */
  list(parameters?: SubscriptionListParameters | null, options?: CallOptions): Promise<Subscription[]>;
  stream(parameters?: SubscriptionListParameters | null, options?: StreamOptions): AsyncGenerator<Subscription, void, undefined>;
  /** GET /v1/Subscriptions */
  page(parameters?: SubscriptionPageParameters | null, options?: CallOptions): Promise<SubscriptionPage>;
}

export interface SubscriptionsIdStep {
  /** GET /v1/Subscriptions/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Subscription>;
  /** POST /v1/Subscriptions/{Sid} */
  update(parameters?: SubscriptionUpdateParameters | null, options?: CallOptions): Promise<Subscription>;
  /** DELETE /v1/Subscriptions/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly subscribedEvents: SubscriptionsIdSubscribedEventsStep;
}

export interface SubscriptionsIdSubscribedEventsStep {
  (type: string | number | bigint): SubscriptionsIdSubscribedEventsIdStep;
  /** POST /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents */
  create(parameters: SubscribedEventCreateParameters, options?: CallOptions): Promise<SubscribedEvent>;
  /** GET /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents */
  list(parameters?: SubscribedEventListParameters | null, options?: CallOptions): Promise<SubscribedEvent[]>;
  stream(parameters?: SubscribedEventListParameters | null, options?: StreamOptions): AsyncGenerator<SubscribedEvent, void, undefined>;
  /** GET /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents */
  page(parameters?: SubscribedEventPageParameters | null, options?: CallOptions): Promise<SubscribedEventPage>;
}

export interface SubscriptionsIdSubscribedEventsIdStep {
  /** GET /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type} */
  fetch(parameters?: null, options?: CallOptions): Promise<SubscribedEvent>;
  /** POST /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type} */
  update(parameters?: SubscribedEventUpdateParameters | null, options?: CallOptions): Promise<SubscribedEvent>;
  /** DELETE /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}
