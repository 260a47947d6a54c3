'use strict';

const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { test } = require('node:test');
const { FETCH, PACKAGE, ROOT, finished, runScript, serve, start } = require('./support');

const LIBRARY = fs.realpathSync(process.env.TWILITE_LIBRARY ?? path.join(ROOT, 'build', 'libtwilite.so'));
const VERSION = "console.log(require('twilite').version())";

function folder(t) {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'twilite-'));
  t.after(() => fs.rmSync(made, { recursive: true }));
  return made;
}

/** Compile a shared library of a few lines of C. */
function compiled(t, name, source) {
  const file = path.join(folder(t), name);
  execFileSync('cc', ['-shared', '-fPIC', '-o', file, '-x', 'c', '-'], { input: source });
  return file;
}

/** Install the package under a prefix, without the checkout around it. */
function installed(t, prefix) {
  const at = path.join(prefix, 'lib', 'node_modules', 'twilite');
  fs.cpSync(path.join(PACKAGE, 'lib'), path.join(at, 'lib'), { recursive: true });
  fs.copyFileSync(path.join(PACKAGE, 'package.json'), path.join(at, 'package.json'));
  fs.mkdirSync(path.join(at, 'build', 'Release'), { recursive: true });
  const addon = path.join('Release', 'twilite.node');
  fs.copyFileSync(path.join(ROOT, 'build', 'node', 'twilite.node'), path.join(at, 'build', addon));
  return at;
}

/** Run a program of an installed package, without TWILITE_LIBRARY. */
function runIn(t, at, script, more = {}) {
  const env = { PATH: process.env.PATH, ...more };
  return finished(start(t, process.execPath, ['-e', script], {}, { cwd: at, env }));
}

test('a library that is not there is told, with where was looked', async (t) => {
  const { status, stderr } = await runScript(t, VERSION, { env: { TWILITE_LIBRARY: '/nonexistent/libtwilite.so.1' } });
  assert.equal(status, 1);
  assert.match(stderr, /LibraryError: libtwilite cannot be loaded; TWILITE_LIBRARY may say where it is\. Tried:\n {2}\/nonexistent/);
});

test('another binary interface is refused, with both versions', async (t) => {
  const library = compiled(t, 'other.so', 'int twilite_abi_version(void) { return 2; }');
  const { status, stderr } = await runScript(t, VERSION, { env: { TWILITE_LIBRARY: library } });
  assert.equal(status, 1);
  assert.match(stderr, /LibraryError: \S+other\.so has the binary interface 2; this package needs 1/);
});

test('an older library of the same interface, and another library, are refused', async (t) => {
  const older = compiled(t, 'older.so', 'int twilite_abi_version(void) { return 1; }');
  const other = compiled(t, 'another.so', 'int nothing(void) { return 1; }');
  for (const [library, message] of [
    [older, /older\.so has no twilite_\w+: it is older than this package/],
    [other, /another\.so is not libtwilite: it has no twilite_abi_version/],
  ]) {
    const { status, stderr } = await runScript(t, VERSION, { env: { TWILITE_LIBRARY: library } });
    assert.equal(status, 1);
    assert.match(stderr, message);
  }
});

test('the library is found in the package, in its prefix, and in the checkout', async (t) => {
  const prefix = folder(t);
  const at = installed(t, prefix);
  const nowhere = await runIn(t, at, VERSION);
  assert.equal(nowhere.status, 1);
  assert.match(nowhere.stderr, /libtwilite\.so\.1: /);
  for (const place of [path.join(prefix, 'lib'), at]) {
    const file = path.join(place, 'libtwilite.so.1');
    fs.copyFileSync(LIBRARY, file);
    assert.deepEqual(await runIn(t, at, VERSION), { status: 0, signal: null, stdout: '1.0.0\n', stderr: '' });
    fs.rmSync(file);
  }
  assert.equal((await runIn(t, at, VERSION, { LD_LIBRARY_PATH: path.join(ROOT, 'build') })).stdout, '1.0.0\n');
  assert.equal((await runIn(t, PACKAGE, VERSION)).stdout, '1.0.0\n');
});

test('TWILITE_LIBRARY alone counts when it is set', async (t) => {
  const prefix = folder(t);
  const at = installed(t, prefix);
  fs.copyFileSync(LIBRARY, path.join(at, 'libtwilite.so.1'));
  assert.equal((await runIn(t, at, VERSION, { TWILITE_LIBRARY: '/nonexistent.so' })).status, 1);
});

