// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of sync.v1.document. */
export interface Document extends AnyRecord {
  sid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
  revision: string | null;
  data: any;
  date_expires: string | null;
  readonly dateExpires: Date | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  created_by: string | null;
  readonly createdBy: string | null;
}

/** What sync.v1.document.create takes. */
export interface DocumentCreateParameters {
  uniqueName?: string | null;
  data?: any;
  ttl?: number | bigint | null;
}

/** What sync.v1.document.list takes. */
export interface DocumentListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What sync.v1.document.page takes. */
export interface DocumentPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What sync.v1.document.page gives. */
export interface DocumentPage {
  documents: Document[];
  [member: string]: any;
}

/** What sync.v1.document.update takes. */
export interface DocumentUpdateParameters {
  data?: any;
  ttl?: number | bigint | null;
  ifMatch?: string | null;
}

/** A record of sync.v1.document_permission. */
export interface DocumentPermission extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  document_sid: string | null;
  readonly documentSid: string | null;
  identity: string | null;
  read: boolean | null;
  write: boolean | null;
  manage: boolean | null;
  url: string | null;
}

/** What sync.v1.document_permission.list takes. */
export interface DocumentPermissionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What sync.v1.document_permission.page takes. */
export interface DocumentPermissionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What sync.v1.document_permission.page gives. */
export interface DocumentPermissionPage {
  permissions: DocumentPermission[];
  [member: string]: any;
}

/** What sync.v1.document_permission.update takes. */
export interface DocumentPermissionUpdateParameters {
  read: boolean | 'true' | 'false';
  write: boolean | 'true' | 'false';
  manage: boolean | 'true' | 'false';
}

/** A record of sync.v1.service. */
export interface Service extends AnyRecord {
  sid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  friendly_name: string | null;
  readonly friendlyName: string | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  url: string | null;
  webhook_url: string | null;
  readonly webhookUrl: string | null;
  webhooks_from_rest_enabled: boolean | null;
  readonly webhooksFromRestEnabled: boolean | null;
  reachability_webhooks_enabled: boolean | null;
  readonly reachabilityWebhooksEnabled: boolean | null;
  acl_enabled: boolean | null;
  readonly aclEnabled: boolean | null;
  reachability_debouncing_enabled: boolean | null;
  readonly reachabilityDebouncingEnabled: boolean | null;
  reachability_debouncing_window: number;
  readonly reachabilityDebouncingWindow: number;
  links: { [name: string]: string } | null;
}

/** What sync.v1.service.create takes. */
export interface ServiceCreateParameters {
  friendlyName?: string | null;
  webhookUrl?: string | null;
  reachabilityWebhooksEnabled?: boolean | 'true' | 'false' | null;
  aclEnabled?: boolean | 'true' | 'false' | null;
  reachabilityDebouncingEnabled?: boolean | 'true' | 'false' | null;
  reachabilityDebouncingWindow?: number | bigint | null;
  webhooksFromRestEnabled?: boolean | 'true' | 'false' | null;
}

/** What sync.v1.service.list takes. */
export interface ServiceListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What sync.v1.service.page takes. */
export interface ServicePageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What sync.v1.service.page gives. */
export interface ServicePage {
  services: Service[];
  [member: string]: any;
}

/** What sync.v1.service.update takes. */
export interface ServiceUpdateParameters {
  webhookUrl?: string | null;
  friendlyName?: string | null;
  reachabilityWebhooksEnabled?: boolean | 'true' | 'false' | null;
  aclEnabled?: boolean | 'true' | 'false' | null;
  reachabilityDebouncingEnabled?: boolean | 'true' | 'false' | null;
  reachabilityDebouncingWindow?: number | bigint | null;
  webhooksFromRestEnabled?: boolean | 'true' | 'false' | null;
}

/** A record of sync.v1.stream_message. */
export interface StreamMessage extends AnyRecord {
  sid: string | null;
  data: any;
}

