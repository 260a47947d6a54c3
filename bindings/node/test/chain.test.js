'use strict';

const assert = require('node:assert/strict');
const { inspect } = require('node:util');
const { test } = require('node:test');
const { ACCOUNT_SID, LIST, SERVICE_SID, clientOf, page, serve, twilite } = require('./support');

const camel = (name) => name.replace(/_+(\w)/g, (_, letter) => letter.toUpperCase());

test('the chain leads to every operation of the library', async (t) => {
  const client = clientOf(t, 'http://127.0.0.1:1');
  let count = 0;
  for (const version of twilite.describe().products) {
    for (const { operations } of twilite.describe(version).resources) {
      for (const { id, chain, verb } of operations) {
        let place = client;
        for (const part of chain) {
          const ids = part === '()' ? [] : [...part.matchAll(/\{(\w+)\}/g)].map(() => 'x');
          place = part === '()' || ids.length > 0 ? place(...ids) : place[camel(part)];
        }
        assert.equal(typeof place[verb], 'function', id);
        if (verb === 'list') assert.equal(typeof place.stream, 'function', id);
        count++;
      }
    }
  }
  assert.ok(count > 1000, `${count} operations`);
});

test('ids are kept apart, whatever order they are chosen in', async (t) => {
  const asked = [];
  const url = await serve(t, ({ url: path }) => void asked.push(path));
  const { services } = clientOf(t, url).verify.v2;
  const [one, other] = ['1', '2'].map((digit) => services(`VA${digit.repeat(32)}`).entities);
  await one('identity-of-one').fetch();
  await other('identity-of-other').fetch();
  await one('identity-of-one').fetch();
  const route = (digit, identity) => `/v2/Services/VA${digit.repeat(32)}/Entities/${identity}`;
  assert.deepEqual(asked, [route('1', 'identity-of-one'), route('2', 'identity-of-other'), route('1', 'identity-of-one')]);
});

test("the client's own account may be left out, with the name before it", async (t) => {
  const asked = [];
  const url = await serve(t, ({ url: path }) => void asked.push(path));
  const { v2010 } = clientOf(t, url).api;
  await v2010.messages('SM0123456789abcdef0123456789abcdef').fetch();
  await v2010.accounts().messages('SM0123456789abcdef0123456789abcdef').fetch();
  await v2010.accounts().fetch();
  const message = `/2010-04-01/Accounts/${ACCOUNT_SID}/Messages/SM0123456789abcdef0123456789abcdef.json`;
  assert.deepEqual(asked, [message, message, `/2010-04-01/Accounts/${ACCOUNT_SID}.json`]);
});

test('parameters are taken in three spellings, and dates as the operation wants them', async (t) => {
  const bodies = [];
  const url = await serve(t, ({ url: path }, body) => {
    bodies.push(Object.fromEntries(body ? new URLSearchParams(body) : new URL(path, 'http://x').searchParams));
    return path.includes('Messages') ? { json: { messages: [], next_page_uri: null } } : undefined;
  });
  const client = clientOf(t, url);
  const profiles = client.trusthub.v1.customerProfiles;
  const policy = 'RN0123456789abcdef0123456789abcdef';
  await profiles.create({ friendlyName: 'One', email: 'o@example.com', policySid: policy, statusCallback: undefined });
  await profiles.create({ friendly_name: 'One', Email: 'o@example.com', PolicySid: policy, status_callback: null });
  assert.deepEqual(bodies[0], { FriendlyName: 'One', Email: 'o@example.com', PolicySid: policy });
  assert.deepEqual(bodies[1], bodies[0]);
  const when = new Date(Date.UTC(2015, 6, 30, 20, 0, 0, 5));
  await client.api.v2010.messages.list({ dateSent: when });
  assert.equal(bodies[2].DateSent, '2015-07-30T20:00:00Z');
  await client.api.v2010.usage.records.list({ startDate: when }).catch(() => {});
  assert.equal(bodies[3].StartDate, '2015-07-30');
});

