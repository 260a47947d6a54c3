// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of taskrouter.v1.activity. */
export interface Activity extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  available: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  sid: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What taskrouter.v1.activity.create takes. */
export interface ActivityCreateParameters {
  friendlyName: string;
  available?: boolean | 'true' | 'false' | null;
}

/** What taskrouter.v1.activity.list takes. */
export interface ActivityListParameters {
  friendlyName?: string | null;
  available?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What taskrouter.v1.activity.page takes. */
export interface ActivityPageParameters {
  friendlyName?: string | null;
  available?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What taskrouter.v1.activity.page gives. */
export interface ActivityPage {
  activities: Activity[];
  [member: string]: any;
}

/** What taskrouter.v1.activity.update takes. */
export interface ActivityUpdateParameters {
  friendlyName?: string | null;
}

/** A record of taskrouter.v1.event. */
export interface Event extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  actor_sid: string | null;
  readonly actorSid: string | null;
  actor_type: string | null;
  readonly actorType: string | null;
  actor_url: string | null;
  readonly actorUrl: string | null;
  description: string | null;
  event_data: any;
  readonly eventData: any;
  event_date: string | null;
  readonly eventDate: Date | null;
  event_date_ms: number | null;
  readonly eventDateMs: number | null;
  event_type: string | null;
  readonly eventType: string | null;
  resource_sid: string | null;
  readonly resourceSid: string | null;
  resource_type: string | null;
  readonly resourceType: string | null;
  resource_url: string | null;
  readonly resourceUrl: string | null;
  sid: string | null;
  source: string | null;
  source_ip_address: string | null;
  readonly sourceIpAddress: string | null;
  url: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
}

/** What taskrouter.v1.event.list takes. */
export interface EventListParameters {
  endDate?: Date | string | null;
  eventType?: string | null;
  minutes?: number | bigint | null;
  reservationSid?: string | null;
  startDate?: Date | string | null;
  taskQueueSid?: string | null;
  taskSid?: string | null;
  workerSid?: string | null;
  workflowSid?: string | null;
  taskChannel?: string | null;
  sid?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What taskrouter.v1.event.page takes. */
export interface EventPageParameters {
  endDate?: Date | string | null;
  eventType?: string | null;
  minutes?: number | bigint | null;
  reservationSid?: string | null;
  startDate?: Date | string | null;
  taskQueueSid?: string | null;
  taskSid?: string | null;
  workerSid?: string | null;
  workflowSid?: string | null;
  taskChannel?: string | null;
  sid?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What taskrouter.v1.event.page gives. */
export interface EventPage {
  events: Event[];
  [member: string]: any;
}

/** A record of taskrouter.v1.task. */
export interface Task extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  age: number;
  assignment_status: string | null;
  readonly assignmentStatus: string | null;
  attributes: string | null;
  addons: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  task_queue_entered_date: string | null;
  readonly taskQueueEnteredDate: Date | null;
  priority: number;
  reason: string | null;
  sid: string | null;
  task_queue_sid: string | null;
  readonly taskQueueSid: string | null;
  task_queue_friendly_name: string | null;
  readonly taskQueueFriendlyName: string | null;
  task_channel_sid: string | null;
  readonly taskChannelSid: string | null;
  task_channel_unique_name: string | null;
  readonly taskChannelUniqueName: string | null;
  timeout: number;
  workflow_sid: string | null;
  readonly workflowSid: string | null;
  workflow_friendly_name: string | null;
  readonly workflowFriendlyName: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
  virtual_start_time: string | null;
  readonly virtualStartTime: Date | null;
  ignore_capacity: boolean | null;
  readonly ignoreCapacity: boolean | null;
  routing_target: string | null;
  readonly routingTarget: string | null;
}

/** What taskrouter.v1.task.create takes. */
export interface TaskCreateParameters {
  timeout?: number | bigint | null;
  priority?: number | bigint | null;
  taskChannel?: string | null;
  workflowSid?: string | null;
  attributes?: string | null;
  virtualStartTime?: Date | string | null;
  routingTarget?: string | null;
  ignoreCapacity?: string | null;
  taskQueueSid?: string | null;
}

/** What taskrouter.v1.task.list takes. */
export interface TaskListParameters {
  priority?: number | bigint | null;
  assignmentStatus?: string | ReadonlyArray<string> | null;
  workflowSid?: string | null;
  workflowName?: string | null;
  taskQueueSid?: string | null;
  taskQueueName?: string | null;
  evaluateTaskAttributes?: string | null;
  routingTarget?: string | null;
  ordering?: string | null;
  hasAddons?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What taskrouter.v1.task.page takes. */
export interface TaskPageParameters {
  priority?: number | bigint | null;
  assignmentStatus?: string | ReadonlyArray<string> | null;
  workflowSid?: string | null;
  workflowName?: string | null;
  taskQueueSid?: string | null;
  taskQueueName?: string | null;
  evaluateTaskAttributes?: string | null;
  routingTarget?: string | null;
  ordering?: string | null;
  hasAddons?: boolean | 'true' | 'false' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What taskrouter.v1.task.page gives. */
export interface TaskPage {
  tasks: Task[];
  [member: string]: any;
}

/** What taskrouter.v1.task.update takes. */
export interface TaskUpdateParameters {
  attributes?: string | null;
  assignmentStatus?: 'pending' | 'reserved' | 'assigned' | 'canceled' | 'completed' | 'wrapping' | null;
  reason?: string | null;
  priority?: number | bigint | null;
  taskChannel?: string | null;
  virtualStartTime?: Date | string | null;
  ifMatch?: string | null;
}

/** What taskrouter.v1.task.delete takes. */
export interface TaskDeleteParameters {
  ifMatch?: string | null;
}

/** A record of taskrouter.v1.task_channel. */
export interface TaskChannel extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  sid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  channel_optimized_routing: boolean | null;
  readonly channelOptimizedRouting: boolean | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What taskrouter.v1.task_channel.create takes. */
export interface TaskChannelCreateParameters {
  friendlyName: string;
  uniqueName: string;
  channelOptimizedRouting?: boolean | 'true' | 'false' | null;
}

/** What taskrouter.v1.task_channel.list takes. */
export interface TaskChannelListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What taskrouter.v1.task_channel.page takes. */
export interface TaskChannelPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What taskrouter.v1.task_channel.page gives. */
export interface TaskChannelPage {
  channels: TaskChannel[];
  [member: string]: any;
}

/** What taskrouter.v1.task_channel.update takes. */
export interface TaskChannelUpdateParameters {
  friendlyName?: string | null;
  channelOptimizedRouting?: boolean | 'true' | 'false' | null;
}

/** A record of taskrouter.v1.task_queue. */
export interface TaskQueue extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  assignment_activity_sid: string | null;
  readonly assignmentActivitySid: string | null;
  assignment_activity_name: string | null;
  readonly assignmentActivityName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  max_reserved_workers: number;
  readonly maxReservedWorkers: number;
  reservation_activity_sid: string | null;
  readonly reservationActivitySid: string | null;
  reservation_activity_name: string | null;
  readonly reservationActivityName: string | null;
  sid: string | null;
  target_workers: string | null;
  readonly targetWorkers: string | null;
  task_order: string | null;
  readonly taskOrder: string | null;
  url: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  links: { [name: string]: string } | null;
}

/** What taskrouter.v1.task_queue.create takes. */
export interface TaskQueueCreateParameters {
  friendlyName: string;
  targetWorkers?: string | null;
  maxReservedWorkers?: number | bigint | null;
  taskOrder?: 'FIFO' | 'LIFO' | null;
  reservationActivitySid?: string | null;
  assignmentActivitySid?: string | null;
}

/** What taskrouter.v1.task_queue.list takes. */
export interface TaskQueueListParameters {
  friendlyName?: string | null;
  evaluateWorkerAttributes?: string | null;
  workerSid?: string | null;
  ordering?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What taskrouter.v1.task_queue.page takes. */
export interface TaskQueuePageParameters {
  friendlyName?: string | null;
  evaluateWorkerAttributes?: string | null;
  workerSid?: string | null;
  ordering?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What taskrouter.v1.task_queue.page gives. */
export interface TaskQueuePage {
  task_queues: TaskQueue[];
  [member: string]: any;
}

/** What taskrouter.v1.task_queue.update takes. */
export interface TaskQueueUpdateParameters {
  friendlyName?: string | null;
  targetWorkers?: string | null;
  reservationActivitySid?: string | null;
  assignmentActivitySid?: string | null;
  maxReservedWorkers?: number | bigint | null;
  taskOrder?: 'FIFO' | 'LIFO' | null;
}

/** A record of taskrouter.v1.task_queue_bulk_real_time_statistics. */
export interface TaskQueueBulkRealTimeStatistics extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  task_queue_data: any[] | null;
  readonly taskQueueData: any[] | null;
  task_queue_response_count: number;
  readonly taskQueueResponseCount: number;
  url: string | null;
}

/** What taskrouter.v1.task_queue_bulk_real_time_statistics.create takes. */
export interface TaskQueueBulkRealTimeStatisticsCreateParameters {
  body?: object | null;
}

/** A record of taskrouter.v1.task_queue_cumulative_statistics. */
export interface TaskQueueCumulativeStatistics extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  avg_task_acceptance_time: number;
  readonly avgTaskAcceptanceTime: number;
  start_time: string | null;
  readonly startTime: Date | null;
  end_time: string | null;
  readonly endTime: Date | null;
  reservations_created: number;
  readonly reservationsCreated: number;
  reservations_accepted: number;
  readonly reservationsAccepted: number;
  reservations_rejected: number;
  readonly reservationsRejected: number;
  reservations_timed_out: number;
  readonly reservationsTimedOut: number;
  reservations_canceled: number;
  readonly reservationsCanceled: number;
  reservations_rescinded: number;
  readonly reservationsRescinded: number;
  split_by_wait_time: any;
  readonly splitByWaitTime: any;
  task_queue_sid: string | null;
  readonly taskQueueSid: string | null;
  wait_duration_until_accepted: any;
  readonly waitDurationUntilAccepted: any;
  wait_duration_until_canceled: any;
  readonly waitDurationUntilCanceled: any;
  wait_duration_in_queue_until_accepted: any;
  readonly waitDurationInQueueUntilAccepted: any;
  tasks_canceled: number;
  readonly tasksCanceled: number;
  tasks_completed: number;
  readonly tasksCompleted: number;
  tasks_deleted: number;
  readonly tasksDeleted: number;
  tasks_entered: number;
  readonly tasksEntered: number;
  tasks_moved: number;
  readonly tasksMoved: number;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
}

/** What taskrouter.v1.task_queue_cumulative_statistics.fetch takes. */
export interface TaskQueueCumulativeStatisticsFetchParameters {
  endDate?: Date | string | null;
  minutes?: number | bigint | null;
  startDate?: Date | string | null;
  taskChannel?: string | null;
  splitByWaitTime?: string | null;
}

/** A record of taskrouter.v1.task_queue_real_time_statistics. */
export interface TaskQueueRealTimeStatistics extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  activity_statistics: any[] | null;
  readonly activityStatistics: any[] | null;
  longest_task_waiting_age: number;
  readonly longestTaskWaitingAge: number;
  longest_task_waiting_sid: string | null;
  readonly longestTaskWaitingSid: string | null;
  longest_relative_task_age_in_queue: number;
  readonly longestRelativeTaskAgeInQueue: number;
  longest_relative_task_sid_in_queue: string | null;
  readonly longestRelativeTaskSidInQueue: string | null;
  task_queue_sid: string | null;
  readonly taskQueueSid: string | null;
  tasks_by_priority: any;
  readonly tasksByPriority: any;
  tasks_by_status: any;
  readonly tasksByStatus: any;
  total_available_workers: number;
  readonly totalAvailableWorkers: number;
  total_eligible_workers: number;
  readonly totalEligibleWorkers: number;
  total_tasks: number;
  readonly totalTasks: number;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
}

/** What taskrouter.v1.task_queue_real_time_statistics.fetch takes. */
export interface TaskQueueRealTimeStatisticsFetchParameters {
  taskChannel?: string | null;
}

/** A record of taskrouter.v1.task_queue_statistics. */
export interface TaskQueueStatistics extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  cumulative: any;
  realtime: any;
  task_queue_sid: string | null;
  readonly taskQueueSid: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
}

/** What taskrouter.v1.task_queue_statistics.fetch takes. */
export interface TaskQueueStatisticsFetchParameters {
  endDate?: Date | string | null;
  minutes?: number | bigint | null;
  startDate?: Date | string | null;
  taskChannel?: string | null;
  splitByWaitTime?: string | null;
}

/** A record of taskrouter.v1.task_queues_statistics. */
export interface TaskQueuesStatistics extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  cumulative: any;
  realtime: any;
  task_queue_sid: string | null;
  readonly taskQueueSid: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
}

