/*
 * Assign an object to a customer profile, and list what the profile has.
 *
 *     node examples/node/entity_assignments.mjs [PROFILE_SID [OBJECT_SID]]
 *
 * Without PROFILE_SID a new profile is created. Credentials come from the environment (TWILIO_ACCOUNT_SID and
 * TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the sandbox, which takes any object SID.
 */

import { Client } from 'twilite';

let [profileSid, objectSid = 'IT0123456789abcdef0123456789abcdef'] = process.argv.slice(2);

const client = new Client();
const profiles = client.trusthub.v1.customerProfiles;
if (profileSid === undefined) {
  const profile = await profiles.create({
    friendlyName: 'Node.js example',
    email: 'owner@example.com',
    policySid: 'RN0123456789abcdef0123456789abcdef',
  });
  profileSid = profile.sid;
  console.log('profile ', profileSid);
}
const assignments = profiles(profileSid).entityAssignments;
const assignment = await assignments.create({ objectSid });
console.log('assigned', assignment.sid, assignment.objectSid);
for (const each of await assignments.list({ limit: 20 })) {
  console.log('listed  ', each.sid, each.objectSid);
}
await client.close();