test('an addon that was not built is told', async (t) => {
  const at = installed(t, folder(t));
  fs.rmSync(path.join(at, 'build'), { recursive: true });
  const { status, stderr } = await runIn(t, at, VERSION);
  assert.equal(status, 1);
  assert.match(stderr, /LibraryError: The addon was not built; `node-gyp rebuild` does that\. Looked for:/);
});

test('a malloc that was preloaded is the one of the library, too', async (t) => {
  // What this one gave out, libc's free could not take: it has a header before it.
  const library = compiled(
    t,
    'malloc.so',
    `#define _GNU_SOURCE
     #include <stddef.h>
     #include <stdint.h>
     #include <string.h>
     extern void *__libc_malloc(size_t);
     extern void __libc_free(void *);
     extern void *__libc_memalign(size_t, size_t);
     extern void abort(void);
     struct head { void *start; uint64_t mark; size_t size; size_t none; };
     static void *give(size_t alignment, size_t size) {
       char *start = __libc_memalign(64, size + alignment + 64);
       if (start == NULL) return NULL;
       char *given = (char *)(((uintptr_t)start + sizeof(struct head) + alignment - 1) / alignment * alignment);
       *(struct head *)(given - sizeof(struct head)) = (struct head){start, 0x7477696c69746521, size, 0};
       return given;
     }
     static struct head *of(void *p) {
       struct head *head = (struct head *)((char *)p - sizeof(struct head));
       if (head->mark != 0x7477696c69746521) abort();
       return head;
     }
     void *malloc(size_t size) { return give(32, size); }
     void free(void *p) { if (p) { struct head *head = of(p); head->mark = 0; __libc_free(head->start); } }
     void *calloc(size_t n, size_t size) { void *p = give(32, n * size); return p ? memset(p, 0, n * size) : p; }
     void *realloc(void *p, size_t size) {
       void *made = give(32, size);
       if (p && made) { size_t old = of(p)->size; memcpy(made, p, old < size ? old : size); free(p); }
       return made;
     }
     void *memalign(size_t a, size_t size) { return give(a < 32 ? 32 : a, size); }
     void *aligned_alloc(size_t a, size_t size) { return memalign(a, size); }
     int posix_memalign(void **p, size_t a, size_t size) { *p = memalign(a, size); return *p ? 0 : 12; }
     size_t malloc_usable_size(void *p) { return p ? of(p)->size : 0; }`,
  );
  const url = await serve(t, () => undefined);
  const script = `new (require('twilite').Client)().call(${JSON.stringify(FETCH[0])}, ${JSON.stringify(FETCH[1])})
    .then(({ sid }) => console.log(sid));`;
  const { status, signal, stdout, stderr } = await runScript(t, script, { url, env: { LD_PRELOAD: library } });
  assert.deepEqual([status, signal, stdout, stderr], [0, null, 'YE1\n', '']);
});

test("libcurl's OpenSSL is its own, whatever Node.js exports", async (t) => {
  // The loader tells which file each symbol of libcurl's was found in.
  const { createServer } = require('node:tls');
  const { once } = require('node:events');
  const [key, caFile] = ['key', 'certificate'].map((name) => path.join(folder(t), name));
  const wanted = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=x -addext';
  const given = [...wanted.split(' '), 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', caFile];
  execFileSync('openssl', given, { stdio: 'ignore' });
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n';
  const server = createServer({ key: fs.readFileSync(key), cert: fs.readFileSync(caFile) }, (socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(`${head}{"sid":"YE1"}`));
  });
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const url = `https://127.0.0.1:${server.address().port}`;
  const script = (options) => `require('node:crypto').createHash('sha256').update('x').digest();
    const client = new (require('twilite').Client)(${JSON.stringify(options)});
    client.call(${JSON.stringify(FETCH[0])}, ${JSON.stringify(FETCH[1])})
      .then(({ sid }) => console.log(sid), ({ name }) => console.log(name));`;
  const env = { LD_DEBUG: 'bindings' };
  const trusting = await runScript(t, script({ caFile }), { url, env });
  assert.deepEqual([trusting.status, trusting.stdout], [0, 'YE1\n']);
  const binding = /binding file \S*libcurl\S* \[0\] to (\S+) \[0\]: normal symbol .SSL_CTX_new'/g;
  const found = [...trusting.stderr.matchAll(binding)];
  assert.deepEqual(found.map(([, file]) => path.basename(file)), ['libssl.so.3']);
  const wary = await runScript(t, script({ maxRetries: 0 }), { url });
  assert.deepEqual([wary.status, wary.stdout, wary.stderr], [0, 'TransportError\n', '']);
});
