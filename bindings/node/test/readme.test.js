'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { test } = require('node:test');
const { ACCOUNT_SID, AUTH_TOKEN, PACKAGE, finished, sandbox, start } = require('./support');

const TEXT = fs.readFileSync(path.join(PACKAGE, 'README.md'), 'utf8');
const SAMPLES = [...TEXT.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);

test('the sections are those of every binding', () => {
  const titles = [...TEXT.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
  assert.deepEqual(titles, ['Installation', 'First record', 'Errors', 'Many at once', 'Options', 'Development']);
});

test('every sample of the README runs', async (t) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'twilite-'));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  fs.mkdirSync(path.join(folder, 'node_modules'));
  fs.symlinkSync(PACKAGE, path.join(folder, 'node_modules', 'twilite'));
  const url = await sandbox(t);
  const env = { TWILIO_ACCOUNT_SID: ACCOUNT_SID, TWILIO_AUTH_TOKEN: AUTH_TOKEN, TWILITE_BASE_URL: url };
  assert.ok(SAMPLES.length >= 8);
  for (const [number, code] of SAMPLES.entries()) {
    const file = path.join(folder, `sample-${number}.mjs`);
    fs.writeFileSync(file, code);
    const { status, stdout, stderr } = await finished(start(t, process.execPath, [file], env));
    assert.equal(status, 0, `${code}\n${stderr}`);
    const traces = code.includes('traceFd') ? 1 : 0;
    assert.equal(stderr.split('\n').length - 1, traces, stderr);
    assert.ok(stdout !== '' || traces === 1, code);
  }
});
