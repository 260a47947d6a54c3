'use strict';

const { NO_ANSWER } = require('./answer');

/**
 * A call that failed.
 *
 * `mayHaveTakenEffect` says whether nobody can know if a change was made: look before asking for it again.
 */
class TwiliteError extends Error {
  /** Of the library's error object, and how the call was answered. */
  constructor(error, response = NO_ANSWER, options = undefined) {
    super(text(error), options);
    /** The library's error object, whole. */
    this.error = error;
    Object.defineProperty(this, 'response', { value: response });
  }

  get name() {
    return this.constructor.name;
  }

  get status() {
    return this.error.status;
  }

  get operation() {
    return this.error.operation;
  }

  get httpStatus() {
    return this.error.http_status;
  }

  /** Twilio's code, such as 20404; https://www.twilio.com/docs/api/errors explains each. */
  get code() {
    return this.error.code;
  }

  get moreInfo() {
    return this.error.more_info;
  }

  get details() {
    return this.error.details;
  }

  get requestId() {
    return this.error.request_id;
  }

  get method() {
    return this.error.method;
  }

  get url() {
    return this.error.url;
  }

  get curlCode() {
    return this.error.curl_code;
  }

  get attempts() {
    return this.error.attempts ?? 0;
  }

  get mayHaveTakenEffect() {
    return this.error.may_have_taken_effect ?? false;
  }

  /** Each parameter that is not valid: name, rule and message. */
  get parameters() {
    return this.error.parameters ?? [];
  }

  /** Each property of an answer that is not what the API documents (strictResponses). */
  get properties() {
    return this.error.properties ?? [];
  }
}

function text(error) {
  const parts = [error.message];
  if (error.code !== undefined) parts[0] += ` (HTTP ${error.http_status}, code ${error.code})`;
  for (const { message } of error.parameters ?? error.properties ?? []) parts.push(message);
  if (error.may_have_taken_effect) parts.push('it may have taken effect');
  return parts.join('; ');
}

/** The call itself is wrong: an unknown operation or option, a closed client. Nothing was sent. */
class MisuseError extends TwiliteError {}

/** Parameters are not valid; `parameters` lists all of them. Nothing was sent. */
class InvalidParametersError extends TwiliteError {}

/** No HTTP answer: name lookup, connection, TLS, reset. */
class TransportError extends TwiliteError {}

/** The time ran out. */
class TimeoutError extends TwiliteError {}

/** Twilio answered with an error. */
class ApiError extends TwiliteError {}

/** HTTP 401. */
class AuthenticationError extends ApiError {}

/** HTTP 403. */
class PermissionDeniedError extends ApiError {}

/** HTTP 404. */
class NotFoundError extends ApiError {}

/** HTTP 409. */
class ConflictError extends ApiError {}

/** HTTP 429. */
class RateLimitedError extends ApiError {}

/** HTTP 5xx. */
class ServerError extends ApiError {}

/** An answer that is not what the API documents. */
class InvalidResponseError extends TwiliteError {}

/** Cancelled by the caller; `cause` is the reason of the signal that did it. */
class CancelledError extends TwiliteError {}

const BY_STATUS = {
  misuse: MisuseError,
  invalid_parameters: InvalidParametersError,
  transport: TransportError,
  timeout: TimeoutError,
  api_error: ApiError,
  invalid_response: InvalidResponseError,
  cancelled: CancelledError,
};

const BY_HTTP_STATUS = {
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitedError,
};

/** Make the error that an error object is; the cause is that of a call that was cancelled. */
function failure(error, response, cause) {
  let Kind = BY_STATUS[error.status] ?? TwiliteError;
  if (Kind === ApiError) Kind = error.http_status >= 500 ? ServerError : BY_HTTP_STATUS[error.http_status] ?? ApiError;
  return new Kind(error, response, Kind === CancelledError && cause !== undefined ? { cause } : undefined);
}

/** Make the error for a call that the package itself ends, before the library has it. */
function ended(status, message, operation, cause) {
  const error = { status, message, ...(operation !== undefined && { operation }), may_have_taken_effect: false, attempts: 0 };
  return failure(error, NO_ANSWER, cause);
}

/** Make the error for what the package itself refuses. */
const misuse = (message, operation) => ended('misuse', message, operation);

/** Make the error for a call that was cancelled before the library had it. */
const cancelled = (message, operation, cause) => ended('cancelled', message, operation, cause);

/** Make the error for a call whose deadline passed before the library had it. */
const timedOut = (operation) => ended('timeout', 'The deadline passed before the call began', operation);

module.exports = {
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
  failure,
  misuse,
  cancelled,
  timedOut,
};
