'use strict';

const assert = require('node:assert/strict');
const { once } = require('node:events');
const { test } = require('node:test');
const { Worker } = require('node:worker_threads');
const { ACCOUNT_SID, AUTH_TOKEN, FETCH, LIST, PACKAGE } = require('./support');
const { clientOf, deferred, options, page, runScript, serve, start } = require('./support');

const CALL = `call(${JSON.stringify(FETCH[0])}, ${JSON.stringify(FETCH[1])})`;
const CLIENT = "const client = new (require('twilite').Client)();";

test('a closed client refuses calls and cancels those in flight; closing again changes nothing', async (t) => {
  const asked = deferred();
  const url = await serve(t, () => (asked.resolve(), new Promise(() => {})));
  const client = clientOf(t, url, { maxPending: 2 });
  const calls = Array.from({ length: 5 }, () => client.call('verify.v2.entity.create', FETCH[1]));
  const ended = Promise.allSettled(calls);
  await asked.promise;
  await Promise.all([client.close(), client.close()]);
  const results = (await ended).map(({ reason }) => [reason.name, reason.mayHaveTakenEffect]);
  assert.deepEqual(results.slice(2), Array(3).fill(['CancelledError', false])); // they waited for a place
  assert.ok(results.slice(0, 2).some(([, mayHave]) => mayHave));
  await client.close();
  await assert.rejects(client.call(...FETCH), { name: 'MisuseError', status: 'misuse', message: 'The client was closed' });
  await assert.rejects(client.verify.v2.services(FETCH[1].ServiceSid).entities.list(), { name: 'MisuseError' });
});

test('a client may be closed while its completions are handed out', async (t) => {
  const all = deferred();
  let come = 0;
  const url = await serve(t, () => (++come === 20 && all.resolve(), all.promise));
  const client = clientOf(t, url);
  const calls = Array.from({ length: 20 }, () => client.call(...FETCH).finally(() => client.close()));
  const results = await Promise.allSettled(calls);
  for (const { status, reason } of results) assert.ok(status === 'fulfilled' || reason.name === 'CancelledError', reason);
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length > 0, true);
});

test('await using closes a client, where there is that', async (t) => {
  const client = clientOf(t, 'http://127.0.0.1:1');
  if (Symbol.asyncDispose === undefined) return t.skip('this Node.js has no Symbol.asyncDispose');
  await client[Symbol.asyncDispose]();
  await assert.rejects(client.call(...FETCH), { name: 'MisuseError' });
});

test('a process ends when nothing is in flight, with its clients open', async (t) => {
  const url = await serve(t, () => undefined);
  const { status, stdout } = await runScript(t, `${CLIENT} client.${CALL}.then(({ sid }) => console.log(sid));`, { url });
  assert.deepEqual([status, stdout], [0, 'YE1\n']);
  assert.equal((await runScript(t, CLIENT, { url })).status, 0);
});

test('a process that waits for a call lives until it has ended', async (t) => {
  // The server answers when the program says that nothing else is left for it to do.
  const told = deferred();
  const url = await serve(t, ({ url: path }) => (path.endsWith('told') ? void told.resolve() : told.promise));
  const script = `${CLIENT} client.${CALL}.then(({ sid }) => console.log(sid));
    fetch(process.env.TWILITE_BASE_URL + '/told');`;
  const { status, stdout } = await runScript(t, script, { url });
  assert.deepEqual([status, stdout], [0, 'YE1\n']);
});

for (const [how, script, expected] of [
  ['process.exit', 'process.exit(7)', 7],
  ['an exception that nobody catches', "throw new Error('mine')", 1],
  ['the end of its work, and a client that was forgotten', 'client.close()', 0],
]) {
  test(`a process ends by ${how} with calls in flight`, async (t) => {
    const url = await serve(t, () => new Promise(() => {}));
    const whole = `${CLIENT} for (let i = 0; i < 50; i++) client.${CALL}.catch(() => {});
      setTimeout(() => { ${script} }, 1);`;
    const { status, signal } = await runScript(t, whole, { url });
    assert.deepEqual([status, signal], [expected, null]);
  });
}

test('a process ends by a signal with calls in flight, or hears it', async (t) => {
  const asked = deferred();
  const url = await serve(t, () => (asked.resolve(), new Promise(() => {})));
  const environment = { TWILITE_BASE_URL: url, TWILIO_ACCOUNT_SID: ACCOUNT_SID, TWILIO_AUTH_TOKEN: AUTH_TOKEN };
  const script = `${CLIENT}
    process.once('SIGINT', async () => { await client.close(); });
    client.${CALL}.catch(({ name }) => console.log(name));`;
  const child = start(t, process.execPath, ['-e', script], environment, { cwd: PACKAGE });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  await asked.promise;
  child.kill('SIGINT');
  assert.deepEqual([...(await once(child, 'close')), output], [0, null, 'CancelledError\n']);

  const begun = `${CLIENT} client.${CALL}; console.log('begun');`;
  const other = start(t, process.execPath, ['-e', begun], environment, { cwd: PACKAGE });
  await once(other.stdout, 'data');
  other.kill('SIGINT');
  assert.deepEqual(await once(other, 'close'), [null, 'SIGINT']);
});

