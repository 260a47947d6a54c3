'use strict';

/** What the tests have in common: a server that does as it is told, the sandbox, and child processes. */

const { spawn } = require('node:child_process');
const { once } = require('node:events');
const http = require('node:http');
const path = require('node:path');
const readline = require('node:readline');

const PACKAGE = path.dirname(__dirname);
const ROOT = path.resolve(PACKAGE, '..', '..');

const ACCOUNT_SID = 'AC0123456789abcdef0123456789abcdef';
const AUTH_TOKEN = 's3cr3t-t0k3n-0f-th3-t3st';
const SERVICE_SID = 'VA0123456789abcdef0123456789abcdef';
const FETCH = ['verify.v2.entity.fetch', { ServiceSid: SERVICE_SID, Identity: 'ff483d1ff591' }];
const LIST = ['verify.v2.entity.list', { ServiceSid: SERVICE_SID }];

// No credentials, address or proxy of the machine reaches a test.
for (const name of Object.keys(process.env)) {
  if (/^(TWILIO_|TWILITE_BASE)|_proxy$/i.test(name)) delete process.env[name];
}

const twilite = require('twilite');

/** Start a server that answers with what a handler gives of a request: a status and JSON, or a promise of them. */
async function serve(t, handler) {
  const server = http.createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = await handler(request, Buffer.concat(chunks).toString());
    const { status = 200, json = { sid: 'YE1' }, headers = {} } = answer ?? {};
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(typeof json === 'string' ? json : JSON.stringify(json));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}`;
}

/** The options of a client of a server, which never repeats a request. */
const options = (url, more = {}) => ({
  accountSid: ACCOUNT_SID,
  authToken: AUTH_TOKEN,
  baseUrl: url,
  maxRetries: 0,
  ...more,
});

/** Make a client that is closed when the test has ended. */
function clientOf(t, url, more) {
  const client = new twilite.Client(options(url, more));
  t.after(() => client.close());
  return client;
}

/** A promise and what settles it. */
function deferred() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}

/** A page of a list: records, and perhaps a next one. */
function page(identities, next) {
  const url = `https://verify.twilio.com/v2/Services/${SERVICE_SID}/Entities?PageSize=1000&Page=1&PageToken=${next}`;
  return { json: { entities: identities.map((identity) => ({ identity })), meta: { next_page_url: next ? url : null } } };
}

/** Start a child process with the environment of the tests, which ends with the test. */
function start(t, file, given, more = {}, settings = {}) {
  const child = spawn(file, given, { env: { ...process.env, ...more }, stdio: ['pipe', 'pipe', 'pipe'], ...settings });
  t.after(() => child.kill('SIGKILL'));
  return child;
}

/** Run a child process to its end. */
async function finished(child, input = '') {
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].on('data', (chunk) => (output[name] += chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [status, signal] = await once(child, 'close');
  return { status, signal, ...output };
}

/** Run a program of the package's users, with the server's URL in its environment. */
function runScript(t, script, { url, flags = [], env = {} } = {}) {
  const environment = {
    TWILIO_ACCOUNT_SID: ACCOUNT_SID,
    TWILIO_AUTH_TOKEN: AUTH_TOKEN,
    ...(url && { TWILITE_BASE_URL: url }),
    ...env,
  };
  return finished(start(t, process.execPath, [...flags, '-e', script], environment, { cwd: PACKAGE }));
}

/** Start a sandbox, and give its URL. */
async function sandbox(t) {
  const program = process.env.TWILITE_SANDBOX ?? path.join(ROOT, 'build', 'twilite-sandbox');
  const child = start(t, program, ['--port', '0', '--exit-with-stdin']);
  for await (const line of readline.createInterface({ input: child.stdout })) return line;
  throw new Error('The sandbox has not started');
}

module.exports = {
  ACCOUNT_SID,
  AUTH_TOKEN,
  FETCH,
  LIST,
  PACKAGE,
  ROOT,
  SERVICE_SID,
  clientOf,
  deferred,
  finished,
  options,
  page,
  runScript,
  sandbox,
  serve,
  start,
  twilite,
};
