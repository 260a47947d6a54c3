'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');
const { PACKAGE, ROOT, twilite } = require('./support');

const read = (...parts) => fs.readFileSync(path.join(...parts), 'utf8');

test("the package has the library's version, and the root's licence", () => {
  const { version, license } = JSON.parse(read(PACKAGE, 'package.json'));
  assert.equal(version, twilite.version());
  assert.equal(license, 'MIT');
  assert.equal(read(PACKAGE, 'LICENSE'), read(ROOT, 'LICENSE'));
});

test('ES modules and CommonJS have the same', async () => {
  const { default: whole, ...named } = await import('twilite');
  assert.equal(whole, twilite);
  assert.deepEqual({ ...named }, { ...twilite });
});

test('the declarations name what there is', () => {
  const declared = ['index', 'errors', 'values'].map((name) => read(PACKAGE, 'types', `${name}.d.ts`)).join('\n');
  const names = [...declared.matchAll(/^export (?:class|function|namespace) (\w+)/gm)].map(([, name]) => name);
  assert.deepEqual(names.sort(), Object.keys(twilite).sort());
});

test('what npm publishes is there, and all that builds the addon', () => {
  const { files, main, types } = JSON.parse(read(PACKAGE, 'package.json'));
  const needed = [main, types, 'lib', 'src', 'types', 'binding.gyp'];
  for (const name of needed) assert.ok(fs.existsSync(path.join(PACKAGE, name)), name);
  for (const name of ['lib', 'src', 'types', 'binding.gyp', 'include']) assert.ok(files.includes(name), name);
  const sources = fs.readdirSync(path.join(PACKAGE, 'src')).filter((name) => name.endsWith('.c'));
  for (const source of sources) assert.ok(read(PACKAGE, 'binding.gyp').includes(`"src/${source}"`), source);
});