/** What taskrouter.v1.task_queues_statistics.list takes. */
export interface TaskQueuesStatisticsListParameters {
  endDate?: Date | string | null;
  friendlyName?: string | null;
  minutes?: number | bigint | null;
  startDate?: Date | string | null;
  taskChannel?: string | null;
  splitByWaitTime?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What taskrouter.v1.task_queues_statistics.page takes. */
export interface TaskQueuesStatisticsPageParameters {
  endDate?: Date | string | null;
  friendlyName?: string | null;
  minutes?: number | bigint | null;
  startDate?: Date | string | null;
  taskChannel?: string | null;
  splitByWaitTime?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What taskrouter.v1.task_queues_statistics.page gives. */
export interface TaskQueuesStatisticsPage {
  task_queues_statistics: TaskQueuesStatistics[];
  [member: string]: any;
}

/** A record of taskrouter.v1.task_reservation. */
export interface TaskReservation extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  reservation_status: string | null;
  readonly reservationStatus: string | null;
  sid: string | null;
  task_sid: string | null;
  readonly taskSid: string | null;
  worker_name: string | null;
  readonly workerName: string | null;
  worker_sid: string | null;
  readonly workerSid: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What taskrouter.v1.task_reservation.list takes. */
export interface TaskReservationListParameters {
  reservationStatus?: 'pending' | 'accepted' | 'rejected' | 'timeout' | 'canceled' | 'rescinded' | 'wrapping' | 'completed' | null;
  workerSid?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What taskrouter.v1.task_reservation.page takes. */
export interface TaskReservationPageParameters {
  reservationStatus?: 'pending' | 'accepted' | 'rejected' | 'timeout' | 'canceled' | 'rescinded' | 'wrapping' | 'completed' | null;
  workerSid?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What taskrouter.v1.task_reservation.page gives. */
export interface TaskReservationPage {
  reservations: TaskReservation[];
  [member: string]: any;
}

/** What taskrouter.v1.task_reservation.update takes. */
export interface TaskReservationUpdateParameters {
  reservationStatus?: 'pending' | 'accepted' | 'rejected' | 'timeout' | 'canceled' | 'rescinded' | 'wrapping' | 'completed' | null;
  workerActivitySid?: string | null;
  instruction?: string | null;
  dequeuePostWorkActivitySid?: string | null;
  dequeueFrom?: string | null;
  dequeueRecord?: string | null;
  dequeueTimeout?: number | bigint | null;
  dequeueTo?: string | null;
  dequeueStatusCallbackUrl?: string | null;
  callFrom?: string | null;
  callRecord?: string | null;
  callTimeout?: number | bigint | null;
  callTo?: string | null;
  callUrl?: string | null;
  callStatusCallbackUrl?: string | null;
  callAccept?: boolean | 'true' | 'false' | null;
  redirectCallSid?: string | null;
  redirectAccept?: boolean | 'true' | 'false' | null;
  redirectUrl?: string | null;
  to?: string | null;
  from?: string | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  statusCallbackEvent?: 'initiated' | 'ringing' | 'answered' | 'completed' | ReadonlyArray<'initiated' | 'ringing' | 'answered' | 'completed'> | null;
  timeout?: number | bigint | null;
  record?: boolean | 'true' | 'false' | null;
  muted?: boolean | 'true' | 'false' | null;
  beep?: string | null;
  startConferenceOnEnter?: boolean | 'true' | 'false' | null;
  endConferenceOnExit?: boolean | 'true' | 'false' | null;
  waitUrl?: string | null;
  waitMethod?: 'GET' | 'POST' | null;
  earlyMedia?: boolean | 'true' | 'false' | null;
  maxParticipants?: number | bigint | null;
  conferenceStatusCallback?: string | null;
  conferenceStatusCallbackMethod?: 'GET' | 'POST' | null;
  conferenceStatusCallbackEvent?: 'start' | 'end' | 'join' | 'leave' | 'mute' | 'hold' | 'speaker' | ReadonlyArray<'start' | 'end' | 'join' | 'leave' | 'mute' | 'hold' | 'speaker'> | null;
  conferenceRecord?: string | null;
  conferenceTrim?: string | null;
  recordingChannels?: string | null;
  recordingStatusCallback?: string | null;
  recordingStatusCallbackMethod?: 'GET' | 'POST' | null;
  conferenceRecordingStatusCallback?: string | null;
  conferenceRecordingStatusCallbackMethod?: 'GET' | 'POST' | null;
  region?: string | null;
  sipAuthUsername?: string | null;
  sipAuthPassword?: string | null;
  dequeueStatusCallbackEvent?: string | ReadonlyArray<string> | null;
  postWorkActivitySid?: string | null;
  supervisorMode?: 'monitor' | 'whisper' | 'barge' | null;
  supervisor?: string | null;
  endConferenceOnCustomerExit?: boolean | 'true' | 'false' | null;
  beepOnCustomerEntrance?: boolean | 'true' | 'false' | null;
  jitterBufferSize?: string | null;
  ifMatch?: string | null;
}

/** A record of taskrouter.v1.worker. */
export interface Worker extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  activity_name: string | null;
  readonly activityName: string | null;
  activity_sid: string | null;
  readonly activitySid: string | null;
  attributes: string | null;
  available: boolean | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_status_changed: string | null;
  readonly dateStatusChanged: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  sid: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What taskrouter.v1.worker.create takes. */
export interface WorkerCreateParameters {
  friendlyName: string;
  activitySid?: string | null;
  attributes?: string | null;
}

/** What taskrouter.v1.worker.list takes. */
export interface WorkerListParameters {
  activityName?: string | null;
  activitySid?: string | null;
  available?: string | null;
  friendlyName?: string | null;
  targetWorkersExpression?: string | null;
  taskQueueName?: string | null;
  taskQueueSid?: string | null;
  ordering?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What taskrouter.v1.worker.page takes. */
export interface WorkerPageParameters {
  activityName?: string | null;
  activitySid?: string | null;
  available?: string | null;
  friendlyName?: string | null;
  targetWorkersExpression?: string | null;
  taskQueueName?: string | null;
  taskQueueSid?: string | null;
  ordering?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What taskrouter.v1.worker.page gives. */
export interface WorkerPage {
  workers: Worker[];
  [member: string]: any;
}

/** What taskrouter.v1.worker.update takes. */
export interface WorkerUpdateParameters {
  activitySid?: string | null;
  attributes?: string | null;
  friendlyName?: string | null;
  rejectPendingReservations?: boolean | 'true' | 'false' | null;
  ifMatch?: string | null;
}

/** What taskrouter.v1.worker.delete takes. */
export interface WorkerDeleteParameters {
  ifMatch?: string | null;
}

/** A record of taskrouter.v1.worker_channel. */
export interface WorkerChannel extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  assigned_tasks: number;
  readonly assignedTasks: number;
  available: boolean | null;
  available_capacity_percentage: number;
  readonly availableCapacityPercentage: number;
  configured_capacity: number;
  readonly configuredCapacity: number;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  sid: string | null;
  task_channel_sid: string | null;
  readonly taskChannelSid: string | null;
  task_channel_unique_name: string | null;
  readonly taskChannelUniqueName: string | null;
  worker_sid: string | null;
  readonly workerSid: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
}

/** What taskrouter.v1.worker_channel.list takes. */
export interface WorkerChannelListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What taskrouter.v1.worker_channel.page takes. */
export interface WorkerChannelPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What taskrouter.v1.worker_channel.page gives. */
export interface WorkerChannelPage {
  channels: WorkerChannel[];
  [member: string]: any;
}

/** What taskrouter.v1.worker_channel.update takes. */
export interface WorkerChannelUpdateParameters {
  capacity?: number | bigint | null;
  available?: boolean | 'true' | 'false' | null;
}

/** A record of taskrouter.v1.worker_instance_statistics. */
export interface WorkerInstanceStatistics extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  cumulative: any;
  worker_sid: string | null;
  readonly workerSid: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
}

/** What taskrouter.v1.worker_instance_statistics.fetch takes. */
export interface WorkerInstanceStatisticsFetchParameters {
  minutes?: number | bigint | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  taskChannel?: string | null;
}

/** A record of taskrouter.v1.worker_reservation. */
export interface WorkerReservation extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  reservation_status: string | null;
  readonly reservationStatus: string | null;
  sid: string | null;
  task_sid: string | null;
  readonly taskSid: string | null;
  worker_name: string | null;
  readonly workerName: string | null;
  worker_sid: string | null;
  readonly workerSid: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What taskrouter.v1.worker_reservation.list takes. */
export interface WorkerReservationListParameters {
  reservationStatus?: 'pending' | 'accepted' | 'rejected' | 'timeout' | 'canceled' | 'rescinded' | 'wrapping' | 'completed' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What taskrouter.v1.worker_reservation.page takes. */
export interface WorkerReservationPageParameters {
  reservationStatus?: 'pending' | 'accepted' | 'rejected' | 'timeout' | 'canceled' | 'rescinded' | 'wrapping' | 'completed' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What taskrouter.v1.worker_reservation.page gives. */
export interface WorkerReservationPage {
  reservations: WorkerReservation[];
  [member: string]: any;
}

/** What taskrouter.v1.worker_reservation.update takes. */
export interface WorkerReservationUpdateParameters {
  reservationStatus?: 'pending' | 'accepted' | 'rejected' | 'timeout' | 'canceled' | 'rescinded' | 'wrapping' | 'completed' | null;
  workerActivitySid?: string | null;
  instruction?: string | null;
  dequeuePostWorkActivitySid?: string | null;
  dequeueFrom?: string | null;
  dequeueRecord?: string | null;
  dequeueTimeout?: number | bigint | null;
  dequeueTo?: string | null;
  dequeueStatusCallbackUrl?: string | null;
  callFrom?: string | null;
  callRecord?: string | null;
  callTimeout?: number | bigint | null;
  callTo?: string | null;
  callUrl?: string | null;
  callStatusCallbackUrl?: string | null;
  callAccept?: boolean | 'true' | 'false' | null;
  redirectCallSid?: string | null;
  redirectAccept?: boolean | 'true' | 'false' | null;
  redirectUrl?: string | null;
  to?: string | null;
  from?: string | null;
  statusCallback?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  statusCallbackEvent?: 'initiated' | 'ringing' | 'answered' | 'completed' | ReadonlyArray<'initiated' | 'ringing' | 'answered' | 'completed'> | null;
  timeout?: number | bigint | null;
  record?: boolean | 'true' | 'false' | null;
  muted?: boolean | 'true' | 'false' | null;
  beep?: string | null;
  startConferenceOnEnter?: boolean | 'true' | 'false' | null;
  endConferenceOnExit?: boolean | 'true' | 'false' | null;
  waitUrl?: string | null;
  waitMethod?: 'GET' | 'POST' | null;
  earlyMedia?: boolean | 'true' | 'false' | null;
  maxParticipants?: number | bigint | null;
  conferenceStatusCallback?: string | null;
  conferenceStatusCallbackMethod?: 'GET' | 'POST' | null;
  conferenceStatusCallbackEvent?: 'start' | 'end' | 'join' | 'leave' | 'mute' | 'hold' | 'speaker' | ReadonlyArray<'start' | 'end' | 'join' | 'leave' | 'mute' | 'hold' | 'speaker'> | null;
  conferenceRecord?: string | null;
  conferenceTrim?: string | null;
  recordingChannels?: string | null;
  recordingStatusCallback?: string | null;
  recordingStatusCallbackMethod?: 'GET' | 'POST' | null;
  conferenceRecordingStatusCallback?: string | null;
  conferenceRecordingStatusCallbackMethod?: 'GET' | 'POST' | null;
  region?: string | null;
  sipAuthUsername?: string | null;
  sipAuthPassword?: string | null;
  dequeueStatusCallbackEvent?: string | ReadonlyArray<string> | null;
  postWorkActivitySid?: string | null;
  endConferenceOnCustomerExit?: boolean | 'true' | 'false' | null;
  beepOnCustomerEntrance?: boolean | 'true' | 'false' | null;
  jitterBufferSize?: string | null;
  ifMatch?: string | null;
}

/** A record of taskrouter.v1.worker_statistics. */
export interface WorkerStatistics extends AnyRecord {
  realtime: any;
  cumulative: any;
  account_sid: string | null;
  readonly accountSid: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
}

/** What taskrouter.v1.worker_statistics.fetch takes. */
export interface WorkerStatisticsFetchParameters {
  minutes?: number | bigint | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  taskQueueSid?: string | null;
  taskQueueName?: string | null;
  friendlyName?: string | null;
  taskChannel?: string | null;
}

/** A record of taskrouter.v1.workers_cumulative_statistics. */
export interface WorkersCumulativeStatistics extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  start_time: string | null;
  readonly startTime: Date | null;
  end_time: string | null;
  readonly endTime: Date | null;
  activity_durations: any[] | null;
  readonly activityDurations: any[] | null;
  reservations_created: number;
  readonly reservationsCreated: number;
  reservations_accepted: number;
  readonly reservationsAccepted: number;
  reservations_rejected: number;
  readonly reservationsRejected: number;
  reservations_timed_out: number;
  readonly reservationsTimedOut: number;
  reservations_canceled: number;
  readonly reservationsCanceled: number;
  reservations_rescinded: number;
  readonly reservationsRescinded: number;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
}

/** What taskrouter.v1.workers_cumulative_statistics.fetch takes. */
export interface WorkersCumulativeStatisticsFetchParameters {
  endDate?: Date | string | null;
  minutes?: number | bigint | null;
  startDate?: Date | string | null;
  taskChannel?: string | null;
}

/** A record of taskrouter.v1.workers_real_time_statistics. */
export interface WorkersRealTimeStatistics extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  activity_statistics: any[] | null;
  readonly activityStatistics: any[] | null;
  total_workers: number;
  readonly totalWorkers: number;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
}

/** What taskrouter.v1.workers_real_time_statistics.fetch takes. */
export interface WorkersRealTimeStatisticsFetchParameters {
  taskChannel?: string | null;
}

/** A record of taskrouter.v1.workflow. */
export interface Workflow extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  assignment_callback_url: string | null;
  readonly assignmentCallbackUrl: string | null;
  configuration: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  document_content_type: string | null;
  readonly documentContentType: string | null;
  fallback_assignment_callback_url: string | null;
  readonly fallbackAssignmentCallbackUrl: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  sid: string | null;
  task_reservation_timeout: number;
  readonly taskReservationTimeout: number;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What taskrouter.v1.workflow.create takes. */
export interface WorkflowCreateParameters {
  friendlyName: string;
  configuration: string;
  assignmentCallbackUrl?: string | null;
  fallbackAssignmentCallbackUrl?: string | null;
  taskReservationTimeout?: number | bigint | null;
}

/** What taskrouter.v1.workflow.list takes. */
export interface WorkflowListParameters {
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What taskrouter.v1.workflow.page takes. */
export interface WorkflowPageParameters {
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What taskrouter.v1.workflow.page gives. */
export interface WorkflowPage {
  workflows: Workflow[];
  [member: string]: any;
}

/** What taskrouter.v1.workflow.update takes. */
export interface WorkflowUpdateParameters {
  friendlyName?: string | null;
  assignmentCallbackUrl?: string | null;
  fallbackAssignmentCallbackUrl?: string | null;
  configuration?: string | null;
  taskReservationTimeout?: number | bigint | null;
  reEvaluateTasks?: string | null;
}

/** A record of taskrouter.v1.workflow_cumulative_statistics. */
export interface WorkflowCumulativeStatistics extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  avg_task_acceptance_time: number;
  readonly avgTaskAcceptanceTime: number;
  start_time: string | null;
  readonly startTime: Date | null;
  end_time: string | null;
  readonly endTime: Date | null;
  reservations_created: number;
  readonly reservationsCreated: number;
  reservations_accepted: number;
  readonly reservationsAccepted: number;
  reservations_rejected: number;
  readonly reservationsRejected: number;
  reservations_timed_out: number;
  readonly reservationsTimedOut: number;
  reservations_canceled: number;
  readonly reservationsCanceled: number;
  reservations_rescinded: number;
  readonly reservationsRescinded: number;
  split_by_wait_time: any;
  readonly splitByWaitTime: any;
  wait_duration_until_accepted: any;
  readonly waitDurationUntilAccepted: any;
  wait_duration_until_canceled: any;
  readonly waitDurationUntilCanceled: any;
  tasks_canceled: number;
  readonly tasksCanceled: number;
  tasks_completed: number;
  readonly tasksCompleted: number;
  tasks_entered: number;
  readonly tasksEntered: number;
  tasks_deleted: number;
  readonly tasksDeleted: number;
  tasks_moved: number;
  readonly tasksMoved: number;
  tasks_timed_out_in_workflow: number;
  readonly tasksTimedOutInWorkflow: number;
  workflow_sid: string | null;
  readonly workflowSid: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
}

/** What taskrouter.v1.workflow_cumulative_statistics.fetch takes. */
export interface WorkflowCumulativeStatisticsFetchParameters {
  endDate?: Date | string | null;
  minutes?: number | bigint | null;
  startDate?: Date | string | null;
  taskChannel?: string | null;
  splitByWaitTime?: string | null;
}

/** A record of taskrouter.v1.workflow_real_time_statistics. */
export interface WorkflowRealTimeStatistics extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  longest_task_waiting_age: number;
  readonly longestTaskWaitingAge: number;
  longest_task_waiting_sid: string | null;
  readonly longestTaskWaitingSid: string | null;
  tasks_by_priority: any;
  readonly tasksByPriority: any;
  tasks_by_status: any;
  readonly tasksByStatus: any;
  total_tasks: number;
  readonly totalTasks: number;
  workflow_sid: string | null;
  readonly workflowSid: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
}

/** What taskrouter.v1.workflow_real_time_statistics.fetch takes. */
export interface WorkflowRealTimeStatisticsFetchParameters {
  taskChannel?: string | null;
}

/** A record of taskrouter.v1.workflow_statistics. */
export interface WorkflowStatistics extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  cumulative: any;
  realtime: any;
  workflow_sid: string | null;
  readonly workflowSid: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
}

/** What taskrouter.v1.workflow_statistics.fetch takes. */
export interface WorkflowStatisticsFetchParameters {
  minutes?: number | bigint | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  taskChannel?: string | null;
  splitByWaitTime?: string | null;
}

/** A record of taskrouter.v1.workspace. */
export interface Workspace extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  default_activity_name: string | null;
  readonly defaultActivityName: string | null;
  default_activity_sid: string | null;
  readonly defaultActivitySid: string | null;
  event_callback_url: string | null;
  readonly eventCallbackUrl: string | null;
  events_filter: string | null;
  readonly eventsFilter: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  multi_task_enabled: boolean | null;
  readonly multiTaskEnabled: boolean | null;
  sid: string | null;
  timeout_activity_name: string | null;
  readonly timeoutActivityName: string | null;
  timeout_activity_sid: string | null;
  readonly timeoutActivitySid: string | null;
  prioritize_queue_order: string | null;
  readonly prioritizeQueueOrder: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
}

/** What taskrouter.v1.workspace.create takes. */
export interface WorkspaceCreateParameters {
  friendlyName: string;
  eventCallbackUrl?: string | null;
  eventsFilter?: string | null;
  multiTaskEnabled?: boolean | 'true' | 'false' | null;
  template?: string | null;
  prioritizeQueueOrder?: 'FIFO' | 'LIFO' | null;
}

/** What taskrouter.v1.workspace.list takes. */
export interface WorkspaceListParameters {
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What taskrouter.v1.workspace.page takes. */
export interface WorkspacePageParameters {
  friendlyName?: string | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What taskrouter.v1.workspace.page gives. */
export interface WorkspacePage {
  workspaces: Workspace[];
  [member: string]: any;
}

/** What taskrouter.v1.workspace.update takes. */
export interface WorkspaceUpdateParameters {
  defaultActivitySid?: string | null;
  eventCallbackUrl?: string | null;
  eventsFilter?: string | null;
  friendlyName?: string | null;
  multiTaskEnabled?: boolean | 'true' | 'false' | null;
  timeoutActivitySid?: string | null;
  prioritizeQueueOrder?: 'FIFO' | 'LIFO' | null;
}

/** A record of taskrouter.v1.workspace_cumulative_statistics. */
export interface WorkspaceCumulativeStatistics extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  avg_task_acceptance_time: number;
  readonly avgTaskAcceptanceTime: number;
  start_time: string | null;
  readonly startTime: Date | null;
  end_time: string | null;
  readonly endTime: Date | null;
  reservations_created: number;
  readonly reservationsCreated: number;
  reservations_accepted: number;
  readonly reservationsAccepted: number;
  reservations_rejected: number;
  readonly reservationsRejected: number;
  reservations_timed_out: number;
  readonly reservationsTimedOut: number;
  reservations_canceled: number;
  readonly reservationsCanceled: number;
  reservations_rescinded: number;
  readonly reservationsRescinded: number;
  split_by_wait_time: any;
  readonly splitByWaitTime: any;
  wait_duration_until_accepted: any;
  readonly waitDurationUntilAccepted: any;
  wait_duration_until_canceled: any;
  readonly waitDurationUntilCanceled: any;
  tasks_canceled: number;
  readonly tasksCanceled: number;
  tasks_completed: number;
  readonly tasksCompleted: number;
  tasks_created: number;
  readonly tasksCreated: number;
  tasks_deleted: number;
  readonly tasksDeleted: number;
  tasks_moved: number;
  readonly tasksMoved: number;
  tasks_timed_out_in_workflow: number;
  readonly tasksTimedOutInWorkflow: number;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
}

/** What taskrouter.v1.workspace_cumulative_statistics.fetch takes. */
export interface WorkspaceCumulativeStatisticsFetchParameters {
  endDate?: Date | string | null;
  minutes?: number | bigint | null;
  startDate?: Date | string | null;
  taskChannel?: string | null;
  splitByWaitTime?: string | null;
}

/** A record of taskrouter.v1.workspace_real_time_statistics. */
export interface WorkspaceRealTimeStatistics extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  activity_statistics: any[] | null;
  readonly activityStatistics: any[] | null;
  longest_task_waiting_age: number;
  readonly longestTaskWaitingAge: number;
  longest_task_waiting_sid: string | null;
  readonly longestTaskWaitingSid: string | null;
  tasks_by_priority: any;
  readonly tasksByPriority: any;
  tasks_by_status: any;
  readonly tasksByStatus: any;
  total_tasks: number;
  readonly totalTasks: number;
  total_workers: number;
  readonly totalWorkers: number;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
}

/** What taskrouter.v1.workspace_real_time_statistics.fetch takes. */
export interface WorkspaceRealTimeStatisticsFetchParameters {
  taskChannel?: string | null;
}

/** A record of taskrouter.v1.workspace_statistics. */
export interface WorkspaceStatistics extends AnyRecord {
  realtime: any;
  cumulative: any;
  account_sid: string | null;
  readonly accountSid: string | null;
  workspace_sid: string | null;
  readonly workspaceSid: string | null;
  url: string | null;
}

/** What taskrouter.v1.workspace_statistics.fetch takes. */
export interface WorkspaceStatisticsFetchParameters {
  minutes?: number | bigint | null;
  startDate?: Date | string | null;
  endDate?: Date | string | null;
  taskChannel?: string | null;
  splitByWaitTime?: string | null;
}

export interface VersionStep {
  readonly workspaces: WorkspacesStep;
}

export interface WorkspacesStep {
  (workspaceSid: string | number | bigint): WorkspacesIdStep;
  /** POST /v1/Workspaces */
  create(parameters: WorkspaceCreateParameters, options?: CallOptions): Promise<Workspace>;
  /** GET /v1/Workspaces */
  list(parameters?: WorkspaceListParameters | null, options?: CallOptions): Promise<Workspace[]>;
  stream(parameters?: WorkspaceListParameters | null, options?: StreamOptions): AsyncGenerator<Workspace, void, undefined>;
  /** GET /v1/Workspaces */
  page(parameters?: WorkspacePageParameters | null, options?: CallOptions): Promise<WorkspacePage>;
}

export interface WorkspacesIdStep {
  /** GET /v1/Workspaces/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Workspace>;
  /** POST /v1/Workspaces/{Sid} */
  update(parameters?: WorkspaceUpdateParameters | null, options?: CallOptions): Promise<Workspace>;
  /** DELETE /v1/Workspaces/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly activities: WorkspacesIdActivitiesStep;
  readonly events: WorkspacesIdEventsStep;
  readonly tasks: WorkspacesIdTasksStep;
  readonly taskChannels: WorkspacesIdTaskChannelsStep;
  readonly taskQueues: WorkspacesIdTaskQueuesStep;
  readonly workers: WorkspacesIdWorkersStep;
  readonly workflows: WorkspacesIdWorkflowsStep;
  readonly cumulativeStatistics: WorkspacesIdCumulativeStatisticsStep;
  readonly realTimeStatistics: WorkspacesIdRealTimeStatisticsStep;
  readonly statistics: WorkspacesIdStatisticsStep;
}

export interface WorkspacesIdActivitiesStep {
  (sid: string | number | bigint): WorkspacesIdActivitiesIdStep;
  /** POST /v1/Workspaces/{WorkspaceSid}/Activities */
  create(parameters: ActivityCreateParameters, options?: CallOptions): Promise<Activity>;
  /** GET /v1/Workspaces/{WorkspaceSid}/Activities */
  list(parameters?: ActivityListParameters | null, options?: CallOptions): Promise<Activity[]>;
  stream(parameters?: ActivityListParameters | null, options?: StreamOptions): AsyncGenerator<Activity, void, undefined>;
  /** GET /v1/Workspaces/{WorkspaceSid}/Activities */
  page(parameters?: ActivityPageParameters | null, options?: CallOptions): Promise<ActivityPage>;
}

export interface WorkspacesIdActivitiesIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/Activities/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Activity>;
  /** POST /v1/Workspaces/{WorkspaceSid}/Activities/{Sid} */
  update(parameters?: ActivityUpdateParameters | null, options?: CallOptions): Promise<Activity>;
  /** DELETE /v1/Workspaces/{WorkspaceSid}/Activities/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface WorkspacesIdEventsStep {
  (sid: string | number | bigint): WorkspacesIdEventsIdStep;
  /** GET /v1/Workspaces/{WorkspaceSid}/Events */
  list(parameters?: EventListParameters | null, options?: CallOptions): Promise<Event[]>;
  stream(parameters?: EventListParameters | null, options?: StreamOptions): AsyncGenerator<Event, void, undefined>;
  /** GET /v1/Workspaces/{WorkspaceSid}/Events */
  page(parameters?: EventPageParameters | null, options?: CallOptions): Promise<EventPage>;
}

export interface WorkspacesIdEventsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/Events/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Event>;
}