/** What sync.v1.stream_message.create takes. */
export interface StreamMessageCreateParameters {
  data: any;
}

/** A record of sync.v1.sync_list. */
export interface SyncList extends AnyRecord {
  sid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
  revision: string | null;
  date_expires: string | null;
  readonly dateExpires: Date | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  created_by: string | null;
  readonly createdBy: string | null;
}

/** What sync.v1.sync_list.create takes. */
export interface SyncListCreateParameters {
  uniqueName?: string | null;
  ttl?: number | bigint | null;
  collectionTtl?: number | bigint | null;
}

/** What sync.v1.sync_list.list takes. */
export interface SyncListListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What sync.v1.sync_list.page takes. */
export interface SyncListPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What sync.v1.sync_list.page gives. */
export interface SyncListPage {
  lists: SyncList[];
  [member: string]: any;
}

/** What sync.v1.sync_list.update takes. */
export interface SyncListUpdateParameters {
  ttl?: number | bigint | null;
  collectionTtl?: number | bigint | null;
}

/** A record of sync.v1.sync_list_item. */
export interface SyncListItem extends AnyRecord {
  index: number;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  list_sid: string | null;
  readonly listSid: string | null;
  url: string | null;
  revision: string | null;
  data: any;
  date_expires: string | null;
  readonly dateExpires: Date | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  created_by: string | null;
  readonly createdBy: string | null;
}

/** What sync.v1.sync_list_item.create takes. */
export interface SyncListItemCreateParameters {
  data: any;
  ttl?: number | bigint | null;
  itemTtl?: number | bigint | null;
  collectionTtl?: number | bigint | null;
}