test('a parameter in two spellings is told by the library', async (t) => {
  const { entities } = clientOf(t, 'http://127.0.0.1:1').verify.v2.services(SERVICE_SID);
  await assert.rejects(entities.create({ identity: 'one-of-them', Identity: 'the-other' }), (error) => {
    assert.deepEqual(error.parameters.map(({ rule }) => rule), ['duplicate']);
    return true;
  });
  for (const more of [{ serviceSid: SERVICE_SID }, JSON.parse('{"__proto__": 1}')]) {
    const given = Object.assign(Object.create(null), more, { identity: 'one-of-them' });
    await assert.rejects(entities.create(given), { name: 'InvalidParametersError' });
  }
});

test('a wrong name is told the nearest; what is near to none is undefined', async (t) => {
  const client = clientOf(t, 'http://127.0.0.1:1');
  assert.throws(() => client.verfy, { name: 'MisuseError', message: 'client has no verfy; did you mean verify?' });
  assert.throws(() => client.verify.v2.service, { message: /verify\.v2 has no service; did you mean services\?/ });
  assert.throws(() => client.verify.v2.services(SERVICE_SID).entites, { message: /did you mean entities\?/ });
  assert.throws(() => client.verify.v2.services(), { name: 'MisuseError', message: /takes ServiceSid|takes Sid/ });
  assert.equal(client.somethingElseAltogether, undefined);
});

test('steps and clients are what others take them for', async (t) => {
  const client = clientOf(t, 'http://127.0.0.1:1');
  const step = client.verify.v2.services(SERVICE_SID).entities;
  assert.equal(await (async () => step)(), step); // no promise
  assert.equal(await (async () => client)(), client);
  assert.match(inspect(step), /^\[twilite verify\.v2\.services\(\w+\)\.entities\]$/);
  assert.equal(inspect(client), '[twilite client]');
  assert.doesNotMatch(inspect(client, { showHidden: true, depth: 9 }) + JSON.stringify(client), /s3cr3t/);
  assert.deepEqual(['name' in step, 'length' in step, 'entities' in client.verify.v2.services(SERVICE_SID)], [true, true, true]);
});

test('a record has its members as they came, and documented ones in the spelling of JavaScript', async (t) => {
  const record = {
    sid: 'YE1',
    date_created: '2015-07-30T20:00:00Z',
    date_updated: 'yesterday',
    account_sid: null,
    unheard_of: [1],
    response: 'a member',
  };
  const url = await serve(t, () => ({ json: record, headers: { 'Twilio-Request-Id': 'RQ1' } }));
  const entity = await clientOf(t, url).verify.v2.services(SERVICE_SID).entities('ff483d1ff591').fetch();
  assert.deepEqual({ ...entity }, record);
  assert.equal(entity.dateCreated.getTime(), Date.UTC(2015, 6, 30, 20));
  assert.deepEqual([entity.dateUpdated, entity.accountSid, entity.serviceSid], ['yesterday', null, undefined]);
  assert.equal(entity.response, 'a member');
  assert.equal(twilite.responseOf(entity).requestId, 'RQ1');
  assert.ok(entity instanceof twilite.Record);
  assert.equal(JSON.stringify(entity), JSON.stringify(record));
});

test('lists, pages and deletes tell of their answers, too', async (t) => {
  const url = await serve(t, (request) =>
    request.method === 'DELETE' ? { status: 204, json: '' } : { ...page(['a']), headers: { 'X-One': ['1', '2'] } },
  );
  const client = clientOf(t, url);
  const { entities } = client.verify.v2.services(SERVICE_SID);
  const list = await entities.list();
  assert.deepEqual(list.map(({ identity, response }) => [identity, response.httpStatus]), [['a', undefined]]);
  const { httpStatus, attempts, headers } = twilite.responseOf(list);
  assert.deepEqual([httpStatus, attempts, headers.get('x-one'), headers.getAll('X-ONE')], [200, 1, '1, 2', ['1', '2']]);
  const first = await entities.page();
  assert.equal(first.entities[0].constructor.name, 'Entity');
  assert.equal(twilite.responseOf(first).httpStatus, 200);
  const gone = await entities('ff483d1ff591').delete();
  assert.deepEqual([{ ...gone }, gone.response.httpStatus], [{}, 204]);
  assert.equal(twilite.responseOf(await client.call(...LIST)).headers.has('X-One'), true);
});
