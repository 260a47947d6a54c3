'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { LIST, SERVICE_SID, clientOf, page, serve } = require('./support');

/** A list without an end, two records a page, that tells which pages were asked for. */
function endless(asked) {
  return (request) => {
    const number = Number(new URL(request.url, 'http://x').searchParams.get('PageToken') ?? 0);
    asked.push(number);
    return page([`${number}-a`, `${number}-b`], number + 1);
  };
}

test('pages are asked for as they are needed, and no more when the loop is left', async (t) => {
  const asked = [];
  const url = await serve(t, endless(asked));
  const client = clientOf(t, url);
  const seen = [];
  for await (const { identity } of client.stream(...LIST)) {
    seen.push([identity, asked.length]);
    if (seen.length === 3) break;
  }
  assert.deepEqual(seen, [['0-a', 1], ['0-b', 1], ['1-a', 2]]);
  await client.call('verify.v2.entity.page', LIST[1]);
  assert.deepEqual(asked, [0, 1, 0]);
});

test('a stream of the chain gives records', async (t) => {
  const url = await serve(t, () => page(['a', 'b']));
  const { entities } = clientOf(t, url).verify.v2.services(SERVICE_SID);
  const names = [];
  for await (const entity of entities.stream({ pageSize: 10 })) names.push([entity.constructor.name, entity.identity]);
  assert.deepEqual(names, [['Entity', 'a'], ['Entity', 'b']]);
});

test('streams and calls go on beside each other', async (t) => {
  const url = await serve(t, endless([]));
  const client = clientOf(t, url);
  const read = async () => {
    let count = 0;
    for await (const _ of client.stream(LIST[0], { ...LIST[1], Limit: 21 })) count++;
    return count;
  };
  assert.deepEqual(await Promise.all([read(), read(), read()]), [21, 21, 21]);
});

test('a page that fails ends the loop with its error, after the records before it', async (t) => {
  const url = await serve(t, (request) => (request.url.includes('PageToken') ? { status: 500, json: {} } : page(['a'], 1)));
  const seen = [];
  await assert.rejects(
    async () => {
      for await (const { identity } of clientOf(t, url).stream(...LIST)) seen.push(identity);
    },
    { name: 'ServerError', httpStatus: 500 },
  );
  assert.deepEqual(seen, ['a']);
});

test('what is wrong with a list shows when its first record is asked for', async (t) => {
  const url = await serve(t, () => assert.fail('nothing is sent'));
  const client = clientOf(t, url);
  await assert.rejects(client.stream(LIST[0], {}).next(), { name: 'InvalidParametersError' });
  await assert.rejects(client.stream('verify.v2.entity.fetch', {}).next(), { name: 'MisuseError' });
  await assert.rejects(client.stream(...LIST, { deadline: 0 }).next(), { name: 'MisuseError' });
});

test('a deadline ends a stream whose page does not come', async (t) => {
  const url = await serve(t, (request) => (request.url.includes('PageToken') ? new Promise(() => {}) : page(['a'], 1)));
  const seen = [];
  await assert.rejects(
    async () => {
      for await (const { identity } of clientOf(t, url).stream(...LIST, { deadline: 200 })) seen.push(identity);
    },
    { name: 'TimeoutError' },
  );
  assert.deepEqual(seen, ['a']);
});

test('a signal ends a stream that waits for a page', async (t) => {
  const controller = new AbortController();
  const url = await serve(t, (request) => {
    if (!request.url.includes('PageToken')) return page(['a'], 1);
    controller.abort();
    return new Promise(() => {});
  });
  const stream = clientOf(t, url).stream(...LIST, { signal: controller.signal });
  assert.deepEqual(await stream.next(), { value: { identity: 'a' }, done: false });
  await assert.rejects(stream.next(), { name: 'CancelledError' });
  assert.deepEqual(await stream.next(), { value: undefined, done: true });
});

test('a stream of a closed client ends with a misuse, and one in flight is cancelled', async (t) => {
  let asked;
  const isAsked = new Promise((resolve) => (asked = resolve));
  const url = await serve(t, (request) => {
    if (!request.url.includes('PageToken')) return page(['a'], 1);
    asked();
    return new Promise(() => {});
  });
  const client = clientOf(t, url);
  const [one, other] = [client.stream(...LIST), client.stream(...LIST)];
  await Promise.all([one.next(), other.next()]);
  const next = one.next();
  await isAsked;
  await client.close();
  await assert.rejects(next, { name: 'CancelledError' });
  await assert.rejects(other.next(), { name: 'MisuseError' });
});
