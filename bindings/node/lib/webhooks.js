'use strict';

const { checkText } = require('./encoding');
const { misuse } = require('./errors');
const { library, STATUS } = require('./library');

/**
 * Tell whether a request that came to a webhook is Twilio's.
 *
 * authToken    the account's auth token
 * signature    the request's X-Twilio-Signature; undefined or null when it has none, and then it is not Twilio's
 * url          the URL that Twilio was told, with scheme, host and query as they came
 * contentType  the request's Content-Type; undefined or null when it has none
 * body         the request's body as it came, a Uint8Array (a Buffer) or a text; undefined or null when it has none
 *
 * Throws a MisuseError where there is no token, or no URL with a scheme. docs/webhooks.md explains.
 */
function isAuthentic(authToken, signature, url, contentType, body) {
  checkText(authToken, 'The auth token');
  checkText(url, 'The URL');
  const status = library().checkWebhook(
    authToken,
    header(signature, 'The signature'),
    url,
    header(contentType, 'The content type'),
    bytes(body),
  );
  if (status === STATUS.MISUSE) throw misuse('A webhook is checked with a token, and a URL that has a scheme');
  return status === STATUS.OK;
}

const header = (value, what) => (value === undefined || value === null ? null : checkText(value, what));

function bytes(body) {
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body === 'string') return Buffer.from(body);
  if (body instanceof Uint8Array) return body;
  throw misuse('The body of a request is a Uint8Array or a text');
}

module.exports = { isAuthentic };