test('clients, pagers and calls that are forgotten are collected, with their descriptors', async (t) => {
  const url = await serve(t, ({ url: path }) => (path.includes('/Entities?') ? page(['a'], 1) : undefined));
  const script = `
    const fs = require('node:fs');
    const { Client } = require('twilite');
    const open = () => fs.readdirSync('/proc/self/fd').length;
    const turn = () => new Promise(setImmediate);
    async function round() {
      const made = Array.from({ length: 20 }, () => new Client());
      await Promise.all(made.map((client) => client.${CALL}));
      await Promise.all(made.map((client) => client.stream(${JSON.stringify(LIST[0])}, ${JSON.stringify(LIST[1])}).next()));
      made.slice(0, 10).forEach((client) => client.close());
    }
    async function collect(least) {
      for (let i = 0; i < 1000 && open() > least; i++) { gc(); await turn(); }
    }
    (async () => {
      const before = open();
      for (let i = 0; i < 5; i++) await round();
      await collect(before);
      console.log(open() - before);
    })();`;
  const { status, stdout, stderr } = await runScript(t, script, { url, flags: ['--expose-gc'] });
  assert.deepEqual([status, stdout, stderr], [0, '0\n', '']);
});

test('a forgotten client whose call is in flight lives until the call has ended', async (t) => {
  const held = deferred();
  const url = await serve(t, ({ url: path }) => (path.endsWith('collected') ? void held.resolve() : held.promise));
  const script = `
    const { Client } = require('twilite');
    new Client().${CALL}.then(({ sid }) => console.log(sid));
    setTimeout(() => { for (let i = 0; i < 10; i++) gc(); fetch(process.env.TWILITE_BASE_URL + '/collected'); }, 1);`;
  const { status, stdout } = await runScript(t, script, { url, flags: ['--expose-gc'] });
  assert.deepEqual([status, stdout], [0, 'YE1\n']);
});

test('the collector runs through while calls, streams and clients come and go', async (t) => {
  const url = await serve(t, ({ url: path }) => (path.includes('/Entities?') ? page(['a', 'b'], 1) : undefined));
  const script = `
    const { Client } = require('twilite');
    async function work() {
      for (let i = 0; i < 10; i++) {
        const client = new Client();
        await Promise.all(Array.from({ length: 10 }, () => client.${CALL}));
        for await (const _ of client.stream(${JSON.stringify(LIST[0])}, ${JSON.stringify(LIST[1])})) break;
        const controller = new AbortController();
        client.call(${JSON.stringify(FETCH[0])}, ${JSON.stringify(FETCH[1])}, { signal: controller.signal }).catch(() => {});
        controller.abort();
        if (i % 2) client.close();
      }
    }
    const timer = setInterval(gc, 1);
    Promise.all(Array.from({ length: 8 }, work)).then(() => { clearInterval(timer); console.log('done'); });`;
  const { status, stdout, stderr } = await runScript(t, script, { url, flags: ['--expose-gc'] });
  assert.deepEqual([status, stdout, stderr], [0, 'done\n', '']);
});

// ---- Worker threads ----

const WORKER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { Client } = require('twilite');
  const client = new Client(workerData.options);
  const call = () => client.call(...workerData.call);`;

function worker(t, script, url) {
  const made = new Worker(WORKER + script, { eval: true, workerData: { options: options(url), call: FETCH } });
  t.after(() => made.terminate());
  return made;
}

test('each worker thread has clients of its own, and all are at work at once', async (t) => {
  const all = deferred();
  let come = 0;
  const url = await serve(t, () => (++come === 40 && all.resolve(), all.promise));
  const script = 'Promise.all(Array.from({ length: 10 }, call)).then((all) => parentPort.postMessage(all.length));';
  const workers = [1, 2, 3].map(() => worker(t, script, url));
  const client = clientOf(t, url);
  const here = Promise.all(Array.from({ length: 10 }, () => client.call(...FETCH)));
  const ended = Promise.all(workers.map((each) => once(each, 'exit')));
  const said = await Promise.all(workers.map((each) => once(each, 'message')));
  assert.deepEqual(said.flat(), [10, 10, 10]);
  assert.equal((await here).length, 10);
  assert.deepEqual((await ended).flat(), [0, 0, 0]);
});

for (const [how, script] of [
  ['is terminated', "call().catch(() => {}); parentPort.postMessage('begun');"],
  ['exits', "call().catch(() => {}); parentPort.once('message', () => process.exit(1)); parentPort.postMessage('begun');"],
  ['fails', "call().catch(() => {}); parentPort.once('message', () => { throw 'mine'; }); parentPort.postMessage('begun');"],
]) {
  test(`a worker thread that ${how} takes its calls along, and no other`, async (t) => {
    const held = deferred();
    const url = await serve(t, () => held.promise);
    const client = clientOf(t, url);
    const call = client.call(...FETCH);
    for (let round = 0; round < 5; round++) {
      const one = worker(t, script, url);
      const ended = new Promise((resolve) => one.once('exit', resolve));
      one.on('error', () => {});
      await once(one, 'message');
      if (how === 'is terminated') one.terminate();
      else one.postMessage('now');
      await ended;
    }
    held.resolve();
    assert.deepEqual(await call, { sid: 'YE1' });
  });
}

test('a program whose workers are at work ends when it wants to', async (t) => {
  const url = await serve(t, () => new Promise(() => {}));
  const script = `
    const { Worker } = require('node:worker_threads');
    const work = ${JSON.stringify(`${CLIENT} client.${CALL}; require('node:worker_threads').parentPort.postMessage(1);`)};
    let begun = 0;
    for (let i = 0; i < 4; i++) new Worker(work, { eval: true }).on('message', () => ++begun === 4 && process.exit(5));`;
  const { status, signal, stderr } = await runScript(t, script, { url });
  assert.deepEqual([status, signal, stderr], [5, null, '']);
});