export interface WorkspacesIdTasksStep {
  (sid: string | number | bigint): WorkspacesIdTasksIdStep;
  /** POST /v1/Workspaces/{WorkspaceSid}/Tasks */
  create(parameters?: TaskCreateParameters | null, options?: CallOptions): Promise<Task>;
  /** GET /v1/Workspaces/{WorkspaceSid}/Tasks */
  list(parameters?: TaskListParameters | null, options?: CallOptions): Promise<Task[]>;
  stream(parameters?: TaskListParameters | null, options?: StreamOptions): AsyncGenerator<Task, void, undefined>;
  /** GET /v1/Workspaces/{WorkspaceSid}/Tasks */
  page(parameters?: TaskPageParameters | null, options?: CallOptions): Promise<TaskPage>;
}

export interface WorkspacesIdTasksIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Task>;
  /** POST /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid} */
  update(parameters?: TaskUpdateParameters | null, options?: CallOptions): Promise<Task>;
  /** DELETE /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid} */
  delete(parameters?: TaskDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
  readonly reservations: WorkspacesIdTasksIdReservationsStep;
}

export interface WorkspacesIdTasksIdReservationsStep {
  (sid: string | number | bigint): WorkspacesIdTasksIdReservationsIdStep;
  /** GET /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations */
  list(parameters?: TaskReservationListParameters | null, options?: CallOptions): Promise<TaskReservation[]>;
  stream(parameters?: TaskReservationListParameters | null, options?: StreamOptions): AsyncGenerator<TaskReservation, void, undefined>;
  /** GET /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations */
  page(parameters?: TaskReservationPageParameters | null, options?: CallOptions): Promise<TaskReservationPage>;
}

export interface WorkspacesIdTasksIdReservationsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<TaskReservation>;
  /** POST /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations/{Sid} */
  update(parameters?: TaskReservationUpdateParameters | null, options?: CallOptions): Promise<TaskReservation>;
}

export interface WorkspacesIdTaskChannelsStep {
  (sid: string | number | bigint): WorkspacesIdTaskChannelsIdStep;
  /** POST /v1/Workspaces/{WorkspaceSid}/TaskChannels */
  create(parameters: TaskChannelCreateParameters, options?: CallOptions): Promise<TaskChannel>;
  /** GET /v1/Workspaces/{WorkspaceSid}/TaskChannels */
  list(parameters?: TaskChannelListParameters | null, options?: CallOptions): Promise<TaskChannel[]>;
  stream(parameters?: TaskChannelListParameters | null, options?: StreamOptions): AsyncGenerator<TaskChannel, void, undefined>;
  /** GET /v1/Workspaces/{WorkspaceSid}/TaskChannels */
  page(parameters?: TaskChannelPageParameters | null, options?: CallOptions): Promise<TaskChannelPage>;
}

export interface WorkspacesIdTaskChannelsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<TaskChannel>;
  /** POST /v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid} */
  update(parameters?: TaskChannelUpdateParameters | null, options?: CallOptions): Promise<TaskChannel>;
  /** DELETE /v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface WorkspacesIdTaskQueuesStep {
  (sid: string | number | bigint): WorkspacesIdTaskQueuesIdStep;
  /** POST /v1/Workspaces/{WorkspaceSid}/TaskQueues */
  create(parameters: TaskQueueCreateParameters, options?: CallOptions): Promise<TaskQueue>;
  /** GET /v1/Workspaces/{WorkspaceSid}/TaskQueues */
  list(parameters?: TaskQueueListParameters | null, options?: CallOptions): Promise<TaskQueue[]>;
  stream(parameters?: TaskQueueListParameters | null, options?: StreamOptions): AsyncGenerator<TaskQueue, void, undefined>;
  /** GET /v1/Workspaces/{WorkspaceSid}/TaskQueues */
  page(parameters?: TaskQueuePageParameters | null, options?: CallOptions): Promise<TaskQueuePage>;
  readonly bulkRealTimeStatistics: WorkspacesIdTaskQueuesBulkRealTimeStatisticsStep;
  readonly statistics: WorkspacesIdTaskQueuesStatisticsStep;
}

