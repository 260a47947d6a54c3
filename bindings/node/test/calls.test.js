'use strict';

const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { test } = require('node:test');
const { AsyncLocalStorage } = require('node:async_hooks');
const { FETCH, LIST, clientOf, deferred, page, runScript, serve, twilite } = require('./support');

test('timers go on while a call waits: the server answers when they have', async (t) => {
  const ticked = deferred();
  const url = await serve(t, () => ticked.promise);
  const call = clientOf(t, url).call(...FETCH);
  let ticks = 0;
  const timer = setInterval(() => ++ticks === 5 && (clearInterval(timer), ticked.resolve()), 1);
  assert.deepEqual(await call, { sid: 'YE1' });
  assert.equal(ticks, 5);
});

test('any number of calls is in flight: none is answered before all have come', async (t) => {
  const all = deferred();
  let come = 0;
  const url = await serve(t, () => (++come === 100 && all.resolve(), all.promise));
  const client = clientOf(t, url, { maxInFlight: 100 });
  const results = await Promise.all(Array.from({ length: 100 }, () => client.call(...FETCH)));
  assert.equal(results.length, 100);
});

test('maxInFlight holds calls back, and all come to their turn', async (t) => {
  let now = 0;
  let most = 0;
  const url = await serve(t, async () => {
    most = Math.max(most, ++now);
    await new Promise(setImmediate);
    now--;
  });
  const client = clientOf(t, url, { maxInFlight: 3 });
  await Promise.all(Array.from({ length: 50 }, () => client.call(...FETCH)));
  assert.ok(most <= 3, `${most} at once`);
});

test('a full queue makes calls wait, in their order, and is no error', async (t) => {
  const asked = [];
  const url = await serve(t, (request) => void asked.push(request.url.split('/').at(-1)));
  const client = clientOf(t, url, { maxPending: 2, maxInFlight: 1 });
  const identities = Array.from({ length: 200 }, (_, number) => `identity-${number}`);
  await Promise.all(identities.map((Identity) => client.call(FETCH[0], { ...FETCH[1], Identity })));
  assert.deepEqual(asked, identities);
});

test('no thread of the pool is needed', async (t) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'twilite-'));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  const fifo = path.join(folder, 'fifo');
  execFileSync('mkfifo', [fifo]);
  const url = await serve(t, () => undefined);
  // The only thread waits until somebody writes, which the program does when its call has ended.
  const script = `
    const fs = require('node:fs');
    const opened = fs.promises.open(${JSON.stringify(fifo)}, 'r');
    new (require('twilite').Client)().call(${JSON.stringify(FETCH[0])}, ${JSON.stringify(FETCH[1])}).then(async ({ sid }) => {
      const writer = fs.openSync(${JSON.stringify(fifo)}, fs.constants.O_RDWR);
      await (await opened).close();
      fs.closeSync(writer);
      console.log(sid);
    });`;
  const { status, stdout, stderr } = await runScript(t, script, { url, env: { UV_THREADPOOL_SIZE: '1' } });
  assert.deepEqual([status, stdout, stderr], [0, 'YE1\n', '']);
});

test('a deadline ends a call', async (t) => {
  const url = await serve(t, () => new Promise(() => {}));
  await assert.rejects(clientOf(t, url).call(...FETCH, { deadline: 50 }), (error) => {
    assert.ok(error instanceof twilite.TimeoutError);
    assert.equal(error.mayHaveTakenEffect, false);
    return true;
  });
});

test('a deadline counts from the call on, also while it waits for a place', async (t) => {
  const held = deferred();
  let requests = 0;
  const url = await serve(t, () => (requests++, held.promise));
  const client = clientOf(t, url, { maxPending: 1 });
  const first = client.call(...FETCH);
  const second = client.call('verify.v2.entity.create', FETCH[1], { deadline: 20 });
  await assert.rejects(second, { name: 'TimeoutError', mayHaveTakenEffect: false, attempts: 0 });
  held.resolve();
  await first;
  assert.deepEqual(await client.call(...FETCH, { deadline: 60000 }), { sid: 'YE1' });
  assert.equal(requests, 2);
});

test('a signal ends a call that is on the wire', async (t) => {
  const controller = new AbortController();
  const url = await serve(t, () => (controller.abort(new Error('enough')), new Promise(() => {})));
  const create = clientOf(t, url).call('verify.v2.entity.create', FETCH[1], { signal: controller.signal });
  await assert.rejects(create, (error) => {
    assert.ok(error instanceof twilite.CancelledError);
    assert.equal(error.mayHaveTakenEffect, true);
    assert.equal(error.cause.message, 'enough');
    return true;
  });
});

