// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of video.v1.composition. */
export interface Composition extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  status: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_completed: string | null;
  readonly dateCompleted: Date | null;
  date_deleted: string | null;
  readonly dateDeleted: Date | null;
  sid: string | null;
  room_sid: string | null;
  readonly roomSid: string | null;
  audio_sources: any[] | null;
  readonly audioSources: any[] | null;
  audio_sources_excluded: any[] | null;
  readonly audioSourcesExcluded: any[] | null;
  video_layout: any;
  readonly videoLayout: any;
  resolution: string | null;
  trim: boolean | null;
  format: string | null;
  bitrate: number;
  size: number | null;
  duration: number;
  media_external_location: string | null;
  readonly mediaExternalLocation: string | null;
  status_callback: string | null;
  readonly statusCallback: string | null;
  status_callback_method: string | null;
  readonly statusCallbackMethod: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What video.v1.composition.create takes. */
export interface CompositionCreateParameters {
  roomSid: string;
  videoLayout?: any;
  audioSources?: string | ReadonlyArray<string> | null;
  audioSourcesExcluded?: string | ReadonlyArray<string> | null;
  resolution?: string | null;
  format?: 'mp4' | 'webm' | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  trim?: boolean | 'true' | 'false' | null;
}

/** What video.v1.composition.list takes. */
export interface CompositionListParameters {
  status?: 'enqueued' | 'processing' | 'completed' | 'deleted' | 'failed' | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  roomSid?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What video.v1.composition.page takes. */
export interface CompositionPageParameters {
  status?: 'enqueued' | 'processing' | 'completed' | 'deleted' | 'failed' | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  roomSid?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What video.v1.composition.page gives. */
export interface CompositionPage {
  compositions: Composition[];
  [member: string]: any;
}

/** A record of video.v1.composition_hook. */
export interface CompositionHook extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  enabled: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  sid: string | null;
  audio_sources: any[] | null;
  readonly audioSources: any[] | null;
  audio_sources_excluded: any[] | null;
  readonly audioSourcesExcluded: any[] | null;
  video_layout: any;
  readonly videoLayout: any;
  resolution: string | null;
  trim: boolean | null;
  format: string | null;
  status_callback: string | null;
  readonly statusCallback: string | null;
  status_callback_method: string | null;
  readonly statusCallbackMethod: string | null;
  url: string | null;
}

/** What video.v1.composition_hook.create takes. */
export interface CompositionHookCreateParameters {
  friendlyName: string;
  enabled?: boolean | 'true' | 'false' | null;
  videoLayout?: any;
  audioSources?: string | ReadonlyArray<string> | null;
  audioSourcesExcluded?: string | ReadonlyArray<string> | null;
  resolution?: string | null;
  format?: 'mp4' | 'webm' | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  trim?: boolean | 'true' | 'false' | null;
}

/** What video.v1.composition_hook.list takes. */
export interface CompositionHookListParameters {
  enabled?: boolean | 'true' | 'false' | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What video.v1.composition_hook.page takes. */
export interface CompositionHookPageParameters {
  enabled?: boolean | 'true' | 'false' | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What video.v1.composition_hook.page gives. */
export interface CompositionHookPage {
  composition_hooks: CompositionHook[];
  [member: string]: any;
}

/** What video.v1.composition_hook.update takes. */
export interface CompositionHookUpdateParameters {
  friendlyName: string;
  enabled?: boolean | 'true' | 'false' | null;
  videoLayout?: any;
  audioSources?: string | ReadonlyArray<string> | null;
  audioSourcesExcluded?: string | ReadonlyArray<string> | null;
  trim?: boolean | 'true' | 'false' | null;
  format?: 'mp4' | 'webm' | null;
  resolution?: string | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
}

/** A record of video.v1.composition_settings. */
export interface CompositionSettings extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  aws_credentials_sid: string | null;
  readonly awsCredentialsSid: string | null;
  aws_s3_url: string | null;
  readonly awsS3Url: string | null;
  aws_storage_enabled: boolean | null;
  readonly awsStorageEnabled: boolean | null;
  encryption_key_sid: string | null;
  readonly encryptionKeySid: string | null;
  encryption_enabled: boolean | null;
  readonly encryptionEnabled: boolean | null;
  url: string | null;
}

/** What video.v1.composition_settings.create takes. */
export interface CompositionSettingsCreateParameters {
  friendlyName: string;
  awsCredentialsSid?: string | null;
  encryptionKeySid?: string | null;
  awsS3Url?: string | null;
  awsStorageEnabled?: boolean | 'true' | 'false' | null;
  encryptionEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of video.v1.recording. */
export interface Recording extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  status: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  sid: string | null;
  source_sid: string | null;
  readonly sourceSid: string | null;
  size: number | null;
  url: string | null;
  type: string | null;
  duration: number | null;
  container_format: string | null;
  readonly containerFormat: string | null;
  codec: string | null;
  grouping_sids: any;
  readonly groupingSids: any;
  track_name: string | null;
  readonly trackName: string | null;
  offset: number | null;
  media_external_location: string | null;
  readonly mediaExternalLocation: string | null;
  status_callback: string | null;
  readonly statusCallback: string | null;
  status_callback_method: string | null;
  readonly statusCallbackMethod: string | null;
  links: { [name: string]: string } | null;
}

/** What video.v1.recording.list takes. */
export interface RecordingListParameters {
  status?: 'processing' | 'completed' | 'deleted' | 'failed' | null;
  sourceSid?: string | null;
  groupingSid?: string | ReadonlyArray<string> | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  mediaType?: 'audio' | 'video' | 'data' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What video.v1.recording.page takes. */
export interface RecordingPageParameters {
  status?: 'processing' | 'completed' | 'deleted' | 'failed' | null;
  sourceSid?: string | null;
  groupingSid?: string | ReadonlyArray<string> | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  mediaType?: 'audio' | 'video' | 'data' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What video.v1.recording.page gives. */
export interface RecordingPage {
  recordings: Recording[];
  [member: string]: any;
}

/** A record of video.v1.recording_settings. */
export interface RecordingSettings extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  aws_credentials_sid: string | null;
  readonly awsCredentialsSid: string | null;
  aws_s3_url: string | null;
  readonly awsS3Url: string | null;
  aws_storage_enabled: boolean | null;
  readonly awsStorageEnabled: boolean | null;
  encryption_key_sid: string | null;
  readonly encryptionKeySid: string | null;
  encryption_enabled: boolean | null;
  readonly encryptionEnabled: boolean | null;
  url: string | null;
}

/** What video.v1.recording_settings.create takes. */
export interface RecordingSettingsCreateParameters {
  friendlyName: string;
  awsCredentialsSid?: string | null;
  encryptionKeySid?: string | null;
  awsS3Url?: string | null;
  awsStorageEnabled?: boolean | 'true' | 'false' | null;
  encryptionEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of video.v1.room. */
export interface Room extends AnyRecord {
  sid: string | null;
  status: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  enable_turn: boolean | null;
  readonly enableTurn: boolean | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  status_callback: string | null;
  readonly statusCallback: string | null;
  status_callback_method: string | null;
  readonly statusCallbackMethod: string | null;
  end_time: string | null;
  readonly endTime: Date | null;
  duration: number | null;
  type: string | null;
  max_participants: number;
  readonly maxParticipants: number;
  max_participant_duration: number;
  readonly maxParticipantDuration: number;
  max_concurrent_published_tracks: number | null;
  readonly maxConcurrentPublishedTracks: number | null;
  record_participants_on_connect: boolean | null;
  readonly recordParticipantsOnConnect: boolean | null;
  video_codecs: any[] | null;
  readonly videoCodecs: any[] | null;
  media_region: string | null;
  readonly mediaRegion: string | null;
  audio_only: boolean | null;
  readonly audioOnly: boolean | null;
  empty_room_timeout: number;
  readonly emptyRoomTimeout: number;
  unused_room_timeout: number;
  readonly unusedRoomTimeout: number;
  large_room: boolean | null;
  readonly largeRoom: boolean | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What video.v1.room.create takes. */
export interface RoomCreateParameters {
  enableTurn?: boolean | 'true' | 'false' | null;
  type?: 'group' | 'go' | 'peer-to-peer' | 'group-small' | null;
  uniqueName?: string | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  maxParticipants?: number | bigint | null;
  recordParticipantsOnConnect?: boolean | 'true' | 'false' | null;
  transcribeParticipantsOnConnect?: boolean | 'true' | 'false' | null;
  videoCodecs?: 'VP8' | 'H264' | ReadonlyArray<'VP8' | 'H264'> | null;
  mediaRegion?: string | null;
  recordingRules?: any;
  transcriptionsConfiguration?: any;
  audioOnly?: boolean | 'true' | 'false' | null;
  maxParticipantDuration?: number | bigint | null;
  emptyRoomTimeout?: number | bigint | null;
  unusedRoomTimeout?: number | bigint | null;
  largeRoom?: boolean | 'true' | 'false' | null;
}

/** What video.v1.room.list takes. */
export interface RoomListParameters {
  status?: 'in-progress' | 'completed' | 'failed' | null;
  uniqueName?: string | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What video.v1.room.page takes. */
export interface RoomPageParameters {
  status?: 'in-progress' | 'completed' | 'failed' | null;
  uniqueName?: string | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What video.v1.room.page gives. */
export interface RoomPage {
  rooms: Room[];
  [member: string]: any;
}

/** What video.v1.room.update takes. */
export interface RoomUpdateParameters {
  status: 'in-progress' | 'completed' | 'failed';
}

/** A record of video.v1.room_participant. */
export interface RoomParticipant extends AnyRecord {
  sid: string | null;
  room_sid: string | null;
  readonly roomSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  status: string | null;
  identity: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  start_time: string | null;
  readonly startTime: Date | null;
  end_time: string | null;
  readonly endTime: Date | null;
  duration: number | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What video.v1.room_participant.list takes. */
export interface RoomParticipantListParameters {
  status?: 'connected' | 'disconnected' | 'reconnecting' | null;
  identity?: string | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What video.v1.room_participant.page takes. */
export interface RoomParticipantPageParameters {
  status?: 'connected' | 'disconnected' | 'reconnecting' | null;
  identity?: string | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What video.v1.room_participant.page gives. */
export interface RoomParticipantPage {
  participants: RoomParticipant[];
  [member: string]: any;
}

/** What video.v1.room_participant.update takes. */
export interface RoomParticipantUpdateParameters {
  status?: 'connected' | 'disconnected' | 'reconnecting' | null;
}

/** A record of video.v1.room_participant_anonymize. */
export interface RoomParticipantAnonymize extends AnyRecord {
  sid: string | null;
  room_sid: string | null;
  readonly roomSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  status: string | null;
  identity: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  start_time: string | null;
  readonly startTime: Date | null;
  end_time: string | null;
  readonly endTime: Date | null;
  duration: number | null;
  url: string | null;
}

/** A record of video.v1.room_participant_published_track. */
export interface RoomParticipantPublishedTrack extends AnyRecord {
  sid: string | null;
  participant_sid: string | null;
  readonly participantSid: string | null;
  room_sid: string | null;
  readonly roomSid: string | null;
  name: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  enabled: boolean | null;
  kind: string | null;
  url: string | null;
}

/** What video.v1.room_participant_published_track.list takes. */
export interface RoomParticipantPublishedTrackListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What video.v1.room_participant_published_track.page takes. */
export interface RoomParticipantPublishedTrackPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What video.v1.room_participant_published_track.page gives. */
export interface RoomParticipantPublishedTrackPage {
  published_tracks: RoomParticipantPublishedTrack[];
  [member: string]: any;
}

/** A record of video.v1.room_participant_subscribe_rule. */
export interface RoomParticipantSubscribeRule extends AnyRecord {
  participant_sid: string | null;
  readonly participantSid: string | null;
  room_sid: string | null;
  readonly roomSid: string | null;
  rules: any[] | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
}

/** What video.v1.room_participant_subscribe_rule.update takes. */
export interface RoomParticipantSubscribeRuleUpdateParameters {
  rules?: any;
}

/** A record of video.v1.room_participant_subscribed_track. */
export interface RoomParticipantSubscribedTrack extends AnyRecord {
  sid: string | null;
  participant_sid: string | null;
  readonly participantSid: string | null;
  publisher_sid: string | null;
  readonly publisherSid: string | null;
  room_sid: string | null;
  readonly roomSid: string | null;
  name: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  enabled: boolean | null;
  kind: string | null;
  url: string | null;
}

/** What video.v1.room_participant_subscribed_track.list takes. */
export interface RoomParticipantSubscribedTrackListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What video.v1.room_participant_subscribed_track.page takes. */
export interface RoomParticipantSubscribedTrackPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What video.v1.room_participant_subscribed_track.page gives. */
export interface RoomParticipantSubscribedTrackPage {
  subscribed_tracks: RoomParticipantSubscribedTrack[];
  [member: string]: any;
}

/** A record of video.v1.room_recording. */
export interface RoomRecording extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  status: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  sid: string | null;
  source_sid: string | null;
  readonly sourceSid: string | null;
  size: number | null;
  url: string | null;
  type: string | null;
  duration: number | null;
  container_format: string | null;
  readonly containerFormat: string | null;
  codec: string | null;
  grouping_sids: any;
  readonly groupingSids: any;
  track_name: string | null;
  readonly trackName: string | null;
  offset: number | null;
  media_external_location: string | null;
  readonly mediaExternalLocation: string | null;
  room_sid: string | null;
  readonly roomSid: string | null;
  links: { [name: string]: string } | null;
}

/** What video.v1.room_recording.list takes. */
export interface RoomRecordingListParameters {
  status?: 'processing' | 'completed' | 'deleted' | 'failed' | null;
  sourceSid?: string | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What video.v1.room_recording.page takes. */
export interface RoomRecordingPageParameters {
  status?: 'processing' | 'completed' | 'deleted' | 'failed' | null;
  sourceSid?: string | null;
  dateCreatedAfter?: Date | string | null;
  dateCreatedBefore?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What video.v1.room_recording.page gives. */
export interface RoomRecordingPage {
  recordings: RoomRecording[];
  [member: string]: any;
}

/** A record of video.v1.room_recording_rule. */
export interface RoomRecordingRule extends AnyRecord {
  room_sid: string | null;
  readonly roomSid: string | null;
  rules: any[] | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
}

/** What video.v1.room_recording_rule.update takes. */
export interface RoomRecordingRuleUpdateParameters {
  rules?: any;
}

/** A record of video.v1.room_transcriptions. */
export interface RoomTranscriptions extends AnyRecord {
  ttid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  room_sid: string | null;
  readonly roomSid: string | null;
  source_sid: string | null;
  readonly sourceSid: string | null;
  status: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  start_time: string | null;
  readonly startTime: Date | null;
  end_time: string | null;
  readonly endTime: Date | null;
  duration: number | null;
  url: string | null;
  configuration: { [member: string]: any } | null;
}

/** What video.v1.room_transcriptions.create takes. */
export interface RoomTranscriptionsCreateParameters {
  configuration?: any;
}

/** What video.v1.room_transcriptions.list takes. */
export interface RoomTranscriptionsListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What video.v1.room_transcriptions.page takes. */
export interface RoomTranscriptionsPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What video.v1.room_transcriptions.page gives. */
export interface RoomTranscriptionsPage {
  transcriptions: RoomTranscriptions[];
  [member: string]: any;
}

/** What video.v1.room_transcriptions.update takes. */
export interface RoomTranscriptionsUpdateParameters {
  status?: 'started' | 'stopped' | 'failed' | null;
  configuration?: any;
}

export interface VersionStep {
  readonly compositions: CompositionsStep;
  readonly compositionHooks: CompositionHooksStep;
  readonly compositionSettings: CompositionSettingsStep;
  readonly recordings: RecordingsStep;
  readonly recordingSettings: RecordingSettingsStep;
  readonly rooms: RoomsStep;
}

export interface CompositionsStep {
  (sid: string | number | bigint): CompositionsIdStep;
  /** POST /v1/Compositions */
  create(parameters: CompositionCreateParameters, options?: CallOptions): Promise<Composition>;
  /** GET /v1/Compositions */
  list(parameters?: CompositionListParameters | null, options?: CallOptions): Promise<Composition[]>;
  stream(parameters?: CompositionListParameters | null, options?: StreamOptions): AsyncGenerator<Composition, void, undefined>;
  /** GET /v1/Compositions */
  page(parameters?: CompositionPageParameters | null, options?: CallOptions): Promise<CompositionPage>;
}

export interface CompositionsIdStep {
  /** GET /v1/Compositions/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Composition>;
  /** DELETE /v1/Compositions/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface CompositionHooksStep {
  (sid: string | number | bigint): CompositionHooksIdStep;
  /** POST /v1/CompositionHooks */
  create(parameters: CompositionHookCreateParameters, options?: CallOptions): Promise<CompositionHook>;
  /** GET /v1/CompositionHooks */
  list(parameters?: CompositionHookListParameters | null, options?: CallOptions): Promise<CompositionHook[]>;
  stream(parameters?: CompositionHookListParameters | null, options?: StreamOptions): AsyncGenerator<CompositionHook, void, undefined>;
  /** GET /v1/CompositionHooks */
  page(parameters?: CompositionHookPageParameters | null, options?: CallOptions): Promise<CompositionHookPage>;
}

export interface CompositionHooksIdStep {
  /** GET /v1/CompositionHooks/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<CompositionHook>;
  /** POST /v1/CompositionHooks/{Sid} */
  update(parameters: CompositionHookUpdateParameters, options?: CallOptions): Promise<CompositionHook>;
  /** DELETE /v1/CompositionHooks/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface CompositionSettingsStep {
  (): CompositionSettingsIdStep;
}

export interface CompositionSettingsIdStep {
  /** POST /v1/CompositionSettings/Default */
  create(parameters: CompositionSettingsCreateParameters, options?: CallOptions): Promise<CompositionSettings>;
  /** GET /v1/CompositionSettings/Default */
  fetch(parameters?: null, options?: CallOptions): Promise<CompositionSettings>;
}

export interface RecordingsStep {
  (sid: string | number | bigint): RecordingsIdStep;
  /** GET /v1/Recordings */
  list(parameters?: RecordingListParameters | null, options?: CallOptions): Promise<Recording[]>;
  stream(parameters?: RecordingListParameters | null, options?: StreamOptions): AsyncGenerator<Recording, void, undefined>;
  /** GET /v1/Recordings */
  page(parameters?: RecordingPageParameters | null, options?: CallOptions): Promise<RecordingPage>;
}

export interface RecordingsIdStep {
  /** GET /v1/Recordings/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Recording>;
  /** DELETE /v1/Recordings/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface RecordingSettingsStep {
  (): RecordingSettingsIdStep;
}

export interface RecordingSettingsIdStep {
  /** POST /v1/RecordingSettings/Default */
  create(parameters: RecordingSettingsCreateParameters, options?: CallOptions): Promise<RecordingSettings>;
  /** GET /v1/RecordingSettings/Default */
  fetch(parameters?: null, options?: CallOptions): Promise<RecordingSettings>;
}

export interface RoomsStep {
  (sid: string | number | bigint): RoomsIdStep;
  /** POST /v1/Rooms */
  create(parameters?: RoomCreateParameters | null, options?: CallOptions): Promise<Room>;
  /** GET /v1/Rooms */
  list(parameters?: RoomListParameters | null, options?: CallOptions): Promise<Room[]>;
  stream(parameters?: RoomListParameters | null, options?: StreamOptions): AsyncGenerator<Room, void, undefined>;
  /** GET /v1/Rooms */
  page(parameters?: RoomPageParameters | null, options?: CallOptions): Promise<RoomPage>;
}

export interface RoomsIdStep {
  /** GET /v1/Rooms/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Room>;
  /** POST /v1/Rooms/{Sid} */
  update(parameters: RoomUpdateParameters, options?: CallOptions): Promise<Room>;
  readonly participants: RoomsIdParticipantsStep;
  readonly recordings: RoomsIdRecordingsStep;
  readonly recordingRules: RoomsIdRecordingRulesStep;
  readonly transcriptions: RoomsIdTranscriptionsStep;
}

export interface RoomsIdParticipantsStep {
  (sid: string | number | bigint): RoomsIdParticipantsIdStep;
  /** GET /v1/Rooms/{RoomSid}/Participants */
  list(parameters?: RoomParticipantListParameters | null, options?: CallOptions): Promise<RoomParticipant[]>;
  stream(parameters?: RoomParticipantListParameters | null, options?: StreamOptions): AsyncGenerator<RoomParticipant, void, undefined>;
  /** GET /v1/Rooms/{RoomSid}/Participants */
  page(parameters?: RoomParticipantPageParameters | null, options?: CallOptions): Promise<RoomParticipantPage>;
}

export interface RoomsIdParticipantsIdStep {
  /** GET /v1/Rooms/{RoomSid}/Participants/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<RoomParticipant>;
  /** POST /v1/Rooms/{RoomSid}/Participants/{Sid} */
  update(parameters?: RoomParticipantUpdateParameters | null, options?: CallOptions): Promise<RoomParticipant>;
  readonly anonymize: RoomsIdParticipantsIdAnonymizeStep;
  readonly publishedTracks: RoomsIdParticipantsIdPublishedTracksStep;
  readonly subscribeRules: RoomsIdParticipantsIdSubscribeRulesStep;
  readonly subscribedTracks: RoomsIdParticipantsIdSubscribedTracksStep;
}

export interface RoomsIdParticipantsIdAnonymizeStep {
  (): RoomsIdParticipantsIdAnonymizeIdStep;
}

export interface RoomsIdParticipantsIdAnonymizeIdStep {
  /** POST /v1/Rooms/{RoomSid}/Participants/{Sid}/Anonymize */
  update(parameters?: null, options?: CallOptions): Promise<RoomParticipantAnonymize>;
}

export interface RoomsIdParticipantsIdPublishedTracksStep {
  (sid: string | number | bigint): RoomsIdParticipantsIdPublishedTracksIdStep;
  /** GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks */
  list(parameters?: RoomParticipantPublishedTrackListParameters | null, options?: CallOptions): Promise<RoomParticipantPublishedTrack[]>;
  stream(parameters?: RoomParticipantPublishedTrackListParameters | null, options?: StreamOptions): AsyncGenerator<RoomParticipantPublishedTrack, void, undefined>;
  /** GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks */
  page(parameters?: RoomParticipantPublishedTrackPageParameters | null, options?: CallOptions): Promise<RoomParticipantPublishedTrackPage>;
}

export interface RoomsIdParticipantsIdPublishedTracksIdStep {
  /** GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<RoomParticipantPublishedTrack>;
}

export interface RoomsIdParticipantsIdSubscribeRulesStep {
  /** GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules */
  fetch(parameters?: null, options?: CallOptions): Promise<RoomParticipantSubscribeRule>;
  /** POST /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules */
  update(parameters?: RoomParticipantSubscribeRuleUpdateParameters | null, options?: CallOptions): Promise<RoomParticipantSubscribeRule>;
}

export interface RoomsIdParticipantsIdSubscribedTracksStep {
  (sid: string | number | bigint): RoomsIdParticipantsIdSubscribedTracksIdStep;
  /** GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks */
  list(parameters?: RoomParticipantSubscribedTrackListParameters | null, options?: CallOptions): Promise<RoomParticipantSubscribedTrack[]>;
  stream(parameters?: RoomParticipantSubscribedTrackListParameters | null, options?: StreamOptions): AsyncGenerator<RoomParticipantSubscribedTrack, void, undefined>;
  /** GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks */
  page(parameters?: RoomParticipantSubscribedTrackPageParameters | null, options?: CallOptions): Promise<RoomParticipantSubscribedTrackPage>;
}

export interface RoomsIdParticipantsIdSubscribedTracksIdStep {
  /** GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<RoomParticipantSubscribedTrack>;
}

export interface RoomsIdRecordingsStep {
  (sid: string | number | bigint): RoomsIdRecordingsIdStep;
  /** GET /v1/Rooms/{RoomSid}/Recordings */
  list(parameters?: RoomRecordingListParameters | null, options?: CallOptions): Promise<RoomRecording[]>;
  stream(parameters?: RoomRecordingListParameters | null, options?: StreamOptions): AsyncGenerator<RoomRecording, void, undefined>;
  /** GET /v1/Rooms/{RoomSid}/Recordings */
  page(parameters?: RoomRecordingPageParameters | null, options?: CallOptions): Promise<RoomRecordingPage>;
}

export interface RoomsIdRecordingsIdStep {
  /** GET /v1/Rooms/{RoomSid}/Recordings/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<RoomRecording>;
  /** DELETE /v1/Rooms/{RoomSid}/Recordings/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface RoomsIdRecordingRulesStep {
  /** GET /v1/Rooms/{RoomSid}/RecordingRules */
  fetch(parameters?: null, options?: CallOptions): Promise<RoomRecordingRule>;
  /** POST /v1/Rooms/{RoomSid}/RecordingRules */
  update(parameters?: RoomRecordingRuleUpdateParameters | null, options?: CallOptions): Promise<RoomRecordingRule>;
}

export interface RoomsIdTranscriptionsStep {
  (ttid: string | number | bigint): RoomsIdTranscriptionsIdStep;
  /** POST /v1/Rooms/{RoomSid}/Transcriptions */
  create(parameters?: RoomTranscriptionsCreateParameters | null, options?: CallOptions): Promise<RoomTranscriptions>;
  /** GET /v1/Rooms/{RoomSid}/Transcriptions */
  list(parameters?: RoomTranscriptionsListParameters | null, options?: CallOptions): Promise<RoomTranscriptions[]>;
  stream(parameters?: RoomTranscriptionsListParameters | null, options?: StreamOptions): AsyncGenerator<RoomTranscriptions, void, undefined>;
  /** GET /v1/Rooms/{RoomSid}/Transcriptions */
  page(parameters?: RoomTranscriptionsPageParameters | null, options?: CallOptions): Promise<RoomTranscriptionsPage>;
}

export interface RoomsIdTranscriptionsIdStep {
  /** GET /v1/Rooms/{RoomSid}/Transcriptions/{Ttid} */
  fetch(parameters?: null, options?: CallOptions): Promise<RoomTranscriptions>;
  /** POST /v1/Rooms/{RoomSid}/Transcriptions/{Ttid} */
  update(parameters?: RoomTranscriptionsUpdateParameters | null, options?: CallOptions): Promise<RoomTranscriptions>;
}
