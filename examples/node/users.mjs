/*
 * Create IP-Messaging users, and list what the service has.
 *
 *     node examples/node/users.mjs [SERVICE_SID [COUNT]]
 *
 * Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
 * sandbox, which takes any service SID.
 */

import { randomUUID } from 'node:crypto';
import { Client } from 'twilite';

const [serviceSid = 'IS0123456789abcdef0123456789abcdef', count = 2] = process.argv.slice(2);

const client = new Client();
const { users } = client.ipMessaging.v2.services(serviceSid);
for (let number = 0; number < Number(count); number++) {
  const user = await users.create({
    identity: `node-example/${randomUUID()}`,
    friendlyName: `Example ${number}`,
    attributes: { language: 'JavaScript' }, // sent as its JSON text, which is what the API wants
  });
  console.log('created', user.sid, user.identity, user.attributes);
}
for (const user of await users.list({ limit: 20 })) {
  console.log('listed ', user.sid, user.identity, user.attributes);
}
await client.close();