test('a signal that was aborted lets nothing begin', async (t) => {
  let requests = 0;
  const url = await serve(t, () => void requests++);
  const client = clientOf(t, url);
  const call = client.call(...FETCH, { signal: AbortSignal.abort() });
  await assert.rejects(call, { name: 'CancelledError', status: 'cancelled', operation: FETCH[0], mayHaveTakenEffect: false });
  await client.call(...FETCH);
  assert.equal(requests, 1);
});

test('a signal ends a call that waits for a place', async (t) => {
  const held = deferred();
  const url = await serve(t, () => held.promise);
  const client = clientOf(t, url, { maxPending: 1 });
  const controller = new AbortController();
  const first = client.call(...FETCH);
  const second = client.call(...FETCH, { signal: controller.signal });
  const third = client.call(...FETCH);
  controller.abort();
  await assert.rejects(second, { name: 'CancelledError', mayHaveTakenEffect: false });
  held.resolve();
  await Promise.all([first, third]);
});

test('one signal serves many calls without a warning, and is let go of', async (t) => {
  const warnings = [];
  const warn = (warning) => warnings.push(warning);
  process.on('warning', warn);
  t.after(() => process.off('warning', warn));
  const url = await serve(t, () => undefined);
  const client = clientOf(t, url);
  const { signal } = new AbortController();
  let listeners = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...all) => (listeners++, addEventListener.apply(signal, all));
  signal.removeEventListener = (...all) => (listeners--, removeEventListener.apply(signal, all));
  const calls = Array.from({ length: 100 }, () => client.call(...FETCH, { signal }));
  assert.equal(listeners, 1);
  await Promise.all(calls);
  await new Promise(setImmediate);
  assert.deepEqual([listeners, warnings], [0, []]);
});

test('a call keeps the asynchronous context of its caller', async (t) => {
  const url = await serve(t, () => undefined);
  const client = clientOf(t, url);
  const storage = new AsyncLocalStorage();
  const seen = await Promise.all(
    [1, 2, 3].map((number) =>
      storage.run(number, async () => {
        await client.call(...FETCH);
        return storage.getStore();
      }),
    ),
  );
  assert.deepEqual(seen, [1, 2, 3]);
});

test('an error that nobody catches in a callback does not stop other calls', async (t) => {
  const url = await serve(t, () => undefined);
  const script = `
    const client = new (require('twilite').Client)();
    process.on('uncaughtException', (error) => console.log('caught', error.message));
    const call = () => client.call(${JSON.stringify(FETCH[0])}, ${JSON.stringify(FETCH[1])});
    call().then(() => { throw new Error('mine'); });
    call().then(({ sid }) => console.log(sid));`;
  const { status, stdout } = await runScript(t, script, { url });
  assert.deepEqual([status, stdout.trim().split('\n').sort()], [0, ['YE1', 'caught mine']]);
});

test('what cannot be passed on is refused before the call', async (t) => {
  const url = await serve(t, () => assert.fail('nothing is sent'));
  const client = clientOf(t, url);
  const refused = (...call) => assert.rejects(client.call(...call), { name: 'MisuseError', status: 'misuse' });
  await refused('verify.v2.entity.fetch\0.and.more', {});
  await refused('verify.v2.entity.fetch\ud800', {});
  await refused(undefined, {});
  await refused(7);
  await refused(FETCH[0], 'text');
  await refused(FETCH[0], []);
  await refused(FETCH[0], { ...FETCH[1], Identity: 'half \ud83d of a pair' });
  await refused(FETCH[0], { ...FETCH[1], ['half \udc00']: 1 });
  await refused(FETCH[0], { ...FETCH[1], Identity: NaN });
  await refused(FETCH[0], { ...FETCH[1], Identity: () => 1 });
  await refused(FETCH[0], FETCH[1], { deadline: 0 });
  await refused(FETCH[0], FETCH[1], { deadline: 1.5 });
  await refused(FETCH[0], FETCH[1], { signal: {} });
  await refused(FETCH[0], FETCH[1], { timeout: 5 });
  await assert.rejects(client.call(FETCH[0], { ...FETCH[1], Identity: 'nul \0 in it' }), {
    name: 'InvalidParametersError',
  });
});

test('null and undefined are as if not given, for parameters and for each of them', async (t) => {
  const url = await serve(t, (request) => (assert.equal(request.url.includes('?'), true), page(['a'])));
  const client = clientOf(t, url);
  assert.deepEqual(await client.call(LIST[0], { ...LIST[1], Limit: null, PageSize: undefined }), [{ identity: 'a' }]);
  await assert.rejects(client.call(LIST[0], null), { name: 'InvalidParametersError' });
});
