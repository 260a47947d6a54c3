// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of knowledge.v1.knowledge. */
export interface Knowledge extends AnyRecord {
  description: string;
  id: string;
  account_sid: string;
  readonly accountSid: string;
  knowledge_source_details: { [member: string]: any };
  readonly knowledgeSourceDetails: { [member: string]: any };
  name: string;
  status: string;
  type: string;
  url: string;
  embedding_model: string;
  readonly embeddingModel: string;
  date_created: string;
  readonly dateCreated: Date;
  date_updated: string;
  readonly dateUpdated: Date;
}

/** What knowledge.v1.knowledge.create takes. */
export interface KnowledgeCreateParameters {
  knowledgeV1ServiceCreateKnowledgeRequest: object;
}

/** What knowledge.v1.knowledge.list takes. */
export interface KnowledgeListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  tags?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What knowledge.v1.knowledge.page takes. */
export interface KnowledgePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  tags?: string | null;
  page?: number | bigint | null;
}

/** What knowledge.v1.knowledge.page gives. */
export interface KnowledgePage {
  knowledge: Knowledge[];
  [member: string]: any;
}

/** What knowledge.v1.knowledge.update takes. */
export interface KnowledgeUpdateParameters {
  knowledgeV1ServiceUpdateKnowledgeRequest?: object | null;
}

/** A record of knowledge.v1.knowledge_status. */
export interface KnowledgeStatus extends AnyRecord {
  account_sid: string;
  readonly accountSid: string;
  status: string;
  last_status: string;
  readonly lastStatus: string;
  date_updated: string;
  readonly dateUpdated: Date;
}

/** A record of knowledge.v1.knowledge_chunks. */
export interface KnowledgeChunks extends AnyRecord {
  account_sid: string;
  readonly accountSid: string;
  content: string;
  metadata: { [member: string]: any };
  date_created: string;
  readonly dateCreated: Date;
  date_updated: string;
  readonly dateUpdated: Date;
}

/** What knowledge.v1.knowledge_chunks.list takes. */
export interface KnowledgeChunksListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  limit?: number | bigint | null;
}

/** What knowledge.v1.knowledge_chunks.page takes. */
export interface KnowledgeChunksPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
}

/** What knowledge.v1.knowledge_chunks.page gives. */
export interface KnowledgeChunksPage {
  chunks: KnowledgeChunks[];
  [member: string]: any;
}

export interface VersionStep {
  readonly knowledge: KnowledgeStep;
}

export interface KnowledgeStep {
  (id: string | number | bigint): KnowledgeIdStep;
  /** POST /v1/Knowledge */
  create(parameters: KnowledgeCreateParameters, options?: CallOptions): Promise<Knowledge>;
  /** GET /v1/Knowledge */
  list(parameters?: KnowledgeListParameters | null, options?: CallOptions): Promise<Knowledge[]>;
  stream(parameters?: KnowledgeListParameters | null, options?: StreamOptions): AsyncGenerator<Knowledge, void, undefined>;
  /** GET /v1/Knowledge */
  page(parameters?: KnowledgePageParameters | null, options?: CallOptions): Promise<KnowledgePage>;
}

export interface KnowledgeIdStep {
  /** GET /v1/Knowledge/{id} */
  fetch(parameters?: null, options?: CallOptions): Promise<Knowledge>;
  /** PUT /v1/Knowledge/{id} */
  update(parameters?: KnowledgeUpdateParameters | null, options?: CallOptions): Promise<Knowledge>;
  /** DELETE /v1/Knowledge/{id} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly knowledgeStatus: KnowledgeIdKnowledgeStatusStep;
  readonly chunks: KnowledgeIdChunksStep;
}

export interface KnowledgeIdKnowledgeStatusStep {
  (): KnowledgeIdKnowledgeStatusIdStep;
}

export interface KnowledgeIdKnowledgeStatusIdStep {
  /** GET /v1/Knowledge/{id}/Status */
  fetch(parameters?: null, options?: CallOptions): Promise<KnowledgeStatus>;
}

export interface KnowledgeIdChunksStep {
  /** GET /v1/Knowledge/{id}/Chunks */
  list(parameters?: KnowledgeChunksListParameters | null, options?: CallOptions): Promise<KnowledgeChunks[]>;
  stream(parameters?: KnowledgeChunksListParameters | null, options?: StreamOptions): AsyncGenerator<KnowledgeChunks, void, undefined>;
  /** GET /v1/Knowledge/{id}/Chunks */
  page(parameters?: KnowledgeChunksPageParameters | null, options?: CallOptions): Promise<KnowledgeChunksPage>;
}
