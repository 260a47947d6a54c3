import twilite from './index.js';

export const {
  Client,
  Record,
  Answer,
  Headers,
  LibraryError,
  TwiliteError,
  MisuseError,
  InvalidParametersError,
  TransportError,
  TimeoutError,
  ApiError,
  AuthenticationError,
  PermissionDeniedError,
  NotFoundError,
  ConflictError,
  RateLimitedError,
  ServerError,
  InvalidResponseError,
  CancelledError,
  accessToken,
  describe,
  parse,
  responseOf,
  stringify,
  validate,
  version,
  webhooks,
} = twilite;

export default twilite;
