'use strict';

const { Answer, Headers, responseOf } = require('./answer');
const { describe } = require('./catalog');
const { Client } = require('./client');
const { checkText, decode, encode } = require('./encoding');
const errors = require('./errors');
const { parse } = require('./json_reader');
const { stringify } = require('./json_writer');
const { library, LibraryError } = require('./library');
const { snake } = require('./names');
const { Record } = require('./records');
const webhooks = require('./webhooks');

/**
 * Check parameters exactly as a call does, without a client and without the network.
 *
 * Throws an InvalidParametersError, or a MisuseError.
 */
function validate(operation, parameters) {
  checkText(operation, "An operation's id");
  decode(library().validate(operation, encode(parameters, operation)), operation);
}

/**
 * Make an access token, with which a user's own program signs in at Twilio, and give it with the time when it expires, in
 * seconds since 1970. Whoever has it is let in with it.
 *
 * options  `identity`, `grants`, `ttlSeconds` and others of docs/access-tokens.md; the account and the API key come from the
 *          environment where they are not given
 *
 * Throws a MisuseError, which says all that is wrong.
 */
function accessToken(options = {}) {
  const spelled = Object.fromEntries(Object.entries(options ?? {}).map(([name, value]) => [snake(name), value]));
  const { token, expires_at: expiresAt } = decode(library().accessToken(encode(spelled))).value;
  return { token, expiresAt };
}

/** Tell the version of the library that is loaded, as "1.2.3". */
function version() {
  return library().version();
}

module.exports = {
  Client,
  Record,
  Answer,
  Headers,
  LibraryError,
  TwiliteError: errors.TwiliteError,
  MisuseError: errors.MisuseError,
  InvalidParametersError: errors.InvalidParametersError,
  TransportError: errors.TransportError,
  TimeoutError: errors.TimeoutError,
  ApiError: errors.ApiError,
  AuthenticationError: errors.AuthenticationError,
  PermissionDeniedError: errors.PermissionDeniedError,
  NotFoundError: errors.NotFoundError,
  ConflictError: errors.ConflictError,
  RateLimitedError: errors.RateLimitedError,
  ServerError: errors.ServerError,
  InvalidResponseError: errors.InvalidResponseError,
  CancelledError: errors.CancelledError,
  accessToken,
  describe,
  parse,
  responseOf,
  stringify,
  validate,
  version,
  webhooks,
};
