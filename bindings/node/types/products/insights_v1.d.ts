// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of insights.v1.account_settings. */
export interface AccountSettings extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  advanced_features: boolean | null;
  readonly advancedFeatures: boolean | null;
  voice_trace: boolean | null;
  readonly voiceTrace: boolean | null;
  url: string | null;
}

/** What insights.v1.account_settings.fetch takes. */
export interface AccountSettingsFetchParameters {
  subaccountSid?: string | null;
}

/** What insights.v1.account_settings.update takes. */
export interface AccountSettingsUpdateParameters {
  advancedFeatures?: boolean | 'true' | 'false' | null;
  voiceTrace?: boolean | 'true' | 'false' | null;
  subaccountSid?: string | null;
}

/** A record of insights.v1.annotation. */
export interface Annotation extends AnyRecord {
  call_sid: string | null;
  readonly callSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  answered_by: string | null;
  readonly answeredBy: string | null;
  connectivity_issue: string | null;
  readonly connectivityIssue: string | null;
  quality_issues: any[] | null;
  readonly qualityIssues: any[] | null;
  spam: boolean | null;
  call_score: number | null;
  readonly callScore: number | null;
  comment: string | null;
  incident: string | null;
  url: string | null;
}

/** What insights.v1.annotation.update takes. */
export interface AnnotationUpdateParameters {
  answeredBy?: 'unknown_answered_by' | 'human' | 'machine' | null;
  connectivityIssue?: 'unknown_connectivity_issue' | 'no_connectivity_issue' | 'invalid_number' | 'caller_id' | 'dropped_call' | 'number_reachability' | null;
  qualityIssues?: string | null;
  spam?: boolean | 'true' | 'false' | null;
  callScore?: number | bigint | null;
  comment?: string | null;
  incident?: string | null;
}

/** A record of insights.v1.call. */
export interface Call extends AnyRecord {
  sid: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** A record of insights.v1.call_summaries. */
export interface CallSummaries extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  answered_by: string | null;
  readonly answeredBy: string | null;
  call_type: string | null;
  readonly callType: string | null;
  call_state: string | null;
  readonly callState: string | null;
  processing_state: string | null;
  readonly processingState: string | null;
  created_time: string | null;
  readonly createdTime: Date | null;
  start_time: string | null;
  readonly startTime: Date | null;
  end_time: string | null;
  readonly endTime: Date | null;
  duration: number | null;
  connect_duration: number | null;
  readonly connectDuration: number | null;
  from: any;
  to: any;
  carrier_edge: any;
  readonly carrierEdge: any;
  client_edge: any;
  readonly clientEdge: any;
  sdk_edge: any;
  readonly sdkEdge: any;
  sip_edge: any;
  readonly sipEdge: any;
  tags: any[] | null;
  url: string | null;
  attributes: any;
  properties: any;
  trust: any;
  annotation: any;
}

