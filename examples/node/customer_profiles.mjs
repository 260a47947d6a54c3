/*
 * Create a TrustHub customer profile, and list the drafts there are.
 *
 *     node examples/node/customer_profiles.mjs [POLICY_SID [EMAIL]]
 *
 * Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
 * sandbox, which takes any policy SID.
 */

import { Client } from 'twilite';

const [policySid = 'RN0123456789abcdef0123456789abcdef', email = 'owner@example.com'] = process.argv.slice(2);

const client = new Client();
const profiles = client.trusthub.v1.customerProfiles;
const profile = await profiles.create({ friendlyName: 'Node.js example', email, policySid });
console.log('created', profile.sid, profile.status, profile.friendlyName);
for (const { sid, status, friendlyName } of await profiles.list({ status: 'draft', limit: 20 })) {
  console.log('listed ', sid, status, friendlyName);
}
await client.close();