export interface WorkspacesIdTaskQueuesBulkRealTimeStatisticsStep {
  /** POST /v1/Workspaces/{WorkspaceSid}/TaskQueues/RealTimeStatistics */
  create(parameters?: TaskQueueBulkRealTimeStatisticsCreateParameters | null, options?: CallOptions): Promise<TaskQueueBulkRealTimeStatistics>;
}

export interface WorkspacesIdTaskQueuesStatisticsStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics */
  list(parameters?: TaskQueuesStatisticsListParameters | null, options?: CallOptions): Promise<TaskQueuesStatistics[]>;
  stream(parameters?: TaskQueuesStatisticsListParameters | null, options?: StreamOptions): AsyncGenerator<TaskQueuesStatistics, void, undefined>;
  /** GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics */
  page(parameters?: TaskQueuesStatisticsPageParameters | null, options?: CallOptions): Promise<TaskQueuesStatisticsPage>;
}

export interface WorkspacesIdTaskQueuesIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<TaskQueue>;
  /** POST /v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid} */
  update(parameters?: TaskQueueUpdateParameters | null, options?: CallOptions): Promise<TaskQueue>;
  /** DELETE /v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly cumulativeStatistics: WorkspacesIdTaskQueuesIdCumulativeStatisticsStep;
  readonly realTimeStatistics: WorkspacesIdTaskQueuesIdRealTimeStatisticsStep;
  readonly statistics: WorkspacesIdTaskQueuesIdStatisticsStep;
}

export interface WorkspacesIdTaskQueuesIdCumulativeStatisticsStep {
  (): WorkspacesIdTaskQueuesIdCumulativeStatisticsIdStep;
}

export interface WorkspacesIdTaskQueuesIdCumulativeStatisticsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/CumulativeStatistics */
  fetch(parameters?: TaskQueueCumulativeStatisticsFetchParameters | null, options?: CallOptions): Promise<TaskQueueCumulativeStatistics>;
}

