/*
 * Create Verify entities, and list what the service has.
 *
 *     node examples/node/entities.mjs [SERVICE_SID [COUNT]]
 *
 * Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
 * sandbox, which takes any service SID.
 */

import { randomUUID } from 'node:crypto';
import { Client } from 'twilite';

const [serviceSid = 'VA0123456789abcdef0123456789abcdef', count = 2] = process.argv.slice(2);

const client = new Client();
const { entities } = client.verify.v2.services(serviceSid);
for (let number = 0; number < Number(count); number++) {
  const entity = await entities.create({ identity: randomUUID() });
  console.log('created', entity.sid, entity.identity, entity.date_created);
}
for (const entity of await entities.list({ limit: 20 })) {
  console.log('listed ', entity.sid, entity.identity, entity.date_created);
}
await client.close();
