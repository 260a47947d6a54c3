import { Answer } from './values';

/** The library's error object, as docs/errors.md describes it. Fields that have nothing to say are not there. */
export interface ErrorObject {
  status: string;
  message: string;
  operation?: string;
  http_status?: number;
  code?: number;
  more_info?: string;
  details?: { [member: string]: any };
  curl_code?: number;
  request_id?: string;
  method?: string;
  url?: string;
  may_have_taken_effect: boolean;
  attempts: number;
  parameters?: Fault[];
  properties?: Fault[];
  [field: string]: any;
}

/** What is wrong with a parameter, or with a property of an answer. */
export interface Fault {
  name: string;
  rule: string;
  message: string;
}

/** A call that failed. */
export class TwiliteError extends Error {
  constructor(error: ErrorObject, response?: Answer, options?: { cause?: unknown });
  /** The library's error object, whole. */
  readonly error: ErrorObject;
  /** How the call was answered, with the header; empty when it was not. */
  readonly response: Answer;
  readonly status: string;
  readonly operation: string | undefined;
  readonly httpStatus: number | undefined;
  /** Twilio's code, such as 20404; https://www.twilio.com/docs/api/errors explains each. */
  readonly code: number | undefined;
  readonly moreInfo: string | undefined;
  readonly details: { [member: string]: any } | undefined;
  readonly requestId: string | undefined;
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly curlCode: number | undefined;
  readonly attempts: number;
  /** Whether nobody can know if a change was made: look before asking for it again. */
  readonly mayHaveTakenEffect: boolean;
  /** Each parameter that is not valid. */
  readonly parameters: Fault[];
  /** Each property of an answer that is not what the API documents (strictResponses). */
  readonly properties: Fault[];
}

/** The call itself is wrong: an unknown operation or option, a closed client. Nothing was sent. */
export class MisuseError extends TwiliteError {}
/** Parameters are not valid; `parameters` lists all of them. Nothing was sent. */
export class InvalidParametersError extends TwiliteError {}
/** No HTTP answer: name lookup, connection, TLS, reset. */
export class TransportError extends TwiliteError {}
/** The time ran out. */
export class TimeoutError extends TwiliteError {}
/** Twilio answered with an error. */
export class ApiError extends TwiliteError {}
/** HTTP 401. */
export class AuthenticationError extends ApiError {}
/** HTTP 403. */
export class PermissionDeniedError extends ApiError {}
/** HTTP 404. */
export class NotFoundError extends ApiError {}
/** HTTP 409. */
export class ConflictError extends ApiError {}
/** HTTP 429. */
export class RateLimitedError extends ApiError {}
/** HTTP 5xx. */
export class ServerError extends ApiError {}
/** An answer that is not what the API documents. */
export class InvalidResponseError extends TwiliteError {}
/** Cancelled by the caller; `cause` is the reason of the signal that did it. */
export class CancelledError extends TwiliteError {}

/** libtwilite cannot be loaded: it is not there, or it is of another binary interface. */
export class LibraryError extends Error {}
