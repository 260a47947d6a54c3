/*
 * Read what the header of an answer says: how busy the account is, which version of a record came, when to come back.
 *
 *     node examples/node/response_headers.mjs
 */

import { randomUUID } from 'node:crypto';
import { ApiError, Client } from 'twilite';

const client = new Client();
const { entities } = client.verify.v2.services('VA0123456789abcdef0123456789abcdef');

try {
  const { identity } = await entities.create({ identity: randomUUID() });
  const { response } = await entities(identity).fetch();
  const { headers } = response;
  console.log('fetched: HTTP', response.httpStatus, response.requestId, 'after', response.attempts, 'attempts');
  console.log('it took', headers.get('twilio-request-duration'), 'seconds'); // in whatever case
  console.log('with', headers.get('Twilio-Concurrent-Requests'), 'requests of the account at once');
  // Where an operation takes ifMatch, this is what it takes: the change is then made to this version alone.
  console.log('version', headers.get('ETag') ?? 'None');
  for (const [name, value] of headers) console.log('  ', name, value);
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.error('failed:', error.error.message, error.requestId);
  const wait = error.response.headers.get('Retry-After');
  if (wait !== undefined) console.log('come back in', wait, 'seconds');
  process.exitCode = 1;
}
await client.close();