/** What insights.v1.call_summaries.list takes. */
export interface CallSummariesListParameters {
  from?: string | null;
  to?: string | null;
  fromCarrier?: string | null;
  toCarrier?: string | null;
  fromCountryCode?: string | null;
  toCountryCode?: string | null;
  verifiedCaller?: boolean | 'true' | 'false' | null;
  hasTag?: boolean | 'true' | 'false' | null;
  startTime?: string | null;
  endTime?: string | null;
  callType?: string | null;
  callState?: string | null;
  direction?: string | null;
  processingState?: 'completed' | 'started' | 'partial' | 'all' | null;
  sortBy?: 'start_time' | 'end_time' | null;
  subaccount?: string | null;
  abnormalSession?: boolean | 'true' | 'false' | null;
  answeredBy?: 'unknown' | 'machine_start' | 'machine_end_beep' | 'machine_end_silence' | 'machine_end_other' | 'human' | 'fax' | null;
  answeredByAnnotation?: string | null;
  connectivityIssueAnnotation?: string | null;
  qualityIssueAnnotation?: string | null;
  spamAnnotation?: boolean | 'true' | 'false' | null;
  callScoreAnnotation?: string | null;
  brandedEnabled?: boolean | 'true' | 'false' | null;
  voiceIntegrityEnabled?: boolean | 'true' | 'false' | null;
  brandedBundleSid?: string | null;
  brandedLogo?: boolean | 'true' | 'false' | null;
  brandedType?: string | null;
  brandedUseCase?: string | null;
  brandedCallReason?: string | null;
  voiceIntegrityBundleSid?: string | null;
  voiceIntegrityUseCase?: string | null;
  businessProfileIdentity?: string | null;
  businessProfileIndustry?: string | null;
  businessProfileBundleSid?: string | null;
  businessProfileType?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What insights.v1.call_summaries.page takes. */
export interface CallSummariesPageParameters {
  from?: string | null;
  to?: string | null;
  fromCarrier?: string | null;
  toCarrier?: string | null;
  fromCountryCode?: string | null;
  toCountryCode?: string | null;
  verifiedCaller?: boolean | 'true' | 'false' | null;
  hasTag?: boolean | 'true' | 'false' | null;
  startTime?: string | null;
  endTime?: string | null;
  callType?: string | null;
  callState?: string | null;
  direction?: string | null;
  processingState?: 'completed' | 'started' | 'partial' | 'all' | null;
  sortBy?: 'start_time' | 'end_time' | null;
  subaccount?: string | null;
  abnormalSession?: boolean | 'true' | 'false' | null;
  answeredBy?: 'unknown' | 'machine_start' | 'machine_end_beep' | 'machine_end_silence' | 'machine_end_other' | 'human' | 'fax' | null;
  answeredByAnnotation?: string | null;
  connectivityIssueAnnotation?: string | null;
  qualityIssueAnnotation?: string | null;
  spamAnnotation?: boolean | 'true' | 'false' | null;
  callScoreAnnotation?: string | null;
  brandedEnabled?: boolean | 'true' | 'false' | null;
  voiceIntegrityEnabled?: boolean | 'true' | 'false' | null;
  brandedBundleSid?: string | null;
  brandedLogo?: boolean | 'true' | 'false' | null;
  brandedType?: string | null;
  brandedUseCase?: string | null;
  brandedCallReason?: string | null;
  voiceIntegrityBundleSid?: string | null;
  voiceIntegrityUseCase?: string | null;
  businessProfileIdentity?: string | null;
  businessProfileIndustry?: string | null;
  businessProfileBundleSid?: string | null;
  businessProfileType?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What insights.v1.call_summaries.page gives. */
export interface CallSummariesPage {
  call_summaries: CallSummaries[];
  [member: string]: any;
}

/** A record of insights.v1.conference. */
export interface Conference extends AnyRecord {
  conference_sid: string | null;
  readonly conferenceSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  create_time: string | null;
  readonly createTime: Date | null;
  start_time: string | null;
  readonly startTime: Date | null;
  end_time: string | null;
  readonly endTime: Date | null;
  duration_seconds: number | null;
  readonly durationSeconds: number | null;
  connect_duration_seconds: number | null;
  readonly connectDurationSeconds: number | null;
  status: string | null;
  max_participants: number | null;
  readonly maxParticipants: number | null;
  max_concurrent_participants: number | null;
  readonly maxConcurrentParticipants: number | null;
  unique_participants: number | null;
  readonly uniqueParticipants: number | null;
  end_reason: string | null;
  readonly endReason: string | null;
  ended_by: string | null;
  readonly endedBy: string | null;
  mixer_region: string | null;
  readonly mixerRegion: string | null;
  mixer_region_requested: string | null;
  readonly mixerRegionRequested: string | null;
  recording_enabled: boolean | null;
  readonly recordingEnabled: boolean | null;
  detected_issues: any;
  readonly detectedIssues: any;
  tags: any[] | null;
  tag_info: any;
  readonly tagInfo: any;
  processing_state: string | null;
  readonly processingState: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What insights.v1.conference.list takes. */
export interface ConferenceListParameters {
  conferenceSid?: string | null;
  friendlyName?: string | null;
  status?: string | null;
  createdAfter?: string | null;
  createdBefore?: string | null;
  mixerRegion?: string | null;
  tags?: string | null;
  subaccount?: string | null;
  detectedIssues?: string | null;
  endReason?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What insights.v1.conference.page takes. */
export interface ConferencePageParameters {
  conferenceSid?: string | null;
  friendlyName?: string | null;
  status?: string | null;
  createdAfter?: string | null;
  createdBefore?: string | null;
  mixerRegion?: string | null;
  tags?: string | null;
  subaccount?: string | null;
  detectedIssues?: string | null;
  endReason?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What insights.v1.conference.page gives. */
export interface ConferencePage {
  conferences: Conference[];
  [member: string]: any;
}

/** A record of insights.v1.conference_participant. */
export interface ConferenceParticipant extends AnyRecord {
  participant_sid: string | null;
  readonly participantSid: string | null;
  label: string | null;
  conference_sid: string | null;
  readonly conferenceSid: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  call_direction: string | null;
  readonly callDirection: string | null;
  from: string | null;
  to: string | null;
  call_status: string | null;
  readonly callStatus: string | null;
  country_code: string | null;
  readonly countryCode: string | null;
  is_moderator: boolean | null;
  readonly isModerator: boolean | null;
  join_time: string | null;
  readonly joinTime: Date | null;
  leave_time: string | null;
  readonly leaveTime: Date | null;
  duration_seconds: number | null;
  readonly durationSeconds: number | null;
  outbound_queue_length: number | null;
  readonly outboundQueueLength: number | null;
  outbound_time_in_queue: number | null;
  readonly outboundTimeInQueue: number | null;
  jitter_buffer_size: string | null;
  readonly jitterBufferSize: string | null;
  is_coach: boolean | null;
  readonly isCoach: boolean | null;
  coached_participants: any[] | null;
  readonly coachedParticipants: any[] | null;
  participant_region: string | null;
  readonly participantRegion: string | null;
  conference_region: string | null;
  readonly conferenceRegion: string | null;
  call_type: string | null;
  readonly callType: string | null;
  processing_state: string | null;
  readonly processingState: string | null;
  properties: any;
  events: any;
  metrics: any;
  url: string | null;
}

/** What insights.v1.conference_participant.list takes. */
export interface ConferenceParticipantListParameters {
  participantSid?: string | null;
  label?: string | null;
  events?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What insights.v1.conference_participant.page takes. */
export interface ConferenceParticipantPageParameters {
  participantSid?: string | null;
  label?: string | null;
  events?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What insights.v1.conference_participant.page gives. */
export interface ConferenceParticipantPage {
  participants: ConferenceParticipant[];
  [member: string]: any;
}

/** What insights.v1.conference_participant.fetch takes. */
export interface ConferenceParticipantFetchParameters {
  events?: string | null;
  metrics?: string | null;
}

/** A record of insights.v1.event. */
export interface Event extends AnyRecord {
  timestamp: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  edge: string | null;
  group: string | null;
  level: string | null;
  name: string | null;
  carrier_edge: any;
  readonly carrierEdge: any;
  sip_edge: any;
  readonly sipEdge: any;
  sdk_edge: any;
  readonly sdkEdge: any;
  client_edge: any;
  readonly clientEdge: any;
}

/** What insights.v1.event.list takes. */
export interface EventListParameters {
  edge?: 'unknown_edge' | 'carrier_edge' | 'sip_edge' | 'sdk_edge' | 'client_edge' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What insights.v1.event.page takes. */
export interface EventPageParameters {
  edge?: 'unknown_edge' | 'carrier_edge' | 'sip_edge' | 'sdk_edge' | 'client_edge' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What insights.v1.event.page gives. */
export interface EventPage {
  events: Event[];
  [member: string]: any;
}

/** A record of insights.v1.metric. */
export interface Metric extends AnyRecord {
  timestamp: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  edge: string | null;
  direction: string | null;
  carrier_edge: any;
  readonly carrierEdge: any;
  sip_edge: any;
  readonly sipEdge: any;
  sdk_edge: any;
  readonly sdkEdge: any;
  client_edge: any;
  readonly clientEdge: any;
}

/** What insights.v1.metric.list takes. */
export interface MetricListParameters {
  edge?: 'unknown_edge' | 'carrier_edge' | 'sip_edge' | 'sdk_edge' | 'client_edge' | null;
  direction?: 'unknown' | 'inbound' | 'outbound' | 'both' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What insights.v1.metric.page takes. */
export interface MetricPageParameters {
  edge?: 'unknown_edge' | 'carrier_edge' | 'sip_edge' | 'sdk_edge' | 'client_edge' | null;
  direction?: 'unknown' | 'inbound' | 'outbound' | 'both' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What insights.v1.metric.page gives. */
export interface MetricPage {
  metrics: Metric[];
  [member: string]: any;
}

/** A record of insights.v1.summary. */
export interface Summary extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  call_sid: string | null;
  readonly callSid: string | null;
  call_type: string | null;
  readonly callType: string | null;
  call_state: string | null;
  readonly callState: string | null;
  answered_by: string | null;
  readonly answeredBy: string | null;
  processing_state: string | null;
  readonly processingState: string | null;
  created_time: string | null;
  readonly createdTime: Date | null;
  start_time: string | null;
  readonly startTime: Date | null;
  end_time: string | null;
  readonly endTime: Date | null;
  duration: number | null;
  connect_duration: number | null;
  readonly connectDuration: number | null;
  from: any;
  to: any;
  carrier_edge: any;
  readonly carrierEdge: any;
  client_edge: any;
  readonly clientEdge: any;
  sdk_edge: any;
  readonly sdkEdge: any;
  sip_edge: any;
  readonly sipEdge: any;
  tags: any[] | null;
  url: string | null;
  attributes: any;
  properties: any;
  trust: any;
  annotation: any;
}

/** What insights.v1.summary.fetch takes. */
export interface SummaryFetchParameters {
  processingState?: 'complete' | 'partial' | null;
}

/** A record of insights.v1.video_participant_summary. */
export interface VideoParticipantSummary extends AnyRecord {
  participant_sid: string | null;
  readonly participantSid: string | null;
  participant_identity: string | null;
  readonly participantIdentity: string | null;
  join_time: string | null;
  readonly joinTime: Date | null;
  leave_time: string | null;
  readonly leaveTime: Date | null;
  duration_sec: number | null;
  readonly durationSec: number | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  room_sid: string | null;
  readonly roomSid: string | null;
  status: string | null;
  codecs: any[] | null;
  end_reason: string | null;
  readonly endReason: string | null;
  error_code: number | null;
  readonly errorCode: number | null;
  error_code_url: string | null;
  readonly errorCodeUrl: string | null;
  media_region: string | null;
  readonly mediaRegion: string | null;
  properties: any;
  edge_location: string | null;
  readonly edgeLocation: string | null;
  publisher_info: any;
  readonly publisherInfo: any;
  url: string | null;
}

/** What insights.v1.video_participant_summary.list takes. */
export interface VideoParticipantSummaryListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What insights.v1.video_participant_summary.page takes. */
export interface VideoParticipantSummaryPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What insights.v1.video_participant_summary.page gives. */
export interface VideoParticipantSummaryPage {
  participants: VideoParticipantSummary[];
  [member: string]: any;
}

/** A record of insights.v1.video_room_summary. */
export interface VideoRoomSummary extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  room_sid: string | null;
  readonly roomSid: string | null;
  room_name: string | null;
  readonly roomName: string | null;
  create_time: string | null;
  readonly createTime: Date | null;
  end_time: string | null;
  readonly endTime: Date | null;
  room_type: string | null;
  readonly roomType: string | null;
  room_status: string | null;
  readonly roomStatus: string | null;
  status_callback: string | null;
  readonly statusCallback: string | null;
  status_callback_method: string | null;
  readonly statusCallbackMethod: string | null;
  created_method: string | null;
  readonly createdMethod: string | null;
  end_reason: string | null;
  readonly endReason: string | null;
  max_participants: number | null;
  readonly maxParticipants: number | null;
  unique_participants: number | null;
  readonly uniqueParticipants: number | null;
  unique_participant_identities: number | null;
  readonly uniqueParticipantIdentities: number | null;
  concurrent_participants: number | null;
  readonly concurrentParticipants: number | null;
  max_concurrent_participants: number | null;
  readonly maxConcurrentParticipants: number | null;
  codecs: any[] | null;
  media_region: string | null;
  readonly mediaRegion: string | null;
  duration_sec: number | null;
  readonly durationSec: number | null;
  total_participant_duration_sec: number | null;
  readonly totalParticipantDurationSec: number | null;
  total_recording_duration_sec: number | null;
  readonly totalRecordingDurationSec: number | null;
  processing_state: string | null;
  readonly processingState: string | null;
  recording_enabled: boolean | null;
  readonly recordingEnabled: boolean | null;
  edge_location: string | null;
  readonly edgeLocation: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What insights.v1.video_room_summary.list takes. */
export interface VideoRoomSummaryListParameters {
  roomType?: 'go' | 'peer_to_peer' | 'group' | 'group_small' | ReadonlyArray<'go' | 'peer_to_peer' | 'group' | 'group_small'> | null;
  codec?: 'VP8' | 'H264' | 'VP9' | 'opus' | ReadonlyArray<'VP8' | 'H264' | 'VP9' | 'opus'> | null;
  roomName?: string | null;
  createdAfter?: Date | string | null;
  createdBefore?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What insights.v1.video_room_summary.page takes. */
export interface VideoRoomSummaryPageParameters {
  roomType?: 'go' | 'peer_to_peer' | 'group' | 'group_small' | ReadonlyArray<'go' | 'peer_to_peer' | 'group' | 'group_small'> | null;
  codec?: 'VP8' | 'H264' | 'VP9' | 'opus' | ReadonlyArray<'VP8' | 'H264' | 'VP9' | 'opus'> | null;
  roomName?: string | null;
  createdAfter?: Date | string | null;
  createdBefore?: Date | string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What insights.v1.video_room_summary.page gives. */
export interface VideoRoomSummaryPage {
  rooms: VideoRoomSummary[];
  [member: string]: any;
}

export interface VersionStep {
  readonly settings: SettingsStep;
  readonly calls: CallsStep;
  readonly callSummaries: CallSummariesStep;
  readonly conferences: ConferencesStep;
  readonly rooms: RoomsStep;
}

export interface SettingsStep {
  (): SettingsIdStep;
}

export interface SettingsIdStep {
  /** GET /v1/Voice/Settings */
  fetch(parameters?: AccountSettingsFetchParameters | null, options?: CallOptions): Promise<AccountSettings>;
  /** POST /v1/Voice/Settings */
  update(parameters?: AccountSettingsUpdateParameters | null, options?: CallOptions): Promise<AccountSettings>;
}

export interface CallsStep {
  (callSid: string | number | bigint): CallsIdStep;
}

export interface CallsIdStep {
  /** GET /v1/Voice/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Call>;
  readonly annotation: CallsIdAnnotationStep;
  readonly events: CallsIdEventsStep;
  readonly metrics: CallsIdMetricsStep;
  readonly summary: CallsIdSummaryStep;
}

export interface CallsIdAnnotationStep {
  (): CallsIdAnnotationIdStep;
}

export interface CallsIdAnnotationIdStep {
  /** GET /v1/Voice/{CallSid}/Annotation */
  fetch(parameters?: null, options?: CallOptions): Promise<Annotation>;
  /** POST /v1/Voice/{CallSid}/Annotation */
  update(parameters?: AnnotationUpdateParameters | null, options?: CallOptions): Promise<Annotation>;
}

export interface CallsIdEventsStep {
  /** GET /v1/Voice/{CallSid}/Events */
  list(parameters?: EventListParameters | null, options?: CallOptions): Promise<Event[]>;
  stream(parameters?: EventListParameters | null, options?: StreamOptions): AsyncGenerator<Event, void, undefined>;
  /** GET /v1/Voice/{CallSid}/Events */
  page(parameters?: EventPageParameters | null, options?: CallOptions): Promise<EventPage>;
}

export interface CallsIdMetricsStep {
  /** GET /v1/Voice/{CallSid}/Metrics */
  list(parameters?: MetricListParameters | null, options?: CallOptions): Promise<Metric[]>;
  stream(parameters?: MetricListParameters | null, options?: StreamOptions): AsyncGenerator<Metric, void, undefined>;
  /** GET /v1/Voice/{CallSid}/Metrics */
  page(parameters?: MetricPageParameters | null, options?: CallOptions): Promise<MetricPage>;
}

export interface CallsIdSummaryStep {
  (): CallsIdSummaryIdStep;
}

export interface CallsIdSummaryIdStep {
  /** GET /v1/Voice/{CallSid}/Summary */
  fetch(parameters?: SummaryFetchParameters | null, options?: CallOptions): Promise<Summary>;
}

export interface CallSummariesStep {
  /** GET /v1/Voice/Summaries */
  list(parameters?: CallSummariesListParameters | null, options?: CallOptions): Promise<CallSummaries[]>;
  stream(parameters?: CallSummariesListParameters | null, options?: StreamOptions): AsyncGenerator<CallSummaries, void, undefined>;
  /** GET /v1/Voice/Summaries */
  page(parameters?: CallSummariesPageParameters | null, options?: CallOptions): Promise<CallSummariesPage>;
}

export interface ConferencesStep {
  (conferenceSid: string | number | bigint): ConferencesIdStep;
  /** GET /v1/Conferences */
  list(parameters?: ConferenceListParameters | null, options?: CallOptions): Promise<Conference[]>;
  stream(parameters?: ConferenceListParameters | null, options?: StreamOptions): AsyncGenerator<Conference, void, undefined>;
  /** GET /v1/Conferences */
  page(parameters?: ConferencePageParameters | null, options?: CallOptions): Promise<ConferencePage>;
}

export interface ConferencesIdStep {
  /** GET /v1/Conferences/{ConferenceSid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Conference>;
  readonly conferenceParticipants: ConferencesIdConferenceParticipantsStep;
}

export interface ConferencesIdConferenceParticipantsStep {
  (participantSid: string | number | bigint): ConferencesIdConferenceParticipantsIdStep;
  /** GET /v1/Conferences/{ConferenceSid}/Participants */
  list(parameters?: ConferenceParticipantListParameters | null, options?: CallOptions): Promise<ConferenceParticipant[]>;
  stream(parameters?: ConferenceParticipantListParameters | null, options?: StreamOptions): AsyncGenerator<ConferenceParticipant, void, undefined>;
  /** GET /v1/Conferences/{ConferenceSid}/Participants */
  page(parameters?: ConferenceParticipantPageParameters | null, options?: CallOptions): Promise<ConferenceParticipantPage>;
}

export interface ConferencesIdConferenceParticipantsIdStep {
  /** GET /v1/Conferences/{ConferenceSid}/Participants/{ParticipantSid} */
  fetch(parameters?: ConferenceParticipantFetchParameters | null, options?: CallOptions): Promise<ConferenceParticipant>;
}

export interface RoomsStep {
  (roomSid: string | number | bigint): RoomsIdStep;
  /** GET /v1/Video/Rooms */
  list(parameters?: VideoRoomSummaryListParameters | null, options?: CallOptions): Promise<VideoRoomSummary[]>;
  stream(parameters?: VideoRoomSummaryListParameters | null, options?: StreamOptions): AsyncGenerator<VideoRoomSummary, void, undefined>;
  /** GET /v1/Video/Rooms */
  page(parameters?: VideoRoomSummaryPageParameters | null, options?: CallOptions): Promise<VideoRoomSummaryPage>;
}

export interface RoomsIdStep {
  /** GET /v1/Video/Rooms/{RoomSid} */
  fetch(parameters?: null, options?: CallOptions): Promise<VideoRoomSummary>;
  readonly participants: RoomsIdParticipantsStep;
}

export interface RoomsIdParticipantsStep {
  (participantSid: string | number | bigint): RoomsIdParticipantsIdStep;
  /** GET /v1/Video/Rooms/{RoomSid}/Participants */
  list(parameters?: VideoParticipantSummaryListParameters | null, options?: CallOptions): Promise<VideoParticipantSummary[]>;
  stream(parameters?: VideoParticipantSummaryListParameters | null, options?: StreamOptions): AsyncGenerator<VideoParticipantSummary, void, undefined>;
  /** GET /v1/Video/Rooms/{RoomSid}/Participants */
  page(parameters?: VideoParticipantSummaryPageParameters | null, options?: CallOptions): Promise<VideoParticipantSummaryPage>;
}

export interface RoomsIdParticipantsIdStep {
  /** GET /v1/Video/Rooms/{RoomSid}/Participants/{ParticipantSid} */
  fetch(parameters?: null, options?: CallOptions): Promise<VideoParticipantSummary>;
}
