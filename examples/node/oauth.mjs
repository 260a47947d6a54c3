/*
 * Sign in as an OAuth app: no account's secret, but tokens of an hour, which the library fetches and renews.
 *
 *     node examples/node/oauth.mjs [SERVICE_SID]
 *
 * The app's id and secret come from the environment (TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET), and so does
 * TWILITE_BASE_URL for the sandbox, which takes any service SID.
 */

import { randomUUID } from 'node:crypto';
import { Client } from 'twilite';

const [serviceSid = 'VA0123456789abcdef0123456789abcdef'] = process.argv.slice(2);

// new Client() alone would take them from the environment, too.
const client = new Client({
  clientId: process.env.TWILIO_CLIENT_ID,
  clientSecret: process.env.TWILIO_CLIENT_SECRET,
});
const { entities } = client.verify.v2.services(serviceSid);
// The first call fetches a token; the next ones, however many at once, are sent with it.
const entity = await entities.create({ identity: `node-oauth-${randomUUID()}` });
console.log('created', entity.sid);
for (const { sid } of await entities.list({ limit: 20 })) console.log('listed ', sid);
await client.close();
