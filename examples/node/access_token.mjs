/*
 * Make an access token, with which a user's own program signs in at Conversations and Video.
 *
 *     node examples/node/access_token.mjs IDENTITY [SERVICE_SID [ROOM]]
 *
 * The environment says who signs: TWILIO_ACCOUNT_SID, TWILIO_API_KEY and TWILIO_API_SECRET. Nothing is sent. Prints what a
 * program's server answers to a user whom it has signed in.
 */

import { accessToken } from 'twilite';

const [identity, serviceSid = 'IS0123456789abcdef0123456789abcdef', room = 'lobby'] = process.argv.slice(2);
if (identity === undefined) {
  console.error('IDENTITY is missing: whose token is it?');
  process.exit(1);
}

const { token, expiresAt } = accessToken({
  identity,
  ttlSeconds: 600,
  grants: { conversations: { service_sid: serviceSid }, video: { room } },
});
console.log(JSON.stringify({ token, expires_at: expiresAt }));