export interface WorkspacesIdTaskQueuesIdRealTimeStatisticsStep {
  (): WorkspacesIdTaskQueuesIdRealTimeStatisticsIdStep;
}

export interface WorkspacesIdTaskQueuesIdRealTimeStatisticsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/RealTimeStatistics */
  fetch(parameters?: TaskQueueRealTimeStatisticsFetchParameters | null, options?: CallOptions): Promise<TaskQueueRealTimeStatistics>;
}

export interface WorkspacesIdTaskQueuesIdStatisticsStep {
  (): WorkspacesIdTaskQueuesIdStatisticsIdStep;
}

export interface WorkspacesIdTaskQueuesIdStatisticsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/Statistics */
  fetch(parameters?: TaskQueueStatisticsFetchParameters | null, options?: CallOptions): Promise<TaskQueueStatistics>;
}

export interface WorkspacesIdWorkersStep {
  (sid: string | number | bigint): WorkspacesIdWorkersIdStep;
  /** POST /v1/Workspaces/{WorkspaceSid}/Workers */
  create(parameters: WorkerCreateParameters, options?: CallOptions): Promise<Worker>;
  /** GET /v1/Workspaces/{WorkspaceSid}/Workers */
  list(parameters?: WorkerListParameters | null, options?: CallOptions): Promise<Worker[]>;
  stream(parameters?: WorkerListParameters | null, options?: StreamOptions): AsyncGenerator<Worker, void, undefined>;
  /** GET /v1/Workspaces/{WorkspaceSid}/Workers */
  page(parameters?: WorkerPageParameters | null, options?: CallOptions): Promise<WorkerPage>;
  readonly statistics: WorkspacesIdWorkersStatisticsStep;
  readonly cumulativeStatistics: WorkspacesIdWorkersCumulativeStatisticsStep;
  readonly realTimeStatistics: WorkspacesIdWorkersRealTimeStatisticsStep;
}

