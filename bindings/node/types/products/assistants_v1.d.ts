// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of assistants.v1.message. */
export interface Message extends AnyRecord {
  status: string;
  flagged: boolean;
  aborted: boolean;
  session_id: string;
  readonly sessionId: string;
  account_sid: string;
  readonly accountSid: string;
  body: string;
  error: string;
}

/** What assistants.v1.message.create takes. */
export interface MessageCreateParameters {
  assistantsV1ServiceAssistantSendMessageRequest: object;
}

/** A record of assistants.v1.assistants. */
export interface Assistants extends AnyRecord {
  account_sid: string;
  readonly accountSid: string;
  customer_ai: { [member: string]: any };
  readonly customerAi: { [member: string]: any };
  id: string;
  model: string;
  name: string;
  owner: string;
  url: string;
  personality_prompt: string;
  readonly personalityPrompt: string;
  date_created: string;
  readonly dateCreated: Date;
  date_updated: string;
  readonly dateUpdated: Date;
}

/** What assistants.v1.assistants.list takes. */
export interface AssistantsListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What assistants.v1.assistants.page takes. */
export interface AssistantsPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What assistants.v1.assistants.page gives. */
export interface AssistantsPage {
  assistants: Assistants[];
  [member: string]: any;
}

/** A record of assistants.v1.assistant. */
export interface Assistant extends AnyRecord {
  account_sid: string;
  readonly accountSid: string;
  customer_ai: { [member: string]: any };
  readonly customerAi: { [member: string]: any };
  id: string;
  model: string;
  name: string;
  owner: string;
  url: string;
  personality_prompt: string;
  readonly personalityPrompt: string;
  date_created: string;
  readonly dateCreated: Date;
  date_updated: string;
  readonly dateUpdated: Date;
  knowledge: any[];
  tools: any[];
}

/** What assistants.v1.assistant.create takes. */
export interface AssistantCreateParameters {
  assistantsV1ServiceCreateAssistantRequest: object;
}

/** What assistants.v1.assistant.update takes. */
export interface AssistantUpdateParameters {
  assistantsV1ServiceUpdateAssistantRequest?: object | null;
}

/** A record of assistants.v1.knowledge. */
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

/** What assistants.v1.knowledge.create takes. */
export interface KnowledgeCreateParameters {
  assistantsV1ServiceCreateKnowledgeRequest: object;
}

/** What assistants.v1.knowledge.list takes. */
export interface KnowledgeListParameters {
  assistantId?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What assistants.v1.knowledge.page takes. */
export interface KnowledgePageParameters {
  assistantId?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What assistants.v1.knowledge.page gives. */
export interface KnowledgePage {
  knowledge: Knowledge[];
  [member: string]: any;
}

/** What assistants.v1.knowledge.update takes. */
export interface KnowledgeUpdateParameters {
  assistantsV1ServiceUpdateKnowledgeRequest?: object | null;
}

/** A record of assistants.v1.knowledge_status. */
export interface KnowledgeStatus extends AnyRecord {
  account_sid: string;
  readonly accountSid: string;
  status: string;
  last_status: string;
  readonly lastStatus: string;
  date_updated: string;
  readonly dateUpdated: Date;
}

/** A record of assistants.v1.knowledge_chunks. */
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

/** What assistants.v1.knowledge_chunks.list takes. */
export interface KnowledgeChunksListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  limit?: number | bigint | null;
}

/** What assistants.v1.knowledge_chunks.page takes. */
export interface KnowledgeChunksPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
}

/** What assistants.v1.knowledge_chunks.page gives. */
export interface KnowledgeChunksPage {
  chunks: KnowledgeChunks[];
  [member: string]: any;
}

/** A record of assistants.v1.feedback. */
export interface Feedback extends AnyRecord {
  assistant_id: string;
  readonly assistantId: string;
  id: string;
  account_sid: string;
  readonly accountSid: string;
  user_sid: string;
  readonly userSid: string;
  message_id: string;
  readonly messageId: string;
  score: number;
  session_id: string;
  readonly sessionId: string;
  text: string;
  date_created: string;
  readonly dateCreated: Date;
  date_updated: string;
  readonly dateUpdated: Date;
}

/** What assistants.v1.feedback.create takes. */
export interface FeedbackCreateParameters {
  assistantsV1ServiceCreateFeedbackRequest: object;
}

