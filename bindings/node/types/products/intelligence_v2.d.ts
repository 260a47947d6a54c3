// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of intelligence.v2.custom_operator. */
export interface CustomOperator extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  description: string | null;
  author: string | null;
  operator_type: string | null;
  readonly operatorType: string | null;
  version: number;
  availability: string | null;
  config: any;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What intelligence.v2.custom_operator.create takes. */
export interface CustomOperatorCreateParameters {
  friendlyName: string;
  operatorType: string;
  config: any;
}

/** What intelligence.v2.custom_operator.list takes. */
export interface CustomOperatorListParameters {
  availability?: 'internal' | 'beta' | 'public' | 'retired' | 'general-availability' | 'deprecated' | null;
  languageCode?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What intelligence.v2.custom_operator.page takes. */
export interface CustomOperatorPageParameters {
  availability?: 'internal' | 'beta' | 'public' | 'retired' | 'general-availability' | 'deprecated' | null;
  languageCode?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What intelligence.v2.custom_operator.page gives. */
export interface CustomOperatorPage {
  operators: CustomOperator[];
  [member: string]: any;
}

/** What intelligence.v2.custom_operator.update takes. */
export interface CustomOperatorUpdateParameters {
  friendlyName: string;
  config: any;
  ifMatch?: string | null;
}

/** A record of intelligence.v2.encrypted_operator_results. */
export interface EncryptedOperatorResults extends AnyRecord {
  locations: any[] | null;
  transcript_sid: string | null;
  readonly transcriptSid: string | null;
  url: string | null;
}

/** What intelligence.v2.encrypted_operator_results.fetch takes. */
export interface EncryptedOperatorResultsFetchParameters {
  redacted?: boolean | 'true' | 'false' | null;
}

/** A record of intelligence.v2.encrypted_sentences. */
export interface EncryptedSentences extends AnyRecord {
  location: string | null;
  transcript_sid: string | null;
  readonly transcriptSid: string | null;
  url: string | null;
}

/** What intelligence.v2.encrypted_sentences.fetch takes. */
export interface EncryptedSentencesFetchParameters {
  redacted?: boolean | 'true' | 'false' | null;
}

/** A record of intelligence.v2.media. */
export interface Media extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  media_url: string | null;
  readonly mediaUrl: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  sid: string | null;
  url: string | null;
}

/** What intelligence.v2.media.fetch takes. */
export interface MediaFetchParameters {
  redacted?: boolean | 'true' | 'false' | null;
}

/** A record of intelligence.v2.operator. */
export interface Operator extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  description: string | null;
  author: string | null;
  operator_type: string | null;
  readonly operatorType: string | null;
  version: number;
  availability: string | null;
  config: any;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What intelligence.v2.operator.list takes. */
export interface OperatorListParameters {
  availability?: 'internal' | 'beta' | 'public' | 'deprecated' | 'general-availability' | 'retired' | null;
  languageCode?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What intelligence.v2.operator.page takes. */
export interface OperatorPageParameters {
  availability?: 'internal' | 'beta' | 'public' | 'deprecated' | 'general-availability' | 'retired' | null;
  languageCode?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What intelligence.v2.operator.page gives. */
export interface OperatorPage {
  operators: Operator[];
  [member: string]: any;
}

/** A record of intelligence.v2.operator_attachment. */
export interface OperatorAttachment extends AnyRecord {
  service_sid: string | null;
  readonly serviceSid: string | null;
  operator_sid: string | null;
  readonly operatorSid: string | null;
  url: string | null;
}

/** A record of intelligence.v2.operator_attachments. */
export interface OperatorAttachments extends AnyRecord {
  service_sid: string | null;
  readonly serviceSid: string | null;
  operator_sids: any[] | null;
  readonly operatorSids: any[] | null;
  url: string | null;
}

/** A record of intelligence.v2.operator_result. */
export interface OperatorResult extends AnyRecord {
  operator_type: string | null;
  readonly operatorType: string | null;
  name: string | null;
  operator_sid: string | null;
  readonly operatorSid: string | null;
  extract_match: boolean | null;
  readonly extractMatch: boolean | null;
  match_probability: number | null;
  readonly matchProbability: number | null;
  normalized_result: string | null;
  readonly normalizedResult: string | null;
  utterance_results: any[] | null;
  readonly utteranceResults: any[] | null;
  utterance_match: boolean | null;
  readonly utteranceMatch: boolean | null;
  predicted_label: string | null;
  readonly predictedLabel: string | null;
  predicted_probability: number | null;
  readonly predictedProbability: number | null;
  label_probabilities: any;
  readonly labelProbabilities: any;
  extract_results: any;
  readonly extractResults: any;
  text_generation_results: any;
  readonly textGenerationResults: any;
  json_results: any;
  readonly jsonResults: any;
  transcript_sid: string | null;
  readonly transcriptSid: string | null;
  url: string | null;
}

/** What intelligence.v2.operator_result.list takes. */
export interface OperatorResultListParameters {
  redacted?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What intelligence.v2.operator_result.page takes. */
export interface OperatorResultPageParameters {
  redacted?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What intelligence.v2.operator_result.page gives. */
export interface OperatorResultPage {
  operator_results: OperatorResult[];
  [member: string]: any;
}

/** What intelligence.v2.operator_result.fetch takes. */
export interface OperatorResultFetchParameters {
  redacted?: boolean | 'true' | 'false' | null;
}

/** A record of intelligence.v2.operator_type. */
export interface OperatorType extends AnyRecord {
  name: string | null;
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  description: string | null;
  docs_link: string | null;
  readonly docsLink: string | null;
  output_type: string | null;
  readonly outputType: string | null;
  supported_languages: any[] | null;
  readonly supportedLanguages: any[] | null;
  provider: string | null;
  availability: string | null;
  configurable: boolean | null;
  config_schema: any;
  readonly configSchema: any;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What intelligence.v2.operator_type.list takes. */
export interface OperatorTypeListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  languageCode?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What intelligence.v2.operator_type.page takes. */
export interface OperatorTypePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  languageCode?: string | null;
  page?: number | bigint | null;
}

/** What intelligence.v2.operator_type.page gives. */
export interface OperatorTypePage {
  operator_types: OperatorType[];
  [member: string]: any;
}

/** A record of intelligence.v2.prebuilt_operator. */
export interface PrebuiltOperator extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  sid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  description: string | null;
  author: string | null;
  operator_type: string | null;
  readonly operatorType: string | null;
  version: number;
  availability: string | null;
  config: any;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
}

/** What intelligence.v2.prebuilt_operator.list takes. */
export interface PrebuiltOperatorListParameters {
  availability?: 'internal' | 'beta' | 'public' | 'retired' | 'general-availability' | null;
  languageCode?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What intelligence.v2.prebuilt_operator.page takes. */
export interface PrebuiltOperatorPageParameters {
  availability?: 'internal' | 'beta' | 'public' | 'retired' | 'general-availability' | null;
  languageCode?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What intelligence.v2.prebuilt_operator.page gives. */
export interface PrebuiltOperatorPage {
  operators: PrebuiltOperator[];
  [member: string]: any;
}

/** A record of intelligence.v2.sentence. */
export interface Sentence extends AnyRecord {
  media_channel: number;
  readonly mediaChannel: number;
  sentence_index: number;
  readonly sentenceIndex: number;
  start_time: string | null;
  readonly startTime: string | null;
  end_time: string | null;
  readonly endTime: string | null;
  transcript: string | null;
  sid: string | null;
  confidence: string | null;
  words: any[] | null;
}

/** What intelligence.v2.sentence.list takes. */
export interface SentenceListParameters {
  redacted?: boolean | 'true' | 'false' | null;
  wordTimestamps?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What intelligence.v2.sentence.page takes. */
export interface SentencePageParameters {
  redacted?: boolean | 'true' | 'false' | null;
  wordTimestamps?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What intelligence.v2.sentence.page gives. */
export interface SentencePage {
  sentences: Sentence[];
  [member: string]: any;
}

/** A record of intelligence.v2.service. */
export interface Service extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  auto_redaction: boolean | null;
  readonly autoRedaction: boolean | null;
  media_redaction: boolean | null;
  readonly mediaRedaction: boolean | null;
  auto_transcribe: boolean | null;
  readonly autoTranscribe: boolean | null;
  data_logging: boolean | null;
  readonly dataLogging: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  language_code: string | null;
  readonly languageCode: string | null;
  sid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  url: string | null;
  webhook_url: string | null;
  readonly webhookUrl: string | null;
  webhook_http_method: string | null;
  readonly webhookHttpMethod: string | null;
  read_only_attached_operator_sids: any[] | null;
  readonly readOnlyAttachedOperatorSids: any[] | null;
  version: number;
  encryption_credential_sid: string | null;
  readonly encryptionCredentialSid: string | null;
}

/** What intelligence.v2.service.create takes. */
export interface ServiceCreateParameters {
  uniqueName: string;
  autoTranscribe?: boolean | 'true' | 'false' | null;
  dataLogging?: boolean | 'true' | 'false' | null;
  friendlyName?: string | null;
  languageCode?: string | null;
  autoRedaction?: boolean | 'true' | 'false' | null;
  mediaRedaction?: boolean | 'true' | 'false' | null;
  webhookUrl?: string | null;
  webhookHttpMethod?: 'GET' | 'POST' | 'NULL' | null;
  encryptionCredentialSid?: string | null;
}

/** What intelligence.v2.service.list takes. */
export interface ServiceListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What intelligence.v2.service.page takes. */
export interface ServicePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What intelligence.v2.service.page gives. */
export interface ServicePage {
  services: Service[];
  [member: string]: any;
}

/** What intelligence.v2.service.update takes. */
export interface ServiceUpdateParameters {
  autoTranscribe?: boolean | 'true' | 'false' | null;
  dataLogging?: boolean | 'true' | 'false' | null;
  friendlyName?: string | null;
  uniqueName?: string | null;
  autoRedaction?: boolean | 'true' | 'false' | null;
  mediaRedaction?: boolean | 'true' | 'false' | null;
  webhookUrl?: string | null;
  webhookHttpMethod?: 'GET' | 'POST' | 'NULL' | null;
  encryptionCredentialSid?: string | null;
  ifMatch?: string | null;
}

/** A record of intelligence.v2.transcript. */
export interface Transcript extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  sid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  status: string | null;
  channel: any;
  data_logging: boolean | null;
  readonly dataLogging: boolean | null;
  language_code: string | null;
  readonly languageCode: string | null;
  customer_key: string | null;
  readonly customerKey: string | null;
  media_start_time: string | null;
  readonly mediaStartTime: Date | null;
  duration: number;
  url: string | null;
  redaction: boolean | null;
  encryption_credential_sid: string | null;
  readonly encryptionCredentialSid: string | null;
  links: { [name: string]: string } | null;
}

/** What intelligence.v2.transcript.create takes. */
export interface TranscriptCreateParameters {
  serviceSid: string;
  channel: any;
  customerKey?: string | null;
  mediaStartTime?: Date | string | null;
}

/** What intelligence.v2.transcript.list takes. */
export interface TranscriptListParameters {
  serviceSid?: string | null;
  beforeStartTime?: string | null;
  afterStartTime?: string | null;
  beforeDateCreated?: string | null;
  afterDateCreated?: string | null;
  status?: string | null;
  languageCode?: string | null;
  sourceSid?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What intelligence.v2.transcript.page takes. */
export interface TranscriptPageParameters {
  serviceSid?: string | null;
  beforeStartTime?: string | null;
  afterStartTime?: string | null;
  beforeDateCreated?: string | null;
  afterDateCreated?: string | null;
  status?: string | null;
  languageCode?: string | null;
  sourceSid?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What intelligence.v2.transcript.page gives. */
export interface TranscriptPage {
  transcripts: Transcript[];
  [member: string]: any;
}

export interface VersionStep {
  readonly customOperators: CustomOperatorsStep;
  readonly transcripts: TranscriptsStep;
  readonly operators: OperatorsStep;
  readonly operatorAttachment: OperatorAttachmentStep;
  readonly operatorAttachments: OperatorAttachmentsStep;
  readonly operatorType: OperatorTypeStep;
  readonly prebuiltOperators: PrebuiltOperatorsStep;
  readonly services: ServicesStep;
}

export interface CustomOperatorsStep {
  (sid: string | number | bigint): CustomOperatorsIdStep;
  /** POST /v2/Operators/Custom */
  create(parameters: CustomOperatorCreateParameters, options?: CallOptions): Promise<CustomOperator>;
  /** GET /v2/Operators/Custom */
  list(parameters?: CustomOperatorListParameters | null, options?: CallOptions): Promise<CustomOperator[]>;
  stream(parameters?: CustomOperatorListParameters | null, options?: StreamOptions): AsyncGenerator<CustomOperator, void, undefined>;
  /** GET /v2/Operators/Custom */
  page(parameters?: CustomOperatorPageParameters | null, options?: CallOptions): Promise<CustomOperatorPage>;
}

export interface CustomOperatorsIdStep {
  /** GET /v2/Operators/Custom/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<CustomOperator>;
  /** POST /v2/Operators/Custom/{Sid} */
  update(parameters: CustomOperatorUpdateParameters, options?: CallOptions): Promise<CustomOperator>;
  /** DELETE /v2/Operators/Custom/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface TranscriptsStep {
  (transcriptSid: string | number | bigint): TranscriptsIdStep;
  /** POST /v2/Transcripts */
  create(parameters: TranscriptCreateParameters, options?: CallOptions): Promise<Transcript>;
  /** GET /v2/Transcripts */
  list(parameters?: TranscriptListParameters | null, options?: CallOptions): Promise<Transcript[]>;
  stream(parameters?: TranscriptListParameters | null, options?: StreamOptions): AsyncGenerator<Transcript, void, undefined>;
  /** GET /v2/Transcripts */
  page(parameters?: TranscriptPageParameters | null, options?: CallOptions): Promise<TranscriptPage>;
}

export interface TranscriptsIdStep {
  /** GET /v2/Transcripts/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Transcript>;
  /** DELETE /v2/Transcripts/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly encryptedOperatorResults: TranscriptsIdEncryptedOperatorResultsStep;
  readonly encryptedSentences: TranscriptsIdEncryptedSentencesStep;
  readonly media: TranscriptsIdMediaStep;
  readonly operatorResults: TranscriptsIdOperatorResultsStep;
  readonly sentences: TranscriptsIdSentencesStep;
}

export interface TranscriptsIdEncryptedOperatorResultsStep {
  (): TranscriptsIdEncryptedOperatorResultsIdStep;
}

export interface TranscriptsIdEncryptedOperatorResultsIdStep {
  /** GET /v2/Transcripts/{TranscriptSid}/OperatorResults/Encrypted */
  fetch(parameters?: EncryptedOperatorResultsFetchParameters | null, options?: CallOptions): Promise<EncryptedOperatorResults>;
}

export interface TranscriptsIdEncryptedSentencesStep {
  (): TranscriptsIdEncryptedSentencesIdStep;
}

export interface TranscriptsIdEncryptedSentencesIdStep {
  /** GET /v2/Transcripts/{TranscriptSid}/Sentences/Encrypted */
  fetch(parameters?: EncryptedSentencesFetchParameters | null, options?: CallOptions): Promise<EncryptedSentences>;
}

export interface TranscriptsIdMediaStep {
  (): TranscriptsIdMediaIdStep;
}

export interface TranscriptsIdMediaIdStep {
  /** GET /v2/Transcripts/{Sid}/Media */
  fetch(parameters?: MediaFetchParameters | null, options?: CallOptions): Promise<Media>;
}

export interface TranscriptsIdOperatorResultsStep {
  (operatorSid: string | number | bigint): TranscriptsIdOperatorResultsIdStep;
  /** GET /v2/Transcripts/{TranscriptSid}/OperatorResults */
  list(parameters?: OperatorResultListParameters | null, options?: CallOptions): Promise<OperatorResult[]>;
  stream(parameters?: OperatorResultListParameters | null, options?: StreamOptions): AsyncGenerator<OperatorResult, void, undefined>;
  /** GET /v2/Transcripts/{TranscriptSid}/OperatorResults */
  page(parameters?: OperatorResultPageParameters | null, options?: CallOptions): Promise<OperatorResultPage>;
}

export interface TranscriptsIdOperatorResultsIdStep {
  /** GET /v2/Transcripts/{TranscriptSid}/OperatorResults/{OperatorSid} */
  fetch(parameters?: OperatorResultFetchParameters | null, options?: CallOptions): Promise<OperatorResult>;
}

export interface TranscriptsIdSentencesStep {
  /** GET /v2/Transcripts/{TranscriptSid}/Sentences */
  list(parameters?: SentenceListParameters | null, options?: CallOptions): Promise<Sentence[]>;
  stream(parameters?: SentenceListParameters | null, options?: StreamOptions): AsyncGenerator<Sentence, void, undefined>;
  /** GET /v2/Transcripts/{TranscriptSid}/Sentences */
  page(parameters?: SentencePageParameters | null, options?: CallOptions): Promise<SentencePage>;
}

export interface OperatorsStep {
  (sid: string | number | bigint): OperatorsIdStep;
  /** GET /v2/Operators */
  list(parameters?: OperatorListParameters | null, options?: CallOptions): Promise<Operator[]>;
  stream(parameters?: OperatorListParameters | null, options?: StreamOptions): AsyncGenerator<Operator, void, undefined>;
  /** GET /v2/Operators */
  page(parameters?: OperatorPageParameters | null, options?: CallOptions): Promise<OperatorPage>;
}

export interface OperatorsIdStep {
  /** GET /v2/Operators/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Operator>;
}

export interface OperatorAttachmentStep {
  (serviceSid: string | number | bigint, operatorSid: string | number | bigint): OperatorAttachmentIdStep;
}

export interface OperatorAttachmentIdStep {
  /** POST /v2/Services/{ServiceSid}/Operators/{OperatorSid} */
  create(parameters?: null, options?: CallOptions): Promise<OperatorAttachment>;
  /** DELETE /v2/Services/{ServiceSid}/Operators/{OperatorSid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface OperatorAttachmentsStep {
  (serviceSid: string | number | bigint): OperatorAttachmentsIdStep;
}

export interface OperatorAttachmentsIdStep {
  /** GET /v2/Services/{ServiceSid}/Operators */
  fetch(parameters?: null, options?: CallOptions): Promise<OperatorAttachments>;
}

export interface OperatorTypeStep {
  (sid: string | number | bigint): OperatorTypeIdStep;
  /** GET /v2/OperatorTypes */
  list(parameters?: OperatorTypeListParameters | null, options?: CallOptions): Promise<OperatorType[]>;
  stream(parameters?: OperatorTypeListParameters | null, options?: StreamOptions): AsyncGenerator<OperatorType, void, undefined>;
  /** GET /v2/OperatorTypes */
  page(parameters?: OperatorTypePageParameters | null, options?: CallOptions): Promise<OperatorTypePage>;
}

export interface OperatorTypeIdStep {
  /** GET /v2/OperatorTypes/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<OperatorType>;
}

export interface PrebuiltOperatorsStep {
  (sid: string | number | bigint): PrebuiltOperatorsIdStep;
  /** GET /v2/Operators/PreBuilt */
  list(parameters?: PrebuiltOperatorListParameters | null, options?: CallOptions): Promise<PrebuiltOperator[]>;
  stream(parameters?: PrebuiltOperatorListParameters | null, options?: StreamOptions): AsyncGenerator<PrebuiltOperator, void, undefined>;
  /** GET /v2/Operators/PreBuilt */
  page(parameters?: PrebuiltOperatorPageParameters | null, options?: CallOptions): Promise<PrebuiltOperatorPage>;
}

export interface PrebuiltOperatorsIdStep {
  /** GET /v2/Operators/PreBuilt/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<PrebuiltOperator>;
}

export interface ServicesStep {
  (sid: string | number | bigint): ServicesIdStep;
  /** POST /v2/Services */
  create(parameters: ServiceCreateParameters, options?: CallOptions): Promise<Service>;
  /** GET /v2/Services */
  list(parameters?: ServiceListParameters | null, options?: CallOptions): Promise<Service[]>;
  stream(parameters?: ServiceListParameters | null, options?: StreamOptions): AsyncGenerator<Service, void, undefined>;
  /** GET /v2/Services */
  page(parameters?: ServicePageParameters | null, options?: CallOptions): Promise<ServicePage>;
}

export interface ServicesIdStep {
  /** GET /v2/Services/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Service>;
  /** POST /v2/Services/{Sid} */
  update(parameters?: ServiceUpdateParameters | null, options?: CallOptions): Promise<Service>;
  /** DELETE /v2/Services/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}