export interface WorkspacesIdWorkersStatisticsStep {
  (): WorkspacesIdWorkersStatisticsIdStep;
}

export interface WorkspacesIdWorkersStatisticsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/Workers/Statistics */
  fetch(parameters?: WorkerStatisticsFetchParameters | null, options?: CallOptions): Promise<WorkerStatistics>;
}

export interface WorkspacesIdWorkersCumulativeStatisticsStep {
  (): WorkspacesIdWorkersCumulativeStatisticsIdStep;
}

export interface WorkspacesIdWorkersCumulativeStatisticsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/Workers/CumulativeStatistics */
  fetch(parameters?: WorkersCumulativeStatisticsFetchParameters | null, options?: CallOptions): Promise<WorkersCumulativeStatistics>;
}

export interface WorkspacesIdWorkersRealTimeStatisticsStep {
  (): WorkspacesIdWorkersRealTimeStatisticsIdStep;
}

export interface WorkspacesIdWorkersRealTimeStatisticsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/Workers/RealTimeStatistics */
  fetch(parameters?: WorkersRealTimeStatisticsFetchParameters | null, options?: CallOptions): Promise<WorkersRealTimeStatistics>;
}

export interface WorkspacesIdWorkersIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/Workers/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Worker>;
  /** POST /v1/Workspaces/{WorkspaceSid}/Workers/{Sid} */
  update(parameters?: WorkerUpdateParameters | null, options?: CallOptions): Promise<Worker>;
  /** DELETE /v1/Workspaces/{WorkspaceSid}/Workers/{Sid} */
  delete(parameters?: WorkerDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
  readonly workerChannels: WorkspacesIdWorkersIdWorkerChannelsStep;
  readonly statistics: WorkspacesIdWorkersIdStatisticsStep;
  readonly reservations: WorkspacesIdWorkersIdReservationsStep;
}