/** What assistants.v1.feedback.list takes. */
export interface FeedbackListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What assistants.v1.feedback.page takes. */
export interface FeedbackPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What assistants.v1.feedback.page gives. */
export interface FeedbackPage {
  feedbacks: Feedback[];
  [member: string]: any;
}

/** A record of assistants.v1.knowledge_by_assistant. */
export interface KnowledgeByAssistant extends AnyRecord {
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

/** What assistants.v1.knowledge_by_assistant.list takes. */
export interface KnowledgeByAssistantListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What assistants.v1.knowledge_by_assistant.page takes. */
export interface KnowledgeByAssistantPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What assistants.v1.knowledge_by_assistant.page gives. */
export interface KnowledgeByAssistantPage {
  knowledge: KnowledgeByAssistant[];
  [member: string]: any;
}

/** A record of assistants.v1.assistant_knowledge_attachment. */
export interface AssistantKnowledgeAttachment extends AnyRecord {
}

/** A record of assistants.v1.tools_by_assistant. */
export interface ToolsByAssistant extends AnyRecord {
  account_sid: string;
  readonly accountSid: string;
  description: string;
  enabled: boolean;
  id: string;
  meta: { [member: string]: any };
  name: string;
  requires_auth: boolean;
  readonly requiresAuth: boolean;
  type: string;
  url: string;
  date_created: string;
  readonly dateCreated: Date;
  date_updated: string;
  readonly dateUpdated: Date;
}

/** What assistants.v1.tools_by_assistant.list takes. */
export interface ToolsByAssistantListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What assistants.v1.tools_by_assistant.page takes. */
export interface ToolsByAssistantPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What assistants.v1.tools_by_assistant.page gives. */
export interface ToolsByAssistantPage {
  tools: ToolsByAssistant[];
  [member: string]: any;
}

/** A record of assistants.v1.assistant_tool_attachment. */
export interface AssistantToolAttachment extends AnyRecord {
}

/** A record of assistants.v1.tools. */
export interface Tools extends AnyRecord {
  account_sid: string;
  readonly accountSid: string;
  description: string;
  enabled: boolean;
  id: string;
  meta: { [member: string]: any };
  name: string;
  requires_auth: boolean;
  readonly requiresAuth: boolean;
  type: string;
  url: string;
  date_created: string;
  readonly dateCreated: Date;
  date_updated: string;
  readonly dateUpdated: Date;
}

/** What assistants.v1.tools.list takes. */
export interface ToolsListParameters {
  assistantId?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What assistants.v1.tools.page takes. */
export interface ToolsPageParameters {
  assistantId?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What assistants.v1.tools.page gives. */
export interface ToolsPage {
  tools: Tools[];
  [member: string]: any;
}

/** A record of assistants.v1.tool. */
export interface Tool extends AnyRecord {
  account_sid: string;
  readonly accountSid: string;
  description: string;
  enabled: boolean;
  id: string;
  meta: { [member: string]: any };
  name: string;
  requires_auth: boolean;
  readonly requiresAuth: boolean;
  type: string;
  url: string;
  date_created: string;
  readonly dateCreated: Date;
  date_updated: string;
  readonly dateUpdated: Date;
  policies: any[];
}

/** What assistants.v1.tool.create takes. */
export interface ToolCreateParameters {
  assistantsV1ServiceCreateToolRequest: object;
}

/** What assistants.v1.tool.update takes. */
export interface ToolUpdateParameters {
  assistantsV1ServiceUpdateToolRequest?: object | null;
}

/** A record of assistants.v1.policies. */
export interface Policies extends AnyRecord {
  id: string;
  name: string;
  description: string;
  account_sid: string;
  readonly accountSid: string;
  user_sid: string;
  readonly userSid: string;
  type: string;
  policy_details: { [member: string]: any };
  readonly policyDetails: { [member: string]: any };
  date_created: string;
  readonly dateCreated: Date;
  date_updated: string;
  readonly dateUpdated: Date;
}

/** What assistants.v1.policies.list takes. */
export interface PoliciesListParameters {
  toolId?: string | null;
  knowledgeId?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What assistants.v1.policies.page takes. */
export interface PoliciesPageParameters {
  toolId?: string | null;
  knowledgeId?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What assistants.v1.policies.page gives. */
export interface PoliciesPage {
  policies: Policies[];
  [member: string]: any;
}

/** A record of assistants.v1.sessions. */
export interface Sessions extends AnyRecord {
  id: string;
  account_sid: string;
  readonly accountSid: string;
  assistant_id: string;
  readonly assistantId: string;
  verified: boolean;
  identity: string;
  date_created: string;
  readonly dateCreated: Date;
  date_updated: string;
  readonly dateUpdated: Date;
}

/** What assistants.v1.sessions.list takes. */
export interface SessionsListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What assistants.v1.sessions.page takes. */
export interface SessionsPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What assistants.v1.sessions.page gives. */
export interface SessionsPage {
  sessions: Sessions[];
  [member: string]: any;
}

/** A record of assistants.v1.session. */
export interface Session extends AnyRecord {
  id: string;
  account_sid: string;
  readonly accountSid: string;
  assistant_id: string;
  readonly assistantId: string;
  verified: boolean;
  identity: string;
  date_created: string;
  readonly dateCreated: Date;
  date_updated: string;
  readonly dateUpdated: Date;
}

/** A record of assistants.v1.messages. */
export interface Messages extends AnyRecord {
  id: string;
  account_sid: string;
  readonly accountSid: string;
  assistant_id: string;
  readonly assistantId: string;
  session_id: string;
  readonly sessionId: string;
  identity: string;
  role: string;
  content: { [member: string]: any };
  meta: { [member: string]: any };
  date_created: string;
  readonly dateCreated: Date;
  date_updated: string;
  readonly dateUpdated: Date;
}

/** What assistants.v1.messages.list takes. */
export interface MessagesListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What assistants.v1.messages.page takes. */
export interface MessagesPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What assistants.v1.messages.page gives. */
export interface MessagesPage {
  messages: Messages[];
  [member: string]: any;
}

export interface VersionStep {
  readonly assistants: AssistantsStep;
  readonly knowledge: KnowledgeStep;
  readonly tools: ToolsStep;
  readonly policies: PoliciesStep;
  readonly sessions: SessionsStep;
}

export interface AssistantsStep {
  (id: string | number | bigint): AssistantsIdStep;
  /** GET /v1/Assistants */
  list(parameters?: AssistantsListParameters | null, options?: CallOptions): Promise<Assistants[]>;
  stream(parameters?: AssistantsListParameters | null, options?: StreamOptions): AsyncGenerator<Assistants, void, undefined>;
  /** GET /v1/Assistants */
  page(parameters?: AssistantsPageParameters | null, options?: CallOptions): Promise<AssistantsPage>;
  /** POST /v1/Assistants */
  create(parameters: AssistantCreateParameters, options?: CallOptions): Promise<Assistant>;
}

export interface AssistantsIdStep {
  /** GET /v1/Assistants/{id} */
  fetch(parameters?: null, options?: CallOptions): Promise<Assistant>;
  /** PUT /v1/Assistants/{id} */
  update(parameters?: AssistantUpdateParameters | null, options?: CallOptions): Promise<Assistant>;
  /** DELETE /v1/Assistants/{id} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly messages: AssistantsIdMessagesStep;
  readonly feedbacks: AssistantsIdFeedbacksStep;
  readonly assistantsKnowledge: AssistantsIdAssistantsKnowledgeStep;
  readonly assistantsTools: AssistantsIdAssistantsToolsStep;
}

export interface AssistantsIdMessagesStep {
  /** POST /v1/Assistants/{id}/Messages */
  create(parameters: MessageCreateParameters, options?: CallOptions): Promise<Message>;
}

export interface AssistantsIdFeedbacksStep {
  /** POST /v1/Assistants/{id}/Feedbacks */
  create(parameters: FeedbackCreateParameters, options?: CallOptions): Promise<Feedback>;
  /** GET /v1/Assistants/{id}/Feedbacks */
  list(parameters?: FeedbackListParameters | null, options?: CallOptions): Promise<Feedback[]>;
  stream(parameters?: FeedbackListParameters | null, options?: StreamOptions): AsyncGenerator<Feedback, void, undefined>;
  /** GET /v1/Assistants/{id}/Feedbacks */
  page(parameters?: FeedbackPageParameters | null, options?: CallOptions): Promise<FeedbackPage>;
}

export interface AssistantsIdAssistantsKnowledgeStep {
  (id: string | number | bigint): AssistantsIdAssistantsKnowledgeIdStep;
  /** GET /v1/Assistants/{assistantId}/Knowledge */
  list(parameters?: KnowledgeByAssistantListParameters | null, options?: CallOptions): Promise<KnowledgeByAssistant[]>;
  stream(parameters?: KnowledgeByAssistantListParameters | null, options?: StreamOptions): AsyncGenerator<KnowledgeByAssistant, void, undefined>;
  /** GET /v1/Assistants/{assistantId}/Knowledge */
  page(parameters?: KnowledgeByAssistantPageParameters | null, options?: CallOptions): Promise<KnowledgeByAssistantPage>;
}

export interface AssistantsIdAssistantsKnowledgeIdStep {
  /** POST /v1/Assistants/{assistantId}/Knowledge/{id} */
  create(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  /** DELETE /v1/Assistants/{assistantId}/Knowledge/{id} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface AssistantsIdAssistantsToolsStep {
  (id: string | number | bigint): AssistantsIdAssistantsToolsIdStep;
  /** GET /v1/Assistants/{assistantId}/Tools */
  list(parameters?: ToolsByAssistantListParameters | null, options?: CallOptions): Promise<ToolsByAssistant[]>;
  stream(parameters?: ToolsByAssistantListParameters | null, options?: StreamOptions): AsyncGenerator<ToolsByAssistant, void, undefined>;
  /** GET /v1/Assistants/{assistantId}/Tools */
  page(parameters?: ToolsByAssistantPageParameters | null, options?: CallOptions): Promise<ToolsByAssistantPage>;
}

export interface AssistantsIdAssistantsToolsIdStep {
  /** POST /v1/Assistants/{assistantId}/Tools/{id} */
  create(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  /** DELETE /v1/Assistants/{assistantId}/Tools/{id} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
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

export interface ToolsStep {
  (id: string | number | bigint): ToolsIdStep;
  /** GET /v1/Tools */
  list(parameters?: ToolsListParameters | null, options?: CallOptions): Promise<Tools[]>;
  stream(parameters?: ToolsListParameters | null, options?: StreamOptions): AsyncGenerator<Tools, void, undefined>;
  /** GET /v1/Tools */
  page(parameters?: ToolsPageParameters | null, options?: CallOptions): Promise<ToolsPage>;
  /** POST /v1/Tools */
  create(parameters: ToolCreateParameters, options?: CallOptions): Promise<Tool>;
}

export interface ToolsIdStep {
  /** GET /v1/Tools/{id} */
  fetch(parameters?: null, options?: CallOptions): Promise<Tool>;
  /** PUT /v1/Tools/{id} */
  update(parameters?: ToolUpdateParameters | null, options?: CallOptions): Promise<Tool>;
  /** DELETE /v1/Tools/{id} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface PoliciesStep {
  /** GET /v1/Policies */
  list(parameters?: PoliciesListParameters | null, options?: CallOptions): Promise<Policies[]>;
  stream(parameters?: PoliciesListParameters | null, options?: StreamOptions): AsyncGenerator<Policies, void, undefined>;
  /** GET /v1/Policies */
  page(parameters?: PoliciesPageParameters | null, options?: CallOptions): Promise<PoliciesPage>;
}

export interface SessionsStep {
  (id: string | number | bigint): SessionsIdStep;
  /** GET /v1/Sessions */
  list(parameters?: SessionsListParameters | null, options?: CallOptions): Promise<Sessions[]>;
  stream(parameters?: SessionsListParameters | null, options?: StreamOptions): AsyncGenerator<Sessions, void, undefined>;
  /** GET /v1/Sessions */
  page(parameters?: SessionsPageParameters | null, options?: CallOptions): Promise<SessionsPage>;
}

export interface SessionsIdStep {
  /** GET /v1/Sessions/{id} */
  fetch(parameters?: null, options?: CallOptions): Promise<Session>;
  readonly messages: SessionsIdMessagesStep;
}

export interface SessionsIdMessagesStep {
  /** GET /v1/Sessions/{sessionId}/Messages */
  list(parameters?: MessagesListParameters | null, options?: CallOptions): Promise<Messages[]>;
  stream(parameters?: MessagesListParameters | null, options?: StreamOptions): AsyncGenerator<Messages, void, undefined>;
  /** GET /v1/Sessions/{sessionId}/Messages */
  page(parameters?: MessagesPageParameters | null, options?: CallOptions): Promise<MessagesPage>;
}
