// Checked with `tsc`, and never run: what the declarations let a program do, and what they do not.

import { ApiError, Client, InvalidParametersError, accessToken, responseOf, validate, webhooks } from 'twilite';
import type { Entity } from 'twilite/types/products/verify_v2';

export async function typed(): Promise<void> {
  const client = new Client({ timeoutMs: 5000, maxInFlight: 10, trace: 'stderr' });
  const { entities } = client.verify.v2.services('VA0123456789abcdef0123456789abcdef');
  const entity: Entity = await entities.create({ identity: 'ff483d1ff591' }, { deadline: 2000 });
  const created: Date | null = entity.dateCreated;
  const text: string | null = entity.date_created;
  const status: number | undefined = entity.response.httpStatus;
  const limited: Entity[] = await entities.list({ limit: 20n }, { signal: new AbortController().signal });
  for await (const each of entities.stream({ pageSize: 100 })) console.log(each.sid, created, text, status, limited);
  const page = await entities.page();
  const first: Entity | undefined = page.entities[0];
  await entities(entity.identity ?? '').delete();

  const users = client.ipMessaging.v2.services('IS0123456789abcdef0123456789abcdef').users;
  const user = await users.create({ identity: 'jing', attributes: { language: 'TypeScript' } });
  const joined: number = user.joined_channels_count;

  const profiles = client.trusthub.v1.customerProfiles;
  const profile = await profiles.create({ friendlyName: 'One', email: 'owner@example.com', policySid: 'RN1' });
  await profiles(profile.sid ?? '').entityAssignments.create({ objectSid: 'IT1' });
  await profiles.list({ status: 'draft' });

  await client.api.v2010.messages.create({ to: '+15005550006', from: '+15005550001', body: 'Hi' });
  await client.api.v2010.accounts('AC1').messages('SM1').fetch();
  console.log(first, joined, responseOf(page).headers.get('ETag'), accessToken({ identity: 'jing', ttlSeconds: 60 }).token);

  // @ts-expect-error  A required parameter is missing.
  await entities.create({});
  // @ts-expect-error  There is no such parameter.
  await entities.create({ identity: 'ff483d1ff591', colour: 'blue' });
  // @ts-expect-error  It is not one of the words.
  await profiles.list({ status: 'drafted' });
  // @ts-expect-error  A deadline is a number.
  entities.stream({}, { deadline: '2000' });
  // @ts-expect-error  There is no such product.
  client.verfy;
  // @ts-expect-error  There is no such option.
  new Client({ colour: 'blue' });
}

export function failures(error: unknown): boolean {
  if (error instanceof InvalidParametersError) console.log(error.parameters.map(({ name, rule }) => `${name} ${rule}`));
  if (error instanceof ApiError) console.log(error.httpStatus, error.code, error.response.headers.get('Retry-After'));
  validate('verify.v2.entity.create', { Identity: 'ff483d1ff591' });
  return webhooks.isAuthentic('token', null, 'https://example.org/', undefined, new Uint8Array());
}