export interface WorkspacesIdWorkersIdWorkerChannelsStep {
  (sid: string | number | bigint): WorkspacesIdWorkersIdWorkerChannelsIdStep;
  /** GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels */
  list(parameters?: WorkerChannelListParameters | null, options?: CallOptions): Promise<WorkerChannel[]>;
  stream(parameters?: WorkerChannelListParameters | null, options?: StreamOptions): AsyncGenerator<WorkerChannel, void, undefined>;
  /** GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels */
  page(parameters?: WorkerChannelPageParameters | null, options?: CallOptions): Promise<WorkerChannelPage>;
}

export interface WorkspacesIdWorkersIdWorkerChannelsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<WorkerChannel>;
  /** POST /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid} */
  update(parameters?: WorkerChannelUpdateParameters | null, options?: CallOptions): Promise<WorkerChannel>;
}

export interface WorkspacesIdWorkersIdStatisticsStep {
  (): WorkspacesIdWorkersIdStatisticsIdStep;
}

export interface WorkspacesIdWorkersIdStatisticsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Statistics */
  fetch(parameters?: WorkerInstanceStatisticsFetchParameters | null, options?: CallOptions): Promise<WorkerInstanceStatistics>;
}

export interface WorkspacesIdWorkersIdReservationsStep {
  (sid: string | number | bigint): WorkspacesIdWorkersIdReservationsIdStep;
  /** GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations */
  list(parameters?: WorkerReservationListParameters | null, options?: CallOptions): Promise<WorkerReservation[]>;
  stream(parameters?: WorkerReservationListParameters | null, options?: StreamOptions): AsyncGenerator<WorkerReservation, void, undefined>;
  /** GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations */
  page(parameters?: WorkerReservationPageParameters | null, options?: CallOptions): Promise<WorkerReservationPage>;
}

export interface WorkspacesIdWorkersIdReservationsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<WorkerReservation>;
  /** POST /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations/{Sid} */
  update(parameters?: WorkerReservationUpdateParameters | null, options?: CallOptions): Promise<WorkerReservation>;
}

export interface WorkspacesIdWorkflowsStep {
  (sid: string | number | bigint): WorkspacesIdWorkflowsIdStep;
  /** POST /v1/Workspaces/{WorkspaceSid}/Workflows */
  create(parameters: WorkflowCreateParameters, options?: CallOptions): Promise<Workflow>;
  /** GET /v1/Workspaces/{WorkspaceSid}/Workflows */
  list(parameters?: WorkflowListParameters | null, options?: CallOptions): Promise<Workflow[]>;
  stream(parameters?: WorkflowListParameters | null, options?: StreamOptions): AsyncGenerator<Workflow, void, undefined>;
  /** GET /v1/Workspaces/{WorkspaceSid}/Workflows */
  page(parameters?: WorkflowPageParameters | null, options?: CallOptions): Promise<WorkflowPage>;
}

export interface WorkspacesIdWorkflowsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Workflow>;
  /** POST /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid} */
  update(parameters?: WorkflowUpdateParameters | null, options?: CallOptions): Promise<Workflow>;
  /** DELETE /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly cumulativeStatistics: WorkspacesIdWorkflowsIdCumulativeStatisticsStep;
  readonly realTimeStatistics: WorkspacesIdWorkflowsIdRealTimeStatisticsStep;
  readonly statistics: WorkspacesIdWorkflowsIdStatisticsStep;
}

export interface WorkspacesIdWorkflowsIdCumulativeStatisticsStep {
  (): WorkspacesIdWorkflowsIdCumulativeStatisticsIdStep;
}

export interface WorkspacesIdWorkflowsIdCumulativeStatisticsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/CumulativeStatistics */
  fetch(parameters?: WorkflowCumulativeStatisticsFetchParameters | null, options?: CallOptions): Promise<WorkflowCumulativeStatistics>;
}

export interface WorkspacesIdWorkflowsIdRealTimeStatisticsStep {
  (): WorkspacesIdWorkflowsIdRealTimeStatisticsIdStep;
}

export interface WorkspacesIdWorkflowsIdRealTimeStatisticsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/RealTimeStatistics */
  fetch(parameters?: WorkflowRealTimeStatisticsFetchParameters | null, options?: CallOptions): Promise<WorkflowRealTimeStatistics>;
}

export interface WorkspacesIdWorkflowsIdStatisticsStep {
  (): WorkspacesIdWorkflowsIdStatisticsIdStep;
}

export interface WorkspacesIdWorkflowsIdStatisticsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/Statistics */
  fetch(parameters?: WorkflowStatisticsFetchParameters | null, options?: CallOptions): Promise<WorkflowStatistics>;
}

export interface WorkspacesIdCumulativeStatisticsStep {
  (): WorkspacesIdCumulativeStatisticsIdStep;
}

export interface WorkspacesIdCumulativeStatisticsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/CumulativeStatistics */
  fetch(parameters?: WorkspaceCumulativeStatisticsFetchParameters | null, options?: CallOptions): Promise<WorkspaceCumulativeStatistics>;
}

export interface WorkspacesIdRealTimeStatisticsStep {
  (): WorkspacesIdRealTimeStatisticsIdStep;
}

export interface WorkspacesIdRealTimeStatisticsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/RealTimeStatistics */
  fetch(parameters?: WorkspaceRealTimeStatisticsFetchParameters | null, options?: CallOptions): Promise<WorkspaceRealTimeStatistics>;
}

export interface WorkspacesIdStatisticsStep {
  (): WorkspacesIdStatisticsIdStep;
}

export interface WorkspacesIdStatisticsIdStep {
  /** GET /v1/Workspaces/{WorkspaceSid}/Statistics */
  fetch(parameters?: WorkspaceStatisticsFetchParameters | null, options?: CallOptions): Promise<WorkspaceStatistics>;
}
