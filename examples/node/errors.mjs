/*
 * Show how calls fail: which error each failure is, and what it carries.
 *
 *     node examples/node/errors.mjs
 */

import { Client, InvalidParametersError, NotFoundError, TransportError, TwiliteError } from 'twilite';

const client = new Client();

/** Await a call that fails in one way. */
async function failure(Kind, call) {
  try {
    await call;
  } catch (error) {
    if (error instanceof Kind) return error;
    throw error;
  }
  throw new Error('The call went well');
}

const invalid = await failure(
  InvalidParametersError,
  client.trusthub.v1.customerProfiles.create({ email: 'nobody', policySid: 'RN12', friendlyNam: 'x' }),
);
console.log('Everything that is wrong with the parameters, at once; nothing was sent:');
for (const { name, rule, message } of invalid.parameters) console.log('  ', name, rule, '-', message);

const missing = await failure(
  NotFoundError,
  client.trusthub.v1.customerProfiles('BU00000000000000000000000000000000').fetch(),
);
console.log('A record that is not there:', missing.httpStatus, missing.code, missing.error.message, missing.requestId);

const nowhere = new Client({ baseUrl: 'http://127.0.0.1:1', maxRetries: 1 });
const unreached = await failure(
  TransportError,
  nowhere.verify.v2.services('VA0123456789abcdef0123456789abcdef').entities.create({ identity: 'nobody-knows' }),
);
console.log('A server that is not there:', unreached.error.message);
console.log('   may have taken effect:', unreached.mayHaveTakenEffect, 'after', unreached.attempts, 'attempts');

const other = await failure(TwiliteError, client.call('verify.v2.entity.creat'));
console.log('Any other failure is a TwiliteError too:', other.message);

await Promise.all([client.close(), nowhere.close()]);