/** What sync.v1.sync_list_item.list takes. */
export interface SyncListItemListParameters {
  order?: 'asc' | 'desc' | null;
  from?: string | null;
  bounds?: 'inclusive' | 'exclusive' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What sync.v1.sync_list_item.page takes. */
export interface SyncListItemPageParameters {
  order?: 'asc' | 'desc' | null;
  from?: string | null;
  bounds?: 'inclusive' | 'exclusive' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What sync.v1.sync_list_item.page gives. */
export interface SyncListItemPage {
  items: SyncListItem[];
  [member: string]: any;
}

/** What sync.v1.sync_list_item.update takes. */
export interface SyncListItemUpdateParameters {
  data?: any;
  ttl?: number | bigint | null;
  itemTtl?: number | bigint | null;
  collectionTtl?: number | bigint | null;
  ifMatch?: string | null;
}

/** What sync.v1.sync_list_item.delete takes. */
export interface SyncListItemDeleteParameters {
  ifMatch?: string | null;
}

/** A record of sync.v1.sync_list_permission. */
export interface SyncListPermission extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  list_sid: string | null;
  readonly listSid: string | null;
  identity: string | null;
  read: boolean | null;
  write: boolean | null;
  manage: boolean | null;
  url: string | null;
}

/** What sync.v1.sync_list_permission.list takes. */
export interface SyncListPermissionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What sync.v1.sync_list_permission.page takes. */
export interface SyncListPermissionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What sync.v1.sync_list_permission.page gives. */
export interface SyncListPermissionPage {
  permissions: SyncListPermission[];
  [member: string]: any;
}

/** What sync.v1.sync_list_permission.update takes. */
export interface SyncListPermissionUpdateParameters {
  read: boolean | 'true' | 'false';
  write: boolean | 'true' | 'false';
  manage: boolean | 'true' | 'false';
}

/** A record of sync.v1.sync_map. */
export interface SyncMap extends AnyRecord {
  sid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
  revision: string | null;
  date_expires: string | null;
  readonly dateExpires: Date | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  created_by: string | null;
  readonly createdBy: string | null;
}

/** What sync.v1.sync_map.create takes. */
export interface SyncMapCreateParameters {
  uniqueName?: string | null;
  ttl?: number | bigint | null;
  collectionTtl?: number | bigint | null;
}

/** What sync.v1.sync_map.list takes. */
export interface SyncMapListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What sync.v1.sync_map.page takes. */
export interface SyncMapPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What sync.v1.sync_map.page gives. */
export interface SyncMapPage {
  maps: SyncMap[];
  [member: string]: any;
}

/** What sync.v1.sync_map.update takes. */
export interface SyncMapUpdateParameters {
  ttl?: number | bigint | null;
  collectionTtl?: number | bigint | null;
}

/** A record of sync.v1.sync_map_item. */
export interface SyncMapItem extends AnyRecord {
  key: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  map_sid: string | null;
  readonly mapSid: string | null;
  url: string | null;
  revision: string | null;
  data: any;
  date_expires: string | null;
  readonly dateExpires: Date | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  created_by: string | null;
  readonly createdBy: string | null;
}

/** What sync.v1.sync_map_item.create takes. */
export interface SyncMapItemCreateParameters {
  key: string;
  data: any;
  ttl?: number | bigint | null;
  itemTtl?: number | bigint | null;
  collectionTtl?: number | bigint | null;
}

/** What sync.v1.sync_map_item.list takes. */
export interface SyncMapItemListParameters {
  order?: 'asc' | 'desc' | null;
  from?: string | null;
  bounds?: 'inclusive' | 'exclusive' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What sync.v1.sync_map_item.page takes. */
export interface SyncMapItemPageParameters {
  order?: 'asc' | 'desc' | null;
  from?: string | null;
  bounds?: 'inclusive' | 'exclusive' | null;
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What sync.v1.sync_map_item.page gives. */
export interface SyncMapItemPage {
  items: SyncMapItem[];
  [member: string]: any;
}

/** What sync.v1.sync_map_item.update takes. */
export interface SyncMapItemUpdateParameters {
  data?: any;
  ttl?: number | bigint | null;
  itemTtl?: number | bigint | null;
  collectionTtl?: number | bigint | null;
  ifMatch?: string | null;
}

/** What sync.v1.sync_map_item.delete takes. */
export interface SyncMapItemDeleteParameters {
  ifMatch?: string | null;
}

/** A record of sync.v1.sync_map_permission. */
export interface SyncMapPermission extends AnyRecord {
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  map_sid: string | null;
  readonly mapSid: string | null;
  identity: string | null;
  read: boolean | null;
  write: boolean | null;
  manage: boolean | null;
  url: string | null;
}

/** What sync.v1.sync_map_permission.list takes. */
export interface SyncMapPermissionListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What sync.v1.sync_map_permission.page takes. */
export interface SyncMapPermissionPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What sync.v1.sync_map_permission.page gives. */
export interface SyncMapPermissionPage {
  permissions: SyncMapPermission[];
  [member: string]: any;
}

/** What sync.v1.sync_map_permission.update takes. */
export interface SyncMapPermissionUpdateParameters {
  read: boolean | 'true' | 'false';
  write: boolean | 'true' | 'false';
  manage: boolean | 'true' | 'false';
}

/** A record of sync.v1.sync_stream. */
export interface SyncStream extends AnyRecord {
  sid: string | null;
  unique_name: string | null;
  readonly uniqueName: string | null;
  account_sid: string | null;
  readonly accountSid: string | null;
  service_sid: string | null;
  readonly serviceSid: string | null;
  url: string | null;
  links: { [name: string]: string } | null;
  date_expires: string | null;
  readonly dateExpires: Date | null;
  date_created: string | null;
  readonly dateCreated: Date | null;
  date_updated: string | null;
  readonly dateUpdated: Date | null;
  created_by: string | null;
  readonly createdBy: string | null;
}

/** What sync.v1.sync_stream.create takes. */
export interface SyncStreamCreateParameters {
  uniqueName?: string | null;
  ttl?: number | bigint | null;
}

/** What sync.v1.sync_stream.list takes. */
export interface SyncStreamListParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
  limit?: number | bigint | null;
}

/** What sync.v1.sync_stream.page takes. */
export interface SyncStreamPageParameters {
  pageSize?: number | bigint | null;
  pageToken?: string | null;
  page?: number | bigint | null;
}

/** What sync.v1.sync_stream.page gives. */
export interface SyncStreamPage {
  streams: SyncStream[];
  [member: string]: any;
}

/** What sync.v1.sync_stream.update takes. */
export interface SyncStreamUpdateParameters {
  ttl?: number | bigint | null;
}

export interface VersionStep {
  readonly services: ServicesStep;
}

export interface ServicesStep {
  (serviceSid: string | number | bigint): ServicesIdStep;
  /** POST /v1/Services */
  create(parameters?: ServiceCreateParameters | null, options?: CallOptions): Promise<Service>;
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
  readonly documents: ServicesIdDocumentsStep;
  readonly syncStreams: ServicesIdSyncStreamsStep;
  readonly syncLists: ServicesIdSyncListsStep;
  readonly syncMaps: ServicesIdSyncMapsStep;
}

export interface ServicesIdDocumentsStep {
  (sid: string | number | bigint): ServicesIdDocumentsIdStep;
  /** POST /v1/Services/{ServiceSid}/Documents */
  create(parameters?: DocumentCreateParameters | null, options?: CallOptions): Promise<Document>;
  /** GET /v1/Services/{ServiceSid}/Documents */
  list(parameters?: DocumentListParameters | null, options?: CallOptions): Promise<Document[]>;
  stream(parameters?: DocumentListParameters | null, options?: StreamOptions): AsyncGenerator<Document, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Documents */
  page(parameters?: DocumentPageParameters | null, options?: CallOptions): Promise<DocumentPage>;
}

export interface ServicesIdDocumentsIdStep {
  /** GET /v1/Services/{ServiceSid}/Documents/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<Document>;
  /** POST /v1/Services/{ServiceSid}/Documents/{Sid} */
  update(parameters?: DocumentUpdateParameters | null, options?: CallOptions): Promise<Document>;
  /** DELETE /v1/Services/{ServiceSid}/Documents/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly documentPermissions: ServicesIdDocumentsIdDocumentPermissionsStep;
}

export interface ServicesIdDocumentsIdDocumentPermissionsStep {
  (identity: string | number | bigint): ServicesIdDocumentsIdDocumentPermissionsIdStep;
  /** GET /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions */
  list(parameters?: DocumentPermissionListParameters | null, options?: CallOptions): Promise<DocumentPermission[]>;
  stream(parameters?: DocumentPermissionListParameters | null, options?: StreamOptions): AsyncGenerator<DocumentPermission, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions */
  page(parameters?: DocumentPermissionPageParameters | null, options?: CallOptions): Promise<DocumentPermissionPage>;
}

export interface ServicesIdDocumentsIdDocumentPermissionsIdStep {
  /** GET /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity} */
  fetch(parameters?: null, options?: CallOptions): Promise<DocumentPermission>;
  /** POST /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity} */
  update(parameters: DocumentPermissionUpdateParameters, options?: CallOptions): Promise<DocumentPermission>;
  /** DELETE /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdSyncStreamsStep {
  (streamSid: string | number | bigint): ServicesIdSyncStreamsIdStep;
  /** POST /v1/Services/{ServiceSid}/Streams */
  create(parameters?: SyncStreamCreateParameters | null, options?: CallOptions): Promise<SyncStream>;
  /** GET /v1/Services/{ServiceSid}/Streams */
  list(parameters?: SyncStreamListParameters | null, options?: CallOptions): Promise<SyncStream[]>;
  stream(parameters?: SyncStreamListParameters | null, options?: StreamOptions): AsyncGenerator<SyncStream, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Streams */
  page(parameters?: SyncStreamPageParameters | null, options?: CallOptions): Promise<SyncStreamPage>;
}

export interface ServicesIdSyncStreamsIdStep {
  /** GET /v1/Services/{ServiceSid}/Streams/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<SyncStream>;
  /** POST /v1/Services/{ServiceSid}/Streams/{Sid} */
  update(parameters?: SyncStreamUpdateParameters | null, options?: CallOptions): Promise<SyncStream>;
  /** DELETE /v1/Services/{ServiceSid}/Streams/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly streamMessages: ServicesIdSyncStreamsIdStreamMessagesStep;
}

export interface ServicesIdSyncStreamsIdStreamMessagesStep {
  /** POST /v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages */
  create(parameters: StreamMessageCreateParameters, options?: CallOptions): Promise<StreamMessage>;
}

export interface ServicesIdSyncListsStep {
  (sid: string | number | bigint): ServicesIdSyncListsIdStep;
  /** POST /v1/Services/{ServiceSid}/Lists */
  create(parameters?: SyncListCreateParameters | null, options?: CallOptions): Promise<SyncList>;
  /** GET /v1/Services/{ServiceSid}/Lists */
  list(parameters?: SyncListListParameters | null, options?: CallOptions): Promise<SyncList[]>;
  stream(parameters?: SyncListListParameters | null, options?: StreamOptions): AsyncGenerator<SyncList, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Lists */
  page(parameters?: SyncListPageParameters | null, options?: CallOptions): Promise<SyncListPage>;
}

export interface ServicesIdSyncListsIdStep {
  /** GET /v1/Services/{ServiceSid}/Lists/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<SyncList>;
  /** POST /v1/Services/{ServiceSid}/Lists/{Sid} */
  update(parameters?: SyncListUpdateParameters | null, options?: CallOptions): Promise<SyncList>;
  /** DELETE /v1/Services/{ServiceSid}/Lists/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly syncListItems: ServicesIdSyncListsIdSyncListItemsStep;
  readonly syncListPermissions: ServicesIdSyncListsIdSyncListPermissionsStep;
}

export interface ServicesIdSyncListsIdSyncListItemsStep {
  (index: string | number | bigint): ServicesIdSyncListsIdSyncListItemsIdStep;
  /** POST /v1/Services/{ServiceSid}/Lists/{ListSid}/Items */
  create(parameters: SyncListItemCreateParameters, options?: CallOptions): Promise<SyncListItem>;
  /** GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items */
  list(parameters?: SyncListItemListParameters | null, options?: CallOptions): Promise<SyncListItem[]>;
  stream(parameters?: SyncListItemListParameters | null, options?: StreamOptions): AsyncGenerator<SyncListItem, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items */
  page(parameters?: SyncListItemPageParameters | null, options?: CallOptions): Promise<SyncListItemPage>;
}

export interface ServicesIdSyncListsIdSyncListItemsIdStep {
  /** GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index} */
  fetch(parameters?: null, options?: CallOptions): Promise<SyncListItem>;
  /** POST /v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index} */
  update(parameters?: SyncListItemUpdateParameters | null, options?: CallOptions): Promise<SyncListItem>;
  /** DELETE /v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index} */
  delete(parameters?: SyncListItemDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdSyncListsIdSyncListPermissionsStep {
  (identity: string | number | bigint): ServicesIdSyncListsIdSyncListPermissionsIdStep;
  /** GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions */
  list(parameters?: SyncListPermissionListParameters | null, options?: CallOptions): Promise<SyncListPermission[]>;
  stream(parameters?: SyncListPermissionListParameters | null, options?: StreamOptions): AsyncGenerator<SyncListPermission, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions */
  page(parameters?: SyncListPermissionPageParameters | null, options?: CallOptions): Promise<SyncListPermissionPage>;
}

export interface ServicesIdSyncListsIdSyncListPermissionsIdStep {
  /** GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity} */
  fetch(parameters?: null, options?: CallOptions): Promise<SyncListPermission>;
  /** POST /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity} */
  update(parameters: SyncListPermissionUpdateParameters, options?: CallOptions): Promise<SyncListPermission>;
  /** DELETE /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdSyncMapsStep {
  (sid: string | number | bigint): ServicesIdSyncMapsIdStep;
  /** POST /v1/Services/{ServiceSid}/Maps */
  create(parameters?: SyncMapCreateParameters | null, options?: CallOptions): Promise<SyncMap>;
  /** GET /v1/Services/{ServiceSid}/Maps */
  list(parameters?: SyncMapListParameters | null, options?: CallOptions): Promise<SyncMap[]>;
  stream(parameters?: SyncMapListParameters | null, options?: StreamOptions): AsyncGenerator<SyncMap, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Maps */
  page(parameters?: SyncMapPageParameters | null, options?: CallOptions): Promise<SyncMapPage>;
}

export interface ServicesIdSyncMapsIdStep {
  /** GET /v1/Services/{ServiceSid}/Maps/{Sid} */
  fetch(parameters?: null, options?: CallOptions): Promise<SyncMap>;
  /** POST /v1/Services/{ServiceSid}/Maps/{Sid} */
  update(parameters?: SyncMapUpdateParameters | null, options?: CallOptions): Promise<SyncMap>;
  /** DELETE /v1/Services/{ServiceSid}/Maps/{Sid} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
  readonly syncMapItems: ServicesIdSyncMapsIdSyncMapItemsStep;
  readonly syncMapPermissions: ServicesIdSyncMapsIdSyncMapPermissionsStep;
}

export interface ServicesIdSyncMapsIdSyncMapItemsStep {
  (key: string | number | bigint): ServicesIdSyncMapsIdSyncMapItemsIdStep;
  /** POST /v1/Services/{ServiceSid}/Maps/{MapSid}/Items */
  create(parameters: SyncMapItemCreateParameters, options?: CallOptions): Promise<SyncMapItem>;
  /** GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items */
  list(parameters?: SyncMapItemListParameters | null, options?: CallOptions): Promise<SyncMapItem[]>;
  stream(parameters?: SyncMapItemListParameters | null, options?: StreamOptions): AsyncGenerator<SyncMapItem, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items */
  page(parameters?: SyncMapItemPageParameters | null, options?: CallOptions): Promise<SyncMapItemPage>;
}

export interface ServicesIdSyncMapsIdSyncMapItemsIdStep {
  /** GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key} */
  fetch(parameters?: null, options?: CallOptions): Promise<SyncMapItem>;
  /** POST /v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key} */
  update(parameters?: SyncMapItemUpdateParameters | null, options?: CallOptions): Promise<SyncMapItem>;
  /** DELETE /v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key} */
  delete(parameters?: SyncMapItemDeleteParameters | null, options?: CallOptions): Promise<AnyRecord>;
}

export interface ServicesIdSyncMapsIdSyncMapPermissionsStep {
  (identity: string | number | bigint): ServicesIdSyncMapsIdSyncMapPermissionsIdStep;
  /** GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions */
  list(parameters?: SyncMapPermissionListParameters | null, options?: CallOptions): Promise<SyncMapPermission[]>;
  stream(parameters?: SyncMapPermissionListParameters | null, options?: StreamOptions): AsyncGenerator<SyncMapPermission, void, undefined>;
  /** GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions */
  page(parameters?: SyncMapPermissionPageParameters | null, options?: CallOptions): Promise<SyncMapPermissionPage>;
}

export interface ServicesIdSyncMapsIdSyncMapPermissionsIdStep {
  /** GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity} */
  fetch(parameters?: null, options?: CallOptions): Promise<SyncMapPermission>;
  /** POST /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity} */
  update(parameters: SyncMapPermissionUpdateParameters, options?: CallOptions): Promise<SyncMapPermission>;
  /** DELETE /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity} */
  delete(parameters?: null, options?: CallOptions): Promise<AnyRecord>;
}
